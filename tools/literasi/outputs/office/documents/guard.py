"""The gate of templates: a Word file from the archive may come from anybody.

A document is opened by heads and partners. What fetches from elsewhere or runs (linked pictures
and templates, macros, embedded objects, fields that include files) has no place in it.
"""

import io
import re
import zipfile
from collections.abc import Iterator

from literasi.outputs.office.documents.sheet import Template
from literasi.values.errors import OperatorError

_LARGEST = 30_000_000  # bytes unpacked; a letter with an emblem has a hundredth of that
_MOST = 300
_RUNS = re.compile(r"(?i)vbaproject|activex|embeddings/|\.bin$|afchunk|/chunk")
_EXTERNAL = re.compile(rb'<Relationship\b[^>]*TargetMode\s*=\s*["\']External["\'][^>]*>')
_OWN_TEMPLATE = re.compile(rb'/(attachedTemplate|hyperlink)["\']')
_FIELD = re.compile(rb"<w:instrText[^>]*>([^<]*)<|w:instr=[\"']([^\"']*)[\"']")
_FIELDS = (b"PAGE", b"NUMPAGES", b"SECTIONPAGES", b"HYPERLINK", b"")
_DOCTYPE = re.compile(rb"<!DOCTYPE|<!ENTITY")


def admit(template: Template) -> None:
    """Refuse a template that is no plain Word document, with the remedy."""
    try:
        with zipfile.ZipFile(io.BytesIO(template.content)) as parts:
            reason = _size(parts) or next(_reasons(parts), "")
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, EOFError) as error:
        raise _refused(template, "bukan berkas Word (.docx) yang utuh") from error
    if reason:
        raise _refused(template, reason)


def _size(parts: zipfile.ZipFile) -> str:
    files = parts.infolist()
    if len(files) > _MOST or sum(one.file_size for one in files) > _LARGEST:
        return "terlalu besar"
    if "word/document.xml" not in parts.namelist():
        return "bukan berkas Word (.docx) yang utuh"
    return ""


def _reasons(parts: zipfile.ZipFile) -> Iterator[str]:
    for name in sorted(parts.namelist()):
        if _RUNS.search(name):
            yield f"memuat makro atau objek sisipan ({name})"
        if name.endswith((".xml", ".rels")):
            yield from _in_part(parts.read(name))


def _in_part(content: bytes) -> Iterator[str]:
    if _DOCTYPE.search(content):
        yield "memuat deklarasi DTD"
    for link in _EXTERNAL.findall(content):
        if not _OWN_TEMPLATE.search(link):
            yield "mengambil gambar atau berkas dari luar dokumen"
    for parts in _FIELD.findall(content):
        words = b"".join(parts).split()
        if words and words[0].upper() not in _FIELDS:
            yield f"memuat bidang {words[0].decode('utf-8', 'replace')[:20]}"


def _refused(template: Template, reason: str) -> OperatorError:
    return OperatorError(
        f"templat «{template.name}» tidak dapat dipakai: {reason}",
        "simpan ulang dari Word sebagai .docx biasa tanpa tautan, makro, dan objek sisipan",
    )
