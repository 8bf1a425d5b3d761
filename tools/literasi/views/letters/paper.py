"""A paper before it is written: its values by the names that templates use.

Values carry Indonesian names: the office's staff write `{{ penanda_tangan.nama }}` in Word.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from literasi.records.catalogue import Entry, Office
from literasi.records.office import Instansi
from literasi.values.blocks import DRAFT_MARK, Missing
from literasi.values.finding import Finding
from literasi.values.pointer import format_pointer

LACKING = "NSK001"
EXAMPLE_MARK = "CONTOH – BUKAN NASKAH DINAS"
Text = str | Missing


@dataclass(frozen=True, slots=True)
class Request:
    """Which record is wanted as a paper, as known at the end of which day.

    Without `site`, the address of the portal, no code for looking the paper up is printed.
    """

    office: Office
    id: str
    day: date
    srikandi: bool = False  # leave the variables that SRIKANDI fills
    site: str | None = None

    def knows(self, act: str | None) -> bool:
        """Tell whether an act was done by that day; later ones are not known."""
        return act is not None and act[:10] <= self.day.isoformat()


@dataclass(frozen=True, slots=True)
class Paper:
    """A paper, ready to be written into a template.

    `templates` are tried in order, so an office may have one for a single kind. `name` is the
    name of the file to be. `marks` stand on every page. Without `size` the template's own stays.
    """

    name: str
    templates: tuple[str, ...]
    values: Mapping[str, Any]  # frozen values of this room, text, `Body`, `Missing`
    title: str
    subject: str
    author: str
    berkas: str
    day: date
    marks: tuple[str, ...] = ()
    size: str | None = None


def lacks(entry: Entry[Any], at: tuple[str | int, ...], message: str, hint: str) -> Missing:
    """Note a datum that a record should hold, at the place where it should stand."""
    return Missing(Finding(entry.mark(*at), LACKING, message, hint, pointer=format_pointer(at)))


def marks(profile: Instansi, *, draft: bool = False) -> tuple[str, ...]:
    """List what every page must say of a draft, and of a paper of an example office."""
    found = ((DRAFT_MARK, draft), (EXAMPLE_MARK, profile.contoh))
    return tuple(words for words, holds in found if holds)
