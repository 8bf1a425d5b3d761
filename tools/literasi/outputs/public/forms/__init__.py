"""The application form of each office: a page of the portal, and one file that works offline."""

from collections.abc import Iterator

from literasi.outputs.public.forms import offline, online
from literasi.outputs.public.forms.kit import ASSETS, Kit, kit
from literasi.outputs.public.pages.directory import directory
from literasi.values.artifact import Artifact
from literasi.views.public_models import PublicSite

__all__ = ["ASSETS", "Kit", "build", "kit"]


def build(view: PublicSite, parts: Kit) -> Iterator[Artifact]:
    """Yield both forms of every office."""
    site = directory(view)
    for office in view.offices:
        yield online.page(site, office, parts).artifact()
        yield offline.file(site, office, parts)
