"""What stands behind a secret address: one page for one code, and in no list of any kind.

These models are no part of `PublicSite`, so that no feed, index or other page can come by them.
"""

from dataclasses import dataclass
from datetime import date
from typing import Annotated

from literasi.views.provenance import Linked, Public

_STAND = "where the holder's own request stands"
_PAPER = "what the holder reads on the paper itself"


@dataclass(frozen=True, slots=True)
class Turn:
    """A step that waits, since when and until when by its standard; `next` are keys and labels."""

    step: Annotated[str, Linked(_STAND)]
    since: Annotated[date, Linked(_STAND)]
    applicant: Annotated[bool, Linked("the holder's own turn")]
    due: Annotated[date | None, Linked(_STAND)]
    late: Annotated[bool, Linked(_STAND)]
    next: Annotated[tuple[tuple[str, str | None], ...], Linked(_STAND)]


@dataclass(frozen=True, slots=True)
class Tracked:
    """A request for who asked: steps with days. Once it has ended, nothing but that it did."""

    token: Annotated[str, Linked("the address itself", "permohonan:/tautan_lacak")]
    office: Annotated[str, Public("instansi:/kode")]
    sop: Annotated[str, Public("sop:/kode")]
    version: Annotated[str, Public("sop:/versi")]
    received: Annotated[date, Linked(_STAND)]
    ended: Annotated[date | None, Linked(_STAND)]
    done: Annotated[tuple[tuple[str, date], ...], Linked(_STAND)]
    turns: Annotated[tuple[Turn, ...], Linked(_STAND)]
    incomplete: Annotated[date | None, Linked("the holder's own turn")]


@dataclass(frozen=True, slots=True)
class Checked:
    """An issued letter or agreement, for who holds it: nothing on whom or what it is about."""

    code: Annotated[
        str, Linked("the address itself", "surat-keluar:/kode_periksa", "perjanjian:/kode_periksa")
    ]
    office: Annotated[str, Public("instansi:/kode")]
    kind: Annotated[str, Linked(_PAPER, "surat-keluar:/jenis_surat", "perjanjian:/jenis")]
    numbers: Annotated[
        tuple[str, ...], Linked(_PAPER, "surat-keluar:/nomor", "perjanjian:/pihak/*/nomor")
    ]
    dated: Annotated[date, Linked(_PAPER, "surat-keluar:/tanggal_surat", "perjanjian:/tanggal")]
    signing: Annotated[
        tuple[str, ...],
        Linked(_PAPER, "surat-keluar:/penandatanganan/cara", "perjanjian:/penandatanganan/*/cara"),
    ]
    digests: Annotated[
        tuple[str, ...],
        Linked(
            "a digest of the file that the holder compares",
            "surat-keluar:/naskah/sha256",
            "perjanjian:/naskah/*/sha256",
        ),
    ]
    status: Annotated[str, Linked("whether the paper still holds, from later papers")]
    status_since: Annotated[date | None, Linked("whether the paper still holds")]


@dataclass(frozen=True, slots=True)
class TokenPages:
    """Everything behind secret addresses, sorted by code."""

    tracked: Annotated[tuple[Tracked, ...], Linked("a collection of token views")]
    checked: Annotated[tuple[Checked, ...], Linked("a collection of token views")]
