"""GitHub's second stage: post the summary that a run without secrets left behind, as one comment.

RUN and HEAD are the host's own words about that run; everything in its artifact is hostile data.
The proposal whose number the artifact names must stand at that very commit.
"""

import os
import sys

import api
import comment
from hosts import GITHUB

_BOT = "github-actions[bot]"


def main() -> None:
    """Write the comment, edit it, or leave it."""
    repository, run = os.environ["GITHUB_REPOSITORY"], os.environ["RUN"]
    project = f"repos/{repository}"
    link = f"{os.environ['GITHUB_SERVER_URL']}/{repository}/actions/runs/{run}"
    listed = api.entry(f"{project}/actions/runs/{run}/artifacts?per_page=100")
    left = comment.artifact(listed)
    if left is None:
        sys.stderr.write("tidak ada ringkasan pada jalannya itu\n")
        return
    archive = api.ask("GET", f"{project}/actions/artifacts/{left}/zip")
    number = comment.number(archive)
    one = comment.proposal(api.entry(f"{project}/pulls/{number}"))
    if one.head != os.environ["HEAD"]:
        sys.stderr.write("usulan itu sudah di komit lain; tidak ada yang ditulis\n")
        return
    text = comment.body(comment.member(archive, comment.TEXT), one, link)
    entries = api.pages(f"{project}/issues/{number}/comments?per_page=100")
    request = comment.plan(GITHUB, number, entries, _BOT, text)
    if request is not None:
        api.send(project, request)


if __name__ == "__main__":
    main()
