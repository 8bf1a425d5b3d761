"""Lines over two logarithmic axes as SVG: small, read in light and dark, the same bytes each time.

Colours are told apart in both schemes and by people who see few colours; each line has its own
marks and carries its name at its end, so nothing depends on colour alone.
"""

import math
from collections.abc import Callable, Iterator, Mapping, Sequence
from xml.sax.saxutils import escape

Point = tuple[float, float]
Series = Mapping[str, Sequence[Point]]
Placed = Callable[[Point], Point]
WIDTH, HEIGHT = 840, 420
_LEFT, _RIGHT, _TOP, _BOTTOM = 64, 330, 60, 48
_LABEL = 15  # pixels that a name needs
_OVER = 0.02  # of a power of ten that a line may stand over the last one
_LIGHT = ("#0b6e69", "#b3541e", "#5b4b9a", "#8a6d00", "#b02a5b", "#33691e", "#37598f", "#6d4c41")
_DARK = ("#5cc9c1", "#f0a070", "#b9acf2", "#e0c34a", "#f58ab0", "#a4d07b", "#8fb4ee", "#c9a99d")
_MARKS = (
    "M-4 0a4 4 0 1 0 8 0a4 4 0 1 0-8 0",
    "M-4-4h8v8h-8z",
    "M0-5 5 4H-5z",
    "M0-5 5 0 0 5-5 0z",
)


def chart(title: str, across: str, up: str, series: Series) -> str:
    """Draw lines; their points hold positive numbers only."""
    points = [one for line in series.values() for one in line]
    wide, high = _span([x for x, _ in points]), _span([y for _, y in points])

    def place(point: Point) -> Point:
        x = _LEFT + _share(point[0], wide) * (WIDTH - _LEFT - _RIGHT)
        y = HEIGHT - _BOTTOM - _share(point[1], high) * (HEIGHT - _TOP - _BOTTOM)
        return round(x, 1), round(y, 1)

    body = [*_grid(place, wide, high), *_lines(place, series)]
    words = (
        f'<text class="t" x="{_LEFT}" y="20">{escape(title)}</text>',
        f'<text x="{_LEFT}" y="{HEIGHT - 10}">{escape(across)}</text>',
        f'<text x="8" y="{_TOP - 16}">{escape(up)}</text>',
    )
    box = f'viewBox="0 0 {WIDTH} {HEIGHT}" width="{WIDTH}" height="{HEIGHT}"'
    head = f'<svg xmlns="http://www.w3.org/2000/svg" {box} role="img">'
    named = f"<title>{escape(title)}</title>"
    return "\n".join((head, named, f"<style>{_style()}</style>", *words, *body, "</svg>\n"))


def _span(values: Sequence[float]) -> Point:
    """Give the powers of ten around values."""
    low, high = math.floor(math.log10(min(values))), math.ceil(math.log10(max(values)) - _OVER)
    return low, max(high, low + 1)


def _share(value: float, span: Point) -> float:
    return (math.log10(value) - span[0]) / (span[1] - span[0])


def _grid(place: Placed, wide: Point, high: Point) -> Iterator[str]:
    for power in range(int(wide[0]), int(wide[1]) + 1):
        x, low = place((10.0**power, 10.0 ** high[0]))
        _, top = place((10.0**power, 10.0 ** high[1]))
        yield f'<path class="g" d="M{x} {low}V{top}"/>'
        yield f'<text text-anchor="middle" x="{x}" y="{low + 16}">{10**power:,}</text>'
    for power in range(int(high[0]), int(high[1]) + 1):
        left, y = place((10.0 ** wide[0], 10.0**power))
        right, _ = place((10.0 ** wide[1], 10.0**power))
        yield f'<path class="g" d="M{left} {y}H{right}"/>'
        yield f'<text text-anchor="end" x="{left - 6}" y="{y + 4}">{10.0**power:,g}</text>'


def _lines(place: Placed, series: Series) -> Iterator[str]:
    ends = {name: place(max(line)) for name, line in series.items()}
    labels = _apart({name: end[1] for name, end in ends.items()})
    edge = max(x for x, _ in ends.values())
    for number, (name, line) in enumerate(series.items()):
        steps = [place(one) for one in sorted(line)]
        way = "L".join(f"{x} {y}" for x, y in steps)
        x, y = steps[-1]
        yield f'<g class="c{number % len(_LIGHT)}"><path class="l" d="M{way}"/>'
        mark = _MARKS[number % len(_MARKS)]
        yield "".join(f'<path transform="translate({a} {b})" d="{mark}"/>' for a, b in steps)
        yield f'<path class="h" d="M{x + 6} {y}L{edge + 16} {labels[name]}"/>'
        yield f'<text x="{edge + 20}" y="{labels[name] + 4}">{escape(name)}</text></g>'


def _apart(heights: Mapping[str, float]) -> dict[str, float]:
    """Move names up and down until each has room, in the order of their lines."""
    placed: dict[str, float] = {}
    below = math.inf
    for name in sorted(heights, key=heights.__getitem__, reverse=True):
        below = placed[name] = round(min(heights[name], below - _LABEL), 1)
    lift = max(0.0, _TOP - min(placed.values(), default=_TOP))
    return {name: round(y + lift, 1) for name, y in placed.items()}


def _style() -> str:
    light = "".join(f".c{n}{{fill:{one};stroke:{one}}}" for n, one in enumerate(_LIGHT))
    dark = "".join(f".c{n}{{fill:{one};stroke:{one}}}" for n, one in enumerate(_DARK))
    return (
        "svg{background:#fff}text{font:13px sans-serif;fill:#333;stroke:none}.t{font-weight:bold}"
        ".g{stroke:#ddd}.l{fill:none;stroke-width:2}.h{fill:none;stroke-width:.7}"
        f"g text{{fill:inherit}}{light}"
        "@media(prefers-color-scheme:dark){svg{background:#1e2129}text{fill:#ddd}"
        f".g{{stroke:#444}}{dark}}}"
    )
