"""Records for chosen lines: the record, and the claim of its number; or why it cannot be written.

What the book does not say is asked of the operator once for all lines (`Fill`), never guessed.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from literasi.books.closing import actor
from literasi.books.words import LETTERS, SOURCES, SPEED
from literasi.intake.clerk import alike, contains
from literasi.intake.lines import Line as Entry
from literasi.intake.outgoing import case_of
from literasi.numbering.running import Running
from literasi.numbering.series import Line, lines
from literasi.numbering.slots import ROMAN, SECRECY
from literasi.records.catalogue import Office
from literasi.values.dates import parse_date
from literasi.values.errors import OperatorError

Data = dict[str, Any]
_SECRET = {"rahasia", "sangat_rahasia"}
_CODE = re.compile(r"[0-9]{3}(?:\.[0-9]+)*")


@dataclass(frozen=True, slots=True)
class Fill:
    """What the operator says for all lines; each counts only where the book is silent."""

    by: str
    sop: str = ""
    code: str = ""
    source: str = ""
    to: str = ""
    case: str = ""
    answer: str = ""
    signer: str = ""
    reviewer: str = ""


@dataclass(frozen=True, slots=True)
class Draft:
    """Records by their name (`<jenis>/<id>`), or the reasons why there are none."""

    records: Mapping[str, Data]
    reasons: tuple[str, ...] = ()


def draft_incoming(office: Office, line: Entry, fill: Fill, name: str) -> Draft:
    """Write a request for a line of the incoming book; `name` ends its id and is drawn outside."""
    who, wrong = _acting(office, line["received"], fill.by)
    series = _series(office, "surat_masuk")
    sender, sop = _partner(office, line["sender"]), fill.sop or _only_sop(office)
    code, source = _code(line["code"]) or fill.code, _key(SOURCES, line["source"]) or fill.source
    to = _role(office, line["forward"]) or fill.to
    lacking = _lacking({
        "seri surat masuk di instansi.yml": series,
        f"mitra «{line['sender'] or '-'}» (buat dahulu catatan mitranya)": sender,
        "tanggal surat di buku": line["dated"],
        "SOP (--sop)": sop,
        "petugas (--by)": fill.by,
        "kode klasifikasi (--class)": code,
        "sumber (--source)": source,
        "diteruskan ke (--to)": to,
    })  # fmt: skip
    if lacking or wrong or series is None:
        return Draft({}, (*lacking, *wrong))
    number, claim = _number(series, line["number"], code, line["received"])
    letter = {
        "nomor_agenda": number, "seri": series.series.kunci, "nomor_surat": line["letter"],
        "tanggal_surat": line["dated"], "tanggal_terima": line["received"],
        "hal": line["subject"], "lampiran": line["attached"], "kode_klasifikasi": code,
        "sifat_keamanan": _security(line["nature"]),
        "sifat_kecepatan": _key(SPEED, line["nature"]) or "biasa",
        "sumber": source, "diterima_oleh": who[0], "diteruskan_ke": to,
    }  # fmt: skip
    record: Data = {
        "skema": 1, "sop": sop, "asal": "surat", "hal": line["subject"],
        "pemohon": {"mitra": sender}, "surat_masuk": letter,
        "catatan": line["note"],
    }  # fmt: skip
    return _with_claim(
        office, f"permohonan/{line['received'][:4]}-{name}", record, claim, line["received"]
    )


def draft_outgoing(office: Office, line: Entry, fill: Fill, name: str) -> Draft:
    """Write a letter for a line of the outgoing book; the paper itself is its one draft."""
    who, wrong = _acting(office, line["dated"], fill.by, fill.signer, fill.reviewer)
    series = _series(office, "surat_keluar")
    case, kind = case_of(office, line) or fill.case, _kind(line)
    code = _code(line["code"]) or _code_in(series, line["letter"]) or fill.code
    lacking = _lacking({
        "seri surat keluar di instansi.yml": series,
        "berkas yang dijawab (--case)": case,
        "petugas (--by)": fill.by,
        "kode klasifikasi (--class)": code,
        "tujuan surat di buku": line["to"],
        "jabatan penanda tangan di buku": line["signer"],
        "penanda tangan (--signed-by)": fill.signer,
        "peneliti konsep (--reviewed-by)": fill.reviewer,
        "isi jawaban (--answer)": fill.answer if kind == "balasan" else kind,
    })  # fmt: skip
    if lacking or wrong or series is None:
        return Draft({}, (*lacking, *wrong))
    text = line["letter"] or line["number"]
    number, claim = _number(series, text, code, line["dated"])
    record: Data = {
        "skema": 1, "berkas": case, "jenis_surat": kind,
        "isi_jawaban": fill.answer if kind == "balasan" else "",
        "hal": line["subject"], "kepada": _addressee(office, line["to"]),
        "sifat_keamanan": _security(line["nature"]),
        "sifat_kecepatan": _key(SPEED, line["nature"]) or "biasa",
        "kode_klasifikasi": code, "lampiran": line["attached"],
        "konsep": [{
            "versi": 1, "tanggal": line["dated"], "oleh": who[0],
            "penelitian": [{"tanggal": line["dated"], "oleh": who[2], "hasil": "ya"}],
        }],
        "penandatanganan": {
            "tanggal": line["dated"], "oleh": who[1], "cara": "basah",
            "jabatan_tercetak": line["signer"],
        },
        "seri": series.series.kunci, "nomor": number, "tanggal_surat": line["dated"],
    }  # fmt: skip
    return _with_claim(office, f"surat-keluar/{case}-s{name}", record, claim, line["dated"])


def _acting(
    office: Office, day: str, *keys: str
) -> tuple[list[Mapping[str, str]], tuple[str, ...]]:
    """Give who acts with the role held that day, or why somebody cannot have acted."""
    try:
        return [actor(office, key, parse_date(day)) for key in keys if key and day], ()
    except OperatorError as error:
        return [], (f"{error.message} ({error.remedy})",)


def _with_claim(office: Office, ref: str, record: Data, claim: str, day: str) -> Draft:
    if not claim:
        return Draft({}, ("nomornya tidak sesuai templat serinya",))
    if claim in office.nomor:
        owner = office.nomor[claim].value.untuk or "keperluan lain"
        return Draft({}, (f"nomornya sudah diambil untuk {owner} (nomor/{claim})",))
    if record.get("surat_masuk", record)["sifat_keamanan"] in _SECRET:
        return Draft({}, ("surat rahasia disimpan di luar arsip ini",))
    claimed = {"skema": 1, "untuk": ref, "tanggal": day, "cara": "kertas"}
    return Draft({ref: record, f"nomor/{claim}": claimed})


def _series(office: Office, book: str) -> Line | None:
    """Give the series that a book's numbers are from; the first where there are several."""
    return next((one for one in lines(office).values() if one.series.buku == book), None)


def _lacking(needed: Mapping[str, object]) -> tuple[str, ...]:
    return tuple(f"belum ada {name}" for name, value in needed.items() if not value)


def _number(line: Line, text: str, code: str, day: str) -> tuple[str, str]:
    """Give a number as its series writes it, and the name of its claim; empty ones do not fit."""
    form = line.template
    running = (form.running(text) if form else None) or Running.read(text)
    if form is None or running is None:
        return "", ""
    parts = {
        "kode": code, "urut": str(running), "tahun": day[:4], "bulan": day[5:7],
        "bulan_romawi": ROMAN[int(day[5:7]) - 1], "sifat": SECRECY["biasa"],
    }  # fmt: skip
    return text if form.parse(text) else form.format(parts), line.file(day[:4], running)


def _partner(office: Office, written: str) -> str:
    """Find the partner whose name or alias the sender begins with, the longest name first."""
    found = [
        (len(name), entry.id)
        for entry in office.mitra.values()
        for name in (entry.value.nama, *entry.value.alias)
        if contains(written, name)
    ]
    return max(found)[1] if found else ""


def _addressee(office: Office, written: str) -> Data:
    partner = _partner(office, written)
    return {"mitra": partner} if partner else {"nama": written}


def _only_sop(office: Office) -> str:
    return next(iter(office.sop)) if len(office.sop) == 1 else ""


def _code(text: str) -> str:
    return text if _CODE.fullmatch(text) else ""


def _code_in(series: Line | None, number: str) -> str:
    parts = series.template.parse(number) if series and series.template else None
    return (parts.get("kode") or "") if parts else ""


def _key(table: Mapping[str, str], written: str) -> str:
    """Find a key by itself or by its word."""
    found = (key for key, word in table.items() if written and
             (alike(key, written) or alike(word, written)))  # fmt: skip
    return next(found, "")


def _security(written: str) -> str:
    """Read the secrecy of a letter; the word may stand beside the speed: `Rahasia, segera`."""
    words = written.lower()
    if "sangat rahasia" in words:
        return "sangat_rahasia"
    return next((one for one in ("rahasia", "terbatas") if one in words), "biasa")


def _role(office: Office, written: str) -> str:
    found = (one.kunci for one in office.profile.value.peran if contains(written, one.nama))
    return next(found, "")


def _kind(line: Entry) -> str:
    """Read the kind of a letter from its own column, else from the first word of its subject."""
    named = _key(LETTERS, line["kind"])
    first = line["subject"].lower().split()[:1]
    if named or not first:
        return named
    return first[0] if first[0] in LETTERS else "balasan" if line["answers"] else ""
