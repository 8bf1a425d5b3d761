"""The project's own settings that a build needs."""

import re
from collections.abc import Mapping
from pathlib import Path

from literasi.documents.yaml12 import read
from literasi.values.errors import OperatorError

MOVED = "docs/pengalihan.yml"
_ADDRESS = re.compile(r"([a-z0-9]+(-[a-z0-9]+)*/)+")


def site_address(root: Path) -> str:
    """Read `site_url` of `mkdocs.yml`, always with a closing slash."""
    path = root / "mkdocs.yml"
    remedy = "isi «site_url: https://…/» di mkdocs.yml dengan alamat tempat situs diterbitkan"
    if not path.is_file():
        raise OperatorError("mkdocs.yml tidak ada di folder arsip", remedy)
    document, _ = read("mkdocs.yml", path.read_bytes())
    settings = document.data if document else None
    address = settings.get("site_url") if isinstance(settings, dict) else None
    if not isinstance(address, str) or not address.startswith(("https://", "http://")):
        raise OperatorError("alamat situs belum ditetapkan", remedy)
    return address.rstrip("/") + "/"


def moved_pages(root: Path) -> Mapping[str, str]:
    """Read which old address leads to which new one, both below the site, e.g. `tentang/kontak/`.

    OperatorError when the file cannot be read or holds anything else.
    """
    path = root / MOVED
    if not path.is_file():
        return {}
    document, wrong = read(MOVED, path.read_bytes())
    pairs = document.data if document and not wrong else None
    if isinstance(pairs, dict) and all(_is_address(one) for pair in pairs.items() for one in pair):
        return pairs
    raise OperatorError(
        f"{MOVED} tidak dapat dipakai",
        "tulis satu baris untuk setiap halaman, misalnya «layanan/lama/: layanan/kendal/»",
    )


def _is_address(value: object) -> bool:
    return isinstance(value, str) and _ADDRESS.fullmatch(value) is not None
