"""Who holds a role on a day: work waits for a post, not for a person."""

from dataclasses import dataclass

from literasi.records.catalogue import Office
from literasi.records.office import Pejabat, Term

_ACTING = {"plh": 0, "plt": 1}  # who stands in is named first
_OUTSIDE = "luar"


@dataclass(frozen=True, slots=True)
class Holder:
    """An official who holds a role: `definitif`, `plt` or `plh`."""

    id: str
    name: str
    status: str


@dataclass(frozen=True, slots=True)
class Post:
    """A role with those who hold it on a day; an outside one (the applicant) has no holders."""

    role: str
    name: str
    outside: bool
    holders: tuple[Holder, ...]


def post(office: Office, role: str, day: str) -> Post:
    """Name a role and its holders; a role that the office does not list keeps its key as name."""
    known = next((one for one in office.profile.value.peran if one.kunci == role), None)
    return Post(
        role,
        known.nama if known else role.replace("_", " "),
        known is not None and known.jenis == _OUTSIDE,
        holders(office, role, day),
    )


def holders(office: Office, role: str, day: str) -> tuple[Holder, ...]:
    """List who holds a role on a day (`YYYY-MM-DD`), those who stand in first."""
    found = (
        Holder(official.id, full_name(official.value), term.status)
        for official in office.pejabat.values()
        for term in official.value.jabatan
        if term.peran == role and in_force(term, day)
    )
    return tuple(sorted(found, key=lambda one: (_ACTING.get(one.status, 2), one.id)))


def in_force(term: Term, day: str) -> bool:
    """Tell whether a term holds on a day, its first and last day included."""
    return term.sejak <= day and (term.hingga is None or day <= term.hingga)


def full_name(official: Pejabat) -> str:
    """Write a name with its academic titles, as tata naskah dinas wants it in letters."""
    name = f"{official.gelar_depan} {official.nama}" if official.gelar_depan else official.nama
    return f"{name}, {official.gelar_belakang}" if official.gelar_belakang else name
