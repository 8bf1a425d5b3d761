"""What changed in the schedule: new, moved and cancelled, before and after."""

from collections.abc import Iterator
from itertools import groupby

from literasi.outputs.public.html import NOTHING, Html, lines, tag, text, words
from literasi.outputs.public.pages.address import Place
from literasi.outputs.public.pages.directory import Directory
from literasi.outputs.public.pages.page import Block, Page, heading, html, title
from literasi.outputs.public.pages.parts import as_of, breadcrumb, empty, office_badge
from literasi.outputs.public.pages.uses import month_name
from literasi.outputs.public.series import time_words
from literasi.values.dates import format_day
from literasi.views.change_models import ChangedTime, ScheduleChange

SEES = ("offices", "rooms", "changes")
KINDS = {"baru": "Baru", "pindah": "Pindah", "batal": "Batal"}
FEED = "jadwal/perubahan.xml"
MOST = 300
_LEAD = (
    "Jadwal yang baru diumumkan, dipindah, atau dibatalkan dalam dua belas bulan terakhir. "
    "Hanya kegiatan yang terbuka untuk umum."
)


def pages(site: Directory) -> Iterator[Page]:
    """Make the page."""
    place = Place("jadwal/perubahan.md")
    shown = site.view.changes[:MOST]
    blocks = (
        html(breadcrumb(place, ("Jadwal ruang", "jadwal/"))),
        title("Yang berubah pada jadwal"),
        html(tag("p", text(_LEAD), class_="lit-awal")),
        html(_ways(place)),
        html(NOTHING if shown else empty("Belum ada perubahan yang tercatat.")),
        *(block for month in _months(place, site, shown) for block in month),
        html(as_of(site.today)),
    )
    yield Page(place, "Yang berubah pada jadwal", _LEAD, blocks, hide=("navigation",))


def _ways(place: Place) -> Html:
    feed = tag("a", text("Ikuti lewat umpan Atom"), href=place.to(FEED))
    calendar = tag("a", text("atau berlangganan kalender"), href=place.to("jadwal/langganan/"))
    return tag("p", words(feed, calendar), class_="lit-jalan")


def _months(
    place: Place, site: Directory, shown: tuple[ScheduleChange, ...]
) -> Iterator[tuple[Block, Block]]:
    for month, group in groupby(shown, lambda one: one.day.replace(day=1)):
        rows = (_row(place, site, one) for one in group)
        yield (
            heading(2, month_name(month), f"b{month:%Y-%m}"),
            html(tag("ol", lines(*rows), class_="jw-perubahan")),
        )


def _row(place: Place, site: Directory, one: ScheduleChange) -> Html:
    office = site.offices[one.office]
    kind = tag("span", text(KINDS[one.kind]), class_=f"lit-lencana jw-{one.kind}")
    day = tag("time", text(format_day(one.day)), datetime=one.day.isoformat())
    link = tag("a", text(one.name), href=place.to(one.page))
    return tag(
        "li",
        tag("p", words(kind, day, office_badge(office)), class_="jw-perubahan-kapan"),
        tag("p", link, class_="jw-perubahan-nama"),
        _sides(one, office.zone),
        id=f"p-{one.key}",
        data_kantor=one.office,
    )


def _sides(one: ScheduleChange, zone: str) -> Html:
    pairs = (("Semula", one.before, "del"), ("Menjadi", one.after, "ins"))
    if one.before is None or one.after is None:
        pairs = (("Waktu", one.before, "del"), ("Waktu", one.after, "span"))
    rows = (_side(name, side, element, zone) for name, side, element in pairs if side)
    return tag("dl", *rows, class_="jw-sisi")


def _side(name: str, side: ChangedTime, element: str, zone: str) -> Html:
    return tag("div", tag("dt", text(name)), tag("dd", tag(element, text(time_words(side, zone)))))
