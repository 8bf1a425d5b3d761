"""jsonschema's errors in office Indonesian: what is wrong, and what would be right."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from jsonschema import ValidationError

from literasi.documents.document import Document
from literasi.gate.schemas import Schema, Schemas
from literasi.gate.suggest import closest, example, listed
from literasi.gate.walk import schema_at
from literasi.values.finding import Finding
from literasi.values.mark import Mark
from literasi.values.pointer import Path, format_pointer

_TYPES = {
    "string": "teks", "integer": "bilangan bulat", "number": "bilangan",
    "boolean": "true atau false",
    "object": "kelompok «kunci: nilai»", "array": "daftar (tiap butir diawali «- »)",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Case:
    """One error with everything a wording may need."""

    error: ValidationError
    at: Path
    schema: Schema
    document: Document
    lines: Sequence[str]
    given: Any  # whatever stands in the record
    limit: Any  # whatever the schema's keyword asks for

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


def word(
    schemas: Schemas, kind: str, document: Document, error: ValidationError, lines: Sequence[str]
) -> Iterator[Finding]:
    """Word one error; the place is the value, or the key for what concerns the key."""
    at: Path = tuple(error.absolute_path)
    schema = schema_at(schemas, schemas.kinds[kind], at)
    case = _Case(error, at, schema, document, lines, error.instance, error.validator_value)
    if error.validator == "additionalProperties":
        yield from _unknown_keys(case)
        return
    if error.validator in {"required", "dependentRequired"}:
        yield from _missing(case)
        return
    rule, message, hint = _WORDINGS.get(str(error.validator), _other)(case)
    yield Finding(document.mark(*at), rule, message, hint, pointer=format_pointer(at))


def _unknown_keys(case: _Case) -> Iterator[Finding]:
    known = list(case.schema.get("properties", {}))
    for key in sorted(set(case.given) - set(known)):
        guess = closest(key, known)
        hint = f"maksud Anda «{guess}»?" if guess else f"kunci yang dikenal: {listed(known)}"
        mark = case.document.key_mark(*case.at, key)
        pointer = format_pointer((*case.at, key))
        yield Finding(mark, "SKM002", f"kunci «{key}» tidak dikenal", hint, pointer=pointer)


def _missing(case: _Case) -> Iterator[Finding]:
    properties = case.schema.get("properties", {})
    for key in _absent(case):
        own = properties.get(key, {})
        title = own.get("title", key)
        hint = f"tambahkan «{key}: {example(own)}»"
        mark = _opening(case.document, case.at)
        pointer = format_pointer((*case.at, key))
        yield Finding(mark, "SKM001", f"«{key}» ({title}) wajib diisi", hint, pointer=pointer)


def _absent(case: _Case) -> list[str]:
    if case.error.validator == "required":
        return [str(case.error.message).split("'")[1]]
    needed = [key for cause, keys in case.limit.items() if cause in case.given for key in keys]
    return [key for key in needed if key not in case.given]


def _opening(document: Document, at: Path) -> Mark:
    """Place of the key that opens a group, or the first line of the record."""
    if at and isinstance(at[-1], str):
        return document.key_mark(*at)
    place = document.mark(*at)
    return Mark(place.path, place.line, place.column, place.line, place.column + 1)


def _type(case: _Case) -> tuple[str, str, str]:
    wanted = str(case.limit)
    if not case.at:
        return "SKM003", "berkas ini bukan kelompok «kunci: nilai»", "mulai dengan «skema: 1»"
    if wanted == "string" and not isinstance(case.given, dict | list):
        hint = f'tulis dalam tanda kutip: "{case.source()}"'
        return "SKM003", f"{case.name} harus teks, bukan angka atau true/false", hint
    hint = f"contoh yang benar: {example(case.schema)}"
    return "SKM003", f"{case.name} harus {_TYPES.get(wanted, wanted)}", hint


def _enum(case: _Case) -> tuple[str, str, str]:
    known = [str(one) for one in case.limit]
    given = str(case.given)
    guess = closest(given, known)
    hint = f"maksud Anda «{guess}»?" if guess else f"pilih salah satu: {listed(known)}"
    return "SKM004", f"«{given}» bukan pilihan untuk {case.name}", hint


def _pattern(case: _Case) -> tuple[str, str, str]:
    hint = case.schema.get("x-pesan-pola") or f"contoh yang benar: {example(case.schema)}"
    return "SKM005", f"{case.name} «{case.given}» tidak sesuai bentuknya", str(hint)


def _format(case: _Case) -> tuple[str, str, str]:
    wanted = str(case.limit)
    given = case.given
    if wanted in {"date", "saat-lokal", "tanggal-tindakan"}:
        message = f"{case.name} «{given}» tidak ada dalam kalender atau salah bentuk"
    else:
        message = f"{case.name} «{given}» tidak sesuai bentuknya"
    return "SKM006", message, f"contoh yang benar: {example(case.schema)}"


def _size(case: _Case) -> tuple[str, str, str]:
    limit = case.limit
    words = {
        "minLength": f"{case.name} terlalu pendek, paling sedikit {limit} huruf",
        "maxLength": f"{case.name} terlalu panjang, paling banyak {limit} huruf",
        "minItems": f"{case.name} paling sedikit {limit} butir",
        "maxItems": f"{case.name} paling banyak {limit} butir",
        "minimum": f"{case.name} paling kecil {limit}",
        "maximum": f"{case.name} paling besar {limit}",
        "uniqueItems": f"{case.name} memuat butir yang sama dua kali",
    }
    return "SKM007", words[str(case.error.validator)], f"contoh yang benar: {example(case.schema)}"


def _const(case: _Case) -> tuple[str, str, str]:
    right = case.limit
    return "SKM008", f"{case.name} harus {right}", f"ganti dengan {right}"


def _choice(case: _Case) -> tuple[str, str, str]:
    groups = [one.get("required", []) for one in case.limit]
    if all(groups):
        options = " atau ".join(" dan ".join(f"«{key}»" for key in group) for group in groups)
        return "SKM009", f"{case.name} perlu tepat satu dari {options}", "isi salah satu saja"
    return "SKM009", f"{case.name} tidak sesuai", f"contoh yang benar: {example(case.schema)}"


def _other(case: _Case) -> tuple[str, str, str]:
    return "SKM010", f"{case.name} tidak sesuai", f"contoh yang benar: {example(case.schema)}"


_WORDINGS: Mapping[str, Callable[[_Case], tuple[str, str, str]]] = {
    "type": _type, "enum": _enum, "pattern": _pattern, "format": _format, "const": _const,
    "minLength": _size, "maxLength": _size, "minItems": _size, "maxItems": _size,
    "minimum": _size, "maximum": _size, "uniqueItems": _size, "oneOf": _choice, "anyOf": _choice,
}  # fmt: skip
