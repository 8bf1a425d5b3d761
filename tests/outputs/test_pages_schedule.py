"""The calendar pages: what is free, which months have a page, and what a door sign knows."""

import json
from dataclasses import replace
from datetime import date, timedelta
from html.parser import HTMLParser
from re import fullmatch

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.support.calendars import AULA as HALL
from tests.support.calendars import entry, moved
from tests.support.pages import read_html, rendered, split
from tests.support.schedules import day, moment
from tests.support.site import AULA, AULA_A, EMPTY, KENDAL, SITE, use

from literasi.outputs.public import pages
from literasi.outputs.public.pages.address import Place
from literasi.outputs.public.pages.directory import directory
from literasi.outputs.public.pages.month import month_table
from literasi.outputs.public.pages.month_filter import month_filter
from literasi.outputs.public.pages.opened import opened, without
from literasi.outputs.public.pages.slots import Slot, by_day, is_partial, of_room, slots
from literasi.outputs.public.pages.uses import clock
from literasi.outputs.public.pages.weeks import room_week, week_name
from literasi.values.dates import midnight
from literasi.views.public_models import OpenWeek

MONDAY = day("2026-11-23")
HERE = Place("jadwal/kendal/aula.md")
STATES = {"jw-bebas", "jw-tutup", "jw-terpakai", "jw-dipesan", "jw-sebagian"}


class Grid(HTMLParser):
    """Reads a table into rows of cells, each standing in every row that it spans."""

    def __init__(self, html):
        super().__init__()
        self.rows, self.spans, self.text = [], {}, []
        self.feed(html)

    def handle_starttag(self, tag, attrs):
        attributes = dict(attrs)
        if tag == "tr":
            self.rows.append([])
            self._carry()
        if tag in {"td", "th"}:
            state = next((one for one in (attributes.get("class") or "").split() if one in STATES),
                         "")  # fmt: skip
            cell = [state, ""]
            at = len(self.rows[-1])
            self.rows[-1].append(cell)
            self.spans[at] = [cell, int(attributes.get("rowspan", 1)) - 1]
            self.text.append(cell)
            self._carry()

    def handle_data(self, data):
        if self.text:
            self.text[-1][1] += data.strip("\n")

    def _carry(self):
        while (at := len(self.rows[-1])) in self.spans and self.spans[at][1] > 0:
            self.spans[at][1] -= 1
            self.rows[-1].append(self.spans[at][0])


def week(uses, room=AULA, monday=MONDAY, **fields):
    """The rows of a week: the time a row begins, and the seven days."""
    site = directory(replace(SITE, uses=tuple(uses), activities=(), **fields))
    days = by_day(of_room(slots(site), room))
    _, *rows = Grid(str(room_week(HERE, site, room, days, monday))).rows
    return [(cells[0][1], [tuple(one) for one in cells[1:]]) for cells in rows]


def state_at(rows, when):
    """The state that a week shows at a moment; before and after its rows all is shut."""
    at = when.strftime("%H.%M")
    begun = [cells for begin, cells in rows if begin <= at]
    return begun[-1][when.weekday()][0].removeprefix("jw-") if begun else "tutup"


@st.composite
def drawn(draw):
    start = moment("2026-11-21T00:00") + timedelta(minutes=15 * draw(st.integers(0, 9 * 96)))
    end = start + timedelta(minutes=15 * draw(st.integers(1, 200)))
    status = draw(st.sampled_from(["confirmed", "tentative", "cancelled"]))
    room = draw(st.sampled_from(["aula", "aula-a", "gudang"]))
    return use(start.isoformat(), end.isoformat(), status, room=room)


def truth(room, uses, when, last):
    """The state of a room at a moment, by looking at everything."""
    here = [one for one in uses if one.start <= when < one.end and one.status != "cancelled"]
    whole = [one for one in here if one.room in {room.code, *room.covering}]
    if whole:
        return "terpakai" if any(one.status == "confirmed" for one in whole) else "dipesan"
    if any(one.room in room.sharing for one in here):
        return "sebagian"
    free = any(first <= when < end for first, end in opened(room, when.date(), frozenset()))
    return "bebas" if free and when < last else "tutup"


@settings(max_examples=60, deadline=None)
@given(st.lists(drawn(), max_size=6), st.sampled_from([AULA, AULA_A]))
def test_the_week_says_of_every_quarter_of_an_hour_what_is_true(uses, room):
    rows = week(uses, room)
    quarter = timedelta(minutes=15)
    known = [one for one in rows if one[0]]
    for number in range(7 * 96):
        when = midnight(MONDAY) + quarter * number
        shown = state_at(known, when)
        right = truth(room, uses, when, when + quarter)
        # After the last row, and where a whole day is filled, a table has no row to show it.
        begins, last_row = known[0][0], known[-1][0]
        at = when.strftime("%H.%M")
        if begins <= at < last_row:
            assert shown == right, (when, shown, right)


def test_rows_stand_at_every_hour_of_opening_and_at_every_odd_start_or_end():
    rows = week([use("2026-11-24T09:20", "2026-11-24T10:00"),
                 use("2026-11-25T17:00", "2026-11-25T18:30")])  # fmt: skip
    assert [begin for begin, _ in rows] == [
        "08.00", "09.00", "09.20", "10.00", "11.00", "12.00", "13.00", "14.00", "15.00", "16.00",
        "17.00",
    ]  # fmt: skip


def test_free_and_taken_cells_are_named_with_their_times():
    tuesday = [cells[1][1] for _, cells in week([
        use("2026-11-24T09:00", "2026-11-24T10:00", title="Kelas", page="publikasi/x/"),
        use("2026-11-24T10:00", "2026-11-24T11:00", "tentative"),
        use("2026-11-24T11:00", "2026-11-24T12:00", room="aula-a"),
    ])]  # fmt: skip
    assert list(dict.fromkeys(tuesday)) == [
        "Bebas 08.00–09.00",
        "Kelas 09.00–10.00",
        "Dipesan 10.00–11.00",
        "Sebagian terpakai: Terpakai 11.00–12.00 · Aula A",
        "Bebas 12.00–16.00",
    ]


def test_a_room_that_is_never_open_and_not_used_says_so_in_words():
    shut = replace(AULA, weeks=())
    site = directory(replace(SITE, uses=(), activities=()))
    assert "tidak dibuka dan tidak dipakai" in str(room_week(HERE, site, shut, {}, MONDAY))


@pytest.mark.parametrize(
    ("fields", "hours"),
    [
        ({}, [("08.00", "16.00")]),
        ({"since": date(2026, 11, 24)}, []),
        ({"until": date(2026, 11, 22)}, []),
        ({"weeks": ()}, []),
        ({"weeks": (*AULA.weeks, OpenWeek(date(2026, 11, 1), (((600, 660),),) * 7))},
         [("10.00", "11.00")]),
        ({"shut": ((moment("2026-11-23T10:00"), moment("2026-11-23T11:00")),
                   (moment("2026-11-23T15:00"), moment("2026-11-23T20:00")))},
         [("08.00", "10.00"), ("11.00", "15.00")]),
    ],
)  # fmt: skip
def test_a_room_is_open_in_its_hours_but_for_closures_and_years_away(fields, hours):
    found = opened(replace(AULA, **fields), MONDAY, frozenset())
    assert [(f"{start:%H.%M}", f"{end:%H.%M}") for start, end in found] == hours


@pytest.mark.parametrize(
    ("open_on_holidays", "openings", "opens"),
    [(True, AULA.openings, True), (True, (), False), (False, AULA.openings, False)],
)
def test_a_holiday_shuts_all_but_a_room_whose_own_hours_hold_then(
    open_on_holidays, openings, opens
):
    """Without hours of its own a room has the office's, and nobody works on a holiday."""
    room = replace(AULA, open_on_holidays=open_on_holidays, openings=openings)
    assert bool(opened(room, MONDAY, frozenset({MONDAY}))) is opens


def test_holes_are_taken_out_of_a_span():
    def span(one, two):
        return moment(f"2026-11-23T{one:02}:00"), moment(f"2026-11-23T{two:02}:00")

    assert without(span(8, 16), [span(6, 7), span(7, 9), span(10, 11), span(15, 20)]) == (
        span(9, 10), span(11, 15)
    )  # fmt: skip


@pytest.mark.parametrize(
    ("monday", "name"),
    [("2026-11-23", "23–29 November 2026"), ("2026-11-30", "30 November – 6 Desember 2026"),
     ("2026-12-28", "28 Desember 2026 – 3 Januari 2027")],
)  # fmt: skip
def test_a_week_is_named_by_its_days(monday, name):
    assert week_name(day(monday)) == name


def months_of(view, folder):
    return sorted(one.path.split("/")[-1][:7] for one in pages.build(view)
                  if fullmatch(f"jadwal/{folder}/[0-9-]+\\.md", one.path))  # fmt: skip


def test_a_room_has_every_month_from_its_first_use_to_a_year_ahead():
    """Uses before the year before the room was filed, and later than a year ahead, have none."""
    days = ("2024-12-31", "2025-03-01", "2026-03-05", "2027-11-30", "2027-12-01")
    view = replace(SITE, activities=(), uses=tuple(
        use(f"{one}T08:00", f"{one}T09:00") for one in days))  # fmt: skip
    found = months_of(view, "kendal/aula")
    assert (found[0], found[-1], len(found)) == ("2025-03", "2027-11", 33)
    assert months_of(view, "bulan") == found


def test_a_room_has_its_months_since_it_was_filed():
    rooms = tuple(replace(one, filed=date(2026, 9, 30)) for one in SITE.rooms)
    view = replace(SITE, uses=(), activities=(), rooms=rooms)
    found = months_of(view, "kendal/aula")
    assert (found[0], found[-1], len(found)) == ("2026-09", "2027-11", 15)
    assert months_of(replace(view, rooms=SITE.rooms), "kendal/aula")[0] == "2026-11"


def test_a_month_once_published_stays_whatever_happens_to_its_uses_and_however_late_it_is():
    """Even when every use is cancelled and moved, and years later: the calendar keeps both."""
    entries = (
        entry("2026-02-11T08:00", "2026-02-11T10:00", status="cancelled"),
        entry("2026-11-25T08:00", "2026-11-25T10:00", moved=(
            moved("2026-11-25T08:00", "2026-10-01T08:00", "2026-10-01T10:00", HALL.code),)),
    )  # fmt: skip
    rooms = tuple(replace(one, filed=date(2026, 1, 31)) for one in SITE.rooms)
    early = replace(SITE, activities=(), rooms=rooms)
    before = {one.path for one in pages.build(early) if "/20" in one.path}
    late = replace(early, as_of=date(2031, 1, 1), uses=(), calendar=entries)
    assert before <= {one.path for one in pages.build(late)}
    assert months_of(late, "kendal/aula")[0] == "2026-01"


def test_a_month_without_uses_and_one_long_past_are_light():
    """No grid of days or weeks: a sentence or the list, and the way to the months beside it."""
    rooms = tuple(replace(one, filed=date(2026, 1, 31)) for one in SITE.rooms)
    view = replace(SITE, rooms=rooms)
    texts = {one.path: one.content.decode() for one in pages.build(view)}
    later = replace(view, as_of=date(2029, 1, 1))
    past = {one.path: one.content.decode() for one in pages.build(later)}
    quiet = texts["jadwal/kendal/aula/2027-09.md"]
    assert "Tidak ada pemakaian yang tercatat pada bulan ini." in quiet
    light = (quiet, past["jadwal/bulan/2026-02.md"])
    assert [("<table" in one, len(one) < 2500) for one in light] == [(False, True)] * 2
    assert "<table" in texts["jadwal/kendal/aula/2026-11.md"]
    assert "<table" not in past["jadwal/kendal/aula/2026-11.md"]
    assert "<li" in past["jadwal/kendal/aula/2026-11.md"]


def options(*marks):
    """The names that a filter of these marks offers, by field."""
    keys = ("data_saring_kantor", "data_saring_ruang", "data_saring_jenis")
    html = month_filter(dict(zip(keys, one, strict=True)) for one in marks)
    found = read_html(html).found
    return [a.get("data-bidang") or a["value"] for tag, a in found if tag in {"select", "option"}]


def test_a_filter_offers_each_name_once_by_the_alphabet():
    assert options(
        ("Kendal", "ruang baca|Aula", "Kelas"), ("Kendal", "Aula", ""), ("Mojokerto", "Aula", "*")
    ) == ["kantor", "", "Kendal", "Mojokerto", "ruang", "", "Aula", "ruang baca"]


def test_a_filter_without_a_choice_is_not_shown():
    assert [month_filter(()), options(("Kendal", "Aula", "*"))] == ["", []]


def test_months_lead_to_one_another():
    found = {one.path: one.content for one in pages.build(SITE)}
    links = {
        path: {
            (one["rel"], one["href"].split("/")[-2])
            for _, one in rendered(split(content)[1]).found
            if one.get("rel") in {"prev", "next"}
        }
        for path, content in found.items()
        if path.startswith("jadwal/kendal/aula/2026")
    }
    assert links == {
        "jadwal/kendal/aula/2026-10.md": {("next", "2026-11")},
        "jadwal/kendal/aula/2026-11.md": {("prev", "2026-10"), ("next", "2026-12")},
        "jadwal/kendal/aula/2026-12.md": {("prev", "2026-11"), ("next", "2027-01")},
    }


def test_pages_follow_the_day_of_the_build_and_nothing_else():
    """The browser's today is the script's business: another hour changes no page."""
    first, second = ({one.path: one.content for one in pages.build(SITE)} for _ in range(2))
    assert first == second


def test_a_crowded_day_shows_some_uses_and_counts_the_others():
    busy = tuple(use(f"2026-11-24T{8 + number:02}:00", f"2026-11-24T{9 + number:02}:00")
                 for number in range(9))  # fmt: skip
    site = directory(replace(SITE, uses=busy, activities=()))
    table = str(month_table(HERE, site, day("2026-11-01"), by_day(slots(site)), AULA))
    assert (table.count("<li"), "dan 3 lagi" in table) == (7, True)


def test_a_use_of_several_days_says_how_it_begins_goes_on_and_ends():
    long = (use("2026-11-24T08:00", "2026-11-26T12:00"),
            use("2026-11-10T00:00", "2026-11-12T00:00", all_day=True))  # fmt: skip
    site = directory(replace(SITE, uses=long, activities=()))
    table = str(month_table(HERE, site, day("2026-11-01"), by_day(slots(site)), AULA))
    words = ("mulai 08.00", "berlanjut", "sampai 12.00", "sepanjang hari")
    assert [table.count(f">{one}<") for one in words] == [1, 1, 1, 2]


def test_one_use_of_two_rooms_is_one_row_and_a_session_elsewhere_has_its_place():
    both = (use("2026-11-24T08:00", "2026-11-24T09:00"),
            use("2026-11-24T08:00", "2026-11-24T09:00", room="aula-a"))  # fmt: skip
    found = slots(directory(replace(SITE, uses=both)))
    assert [(one.start.day, one.rooms, one.place, one.title) for one in found] == [
        (24, ("aula", "aula-a"), None, None),
        (5, (), "Balai desa", "Kunjungan sekolah"),
        (9, (), None, "Kelas bahasa isyarat"),
    ]


@pytest.mark.parametrize(
    ("start", "end", "whole", "days", "words"),
    [
        ("2026-11-24T08:00", "2026-11-24T10:00", False, 1, "08.00–10.00 WIB"),
        ("2026-11-24T20:00", "2026-11-25T00:00", False, 1, "20.00–00.00 WIB"),
        ("2026-11-24T20:00", "2026-11-25T02:00", False, 2, "20.00–25 November 2026, 02.00 WIB"),
        ("2026-11-24T00:00", "2026-11-25T00:00", True, 1, "sepanjang hari"),
        ("2026-11-24T00:00", "2026-11-27T00:00", True, 3,
         "sepanjang hari s.d. 26 November 2026"),
        ("2026-11-24T00:00", "2026-11-24T00:00", True, 1, "sepanjang hari"),
        ("2026-11-24T00:00", "3026-11-24T00:00", True, 367,
         "sepanjang hari s.d. 23 November 3026"),
    ],
)  # fmt: skip
def test_an_end_at_midnight_belongs_to_the_day_before(start, end, whole, days, words):
    one = Slot("kendal", moment(start), moment(end), whole, "confirmed", None, None, None)
    assert (len(one.days), clock(one, "Asia/Jakarta")) == (days, words)


def test_a_part_is_partial_and_a_whole_is_not():
    (one,) = slots(
        directory(
            replace(SITE, activities=(), uses=(use("2026-11-24", "2026-11-24", room="aula-a"),))
        )
    )
    assert (is_partial(AULA, one), is_partial(AULA_A, one)) == (True, False)


def sign(view, path="jadwal/kendal/aula/pintu.md"):
    (content,) = (one.content for one in pages.build(view) if one.path == path)
    tags = rendered(split(content)[1])
    (data,) = (a["data-pintu"] for _, a in tags.found if "data-pintu" in a)
    return json.loads(data), tags.text


def test_a_door_sign_holds_what_stands_from_today_on_with_instants_for_any_browser():
    data, text = sign(SITE)
    first, *_, last = data["pemakaian"]
    assert (data["zona"], data["per"], len(data["pemakaian"])) == (
        "Asia/Jakarta", "23 November 2026", 6,
    )  # fmt: skip
    assert first == {
        "mulai": "2026-11-23T08:00+07:00", "selesai": "2026-11-23T10:00+07:00",
        "jam": "08.00–10.00", "hari": "Senin, 23 November", "nama": "Terpakai",
        "keadaan": "terpakai",
    }  # fmt: skip
    assert (last["mulai"], last["selesai"]) == ("2026-12-01T00:00+07:00", "2026-12-02T00:00+07:00")
    assert [one["keadaan"] for one in data["pemakaian"]] == [
        "terpakai", "dipesan", "dipesan", "sebagian", "terpakai", "terpakai"
    ]  # fmt: skip
    assert "Batal" not in text
    assert "Data per 23 November 2026." in text


def test_a_door_sign_looks_four_months_ahead():
    far = (
        use("2027-03-23T08:00", "2027-03-23T09:00"),
        use("2027-03-24T08:00", "2027-03-24T09:00"),
    )
    assert [one["hari"] for one in sign(replace(SITE, uses=far))[0]["pemakaian"]] == [
        "Selasa, 23 Maret"
    ]  # fmt: skip


def test_a_door_sign_without_uses_says_so():
    data, text = sign(replace(SITE, uses=()))
    assert (data["pemakaian"], "Tidak ada pemakaian tercatat." in text) == ([], True)


def test_each_feed_has_its_links_and_a_code_on_the_subscribe_page():
    (content,) = (one.content for one in pages.build(SITE) if one.path == "jadwal/langganan.md")
    found = rendered(split(content)[1]).found
    hrefs = [a["href"] for tag, a in found if tag == "a" and "href" in a]
    path = "literasi.example%2Fics%2Fruang%2Fkendal-aula.ics"
    assert "webcal://literasi.example/ics/ruang/kendal-aula.ics" in hrefs
    assert f"https://calendar.google.com/calendar/render?cid=webcal%3A%2F%2F{path}" in hrefs
    assert any(one.startswith("https://outlook.office.com/calendar/0/addfromweb?url=https%3A%2F%2F"
                              f"{path}&name=Aula") for one in hrefs)  # fmt: skip
    labels = [a["aria-label"] for tag, a in found if tag == "svg"]
    assert labels == [
        f"Kode QR ke https://literasi.example/jadwal/langganan/#{one}"
        for one in ("kegiatan", "kantor-kendal", "ruang-kendal-aula", "ruang-kendal-aula-a",
                    "kantor-mojokerto")
    ]  # fmt: skip
    assert {one.rsplit("#")[1] for one in labels} <= {a.get("id") for _, a in found}


def test_an_empty_site_has_a_month_for_all_and_no_change():
    texts = {one.path: one.content.decode() for one in pages.build(EMPTY)}
    assert "Belum ada perubahan yang tercatat." in texts["jadwal/perubahan.md"]
    assert [path for path in texts if path.startswith("jadwal/bulan/")] == [
        *(f"jadwal/bulan/2026-{month}.md" for month in (11, 12)),
        *(f"jadwal/bulan/2027-{month:02}.md" for month in range(1, 12)),
    ]  # fmt: skip


def test_an_office_without_rooms_says_so_on_the_overview():
    texts = {one.path: one.content.decode() for one in pages.build(replace(SITE, rooms=()))}
    assert f"{KENDAL.short_name} belum mencatat ruang." in texts["jadwal/index.md"]
