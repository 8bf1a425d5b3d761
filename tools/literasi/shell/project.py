"""The project's own settings that a build needs."""

import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from literasi.values.errors import OperatorError

MOVED = "docs/pengalihan.yml"
Terms = tuple[str, str | None]
"""The name of a licence, and the address of its text."""
_REMEDY = "isi «site_url: https://…/» di mkdocs.yml dengan alamat tempat situs diterbitkan"
_ADDRESS = re.compile(r"([a-z0-9]+(-[a-z0-9]+)*/)+")


def site_address(root: Path) -> str:
    """Read `site_url` of `mkdocs.yml`, always with a closing slash."""
    address = _settings(root).get("site_url")
    if not isinstance(address, str) or not _is_web(address):
        raise OperatorError("alamat situs belum ditetapkan", _REMEDY)
    return address.rstrip("/") + "/"


def data_terms(root: Path) -> Terms | None:
    """Read on what terms the open data may be used again: `extra.lisensi_data` of `mkdocs.yml`.

    Nothing stated is nothing: only the owner of the data may grant a licence.
    """
    settings = _settings(root)
    extra = settings.get("extra") or {}
    stated = extra.get("lisensi_data") if isinstance(extra, dict) else None
    if stated is None:
        return None
    name = stated.get("nama") if isinstance(stated, dict) else None
    url = stated.get("url") if isinstance(stated, dict) else None
    if isinstance(name, str) and name.strip() and (url is None or _is_web(url)):
        return name.strip(), url
    raise OperatorError(
        "lisensi_data di mkdocs.yml tidak dapat dipakai",
        "tulis «nama: …» dan, bila ada, «url: https://…» di bawah extra.lisensi_data",
    )


def moved_pages(root: Path) -> Mapping[str, str]:
    """Read which old address leads to which new one, both below the site, e.g. `tentang/kontak/`.

    OperatorError when the file cannot be read or holds anything else.
    """
    path = root / MOVED
    if not path.is_file():
        return {}
    from literasi.documents.yaml12 import read  # noqa: PLC0415

    document, wrong = read(MOVED, path.read_bytes())
    pairs = document.data if document and not wrong else None
    if isinstance(pairs, dict) and all(_is_address(one) for pair in pairs.items() for one in pair):
        return pairs
    raise OperatorError(
        f"{MOVED} tidak dapat dipakai",
        "tulis satu baris untuk setiap halaman, misalnya «layanan/lama/: layanan/kendal/»",
    )


def _settings(root: Path) -> Mapping[str, Any]:
    path = root / "mkdocs.yml"
    if not path.is_file():
        raise OperatorError("mkdocs.yml tidak ada di folder arsip", _REMEDY)
    from literasi.documents.yaml12 import read  # noqa: PLC0415  every check comes by here

    document, _ = read("mkdocs.yml", path.read_bytes())
    return document.data if document and isinstance(document.data, dict) else {}


def _is_web(value: object) -> bool:
    return isinstance(value, str) and value.startswith(("https://", "http://"))


def _is_address(value: object) -> bool:
    return isinstance(value, str) and _ADDRESS.fullmatch(value) is not None
