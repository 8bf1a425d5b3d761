"""What is refused before YAML is parsed: size, encoding, BOM, tabs, unseen characters."""

import re

from literasi.values.finding import Finding
from literasi.values.mark import Mark

MAX_BYTES = 512 * 1024
# Controls, line breaks that only some programs know (lone CR, U+0085, U+2028, U+2029), a BOM
# inside the text, and marks that turn the reading direction so that a page shows another text.
_UNSEEN = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ufeff\ufffe\uffff]|\r(?!\\Z)"
)
_USUAL = bytes(range(0x20, 0x7F)) + b"\n"


def decode(path: str, raw: bytes) -> tuple[str, tuple[Finding, ...]]:
    """Turn bytes into text; a text that must not be parsed comes back empty with a finding."""
    if len(raw) > MAX_BYTES:
        size = f"berkas ini {-(-len(raw) // 1024)} kB, paling besar {MAX_BYTES // 1024} kB"
        hint = "simpan lampiran di luar Git dan catat rujukannya saja"
        return "", (Finding(Mark(path), "YML009", size, hint),)
    try:
        text = raw.decode("utf-8")
    except UnicodeDecodeError as error:
        return "", (_not_utf8(path, raw, error.start),)
    return _clean(path, text)


def has_odd(raw: bytes, text: str) -> bool:
    """Tell quickly whether a text holds a tab or a character that nobody can see."""
    if not raw.translate(None, _USUAL):
        return False
    return b"\t" in raw or _UNSEEN.search(text) is not None


def unseen(text: str) -> str | None:
    """Name the first character of a value that nobody can see, such as `U+0000`."""
    found = _UNSEEN.search(text)
    return f"U+{ord(found.group()):04X}" if found else None


def _clean(path: str, text: str) -> tuple[str, tuple[Finding, ...]]:
    findings: list[Finding] = []
    if text.startswith("\ufeff"):
        text = text[1:]
        hint = "simpan ulang sebagai «UTF-8» tanpa BOM"
        message = "berkas diawali tanda BOM yang tidak terlihat"
        findings.append(Finding(Mark(path, 1, 1, 1, 2), "YML007", message, hint))
    findings += _characters(path, text)
    fatal = any(one.rule == "YML010" for one in findings)
    return ("" if fatal else text), tuple(findings)


def _characters(path: str, text: str) -> list[Finding]:
    found: list[Finding] = []
    for number, line in enumerate(text.split("\n"), 1):
        tab = line.find("\t")
        if tab >= 0:
            place = Mark(path, number, tab + 1, number, tab + 2)
            hint = "ganti tab dengan spasi; satu tingkat menjorok dua spasi"
            found.append(Finding(place, "YML006", "ada tab di baris ini", hint))
        odd = _UNSEEN.search(line)
        if odd:
            place = Mark(path, number, odd.start() + 1, number, odd.start() + 2)
            message = f"ada karakter U+{ord(odd.group()):04X} yang tidak terlihat"
            found.append(Finding(place, "YML010", message, "hapus karakter itu, lalu ketik ulang"))
    return found


def _not_utf8(path: str, raw: bytes, at: int) -> Finding:
    line = raw.count(b"\n", 0, at) + 1
    start = raw.rfind(b"\n", 0, at) + 1
    column = len(raw[start:at].decode("utf-8", "replace")) + 1
    message = f"byte 0x{raw[at]:02X} di sini bukan UTF-8"
    mark = Mark(path, line, column, line, column + 1)
    return Finding(mark, "YML008", message, "simpan ulang berkas dengan penyandian UTF-8")
