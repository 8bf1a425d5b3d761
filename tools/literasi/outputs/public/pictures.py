"""Make the pictures of a page: small WebP files and one JPEG, holding pixels and nothing else.

Photos carry the place they were taken, the owner of the phone and previews of what was cut away;
so pixels alone are carried over, and every kind of metadata stays behind.
"""

import struct
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from io import BytesIO

from PIL import Image, ImageOps

from literasi.outputs.public.media import Derivative, derivatives, fallback
from literasi.values.artifact import Artifact
from literasi.views.public_models import Picture

FORMATS = ("JPEG", "PNG", "WEBP")
# Room for the largest phone photo (50 MP), far below what fills the memory of a small server.
MOST_PIXELS = 60_000_000
_ORIENTATION = 0x0112
_TURNED = frozenset({5, 6, 7, 8})
# What Pillow raises on damaged or hostile files; each was met by a test or in its decoders.
_BROKEN = (
    OSError, EOFError, SyntaxError, ValueError, TypeError, IndexError, KeyError, OverflowError,
    ZeroDivisionError, MemoryError, struct.error, Image.DecompressionBombError,
    Image.DecompressionBombWarning,
)  # fmt: skip


def measure(data: bytes) -> tuple[int, int] | None:
    """Give width and height as the picture is seen; None when it must not be shown at all."""
    try:
        with _opened(data) as image:
            turned = _is_turned(image)
            width, height = image.size
            image.draft("RGB", (width // 8, height // 8))  # JPEG: read all, compute little
            image.load()
    except _BROKEN:
        return None
    return (height, width) if turned else (width, height)


def derive(picture: Picture, data: bytes) -> Iterator[Artifact]:
    """Yield every file that pages may point at; `data` must have been measured before."""
    widest = fallback(picture)
    pixels = _resized(_pixels(data, widest), widest)
    yield Artifact(widest.path, _jpeg(pixels))
    for wanted in reversed(derivatives(picture)):
        pixels = _resized(pixels, wanted)  # from large to small: each step has less to read
        yield Artifact(wanted.path, _webp(pixels))


@contextmanager
def _opened(data: bytes) -> Iterator[Image.Image]:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        warnings.simplefilter("error", Image.DecompressionBombWarning)
        with Image.open(BytesIO(data), formats=FORMATS) as image:
            if image.width * image.height > MOST_PIXELS or not image.width * image.height:
                raise ValueError("too many pixels, or none")
            yield image


def _is_turned(image: Image.Image) -> bool:
    return image.getexif().get(_ORIENTATION) in _TURNED


def _pixels(data: bytes, wanted: Derivative) -> Image.Image:
    """Decode just above the wanted size, upright, on white, without any metadata."""
    with _opened(data) as image:
        size = (wanted.width, wanted.height)
        image.draft("RGB", size[::-1] if _is_turned(image) else size)
        upright = ImageOps.exif_transpose(image)
        return _on_white(upright)


def _on_white(image: Image.Image) -> Image.Image:
    """Lay see-through parts on white, as a drawing's dark lines vanish in the dark scheme."""
    if image.mode == "RGB":
        return image
    if not image.has_transparency_data:
        return image.convert("RGB")
    layer = image.convert("RGBA")
    ground = Image.new("RGB", image.size, "white")
    ground.paste(layer, mask=layer.getchannel("A"))
    return ground


def _resized(image: Image.Image, wanted: Derivative) -> Image.Image:
    size = (wanted.width, wanted.height)
    small = image if image.size == size else image.resize(size, Image.Resampling.LANCZOS)
    small = small.copy()
    small.info = {}  # a writer takes comments, profiles and EXIF from here when not told otherwise
    return small


def _webp(image: Image.Image) -> bytes:
    target = BytesIO()
    image.save(target, format="WEBP", quality=80, method=4, exif=b"", icc_profile=b"", xmp=b"")
    return target.getvalue()


def _jpeg(image: Image.Image) -> bytes:
    target = BytesIO()
    image.save(target, format="JPEG", quality=80, progressive=True, optimize=True)
    return target.getvalue()
