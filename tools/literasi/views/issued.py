"""Which papers have gone out and may be looked up by who holds one: the gate of `periksa/`.

The page and the code printed on the paper ask the same, so that no printed address leads nowhere.
"""

from datetime import date

from literasi.records.case import Perjanjian, SuratKeluar
from literasi.records.catalogue import Office
from literasi.values.dates import parse_date
from literasi.views.publicity import ORDINARY

_AUTOMATIC = "otomatis"
_BOTH = {"kesatu", "kedua"}


def issued(office: Office, paper: SuratKeluar, day: date) -> bool:
    """Tell whether an ordinary letter was signed, numbered and dated by a day."""
    act = paper.penandatanganan
    return (
        act is not None
        and parse_date(act.tanggal) <= day
        and paper.nomor not in {None, _AUTOMATIC}
        and paper.tanggal_surat is not None
        and parse_date(paper.tanggal_surat) <= day
        and paper.sifat_keamanan == ORDINARY
        and _open(office, paper.berkas)
    )


def signed(office: Office, paper: Perjanjian, day: date) -> bool:
    """Tell whether an agreement of an ordinary request was signed and dated by a day."""
    return both_signed(paper, day) and _open(office, paper.berkas)


def both_signed(paper: Perjanjian, day: date) -> bool:
    """Tell whether both parties had signed, and the agreement was dated, by a day."""
    parties = {one.pihak for one in paper.penandatanganan if parse_date(one.tanggal) <= day}
    return paper.tanggal is not None and parse_date(paper.tanggal) <= day and parties == _BOTH


def _open(office: Office, berkas: str) -> bool:
    """Tell whether the request behind a paper is an ordinary one."""
    request = office.permohonan.get(berkas)
    letter = request.value.surat_masuk if request else None
    return letter is None or letter.sifat_keamanan == ORDINARY
