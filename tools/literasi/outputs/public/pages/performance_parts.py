"""Numbers of an office's year as plots and tables; small counts of cases are hidden."""

from collections.abc import Iterable, Iterator

from literasi.outputs.public.html import Html, join, lines, tag, text
from literasi.outputs.public.month_plot import month_plot, share_bar
from literasi.outputs.public.pages.parts import empty, scroll_region
from literasi.outputs.public.pages.words import label, thousands
from literasi.values.dates import MONTHS
from literasi.views.performance_models import OfficeYear, Requests, RoomUsage

MONTH_HEADS = ("Bulan", "Kegiatan", "Pertemuan", "Peserta", "Pengumuman", "Berita")
REQUEST_HEADS = ("Waktu", "Masuk", "Selesai diproses")
FEW = "kurang dari 5"
Series = tuple[str, tuple[int, ...], tuple[str, ...]]
"""A title, numbers, and the names of the numbers."""
NO_ROOMS = "Tidak ada ruang yang jam bukanya dicatat."
NO_WORK = "Belum ada kegiatan yang diumumkan atau dilaporkan pada tahun ini."


def csv_address(one: OfficeYear, part: str) -> str:
    """Say where a file with the numbers of a year lies below the site."""
    return f"unduh/kinerja-{one.office}-{one.year}-{part}.csv"


def headline(one: OfficeYear) -> Html:
    """Show the year in five numbers."""
    pages = sum(one.announcements) + sum(one.reports)
    pairs = (
        (one.total.activities, "kegiatan"), (one.total.sessions, "pertemuan"),
        (one.total.participants, "peserta"), (len(one.partners), "mitra"), (pages, "publikasi"),
    )  # fmt: skip
    shown = (
        tag("li", tag("strong", text(thousands(number))), text(" "), tag("span", text(name)))
        for number, name in pairs
    )
    return tag("ul", lines(*shown), class_="lit-angka", data_kantor=one.office)


def plots(one: OfficeYear) -> Html:
    """Draw what the year brought: activities, participants, publications, requests."""
    figures = (_figure(one, *each) for each in series(one))
    return tag("div", lines(*figures), class_="lit-kolom-daftar")


def series(one: OfficeYear) -> Iterator[Series]:
    """Yield what is drawn of a year; requests only where they are told in parts."""
    names = tuple(month[:3] for month in MONTHS)
    published = tuple(map(sum, zip(one.announcements, one.reports, strict=True)))
    yield "Kegiatan tiap bulan", tuple(month.activities for month in one.months), names
    yield "Peserta tiap bulan", tuple(month.participants for month in one.months), names
    yield "Publikasi tiap bulan", published, names
    told = tuple(count or 0 for count in one.requests.received)
    if len(told) > 1:
        yield "Permohonan masuk", told, periods(one.requests)


def periods(told: Requests) -> tuple[str, ...]:
    """Name the periods in which requests are told: `Jan`, `Jan–Mar`, or `Setahun`."""
    names = [month[:3] for month in MONTHS]
    if told.span == len(names):
        return ("Setahun",)
    firsts = range(0, len(names), told.span)
    return tuple("–".join(dict.fromkeys((names[at], names[at + told.span - 1]))) for at in firsts)


def request_rows(told: Requests) -> Iterator[tuple[str, int | None, int | None]]:
    """Yield each period with its counts, and the year where it is told in parts."""
    yield from zip(periods(told), told.received, told.ended, strict=True)
    if len(told.received) > 1:
        yield "Setahun", request_sum(told.received), request_sum(told.ended)


def request_sum(counts: tuple[int | None, ...]) -> int | None:
    """Give the year's count; a hidden one stays hidden."""
    return None if None in counts else sum(count or 0 for count in counts)


def request_table(one: OfficeYear) -> Html:
    """Show how many requests came in and were done with."""
    rows = (_row(name, counts) for name, *counts in request_rows(one.requests))
    return _table(one.office, f"Permohonan {one.year}", REQUEST_HEADS, rows)


def _figure(one: OfficeYear, name: str, values: tuple[int, ...], names: tuple[str, ...]) -> Html:
    about = f"{name}, {one.year}; angkanya ada pada tabel sesudahnya"
    return tag(
        "figure", tag("figcaption", text(name)), month_plot(values, names, about),
        class_="lit-plot", data_kantor=one.office, data_search_exclude=True,
    )  # fmt: skip


def month_table(one: OfficeYear) -> Html:
    """Show the same numbers, month by month, with their sums."""
    body = (_row(MONTHS[at], cells) for at, cells in enumerate(month_cells(one)))
    foot = _row("Setahun", year_cells(one))
    table = tag(
        "table",
        tag("caption", text(f"Angka tiap bulan {one.year}"), class_="lit-sr"),
        tag("thead", tag("tr", *(tag("th", text(name), scope="col") for name in MONTH_HEADS))),
        tag("tbody", lines(*body)),
        tag("tfoot", foot),
        class_="lit-tabel lit-tabel-angka lit-tabel-lebar",
    )
    return scroll_region(f"Angka tiap bulan {one.year}", table)


def month_cells(one: OfficeYear) -> Iterator[tuple[int, ...]]:
    """Yield the cells of each month that has begun, in the order of the table's heads."""
    for at, work in enumerate(one.months[: one.through]):
        yield (
            work.activities, work.sessions, work.participants, one.announcements[at],
            one.reports[at],
        )  # fmt: skip


def year_cells(one: OfficeYear) -> tuple[int, ...]:
    """Give the sums; an activity of several months is one activity."""
    return (
        one.total.activities, one.total.sessions, one.total.participants, sum(one.announcements),
        sum(one.reports),
    )  # fmt: skip


def number(value: int | None) -> str:
    """Write a number; a hidden one is only said to be small."""
    return FEW if value is None else thousands(value)


def kind_table(one: OfficeYear) -> Html:
    """Show the year by kind of activity, the most first."""
    if not one.kinds:
        return empty(NO_WORK)
    most = one.kinds[0][1].activities
    rows = (
        tag("tr", tag("th", text(label(kind)), scope="row"),
            tag("td", text(thousands(work.activities)), share_bar(work.activities / most)),
            tag("td", text(thousands(work.sessions))),
            tag("td", text(thousands(work.participants))))
        for kind, work in one.kinds
    )  # fmt: skip
    heads = ("Jenis", "Kegiatan", "Pertemuan", "Peserta")
    return _table(one.office, f"Kegiatan menurut jenis, {one.year}", heads, rows)


def room_table(office: str, rooms: tuple[RoomUsage, ...], about: str) -> Html:
    """Show how much of their opening hours rooms were used."""
    known = tuple(one for one in rooms if any(month.opened for month in one.months))
    if not known:
        return empty(NO_ROOMS)
    return _table(office, about, ("Ruang", "Terpakai", "Jam buka", "Pertemuan"),
                  (_room(one) for one in known))  # fmt: skip


def used_share(one: RoomUsage) -> float:
    """Give the part of the opening hours in which all or a part of a room was taken."""
    opened = sum(month.opened for month in one.months)
    return sum(month.used + month.part for month in one.months) / opened if opened else 0.0


def percent(share: float) -> str:
    """Write `12,5%`."""
    return f"{share * 100:.1f}%".replace(".", ",")


def _room(one: RoomUsage) -> Html:
    opened = sum(month.opened for month in one.months)
    share = used_share(one)
    cells = (
        tag("td", text(percent(share)), share_bar(share)),
        tag("td", text(f"{thousands(round(opened / 60))} jam")),
        tag("td", text(thousands(sum(month.sessions for month in one.months)))),
    )
    return tag("tr", tag("th", text(one.room), scope="row"), *cells)


def _table(office: str, caption: str, heads: tuple[str, ...], rows: Iterable[Html]) -> Html:
    table = tag(
        "table",
        tag("caption", text(caption), class_="lit-sr"),
        tag("thead", tag("tr", *(tag("th", text(name), scope="col") for name in heads))),
        tag("tbody", lines(*rows)),
        class_="lit-tabel lit-tabel-angka",
        data_kantor=office,
    )
    return scroll_region(caption, table)


def _row(head: str, cells: Iterable[int | None]) -> Html:
    shown = (tag("td", text(number(one))) for one in cells)
    return tag("tr", tag("th", text(head), scope="row"), join(shown))
