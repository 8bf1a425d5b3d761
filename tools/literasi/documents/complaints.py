"""The parser's complaints (libyaml's English) as findings: the likely cause, at its place."""

from dataclasses import dataclass

import yaml

from literasi.documents.likely import likely
from literasi.values.finding import Finding
from literasi.values.mark import Mark

_LONG = 80


@dataclass(frozen=True, slots=True)
class _Cause:
    """What a complaint means; `opening` places it where the unfinished thing began."""

    rule: str
    message: str
    hint: str
    opening: bool = False


_QUOTE = "beri tanda kutip: {quoted}"
_INDENT = _Cause(
    "YML001",
    "inden baris ini tidak sejajar dengan kunci sebelumnya",
    "awali baris ini pada kolom yang sama dengan kunci sesamanya",
)
_SURPLUS = _Cause(
    "YML001",
    "ada tulisan berlebih sesudah nilainya",
    "hapus tanda yang berlebih, atau apit seluruh nilai dengan tanda kutip tunggal: '…'",
)
_KEYLESS = _Cause(
    "YML001", "titik dua ini tidak didahului nama kunci", "tulis nama kunci sebelum titik dua"
)
_UNKNOWN = _Cause(
    "YML001",
    "susunan YAML di sini tidak dapat dibaca",
    "periksa inden, tanda kutip, dan titik dua",
)
_SECOND = _Cause(
    "YML012", "satu berkas hanya memuat satu catatan", "pindahkan isi ini ke berkas lain"
)
# Words of the parser (context and problem together), the more special first.
_CAUSES: tuple[tuple[str, _Cause], ...] = (
    ("scanning an alias", _Cause("YML003", "teks ini diawali tanda «*»", _QUOTE, opening=True)),
    ("scanning an anchor", _Cause("YML003", "teks ini diawali tanda «&»", _QUOTE, opening=True)),
    ("scanning a tag", _Cause("YML004", "teks ini diawali tanda «!»", _QUOTE, opening=True)),
    ("undefined tag handle", _Cause("YML004", "teks ini diawali tanda «!»", _QUOTE)),
    ("directive", _Cause("YML013", "petunjuk «%…» tidak dipakai", "hapus baris yang diawali «%»")),
    (
        "incompatible YAML document",
        _Cause("YML013", "petunjuk «%…» tidak dipakai", "hapus baris yang diawali «%»"),
    ),
    (
        "quoted scalar found unexpected",
        _Cause(
            "YML001",
            "tanda kutip ini belum ditutup",
            "tambahkan tanda kutip penutup",
            opening=True,
        ),
    ),
    (
        "expected ',' or ']'",
        _Cause("YML001", "kurung «[» ini belum ditutup", "tambahkan «]» atau koma", opening=True),
    ),
    (
        "expected ',' or '}'",
        _Cause("YML001", "kurung «{» ini belum ditutup", "tambahkan «}» atau koma", opening=True),
    ),
    (
        "unknown escape character",
        _Cause(
            "YML001",
            "garis miring terbalik di dalam kutip ganda punya arti khusus",
            "tulis dua kali («\\\\»), atau pakai tanda kutip tunggal",
        ),
    ),
    (
        "escape code",
        _Cause("YML001", "kode «\\u…» ini bukan karakter", "ketik hurufnya langsung"),
    ),
    (
        "hexdecimal number",
        _Cause("YML001", "kode «\\u…» ini bukan karakter", "ketik hurufnya langsung"),
    ),
    (
        "mapping values are not allowed",
        _Cause("YML001", "ada titik dua di dalam teks tanpa tanda kutip", _QUOTE),
    ),
    (
        "block sequence entries are not allowed",
        _Cause("YML001", "butir «- » tidak boleh dimulai di sini", "mulai butir di baris baru"),
    ),
    (
        "could not find expected ':'",
        _Cause(
            "YML001",
            "baris ini bukan «kunci: nilai»",
            "tambahkan titik dua dan spasi sesudah nama kunci",
            opening=True,
        ),
    ),
    (
        "cannot start any token",
        _Cause("YML001", "teks ini diawali tanda yang khusus di YAML", _QUOTE),
    ),
)


def syntax(path: str, text: str, error: yaml.YAMLError) -> Finding:
    """Name the likely cause of a parser's complaint, at its place."""
    where, opening = getattr(error, "problem_mark", None), getattr(error, "context_mark", None)
    line, column = (where.line + 1, where.column + 1) if where else (1, 1)
    begun = opening.line + 1 if opening else line
    slip = likely(text.split("\n"), line, column, begun)
    if slip:
        place = Mark(path, slip.line, slip.column, slip.line, slip.column + 1)
        return Finding(place, slip.rule, slip.message, slip.hint)
    words = f"{getattr(error, 'context', None) or ''} {getattr(error, 'problem', None) or error}"
    cause = _cause(words, _line(text, line), column)
    if cause.opening and opening:
        line, column = begun, opening.column + 1
    hint = cause.hint.replace("{quoted}", _quoted(_line(text, line)))
    return Finding(Mark(path, line, column, line, column + 1), cause.rule, cause.message, hint)


def _cause(words: str, line: str, column: int) -> _Cause:
    for needle, cause in _CAUSES:
        if needle in words:
            return cause
    before, here = line[: column - 1].strip(" -"), line[column - 1 : column]
    if "expected <document start>" in words:
        return _SURPLUS if before else _SECOND
    if "expected key" in words or "'-' indicator" in words or "block end" in words:
        if here == ":":
            return _KEYLESS
        return _SURPLUS if before else _INDENT
    return _UNKNOWN


def _line(text: str, number: int) -> str:
    lines = text.split("\n")
    return lines[number - 1] if number <= len(lines) else ""


def _quoted(line: str) -> str:
    key, _, value = line.strip().partition(":")
    if not value.strip():
        key, value = "- " * line.strip().startswith("- "), line.strip().removeprefix("- ")
    else:
        key += ": "
    inner = value.strip().replace('"', "'").replace("\\", "\\\\")
    return f'{shortened(key)}"{shortened(inner)}"'


def shortened(text: str) -> str:
    """Cut what would make a message too long to read."""
    return text if len(text) <= _LONG else text[: _LONG - 1] + "…"
