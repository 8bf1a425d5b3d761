"""The table around the symbols: headings, borders and the text of every cell."""

from collections.abc import Iterator

from literasi.outputs.public.flowchart.chart import Chart, Row, Words
from literasi.outputs.public.flowchart.columns import Columns
from literasi.outputs.public.flowchart.drawing import Box, Cell, Text, TextKind
from literasi.outputs.public.flowchart.heights import Rows
from literasi.outputs.public.flowchart.measures import Measures
from literasi.outputs.public.flowchart.metrics import widest, width, wrap

_MARK = 0.72  # size of a mark beside text


def cell_heights(chart: Chart, columns: Columns, sizes: Measures) -> tuple[float, ...]:
    """Give the height of the highest text of each row."""
    return tuple(
        max(len(_lines(words, place, sizes)) for words, place in _cells(row, columns))
        * sizes.leading
        for row in chart.rows
    )


def body(
    chart: Chart, columns: Columns, rows: Rows, sizes: Measures
) -> tuple[tuple[Cell, ...], ...]:
    """Write every row's cells; text stands level with the symbol where there is room."""
    return tuple(
        tuple(_placed(row, columns, (rows.tops[at], rows.middles[at], rows.bottoms[at]), sizes))
        for at, row in enumerate(chart.rows)
    )


def _placed(
    row: Row, columns: Columns, place: tuple[float, float, float], sizes: Measures
) -> Iterator[Cell]:
    top, middle, bottom = place
    cells = tuple(_cells(row, columns))
    for at, (words, (left, right)) in enumerate(cells):
        box = Box(left, top, right, bottom)
        lines = _lines(words, (left, right), sizes)
        kind: TextKind = "number" if at == 0 else "cell"
        yield Cell(box, _text(box, lines, kind, middle, sizes, words.marks) if lines else None)
        if at == 1:
            yield from (Cell(Box(one[0], top, one[1], bottom), None) for one in columns.roles)


def _cells(row: Row, columns: Columns) -> Iterator[tuple[Words, tuple[float, float]]]:
    yield from zip((Words(row.number), *row.cells), columns.texts, strict=True)


def _lines(words: Words, place: tuple[float, float], sizes: Measures) -> tuple[str, ...]:
    """Wrap; marks take room on the last line, or a line of their own."""
    room = place[1] - place[0] - 2 * sizes.pad + 0.01
    lines = wrap(words.text, sizes.text, room)
    if words.marks and lines:
        marks = width(mark_words(words.marks), sizes.text * _MARK)
        if width(lines[-1], sizes.text) + marks > room:
            return (*lines, "")
    return lines


def mark_words(marks: tuple[str, ...]) -> str:
    """Write marks as they stand behind a text."""
    return f" {', '.join(marks)}" if marks else ""


def _text(  # noqa: PLR0913, PLR0917 the six things that make a text
    box: Box, lines: tuple[str, ...], kind: TextKind, middle: float, sizes: Measures,
    marks: tuple[str, ...] = (),
) -> Text:  # fmt: skip
    height = len(lines) * sizes.leading
    top = min(max(middle - height / 2, box.top + sizes.pad), box.bottom - sizes.pad - height)
    inner = Box(box.left + sizes.pad, top, box.right - sizes.pad, top + height)
    return Text(inner, lines, kind, sizes.text, marks)


def heads(
    chart: Chart, columns: Columns, top: float, sizes: Measures
) -> tuple[tuple[tuple[Cell, ...], ...], float]:
    """Write the two heading rows; give them with their lower border."""
    titles = chart.heads
    upright = _upright(chart, columns, sizes)
    second = _second_height(chart, columns, sizes, upright=upright)
    first = sizes.leading + 2 * sizes.pad
    alone = (titles.number, titles.cells[0], titles.cells[4])
    at = (columns.texts[0], columns.texts[1], columns.texts[5])
    needed = max(len(_wrapped(one, two, sizes)) for one, two in zip(alone, at, strict=True))
    second = max(second, needed * sizes.leading + 2 * sizes.pad - first)
    low, end = top + first, top + first + second
    roles = columns.roles[0][0], columns.roles[-1][1]
    quality = columns.texts[2][0], columns.texts[4][1]
    upper = (
        _head(titles.number, at[0], (top, end), sizes),
        _head(titles.cells[0], at[1], (top, end), sizes),
        _head(titles.performer, roles, (top, low), sizes),
        _head(titles.quality, quality, (top, low), sizes),
        _head(titles.cells[4], at[2], (top, end), sizes),
    )
    lower = (
        *(_head(one, place, (low, end), sizes, upright=upright)
          for one, place in zip(titles.roles, columns.roles, strict=True)),
        *(_head(titles.cells[one], columns.texts[one + 1], (low, end), sizes)
          for one in (1, 2, 3)),
    )  # fmt: skip
    return (upper, lower), end


def _upright(chart: Chart, columns: Columns, sizes: Measures) -> bool:
    """Say whether a role's name is too wide for its column."""
    return any(
        widest(one, sizes.text, bold=True) > right - left - 1.2 * sizes.pad
        for one, (left, right) in zip(chart.heads.roles, columns.roles, strict=True)
    )


def _second_height(chart: Chart, columns: Columns, sizes: Measures, *, upright: bool) -> float:
    titles = chart.heads
    plain = max(
        len(_wrapped(titles.cells[one], columns.texts[one + 1], sizes)) for one in (1, 2, 3)
    )
    if upright:
        longest = max(widest(one, sizes.text, bold=True) for one in titles.roles)
        room = max(min(longest, 150 * sizes.unit), 84 * sizes.unit)
        return max(plain * sizes.leading, room) + 2 * sizes.pad
    lines = max(
        len(_wrapped(one, place, sizes))
        for one, place in zip(titles.roles, columns.roles, strict=True)
    )
    return max(plain, lines) * sizes.leading + 2 * sizes.pad


def _wrapped(words: str, place: tuple[float, float], sizes: Measures) -> tuple[str, ...]:
    return wrap(words, sizes.text, place[1] - place[0] - 1.2 * sizes.pad, bold=True)


def _head(
    words: str, place: tuple[float, float], reach: tuple[float, float], sizes: Measures,
    *, upright: bool = False,
) -> Cell:  # fmt: skip
    box = Box(place[0], reach[0], place[1], reach[1])
    if upright:
        room = reach[1] - reach[0] - 2 * sizes.pad + 0.01
        lines = wrap(words, sizes.text, room, bold=True)
        return Cell(box, Text(box, lines, "head", sizes.text, upright=True))
    lines = _wrapped(words, place, sizes)
    text = _text(box, lines, "head", (reach[0] + reach[1]) / 2, sizes)
    return Cell(box, text if lines else None)
