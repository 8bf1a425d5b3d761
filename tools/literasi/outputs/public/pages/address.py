"""Where pages live, and how one page points to another without knowing the host."""

from dataclasses import dataclass

from literasi.views.public_models import Office, Publication, Room
from literasi.views.sop_models import Sop


@dataclass(frozen=True, slots=True)
class Place:
    """The staged path of a page, e.g. `sop/index.md`."""

    path: str

    @property
    def address(self) -> str:
        """Give its address below the site root: `sop/` for `sop/index.md`, `` for the home."""
        stem = self.path.removesuffix(".md")
        return stem.removesuffix("index") if stem.split("/")[-1] == "index" else f"{stem}/"

    def to(self, target: str) -> str:
        """Give the relative link from this page to an address below the site root."""
        upward = "../" * self.address.count("/")
        return f"{upward}{target.lstrip('/')}" or "./"


APPLY = "kerja-sama/ajukan/"
"""The address where an application starts."""


def form_address(office: Office) -> str:
    """Give the address of an office's application form."""
    return f"{APPLY}{office.code}/"


def form_download(office: Office) -> str:
    """Give the path of the same form as one file, to be saved."""
    return f"unduh/ajukan-{office.code}.html"


def office_address(office: Office) -> str:
    """Give the address of an office's page of services."""
    return f"layanan/{office.code}/"


def sop_address(sop: Sop) -> str:
    """Give the address of an SOP's newest version."""
    return f"sop/{sop.office}/{sop.code}/"


def sop_version_address(sop: Sop) -> str:
    """Give the lasting address of one version."""
    return f"{sop_address(sop)}{sop.version}/"


def publication_address(publication: Publication) -> str:
    """Give the address of a publication."""
    return f"publikasi/{publication.office}/{publication.id}/"


def room_address(room: Room) -> str:
    """Give the address of a room's schedule."""
    return f"jadwal/{room.office}/{room.code}/"


def room_calendar(room: Room) -> str:
    """Give the path of a room's calendar."""
    return f"ics/ruang/{room.office}-{room.code}.ics"


def entry_calendar(uid: str) -> str:
    """Give the path of one activity entry's calendar."""
    return f"ics/acara/{uid}.ics"


def tag_address(tag: str) -> str:
    """Give the address of a tag's list."""
    return f"publikasi/tag/{tag}/"


def year_address(year: int) -> str:
    """Give the address of a year's list."""
    return f"publikasi/tahun/{year}/"
