"""Minutes of one session (berita acara): the day in words and figures, the count in both.

They also stand in for an attendance sheet that was lost; the count is then an estimate.
"""

from collections.abc import Iterator

from literasi.records.activity import Kegiatan, Presensi
from literasi.records.catalogue import Entry
from literasi.schedule.sessions import sessions
from literasi.values.blocks import Block, Body, Details, Paragraph
from literasi.values.dates import format_date, parse_date, parse_moment
from literasi.values.errors import OperatorError
from literasi.values.wording import clock_range, counted, date_in_words, thousands
from literasi.views.letters.head import kop
from literasi.views.letters.held import Held, activity_of
from literasi.views.letters.paper import Paper, Request, Text, lacks, marks
from literasi.views.letters.places import place
from literasi.views.letters.report import attendance_parts
from literasi.views.letters.signing import SRIKANDI, PenandaTangan, expected, named, post_of

_TIED = "\N{NON-BREAKING HYPHEN}"


def minutes(request: Request) -> Paper:
    """Write up the minutes of the session whose totals a presensi record holds."""
    entry = _entry(request)
    activity = activity_of(request, entry.value.kegiatan)
    profile = request.office.profile.value
    found = _held(request, entry)
    values = {
        "kop": kop(profile),
        "judul": "BERITA ACARA PELAKSANAAN KEGIATAN",
        "nomor": "${nomor_naskah}" if request.srikandi else None,
        "pembuka": _opening(found, entry, activity.value),
        "uraian": Body(tuple(_facts(request, found, activity.value))) if found else "",
        "catatan": _estimate(entry),
        "tempat": profile.kota,
        "tanggal": format_date(parse_date(entry.value.dicatat.tanggal)),
        "penyusun": _author(request, entry, activity.value),
        "mengetahui": expected(request.office, entry.value.dicatat.tanggal[:10], entry),
    }
    return Paper(
        name=f"berita-acara-{entry.id}",
        templates=("berita-acara",),
        values=values,
        title=f"Berita acara: {activity.value.nama}",
        subject="Berita acara",
        author=profile.nama,
        berkas=activity.value.berkas or activity.id,
        day=parse_date(entry.value.dicatat.tanggal),
        marks=marks(profile),
        size=profile.kertas,
    )


def _entry(request: Request) -> Entry[Presensi]:
    found = request.office.presensi.get(request.id)
    if found is None:
        mine = [one.id for one in request.office.presensi.values()
                if one.value.kegiatan == request.id]  # fmt: skip
        known = ", ".join(mine) or "lihat folder presensi"
        raise OperatorError(
            f"presensi «{request.id}» tidak ada", f"berita acara dibuat per pertemuan: {known}"
        )
    if not request.knows(found.value.dicatat.tanggal):
        day = found.value.dicatat.tanggal[:10]
        message = f"per {format_date(request.day)} presensi «{request.id}» belum dicatat"
        raise OperatorError(message, f"beri --as-of {day} atau sesudahnya")
    return found


def _held(request: Request, entry: Entry[Presensi]) -> Held | None:
    mine = entry.value
    for one in sessions(request.office, request.day):
        same = (one.activity, one.entry.kunci) == (mine.kegiatan, mine.jadwal)
        if same and one.occurrence.original == parse_moment(mine.sesi):
            return Held(one, entry)
    return None


def _opening(found: Held | None, entry: Entry[Presensi], activity: Kegiatan) -> Text:
    if found is None:
        message = "pertemuan ini tidak ada pada jadwal kegiatannya"
        return lacks(entry, ("sesi",), message, "samakan dengan jadwal pada catatan kegiatan")
    day = date_in_words(found.at.start.date()).replace("-", _TIED)
    return (
        f"Pada hari ini, {day}, telah dilaksanakan kegiatan {activity.nama}, "
        "dengan rincian sebagai berikut:"
    )


def _facts(request: Request, found: Held, activity: Kegiatan) -> Iterator[Block]:
    count = found.presence.value.jumlah
    partners = request.office.mitra
    rows = [
        ("Waktu", clock_range(found.at.start, found.at.end, request.office.zone)),
        ("Tempat", place(request.office, found.at)),
    ]
    if activity.mitra:
        names = (partners[one].value.nama if one in partners else one for one in activity.mitra)
        rows.append(("Mitra", ", ".join(names)))
    rows.append(("Jumlah hadir", f"{counted(count.total)} orang"))
    rows += [(f"– {name}", f"{thousands(value)} orang") for name, value in attendance_parts(count)]
    yield Details(tuple(rows))
    if found.presence.value.lokasi_berkas:
        yield Paragraph(f"Daftar hadir disimpan di {found.presence.value.lokasi_berkas}.")


def _estimate(entry: Entry[Presensi]) -> str:
    if not entry.value.perkiraan:
        return ""
    return "Jumlah hadir merupakan perkiraan karena daftar hadir tidak tersedia."


def _author(request: Request, entry: Entry[Presensi], activity: Kegiatan) -> PenandaTangan:
    if request.srikandi:
        return SRIKANDI
    day, actor = entry.value.dicatat.tanggal[:10], activity.penanggung_jawab
    official = request.office.pejabat.get(actor.pejabat)
    if official is None:
        return expected(request.office, day, entry)
    return named(official, (f"{post_of(official, actor.peran, day)},",))
