"""Markdown of results, for the screen and for the docs: one wording, never copied by hand."""

from collections.abc import Sequence
from typing import Any

Result = dict[str, Any]
_BUSY = "The machine had other work meanwhile: wall times say nothing here."


def table_head(names: Sequence[str]) -> str:
    """Write the first two lines of a table."""
    return f"| {' | '.join(names)} |\n{'|---' * len(names)}|"


def row(forms: Sequence[str], values: Sequence[Any]) -> str:
    """Write a row, numbers in the form of their column."""
    told = (f"{value:{form}}" for form, value in zip(forms, values, strict=True))
    return f"| {' | '.join(told)} |"


def table(result: Result, name: str) -> str:
    """Write a table of its own shape."""
    one = result["tables"][name]
    return "\n".join((table_head(one["head"]), *(row(one["forms"], each) for each in one["rows"])))


def runs(result: Result) -> str:
    """Write the runs: a row for each way, a column for each size."""
    if not result["runs"]:
        return ""
    sizes = sorted({one["size"] for one in result["runs"]})
    cells = {(one["way"], one["size"]): one for one in result["runs"]}
    head = table_head(["CPU s · wall s · MB", *(f"{size:,}" for size in sizes)])
    ways = dict.fromkeys(one["way"] for one in result["runs"])
    rows = (
        f"| {way} | " + " | ".join(_cell(cells.get((way, size))) for size in sizes) + " |"
        for way in ways
    )
    busy = ("", _BUSY) if result.get("busy") else ()
    return "\n".join((head, *rows, *busy))


def _cell(one: Result | None) -> str:
    if one is None:
        return "–"
    return f"{seconds(one['cpu'])} · {seconds(one['wall'])} · {one['memory']:,}"


def seconds(number: float) -> str:
    """Write seconds with three digits."""
    return (
        f"{number:.2f}" if number < 10 else f"{number:.1f}" if number < 100 else f"{number:,.0f}"
    )


def growth(result: Result) -> str:
    """Write by which power of the size the CPU time of each way grows."""
    if not result["growth"]:
        return ""
    rows = (
        f"| {one['way']} | {one['from']:,} – {one['to']:,} | {one['power']:.2f} |"
        for one in result["growth"]
    )
    return "\n".join((table_head(["CPU time grows by the power", "from – to", ""]), *rows))


def goals(result: Result) -> str:
    """Write the verdicts."""
    if not result["goals"]:
        return ""
    rows = (
        f"| {one['goal']} | {one['what']} | {one['size']:,} | {_share(one, 'must')} "
        f"| {_share(one, 'found')} | {'met' if one['met'] else '**missed**'} |"
        for one in result["goals"]
    )
    return "\n".join((table_head(["goal", "what", "at", "at most", "found", ""]), *rows))


def _share(one: Result, which: str) -> str:
    value = one[which]
    if not one["parts"] or value >= 0.5:
        return f"{value:.3g}" if value < 1 else f"{value:.2f}"
    return f"1/{1 / value:.0f}" if value < 0.1 else f"1/{1 / value:.2g}"
