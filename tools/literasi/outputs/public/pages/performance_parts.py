"""Numbers of an office's year as plots and tables; small counts of cases are hidden."""

from collections.abc import Iterable, Iterator

from literasi.outputs.public.html import Html, join, lines, tag, text
from literasi.outputs.public.month_plot import HIDDEN, month_plot, share_bar
from literasi.outputs.public.pages.parts import empty, scroll_region
from literasi.outputs.public.pages.words import label, thousands
from literasi.values.dates import MONTHS
from literasi.views.performance_models import OfficeYear, RoomUsage

_HEADS = ("Bulan", "Kegiatan", "Pertemuan", "Peserta", "Pengumuman", "Berita",
          "Permohonan masuk", "Permohonan selesai")  # fmt: skip
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
    """Draw what the months brought: activities, participants, publications, requests."""
    published = [sum(pair) for pair in zip(one.announcements, one.reports, strict=True)]
    drawn = (
        ("Kegiatan", [month.activities for month in one.months]),
        ("Peserta", [month.participants for month in one.months]),
        ("Publikasi", published),
        ("Permohonan masuk", list(one.received.months)),
    )
    figures = (_figure(one, name, values) for name, values in drawn)
    return tag("div", lines(*figures), class_="lit-kolom-daftar")


def _figure(one: OfficeYear, name: str, values: list[int | None]) -> Html:
    about = f"{name} tiap bulan {one.year}; angkanya ada pada tabel sesudahnya"
    return tag(
        "figure", tag("figcaption", text(f"{name} tiap bulan")), month_plot(values, about),
        class_="lit-plot", data_kantor=one.office, data_search_exclude=True,
    )  # fmt: skip


def month_table(one: OfficeYear) -> Html:
    """Show the same numbers, month by month, with their sums."""
    body = (_row(MONTHS[at], cells) for at, cells in enumerate(month_cells(one)))
    foot = _row("Setahun", year_cells(one))
    table = tag(
        "table",
        tag("caption", text(f"Angka tiap bulan {one.year}"), class_="lit-sr"),
        tag("thead", tag("tr", *(tag("th", text(name), scope="col") for name in _HEADS))),
        tag("tbody", lines(*body)),
        tag("tfoot", foot),
        class_="lit-tabel lit-tabel-angka lit-tabel-lebar",
    )
    return scroll_region(f"Angka tiap bulan {one.year}", table)


def month_cells(one: OfficeYear) -> Iterator[tuple[int | None, ...]]:
    """Yield the cells of each month that has begun, in the order of the table's heads."""
    for at, work in enumerate(one.months[: one.through]):
        yield (
            work.activities, work.sessions, work.participants, one.announcements[at],
            one.reports[at], one.received.months[at], one.ended.months[at],
        )  # fmt: skip


def year_cells(one: OfficeYear) -> tuple[int | None, ...]:
    """Give the sums; an activity of several months is one activity."""
    return (
        one.total.activities, one.total.sessions, one.total.participants, sum(one.announcements),
        sum(one.reports), one.received.total, one.ended.total,
    )  # fmt: skip


def number(value: int | None) -> str:
    """Write a number; a hidden one is a dot."""
    return HIDDEN if value is None else thousands(value)


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


def _row(head: str, cells: tuple[int | None, ...]) -> Html:
    shown = (tag("td", text(number(one))) for one in cells)
    return tag("tr", tag("th", text(head), scope="row"), join(shown))
