"""Names and sizes of a picture's derivatives, shared by all who point at them."""

from dataclasses import dataclass
from pathlib import PurePosixPath

from literasi.outputs.public.motif import variant
from literasi.views.public_models import Picture, Publication

# A phone shows 360 px at two pixels each (720); the text column of a desk is 790 px wide.
WIDTHS = (480, 720, 960)
PHONE = 720
CARD = (1200, 630)
"""Size of the picture that shared links show, as the Open Graph readers ask for it."""
PATTERN = (480, 320)
"""Size of the pattern that stands for a publication without a picture."""
DEFAULT_CARD = "kartu/portal.jpg"


@dataclass(frozen=True, slots=True)
class Derivative:
    """One file made from a picture: path below the site root, size in pixels."""

    path: str
    width: int
    height: int


def derivatives(picture: Picture, ending: str = "webp") -> tuple[Derivative, ...]:
    """List the files of one format from small to large; a small original is never enlarged."""
    widths = [width for width in WIDTHS if width < picture.width] or [picture.width]
    return tuple(_sized(picture, width, ending) for width in widths)


def fallback(picture: Picture) -> Derivative:
    """Give the JPEG for readers without AVIF and WebP, as wide as the widest derivative."""
    return derivatives(picture, "jpg")[-1]


def files(picture: Picture) -> tuple[Derivative, ...]:
    """List every file made from a picture."""
    return (fallback(picture), *derivatives(picture), *derivatives(picture, "avif"))


def card_path(office: str, publication: str) -> str:
    """Give the path of the card that shows a publication where its link is shared."""
    return f"kartu/{office}/{publication}.jpg"


def pattern_path(office: str, kind: str, number: int) -> str:
    """Give the path of one of an office's patterns."""
    return f"assets/pola/{office}-{kind}-{number}.svg"


def pattern_of(one: Publication) -> str:
    """Give the path of the pattern that stands for a publication."""
    return pattern_path(one.office, one.kind, variant(one.id))


def _sized(picture: Picture, width: int, ending: str) -> Derivative:
    source = PurePosixPath(picture.source)
    height = max(1, round(picture.height * width / picture.width))
    return Derivative(f"media/{source.parts[0]}/{source.stem}-{width}.{ending}", width, height)
