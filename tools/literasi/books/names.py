"""Names for the office's own eyes: posts, officials, partners, rooms."""

from literasi.records.catalogue import Office
from literasi.records.parts import Actor


def post(office: Office, key: str) -> str:
    """Name a role of the office."""
    found = (one.nama for one in office.profile.value.peran if one.kunci == key)
    return next(found, key)


def official(office: Office, actor: Actor | None) -> str | None:
    """Name the official who acted."""
    if actor is None:
        return None
    known = office.pejabat.get(actor.pejabat)
    return known.value.nama if known else actor.pejabat


def partner(office: Office, key: str | None) -> str | None:
    """Name a partner with its place, as an agenda book does."""
    if key is None or key not in office.mitra:
        return key
    known = office.mitra[key].value
    return f"{known.nama}, {known.wilayah}" if known.wilayah else known.nama


def room(office: Office, key: str) -> str:
    """Name a room."""
    return office.ruang[key].value.nama if key in office.ruang else key


def instruction(office: Office, key: str) -> str:
    """Give the words of a tick-box of the disposition sheet."""
    found = (one.teks for one in office.profile.value.instruksi_disposisi if one.kunci == key)
    return next(found, key)
