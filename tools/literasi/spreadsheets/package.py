"""The ZIP package of XLSX and ODS: unpacked within bounds, judged, packed again without tricks.

The reader behind us trusts what the package says of itself. It is given one that we wrote.
"""

import io
import re
import zipfile
import zlib
from collections.abc import Mapping

from literasi.spreadsheets.sheet import RefusedError

MAX_PARTS = 2_000
MAX_UNPACKED = 150 * 1024 * 1024
_RATIO, _SMALL = 200, 1024 * 1024  # a part may be squeezed this much, unless it is small
_MACRO = re.compile(r"vbaproject|vbadata|/?macrosheets/|^basic/|^scripts/", re.IGNORECASE)
_FOREIGN = re.compile(
    r"xl/externallinks/|xl/connections\.xml|xl/embeddings/|xl/activex/|xl/querytables/"
    r"|^object ", re.IGNORECASE,
)  # fmt: skip
_MACRO_WORDS = (b"macroEnabled", b"vnd.ms-office.vbaProject", b"sheet.binary")
_SAVE = "simpan ulang sebagai .xlsx biasa atau .csv, lalu coba lagi"


def unpack(raw: bytes) -> dict[str, bytes]:
    """Give the parts of a package, or refuse it."""
    try:
        with zipfile.ZipFile(io.BytesIO(raw)) as package:
            infos = [one for one in package.infolist() if not one.is_dir()]
            _judge(infos)
            return {one.filename: _part(package, one) for one in infos}
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, OSError,
            UnicodeDecodeError, ValueError) as error:  # fmt: skip
        raise RefusedError("berkas rusak: paketnya tidak dapat dibuka", _SAVE) from error


def _judge(infos: list[zipfile.ZipInfo]) -> None:
    names = [one.filename for one in infos]
    if len(names) > MAX_PARTS or len({name.lower() for name in names}) != len(names):
        raise RefusedError("paketnya tidak wajar: terlalu banyak bagian atau nama kembar", _SAVE)
    if any(one.flag_bits & 1 for one in infos):
        raise RefusedError("berkas dikunci kata sandi", "buka kuncinya, simpan ulang, coba lagi")
    if any(_MACRO.search(name) for name in names):
        raise RefusedError("berkas memuat makro", _SAVE)
    if any(_FOREIGN.search(name) for name in names):
        message = "berkas memuat tautan ke berkas lain, sambungan data, atau objek tertanam"
        raise RefusedError(message, "hapus tautannya (Data > Edit Links), simpan ulang, coba lagi")
    huge = sum(one.file_size for one in infos) > MAX_UNPACKED
    bomb = any(
        one.file_size > _SMALL and one.file_size > _RATIO * max(one.compress_size, 1)
        for one in infos
    )
    if huge or bomb:
        message = "isinya mengembang terlalu besar saat dibuka"
        raise RefusedError(message, "pindahkan hanya baris yang perlu ke berkas baru")


def _part(package: zipfile.ZipFile, info: zipfile.ZipInfo) -> bytes:
    """Read one part; it is never longer than it said, which was judged."""
    with package.open(info) as part:
        return part.read(info.file_size + 1)


def refuse_programs(parts: Mapping[str, bytes]) -> None:
    """Refuse a package that calls itself a program, whatever its parts are called."""
    listed = parts.get("[Content_Types].xml", b"") + parts.get("META-INF/manifest.xml", b"")
    if any(word in listed for word in _MACRO_WORDS):
        raise RefusedError("berkas memuat makro", _SAVE)
    if b"manifest:encryption-data" in listed:
        raise RefusedError("berkas dikunci kata sandi", "buka kuncinya, simpan ulang, coba lagi")


def readable(parts: Mapping[str, bytes]) -> dict[str, bytes]:
    """Keep the parts that are XML: nothing else of a package is read."""
    return {name: content for name, content in parts.items() if _is_xml(content)}


def _is_xml(content: bytes) -> bool:
    return content.removeprefix(b"\xef\xbb\xbf").lstrip()[:1] == b"<" or content[:2] in {
        b"\xff\xfe",
        b"\xfe\xff",
    }


def pack(parts: Mapping[str, bytes]) -> bytes:
    """Write the parts as a plain package: stored, with true sizes."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_STORED) as package:
        for name, content in parts.items():
            package.writestr(zipfile.ZipInfo(name), content)
    return buffer.getvalue()
