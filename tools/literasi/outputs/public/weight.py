"""What the pictures of a page cost a phone: said at the build, as the office pays nothing for it.

A publication page may take 250 kB on its first load; style and script take about half of that.
"""

from collections.abc import Iterator, Mapping

from literasi.outputs.public.media import PHONE, derivatives
from literasi.views.public_models import Picture, Publication, PublicSite

FIRST = 150_000
"""Bytes of the picture that is fetched at once."""
WHOLE = 600_000
"""Bytes of all pictures of a page, fetched while a reader goes down to its end."""


def heavy(view: PublicSite, sizes: Mapping[str, int]) -> Iterator[str]:
    """Name each page whose pictures are too heavy at a phone's width; `sizes` are in bytes.

    Weighed is WebP, which a phone without AVIF takes: the larger of the two.
    """
    for one in view.publications:
        weights = [sizes.get(_phone(picture), 0) for picture in one.pictures]
        if weights and (weights[0] > FIRST or sum(weights) > WHOLE):
            yield _words(one, weights)


def _phone(picture: Picture) -> str:
    fitting = (one for one in derivatives(picture) if one.width >= PHONE)
    return next(fitting, derivatives(picture)[-1]).path


def _words(one: Publication, weights: list[int]) -> str:
    return (
        f"gambar halaman publikasi/{one.office}/{one.id}/ berat untuk telepon: gambar utama "
        f"{_kb(weights[0])} (batas {_kb(FIRST)}), semuanya {_kb(sum(weights))} "
        f"(batas {_kb(WHOLE)}); pilih gambar yang lebih tenang, atau kurangi jumlahnya"
    )


def _kb(size: int) -> str:
    return f"{-(-size // 1000)} kB"
