"""QR codes as drawings inside a page: black on white whatever the page's colours."""

from literasi.outputs.public.html import Html, tag
from literasi.outputs.qr import QUIET, modules


def drawing(content: str, label: str) -> Html:
    """Draw a QR code with medium correction; `label` says where it leads."""
    rows = modules(content)
    size = len(rows) + 2 * QUIET
    path = "".join(_runs(row, number + QUIET) for number, row in enumerate(rows))
    return tag(
        "svg",
        tag("rect", width=size, height=size, fill="#fff"),
        tag("path", d=path, fill="#000"),
        role="img",
        aria_label=label,
        class_="jw-qr-gambar",
        shape_rendering="crispEdges",
        viewBox=f"0 0 {size} {size}",
    )


def _runs(row: tuple[int, ...], line: int) -> str:
    """Write the dark runs of a line as boxes of one module's height."""
    parts: list[str] = []
    at = 0
    while at < len(row):
        end = at
        while end < len(row) and row[end]:
            end += 1
        if end > at:
            parts.append(f"M{at + QUIET} {line}h{end - at}v1h-{end - at}z")
        at = end + 1
    return "".join(parts)
