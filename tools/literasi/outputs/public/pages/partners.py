"""Partners by name, each leading to everything published about them."""

from collections.abc import Iterator

from literasi.outputs.public.html import Html, tag, text
from literasi.outputs.public.pages.address import Place
from literasi.outputs.public.pages.page import slug
from literasi.views.public_models import Publication


def partner_address(name: str) -> str:
    """Give the address of a partner's list; names that differ in signs only share one."""
    return f"publikasi/mitra/{slug(name) or 'lain'}/"


def partner_links(place: Place, names: tuple[str, ...]) -> Iterator[Html]:
    """Yield each name as a link."""
    for name in names:
        yield tag("a", text(name), href=place.to(partner_address(name)))


def partners_of(one: Publication) -> tuple[str, ...]:
    """Name the partners of a publication's activities, once each."""
    return tuple(dict.fromkeys(name for each in one.activities for name in each.partners))
