"""The wording of a letter whose draft holds no text: usual phrases around the record's facts.

Opening, content and closing are those of tata naskah dinas. Nothing is promised that no record
says: an acceptance needs booked times, a refusal needs a reason and an alternative.
"""

from collections.abc import Iterator

from literasi.records.case import SuratKeluar
from literasi.records.catalogue import Entry
from literasi.schedule.sessions import Session, sessions
from literasi.values.blocks import Block, Body, Details, Missing, Paragraph, Table
from literasi.values.dates import DAYS, format_date, format_day, parse_date
from literasi.values.wording import clock_range
from literasi.views.letters.paper import Request, lacks
from literasi.views.letters.places import place

_CLOSING = "Demikian disampaikan, atas perhatian dan kerja sama Saudara diucapkan terima kasih."
_EFFECTS = {
    "pembatalan": "dibatalkan dan dinyatakan tidak berlaku sejak tanggal surat itu",
    "pencabutan": "dicabut dan dinyatakan tidak berlaku sejak tanggal surat ini",
}
_MANY = 3  # more sessions are clearer as a table


def compose(request: Request, entry: Entry[SuratKeluar]) -> Body | Missing:
    """Word a letter from facts, or say at the draft what has to be written by hand."""
    mine = entry.value
    if mine.jenis_surat == "balasan" and mine.isi_jawaban != "menolak":
        return _acceptance(request, entry)
    if mine.jenis_surat in _EFFECTS:
        return _withdrawal(request, entry)
    at = ("konsep", len(mine.konsep) - 1)
    message = "isi surat belum ditulis"
    if mine.isi_jawaban == "menolak":
        message = "isi surat penolakan belum ditulis: sebut alasan dan tawaran pengganti"
    return lacks(entry, at, message, "isi bagian isi pada konsep terakhir")


def _acceptance(request: Request, entry: Entry[SuratKeluar]) -> Body | Missing:
    found = tuple(_booked(request, entry.value.berkas))
    asked = request.office.permohonan.get(entry.value.berkas)
    incoming = asked.value.surat_masuk if asked else None
    at = ("konsep", len(entry.value.konsep) - 1)
    if not found:
        message = "isi surat belum ditulis dan belum ada jadwal yang dipesan untuk berkas ini"
        return lacks(entry, at, message, "catat kegiatan dengan jadwalnya, atau tulis isi surat")
    if incoming is None:
        message = "isi surat belum ditulis dan permohonannya bukan surat"
        return lacks(entry, at, message, "isi bagian isi pada konsep terakhir")
    day = format_date(parse_date(incoming.tanggal_surat))
    number = f"Nomor {incoming.nomor_surat} " if incoming.nomor_surat else ""
    opening = (
        f"Menindaklanjuti surat Saudara {number}tanggal {day} hal {incoming.hal}, dengan hormat "
        "kami sampaikan bahwa pada prinsipnya kami menerima permohonan dimaksud, dengan jadwal "
        "sebagai berikut:"
    )
    return Body((Paragraph(opening), schedule(request, found), Paragraph(_CLOSING)))


def schedule(request: Request, found: tuple[Session, ...]) -> Block:
    """Write the sessions: a few as lines, many as a table."""
    if len(found) > _MANY:
        rows = tuple(_row(request, number, one) for number, one in enumerate(found, 1))
        return Table(("No", "Hari, tanggal", "Waktu", "Tempat"), rows, (1, 5, 4, 5), (0,))
    return Details(tuple(line for one in found for line in _lines(request, one)))


def _lines(request: Request, one: Session) -> Iterator[tuple[str, str]]:
    at, activity = one.occurrence, request.office.kegiatan[one.activity].value
    yield "hari, tanggal", format_day(at.start.date())
    yield "waktu", clock_range(at.start, at.end, request.office.zone)
    yield "tempat", place(request.office, at)
    yield "acara", activity.nama


def _row(request: Request, number: int, one: Session) -> tuple[str, ...]:
    at = one.occurrence
    day = f"{DAYS[at.start.weekday()]}, {format_date(at.start.date())}"
    when = clock_range(at.start, at.end, request.office.zone)
    return (str(number), day, when, place(request.office, at))


def _booked(request: Request, berkas: str) -> Iterator[Session]:
    for one in sessions(request.office, request.day):
        if request.office.kegiatan[one.activity].value.berkas == berkas:
            yield one


def _withdrawal(request: Request, entry: Entry[SuratKeluar]) -> Body | Missing:
    mine = entry.value
    other = request.office.surat_keluar.get(mine.terhadap or "")
    if other is None or not other.value.nomor or not other.value.tanggal_surat:
        message = f"surat «{mine.terhadap}» yang dimaksud belum bernomor atau belum bertanggal"
        return lacks(entry, ("terhadap",), message, "pilih surat yang sudah dikeluarkan")
    if mine.alasan is None:
        message = "alasan belum ditulis"
        return lacks(entry, (), message, "isi alasan; penerima surat perlu mengetahuinya")
    day = format_date(parse_date(other.value.tanggal_surat))
    opening = (
        f"Sehubungan dengan surat kami Nomor {other.value.nomor} tanggal {day} hal "
        f"{other.value.hal}, dengan hormat kami sampaikan bahwa surat tersebut "
        f"{_EFFECTS[mine.jenis_surat]}."
    )
    reason = f"Alasannya: {mine.alasan.strip()}"
    return Body((Paragraph(opening), Paragraph(reason), Paragraph(_CLOSING)))
