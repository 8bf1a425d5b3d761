"""Own numbers that records carry or wait for: agenda, outgoing letter, agreement."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from literasi.numbering.series import Line
from literasi.numbering.slots import ROMAN, SECRECY
from literasi.records.catalogue import Entry, Office
from literasi.values.pointer import Path

AUTOMATIC = "otomatis"


@dataclass(frozen=True, slots=True)
class Numbered:
    """A number in a record: its place, its series, and what its parts must agree with.

    `day` decides the year (incoming: received; outgoing and agreement: letter date); `urgent` says
    that the paper has gone on without its number.
    """

    entry: Entry[Any]
    at: Path
    number: str
    book: str
    series: str = ""
    day: str = ""
    code: str = ""
    secrecy: str = ""
    urgent: bool = False

    @property
    def year(self) -> str:
        """The calendar year (tahun takwim) in which it counts."""
        return self.day[:4]

    @property
    def ready(self) -> bool:
        """Tell whether series and day are known."""
        return bool(self.series and self.day)

    def parts(self, line: Line) -> dict[str, str]:
        """Give what the record says of the parts of its number, all but the running number."""
        month = int(self.day[5:7])
        given = {
            "kode": self.code or line.series.kode or "",
            "tahun": self.year,
            "bulan": f"{month:02}",
            "bulan_romawi": ROMAN[month - 1],
            "sifat": SECRECY.get(self.secrecy, ""),
        }
        return {name: value for name, value in given.items() if value}


def numbered(office: Office) -> Iterator[Numbered]:
    """Yield every number that was given."""
    found = [*_incoming(office), *_outgoing(office), *_agreements(office)]
    yield from (one for one in found if one.ready and one.number not in {"", AUTOMATIC})


def waiting(office: Office) -> Iterator[Numbered]:
    """Yield every number that a record waits for, in the order in which they are given.

    By day (and time where the record has one), then by name: the same records give the same
    numbers wherever they are counted.
    """
    found = [*_incoming(office), *_outgoing(office), *_agreements(office)]
    asked = (one for one in found if one.number == AUTOMATIC)
    yield from sorted(asked, key=lambda one: (one.day, one.entry.ref, one.at))


def places(office: Office, ref: str) -> tuple[Numbered, ...]:
    """Give where a record carries its own number, given or not; a letter has one place."""
    found = [*_incoming(office), *_outgoing(office), *_agreements(office)]
    return tuple(one for one in found if one.entry.ref == ref)


def claims_of(office: Office, series: Mapping[str, Line]) -> dict[str, Numbered]:
    """File every given number that fits its series under the name of its claim."""
    named = ((_claim(one, series), one) for one in numbered(office))
    return {name: one for name, one in named if name}


def _claim(one: Numbered, series: Mapping[str, Line]) -> str | None:
    line = series.get(one.series)
    return line.claim(one.number, one.year) if line else None


def _incoming(office: Office) -> Iterator[Numbered]:
    disposed = {entry.value.berkas for entry in office.disposisi.values()}
    for entry in office.permohonan.values():
        letter = entry.value.surat_masuk
        if letter is not None:
            yield Numbered(
                entry, ("surat_masuk", "nomor_agenda"), letter.nomor_agenda, "surat_masuk",
                letter.seri, letter.tanggal_terima, letter.kode_klasifikasi,
                letter.sifat_keamanan, entry.id in disposed,
            )  # fmt: skip


def _outgoing(office: Office) -> Iterator[Numbered]:
    for entry in office.surat_keluar.values():
        letter = entry.value
        yield Numbered(
            entry, ("nomor",), letter.nomor or "", "surat_keluar", letter.seri or "",
            letter.tanggal_surat or "", letter.kode_klasifikasi, letter.sifat_keamanan,
            bool(letter.pengiriman),
        )  # fmt: skip


def _agreements(office: Office) -> Iterator[Numbered]:
    """Yield our own number of each agreement; its code is that of the request's letter."""
    for entry in office.perjanjian.values():
        paper = entry.value
        request = office.permohonan.get(paper.berkas)
        letter = request.value.surat_masuk if request else None
        for index, party in enumerate(paper.pihak):
            if party.mitra is None:
                yield Numbered(
                    entry, ("pihak", index, "nomor"), party.nomor or "", "perjanjian",
                    paper.seri or "", paper.tanggal or "",
                    letter.kode_klasifikasi if letter else "", "", bool(paper.penandatanganan),
                )  # fmt: skip
