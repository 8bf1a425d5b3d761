"""How large the sheets of a package are, found before the reader lays them out in memory.

A sheet of two cells may claim a million rows, and a short text may stand in every one of them.
"""

import re
from collections.abc import Callable, Mapping
from xml.parsers import expat

from literasi.spreadsheets.formulas import Formulas, judge_formula
from literasi.spreadsheets.sheet import CELLS, COLUMNS, ROWS, RefusedError

_CELL = re.compile(r"([A-Z]{1,3})([0-9]{1,7})")
_TEXT = 200 * 1024 * 1024  # characters of all cells together
_SPACES = 10_000
_LINKS = {"table-source", "cell-range-source", "dde-source", "dde-link"}
_VALUES = {"office:value-type", "table:formula", "office:value", "office:string-value"}
Attributes = dict[str, str]
Start = Callable[[str, Attributes], None]


def judge_parts(parts: Mapping[str, bytes]) -> None:
    """Refuse sheets that are too large, and XML that declares entities or is not well formed."""
    shared = _Strings()
    for content in parts.values():
        _parse(content, shared.start, shared.words)
    for name, content in parts.items():
        if name == "content.xml":
            table = _OpenDocument()
            _parse(content, table.start, None, table.end)
        else:
            sheet = _Workbook(shared.lengths)
            _parse(content, sheet.start, sheet.words, sheet.end)


def _parse(
    content: bytes, start: Start, text: Callable[[str], None] | None = None,
    end: Callable[[str], None] | None = None,
) -> None:  # fmt: skip
    parser = expat.ParserCreate()
    parser.buffer_text = True
    parser.StartDoctypeDeclHandler = _refuse_doctype
    parser.StartElementHandler = lambda name, own: start(_local(name), own)
    if text is not None:
        parser.CharacterDataHandler = text
    if end is not None:
        parser.EndElementHandler = lambda name: end(_local(name))
    try:
        parser.Parse(content, True)  # noqa: FBT003  expat's signature
    except (expat.ExpatError, ValueError, LookupError) as error:
        raise _broken() from error


def _local(name: str) -> str:
    return name.rpartition(":")[2]


def _broken() -> RefusedError:
    return RefusedError("berkas rusak: isinya tidak dapat dibaca", "simpan ulang, lalu coba lagi")


def _refuse_doctype(*_: object) -> None:
    raise RefusedError("berkas memuat deklarasi yang tidak wajar", "simpan ulang, lalu coba lagi")


def _large() -> RefusedError:
    return RefusedError(
        f"lembarnya terlalu besar (paling banyak {ROWS:,} baris dan {COLUMNS} kolom)".replace(
            ",", "."
        ),
        "hapus baris dan kolom kosong di ujung lembar, atau pindahkan bagian yang perlu",
    )


class _Strings:
    """Gives the length of every shared string, wherever the part lies that holds them."""

    def __init__(self) -> None:
        self.lengths: list[int] = []

    def start(self, name: str, _own: Attributes) -> None:
        """Begin a string."""
        if name == "si":
            self.lengths.append(0)

    def words(self, words: str) -> None:
        """Count what stands in it."""
        if self.lengths:
            self.lengths[-1] += len(words)


class _Workbook:
    """Counts one sheet of an XLSX file: its extent, and the texts that its cells point to."""

    def __init__(self, shared: list[int]) -> None:
        self._shared = shared
        self._row = self._column = self._rows = self._columns = self._text = 0
        self._root = ""
        self._index: list[str] | None = None
        self._is_shared = False
        self._formulas = Formulas()

    def start(self, name: str, own: Attributes) -> None:
        """Follow rows and cells; another part than a sheet has none."""
        self._root = self._root or name
        if self._root != "worksheet":
            return
        self._formulas.start(name)
        if name == "row":
            self._row = int(own["r"]) if own.get("r", "").isdecimal() else self._row + 1
            self._column = 0
        elif name == "c":
            self._cell(own)
        elif name == "v" and self._is_shared:
            self._index = []

    def _cell(self, own: Attributes) -> None:
        place = _CELL.fullmatch(own.get("r", ""))
        self._column = _number(place[1]) if place else self._column + 1
        self._rows = max(self._rows, int(place[2]) if place else self._row)
        self._columns = max(self._columns, self._column)
        self._is_shared = own.get("t") == "s"
        _bound(self._rows, self._columns)

    def words(self, words: str) -> None:
        """Collect the index of a shared string, or a formula."""
        self._formulas.words(words)
        if self._index is not None:
            self._index.append(words)

    def end(self, name: str) -> None:
        """Add up the length of the string that a cell points to; judge its formula."""
        self._formulas.end(name)
        if name == "v" and self._index is not None:
            index = "".join(self._index).strip()
            self._index = None
            if index.isdecimal() and len(index) < 10 and int(index) < len(self._shared):
                self._text += self._shared[int(index)]
            if self._text > _TEXT:
                raise _large()


class _OpenDocument:
    """Counts the sheets of an ODS file, where cells and rows are repeated by a number.

    Only what has content counts, and what is empty before it: programs fill the rest of a sheet
    with empty cells, and the reader leaves these out as we do.
    """

    def __init__(self) -> None:
        self._rows = self._pending = self._repeat = 0
        self._widest = self._width = self._position = 0

    def start(self, name: str, own: Attributes) -> None:
        """Follow rows and cells."""
        if name in _LINKS:
            message = "berkas memuat tautan ke berkas lain"
            raise RefusedError(message, "hapus tautannya, simpan ulang, lalu coba lagi")
        if name == "table":
            self._rows = self._pending = self._widest = 0
        elif name == "table-row":
            self._width = self._position = 0
            self._repeat = _times(own, "table:number-rows-repeated")
        elif name in {"table-cell", "covered-table-cell"}:
            self._position += _times(own, "table:number-columns-repeated")
            judge_formula(own.get("table:formula", ""))
            if _VALUES & own.keys():
                self._width = self._position
        elif name in {"p", "annotation"}:
            self._width = self._position
        elif name == "s" and _times(own, "text:c") > _SPACES:
            raise _large()

    def end(self, name: str) -> None:
        """Close a row: empty ones wait for one with content."""
        if name != "table-row":
            return
        if self._width == 0:
            self._pending += self._repeat
            return
        self._rows += self._pending + self._repeat
        self._pending = 0
        self._widest = max(self._widest, self._width)
        _bound(self._rows, self._widest)


def _times(own: Attributes, key: str) -> int:
    text = own.get(key, "1")
    return int(text) if text.isdecimal() and len(text) < 10 else 1


def _number(letters: str) -> int:
    """Count a column: A is 1, Z 26, AA 27."""
    found = 0
    for letter in letters:
        found = found * 26 + ord(letter) - 64
    return found


def _bound(rows: int, columns: int) -> None:
    if rows > ROWS or columns > COLUMNS or rows * columns > CELLS:
        raise _large()
