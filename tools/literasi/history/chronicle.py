"""The published history of the records that calendars are made of, oldest commit first."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

WORK_TREE = "work-tree"  # id of the commit that stands for changes not committed yet
_RELEVANT = re.compile(
    r"records/[a-z0-9]+/((kegiatan|permohonan|publikasi|ruang)/[a-z0-9-]+|instansi)\.yml", re.ASCII
)
_STEP = timedelta(seconds=1)
_LATEST = datetime(2100, 1, 1, tzinfo=UTC)  # a clock gone wild must not lead out of the calendar


@dataclass(frozen=True, slots=True)
class Commit:
    """One step of first-parent history; a change without content is a deletion.

    `when` is the effective time (UTC): the committer's, but always later than the step before.
    """

    id: str
    when: datetime
    changes: tuple[tuple[str, bytes | None], ...] = ()


@dataclass(frozen=True, slots=True)
class Chronicle:
    """Every commit on the way to the state that is built; never empty."""

    commits: tuple[Commit, ...]

    @property
    def moment(self) -> datetime:
        """Effective time of the state that is built; publicity is judged at this moment."""
        return self.commits[-1].when


def relevant(path: str) -> bool:
    """Tell whether a path holds something that a calendar shows or depends on."""
    return _RELEVANT.fullmatch(path) is not None


def effective(committed: datetime, previous: datetime | None) -> datetime:
    """Let time always rise, also where a committer's clock ran back."""
    bounded = min(committed, _LATEST)
    return bounded if previous is None else max(bounded, previous + _STEP)


def with_work_tree(chronicle: Chronicle, files: Mapping[str, bytes]) -> Chronicle:
    """Count what is not committed yet as one last commit, a second after HEAD."""
    changes = _difference(_state(chronicle), files)
    if not changes:
        return chronicle
    last = Commit(WORK_TREE, chronicle.moment + _STEP, changes)
    return Chronicle((*chronicle.commits, last))


def _state(chronicle: Chronicle) -> Mapping[str, bytes]:
    found: dict[str, bytes | None] = {}
    for commit in chronicle.commits:
        found.update(commit.changes)
    return {path: content for path, content in found.items() if content is not None}


def _difference(
    old: Mapping[str, bytes], new: Mapping[str, bytes]
) -> tuple[tuple[str, bytes | None], ...]:
    paths = sorted({*old, *new})
    return tuple((path, new.get(path)) for path in paths if old.get(path) != new.get(path))
