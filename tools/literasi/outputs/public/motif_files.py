"""The patterns as files beside the pages: a few per office, fetched once by a browser."""

from collections.abc import Iterator

from literasi.outputs.public.html import Html, lines, tag
from literasi.outputs.public.media import PATTERN, pattern_path
from literasi.outputs.public.motif import VARIANTS, motif
from literasi.outputs.public.pages.colours import office_ink
from literasi.outputs.task import Task, framed
from literasi.values.artifact import Artifact, text
from literasi.values.labels import PUBLICATIONS
from literasi.views.public_models import PublicSite


def build(view: PublicSite) -> Iterator[Artifact]:
    """Yield the patterns of every office in its colour."""
    for office in view.offices:
        for kind in PUBLICATIONS:
            for number in range(1, VARIANTS + 1):
                drawn = _svg(kind, number, office_ink(office))
                yield text(pattern_path(office.code, kind, number), drawn)


def tasks(view: PublicSite) -> Iterator[Task]:
    """Give the one task there is."""
    yield Task(build, framed(view, "offices"))


def _svg(kind: str, number: int, colour: str) -> Html:
    width, height = PATTERN
    shapes = (
        tag("polygon", points=" ".join(f"{x},{y}" for x, y in one.points), fill=one.colour)
        for one in motif(kind, number, colour, PATTERN)
    )
    return tag(
        "svg",
        lines(*shapes),
        xmlns="http://www.w3.org/2000/svg",
        viewBox=f"0 0 {width} {height}",
        width=width,
        height=height,
    )
