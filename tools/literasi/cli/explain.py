"""`literasi explain`: the manual of a rule, in the terminal."""

import re
import textwrap
from collections.abc import Iterator

import click

from literasi.cli.reports import screen
from literasi.cli.reports.screen import Paint
from literasi.gate.suggest import closest
from literasi.rules.manuals import Example, Manual, manuals
from literasi.values.errors import OperatorError

_WIDEST = 88  # longer lines are hard to read
_CODE = re.compile(r"`([^`]+)`")
_NUMBERED = re.compile(r"([A-Za-z]{3})[-_ ]?([0-9]{1,6})")
_HARD_SPACE = "\xa0"


@click.command()
@click.argument("rule", required=False)
def explain(rule: str | None) -> None:
    """Jelaskan sebuah aturan dengan contoh; tanpa RULE, daftar semua aturan."""
    paint = screen.paint()
    width = min(screen.width(), _WIDEST)
    lines = _list(paint) if rule is None else told(_known(rule), width, paint)
    screen.say("".join(f"{line}\n" for line in lines))


def _known(rule: str) -> Manual:
    found = manuals().get(rule.strip().upper())
    if found:
        return found
    meant = _meant(rule)
    remedy = f"maksud Anda {meant}? " if meant else ""
    remedy += "«literasi explain» menyebut semua kode"
    raise OperatorError(f"«{rule}» bukan kode aturan", remedy)


def _meant(rule: str) -> str | None:
    """Find the id behind `yml1` or `RNG-001` before looking for one that merely looks alike."""
    parts = _NUMBERED.fullmatch(rule.strip())
    full = f"{parts.group(1).upper()}{int(parts.group(2)):03}" if parts else ""
    return full if full in manuals() else closest(rule, tuple(manuals()))


def _list(paint: Paint) -> Iterator[str]:
    """Name every rule below what it speaks of."""
    area = ""
    for one in manuals().values():
        if one.area != area:
            yield from [""] * bool(area)
            yield paint(one.area, "cyan", bold=True)
            area = one.area
        yield f"  {paint(one.id, bold=True)}  {one.title}"


def told(manual: Manual, width: int, paint: Paint) -> Iterator[str]:
    """Write a manual as lines; paragraphs are wrapped, examples are not."""
    yield paint(f"{manual.id}: {manual.title}", bold=True)
    for block in manual.reason:
        yield ""
        yield from _block(block, width, paint)
    for part in manual.parts:
        yield ""
        yield paint(part.heading, "cyan", bold=True)
        for at, block in enumerate(part.blocks):
            yield from [""] * bool(at)
            yield from _block(block, width, paint)


def _block(block: str | Example, width: int, paint: Paint) -> Iterator[str]:
    if isinstance(block, Example):
        yield f"  {paint(block.title, 'blue')}"
        yield from (f"    {line}".rstrip() for line in block.text.split("\n"))
        return
    whole = _CODE.sub(lambda code: code.group().replace(" ", _HARD_SPACE), block)
    for line in textwrap.wrap(whole, width, break_long_words=False, break_on_hyphens=False):
        yield _coded(line.replace(_HARD_SPACE, " "), paint)


def _coded(line: str, paint: Paint) -> str:
    """Colour code; without colours its marks stay."""
    return _CODE.sub(lambda code: paint(code.group(1), "green"), line) if paint.on else line
