"""Writing pixels: three formats, the same bytes on every machine with the locked libraries."""

from collections.abc import Callable, Mapping
from io import BytesIO

import PIL
from PIL import Image, features

from literasi.values.errors import OperatorError

_RECIPE = "2"  # raise it when anything below changes what a file looks like
_LIBRARIES = (features.version("avif"), features.version("webp"), features.version("jpg"))
STATE = " ".join(map(str, (_RECIPE, PIL.__version__, *_LIBRARIES))).encode()
"""Names the way pictures are made: a file kept under another state is no longer ours."""


def require_avif(*, able: bool = bool(features.check("avif"))) -> None:
    """Refuse to build where AVIF cannot be written: pages would differ between machines."""
    if not able:
        raise OperatorError(
            "Pillow di komputer ini tidak dapat menulis gambar AVIF",
            "pasang paket yang terkunci dengan «make setup»; Pillow 11.3 ke atas membawanya",
        )


def encoded(image: Image.Image, ending: str) -> bytes:
    """Write pixels in the format of a file name's ending, without any metadata."""
    target = BytesIO()
    _WRITERS[ending](image, target)
    return target.getvalue()


def _avif(image: Image.Image, target: BytesIO) -> None:
    # One thread and no tiles: the bytes would otherwise depend on the number of processors.
    image.save(
        target, format="AVIF", quality=60, speed=8, codec="aom", max_threads=1, autotiling=False,
        exif=b"", icc_profile=b"", xmp=b"",
    )  # fmt: skip


def _webp(image: Image.Image, target: BytesIO) -> None:
    image.save(target, format="WEBP", quality=80, method=4, exif=b"", icc_profile=b"", xmp=b"")


def _jpeg(image: Image.Image, target: BytesIO) -> None:
    image.save(target, format="JPEG", quality=80, progressive=True, optimize=True)


def card_jpeg(image: Image.Image) -> bytes:
    """Write a drawn card: full colour detail, as letters fray without it."""
    target = BytesIO()
    image.save(target, format="JPEG", quality=84, subsampling=0, optimize=True)
    return target.getvalue()


_WRITERS: Mapping[str, Callable[[Image.Image, BytesIO], None]] = {
    ".avif": _avif,
    ".webp": _webp,
    ".jpg": _jpeg,
}
