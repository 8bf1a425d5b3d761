"""The one door: a file's name and bytes in, one sheet or a refusal out."""

import io
from collections.abc import Sequence
from datetime import datetime, time
from pathlib import PurePath

import python_calamine as calamine

from literasi.spreadsheets.comma import read_comma
from literasi.spreadsheets.extent import judge_parts
from literasi.spreadsheets.package import pack, readable, refuse_programs, unpack
from literasi.spreadsheets.sheet import Refused, RefusedError, Sheet, Value

MAX_BYTES = 20 * 1024 * 1024
_PACKAGES = {".xlsx", ".ods"}
_TEXTS = {".csv", ".txt", ".tsv"}
_ZIP, _OLE = b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_LOCKED = "EncryptedPackage".encode("utf-16-le")
_MACROS = {".xlsm", ".xltm", ".xlsb", ".xlam"}
_KINDS = "yang dapat dibaca: .xlsx, .ods, dan .csv"


def read(name: str, raw: bytes, wanted: str | None = None) -> Sheet | Refused:
    """Read one sheet: the wanted one, else the first that is visible and has content."""
    file = PurePath(name).name
    try:
        ending = _ending(file, raw)
        if ending in _TEXTS:
            return _sheet(file, "CSV", read_comma(raw))
        parts = unpack(raw)
        refuse_programs(parts)
        kept = readable(parts)
        judge_parts(kept)
        if ending == ".ods":
            kept = {"mimetype": parts.get("mimetype", b""), **kept}
        return _opened(file, pack(kept), wanted)
    except RefusedError as error:
        return Refused(file, error.message, error.remedy)


def _ending(file: str, raw: bytes) -> str:
    """Judge by name and by the first bytes; the two must agree."""
    ending = PurePath(file).suffix.lower()
    if len(raw) > MAX_BYTES:
        raise RefusedError("berkas lebih dari 20 MB", "pindahkan baris yang perlu ke berkas baru")
    if not raw.strip():
        raise RefusedError("berkas kosong", "periksa berkas yang disebut")
    if ending in _MACROS:
        raise RefusedError(f"berkas {ending} dapat memuat makro", "simpan ulang sebagai .xlsx")
    if raw.startswith(_OLE):
        locked = _LOCKED in raw
        message = "berkas dikunci kata sandi" if locked else "bentuk lama .xls tidak dibaca"
        remedy = "buka kuncinya, simpan ulang" if locked else "simpan ulang sebagai .xlsx"
        raise RefusedError(message, remedy)
    if ending not in _PACKAGES | _TEXTS:
        raise RefusedError(f"jenis berkas «{ending or file}» tidak dikenal", _KINDS)
    if (ending in _PACKAGES) != raw.startswith(_ZIP):
        raise RefusedError(f"isi berkas bukan {ending}", _KINDS)
    return ending


def _opened(file: str, raw: bytes, wanted: str | None) -> Sheet:
    try:
        with calamine.CalamineWorkbook.from_filelike(io.BytesIO(raw)) as book:
            name = _name(book, wanted)
            found = book.get_sheet_by_name(name)
            return _sheet(file, name, found.to_python(skip_empty_area=False))
    except RefusedError:
        raise
    except BaseException as error:
        # The reader is compiled code: what it stumbles over comes as a panic, no Exception.
        if isinstance(error, Exception) or type(error).__name__ == "PanicException":
            message = "berkas rusak: lembarnya tidak dapat dibaca"
            raise RefusedError(message, "simpan ulang sebagai .xlsx, lalu coba lagi") from error
        raise


def _name(book: calamine.CalamineWorkbook, wanted: str | None) -> str:
    sheets = [one.name for one in book.sheets_metadata
              if one.typ == calamine.SheetTypeEnum.WorkSheet]  # fmt: skip
    if wanted is not None:
        if wanted not in sheets:
            raise RefusedError(f"lembar «{wanted}» tidak ada", f"yang ada: {', '.join(sheets)}")
        return wanted
    visible = calamine.SheetVisibleEnum.Visible
    shown = [one.name for one in book.sheets_metadata
             if one.name in sheets and one.visible == visible]  # fmt: skip
    filled = (name for name in shown if book.get_sheet_by_name(name).height)
    name = next(filled, None)
    if name is None:
        raise RefusedError("tidak ada lembar yang berisi", "periksa berkas yang disebut")
    return name


def _sheet(file: str, name: str, rows: Sequence[Sequence[Value]]) -> Sheet:
    width = max((len(row) for row in rows), default=0)
    even = (tuple(map(_value, row)) + (None,) * (width - len(row)) for row in rows)
    return Sheet(file, name, tuple(even))


def _value(value: Value) -> Value:
    """Trim text, and give whole numbers and bare days as such."""
    if isinstance(value, str):
        return value.strip() or None
    if isinstance(value, float) and value.is_integer() and abs(value) < 1e15:
        return int(value)
    if isinstance(value, datetime) and value.time() == time():
        return value.date()
    return value
