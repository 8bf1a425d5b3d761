"""Pages of the portal: Markdown with front matter, for whatever site engine reads it."""

from collections.abc import Iterator

from literasi.outputs.public.pages import (
    agreements,
    apply,
    changes,
    colours,
    data_page,
    door,
    home,
    letter_check,
    months,
    performance,
    performance_years,
    publication_lists,
    publications,
    rooms,
    rule_pages,
    schedule,
    services,
    sops,
    subscribe,
    tracking,
)
from literasi.outputs.public.pages.directory import directory
from literasi.outputs.public.pages.nav import nav
from literasi.values.artifact import Artifact
from literasi.views.public_models import PublicSite

__all__ = ["build", "nav"]

_KINDS = (
    home,
    sops,
    publications,
    publication_lists,
    schedule,
    rooms,
    months,
    door,
    subscribe,
    changes,
    agreements,
    apply,
    services,
    tracking,
    letter_check,
    performance,
    performance_years,
    rule_pages,
    data_page,
)


def build(view: PublicSite) -> Iterator[Artifact]:
    """Yield every staged page, and the stylesheet with the offices' colours."""
    site = directory(view)
    for kind in _KINDS:
        for page in kind.pages(site):
            yield page.artifact()
    yield colours.stylesheet(view.offices)
