"""The code on a paper that went out: the address of its page, never a signature."""

from dataclasses import dataclass

from literasi.records.case import Perjanjian, SuratKeluar
from literasi.values.blocks import Code
from literasi.values.pages import CHECKING
from literasi.views.issued import issued, signed
from literasi.views.letters.paper import Request

_SIDE = 24  # millimetres with the white edge: the code itself is about 2 cm
_NO_SIGNATURE = "Kode ini alamat halaman, bukan tanda tangan elektronik."


@dataclass(frozen=True, slots=True)
class Periksa:
    """What the holder of a paper is told: a sentence that goes on in the address, and a note."""

    gambar: Code
    kalimat: str
    alamat: str
    catatan: str


def of_letter(request: Request, paper: SuratKeluar) -> Periksa | None:
    """Give the code of a letter that has a page; drafts and those for SRIKANDI have none."""
    found = not request.srikandi and issued(request.office, paper, request.day)
    return _code(request, paper.kode_periksa, "surat") if found else None


def of_agreement(request: Request, paper: Perjanjian) -> Periksa | None:
    """Give the code of an agreement that both parties have signed."""
    found = signed(request.office, paper, request.day)
    return _code(request, paper.kode_periksa, "naskah") if found else None


def _code(request: Request, code: str | None, kind: str) -> Periksa | None:
    if code is None or request.site is None:
        return None
    address = f"{request.site}{CHECKING}{code}/"
    return Periksa(
        gambar=Code(address, _SIDE, f"Kode QR alamat pemeriksaan {kind} ini"),
        kalimat=f"Keaslian {kind} ini dapat diperiksa di",
        alamat=address,
        catatan=_NO_SIGNATURE,
    )
