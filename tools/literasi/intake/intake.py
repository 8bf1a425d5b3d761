"""Which books can be taken in, and how: the headings, the judge and the writer of each."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from literasi.intake.drafts import Draft, Fill, draft_incoming, draft_outgoing
from literasi.intake.headings import INCOMING, OUTGOING, Heading, find_heading
from literasi.intake.incoming import judge_incoming
from literasi.intake.judged import Judged
from literasi.intake.lines import Line
from literasi.intake.outgoing import judge_outgoing
from literasi.records.catalogue import Office
from literasi.spreadsheets.sheet import Sheet
from literasi.values.errors import OperatorError


@dataclass(frozen=True, slots=True)
class Intake:
    """One kind of book that can be taken in."""

    names: Mapping[str, tuple[str, ...]]
    judge: Callable[[Office, Sheet, Heading], Iterator[Judged]]
    draft: Callable[[Office, Line, Fill, str], Draft]


INTAKES: Mapping[str, Intake] = {
    "agenda-surat-masuk": Intake(INCOMING, judge_incoming, draft_incoming),
    "agenda-surat-keluar": Intake(OUTGOING, judge_outgoing, draft_outgoing),
}


def judge_sheet(office: Office, sheet: Sheet, kind: Intake) -> tuple[Judged, ...]:
    """Judge every line of a sheet; without a heading row nothing can be known."""
    heading = find_heading(sheet, kind.names)
    if heading is None:
        raise OperatorError(
            f"baris judul kolom tidak ditemukan di {sheet.file}, lembar «{sheet.name}»",
            "judulnya seperti: Nomor Agenda, Tanggal Terima, Pengirim, Nomor Surat, Perihal",
        )
    return tuple(kind.judge(office, sheet, heading))
