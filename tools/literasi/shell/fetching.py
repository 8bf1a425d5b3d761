"""Visit every site of a list, several at once; keep what is whole and good, else the copy before.

What is asked, and what is good, the caller says: this room only fetches and keeps.
"""

from collections.abc import Callable, Iterable, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from hashlib import sha256

from literasi.shell.copies import Copies, Note, Piece
from literasi.shell.reach import RefusedError
from literasi.shell.web import Limits, Traffic, Visit

TOGETHER = 16
"""Sites visited at once: waiting costs nothing, and no site gets more than one visitor."""


@dataclass(frozen=True, slots=True)
class Asking:
    """What to ask of a site, and how to judge it.

    `always` are the paths asked for in every run; `promised` reads one of them (`index`) and gives
    the digests of the others. `judge` raises an error of the kind `refusal` for a copy that is not
    good.
    """

    limits: Mapping[str, int]
    always: tuple[str, ...]
    index: str
    promised: Callable[[bytes], Mapping[str, str]]
    judge: Callable[[str, Mapping[str, bytes]], object]
    refusal: type[Exception]


@dataclass(frozen=True, slots=True)
class Target:
    """A site by its code and address."""

    code: str
    address: str


def fetch(
    targets: Iterable[Target], copies: Copies, asking: Asking, limits: Limits,
    seen: Callable[[], None] = lambda: None,
) -> Traffic:  # fmt: skip
    """Visit all; what came of each stands in the notes of the copies. Give the traffic.

    `seen` is called after each site.
    """
    total = Traffic()
    with ThreadPoolExecutor(TOGETHER) as pool:
        for traffic in pool.map(lambda one: _visited(one, copies, asking, limits), targets):
            total.requests += traffic.requests
            total.received += traffic.received
            total.unchanged += traffic.unchanged
            seen()
    return total


def _visited(target: Target, copies: Copies, asking: Asking, limits: Limits) -> Traffic:
    before = copies.note(target.code, target.address)
    held = copies.contents(before)
    known = before.pieces if held else {}
    visit = Visit(limits)
    try:
        with visit:
            pieces, contents = _Round(target, visit, asking, known, held or {}).made()
        if {path: one.digest for path, one in pieces.items()} != {
            path: one.digest for path, one in known.items()
        }:
            asking.judge(target.code, contents)
    except (RefusedError, asking.refusal) as error:
        copies.keep(target.code, Note(target.address, dict(known), str(error)))
        return visit.traffic
    copies.keep(target.code, Note(target.address, pieces), contents.values())
    return visit.traffic


@dataclass(frozen=True, slots=True)
class _Round:
    """One visit: what is always asked for, then what the index says is new."""

    target: Target
    visit: Visit
    asking: Asking
    known: Mapping[str, Piece]
    held: Mapping[str, bytes]

    def made(self) -> tuple[dict[str, Piece], dict[str, bytes]]:
        pieces: dict[str, Piece] = {}
        contents: dict[str, bytes] = {}
        for path in self.asking.always:
            pieces[path], contents[path] = self._one(path)
        for path, digest in sorted(self.asking.promised(contents[self.asking.index]).items()):
            known = self.known.get(path)
            if known and known.digest == digest:
                pieces[path], contents[path] = known, self.held[path]
            else:
                pieces[path], contents[path] = self._one(path)
        return pieces, contents

    def _one(self, path: str) -> tuple[Piece, bytes]:
        known = self.known.get(path)
        try:
            answer = self.visit.get(
                self.target.address + path, self.asking.limits[path], _conditions(known)
            )
        except RefusedError as error:
            raise RefusedError(f"{path} {error}") from error
        if answer.content is None and known:
            return known, self.held[path]
        content = answer.content or b""
        return Piece(sha256(content).hexdigest(), answer.etag, answer.modified), content


def _conditions(known: Piece | None) -> dict[str, str]:
    """Ask for what is newer than a copy; the tag wins where a server gives both."""
    if known and known.etag:
        return {"If-None-Match": known.etag}
    if known and known.modified:
        return {"If-Modified-Since": known.modified}
    return {}
