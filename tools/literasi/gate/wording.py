"""jsonschema's errors in office Indonesian: what is wrong, and what would be right."""

from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from literasi.documents.document import Document
from literasi.gate.empties import is_empty
from literasi.gate.english import translated
from literasi.gate.phrases import Case, phrase
from literasi.gate.schemas import Schema, Schemas
from literasi.gate.suggest import closest, example, listed, quoted, shape
from literasi.gate.walk import schema_at
from literasi.values.finding import Finding
from literasi.values.mark import Mark
from literasi.values.pointer import Path, format_pointer

if TYPE_CHECKING:
    from jsonschema import ValidationError

_MOST = 100  # unknown keys told of one group


def word(
    schemas: Schemas, kind: str, document: Document, errors: "Iterable[ValidationError]",
    lines: Sequence[str],
) -> Iterator[Finding]:  # fmt: skip
    """Word all errors; the place is the value, or the key for what concerns the key."""
    cases = [_case(schemas, kind, document, error, lines) for error in errors]
    meant = {path for case in cases for path in _misspelt(case)}
    for case in cases:
        if case.missing is None or (*case.at, case.missing) not in meant:
            yield from _word(schemas, case)


def _case(
    schemas: Schemas, kind: str, document: Document, error: "ValidationError", lines: Sequence[str]
) -> Case:
    at: Path = tuple(error.absolute_path)
    schema = _whole(schemas, schema_at(schemas, schemas.kinds[kind], at))
    keyword, given = str(error.validator), error.instance
    missing = str(error.message).split("'")[1] if keyword == "required" else None
    return Case(keyword, at, schema, document, lines, given, error.validator_value, missing)


def _whole(schemas: Schemas, schema: Schema) -> Schema:
    """Resolve a schema and that of its items, so that both can be described."""
    own = schemas.target(schema)
    items = own.get("items")
    return {**own, "items": schemas.target(items)} if isinstance(items, dict) else own


def _word(schemas: Schemas, case: Case) -> Iterator[Finding]:
    if case.at and isinstance(case.at[-1], int) and is_empty(case.given):
        yield _empty_item(case)
    elif case.keyword == "additionalProperties":
        yield from _unknown_keys(case)
    elif case.missing is not None:
        yield _missing(schemas, case, case.missing)
    elif case.keyword == "oneOf":
        yield _one_of(case)
    elif case.keyword == "uniqueItems":
        yield _repeated(case)
    else:
        rule, message, hint = phrase(case)
        yield _at(case.document.mark(*case.at), case.at, rule, message, hint)


def _at(mark: Mark, at: Path, rule: str, message: str, hint: str) -> Finding:
    return Finding(mark, rule, message, hint, pointer=format_pointer(at))


def _empty_item(case: Case) -> Finding:
    hint = "isi butir ini, atau hapus tanda «-» di depannya"
    return _at(case.document.mark(*case.at), case.at, "SKM001", "butir daftar ini kosong", hint)


def _strange(case: Case) -> list[str]:
    return sorted(set(case.given) - set(case.schema.get("properties", {})))[:_MOST]


def _meant(case: Case, key: str) -> str | None:
    """Guess the known key behind an unknown one; what is not there yet comes first."""
    known = list(case.schema.get("properties", {}))
    absent = [one for one in known if one not in case.given]
    return translated(key, absent) or closest(key, absent) or closest(key, known)


def _misspelt(case: Case) -> Iterator[Path]:
    """Give the keys that only a misspelling keeps away: to call them missing is an echo."""
    if case.keyword == "additionalProperties":
        yield from ((*case.at, meant) for key in _strange(case) if (meant := _meant(case, key)))


def _unknown_keys(case: Case) -> Iterator[Finding]:
    known = list(case.schema.get("properties", {}))
    for key in _strange(case):
        guess = _meant(case, key)
        hint = f"maksud Anda «{guess}»?" if guess else f"kunci yang dikenal: {listed(known)}"
        at = (*case.at, key)
        mark = case.document.key_mark(*at)
        yield _at(mark, at, "SKM002", f"kunci {quoted(key)} tidak dikenal", hint)


def _missing(schemas: Schemas, case: Case, key: str) -> Finding:
    """Point at the key when it stands there with nothing, else at what should hold it."""
    own = _whole(schemas, case.schema.get("properties", {}).get(key, {}))
    at = (*case.at, key)
    written = case.document.keys.get(at)
    verb, text = "isi" if written else "tambahkan", example(own)
    hint = f"{verb} «{key}: {text}»" if text else f"{verb} «{key}», {shape(own)}"
    message = f"«{key}» ({own.get('title', key)}) wajib diisi"
    return _at(written or _opening(case.document, case.at), at, "SKM001", message, hint)


def _opening(document: Document, at: Path) -> Mark:
    """Place of the key that opens a group, or the first character of the record or item."""
    if at and isinstance(at[-1], str):
        return document.key_mark(*at)
    place = document.mark(*at)
    return Mark(place.path, place.line, place.column, place.line, place.column + 1)


def _one_of(case: Case) -> Finding:
    """Choose between keys: point at the last one too many, or at the group that lacks one."""
    options = [key for one in case.limit for key in one.get("required", ())]
    names = " atau ".join(f"«{key}»" for key in options)
    given = [case.document.key_mark(*case.at, key) for key in options if key in case.given]
    if len(given) > 1:
        message = f"{case.name} hanya boleh memuat salah satu dari {names}"
        return _at(max(given), case.at, "SKM009", message, "hapus salah satu")
    message = f"{case.name} perlu {names}"
    mark = _opening(case.document, case.at)
    return _at(mark, case.at, "SKM009", message, "isi tepat satu di antaranya")


def _repeated(case: Case) -> Finding:
    """Point at the item that stands there a second time."""
    index = next(i for i, one in enumerate(case.given) if one in case.given[:i])
    at = (*case.at, index)
    message = f"{case.name} memuat {quoted(case.given[index])} dua kali"
    return _at(case.document.mark(*at), at, "SKM007", message, "hapus salah satu")
