"""Upright bars with their numbers: the months or other parts of a year, as inline SVG.

Positions across are percentages, so that words keep their size on a phone; colours are the page's.
The table beside it says the same, so the drawing is one labelled picture.
"""

from collections.abc import Sequence

from literasi.outputs.public.html import NOTHING, Html, join, lines, tag, text
from literasi.outputs.public.pages.words import thousands

_HEAD, _HEIGHT, _FOOT = 18, 90, 20
_FLOOR = _HEAD + _HEIGHT
_FILL, _WIDEST = 0.64, 12.0  # of its place, and of the whole in percent


def month_plot(values: Sequence[int], names: Sequence[str], about: str) -> Html:
    """Draw one bar for each name, left to right; of nothing there is no bar."""
    top = max((*values, 1))
    axis = tag("line", x1="0", x2="100%", y1=_FLOOR, y2=_FLOOR, class_="lit-plot-skala")
    step = 100 / len(names)
    bars = (
        _bar(at * step + step / 2, min(_FILL * step, _WIDEST), value, value / top)
        for at, value in enumerate(values)
    )
    labels = (
        _words(name, at * step + step / 2, _FLOOR + 15, "lit-plot-angka")
        for at, name in enumerate(names)
    )
    return tag(
        "svg", lines(axis, *bars, *labels), xmlns="http://www.w3.org/2000/svg",
        class_="lit-kolom-gambar", role="img", aria_label=about, width="100%",
        height=_FLOOR + _FOOT,
    )  # fmt: skip


def share_bar(share: float) -> Html:
    """Draw a part of a whole (0 to 1) as a lying bar; its number stands beside it."""
    return tag(
        "svg",
        tag("rect", width="100%", height=8, rx=4, class_="lit-batang-dasar"),
        tag("rect", width=_percent(100 * min(1.0, share)), height=8, rx=4, class_="lit-batang"),
        width="100%", height=8, class_="lit-batang-gambar", aria_hidden="true",
    )  # fmt: skip


def _bar(middle: float, width: float, value: int, share: float) -> Html:
    if not value:
        return NOTHING
    high = max(2, round(_HEIGHT * share))
    drawn = tag("rect", x=_percent(middle - width / 2), y=_FLOOR - high, width=_percent(width),
                height=high, class_="lit-kolom")  # fmt: skip
    above = _words(thousands(value), middle, _FLOOR - high - 5, "lit-kolom-nilai")
    return join((drawn, above))


def _words(words: str, x: float, y: int, class_: str) -> Html:
    return tag("text", text(words), x=_percent(x), y=y, class_=class_)


def _percent(place: float) -> str:
    return f"{round(place, 2):g}%"
