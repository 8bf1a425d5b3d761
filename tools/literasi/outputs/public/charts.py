"""Static bar charts as SVG: shares of a whole, month by month or row by row.

Geometry and class names only; the page that holds a chart brings its colours. Every chart has a
table of the same numbers beside it, so the drawing itself is one labelled picture.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from literasi.outputs.public.html import Html, join, lines, tag, text

_LEFT, _TOP, _HEIGHT, _STEP = 34, 8, 96, 30
_ROW, _LABEL, _WIDTH = 22, 190, 300
_TOPS = (0.05, 0.1, 0.2, 0.5, 1.0)


@dataclass(frozen=True, slots=True)
class Bar:
    """A label with two shares of a whole (0 to 1) that stand on one another."""

    label: str
    whole: float
    part: float = 0.0


def scale(bars: Iterable[Bar]) -> float:
    """Give a round share that no bar exceeds: charts beside one another need the same."""
    most = max((one.whole + one.part for one in bars), default=0.0)
    return next((top for top in _TOPS if most <= top), 1.0)


def columns(bars: Sequence[Bar], about: str, top: float = 1.0) -> Html:
    """Draw upright bars on a scale from nought to a share."""
    width = _LEFT + _STEP * len(bars) + 4
    grid = (_level(share, top, width) for share in (0.0, top / 2, top))
    drawn = (_column(one, number, top) for number, one in enumerate(bars))
    return _svg(about, width, _TOP + _HEIGHT + 20, (*grid, *drawn))


def rows(bars: Sequence[Bar], about: str, top: float = 1.0) -> Html:
    """Draw lying bars with their labels before them and the percentage behind."""
    drawn = (_line(one, number, top) for number, one in enumerate(bars))
    return _svg(about, _LABEL + _WIDTH + 52, _ROW * len(bars) + 6, tuple(drawn))


def percent(share: float) -> str:
    """Write `12,5%`; what is there but less than one half of a percent is `<0,5%`."""
    if 0 < share < 0.005:
        return "<0,5%"
    return f"{share * 100:.1f}%".replace(".0%", "%").replace(".", ",")


def _svg(about: str, width: int, height: int, children: Iterable[Html]) -> Html:
    size = {"viewBox": f"0 0 {width} {height}"}
    return tag("svg", lines(*children), role="img", aria_label=about, width=width, height=height,
               xmlns="http://www.w3.org/2000/svg", class_="bagan", **size)  # fmt: skip


def _level(share: float, top: float, width: int) -> Html:
    at = _round(_TOP + _HEIGHT * (1 - share / top))
    line = tag("line", x1=_LEFT, x2=width, y1=at, y2=at, class_="skala")
    mark = tag("text", text(percent(share)), x=_LEFT - 4, y=_round(float(at) + 3.5),
               text_anchor="end", class_="angka")  # fmt: skip
    return join((line, mark))


def _column(one: Bar, number: int, top: float) -> Html:
    left = _LEFT + _STEP * number + 5
    floor = _TOP + _HEIGHT
    whole, part = _HEIGHT * one.whole / top, _HEIGHT * one.part / top
    return join((
        _box(left, floor - whole, (_STEP - 10, whole), "penuh"),
        _box(left, floor - whole - part, (_STEP - 10, part), "sebagian"),
        tag("text", text(one.label), x=left + (_STEP - 10) // 2, y=floor + 14,
            text_anchor="middle", class_="angka"),
    ))  # fmt: skip


def _line(one: Bar, number: int, top: float) -> Html:
    y = _ROW * number + 5
    whole, part = _WIDTH * one.whole / top, _WIDTH * one.part / top
    return join((
        tag("text", text(one.label), x=_LABEL - 6, y=y + 11, text_anchor="end"),
        tag("rect", x=_LABEL, y=y, width=_WIDTH, height=_ROW - 8, class_="dasar"),
        _box(_LABEL, y, (whole, _ROW - 8), "penuh"),
        _box(_LABEL + whole, y, (part, _ROW - 8), "sebagian"),
        tag("text", text(percent(one.whole + one.part)), x=_LABEL + _WIDTH + 6, y=y + 11,
            class_="angka"),
    ))  # fmt: skip


def _box(x: float, y: float, size: tuple[float, float], class_: str) -> Html:
    width, height = size
    if width <= 0 or height <= 0:
        return text("")
    return tag("rect", x=_round(x), y=_round(y), width=_round(width), height=_round(height),
               class_=class_)  # fmt: skip


def _round(value: float) -> str:
    return f"{value:.1f}".removesuffix(".0")
