"""Twelve upright bars with their numbers: one year, month by month, as inline SVG.

Positions across are percentages, so that words keep their size on a phone; colours are the page's.
The table beside it says the same, so the drawing is one labelled picture.
"""

from collections.abc import Sequence

from literasi.outputs.public.html import Html, join, lines, tag, text
from literasi.outputs.public.pages.words import thousands
from literasi.values.dates import MONTHS

_HEAD, _HEIGHT, _FOOT = 18, 90, 20
_STEP = 100 / len(MONTHS)
_BAR = 0.64 * _STEP
HIDDEN = "•"


def month_plot(values: Sequence[int | None], about: str) -> Html:
    """Draw the months of a year; a hidden number is a dot, a month to come or of nothing empty."""
    top = max((one for one in values if one), default=1)
    floor = _HEAD + _HEIGHT
    axis = tag("line", x1="0", x2="100%", y1=floor, y2=floor, class_="lit-plot-skala")
    months = (_month(at, one, top) for at, one in enumerate(values))
    return tag(
        "svg", lines(axis, *months), xmlns="http://www.w3.org/2000/svg", class_="lit-kolom-gambar",
        role="img", aria_label=about, width="100%", height=floor + _FOOT,
    )  # fmt: skip


def share_bar(share: float) -> Html:
    """Draw a part of a whole (0 to 1) as a lying bar; its number stands beside it."""
    return tag(
        "svg",
        tag("rect", width="100%", height=8, rx=4, class_="lit-batang-dasar"),
        tag("rect", width=_percent(100 * min(1.0, share)), height=8, rx=4, class_="lit-batang"),
        width="100%", height=8, class_="lit-batang-gambar", aria_hidden="true",
    )  # fmt: skip


def _month(at: int, value: int | None, top: int) -> Html:
    floor = _HEAD + _HEIGHT
    middle = _percent(at * _STEP + _STEP / 2)
    name = _words(MONTHS[at][:3], middle, floor + 15, "lit-plot-angka")
    if value is None:
        return join((_words(HIDDEN, middle, floor - 5, "lit-plot-angka"), name))
    if value == 0:
        return name
    high = max(2, round(_HEIGHT * value / top))
    bar = tag("rect", x=_percent(at * _STEP + (_STEP - _BAR) / 2), y=floor - high,
              width=_percent(_BAR), height=high, class_="lit-kolom")  # fmt: skip
    return join((bar, _words(thousands(value), middle, floor - high - 5, "lit-kolom-nilai"), name))


def _words(words: str, x: str, y: int, class_: str) -> Html:
    return tag("text", text(words), x=x, y=y, class_=class_)


def _percent(place: float) -> str:
    return f"{round(place, 2):g}%"
