"""Make the pictures of a page: AVIF, WebP and one JPEG, holding pixels and nothing else.

Photos carry the place they were taken, the owner of the phone and previews of what was cut away;
so pixels alone are carried over, and every kind of metadata stays behind.
"""

import struct
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import partial
from hashlib import blake2b
from io import BytesIO
from pathlib import PurePosixPath

from PIL import Image, ImageOps

from literasi.outputs.public.media import Derivative, files
from literasi.outputs.public.pictures.encoders import STATE, encoded
from literasi.values.keeping import FRESH, File, Keeper
from literasi.views.public_models import Picture

Size = tuple[int, int]
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


def measured(data: bytes, keeper: Keeper) -> tuple[int, int] | None:
    """Measure a picture, or remember how large it was; one that was refused stays refused."""
    size = keeper.word(_key(b"size", _name(data)), partial(_size_words, data))
    if not size:
        return None
    width, height = size.split("x")
    return int(width), int(height)


def derive(picture: Picture, data: bytes, keeper: Keeper = FRESH) -> Iterator[File]:
    """Yield every file that pages may point at; `data` must have been measured before.

    A file is known by the bytes of the photo and by how it is made, never by its name.
    """
    wanted = sorted(files(picture), key=lambda one: (-one.width, one.path))
    ladder = _Ladder(data, tuple(dict.fromkeys((one.width, one.height) for one in wanted)))
    name = _name(data)  # once: reading through megabytes is most of what a kept photo costs
    for one in wanted:
        ending, steps = PurePosixPath(one.path).suffix, ladder.upto(one)
        recipe = f"{ending} {' '.join(f'{width}x{height}' for width, height in steps)}"
        yield keeper.one(one.path, _key(recipe.encode(), name), partial(_encoded, ladder, one))


@dataclass(frozen=True, slots=True)
class _Ladder:
    """The pixels of a photo from large to small; each step has less to read than the one before.

    Nothing is decoded until a size is asked for, as most photos of a build were kept.
    """

    data: bytes
    sizes: tuple[Size, ...]
    steps: dict[Size, Image.Image] = field(default_factory=dict)

    def upto(self, wanted: Derivative) -> tuple[Size, ...]:
        """Name the steps down to a size."""
        return self.sizes[: self.sizes.index((wanted.width, wanted.height)) + 1]

    def at(self, wanted: Derivative) -> Image.Image:
        """Give the pixels in a size."""
        for size in self.upto(wanted):
            if size not in self.steps:
                before = next(reversed(self.steps.values()), None)
                self.steps[size] = _resized(before or _pixels(self.data, size), size)
        return self.steps[wanted.width, wanted.height]


def _encoded(ladder: _Ladder, wanted: Derivative) -> bytes:
    return encoded(ladder.at(wanted), PurePosixPath(wanted.path).suffix)


def _size_words(data: bytes) -> str:
    size = measure(data)
    return f"{size[0]}x{size[1]}" if size else ""


def _name(data: bytes) -> bytes:
    return blake2b(data, digest_size=32).digest()


def _key(recipe: bytes, name: bytes) -> bytes:
    return b"\0".join((STATE, recipe, name))


@contextmanager
def _opened(data: bytes) -> Iterator[Image.Image]:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        warnings.simplefilter("error", Image.DecompressionBombWarning)
        with Image.open(BytesIO(data), formats=FORMATS) as image:
            if image.width * image.height > MOST_PIXELS or not image.width * image.height:
                raise ValueError("too many pixels, or none")
            yield image


def cover(data: bytes, size: Size) -> Image.Image:
    """Fill a frame with a photo that has been measured, cutting away what stands over."""
    with _opened(data) as image:
        image.draft("RGB", size)
        upright = ImageOps.exif_transpose(image)
        return ImageOps.fit(_on_white(upright), size, Image.Resampling.LANCZOS)


def _is_turned(image: Image.Image) -> bool:
    return image.getexif().get(_ORIENTATION) in _TURNED


def _pixels(data: bytes, size: Size) -> Image.Image:
    """Decode just above the wanted size, upright, on white, without any metadata."""
    with _opened(data) as image:
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


def _resized(image: Image.Image, size: Size) -> Image.Image:
    small = image if image.size == size else image.resize(size, Image.Resampling.LANCZOS)
    small = small.copy()
    small.info = {}  # a writer takes comments, profiles and EXIF from here when not told otherwise
    return small
