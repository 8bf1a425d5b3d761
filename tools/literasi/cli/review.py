"""`literasi review`: a pull request tells in plain Indonesian what it does."""

from datetime import date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import click

from literasi.cli.asof import HOME_ZONE
from literasi.cli.status import as_of_option, say
from literasi.compare.base import differences
from literasi.compare.states import Past
from literasi.compare.titles import TITLES
from literasi.gate.schemas import Schemas, compile_schemas
from literasi.judging import Memory, judge, waivers
from literasi.outputs.office.review import write as as_markdown
from literasi.reviewing.review import review as reviewed
from literasi.reviewing.state import Question, State
from literasi.rules.waivers import apply
from literasi.shell.files import Tree, find_root, write
from literasi.shell.schemas import schema_files
from literasi.shell.trees import (
    Store,
    commit_of,
    commit_time,
    merge_bases,
    read_commit,
    used_claims,
)
from literasi.values.finding import Finding, ordered


@click.command()
@click.argument("base")
@click.argument("head", default="HEAD")
@as_of_option
@click.option("--output", type=click.Path(path_type=Path, dir_okay=False),
              help="Berkas tujuan; tanpa ini ke layar.")  # fmt: skip
@click.pass_obj
def review(
    root: Path | None, base: str, head: str, as_of: datetime | None, output: Path | None
) -> None:
    """Jelaskan apa yang diubah HEAD sejak berpisah dari BASE, sebagai Markdown.

    Yang dibaca adalah komit, bukan berkas yang belum dikomit. Baris pertama adalah penanda
    tersembunyi: komentar yang memuatnya disunting di tempat, tidak ditulis ulang.
    """
    top = find_root((root or Path()).resolve())
    tip = commit_of(top, head)
    start = merge_bases(top, base, tip)[0]
    day = as_of.date() if as_of else _day(top, tip)
    text = as_markdown(reviewed(_Desk(top, day).question(base, start, tip)))
    if output is None:
        say(text)
    else:
        write(output, text.encode())


def _day(top: Path, commit: str) -> date:
    return commit_time(top, commit).astimezone(ZoneInfo(HOME_ZONE)).date()


class _Desk:
    """Reads and judges two commits; what both share is read and judged once."""

    def __init__(self, top: Path, day: date) -> None:
        self._top = top
        self._day = day
        self._store = Store(top)
        self._memory = Memory()
        self._schemas: Schemas = compile_schemas(schema_files())

    def question(self, base: str, start: str, tip: str) -> Question:
        """Ask what came between the place where the branches part and the tip."""
        old, new = (read_commit(self._store, one) for one in (start, tip))
        before, after = self._state(old), self._state(new)
        broken = self._compared(base, start, old, new, after)
        whole = State(
            after.files, after.catalogue, after.pictures, ordered([*after.findings, *broken])
        )
        return Question(self._schemas, before, whole, self._day)

    def _state(self, tree: Tree) -> State:
        found = judge(
            self._schemas, tree.records, tree.pictures, self._day.isoformat(),
            memory=self._memory, sealed=tree.sealed,
        )  # fmt: skip
        return State(dict(tree.records), found.catalogue, tree.pictures, found.findings)

    def _compared(
        self, base: str, start: str, old: Tree, new: Tree, after: State
    ) -> tuple[Finding, ...]:
        """Add what must not have changed at all, less what the office has waived."""
        past = Past(dict(old.records), commit_time(self._top, start))
        used = used_claims(self._top, base, after.files.keys() - past.files.keys())
        found = differences(self._schemas, past, dict(new.records), used)
        wanted = [one for one in waivers(after.catalogue) if one.value.aturan in TITLES]
        kept = apply(found, wanted, self._day.isoformat(), TITLES)
        return tuple(one for one in kept if one in found)  # an idle waiver is no news here
