"""The patterns as files beside the pages: a few per office, fetched once by a browser."""

from collections.abc import Iterator

from literasi.outputs.public.html import Html, lines, tag
from literasi.outputs.public.motif import VARIANTS, motif, variant
from literasi.outputs.public.pages.colours import office_ink
from literasi.values.artifact import Artifact, text
from literasi.values.labels import PUBLICATIONS
from literasi.views.public_models import Publication, PublicSite

SIZE = (480, 320)


def build(view: PublicSite) -> Iterator[Artifact]:
    """Yield the patterns of every office in its colour."""
    for office in view.offices:
        for kind in PUBLICATIONS:
            for number in range(1, VARIANTS + 1):
                drawn = _svg(kind, number, office_ink(office))
                yield text(_path(office.code, kind, number), drawn)


def pattern_path(one: Publication) -> str:
    """Give the path of the pattern that stands for a publication without a picture."""
    return _path(one.office, one.kind, variant(one.id))


def _path(office: str, kind: str, number: int) -> str:
    return f"assets/pola/{office}-{kind}-{number}.svg"


def _svg(kind: str, number: int, colour: str) -> Html:
    width, height = SIZE
    shapes = (
        tag("polygon", points=" ".join(f"{x},{y}" for x, y in one.points), fill=one.colour)
        for one in motif(kind, number, colour, SIZE)
    )
    return tag(
        "svg",
        lines(*shapes),
        xmlns="http://www.w3.org/2000/svg",
        viewBox=f"0 0 {width} {height}",
        width=width,
        height=height,
    )
