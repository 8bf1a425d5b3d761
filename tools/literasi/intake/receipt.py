"""How the office received a form: what its clerk says, and what is still to be asked."""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields
from typing import Any

from literasi.books.closing import actor
from literasi.intake.form import Form, partner_of
from literasi.numbering.series import lines
from literasi.records.catalogue import Office
from literasi.values.dates import parse_date
from literasi.values.errors import OperatorError


@dataclass(frozen=True, slots=True)
class Said:
    """The clerk's answers; empty ones are open. `received` is a day, or a day and a time."""

    by: str = ""
    received: str = ""
    code: str = ""
    to: str = ""
    sop: str = ""
    partner: str = ""
    source: str = ""


@dataclass(frozen=True, slots=True)
class Question:
    """An open answer: the option that gives it, the question, what may be said, a proposal."""

    key: str
    option: str
    text: str
    choices: tuple[str, ...] = ()
    proposal: str = ""


def known(office: Office, form: Form, said: Said, now: str) -> Said:
    """Fill in what follows from the records or from the moment."""
    sop = said.sop or (next(iter(office.sop)) if len(office.sop) == 1 else "")
    return Said(
        said.by, said.received or now, said.code, said.to, sop,
        said.partner or partner_of(office, form), said.source or "formulir",
    )  # fmt: skip


def open_questions(office: Office, form: Form, said: Said) -> Iterator[Question]:
    """Ask for what is still open, with the office's own lists."""
    roles = tuple(one.kunci for one in office.profile.value.peran)
    letters = [one.value.surat_masuk for one in office.permohonan.values()
               if one.value.surat_masuk]  # fmt: skip
    asked = (
        Question("received", "--received", "Tanggal terima (TTTT-BB-HH)"),
        Question("by", "--by", "Diterima oleh", tuple(office.pejabat),
                 _usual(one.diterima_oleh.pejabat for one in letters)),
        Question("partner", "--partner", f"Kode mitra bagi «{form.partner}», lama atau baru"),
        Question("sop", "--sop", "SOP", tuple(office.sop)),
        Question("code", "--class", "Kode klasifikasi", (),
                 _usual(one.kode_klasifikasi for one in letters)),
        Question("to", "--to", "Diteruskan ke", roles,
                 _usual(one.diteruskan_ke for one in letters)),
    )  # fmt: skip
    answers = {one.name: getattr(said, one.name) for one in fields(said)}
    yield from (one for one in asked if not answers[one.key])


def receipt(office: Office, said: Said) -> Mapping[str, Any]:
    """Write the receipt as the incoming agenda needs it; the number is given by the tool later."""
    series = next((key for key, one in lines(office).items()
                   if one.series.buku == "surat_masuk"), "")  # fmt: skip
    if not series:
        raise OperatorError(
            "kantor ini belum mempunyai seri nomor surat masuk", "lengkapi seri di instansi.yml"
        )
    return {
        "nomor_agenda": "otomatis", "seri": series, "tanggal_terima": said.received,
        "kode_klasifikasi": said.code, "sifat_keamanan": "biasa", "sifat_kecepatan": "biasa",
        "sumber": said.source, "diteruskan_ke": said.to,
        "diterima_oleh": dict(actor(office, said.by, parse_date(said.received[:10]))),
    }  # fmt: skip


def _usual(values: Iterator[str]) -> str:
    """Give what was said most often, as a proposal only."""
    found = Counter(values).most_common(1)
    return found[0][0] if found else ""
