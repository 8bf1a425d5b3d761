"""The report of an activity: the last output of both SOPs (Kendal step 10, Mojokerto C8)."""

from collections.abc import Iterator

from literasi.records.activity import Kegiatan, Report
from literasi.records.catalogue import Entry
from literasi.records.parts import Count
from literasi.schedule.sessions import sessions
from literasi.values.blocks import (
    Block,
    Body,
    Details,
    Listing,
    Markdown,
    Missing,
    Paragraph,
    Table,
)
from literasi.values.dates import DAYS, format_date, parse_date
from literasi.values.errors import OperatorError
from literasi.values.labels import ACTIVITIES
from literasi.values.wording import clock_range, counted, date_range, thousands
from literasi.views.letters.head import kop
from literasi.views.letters.held import Held, activity_of, held
from literasi.views.letters.paper import Paper, Request, marks
from literasi.views.letters.places import place
from literasi.views.letters.signing import SRIKANDI, PenandaTangan, expected, named, post_of

_KINDS = {"akhir": "LAPORAN KEGIATAN", "berkala": "LAPORAN BERKALA KEGIATAN"}
_PARTS = (
    ("laki_laki", "laki-laki"), ("perempuan", "perempuan"), ("anak", "anak"),
    ("remaja", "remaja"), ("dewasa", "dewasa"), ("pendamping", "pendamping"),
)  # fmt: skip


def report(request: Request) -> Paper:
    """Write up the newest report of an activity that is known on the day; a final one first."""
    entry = activity_of(request, request.id)
    profile, mine = request.office.profile.value, entry.value
    chosen = _chosen(request, entry)
    found, gap = held(request, entry.id, chosen.tanggal)
    day = format_date(parse_date(chosen.tanggal))
    values = {
        "kop": kop(profile),
        "judul": _KINDS[chosen.jenis],
        "nama": mine.nama,
        "periode": chosen.periode,
        "dasar": Body(tuple(_basis(request, mine))),
        "keterangan": Body((Details(tuple(_facts(request, entry))),)),
        "pelaksanaan": Missing(gap) if gap else Body((_sessions(request, found),)),
        "kehadiran": Missing(gap) if gap else Body(tuple(_attendance(found))),
        "hasil": Body((Markdown(chosen.isi),)),
        "dokumentasi": Body(tuple(_kept(request, mine))),
        "tempat": profile.kota,
        "tanggal": "${tanggal_naskah}" if request.srikandi else day,
        "penyusun": _author(request, entry, chosen),
        "mengetahui": _head(request, entry, chosen),
    }
    return Paper(
        name=f"laporan-kegiatan-{entry.id}",
        templates=("laporan-kegiatan",),
        values=values,
        title=f"Laporan kegiatan: {mine.nama}",
        subject="Laporan kegiatan",
        author=profile.nama,
        berkas=mine.berkas or entry.id,
        day=parse_date(chosen.tanggal),
        marks=marks(profile),
        size=profile.kertas,
    )


def _chosen(request: Request, entry: Entry[Kegiatan]) -> Report:
    known = [one for one in entry.value.laporan if request.knows(one.tanggal)]
    if known:
        return max(known, key=lambda one: (one.jenis == "akhir", one.tanggal))
    later = min((one.tanggal[:10] for one in entry.value.laporan), default=None)
    remedy = f"beri --as-of {later} atau sesudahnya" if later else "catat laporan pada kegiatannya"
    message = f"per {format_date(request.day)} kegiatan «{entry.id}» belum dilaporkan"
    raise OperatorError(message, remedy)


def _basis(request: Request, mine: Kegiatan) -> Iterator[Block]:
    """Say what the activity rests on: a letter, an agreement, the office's own programme."""
    lines: list[str] = []
    asked = request.office.permohonan.get(mine.berkas or "")
    letter = asked.value.surat_masuk if asked else None
    if letter:
        number = f"Nomor {letter.nomor_surat} " if letter.nomor_surat else ""
        sender = _partners(request, mine)
        day = format_date(parse_date(letter.tanggal_surat))
        lines.append(f"Surat {sender} {number}tanggal {day} hal {letter.hal}")
    if asked and asked.value.program:
        lines.append(f"Program dinas {asked.value.program.nama}")
    lines += _agreements(request, mine)
    if not lines:
        lines = ["Kegiatan kantor tanpa permohonan"]
    yield Listing(tuple(lines))


def _agreements(request: Request, mine: Kegiatan) -> Iterator[str]:
    for one in request.office.perjanjian.values():
        told = one.value
        if told.berkas == mine.berkas and told.tanggal and request.knows(told.tanggal):
            numbers = [party.nomor for party in told.pihak if party.nomor]
            number = f" Nomor {numbers[0]}" if numbers else ""
            yield f"{told.judul}{number} tanggal {format_date(parse_date(told.tanggal))}"


def _partners(request: Request, mine: Kegiatan) -> str:
    known = request.office.mitra
    return ", ".join(known[one].value.nama if one in known else one for one in mine.mitra) or "-"


def _facts(request: Request, entry: Entry[Kegiatan]) -> Iterator[tuple[str, str]]:
    mine = entry.value
    yield "Nama kegiatan", mine.nama
    yield "Jenis", ACTIVITIES.get(mine.jenis_kegiatan, mine.jenis_kegiatan)
    days = [
        one.occurrence.start.date()
        for one in sessions(request.office, request.day)
        if one.activity == entry.id
    ]
    if days:
        yield "Tanggal", date_range(min(days), max(days))
    if mine.sasaran:
        yield "Sasaran", mine.sasaran
    if mine.mitra:
        yield "Mitra", _partners(request, mine)
    speakers = [one.nama for one in mine.narasumber if one.hadir != "tidak_hadir"]
    if speakers:
        yield "Narasumber", ", ".join(speakers)
    official = request.office.pejabat.get(mine.penanggung_jawab.pejabat)
    yield "Penanggung jawab", official.value.nama if official else mine.penanggung_jawab.pejabat


def _sessions(request: Request, found: tuple[Held, ...]) -> Block:
    if not found:
        return Paragraph("Tidak ada pertemuan sampai tanggal laporan.")
    rows = tuple(
        (
            str(number),
            f"{DAYS[one.at.start.weekday()]}, {format_date(one.at.start.date())}",
            clock_range(one.at.start, one.at.end, request.office.zone).removeprefix("pukul "),
            place(request.office, one.at),
            _total(one),
        )
        for number, one in enumerate(found, 1)
    )
    head = ("No", "Hari, tanggal", "Waktu", "Tempat", "Hadir")
    return Table(head, rows, (4, 21, 16, 18, 9), (0, 4))


def _total(one: Held) -> str:
    told = one.presence.value
    return f"{thousands(told.jumlah.total)}{' (perkiraan)' if told.perkiraan else ''}"


def _attendance(found: tuple[Held, ...]) -> Iterator[Block]:
    counts = [one.presence.value.jumlah for one in found]
    total = sum(one.total for one in counts)
    words = f"{counted(total)} kehadiran dalam {counted(len(found))} pertemuan."
    yield Paragraph(f"Tercatat {words}" if found else "Belum ada kehadiran yang dicatat.")
    parts = tuple((name, f"{thousands(value)} orang") for name, value in attendance_parts(*counts))
    if parts:
        yield Details(parts)


def attendance_parts(*counts: Count) -> tuple[tuple[str, int], ...]:
    """Add up who came, group by group; groups that nobody counted are left out."""
    sums = {name: sum(getattr(one, key) or 0 for one in counts) for key, name in _PARTS}
    return tuple((name, value) for name, value in sums.items() if value)


def _kept(request: Request, mine: Kegiatan) -> Iterator[Block]:
    """List the evidence that is kept, and where."""
    kept = [one.judul for one in mine.dokumentasi if request.knows(one.tanggal)]
    filed = mine.arsip if mine.arsip and request.knows(mine.arsip.tanggal) else None
    if filed:
        kept += filed.daftar
    yield Listing(tuple(kept)) if kept else Paragraph("Tidak ada dokumentasi yang dicatat.")
    if filed and filed.lokasi:
        yield Paragraph(f"Berkas disimpan di {filed.lokasi}.")


def _author(request: Request, entry: Entry[Kegiatan], chosen: Report) -> PenandaTangan:
    if request.srikandi:
        return SRIKANDI
    official = request.office.pejabat.get(chosen.oleh.pejabat)
    day = chosen.tanggal[:10]
    if official is None:
        return expected(request.office, day, entry)
    return named(official, (f"{post_of(official, chosen.oleh.peran, day)},",))


def _head(request: Request, entry: Entry[Kegiatan], chosen: Report) -> PenandaTangan:
    return expected(request.office, chosen.tanggal[:10], entry)
