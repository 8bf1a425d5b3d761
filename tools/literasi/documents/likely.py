"""What the hand did, seen in the lines around a parser's complaint.

The parser speaks of the sign at which it could go no further; the slip often stands above it.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

ODD_SPACE = "\u00a0\u1680" + "".join(map(chr, range(0x2000, 0x200C))) + "\u202f\u205f\u2060\u3000"
_CONFLICT = re.compile(r"<{7} |={7}$|>{7} |\|{7} ")
_FENCE = re.compile(r"`{3}[A-Za-z]*$")
_ROW = re.compile(r" *\|[^|]*\|")
_ODD = re.compile(rf" *([{ODD_SPACE}])|[^\n:]*:([{ODD_SPACE}])")
_KEY = re.compile(r" *(?:- +)*[A-Za-z_][A-Za-z0-9_-]*$")
_VALUE = re.compile(r" *(?:- +)*(?:[A-Za-z_][A-Za-z0-9_-]*: +)?(?=[^ ])")
_BLOCK = re.compile(r"(?:^|[:-]) *[|>][-+0-9]* *(?:#.*)?$")
_PASTED = "“”„"


@dataclass(frozen=True, slots=True)
class Slip:
    """A likely slip: where it stands, what it is, what would be right."""

    line: int
    column: int
    rule: str
    message: str
    hint: str


def likely(lines: Sequence[str], line: int, column: int, begun: int) -> Slip | None:
    """Find the slip behind a complaint at a place; `begun` is the line where its cause began."""
    for look in _LOOKS:
        found = next(look(lines, line, column, begun), None)
        if found is not None:
            return found
    return None


def _conflict(lines: Sequence[str], *_: int) -> Iterator[Slip]:
    """Find the first mark of a merge that Git left, wherever the parser stumbled."""
    for number, text in enumerate(lines, 1):
        if _CONFLICT.match(text):
            sides = _sides(lines[number - 1 :], number) or "pasangannya sudah hilang"
            message = f"penanda konflik Git masih tertinggal di sini: {sides}"
            yield Slip(number, 1, "YML001", message, _CHOOSE)


def _sides(lines: Sequence[str], first: int) -> str | None:
    """Name the two sides as Git did, and the lines where each stands."""
    middle = next((at for at, text in enumerate(lines) if text.startswith("=" * 7)), None)
    last = next((at for at, text in enumerate(lines) if text.startswith(">" * 7)), None)
    if not lines[0].startswith("<" * 7) or not middle or not last or last < middle:
        return None
    one, other = (_label(lines[at]) for at in (0, last))
    return (
        f"isi «{one}» (di bawah baris {first}) dan isi «{other}» (di bawah baris {first + middle})"
    )


def _label(text: str) -> str:
    """Shorten what Git wrote behind a mark: a branch, or HEAD with a commit."""
    said = text[8:].strip() or "tanpa nama"
    return said if len(said) <= _LABEL else f"{said[: _LABEL - 1]}…"


_LABEL = 60
_CHOOSE = (
    "pilih isi yang benar (boleh gabungan keduanya), hapus baris berawalan «<<<<<<<», «=======», "
    "dan «>>>>>>>», simpan, lalu jalankan literasi check"
)


def _fence(lines: Sequence[str], line: int, _column: int, _begun: int) -> Iterator[Slip]:
    if _FENCE.match(lines[line - 1] if line <= len(lines) else ""):
        yield Slip(line, 1, "YML001", "pagar kode «```» ikut tersalin", "hapus baris ini")


def _row(lines: Sequence[str], line: int, _column: int, begun: int) -> Iterator[Slip]:
    for number in (begun, line):
        if number <= len(lines) and _ROW.match(lines[number - 1]):
            hint = "hapus tabelnya, lalu tulis isinya sebagai kunci dan nilai"
            column = len(lines[number - 1]) - len(lines[number - 1].lstrip(" ")) + 1
            yield Slip(number, column, "YML001", "baris ini potongan tabel yang ditempel", hint)


def _odd_space(lines: Sequence[str], line: int, _column: int, begun: int) -> Iterator[Slip]:
    for number in (begun, line, line - 1):
        found = _ODD.match(lines[number - 1]) if 0 < number <= len(lines) else None
        if found:
            place = found.start(found.lastindex or 0)
            yield odd_space(number, place + 1, lines[number - 1][place])


def odd_space(line: int, column: int, sign: str) -> Slip:
    """Say that something looks like a space and is none."""
    message = f"ada spasi khusus U+{ord(sign):04X} yang bukan spasi biasa"
    return Slip(line, column, "YML010", message, "hapus, lalu ketik spasi biasa di tempat itu")


def _quote(lines: Sequence[str], line: int, _column: int, begun: int) -> Iterator[Slip]:
    """Walk the quotes from the top: the first line whose value opens one and does not close it."""
    block: int | None = None
    for number, text in enumerate(lines[: max(line, begun)], 1):
        indent = len(text) - len(text.lstrip(" "))
        if block is not None and (indent > block or not text.strip()):
            continue
        block = indent if _BLOCK.search(text) else None
        found = _VALUE.match(text)
        if found and text[found.end()] in "\"'" and not _closed(text, found.end()):
            hint = f"tambahkan tanda kutip penutup ({text[found.end()]}) di akhir nilainya"
            message = "tanda kutip ini belum ditutup"
            yield Slip(number, found.end() + 1, "YML001", message, hint)


def _closed(text: str, at: int) -> bool:
    """Tell whether the quote that opens at a place is closed on its line, with nothing behind."""
    sign, place = text[at], at + 1
    while place < len(text):
        escaped = text[place] == "\\" and sign == '"'
        doubled = text[place] == sign == "'" == text[place + 1 : place + 2]
        if escaped or doubled:
            place += 1
        elif text[place] == sign:
            return True
        place += 1
    return False


def _pasted(lines: Sequence[str], line: int, column: int, _begun: int) -> Iterator[Slip]:
    text = lines[line - 1] if line <= len(lines) else ""
    found = _VALUE.match(text)
    if found and text[found.end()] in _PASTED and column > found.end():
        hint = 'ganti dengan tanda kutip biasa: "…"'
        message = "nilai ini diapit tanda kutip Word, yang bukan tanda kutip bagi YAML"
        yield Slip(line, found.end() + 1, "YML001", message, hint)


def _indent(lines: Sequence[str], line: int, column: int, _begun: int) -> Iterator[Slip]:
    """Find a key that stands deeper than the one above, whose value it cannot continue."""
    text = lines[line - 1] if line <= len(lines) else ""
    if text[column - 1 : column] != ":" or not _KEY.match(text[: column - 1]) or line < 2:
        return
    here, above = _lead(text), _lead(lines[line - 2])
    if here > above:
        hint = "awali baris ini pada kolom yang sama dengan kunci sesamanya"
        place = len(text) - len(text.lstrip(" ")) + 1
        yield Slip(
            line, place, "YML001", "inden baris ini lebih dalam dari kunci di atasnya", hint
        )


def _lead(text: str) -> int:
    return len(text) - len(text.lstrip(" -"))


_LOOKS: tuple[Callable[..., Iterator[Slip]], ...] = (
    _conflict, _fence, _row, _odd_space, _quote, _pasted, _indent,
)  # fmt: skip
