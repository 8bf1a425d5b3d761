"""The outline of each symbol: where a line from above or below meets it."""

from literasi.outputs.public.flowchart.chart import Shape
from literasi.outputs.public.flowchart.drawing import Box


def rise(shape: Shape, box: Box, x: float) -> float:
    """Give half the height of a symbol at some x."""
    half_width, half_height = (box.right - box.left) / 2, (box.bottom - box.top) / 2
    off = abs(x - box.centre[0])
    if shape == "diamond":
        return half_height * (1 - off / half_width)
    if shape == "capsule":
        flat = half_width - half_height
        return half_height if off <= flat else _arc(half_height, off - flat)
    return half_height


def fall(shape: Shape, box: Box, x: float) -> float:
    """Give how far below its middle a symbol reaches at some x; a pentagon points down."""
    if shape != "pentagon":
        return rise(shape, box, x)
    half_width, half_height = (box.right - box.left) / 2, (box.bottom - box.top) / 2
    return half_height - half_height * 0.8 * abs(x - box.centre[0]) / half_width


def _arc(radius: float, off: float) -> float:
    return float(max(0.0, radius * radius - off * off) ** 0.5)
