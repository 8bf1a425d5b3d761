"""The project's own settings that a build needs."""

from pathlib import Path

from literasi.documents.yaml12 import read
from literasi.values.errors import OperatorError


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
