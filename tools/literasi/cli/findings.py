"""The findings of a check: those an earlier run kept, else of a new judgement."""

from dataclasses import dataclass
from pathlib import Path

from literasi.cli.earlier import SMALL, earlier
from literasi.shell.files import Tree
from literasi.shell.schemas import schema_files
from literasi.values.finding import Finding


@dataclass(frozen=True, slots=True)
class Asked:
    """What a run is to look at."""

    top: Path
    paths: tuple[Path, ...] = ()
    base: str | None = None
    branches: bool = False
    day: str | None = None

    @property
    def plain(self) -> bool:
        """Tell whether the whole archive is meant and nothing else."""
        return not self.paths and self.base is None and not self.branches


def found(asked: Asked, tree: Tree, small: int = SMALL) -> tuple[Finding, ...]:
    """Judge the archive, unless an earlier run judged the very same one; `small` ones anew."""
    files = schema_files()
    before = earlier(asked.top, tree, files, small)
    known = before.shown(asked.day) if before and asked.plain else None
    if known is not None:
        return known
    from literasi.cli.judged import Memory, judged  # noqa: PLC0415  all rules; not needed above

    memory, past = before.recall() if before else (Memory(), None)
    shown, laws = judged(asked, tree, files, memory, past)
    if before:
        before.keep(memory, laws)
        if asked.plain:
            before.keep_shown(asked.day, shown)
    return shown
