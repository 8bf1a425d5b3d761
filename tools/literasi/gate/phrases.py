"""What is wrong with one value, by the keyword of the schema that it breaks."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from literasi.documents.document import Document
from literasi.gate.formats import FORMATS
from literasi.gate.schemas import Schema
from literasi.gate.suggest import closest, example, listed, quoted, shape
from literasi.values.pointer import Path

Phrase = tuple[str, str, str]  # rule, message, hint

_TYPES = {
    "string": "teks", "integer": "bilangan bulat", "number": "bilangan",
    "boolean": "true atau false",
    "object": "kelompok «kunci: nilai»", "array": "daftar (tiap butir diawali «- »)",
}  # fmt: skip
_DATES = {"date", "saat-lokal", "tanggal-tindakan"}


@dataclass(frozen=True, slots=True)
class Case:
    """One broken keyword with everything a wording may need."""

    keyword: str
    at: Path
    schema: Schema
    document: Document
    lines: Sequence[str]
    given: Any  # whatever stands in the record
    limit: Any  # whatever the schema's keyword asks for
    missing: str | None = None  # the key that `required` misses

    @property
    def name(self) -> str:
        """Title that people know the value by."""
        return str(self.schema.get("title") or (self.at[-1] if self.at else "catatan"))

    def source(self) -> str:
        """Give the value exactly as written."""
        mark = self.document.mark(*self.at)
        if mark.line != mark.end_line or mark.line > len(self.lines):
            return ""
        return self.lines[mark.line - 1][mark.column - 1 : mark.end_column - 1].strip()


def phrase(case: Case) -> Phrase:
    """Say what is wrong with a value and what would be right."""
    return _PHRASES.get(case.keyword, _other)(case)


def _right(case: Case) -> str:
    text = example(case.schema)
    return f"contoh yang benar: {text}" if text else f"yang benar: {shape(case.schema)}"


def _type(case: Case) -> Phrase:
    wanted = str(case.limit)
    if not case.at:
        return "SKM003", "berkas ini bukan kelompok «kunci: nilai»", "mulai dengan «skema: 1»"
    if wanted == "string" and not isinstance(case.given, dict | list):
        message = f"{case.name} harus teks, bukan angka atau true/false"
    else:
        message = f"{case.name} harus {_TYPES.get(wanted, wanted)}"
    return "SKM003", message, _typed_hint(case, wanted)


def _typed_hint(case: Case, wanted: str) -> str:
    source = case.source()
    if "enum" in case.schema:
        return f"pilih salah satu: {listed(case.schema['enum'])}"
    if wanted == "string" and _fits(case.schema, source):
        return f'tulis dalam tanda kutip: "{source}"'
    if wanted == "integer" and isinstance(case.given, str) and re.fullmatch("[0-9]+", case.given):
        return f"tulis tanpa tanda kutip dan tanpa nol di depan: {case.given.lstrip('0') or '0'}"
    if wanted == "boolean":
        return "tulis true bila ya, false bila tidak"
    return _right(case)


def _fits(schema: Schema, text: str) -> bool:
    """Tell whether quoting alone would make it right."""
    check = FORMATS.get(schema.get("format", ""))
    return (
        bool(text)
        and re.search(schema.get("pattern", ""), text) is not None
        and (check is None or check(text))
        and text[0] not in "[{\"'|>"
    )


def _enum(case: Case) -> Phrase:
    known = [str(one) for one in case.limit]
    guess = closest(str(case.given), known)
    hint = f"maksud Anda «{guess}»?" if guess else f"pilih salah satu: {listed(known)}"
    return "SKM004", f"{quoted(case.given)} bukan pilihan untuk {case.name}", hint


def _pattern(case: Case) -> Phrase:
    said = case.schema.get("x-pesan-pola")
    hint = str(said).rstrip(".") if said else _right(case)
    return "SKM005", f"{case.name} {quoted(case.given)} tidak sesuai bentuknya", hint


def _format(case: Case) -> Phrase:
    wrong = "tidak sesuai bentuknya"
    if case.limit in _DATES:
        wrong = "tidak ada dalam kalender (tahun 1900 sampai 2199)"
    return "SKM006", f"{case.name} {quoted(case.given)} {wrong}", _right(case)


def _size(case: Case) -> Phrase:
    limit = case.limit
    message = {
        "minLength": f"{case.name} terlalu pendek, paling sedikit {limit} huruf",
        "maxLength": f"{case.name} terlalu panjang, paling banyak {limit} huruf",
        "minItems": f"{case.name} paling sedikit {limit} butir",
        "maxItems": f"{case.name} paling banyak {limit} butir",
        "minimum": f"{case.name} paling kecil {limit}",
        "maximum": f"{case.name} paling besar {limit}",
    }[case.keyword]
    if case.keyword == "maxLength":
        return "SKM007", message, f"sekarang {len(case.given)} huruf; ringkaslah"
    return "SKM007", message, _right(case)


def _const(case: Case) -> Phrase:
    return "SKM008", f"{case.name} harus {case.limit}", f"ganti dengan {case.limit}"


def _other(case: Case) -> Phrase:
    shown = "" if isinstance(case.given, dict | list) else f" {quoted(case.given)}"
    return "SKM010", f"{case.name}{shown} tidak diterima", _right(case)


_PHRASES: Mapping[str, Callable[[Case], Phrase]] = {
    "type": _type, "enum": _enum, "pattern": _pattern, "format": _format, "const": _const,
    "minLength": _size, "maxLength": _size, "minItems": _size, "maxItems": _size,
    "minimum": _size, "maximum": _size,
}  # fmt: skip
