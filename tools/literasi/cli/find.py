"""`literasi find`: which berkas was that, by school, place, date or number."""

from datetime import datetime
from pathlib import Path

import click

from literasi.cli.status import archive, as_of_option, office_option, say
from literasi.schedule.agenda import chosen
from literasi.values.errors import OperatorError
from literasi.views.office_search import found_cases, found_text, query


@click.command()
@click.argument("words", nargs=-1, metavar="TEXT...")
@office_option
@as_of_option
@click.pass_obj
def find(
    root: Path | None, words: tuple[str, ...], office: str | None, as_of: datetime | None
) -> None:
    """Cari berkas menurut TEXT: sekolah, tempat, tanggal, nomor surat, atau nama berkas.

    Semua kata harus ada. Tanggal ditulis seperti biasa: 11 Maret 2026, 11-3-2026, maret 2026.
    """
    text = " ".join(words)
    if not text:
        raise OperatorError("belum ada yang dicari", "tulis misalnya: literasi find melati")
    asked = query(text)
    if asked.empty:
        raise OperatorError(
            f"«{text}» tidak memuat kata", "tulis nama, tempat, tanggal, atau nomor"
        )
    judged, day = archive(root, as_of)
    chosen(judged.catalogue.offices, office)  # a misspelt office would pass as an empty one
    found = found_cases(judged.catalogue, day, asked, office)
    say(found_text(found, text))
    click.echo(_onward(tuple(one.berkas for one in found)), err=True)


def _onward(found: tuple[str, ...]) -> str:
    """Say what a clerk does with what was found."""
    if not found:
        return "coba kata lain atau lebih sedikit kata; semua berkas: literasi status"
    one = found[0] if len(found) == 1 else "BERKAS"
    return f"selengkapnya: literasi status {one}; mencatat langkahnya: literasi new --berkas {one}"
