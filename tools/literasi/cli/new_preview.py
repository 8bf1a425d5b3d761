"""What `literasi new` shows before it writes, and what it says when answers are missing."""

from collections.abc import Iterator

from literasi.cli.new_desk import Desk
from literasi.cli.new_prompts import say
from literasi.cli.reports import as_text
from literasi.drafting.filling import Filled
from literasi.drafting.questions import Question
from literasi.values.errors import OperatorError
from literasi.values.finding import Finding


def preview(desk: Desk, fresh: list[Finding]) -> None:
    """Show the drafts whole, of a record on file only what is added, and what the checks say."""
    before = dict(desk.tree.records)
    say("\nAkan ditulis:")
    for path, content in sorted(desk.drafts.items()):
        lines = content.decode().splitlines()
        if path in before:
            say(f"--- {path} (ditambah)")
            lines = [f"+ {one}" for one in _new(before[path].decode().splitlines(), lines)]
        else:
            say(f"--- {path}")
        say("\n".join(lines))
    if fresh:
        say("\nTemuan pemeriksaan:")
        say(as_text(fresh).rstrip())
    else:
        say("\npemeriksaan: tidak ada temuan baru")


def _new(old: list[str], grown: list[str]) -> Iterator[str]:
    """Yield the lines that were added; all others stand in the same order."""
    left = iter(old)
    waiting = next(left, None)
    for one in grown:
        if one == waiting:
            waiting = next(left, None)
        else:
            yield one


def refuse_unanswered(filled: Filled) -> None:
    """Stop at what was given wrongly or not at all, everything in one message."""
    if filled.wrong:
        told = "\n".join(filled.wrong)
        raise OperatorError(f"jawaban yang tidak dapat dipakai:\n{told}", "betulkan --set itu")
    if filled.missing:
        plain = [one for one in filled.missing if not one.ask.quiet]  # others follow from these
        told = "\n".join(map(_lacking, plain or filled.missing))
        remedy = "beri --set KUNCI=NILAI, atau jalankan tanpa --no-input"
        raise OperatorError(f"belum ada jawaban:\n{told}", remedy)


def _lacking(one: Question) -> str:
    return f"  --set {one.key}={one.example!r}  {one.title}: {one.help}"
