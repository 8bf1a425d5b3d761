"""Formulas of a sheet: sums of a clerk's own are fine, those that reach outside are not.

We never calculate: the value that the program stored is read. A formula without one would be
read as an empty cell, so it is refused rather than passed over.
"""

import re

from literasi.spreadsheets.sheet import RefusedError

_OUTSIDE = re.compile(
    r"\[[^\]]*\]|\b(WEBSERVICE|FILTERXML|HYPERLINK|RTD|DDE|CALL|REGISTER(\.ID)?|EXEC|IMPORT[A-Z]+)"
    r"\s*\(|\|\s*'?[^!]*!|(https?|ftp|file|smb):|\\\\",
    re.IGNORECASE,
)
_LOCAL = re.compile(r"\[\.|\[\$|\[[#@A-Za-z]")  # ODS addresses `[.A1]`, tables `[Kolom]`


class Formulas:
    """Follows the cells of one sheet: what they calculate, and whether a value was stored."""

    def __init__(self) -> None:
        self._text: list[str] | None = None
        self._has_formula = self._has_value = False

    def start(self, name: str) -> None:
        """Begin a cell, its formula, its value."""
        if name == "c":
            self._has_formula = self._has_value = False
        elif name == "f":
            self._text, self._has_formula = [], True
        elif name in {"v", "is"}:
            self._has_value = True

    def words(self, words: str) -> None:
        """Collect a formula."""
        if self._text is not None:
            self._text.append(words)

    def end(self, name: str) -> None:
        """Judge a formula when it is whole, and a cell that holds one."""
        if name == "f" and self._text is not None:
            judge_formula("".join(self._text))
            self._text = None
        elif name == "c" and self._has_formula and not self._has_value:
            message = "berkas memuat rumus yang belum dihitung"
            raise RefusedError(message, "buka di Excel atau LibreOffice, simpan, lalu coba lagi")


def judge_formula(text: str) -> None:
    """Refuse a formula that fetches, calls or points outside its own workbook."""
    if _OUTSIDE.search(_LOCAL.sub("", text)):
        message = "berkas memuat rumus yang mengambil data dari luar berkas"
        raise RefusedError(message, "ganti rumusnya dengan nilainya, simpan ulang, lalu coba lagi")
