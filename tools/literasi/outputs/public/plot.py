"""Small plots as inline SVG: positions and classes only, so that policy and theme of a page hold.

Places across are percentages: a plot is as wide as its page, and its words keep their size.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import count

from literasi.outputs.public.html import Html, lines, tag, text

_LEFT, _WIDTH = 27.0, 69.0  # the scale begins beside the labels and ends before the last number
_HEAD, _ROW, _FOOT = 6, 26, 22


@dataclass(frozen=True, slots=True)
class Mark:
    """A sign on a row: where on the scale, and which (`standar`, `ragu`, `titik`, `cincin`)."""

    at: float
    sign: str


@dataclass(frozen=True, slots=True)
class Row:
    """One line of a plot; a bar leads from its first mark with a round sign to its last."""

    label: str
    marks: tuple[Mark, ...]


def plot(rows: tuple[Row, ...], about: str, per: int = 1) -> Html:
    """Draw rows on one scale from nought; the numbers below it count in `per`."""
    ticks = _ticks(max(mark.at for row in rows for mark in row.marks) / per)
    top = float(ticks[-1] * per)
    floor = _HEAD + _ROW * len(rows)
    return tag(
        "svg",
        lines(
            tag("g", *(_line(_place(one * per, top), _HEAD, floor, "skala") for one in ticks)),
            *(tag("g", *_row(row, _HEAD + _ROW * at, top)) for at, row in enumerate(rows)),
            tag("g", *(_number(one, _place(one * per, top), floor) for one in ticks)),
        ),
        xmlns="http://www.w3.org/2000/svg",
        class_="lit-plot-gambar",
        role="img",
        aria_label=about,
        width="100%",
        height=floor + _FOOT,
    )


def sign(name: str) -> Html:
    """Draw one sign alone, for the key of a plot."""
    drawn = _sign(name, "50%", 8)
    return tag("svg", drawn, class_="lit-plot-tanda", width=18, height=16, aria_hidden="true")


def _ticks(top: float) -> range:
    """Count from nought beyond the top in round steps, five at most."""
    steps = (size * 10**power for power in count() for size in (1, 2, 5))
    step = next(one for one in steps if one * 5 >= top)
    last = max(1, -int(-top // step))
    return range(0, last * step + 1, step)


def _row(row: Row, above: int, top: float) -> Iterator[Html]:
    middle = above + _ROW // 2
    round_ones = [_place(one.at, top) for one in row.marks if one.sign in {"titik", "cincin"}]
    yield tag("text", text(row.label), x="0", y=middle + 4, class_="lit-plot-teks")
    yield tag("line", x1=round_ones[0], x2=round_ones[-1], y1=middle, y2=middle,
              class_="lit-plot-rentang")  # fmt: skip
    yield from (_sign(one.sign, _place(one.at, top), middle) for one in row.marks)


def _sign(name: str, x: str, y: int) -> Html:
    if name in {"standar", "ragu"}:
        return _line(x, y - 8, y + 8, name)
    return tag("circle", cx=x, cy=y, r=4 if name == "titik" else 6, class_=f"lit-plot-{name}")


def _line(x: str, first: int, last: int, name: str) -> Html:
    return tag("line", x1=x, x2=x, y1=first, y2=last, class_=f"lit-plot-{name}")


def _number(number: int, x: str, floor: int) -> Html:
    return tag("text", text(f"{number:,}".replace(",", ".")), x=x, y=floor + 15,
               class_="lit-plot-angka")  # fmt: skip


def _place(at: float, top: float) -> str:
    return f"{round(_LEFT + _WIDTH * at / top, 2):g}%"
