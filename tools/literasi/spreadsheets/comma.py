"""CSV as offices have it: comma, semicolon or tab; UTF-8, UTF-16 or the Windows code page."""

import csv
import io

from literasi.spreadsheets.sheet import COLUMNS, ROWS, RefusedError, Value

_MARKS = ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))
_SIGNS = (";", ",", "\t", "|")
_SAMPLE = 20  # lines
_FIELD = 131_072  # characters; the reader's own limit


def read_comma(raw: bytes) -> list[list[Value]]:
    """Read the rows of a text file."""
    text = _decoded(raw)
    if "\x00" in text:
        raise RefusedError("berkas ini bukan teks CSV", "simpan dari Excel sebagai CSV UTF-8")
    lines = text.splitlines()
    sign = "," if not lines else _sign(lines[:_SAMPLE])
    if lines and lines[0].lower().startswith("sep=") and len(lines[0]) == len("sep=;"):
        sign, text = lines[0][-1], text.partition("\n")[2]
    rows: list[list[Value]] = []
    try:
        for row in csv.reader(io.StringIO(text, newline=""), delimiter=sign):
            rows.append([cell.strip() or None for cell in row])
            if len(rows) > ROWS or len(row) > COLUMNS:
                raise _large()
    except csv.Error as error:
        message = f"CSV tidak terbaca pada baris {len(rows) + 1}"
        raise RefusedError(message, "periksa tanda kutip di sekitar baris itu") from error
    return rows


def _large() -> RefusedError:
    words = f"{ROWS:,}".replace(",", ".")
    message = f"terlalu besar: paling banyak {words} baris dan {COLUMNS} kolom"
    return RefusedError(message, "pindahkan bagian yang perlu ke berkas baru")


def _decoded(raw: bytes) -> str:
    for mark, name in _MARKS:
        if raw.startswith(mark):
            return raw.decode(name, "replace")
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        return raw.decode("cp1252", "replace")


def _sign(lines: list[str]) -> str:
    """Choose the sign that cuts most lines into equally many parts, more than one."""

    def regular(sign: str) -> tuple[int, int]:
        counts = [line.count(sign) for line in lines if line.strip()]
        usual = max(set(counts), key=lambda one: (counts.count(one) * (one > 0), one), default=0)
        return (counts.count(usual) if usual else 0, usual)

    return max(_SIGNS, key=regular)
