"""How the Git hosts name the same things: comments, issues, and where they are written.

Forgejo speaks GitHub's language here. Only the standard library: these scripts run where a token
is, before anything is installed.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

Entry = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Host:
    """The words of one host; `{}` in a path stands for the number."""

    author: tuple[str, str]
    text: str
    number: str
    comments: str
    comment: str
    change: str
    issues: str
    issue: str
    closing: tuple[str, str]


@dataclass(frozen=True, slots=True)
class Request:
    """What is to be asked of the host; a path is below the project."""

    method: str
    path: str
    body: dict[str, str]


GITHUB = Host(
    author=("user", "login"),
    text="body",
    number="number",
    comments="issues/{}/comments",
    comment="issues/comments/{}",
    change="PATCH",
    issues="issues",
    issue="issues/{}",
    closing=("state", "closed"),
)
GITLAB = Host(
    author=("author", "username"),
    text="description",
    number="iid",
    comments="merge_requests/{}/notes",
    comment="merge_requests/{}/notes/{}",
    change="PUT",
    issues="issues",
    issue="issues/{}",
    closing=("state_event", "close"),
)


def flat(pages: Iterable[object]) -> list[Entry]:
    """Put the pages of a list together; an answer that is no list of objects is no answer."""
    found = []
    for page in pages:
        for one in page if isinstance(page, list) else [page]:
            if not isinstance(one, dict):
                raise SystemExit("jawaban server tidak dikenal")
            found.append(one)
    return found


def written_by(host: Host, one: Entry, me: str) -> bool:
    """Tell whether an entry is ours: anybody may write our marker into a text of theirs."""
    group, name = host.author
    author = one.get(group)
    return isinstance(author, dict) and author.get(name) == me
