"""Outgoing letters: number, subject, addressee, body of the latest draft, signature, copies."""

import re
from collections.abc import Iterator, Mapping
from datetime import date
from types import MappingProxyType

from literasi.records.case import SuratKeluar
from literasi.records.catalogue import Entry
from literasi.records.parts import Draft
from literasi.values.blocks import Body, Markdown
from literasi.values.dates import format_date, parse_date
from literasi.values.errors import OperatorError
from literasi.views.letters.checking import of_letter
from literasi.views.letters.composed import compose
from literasi.views.letters.head import kop
from literasi.views.letters.paper import Paper, Request, Text, lacks, marks
from literasi.views.letters.signing import SRIKANDI, PenandaTangan, expected, signed

KINDS: Mapping[str, str] = MappingProxyType({
    "balasan": "Surat balasan",
    "pengantar": "Surat pengantar",
    "undangan": "Undangan",
    "perubahan": "Surat perubahan",
    "pencabutan": "Surat pencabutan",
    "pembatalan": "Surat pembatalan",
    "ralat": "Ralat",
    "keterangan": "Surat keterangan",
})  # fmt: skip
_UNNUMBERED = "[diberi saat penandatanganan]"
_UNDATED = "[tanggal penandatanganan]"
_AUTOMATIC = "otomatis"
_ATTACHED = re.compile(r"^#{1,6}[ ]+lampiran\b.*$", re.IGNORECASE | re.MULTILINE)
_SECRECY = {"terbatas": "Terbatas", "rahasia": "Rahasia", "sangat_rahasia": "Sangat Rahasia"}
_SPEED = {"biasa": "Biasa", "segera": "Segera", "sangat_segera": "Sangat Segera"}


def letter(request: Request, kind: str) -> Paper:
    """Write up one outgoing letter as known on the day."""
    entry = _entry(request, kind)
    profile, mine = request.office.profile.value, entry.value
    draft = _latest(request, entry)
    done = signing_known(request, mine)
    text = draft.isi
    main, attached = _parted(text) if text else (None, None)
    fault = _linked(request, entry, main)
    body = Body((Markdown(main),)) if main else compose(request, entry)
    day = parse_date(mine.tanggal_surat or draft.tanggal) if done else parse_date(draft.tanggal)
    values = {
        "kop": kop(profile),
        "tempat": profile.kota,
        "tanggal": _dated(request, entry, done=done),
        "nomor": _number(request, entry, done=done),
        "sifat": "${sifat}" if request.srikandi else urgency(mine),
        "lampiran": _attachments(entry, attached),
        "hal": "${hal}" if request.srikandi else mine.hal,
        "tujuan": tuple(_addressee(request, entry)),
        "isi": body if fault is None else fault,
        "penanda_tangan": _signer(request, entry, done=done),
        "periksa": of_letter(request, mine),
        "tembusan": mine.tembusan,
        "isi_lampiran": Body((Markdown(attached),)) if attached else None,
        "judul_lampiran": "LAMPIRAN SURAT",
    }
    return Paper(
        name=f"{kind}-{entry.id}",
        templates=(kind, "surat"),
        values=values,
        title=mine.hal,
        subject=KINDS[kind],
        author=profile.nama,
        berkas=mine.berkas,
        day=day,
        marks=marks(profile, draft=not done and not request.srikandi),
        size=profile.kertas,
    )


def signing_known(request: Request, mine: SuratKeluar) -> bool:
    """Tell whether the letter was signed by the day that is spoken of."""
    return mine.penandatanganan is not None and request.knows(mine.penandatanganan.tanggal)


def _entry(request: Request, kind: str) -> Entry[SuratKeluar]:
    found = request.office.surat_keluar.get(request.id)
    if found is None:
        remedy = "lihat folder surat-keluar, atau: literasi status BERKAS"
        raise OperatorError(f"surat keluar «{request.id}» tidak ada", remedy)
    real = found.value.jenis_surat
    if real != kind:
        words = KINDS.get(real, real).lower()
        message = f"«{request.id}» berjenis {words}, bukan {KINDS[kind].lower()}"
        raise OperatorError(message, f"jalankan: literasi letter {real} {request.id}")
    return found


def _latest(request: Request, entry: Entry[SuratKeluar]) -> Draft:
    known = [one for one in entry.value.konsep if request.knows(one.tanggal)]
    if known:
        return known[-1]
    first = entry.value.konsep[0].tanggal[:10]
    message = f"per {format_date(request.day)} surat «{entry.id}» belum ada konsepnya"
    raise OperatorError(message, f"beri --as-of {first} atau sesudahnya")


def _parted(text: str) -> tuple[str, str | None]:
    """Part a draft at its heading `# Lampiran`: what follows is printed on a page of its own."""
    found = _ATTACHED.search(text)
    if found is None:
        return text, None
    return text[: found.start()].rstrip(), text[found.end() :].strip() or None


def _number(request: Request, entry: Entry[SuratKeluar], *, done: bool) -> Text:
    if request.srikandi:
        return "${nomor_naskah}"
    number = entry.value.nomor
    if not done:
        return _UNNUMBERED
    if number == _AUTOMATIC:
        hint = "jalankan: literasi number sync"
        return lacks(entry, ("nomor",), "nomor surat belum diberikan, masih «otomatis»", hint)
    hint = "isi nomor, atau tulis otomatis lalu jalankan: literasi number sync"
    return number or lacks(entry, (), "surat sudah ditandatangani tetapi belum bernomor", hint)


def _dated(request: Request, entry: Entry[SuratKeluar], *, done: bool) -> Text:
    if request.srikandi:
        return "${tanggal_naskah}"
    if not done:
        return _UNDATED
    day = entry.value.tanggal_surat
    if day is None:
        hint = "isi tanggal_surat dengan tanggal yang tercetak"
        return lacks(entry, (), "surat sudah ditandatangani tetapi belum bertanggal", hint)
    return format_date(date.fromisoformat(day))


def urgency(mine: SuratKeluar) -> str:
    """Write `Sifat`: secrecy where there is one, and speed unless it is the ordinary one."""
    secrecy = _SECRECY.get(mine.sifat_keamanan)
    speed = _SPEED.get(mine.sifat_kecepatan, mine.sifat_kecepatan)
    if secrecy is None:
        return speed
    return secrecy if mine.sifat_kecepatan == "biasa" else f"{secrecy}/{speed}"


def _attachments(entry: Entry[SuratKeluar], attached: str | None) -> Text:
    stated = entry.value.lampiran
    if attached and stated in {None, "-"}:
        hint = "tulis jumlahnya, misalnya 1 (satu) lembar"
        message = "naskah memuat lampiran tetapi baris Lampiran kosong"
        return lacks(entry, ("lampiran",), message, hint)
    return stated or "-"


def _addressee(request: Request, entry: Entry[SuratKeluar]) -> Iterator[Text]:
    to = entry.value.kepada
    partner = request.office.mitra.get(to.mitra) if to.mitra else None
    name = to.nama or (f"Pimpinan {partner.value.nama}" if partner else None)
    if name is None:
        hint = "isi kepada: nama jabatan penerima, atau mitra yang ada"
        yield lacks(entry, ("kepada",), "penerima surat tidak diketahui", hint)
        return
    yield f"Yth. {name}"
    place = partner.value.wilayah if partner else None
    yield f"di {place}" if place else "di tempat"


def _signer(request: Request, entry: Entry[SuratKeluar], *, done: bool) -> PenandaTangan:
    if request.srikandi:
        return SRIKANDI
    act = entry.value.penandatanganan
    if act is not None and done:
        return signed(request.office, act, entry)
    return expected(request.office, request.day.isoformat(), entry)


def _linked(request: Request, entry: Entry[SuratKeluar], main: str | None) -> Text | None:
    """Hold a letter that changes another to naming it: its reader must know which one."""
    target = entry.value.terhadap
    if target is None or main is None:
        return None
    other = request.office.surat_keluar.get(target)
    if other is None or other.value.nomor is None:
        message = f"surat «{target}» yang dimaksud belum bernomor, jadi tidak dapat disebut"
        return lacks(entry, ("terhadap",), message, "pilih surat yang sudah dikeluarkan")
    if other.value.nomor in main:
        return None
    at = ("konsep", len(entry.value.konsep) - 1, "isi")
    message = f"naskah tidak menyebut surat yang dimaksud, Nomor {other.value.nomor}"
    return lacks(entry, at, message, "sebut nomor dan tanggalnya di alinea pembuka")
