"""Pages behind secret addresses: the only builder that sees them, and it makes nothing else."""

from collections.abc import Iterator

from literasi.outputs.public.pages import letter_check_paper, tracking_case
from literasi.outputs.public.pages.directory import directory
from literasi.values.artifact import Artifact
from literasi.views.public_models import PublicSite
from literasi.views.token_models import TokenPages


def build(site: PublicSite, hidden: TokenPages) -> Iterator[Artifact]:
    """Yield one staged page for each code."""
    known = directory(site)
    for tracked in hidden.tracked:
        yield tracking_case.page(known, tracked).artifact()
    for checked in hidden.checked:
        yield letter_check_paper.page(known, checked).artifact()
