"""The outgoing agenda beside the letters on record."""

from collections.abc import Iterator

from literasi.intake.clerk import contains
from literasi.intake.headings import Heading
from literasi.intake.incoming import number_key
from literasi.intake.judged import Judged, Pair, Verdict, against, day_pair, text_pair
from literasi.intake.lines import Line, book_lines, twice
from literasi.records.case import SuratKeluar
from literasi.records.catalogue import Entry, Office
from literasi.spreadsheets.sheet import Sheet

NEED = ("dated", "subject")
BOOK = "surat_keluar"


def judge_outgoing(office: Office, sheet: Sheet, heading: Heading) -> Iterator[Judged]:
    """Judge every line by its number within the year of the letter."""
    need = (*NEED, "letter" if "letter" in heading.columns else "number")
    lines = tuple(book_lines(sheet, heading, need))
    doubled = twice(lines, sheet, heading, "dated")
    known = {
        (letter.tanggal_surat[:4], number_key(office, BOOK, letter.nomor)): entry
        for entry in office.surat_keluar.values()
        if (letter := entry.value).nomor and letter.tanggal_surat
    }
    for line in lines:
        troubles = (*line.troubles, *([doubled[line.row]] if line.row in doubled else []))
        if troubles:
            yield Judged(line, Verdict.UNREAD, troubles=troubles)
            continue
        found = known.get((line["dated"][:4], outgoing_key(office, line)))
        yield _known(office, line, found) if found else _unknown(office, line)


def outgoing_key(office: Office, line: Line) -> str:
    """Give the running number of a line: from the whole number, else from its own column."""
    return number_key(office, BOOK, line["letter"] or line["number"])


def _known(office: Office, line: Line, entry: Entry[SuratKeluar]) -> Judged:
    letter = entry.value
    sent = letter.pengiriman[0].tanggal if letter.pengiriman else ""
    whole = text_pair("nomor surat", line["letter"], letter.nomor)
    same = whole.same or outgoing_key(office, line) == line["letter"].lstrip("0")
    return against(line, entry.ref, (
        Pair(whole.name, whole.book, whole.record, same),
        day_pair("tanggal surat", line["dated"], letter.tanggal_surat),
        day_pair("tanggal kirim", line["sent"], sent),
        _addressee(office, line["to"], letter),
        text_pair("isi ringkas", line["subject"], letter.hal),
    ))  # fmt: skip


def _addressee(office: Office, written: str, letter: SuratKeluar) -> Pair:
    partner = office.mitra.get(letter.kepada.mitra or "")
    names = [letter.kepada.nama or "", *([partner.value.nama] if partner else [])]
    same = any(contains(written, one) for one in names if one)
    return Pair("tujuan surat", written, "; ".join(filter(None, names)), same)


def case_of(office: Office, line: Line) -> str:
    """Find the case that a letter answers, by the agenda number in the book; else nothing."""
    wanted = number_key(office, "surat_masuk", line["answers"])
    found = [
        entry.id
        for entry in office.permohonan.values()
        if (letter := entry.value.surat_masuk)
        and letter.tanggal_terima <= f"{line['dated']}T24"
        and number_key(office, "surat_masuk", letter.nomor_agenda) == wanted
    ]
    return max(found, default="") if line["answers"] else ""


def _unknown(office: Office, line: Line) -> Judged:
    """Count a letter to our cases when it answers one of them."""
    case = case_of(office, line)
    if case:
        return Judged(line, Verdict.NEW, reasons=(f"belum ada catatannya; berkas {case}",))
    return Judged(line, Verdict.OTHER, reasons=("tidak menjawab permohonan yang tercatat",))
