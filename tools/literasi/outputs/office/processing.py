"""The record of processing for the office's own shelf (UU 27/2022 art. 31): one page to print."""

from collections.abc import Iterable, Iterator

from literasi.outputs.public.html import Html, lines, tag, text
from literasi.values.artifact import Artifact
from literasi.values.artifact import text as text_file
from literasi.values.processing import Processing

PATH = "pengolahan-data.html"
_HEADS = ("Data", "Milik", "Golongan", "Tujuan", "Dasar", "Disimpan", "Yang melihat", "Isian")
_ACCESS = {
    "publik": "terbuka", "internal": "internal", "rahasia": "tersegel", "tautan": "lewat tautan",
}  # fmt: skip
_ABOUT = (
    "Rekaman kegiatan pengolahan data pribadi (UU 27/2022 pasal 31), disusun dari skema catatan. "
    "Lengkapi dengan nama pejabat pelindungan data, tempat penyimpanan, dan penerima di luar "
    "kantor bila ada; yang itu tidak tertulis di catatan."
)
_STYLE = """
body { color: #221a14; font: 1rem/1.45 system-ui, sans-serif; margin: 0 auto; max-width: 75rem;
  padding: 1.5rem 1rem 4rem; } p { max-width: 46rem; }
table { border-collapse: collapse; font-size: .85rem; width: 100%; }
th, td { border: 1px solid #b9a98a; padding: .3rem .5rem; text-align: left; vertical-align: top; }
thead th { background: #f3ead9; } td:last-child { min-width: 9rem; overflow-wrap: anywhere; }
@page { size: landscape; } @media print { body { padding: 0; } tr { break-inside: avoid; } }
"""


def build(rows: Iterable[Processing]) -> Iterator[Artifact]:
    """Yield the page."""
    head = (
        '<meta charset="utf-8">\n<meta name="viewport" content="width=device-width, '
        'initial-scale=1">\n<meta name="robots" content="noindex">\n'
        f"<title>Rekaman pengolahan data pribadi</title>\n<style>{_STYLE}</style>"
    )
    heads = tag("tr", *(tag("th", text(one), scope="col") for one in _HEADS))
    body = lines(
        tag("h1", text("Rekaman pengolahan data pribadi")),
        tag("p", text(_ABOUT)),
        tag("table", tag("thead", heads), tag("tbody", lines(*map(_row, rows)))),
    )
    page = f"<head>\n{head}\n</head>\n<body>\n{body}\n</body>"
    yield text_file(PATH, f'<!doctype html>\n<html lang="id">\n{page}\n</html>')


def _row(one: Processing) -> Html:
    cells = (
        one.what, one.whose, "spesifik" if one.special else "umum", one.purpose, one.basis,
        one.kept, "; ".join(one.seen_by), f"{one.place} ({_ACCESS[one.access]})",
    )  # fmt: skip
    return tag("tr", *(tag("td", text(cell)) for cell in cells))
