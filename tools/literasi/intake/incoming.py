"""The incoming agenda beside the requests on record."""

import re
from collections.abc import Iterator, Mapping

from literasi.intake.clerk import contains
from literasi.intake.headings import Heading
from literasi.intake.judged import Judged, Pair, Verdict, against, day_pair, text_pair
from literasi.intake.lines import Line, book_lines, twice
from literasi.numbering.running import Running
from literasi.numbering.series import lines
from literasi.records.case import Permohonan
from literasi.records.catalogue import Entry, Office
from literasi.spreadsheets.sheet import Sheet

NEED = ("number", "received", "subject")
_LITERACY = re.compile(
    r"literasi|perpustakaan|pustaka|membaca|baca\b|dongeng|bedah buku|buku|kunjung|studi banding"
    r"|studi tiru|karya wisata|outing|magang|pkl\b|praktik kerja|kerja ?sama|mou\b|pks\b"
    r"|perjanjian|kolaborasi|workshop|lokakarya|pelatihan|asiek|pinjam|pemakaian|peminjaman"
    r"|aula|ruang|bioskop|narasumber|kelas|lomba|resensi|menulis|sastra|arsip desa",
    re.IGNORECASE,
)
_NO_REQUEST = re.compile(
    r"undangan|tagihan|kwitansi|laporan|nota dinas|cuti|kenaikan|gaji|tunjangan|surat edaran"
    r"|edaran|pemberitahuan|permintaan data|penawaran|spj\b|dpa\b|anggaran|apel",
    re.IGNORECASE,
)
_Known = Mapping[tuple[str, str], Entry[Permohonan]]


def judge_incoming(office: Office, sheet: Sheet, heading: Heading) -> Iterator[Judged]:
    """Judge every line by its agenda number within the year of receipt."""
    lines = tuple(book_lines(sheet, heading, NEED))
    doubled = twice(lines, sheet, heading, "received")
    numbers, letters = _by_number(office), _by_letter(office)
    for line in lines:
        troubles = (*line.troubles, *([doubled[line.row]] if line.row in doubled else []))
        if troubles:
            yield Judged(line, Verdict.UNREAD, troubles=troubles)
            continue
        key = (line["received"][:4], number_key(office, "surat_masuk", line["number"]))
        found = numbers.get(key) or letters.get((line["dated"], line["letter"].lower()))
        yield _known(office, line, found) if found else _unknown(line)


def _by_number(office: Office) -> _Known:
    return {
        (one.surat_masuk.tanggal_terima[:4],
         number_key(office, "surat_masuk", one.surat_masuk.nomor_agenda)): entry
        for entry in office.permohonan.values()
        if (one := entry.value).surat_masuk
    }  # fmt: skip


def _by_letter(office: Office) -> _Known:
    """Know a letter by its own date and number too: its agenda number may be wrong in the book."""
    return {
        (letter.tanggal_surat, letter.nomor_surat.lower()): entry
        for entry in office.permohonan.values()
        if (letter := entry.value.surat_masuk) and letter.nomor_surat
    }


def number_key(office: Office, register: str, number: str) -> str:
    """Reduce a whole number or a running one to the running number without lost zeros."""
    for line in lines(office).values():
        if line.series.buku == register and line.template:
            found = line.template.running(number)
            if found:
                return str(found)
    return str(Running.read(number) or number.lower())


def _known(office: Office, line: Line, entry: Entry[Permohonan]) -> Judged:
    letter, asked = entry.value.surat_masuk, entry.value.pemohon
    if letter is None:  # both tables hold letters only
        return _unknown(line)
    mine = number_key(office, "surat_masuk", line["number"])
    theirs = number_key(office, "surat_masuk", letter.nomor_agenda)
    return against(line, entry.ref, (
        Pair("nomor agenda", line["number"], letter.nomor_agenda, mine == theirs),
        day_pair("tanggal terima", line["received"], letter.tanggal_terima),
        _sender(office, line["sender"], asked.mitra if asked else ""),
        day_pair("tanggal surat", line["dated"], letter.tanggal_surat),
        text_pair("nomor surat", line["letter"], letter.nomor_surat),
        text_pair("isi ringkas", line["subject"], letter.hal),
    ))  # fmt: skip


def _sender(office: Office, written: str, key: str) -> Pair:
    known = office.mitra.get(key)
    names = (known.value.nama, *known.value.alias) if known else (key,)
    return Pair("pengirim", written, names[0], any(contains(written, one) for one in names))


def _unknown(line: Line) -> Judged:
    """Tell a request for literacy work from the other letters of the house, by its subject."""
    subject = line["subject"]
    if _LITERACY.search(subject) and not _NO_REQUEST.search(subject):
        return Judged(line, Verdict.NEW, reasons=("belum ada catatannya",))
    return Judged(line, Verdict.OTHER, reasons=("bukan permohonan literasi menurut isinya",))
