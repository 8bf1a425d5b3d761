"""The parties of an agreement as its naskah names them: letterhead, komparisi, number, block."""

from dataclasses import dataclass

from literasi.cases.agreements import PARTIES
from literasi.records.case import Party, Perjanjian
from literasi.records.catalogue import Entry, Office
from literasi.values.blocks import Missing
from literasi.values.dates import format_date, parse_date
from literasi.views.letters.head import kop
from literasi.views.letters.paper import Request, Text, lacks

BLANK = "……………………"  # to be written by hand; the drafting rules want it seen
_AUTOMATIC = "otomatis"
_ORDINALS = {"kesatu": "I.", "kedua": "II."}
_ALONE = "perorangan"


@dataclass(frozen=True, slots=True)
class Pihak:
    """One party: `kop` are the lines of its letterhead, `uraian` what it is and acts for."""

    angka: str
    sebutan: str
    kop: tuple[str, ...]
    lembaga: Text
    nomor: Text
    wakil: str
    jabatan: str
    uraian: Text


def pihak(request: Request, entry: Entry[Perjanjian], order: str, *, signed: bool) -> Pihak:
    """Write up the first or the second party; a partner that is not on file is missing."""
    index = next((at for at, one in enumerate(entry.value.pihak) if one.urutan == order), None)
    if index is None:
        gone = lacks(entry, ("pihak",), f"pihak {order} belum ada", "isi kedua pihak")
        return Pihak(_ORDINALS[order], f"PIHAK {order.upper()}", (), gone, gone, "", "", gone)
    one = entry.value.pihak[index]
    name, place, head = _body(request.office, entry, index)
    return Pihak(
        angka=_ORDINALS[order],
        sebutan=f"PIHAK {order.upper()}",
        kop=head,
        lembaga=name,
        nomor=_number(entry, index, signed=signed),
        wakil=one.wakil_nama,
        jabatan=one.wakil_jabatan,
        uraian=_capacity(request, entry, one, name, place),
    )


def _body(
    office: Office, entry: Entry[Perjanjian], index: int
) -> tuple[Text, str | None, tuple[str, ...]]:
    """Give the institution behind a party, its seat, and the lines of its letterhead."""
    one, profile = entry.value.pihak[index], office.profile.value
    if one.mitra is None:
        head = kop(profile)
        seat = profile.alamat.jalan if profile.alamat else None
        where = f"{seat}, {profile.kota}" if seat else profile.kota
        return profile.nama, where, (head.pemerintah, head.dinas)
    partner = office.mitra.get(one.mitra)
    if partner is None:
        at = ("pihak", index, "mitra")
        return lacks(entry, at, f"mitra «{one.mitra}» tidak ada", "catat mitranya"), None, ()
    place = partner.value.wilayah
    return partner.value.nama, place, (partner.value.nama.upper(), *((place,) if place else ()))


def _number(entry: Entry[Perjanjian], index: int, *, signed: bool) -> Text:
    """Write a number, or the blank of a draft; a signed one without number must say why."""
    one = entry.value.pihak[index]
    later = not signed and entry.value.tanggal is not None  # numbered when it was signed
    if one.nomor is not None and one.nomor != _AUTOMATIC and not later:
        return one.nomor
    if not signed:
        return BLANK
    if entry.value.tanpa_nomor is not None and one.nomor is None:
        return "–"
    message = f"nomor naskah dari pihak {one.urutan} belum ada"
    hint = "isi nomornya (jalankan literasi number sync bila otomatis), atau tulis tanpa_nomor"
    return lacks(entry, ("pihak", index), message, hint)


def _capacity(
    request: Request, entry: Entry[Perjanjian], one: Party, name: Text, place: str | None
) -> Text:
    """Word the komparisi behind the name: post, seat, and for whom the person acts."""
    if isinstance(name, Missing):
        return name
    parts = [one.wakil_jabatan]
    if place:
        parts.append(f"berkedudukan di {place}")
    partner = request.office.mitra.get(one.mitra) if one.mitra else None
    if partner is not None and partner.value.jenis_mitra == _ALONE:
        parts.append("dalam hal ini bertindak untuk diri sendiri")
    else:
        power = _power(request, entry.value) if one.mitra is None else ""
        parts.append(f"dalam hal ini bertindak untuk dan atas nama {name}{power}")
    return ", ".join(parts)


def _power(request: Request, paper: Perjanjian) -> str:
    """Name the power of attorney under which our head signs (PP 28/2018), once it is given."""
    ground = paper.dasar_kewenangan
    if ground is None or ground.nomor is None:
        return ""
    if ground.tanggal is not None and not request.knows(ground.tanggal):
        return ""
    day = f" tanggal {format_date(parse_date(ground.tanggal))}" if ground.tanggal else ""
    return f" berdasarkan Surat Kuasa Nomor {ground.nomor}{day}"


def both(request: Request, entry: Entry[Perjanjian], *, signed: bool) -> tuple[Pihak, Pihak]:
    """Write up both parties, the first one first."""
    first, second = (pihak(request, entry, order, signed=signed) for order in PARTIES)
    return first, second
