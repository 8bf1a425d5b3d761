"""Who gets a page behind a secret address; a code that two records share opens neither."""

from collections import Counter
from collections.abc import Callable, Iterable
from datetime import date
from typing import TypeVar

from literasi.records.catalogue import Catalogue
from literasi.views.checks import checked
from literasi.views.token_models import TokenPages
from literasi.views.tracking import tracked

Page = TypeVar("Page")


def token_pages(catalogue: Catalogue, day: date) -> TokenPages:
    """Copy out what the holders of codes may see on a day."""
    years = tuple(one.value for one in catalogue.libur)
    offices = catalogue.offices
    return TokenPages(
        tracked=_single((one for office in offices for one in tracked(office, years, day)),
                        lambda one: one.token),
        checked=_single((one for office in offices for one in checked(office, day)),
                        lambda one: one.code),
    )  # fmt: skip


def _single(found: Iterable[Page], code: Callable[[Page], str]) -> tuple[Page, ...]:
    """Sort by code; where somebody copied a code, nobody may read another's page through it."""
    pages = sorted(found, key=code)
    times = Counter(map(code, pages))
    return tuple(one for one in pages if times[code(one)] == 1)
