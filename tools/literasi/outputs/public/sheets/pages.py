"""One chart over several pages: where the flow leaves a page, a pair of lettered pentagons."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from literasi.outputs.public.flowchart.chart import EMPTY, Chart, Link, Row, Words
from literasi.outputs.public.flowchart.drawing import Drawing
from literasi.outputs.public.flowchart.layout import draw
from literasi.outputs.public.flowchart.measures import Measures
from literasi.outputs.public.flowchart.routes import anchors

_LARGEST, _SMALLEST, _STEP = 7.6, 5.2, 0.3
_FILL = (0.6, 0.75, 0.9)
Cut = tuple[int, ...]  # the first row of every page


@dataclass(frozen=True, slots=True)
class Passage:
    """An arrow's target on another page, reached from before it or from behind."""

    target: int
    ahead: bool


def pages(chart: Chart, room: tuple[float, float]) -> tuple[Drawing, ...]:
    """Draw a chart on as few pages as it needs, filled about evenly."""
    sizes = _sizes(chart, room[0])
    cut = _even(chart, sizes, room[1])
    return tuple(draw(_page(chart, cut, at), sizes) for at in range(len(cut)))


def _sizes(chart: Chart, width: float) -> Measures:
    """Choose the largest text with which the columns fit."""
    text = _LARGEST
    while text > _SMALLEST and draw(chart, Measures(width, text)).width > width + 0.5:
        text -= _STEP
    return Measures(width, round(text, 2))


def _even(chart: Chart, sizes: Measures, height: float) -> Cut:
    most = _cut(chart, sizes, height)
    if len(most) == 1:
        return most
    tries = (_cut(chart, sizes, height * part) for part in _FILL)
    return next((one for one in tries if len(one) <= len(most)), most)


def _cut(chart: Chart, sizes: Measures, height: float) -> Cut:
    """Fill page after page with as many rows as fit."""
    starts: tuple[int, ...] = (0,)
    while (end := _end(chart, sizes, height, starts)) < len(chart.rows):
        starts = (*starts, end)
    return starts


def _end(chart: Chart, sizes: Measures, height: float, starts: Cut) -> int:
    """Find the first row that a page has no room for; one row it always takes."""
    count = len(chart.rows)
    low, high = starts[-1] + 1, count
    while low < high:
        end = (low + high + 1) // 2
        trial = (*starts, end) if end < count else starts
        if draw(_page(chart, trial, len(starts) - 1), sizes).height <= height:
            low = end
        else:
            high = end - 1
    return low


def _page(chart: Chart, cut: Cut, page: int) -> Chart:
    """Give the chart of one page, with a pentagon row for every passage."""
    first, last = _span(chart, cut, page)
    passing = [one for one in chart.links
               if (first <= one.source < last) != (first <= one.target < last)]  # fmt: skip
    ends = tuple(dict.fromkeys(_passage(one) for one in passing))
    upper = [one for one in ends if one.ahead == (first <= one.target < last)]
    lower = [one for one in ends if one not in upper]
    rows = (
        *(_pentagon(chart, cut, page, one) for one in upper),
        *chart.rows[first:last],
        *(_pentagon(chart, cut, page, one) for one in lower),
    )
    place = {one: at for at, one in enumerate(upper)}
    place |= {one: len(upper) + last - first + at for at, one in enumerate(lower)}
    links = dict.fromkeys(_links(chart, (first, last), place, len(upper) - first))
    return replace(chart, rows=rows, links=tuple(links))


def _links(
    chart: Chart, span: tuple[int, int], place: dict[Passage, int], shift: int
) -> Iterator[Link]:
    inside = range(*span)
    for link in chart.links:
        source, target = link.source + shift, link.target + shift
        if link.source in inside and link.target in inside:
            yield Link(source, target, link.label)
        elif link.source in inside:
            yield Link(source, place[_passage(link)], link.label)
        elif link.target in inside:
            yield Link(place[_passage(link)], target)


def _span(chart: Chart, cut: Cut, page: int) -> tuple[int, int]:
    return cut[page], cut[page + 1] if page + 1 < len(cut) else len(chart.rows)


def _passage(link: Link) -> Passage:
    return Passage(link.target, link.source < link.target)


def _pentagon(chart: Chart, cut: Cut, page: int, passage: Passage) -> Row:
    letters = _letters(chart, cut)
    first, last = _span(chart, cut, page)
    places = anchors(chart)
    sources = [one.source for one in chart.links if _passage(one) == passage]
    if first <= passage.target < last:
        outside = [one for one in sources if not first <= one < last]
        said = _said("dari langkah", chart, cut, outside)
        column = places[passage.target]
    else:
        here = [one for one in sources if first <= one < last]
        said = _said("ke langkah", chart, cut, [passage.target])
        column = places[here[-1 if passage.ahead else 0]]
    cells = (Words(f"Lanjutan {said}"), EMPTY, EMPTY, EMPTY, EMPTY)
    return Row(f"{passage}", "pentagon", (column,), "", cells, letters[passage])


def _said(words: str, chart: Chart, cut: Cut, steps: list[int]) -> str:
    """Name steps with the sheet they are on; the identity sheet comes before the first."""
    named = (
        f"{chart.rows[step].number} (halaman {sum(start <= step for start in cut) + 1})"
        for step in dict.fromkeys(steps)
    )
    return f"{words} {', '.join(named)}"


def _letters(chart: Chart, cut: Cut) -> dict[Passage, str]:
    """Letter the passages in the order in which they come."""
    found = dict.fromkeys(_passage(one) for one in chart.links if _sheet(cut, one.source)
                          != _sheet(cut, one.target))  # fmt: skip
    return {one: _letter(at) for at, one in enumerate(found)}


def _sheet(cut: Cut, step: int) -> int:
    return sum(start <= step for start in cut)


def _letter(at: int) -> str:
    return (chr(65 + at // 26 - 1) if at >= 26 else "") + chr(65 + at % 26)
