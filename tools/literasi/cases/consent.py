"""Who may be shown: pictures and names of people (UU 27/2022)."""

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


def may_name(partner: Mitra) -> bool:
    """Tell whether a partner may be named: institutions always, a person only with consent."""
    return partner.jenis_mitra != PERSON or partner.persetujuan_nama
