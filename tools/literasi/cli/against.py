"""Compare the archive with an earlier commit, and with what other branches will bring."""

from dataclasses import dataclass, field
from itertools import combinations
from pathlib import Path

from literasi.compare.base import differences
from literasi.compare.branches import clashes, conflicts
from literasi.compare.touches import Touched, meet, touched
from literasi.gate.schemas import Schemas
from literasi.judging import Memory, judge
from literasi.shell.files import Tree, read_tree
from literasi.shell.merging import (
    Branch,
    commit_merge,
    main_branch,
    merge,
    open_branches,
    related,
    workbench,
)
from literasi.shell.trees import Store, merge_bases, past, read_commit, used_claims
from literasi.values.errors import OperatorError
from literasi.values.finding import Finding, ordered

MOST_BRANCHES = 50
MOST_PAIRS = 300  # of branches that share something; each is judged as a whole archive


def against_base(root: Path, ref: str, schemas: Schemas) -> tuple[Finding, ...]:
    """Compare the files on disk, committed or not, with where HEAD left `ref`."""
    now = dict(read_tree(root).records)
    found: list[Finding] = []
    for commit in merge_bases(root, ref):
        before = past(root, commit, now)
        used = used_claims(root, ref, now.keys() - before.files.keys())
        found += differences(schemas, before, now, used)
    return ordered(found)


def across_branches(
    root: Path, schemas: Schemas, main: str | None = None, memory: Memory | None = None
) -> tuple[Finding, ...]:
    """Merge main with every open branch and with each pair of them; what is not committed waits.

    Neither the work tree nor the repository is written to. `memory` holds verdicts on records,
    most of which are the same in every tree.
    """
    with workbench(root) as store:
        trunk = main_branch(root, main)
        branches = open_branches(root, trunk)
        if len(branches) > MOST_BRANCHES:
            message = f"ada {len(branches)} cabang terbuka, paling banyak {MOST_BRANCHES}"
            raise OperatorError(message, "hapus cabang yang tidak dipakai, lalu coba lagi")
        known = memory or Memory()
        return _Meeting(root, store, schemas, trunk, known).findings(branches)


@dataclass(frozen=True, slots=True)
class _Side:
    """A branch merged with main, without conflicts."""

    branch: Branch
    commit: str
    tree: str
    touched: Touched


@dataclass(frozen=True, slots=True)
class _Meeting:
    """One run: every tree is read once and judged once."""

    root: Path
    store: Store
    schemas: Schemas
    trunk: Branch
    memory: Memory
    trees: dict[str, Tree] = field(default_factory=dict)
    judged: dict[str, tuple[Finding, ...]] = field(default_factory=dict)

    def findings(self, branches: tuple[Branch, ...]) -> tuple[Finding, ...]:
        found: list[Finding] = []
        sides: list[_Side] = []
        for one in branches:
            if self._joins(one):
                side, told = self._with_main(one)
                found += told
                sides += [side] if side else []
        for pair in self._pairs(sides):
            found += self._together(*pair)
        return ordered(found)

    def _joins(self, one: Branch) -> bool:
        """Pass over a branch that has nothing to do with the archive, such as built pages."""
        if related(self.root, self.trunk, one):
            return True
        if self._read(one.commit).records:
            message = f"cabang «{one.name}» tidak punya riwayat bersama dengan «{self.trunk.name}»"
            raise OperatorError(message, "hapus cabang itu, atau buat ulang dari cabang utama")
        return False

    def _with_main(self, one: Branch) -> tuple[_Side | None, tuple[Finding, ...]]:
        names = (self.trunk.name, one.name)
        merged = merge(self.store, self.trunk.commit, one.commit)
        if merged.conflicts:
            return None, conflicts(names, merged.conflicts)
        fresh = set(self._judge(merged.tree)) - set(self._judge(self.trunk.commit))
        alone = (*self._judge(self.trunk.commit), *self._judge(one.commit)) if fresh else ()
        told = clashes(names, fresh, alone)
        commit = commit_merge(self.store, merged.tree, self.trunk.commit, one.commit)
        return _Side(one, commit, merged.tree, self._touched(merged.tree)), told

    def _pairs(self, sides: list[_Side]) -> list[tuple[_Side, _Side]]:
        found = [
            (one, other)
            for one, other in combinations(sides, 2)
            if one.branch.title != other.branch.title and meet(one.touched, other.touched)
        ]
        if len(found) > MOST_PAIRS:
            message = (
                f"{len(found)} pasang cabang menyentuh hal yang sama, paling banyak {MOST_PAIRS}"
            )
            raise OperatorError(message, "gabungkan atau hapus sebagian cabang, lalu coba lagi")
        return found

    def _together(self, one: _Side, other: _Side) -> tuple[Finding, ...]:
        names = (one.branch.name, other.branch.name)
        merged = merge(self.store, one.commit, other.commit)
        if merged.conflicts:
            return conflicts(names, merged.conflicts)
        alone = [*self._judge(one.tree), *self._judge(other.tree)]
        return clashes(names, self._judge(merged.tree), alone)

    def _touched(self, tree: str) -> Touched:
        main = dict(self._read(self.trunk.commit).records)
        return touched(self.schemas, main, dict(self._read(tree).records))

    def _judge(self, tree: str) -> tuple[Finding, ...]:
        if tree not in self.judged:
            found = self._read(tree)
            judged = judge(
                self.schemas, found.records, found.pictures,
                memory=self.memory, sealed=found.sealed,
            )  # fmt: skip
            self.judged[tree] = judged.findings
        return self.judged[tree]

    def _read(self, tree: str) -> Tree:
        if tree not in self.trees:
            self.trees[tree] = read_commit(self.store, tree)
        return self.trees[tree]
