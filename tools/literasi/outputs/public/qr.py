"""QR codes as drawings inside a page: black on white whatever the page's colours."""

import segno

from literasi.outputs.public.html import Html, tag

_QUIET = 4  # modules of white around the code, as ISO/IEC 18004 asks


def drawing(content: str, label: str) -> Html:
    """Draw a QR code with medium correction; `label` says where it leads."""
    rows = [list(row) for row in segno.make(content, error="m", micro=False, boost_error=False)
            .matrix]  # fmt: skip
    size = len(rows) + 2 * _QUIET
    path = "".join(_runs(row, number + _QUIET) for number, row in enumerate(rows))
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


def _runs(row: list[int], line: int) -> str:
    """Write the dark runs of a line as boxes of one module's height."""
    parts: list[str] = []
    at = 0
    while at < len(row):
        end = at
        while end < len(row) and row[end]:
            end += 1
        if end > at:
            parts.append(f"M{at + _QUIET} {line}h{end - at}v1h-{end - at}z")
        at = end + 1
    return "".join(parts)
