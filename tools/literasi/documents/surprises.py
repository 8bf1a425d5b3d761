"""Findings for what YAML allows and a record must not hold, each at its place."""

import yaml

from literasi.values.finding import Finding
from literasi.values.mark import Mark

_MERGE = "<<"


def surprises(event: yaml.Event, mark: Mark) -> list[Finding]:
    """Anchors, aliases, tags and merge keys of one event."""
    found: list[Finding] = []
    anchor, tag = getattr(event, "anchor", None), getattr(event, "tag", None)
    if isinstance(event, yaml.AliasEvent):
        hint = "tulis isinya langsung di sini"
        found.append(Finding(mark, "YML003", f"alias «*{anchor}» tidak dipakai", hint))
    elif anchor:
        hint = "hapus tanda «&…»; beri tanda kutip bila memang bagian dari teks"
        found.append(Finding(mark, "YML003", f"jangkar «&{anchor}» tidak dipakai", hint))
    if tag:
        hint = "hapus tanda «!…»; beri tanda kutip bila memang bagian dari teks"
        found.append(Finding(mark, "YML004", f"tag «{tag}» tidak dipakai", hint))
    if isinstance(event, yaml.ScalarEvent) and event.value == _MERGE and not event.style:
        hint = "salin isi yang dimaksud ke sini"
        found.append(Finding(mark, "YML005", "kunci gabung «<<» tidak dipakai", hint))
    return found


def directive(event: yaml.DocumentStartEvent, mark: Mark, number: int) -> list[Finding]:
    """Refuse a second document, or a directive line such as `%YAML`."""
    if number > 1:
        hint = "pindahkan isi sesudah «---» ke berkas lain"
        message = "satu berkas hanya memuat satu catatan"
        return [Finding(mark, "YML012", message, hint)]
    if event.version or event.tags:
        hint = "hapus baris yang diawali «%»"
        return [Finding(mark, "YML013", "petunjuk «%…» tidak dipakai", hint)]
    return []


def too_deep(mark: Mark, limit: int) -> Finding:
    """Nesting beyond what any record needs."""
    hint = "periksa inden; mungkin ada tanda kurung yang tidak ditutup"
    return Finding(mark, "YML014", f"susunan lebih dari {limit} tingkat", hint)


def syntax(path: str, text: str, error: yaml.YAMLError) -> Finding:
    """Name the likely cause of a parser's complaint, at its place."""
    where = getattr(error, "problem_mark", None) or getattr(error, "context_mark", None)
    line, column = (where.line + 1, where.column + 1) if where else (1, 1)
    problem = str(getattr(error, "problem", "") or error)
    message, hint = _cause(problem, _line(text, line))
    return Finding(Mark(path, line, column, line, column + 1), "YML001", message, hint)


def _line(text: str, number: int) -> str:
    lines = text.split("\n")
    return lines[number - 1] if number <= len(lines) else ""


def _cause(problem: str, line: str) -> tuple[str, str]:
    if "end of stream" in problem or "unexpected end" in problem:
        return "tanda kutip atau kurung belum ditutup", "tutup tanda kutip yang dibuka di atas"
    if "mapping values are not allowed" in problem:
        return (
            "ada titik dua di dalam teks tanpa tanda kutip",
            f"beri tanda kutip: {_quoted(line)}",
        )
    if "did not find expected key" in problem or "block end" in problem:
        return (
            "inden baris ini tidak sejajar dengan kunci sebelumnya",
            "luruskan dengan saudaranya",
        )
    if "could not find expected ':'" in problem:
        return "baris ini bukan «kunci: nilai»", "tambahkan titik dua dan spasi sesudah nama kunci"
    if "cannot start any token" in problem:
        return "teks ini diawali tanda yang khusus di YAML", f"beri tanda kutip: {_quoted(line)}"
    return "susunan YAML di sini tidak dapat dibaca", "periksa inden, tanda kutip, dan titik dua"


def _quoted(line: str) -> str:
    key, _, value = line.strip().partition(":")
    inner = value.strip().replace('"', "'")
    return f'{key}: "{inner}"'
