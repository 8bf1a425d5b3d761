"""Photos of any number: seeded pictures of twelve megapixels, as large and as busy as a phone's.

Waves of several lengths with grain over them, so that a JPEG weighs 2 to 4 MB; EXIF with a camera
and a place, which no made picture may carry. The same number always gives the same pixels.
"""

from io import BytesIO
from random import Random  # noqa: TID251  seeded: every run draws the same pictures

from PIL import Image

SIZE = (4000, 3000)
_MAKE, _GPS, _LATITUDE = 0x010F, 0x8825, 2


def photo(number: int) -> bytes:
    """Draw one photo."""
    draw = Random(number)  # noqa: S311  no secret
    bands = [_band(draw) for _ in range(3)]
    image = Image.merge("RGB", bands)
    exif = Image.Exif()
    exif[_MAKE] = "Kamera Contoh"
    exif.get_ifd(_GPS)[_LATITUDE] = (7.0, 0.0, 0.0)
    target = BytesIO()
    image.save(target, format="JPEG", quality=92, exif=exif)
    return target.getvalue()


def _band(draw: Random) -> Image.Image:
    """Mix coarse and fine shapes: small fields of grey, made large, one over the other."""
    field: Image.Image | None = None
    for cells, share in ((12, 1.0), (90, 0.45), (700, 0.25)):
        width, height = cells, cells * 3 // 4
        small = Image.frombytes("L", (width, height), draw.randbytes(width * height))
        large = small.resize(SIZE, Image.Resampling.BICUBIC)
        field = large if field is None else Image.blend(field, large, share)
    grain = Image.frombytes("L", (1000, 750), draw.randbytes(750_000)).resize(SIZE)
    return Image.blend(field or grain, grain, 0.06)
