"""Partners by name, each leading to everything published about them."""

from collections.abc import Iterator

from literasi.outputs.public.html import Html, tag, text
from literasi.outputs.public.pages.address import Place
from literasi.views.public_models import Publication

Partner = tuple[str, str]
"""The key of a partner's record, which makes a lasting address, and the name."""


def partners_of(one: Publication) -> tuple[Partner, ...]:
    """Name the partners of a publication's activities, once each."""
    pairs = (
        pair
        for each in one.activities
        for pair in zip(each.partner_keys, each.partners, strict=True)
    )
    return tuple(dict.fromkeys(pairs))


def partner_address(key: str) -> str:
    """Give the address of a partner's list; one that works with both offices has one list."""
    return f"publikasi/mitra/{key}/"


def partner_links(place: Place, one: Publication) -> Iterator[Html]:
    """Yield each partner of a publication as a link."""
    for key, name in partners_of(one):
        yield tag("a", text(name), href=place.to(partner_address(key)))
