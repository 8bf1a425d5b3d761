"""Who may be shown: pictures and names of people (UU 27/2022)."""

from collections.abc import Iterator

from literasi.records.catalogue import Office
from literasi.records.publication import Picture
from literasi.records.reference import Mitra

RECOGNISABLE = "dikenali"
PERSON = "perorangan"


def may_show(picture: Picture) -> bool:
    """Tell whether a picture may be shown: nobody recognisable without consent.

    A consent that was withdrawn counts at once, whatever the day a build speaks of.
    """
    if picture.orang != RECOGNISABLE:
        return True
    return picture.persetujuan is not None and picture.persetujuan.status == "ada"


def kept_outside(office: Office) -> Iterator[tuple[str, str, str]]:
    """Yield the pictures that a build takes from the office's store, if they may be shown.

    Each as the path below `records/` that stands for it, its SHA-256, its place in the store.
    """
    for page in office.publikasi.values():
        for one in page.value.gambar:
            if one.simpanan is not None and may_show(one):
                yield f"{office.code}/{one.berkas}", one.simpanan.sha256, one.simpanan.tempat


def may_name(partner: Mitra) -> bool:
    """Tell whether a partner may be named: institutions always, a person only with consent."""
    return partner.jenis_mitra != PERSON or partner.persetujuan_nama
