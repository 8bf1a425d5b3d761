"""The desk of `literasi new`: the archive as it is, and the drafts that lie on top of it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

from literasi.books.shelf import the_office
from literasi.cases.case import Case, cases
from literasi.drafting.facts import Facts
from literasi.drafting.following import Next
from literasi.gate.schemas import Schemas
from literasi.judging import Judged, Memory, judge
from literasi.shell.files import Tree


@dataclass(slots=True)
class Desk:
    """What a session works on; `drafts` are files that are not written yet, by path.

    `elsewhere` are the server's claims of numbers as last fetched, with their records.
    """

    top: Path
    schemas: Schemas
    tree: Tree
    code: str
    day: date
    elsewhere: Mapping[str, str] = field(default_factory=dict)
    memory: Memory = field(default_factory=Memory)
    drafts: dict[str, bytes] = field(default_factory=dict)
    _judged: Judged | None = None

    def judged(self) -> Judged:
        """Judge the archive together with the drafts."""
        if self._judged is None:
            every = sorted({**dict(self.tree.records), **self.drafts}.items())
            self._judged = judge(
                self.schemas, every, self.tree.pictures, links=self.tree.links,
                memory=self.memory, sealed=self.tree.sealed,
            )  # fmt: skip
        return self._judged

    def put(self, path: str, content: bytes) -> None:
        """Lay a draft on the desk."""
        self.drafts[path] = content
        self._judged = None

    def clear(self, tree: Tree | None = None) -> None:
        """Take all drafts away; with a tree, go on from what is on disk now."""
        self.tree = tree or self.tree
        self.drafts = {}
        self._judged = None

    def case(self, berkas: str) -> Case | None:
        """Give a berkas as the drafts leave it."""
        office = the_office(self.judged().catalogue, self.code)
        return next((one for one in cases(office) if one.request.id == berkas), None)

    def facts(self, asked: Next, berkas: str, lately: Mapping[str, Any]) -> Facts:
        """Gather what is known when a form is taken up."""
        office = the_office(self.judged().catalogue, self.code)
        case = self.case(berkas) if berkas else None
        entry = asked.entry
        if entry is not None:
            table = getattr(office, entry.kind.replace("-", "_"))
            entry = table.get(entry.id, entry)
        return Facts(
            self.schemas, office, self.day.isoformat(), {}, case, entry, asked.step,
            asked.roles, asked.following, asked.wanted, asked.needs, lately, self.elsewhere,
        )  # fmt: skip

    def raw(self, path: str) -> bytes:
        """Give a file as the drafts leave it."""
        return self.drafts.get(path) or dict(self.tree.records)[path]

    def names(self, kind: str) -> frozenset[str]:
        """Name the records of a kind that are on disk or on the desk, valid or not."""
        folder = f"records/{self.code}/{kind}/"
        every = (*dict(self.tree.records), *self.drafts)
        return frozenset(Path(one).stem for one in every if one.startswith(folder))
