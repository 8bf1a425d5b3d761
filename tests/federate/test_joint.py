"""Copies of several sites as one view: what is shown, and what is left out."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.support.federated import announced, answers, forged, listing
from tests.support.icsparse import faults, parse
from tests.support.offices import DAY, PATHS, code_of, name_of, site_files
from tests.support.web import Web

from literasi.federation.feeds import ALL, collisions, feeds, nearest, path_of
from literasi.federation.home import Home
from literasi.federation.joint import Acceptance, joint
from literasi.federation.models import Entry, Site, Source, State
from literasi.federation.pages.shelf import Shelf
from literasi.federation.tables import tables

ADDRESS = "https://literasi.contoh.example/"


def files_of(number):
    return site_files(number, announced(code_of(number)))


def taken(files, number=1):
    """What a site published."""
    site = Site(code_of(number), name_of(number), ADDRESS)
    return Acceptance(answers(), DAY)(site, files)


def view(*pairs):
    """A joint view of sites by number, each with its files and what went wrong."""
    known = {code_of(number): (files, reason) for number, files, reason in pairs}
    wanted = listing(Web(), *(number for number, _, _ in pairs))
    return joint(wanted, DAY, lambda site: known[site.code], Acceptance(answers(), DAY))


def first(rows):
    return next(row for row in rows if not row["ditarik"])


def test_what_a_site_publishes_is_shown_and_every_link_leads_to_its_listed_address():
    shown = taken(files_of(1))
    links = [one.link for one in (*shown.activities, *shown.publications)]
    assert links
    assert [one for one in links if not one.startswith(f"{ADDRESS}publikasi/contoh001/")] == []
    assert shown.left_out == ()


HOSTILE = {
    "a page elsewhere": {"laman": "https://jahat.example/publikasi/a/"},
    "a page behind a look-alike": {"laman": "https://contoh001.example.jahat.example/a/"},
    "a script for a page": {"laman": "javascript:alert(1)"},
    "data for a page": {"laman": "data:text/html,alert(1)"},
    "a way upward": {"laman": "https://contoh001.example/literasi/../../admin/"},
    "two slashes": {"laman": "https://contoh001.example/literasi//jahat.example/"},
    "a name and a password": {"laman": "https://contoh001.example/literasi/@jahat.example/"},
    "an escaped slash": {"laman": "https://contoh001.example/literasi/%2e%2e/"},
    "a question": {"laman": "https://contoh001.example/literasi/?x=javascript:1"},
    "another office": {"instansi": "lain"},
    "a telephone number": {"judul": "Hubungi Ibu Contoh 0812-3456-7890"},
    "an address of a person": {"ringkasan": "Kirim ke budi.contoh@surel.example sekarang."},
    "no title": {"judul": "  "},
    "the year 0001": {"terbit": "0001-01-01T00:00:00Z"},
    "the year 9999": {"terbit": "9999-12-31T23:59:59-12:00"},
}


@pytest.mark.parametrize("fields", HOSTILE.values(), ids=HOSTILE)
def test_what_may_not_be_shown_is_left_out_and_counted(fields):
    good = files_of(1)
    told = taken(forged(good, publikasi=lambda rows: first(rows).update(fields)))
    assert told.left_out == ("1 publikasi",)
    assert len(told.publications) == len(taken(good).publications) - 1


def test_an_activity_whose_time_runs_backward_is_left_out():
    session = {"mulai": "2026-12-03T09:00:00+07:00", "selesai": "2026-12-03T08:00:00+07:00"}
    told = taken(forged(files_of(1), kegiatan=lambda rows: first(rows)["sesi"][0].update(session)))
    assert told.left_out == ("1 kegiatan",)


def test_a_withdrawn_publication_is_not_shown_and_not_counted():
    def withdraw(rows):
        kept = {key: rows[0][key] for key in ("instansi", "id", "laman", "url")}
        rows[0] = {**kept, "ditarik": "2026-11-01"}

    good = files_of(1)
    told = taken(forged(good, publikasi=withdraw))
    assert (told.left_out, len(told.publications)) == ((), len(taken(good).publications) - 1)


def test_an_office_named_with_personal_data_is_called_by_its_code():
    told = taken(
        forged(files_of(1), instansi=lambda rows: rows[0].update(nama="NIK 3324014507900001"))
    )
    assert [one.name for one in told.offices] == ["contoh001"]


ANY = st.text(st.characters(exclude_categories=["Cs"]), max_size=60)


@given(ANY, st.sampled_from(["", "https://a.example/", "https://", "h"]), ANY)
def test_a_link_stays_below_the_listed_address(announced_, base, rest):
    page = Home(announced_ or base, ADDRESS).page(base + rest)
    if page is not None:
        assert page.startswith(ADDRESS)
        below = page.removeprefix(ADDRESS)
        assert all(part not in {"..", "."} for part in below.split("/"))


def test_two_sites_with_one_uid_both_stay_and_the_first_keeps_it():
    one = files_of(1)
    joined = view((1, one, None), (2, one, None))
    first_, second = ({entry.uid for entry in source.shown.entries} for source in joined.sources)
    assert first_ == second
    assert collisions(joined) == {code_of(1): 0, code_of(2): len(first_)}
    made = {each.path: each.content for each in feeds(joined)}
    mine, theirs = uids(made[path_of(code_of(1))]), uids(made[path_of(code_of(2))])
    assert set(mine) == first_
    assert not set(theirs) & first_
    assert len(set(theirs)) == len(first_)
    again = view((1, one, None), (2, one, None))
    assert {each.path: each.content for each in feeds(again)} == made


def uids(raw):
    return [
        line.value for event in parse(raw).children if event.name == "VEVENT"
        for line in event.properties if line.name == "UID"
    ]  # fmt: skip


def test_the_joint_calendar_holds_what_is_near_under_the_uids_of_the_sites():
    joined = view(*((number, files_of(number), None) for number in (1, 2, 3)))
    raw = next(one.content for one in feeds(joined) if one.path == ALL)
    assert faults(raw) == []
    near = {
        one.uid for source in joined.sources for one in source.shown.entries
        if one.last >= "2026-11-01"
    }  # fmt: skip
    assert set(uids(raw)) == near


def test_a_joint_calendar_stays_what_every_reader_takes_and_keeps_the_nearest():
    def group(number):
        day = f"2027-{number // 28 % 12 + 1:02}-{number % 28 + 1:02}"
        return (Entry(f"{number:05}", "", day, day, "Asia/Jakarta", "x" * 300),)

    kept = nearest([group(number) for number in range(3000)], "2026-11-01")
    assert len(kept) == 1000
    days = [one[0].first for one in kept]
    assert days == sorted(days)
    assert days[-1] <= min(one[0].first for one in map(group, range(3000)) if one not in kept)


def test_a_site_without_a_copy_has_an_empty_calendar_at_its_address():
    joined = view((1, None, None))
    assert [(one.state, one.reason) for one in joined.sources] == [
        (State.NONE, "belum pernah diambil")
    ]
    made = {one.path: one.content for one in feeds(joined)}
    assert set(made) == {ALL, path_of(code_of(1))}
    assert uids(made[path_of(code_of(1))]) == []
    assert b"BEGIN:VTIMEZONE" in made[ALL]


def test_a_copy_that_no_longer_passes_is_not_shown():
    broken = files_of(1) | {PATHS[0]: b"{}"}
    (source,) = view((1, broken, None)).sources
    assert (source.state, source.shown) == (State.NONE, None)
    assert source.reason == ".well-known/literasi.json tidak sesuai skema api/v1 yang diterbitkan"


def test_numbers_stand_for_each_office_and_nothing_is_added_for_a_site_not_read():
    joined = view((1, files_of(1), None), (2, files_of(2), "x"), (3, None, "y"))
    made = {one.path: one.content.decode("utf-8-sig").split("\r\n") for one in tables(joined)}
    told = joined.sources[0].shown.years[0]
    assert made["unduh/statistik.csv"][1] == (
        f"contoh001,{name_of(1)},contoh001,2026,{told.activities},{told.sessions},"
        f"{told.participants},0,{told.partners},{told.announcements},{told.reports}"
    )
    assert len(made["unduh/statistik.csv"]) == 1 + 2 * 2 + 1
    days = [one.shown and one.shown.day for one in joined.sources]
    assert made["unduh/situs.csv"][1:] == [
        (f"contoh001,{name_of(1)},http://127.0.0.1:0/contoh001/,mutakhir,{days[0]},"
        f"{(DAY - days[0]).days},CC BY 4.0,"),
        (f"contoh002,{name_of(2)},http://127.0.0.1:0/contoh002/,tertunda,{days[1]},"
        f"{(DAY - days[1]).days},CC BY 4.0,x"),
        f"contoh003,{name_of(3)},http://127.0.0.1:0/contoh003/,tidak terbaca,,,,y", "",
    ]  # fmt: skip


def test_what_comes_next_is_sorted_and_news_of_tomorrow_is_not_told_today():
    later = "2026-11-25T09:00:00+07:00"
    files = forged(files_of(1), publikasi=lambda rows: first(rows).update(terbit=later))
    shelf = Shelf.of(view((1, files, None), (2, files_of(2), None)))
    starts = [one.sessions[0].start for one in shelf.coming]
    assert starts == sorted(starts)
    assert all(one.sessions[0].end.date() >= DAY for one in shelf.coming)
    assert all(one.publication.published.date() <= DAY for one in shelf.cards)
    shown = sum(len(one.shown.publications) for one in shelf.joint.sources)
    assert len(shelf.cards) < shown


def test_the_age_of_data_is_counted_from_their_own_day():
    source = view((1, files_of(1), None)).sources[0]
    assert source.age(source.shown.day) == 0
    assert source.age(DAY.replace(year=2027)) == (DAY.replace(year=2027) - source.shown.day).days
    nothing = Source(Site("a", "b", ADDRESS), State.NONE, None, None)
    assert nothing.age(DAY) is None
