"""How much the rooms are used: one page for the office, with plots and the numbers beside them.

It holds everything it needs, so that it can be opened from a folder, sent and printed.
"""

from collections.abc import Iterable, Iterator
from datetime import date
from itertools import groupby

from literasi.outputs.public.charts import Bar, columns, percent, rows, scale
from literasi.outputs.public.html import Html, lines, tag, text
from literasi.values.artifact import Artifact
from literasi.values.artifact import text as text_file
from literasi.values.dates import MONTHS, format_date
from literasi.views.office_models import OfficeFile
from literasi.views.performance_models import RoomMonth, RoomUsage

PATH = "ruang.html"
_HEADS = ("Bulan", "Jam buka", "Terpakai", "Sebagian", "Bagian jam buka", "Di luar jam buka",
          "Pertemuan")  # fmt: skip
_ABOUT = (
    "Dihitung dari jam kegiatan yang tidak dibatalkan, tanpa waktu menyiapkan dan membereskan. "
    "Terpakai berarti seluruh ruang terpakai; Sebagian berarti hanya salah satu bagiannya. "
    "Jam buka adalah jam ruang itu sendiri atau jam kerja kantor, di luar hari libur dan "
    "penutupan. Bulan berjalan memuat pemakaian yang masih direncanakan. Semua waktu dalam jam."
)
_STYLE = """
:root { color-scheme: light dark; --kertas: #fffdf8; --tinta: #221a14; --lembut: #5a5048;
  --garis: #e3d5bb; --penuh: #0b5e6f; --sebagian: #d9982b; --dasar: #f3ead9; }
@media (prefers-color-scheme: dark) { :root { --kertas: #131c22; --tinta: #efe8dc;
  --lembut: #c3bbad; --garis: #3a4a55; --penuh: #86cfdc; --sebagian: #f0b75a; --dasar: #1b2730; } }
body { background: var(--kertas); color: var(--tinta); font: 1rem/1.5 system-ui, sans-serif;
  margin: 0 auto; max-width: 70rem; padding: 1.5rem 1rem 4rem; }
h1, h2, h3 { line-height: 1.2; } h2 { margin-top: 2.5rem; } h3 { margin: 2rem 0 .3rem; }
p { max-width: 46rem; } .lembut { color: var(--lembut); font-size: .9rem; }
.ruang { align-items: start; display: grid; gap: .5rem 2rem; }
.ruang > div { min-width: 0; overflow-x: auto; }
@media (min-width: 62rem) { .ruang { grid-template-columns: 26rem 1fr; } }
table { border-collapse: collapse; font-size: .85rem; width: 100%; }
th, td { border-bottom: 1px solid var(--garis); padding: .2rem .5rem; text-align: right;
  white-space: nowrap; }
thead th { color: var(--lembut); font-weight: 600; vertical-align: bottom; white-space: normal; }
th:first-child { text-align: left; } tfoot { font-weight: 700; }
svg { display: block; height: auto; max-width: 100%; }
svg text { fill: var(--tinta); font: 12px system-ui, sans-serif; } svg .angka { font-size: 10px; }
svg .skala { stroke: var(--garis); } svg .dasar { fill: var(--dasar); }
svg .penuh { fill: var(--penuh); } svg .sebagian { fill: var(--sebagian); }
.kunci span { border-radius: 2px; display: inline-block; height: .7rem; margin: 0 .3rem 0 1rem;
  width: 1.1rem; }
.kunci .penuh { background: var(--penuh); margin-left: 0; }
.kunci .sebagian { background: var(--sebagian); }
@media print { .ruang { break-inside: avoid; } }
"""


def build(view: OfficeFile) -> Iterator[Artifact]:
    """Yield the page; without a room there is nothing to count."""
    if view.usage:
        yield text_file(PATH, _page(view))


def _page(view: OfficeFile) -> str:
    months = [one.month for one in view.usage[0].months]
    span = f"{_name(months[0])} sampai {_name(months[-1])}"
    top = scale(Bar("", *_shares((month,))) for one in view.usage for month in one.months)
    offices = groupby(view.usage, lambda one: one.office_name)
    body = lines(
        tag("h1", text("Pemakaian ruang")),
        tag("p", text(f"{span}. Data per {format_date(view.day)}. Hanya untuk kantor.")),
        tag("p", text(_ABOUT), class_="lembut"),
        tag("p", tag("span", class_="penuh"), text("Terpakai "),
            tag("span", class_="sebagian"), text("Sebagian"), class_="kunci"),
        *(part for name, some in offices for part in _office(name, tuple(some), top)),
    )  # fmt: skip
    head = (
        '<meta charset="utf-8">\n<meta name="viewport" content="width=device-width, '
        f'initial-scale=1">\n<title>Pemakaian ruang</title>\n<style>{_STYLE}</style>'
    )
    page = f"<head>\n{head}\n</head>\n<body>\n{body}\n</body>"
    return f'<!doctype html>\n<html lang="id">\n{page}\n</html>'


def _office(name: str, rooms: tuple[RoomUsage, ...], top: float) -> Iterator[Html]:
    bars = [Bar(one.room, *_shares(one.months)) for one in rooms]
    said = "; ".join(f"{bar.label} {percent(bar.whole + bar.part)}" for bar in bars)
    yield tag("h2", text(name))
    yield rows(bars, f"Bagian jam buka yang terpakai dalam dua belas bulan: {said}", scale(bars))
    for room in rooms:
        yield tag("h3", text(room.room))
        yield _room(room, top)


def _room(room: RoomUsage, top: float) -> Html:
    bars = [Bar(MONTHS[one.month.month - 1][:3], *_shares((one,))) for one in room.months]
    about = f"{room.room}: bagian jam buka yang terpakai tiap bulan; angkanya di tabel"
    body = (_row(_name(one.month), (one,)) for one in room.months)
    head = (tag("th", text(name), scope="col") for name in _HEADS)
    table = tag(
        "table",
        tag("thead", tag("tr", *head)),
        tag("tbody", lines(*body)),
        tag("tfoot", _row("Seluruhnya", room.months)),
    )
    return tag("div", tag("div", columns(bars, about, top)), tag("div", table), class_="ruang")


def _row(name: str, months: tuple[RoomMonth, ...]) -> Html:
    whole, part = _shares(months)
    cells = (
        _hours(sum(one.opened for one in months)),
        _hours(sum(one.used for one in months)),
        _hours(sum(one.part for one in months)),
        percent(whole + part) if any(one.opened for one in months) else "–",
        _hours(sum(one.outside for one in months)),
        str(sum(one.sessions for one in months)),
    )
    return tag("tr", tag("th", text(name), scope="row"), *(tag("td", text(one)) for one in cells))


def _shares(months: Iterable[RoomMonth]) -> tuple[float, float]:
    some = tuple(months)
    opened = sum(one.opened for one in some)
    if not opened:
        return 0.0, 0.0
    return sum(one.used for one in some) / opened, sum(one.part for one in some) / opened


def _hours(minutes: int) -> str:
    """Write `1.012,5` hours, as Indonesians write numbers; nothing is a dash."""
    whole, tenth = f"{minutes / 60:,.1f}".split(".")
    hours = whole.replace(",", ".")
    return (hours if tenth == "0" else f"{hours},{tenth}") if minutes else "–"


def _name(month: date) -> str:
    return f"{MONTHS[month.month - 1]} {month.year}"
