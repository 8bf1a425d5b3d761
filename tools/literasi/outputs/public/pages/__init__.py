"""Pages of the portal: Markdown with front matter, for whatever site engine reads it."""

from collections.abc import Iterator

from literasi.outputs.public.pages import (
    agreements,
    apply,
    changes,
    colours,
    door,
    home,
    months,
    publication_lists,
    publications,
    rooms,
    rule_pages,
    schedule,
    services,
    sops,
    subscribe,
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
    rule_pages,
)


def build(view: PublicSite) -> Iterator[Artifact]:
    """Yield every staged page, and the stylesheet with the offices' colours."""
    site = directory(view)
    for kind in _KINDS:
        for page in kind.pages(site):
            yield page.artifact()
    yield colours.stylesheet(view.offices)
