"""Names and sizes of a picture's derivatives, shared by all who point at them."""

from dataclasses import dataclass
from pathlib import PurePosixPath

from literasi.views.public_models import Picture

WIDTHS = (480, 960)


@dataclass(frozen=True, slots=True)
class Derivative:
    """One file made from a picture: path below the site root, size in pixels."""

    path: str
    width: int
    height: int


def derivatives(picture: Picture) -> tuple[Derivative, ...]:
    """List WebP files from small to large; a small original is never enlarged."""
    widths = [width for width in WIDTHS if width < picture.width] or [picture.width]
    return tuple(_sized(picture, width, "webp") for width in widths)


def fallback(picture: Picture) -> Derivative:
    """Give the JPEG for readers without WebP, as wide as the widest derivative."""
    return _sized(picture, derivatives(picture)[-1].width, "jpg")


def _sized(picture: Picture, width: int, ending: str) -> Derivative:
    source = PurePosixPath(picture.source)
    height = round(picture.height * width / picture.width)
    return Derivative(f"media/{source.parts[0]}/{source.stem}-{width}.{ending}", width, height)
