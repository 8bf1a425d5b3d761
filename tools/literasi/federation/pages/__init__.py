"""The pages of a joint portal: every word of a site is escaped, every link leads to its site."""

from collections.abc import Iterator

from literasi.federation.models import Joint
from literasi.federation.pages import about, activities, figures, front, publications, sites
from literasi.federation.pages.shelf import Shelf
from literasi.values.artifact import Artifact


def build(joint: Joint) -> Iterator[Artifact]:
    """Yield every page of the portal."""
    shelf = Shelf.of(joint)
    for part in (front, activities, publications, figures, sites, about):
        for page in part.pages(shelf):
            yield page.artifact()
