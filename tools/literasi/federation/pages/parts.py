"""Pieces that the joint pages share: states, cards, rows, and the way between leaves."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TypeVar

from literasi.federation.models import Source, State
from literasi.federation.pages.colours import pattern
from literasi.federation.pages.shelf import Card, Coming, Shelf, office_of
from literasi.outputs.public.html import NOTHING, Html, join, lines, tag, text, words
from literasi.outputs.public.media import PATTERN
from literasi.outputs.public.pages.address import Place
from literasi.outputs.public.pages.parts import day_tag, empty, example_badge
from literasi.outputs.public.pages.words import count, label
from literasi.values.dates import MONTHS, ZONE_NAMES, format_clock, format_day

LEAF = 24
MOST_LEAVES = 20
"""Leaves of a joint list: what is older stands on the page of its site, and on the site."""
_NEAR = 2
Thing = TypeVar("Thing")


def site_address(code: str) -> str:
    """Give the address of a site's page in the portal."""
    return f"kantor/{code}/"


def state_badge(state: State) -> Html:
    """Name a state in its colour."""
    return tag("span", text(state.value), class_="lit-lencana gab-keadaan",
               data_keadaan=state.name.lower())  # fmt: skip


def site_badge(place: Place, source: Source) -> Html:
    """Name a site in its colour; it leads to its page in the portal."""
    name = tag("a", text(source.site.name), href=place.to(site_address(source.site.code)))
    return tag("span", name, class_="lit-lencana lit-kantor", data_kantor=source.site.code)


def cards(place: Place, some: Iterable[Card], level: int = 2) -> Html:
    """Show publications as cards; each leads to the page on its own site."""
    return tag("ul", lines(*(_card(place, one, f"h{level}") for one in some)),
               class_="lit-kartu-daftar")  # fmt: skip


def _card(place: Place, one: Card, head: str) -> Html:
    page, site = one.publication, one.source.site
    width, height = PATTERN
    image = tag("img", src=place.to(pattern(one.source, page.kind, page.link)), alt="",
                width=width, height=height, loading="lazy", decoding="async")  # fmt: skip
    badges = words(site_badge(place, one.source), _example(one.source, page.office))
    link = tag("a", text(page.title), href=page.link, rel="noopener external")
    return tag(
        "li",
        tag("div", image, class_="lit-kartu-gambar"),
        tag(
            "div",
            tag("p", text(label(page.kind)), class_="lit-kicker"),
            tag(head, link, class_="lit-kartu-judul"),
            tag("p", text(_short(page.summary)), class_="lit-kartu-isi"),
            tag("p", day_tag(page.published.date()), text(" "), badges, class_="lit-kartu-kaki"),
            class_="lit-kartu-teks",
        ),
        class_="lit-kartu", data_kantor=site.code, data_jenis=page.kind,
    )  # fmt: skip


def coming_list(place: Place, some: Sequence[Coming]) -> Html:
    """Show activities to come, each with a calendar leaf of its next session."""
    if not some:
        return empty("Belum ada kegiatan mendatang yang diumumkan.")
    return tag("ol", lines(*(_row(place, one) for one in some)), class_="lit-acara-daftar")


def _row(place: Place, one: Coming) -> Html:
    activity, session = one.activity, one.sessions[0]
    office = office_of(one.source, activity.office)
    start, end, zone = session.start, session.end, ZONE_NAMES[office.zone]
    clock = f", {format_clock(start)}–{format_clock(end)} {zone}" if not session.all_day else ""
    spot = (text(session.place),) if session.place else (text(office.name),)
    more = len(one.sessions) - 1
    later = tag("p", text(f"dan {count(more, 'pertemuan')} sesudahnya")) if more else NOTHING
    link = tag("a", text(activity.name), href=activity.link, rel="noopener external")
    marks = (site_badge(place, one.source), _status(session.status),
             _example(one.source, activity.office))  # fmt: skip
    return tag(
        "li",
        tag("div", tag("span", text(MONTHS[start.month - 1][:3])),
            tag("strong", text(str(start.day))), tag("span", text(str(start.year))),
            class_="lit-lembar", aria_hidden="true"),
        tag(
            "div",
            tag("p", text(label(activity.kind)), class_="lit-kicker"),
            tag("p", link, class_="lit-acara-nama"),
            tag("p", join((text(f"{format_day(start.date())}{clock}"), *spot), text(" · "))),
            later,
            tag("p", words(*marks)),
        ),
        class_="lit-acara", data_kantor=one.source.site.code,
    )  # fmt: skip


def _status(status: str) -> Html:
    if status == "batal":
        return tag("span", text("Batal"), class_="lit-lencana lit-batal")
    if status == "sementara":
        return tag("span", text("Belum pasti"), class_="lit-lencana lit-dipesan")
    return NOTHING


def _example(source: Source, code: str) -> Html:
    return example_badge() if office_of(source, code).example else NOTHING


def _short(summary: str, most: int = 220) -> str:
    """End a long summary at a word."""
    if len(summary) <= most:
        return summary
    return summary[:most].rsplit(" ", 1)[0].rstrip(".,;:–") + " …"


def leaves(some: Sequence[Thing], base: str) -> Iterator[tuple[Place, int, Sequence[Thing], Html]]:
    """Yield each leaf of a list: its place, its number, what stands on it, the way onward."""
    last = min(MOST_LEAVES, max(1, -(-len(some) // LEAF)))
    for number in range(1, last + 1):
        place = Place(leaf_path(base, number))
        mine = some[(number - 1) * LEAF : number * LEAF]
        yield place, number, mine, _numbers(place, base, number, last)


def leaf_path(base: str, number: int) -> str:
    """Give the staged path of a leaf: `publikasi/index.md`, `publikasi/hal/2/index.md`."""
    return f"{base}index.md" if number == 1 else f"{base}hal/{number}/index.md"


def _numbers(place: Place, base: str, number: int, last: int) -> Html:
    if last == 1:
        return NOTHING
    items = lines(*(tag("li", one) for one in _steps(place, base, number, last)))
    return tag("nav", tag("ul", items), class_="lit-halaman", aria_label="Halaman daftar")


def _steps(place: Place, base: str, number: int, last: int) -> Iterator[Html]:
    shown = {1, last, *range(max(1, number - _NEAR), min(last, number + _NEAR) + 1)}
    before = 0
    for each in sorted(shown):
        if each > before + 1:
            yield tag("span", text("…"))
        before = each
        if each == number:
            yield tag("strong", text(str(each)), aria_current="page")
        else:
            target = Place(leaf_path(base, each)).address
            yield tag("a", text(str(each)), href=place.to(target))


def state_strip(place: Place, shelf: Shelf) -> Html:
    """Say how many sites were read, and lead to the list that names them."""
    states = shelf.states()
    said = [
        tag("span", tag("strong", text(str(states[state]))), text(" "), state_badge(state))
        for state in State if states[state]
    ]  # fmt: skip
    return tag("div", tag("p", join(said, text(" "))), _bar(states, len(shelf.joint.sources)),
               tag("p", *_as_of(place, shelf)), class_="gab-pita")  # fmt: skip


def as_of(place: Place, shelf: Shelf) -> Html:
    """Say which day the portal speaks of; the data of each site have a day of their own."""
    return tag("p", *_as_of(place, shelf), class_="lit-data-per")


def _as_of(place: Place, shelf: Shelf) -> tuple[Html, ...]:
    known = text(". Data setiap kantor menurut tanggalnya sendiri")
    if place.address == "kantor/":
        return text("Keadaan per "), day_tag(shelf.day), known, text(".")
    way = tag("a", text("daftar kantor"), href=place.to("kantor/"))
    return text("Keadaan per "), day_tag(shelf.day), known, text(": "), way, text(".")


def _bar(states: Mapping[State, int], total: int) -> Html:
    counts = [(state, states[state]) for state in State]
    drawn, at = [], 0.0
    for state, number in counts:
        share = 100 * number / total
        if number:
            drawn.append(tag("rect", x=f"{at:.2f}%", width=f"{share:.2f}%", height=10,
                             class_=f"gab-isi-{state.name.lower()}"))  # fmt: skip
        at += share
    return tag("svg", lines(*drawn), width="100%", height=10, aria_hidden="true",
               class_="gab-batang")  # fmt: skip
