"""GitLab and Forgejo, on a timer at the main branch: one comment for each open proposal.

    proposals.py gitlab|forgejo

The summary is made here, by the main branch's program, from the proposal's commits: nothing that a
proposal made or ran is trusted.
"""

import os
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

import api
import comment
from hosts import GITHUB, GITLAB, Host


@dataclass(frozen=True, slots=True)
class Place:
    """Where the host keeps what belongs to a proposal; `{}` stands for its number."""

    host: Host
    project: str
    main: str
    open: str
    ref: str
    comments: str
    link: str


def place(name: str) -> Place:
    """Read from the run's variables where we are."""
    env = os.environ
    if name == "gitlab":
        return Place(
            GITLAB, f"projects/{env['CI_PROJECT_ID']}", env["CI_DEFAULT_BRANCH"],
            "merge_requests?state=opened&per_page=100", "refs/merge-requests/{}/head",
            "merge_requests/{}/notes?per_page=100",
            f"{env['CI_PROJECT_URL']}/-/merge_requests/{{}}",
        )  # fmt: skip
    return Place(
        GITHUB, f"repos/{env['GITHUB_REPOSITORY']}", env["GITHUB_REF_NAME"],
        "pulls?state=open&limit=50", "refs/pull/{}/head", "issues/{}/comments",
        f"{env['GITHUB_SERVER_URL']}/{env['GITHUB_REPOSITORY']}/pulls/{{}}",
    )  # fmt: skip


def main() -> None:
    """Go through the open proposals; one that cannot be explained does not stop the others."""
    here = place(sys.argv[1])
    me = api.entry("user")
    name = str(me.get("username") or me["login"])
    failed = [
        number
        for number, commit in comment.proposals(api.pages(f"{here.project}/{here.open}"))
        if not _told(here, name, number, commit)
    ]
    if failed:
        raise SystemExit(f"tidak dapat dijelaskan: {', '.join(failed)}")


def _told(here: Place, me: str, number: str, commit: str) -> bool:
    """Explain one proposal; one that has moved on meanwhile waits for the next time."""
    _run("git", "fetch", "--quiet", "origin", here.ref.format(number))
    if _run("git", "rev-parse", "FETCH_HEAD").strip() != commit:
        return True
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / comment.TEXT
        words = ("review", f"origin/{here.main}", commit, "--output", str(file))
        done = subprocess.run((_program(), *words), check=False)  # noqa: S603  our own program
        if done.returncode != 0:
            return False
        text = file.read_text("utf-8")
    one = comment.Proposal(commit, outside=False)
    made = comment.body(text, one, here.link.format(number))
    entries = api.pages(f"{here.project}/{here.comments.format(number)}")
    request = comment.plan(here.host, number, entries, me, made)
    if request is not None:
        api.send(here.project, request)
    return True


def _program() -> str:
    return os.environ.get("LITERASI", ".venv/bin/literasi")


def _run(*command: str) -> str:
    done = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True)  # noqa: S603  git
    return done.stdout


if __name__ == "__main__":
    main()
