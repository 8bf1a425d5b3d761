"""One document against its schema."""

from itertools import islice

from literasi.documents.document import Document
from literasi.gate.empties import without_empties
from literasi.gate.fragments import unusable
from literasi.gate.schemas import Schemas
from literasi.gate.version import other_version
from literasi.gate.wording import word
from literasi.values.finding import Finding, ordered

_MOST = 200  # mistakes told of one record; nobody reads more, and a hostile file stays cheap


def check(
    schemas: Schemas, kind: str, document: Document, raw: bytes
) -> tuple[Document | None, tuple[Finding, ...]]:
    """Give the document without its empty values, or the findings that say why it is not valid."""
    pruned = _pruned(document)
    data = pruned.data
    if schemas.fast[kind].is_valid(data):
        broken = ordered(list(unusable(schemas, kind, pruned)))
        return (None if broken else pruned), broken
    if strange := other_version(schemas, kind, pruned):
        return None, (strange,)
    lines = raw.decode("utf-8-sig", "replace").split("\n")
    errors = islice(schemas.worded[kind].iter_errors(data), _MOST)
    findings = list(islice(word(schemas, kind, pruned, errors, lines), _MOST))
    return None, _without_repeats(ordered(findings or [_unworded(pruned)]))


def _pruned(document: Document) -> Document:
    if document.tidy:
        return document
    data = without_empties(document.data)
    return Document(document.path, data, document.marks, document.keys, tidy=True)


def _unworded(document: Document) -> Finding:
    """Say that a record is refused even when the engine of the wording sees nothing wrong."""
    hint = "bandingkan dengan contoh lengkap di skemanya"
    return Finding(document.mark(), "SKM010", "catatan ini tidak sesuai skemanya", hint)


def _without_repeats(findings: tuple[Finding, ...]) -> tuple[Finding, ...]:
    """Keep the first finding of a place: a wrong format often breaks its pattern as well."""
    seen: set[tuple[int, int, str]] = set()
    kept = []
    for one in findings:
        key = (one.mark.line, one.mark.column, one.pointer)
        if key not in seen:
            seen.add(key)
            kept.append(one)
    return tuple(kept)
