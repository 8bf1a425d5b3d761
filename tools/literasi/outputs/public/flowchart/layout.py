"""From an SOP to its drawing: decide the ways, size the columns and rows, draw the lines."""

from literasi.outputs.public.flowchart.chart import Chart
from literasi.outputs.public.flowchart.columns import columns
from literasi.outputs.public.flowchart.drawing import Box, Drawing, Text
from literasi.outputs.public.flowchart.forms import chart
from literasi.outputs.public.flowchart.heights import rows
from literasi.outputs.public.flowchart.lines import Sheet, arrows, joins, symbols
from literasi.outputs.public.flowchart.measures import FEW_ROLES, Measures
from literasi.outputs.public.flowchart.metrics import wrap
from literasi.outputs.public.flowchart.nodes import nodes
from literasi.outputs.public.flowchart.plan import plan
from literasi.outputs.public.flowchart.table import body, cell_heights, heads
from literasi.views.sop_models import Sop

SCREEN_WIDTH = 1160.0  # the content column of a page without side bars, in pixels


def layout(sop: Sop) -> Drawing:
    """Draw the official flowchart of an SOP for the screen, in pixels."""
    return draw(chart(sop), screen(len(sop.columns)))


def screen(roles: int) -> Measures:
    """Give the sizes on the screen; many roles leave less room for text."""
    return Measures(SCREEN_WIDTH, 12.5 if roles <= FEW_ROLES else 11.0)


def draw(form: Chart, sizes: Measures) -> Drawing:
    """Draw any chart, of a whole SOP or of one page of it."""
    ways = plan(form)
    size = nodes(ways, sizes)
    across = columns(ways, size, sizes)
    label, top = _banner(form, across.width, sizes)
    titles, start = heads(form, across, top, sizes)
    down = rows(ways, size, cell_heights(form, across, sizes), start, sizes)
    sheet = Sheet(ways, size, across, down, sizes)
    return Drawing(
        width=round(across.width, 2),
        height=round(down.bottoms[-1], 2),
        banner=label,
        heads=titles,
        body=body(form, across, down, sizes),
        symbols=tuple(symbols(sheet)),
        connectors=(*joins(sheet), *arrows(sheet)),
        size=sizes.text,
    )


def _banner(form: Chart, width: float, sizes: Measures) -> tuple[Text | None, float]:
    """Put what must be known about the drawing above its headings."""
    if not form.banner:
        return None, 0.0
    lines = wrap(form.banner, sizes.text, width - 4 * sizes.pad)
    height = len(lines) * sizes.leading
    box = Box(2 * sizes.pad, sizes.pad, width - 2 * sizes.pad, sizes.pad + height)
    return Text(box, lines, "banner", sizes.text), height + 2 * sizes.pad
