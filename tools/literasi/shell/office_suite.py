"""LibreOffice as a converter: a DOCX becomes a PDF. The only output that is not byte-stable."""

import os
import shutil
import subprocess
import tempfile
from pathlib import Path

from literasi.values.errors import OperatorError

_NAMES = ("soffice", "libreoffice")
_PATIENCE = 120  # seconds; a letter takes two
_FILTER = "pdf:writer_pdf_Export"


def to_pdf(document: bytes) -> bytes:
    """Convert a DOCX; a profile of its own keeps an open LibreOffice out of it."""
    program = next((found for name in _NAMES if (found := shutil.which(name))), None)
    if program is None:
        raise OperatorError(
            "PDF dibuat oleh LibreOffice, dan LibreOffice tidak terpasang di komputer ini",
            "pasang LibreOffice, atau pakai --format docx lalu simpan sebagai PDF dari Word",
        )
    with tempfile.TemporaryDirectory(prefix="literasi-") as name:
        folder = Path(name)
        source = folder / "naskah.docx"
        source.write_bytes(document)
        _convert(program, folder, source)
        return (folder / "naskah.pdf").read_bytes()


def _convert(program: str, folder: Path, source: Path) -> None:
    profile = (folder / "profil").as_uri()
    command = (
        program, f"-env:UserInstallation={profile}", "--headless", "--norestore",
        "--convert-to", _FILTER, "--outdir", str(folder), str(source),
    )  # fmt: skip
    settings = {**os.environ, "HOME": str(folder)}
    remedy = "buka DOCX-nya di Word atau LibreOffice dan simpan sebagai PDF dari sana"
    try:
        done = subprocess.run(  # noqa: S603  a found program, its arguments never pass a shell
            command, capture_output=True, check=False, timeout=_PATIENCE, env=settings
        )
    except subprocess.TimeoutExpired as error:
        message = f"LibreOffice tidak selesai dalam {_PATIENCE} detik"
        raise OperatorError(message, remedy) from error
    if done.returncode != 0 or not source.with_suffix(".pdf").is_file():
        complaint = done.stderr.decode("utf-8", "replace").strip()[-300:]
        raise OperatorError(f"LibreOffice gagal membuat PDF: {complaint}", remedy)
