"""The disposition sheet: head, tick boxes of the office's instructions, one row for each hop.

Half a folio with the office's letterhead. Instructions are numbered so that a hop can name its
own; the boxes show those of the first hop, which is the head's.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import zip_longest

from literasi.cases.posts import post
from literasi.records.case import Disposisi, Incoming
from literasi.records.catalogue import Entry
from literasi.values.dates import format_clock, format_date, has_time, parse_date, parse_moment
from literasi.values.errors import OperatorError
from literasi.views.letters.head import kop
from literasi.views.letters.paper import Paper, Request, marks
from literasi.views.letters.signing import head_post, post_of

_BOXES = {True: "☒", False: "☐"}
_SPEEDS = (("sangat_segera", "Sangat segera"), ("segera", "Segera"))
_SECRET = ("rahasia", "sangat_rahasia")


@dataclass(frozen=True, slots=True)
class Kotak:
    """A tick box with its words."""

    tanda: str
    teks: str


_NONE = Kotak("", "")


@dataclass(frozen=True, slots=True)
class Jajar:
    """Three tick boxes beside each other."""

    kiri: Kotak
    tengah: Kotak
    kanan: Kotak


@dataclass(frozen=True, slots=True)
class Langkah:
    """One hop: `tanggal | kepada | nomor instruksi | dari | paraf`, and what was added."""

    tanggal: str
    kepada: str
    instruksi: str
    dari: str
    catatan: str


def sheet(request: Request) -> Paper:
    """Write up the disposition sheet of a berkas, with the hops known on the day."""
    incoming, sender = _incoming(request)
    profile = request.office.profile.value
    hops = tuple(_hops(request))
    first = hops[0].value if hops else None
    values = {
        "kop": kop(profile),
        "surat_dari": sender,
        "nomor_surat": incoming.nomor_surat or "-",
        "tanggal_surat": format_date(parse_date(incoming.tanggal_surat)),
        "diterima": _when(incoming.tanggal_terima),
        "nomor_agenda": incoming.nomor_agenda,
        "hal": incoming.hal,
        "sifat": tuple(_urgency(incoming)),
        "diteruskan": _recipients(request, first) if first else "…",
        "instruksi": tuple(_boxes(request, first)),
        "catatan": (first.catatan if first else None) or "…",
        "langkah": tuple(_hop(request, one, hops) for one in hops),
        "kosong": not hops,
        "jabatan": _giver(request, first),
        "tanggal": format_date(parse_date(first.tanggal)) if first else "",
    }
    return Paper(
        name=f"disposisi-{request.id}",
        templates=("lembar-disposisi",),
        values=values,
        title=f"Lembar disposisi: {incoming.hal}",
        subject="Lembar disposisi",
        author=profile.nama,
        berkas=request.id,
        day=parse_date(hops[-1].value.tanggal if hops else incoming.tanggal_terima),
        marks=marks(profile),
    )


def _incoming(request: Request) -> tuple[Incoming, str]:
    office, asked = request.office, request.office.permohonan.get(request.id)
    if asked is None:
        remedy = "lihat daftarnya: literasi status"
        raise OperatorError(f"berkas «{request.id}» tidak ada", remedy)
    letter = asked.value.surat_masuk
    if letter is None:
        message = f"berkas «{request.id}» tidak bermula dari surat, jadi tidak didisposisi"
        raise OperatorError(message, "lembar disposisi dibuat untuk surat masuk")
    if not request.knows(letter.tanggal_terima):
        message = f"per {format_date(request.day)} surat berkas «{request.id}» belum diterima"
        raise OperatorError(message, f"beri --as-of {letter.tanggal_terima[:10]} atau sesudahnya")
    who = asked.value.pemohon
    partner = office.mitra.get(who.mitra) if who else None
    return letter, partner.value.nama if partner else (who.mitra if who else "-")


def _hops(request: Request) -> Iterator[Entry[Disposisi]]:
    found = (
        one
        for one in request.office.disposisi.values()
        if one.value.berkas == request.id and request.knows(one.value.tanggal)
    )
    yield from sorted(found, key=lambda one: (one.value.tanggal, one.id))


def _urgency(incoming: Incoming) -> Iterator[Kotak]:
    for key, words in _SPEEDS:
        yield Kotak(_BOXES[incoming.sifat_kecepatan == key], words)
    yield Kotak(_BOXES[incoming.sifat_keamanan in _SECRET], "Rahasia")


def _boxes(request: Request, first: Disposisi | None) -> Iterator[Jajar]:
    """Set the office's instructions in three columns, read downward."""
    chosen = set(first.instruksi) if first else set()
    boxes = [
        Kotak(_BOXES[one.kunci in chosen], f"{number}. {one.teks}")
        for number, one in enumerate(request.office.profile.value.instruksi_disposisi, 1)
    ]
    third = -(-len(boxes) // 3)
    columns = (boxes[:third], boxes[third : 2 * third], boxes[2 * third :])
    for row in zip_longest(*columns, fillvalue=_NONE):
        yield Jajar(*row)


def _hop(request: Request, entry: Entry[Disposisi], hops: tuple[Entry[Disposisi], ...]) -> Langkah:
    mine = entry.value
    void = any(one.value.membatalkan == entry.id for one in hops)
    numbers = {
        one.kunci: str(at)
        for at, one in enumerate(request.office.profile.value.instruksi_disposisi, 1)
    }
    notes = (
        mine.catatan,
        f"batas {format_date(parse_date(mine.batas_waktu))}" if mine.batas_waktu else None,
        "disposisi selesai" if mine.tindakan == "menyelesaikan" else None,
        f"membatalkan disposisi {mine.membatalkan}" if mine.membatalkan else None,
        "DIBATALKAN" if void else None,
    )
    return Langkah(
        _when(mine.tanggal),
        _recipients(request, mine),
        ", ".join(numbers.get(one, one) for one in mine.instruksi) or "-",
        post(request.office, mine.dari.peran, mine.tanggal[:10]).name,
        "; ".join(one.rstrip(".") for one in notes if one) or "-",
    )


def _recipients(request: Request, hop: Disposisi) -> str:
    day = hop.tanggal[:10]
    return ", ".join(post(request.office, one.peran, day).name for one in hop.kepada) or "-"


def _giver(request: Request, first: Disposisi | None) -> str:
    if first is None:
        return head_post(request.office, request.day.isoformat())
    day, official = first.tanggal[:10], request.office.pejabat.get(first.dari.pejabat)
    if official is None:
        return post(request.office, first.dari.peran, day).name
    return post_of(official, first.dari.peran, day)


def _when(act: str) -> str:
    moment = parse_moment(act)
    words = format_date(moment.date())
    return f"{words}, {format_clock(moment)}" if has_time(act) else words
