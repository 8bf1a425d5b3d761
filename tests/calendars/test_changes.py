"""What changed, as the public is told: from real commits, and of public activities only."""

from xml.etree import ElementTree as ET

import pytest
from tests.calendars.archive import Archive, act, activity, page, slot
from tests.support.schedules import day, instant

from literasi.history.changes import Change, When, changes
from literasi.history.projection import Timing
from literasi.history.state import Shown
from literasi.outputs.public import change_feed
from literasi.outputs.public.series import time_words
from literasi.views.calendar_models import Rule
from literasi.views.change_models import ChangedTime

WEEKLY = {"tiap": "minggu", "hari": ["selasa"], "hingga": "2026-10-06"}
REASON = {"alasan": "RAHASIA", **act("2026-03-02")}
FIRST = "Setiap Selasa, 09.00–11.00 WIB, mulai 1 September 2026, sampai 6 Oktober 2026 · Aula A"
ONE = "Selasa, 22 September 2026, 09.00–11.00 WIB · Aula A"


def told(archive, on="2026-12-31"):
    """Every change as kind, day, before and after; newest first."""
    sides = [
        (one.kind, one.day.isoformat(), one.before, one.after)
        for one in archive.site(day(on)).changes
    ]
    return [
        (kind, when, *(side and time_words(side, "Asia/Jakarta") for side in pair))
        for kind, when, *pair in sides
    ]


@pytest.fixture
def archive(tmp_path):
    """A public series since March 1."""
    made = Archive(tmp_path / "arsip")
    series = slot(1, "2026-09-01T09:00", "2026-09-01T11:00", ruang=["aula-a"], ulang=WEEKLY)
    made["kegiatan/a"] = activity("Kelas menulis", series)
    made["publikasi/a"] = page("a")
    made.commit("2026-03-01T02:00:00Z")
    return made


def moved(start, end, *rooms):
    where = {"ruang": list(rooms)} if rooms else {}
    return {"dari": "2026-09-22T09:00", "mulai": start, "selesai": end, **where, **REASON}


START = ("baru", "2026-03-01", None, FIRST)
THURSDAY = moved("2026-09-24T09:00", "2026-09-24T11:00", "aula-b")
OTHER = "Kamis, 24 September 2026, 09.00–11.00 WIB · Aula B"


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({"ditetapkan": act("2026-03-01")}, []),
        ({"siap_menit": 30}, []),
        ({"lewati": [{"tanggal": "2026-09-22", "alasan": "RAHASIA"}]},
         [("batal", "2026-03-02", ONE, None)]),
        ({"pindahan": [THURSDAY]}, [("pindah", "2026-03-02", ONE, OTHER)]),
        ({"ruang": ["taman"]},
         [("pindah", "2026-03-02", FIRST, FIRST.replace("Aula A", "Taman Perpustakaan"))]),
        ({"ulang": {**WEEKLY, "hingga": "2026-10-13"}},
         [("pindah", "2026-03-02", FIRST, FIRST.replace("6 Oktober", "13 Oktober"))]),
        ({"dibatalkan": REASON}, [("batal", "2026-03-02", FIRST, None)]),
    ],
)  # fmt: skip
def test_each_kind_of_change_is_told_with_before_and_after(archive, fields, expected):
    archive.entry("a").update(fields)
    archive.commit("2026-03-02T02:00:00Z")
    assert told(archive) == [*expected, START]


def test_what_is_taken_back_is_told_too(archive):
    archive.entry("a").update(
        lewati=[{"tanggal": "2026-09-29", "alasan": "RAHASIA"}], pindahan=[THURSDAY]
    )
    archive.commit("2026-03-02T02:00:00Z")
    for key in ("lewati", "pindahan"):
        del archive.entry("a")[key]
    archive.commit("2026-03-03T02:00:00Z")
    later = ONE.replace("22", "29")
    assert sorted(told(archive)[:2]) == [
        ("baru", "2026-03-03", None, later), ("pindah", "2026-03-03", OTHER, ONE)
    ]  # fmt: skip


def test_a_cancelled_series_that_comes_back_is_new_and_a_second_cancellation_no_news(archive):
    archive.entry("a")["dibatalkan"] = REASON
    archive.commit("2026-03-02T02:00:00Z")
    archive.entry("a")["ruang"] = ["taman"]
    archive.commit("2026-03-03T02:00:00Z")
    del archive.entry("a")["dibatalkan"]
    archive.commit("2026-03-04T02:00:00Z")
    assert [one[:2] for one in told(archive)] == [
        ("baru", "2026-03-04"), ("batal", "2026-03-02"), ("baru", "2026-03-01")
    ]  # fmt: skip


def test_an_activity_first_seen_as_cancelled_is_no_news(tmp_path):
    archive = Archive(tmp_path / "arsip")
    one = slot(1, "2026-09-01T09:00", "2026-09-01T11:00", ruang=["aula-a"], dibatalkan=REASON)
    archive["kegiatan/a"] = activity("Kelas menulis", one)
    archive["publikasi/a"] = page("a")
    archive.commit("2026-03-01T02:00:00Z")
    assert told(archive) == []


@pytest.mark.parametrize(
    "hide",
    [
        lambda archive: archive.drop("publikasi/a"),
        lambda archive: archive["publikasi/a"].update(ditarik=REASON),
        lambda archive: archive["kegiatan/a"].update(sifat_keamanan="rahasia"),
    ],
)
def test_what_is_private_now_leaves_no_trace_of_what_it_was(archive, hide):
    hide(archive)
    archive.commit("2026-03-03T02:00:00Z")
    assert told(archive) == []


def test_a_private_booking_is_news_only_once_it_is_public(archive):
    archive["kegiatan/b"] = activity(
        "RAHASIA", slot(2, "2026-09-03T09:00", "2026-09-03T10:00", ruang=["taman"])
    )
    archive.commit("2026-03-02T02:00:00Z")
    archive.entry("b")["mulai"] = "2026-09-03T08:00"
    archive.commit("2026-03-03T02:00:00Z")
    quiet = told(archive)
    archive["publikasi/b"] = page("b")
    archive.commit("2026-03-04T02:00:00Z")
    told_now = told(archive)[0]
    where = "Kamis, 3 September 2026, 08.00–10.00 WIB · Taman Perpustakaan"
    assert (quiet, told_now) == ([START], ("baru", "2026-03-04", None, where))


def test_only_the_year_up_to_the_day_is_told_and_nothing_that_was_over(archive):
    archive.entry("a")["ruang"] = ["taman"]
    archive.commit("2026-10-07T02:00:00Z")  # a day after the last session
    assert [told(archive, on) for on in ("2026-02-28", "2026-12-31", "2027-03-01", "2027-03-02")] \
        == [[], [START], [START], []]  # fmt: skip


def test_the_feed_names_each_change_once_and_for_good(archive):
    def read():
        (made,) = change_feed.build(archive.site())
        entries = ET.fromstring(made.content).iter("{http://www.w3.org/2005/Atom}entry")  # noqa: S314
        return {one.findtext("{*}id"): (one.findtext("{*}title"), one.findtext("{*}summary"))
                for one in entries}  # fmt: skip

    first = read()
    archive.entry("a")["pindahan"] = [THURSDAY]
    archive.commit("2026-03-02T02:00:00Z")
    second = read()
    assert list(first.values()) == [("Baru: Kelas menulis", FIRST)]
    assert {key: second.pop(key) for key in first} == first
    assert list(second.values()) == [("Pindah: Kelas menulis", f"{ONE} → {OTHER}")]


def _shown(*timings, public=True):
    return Shown(
        tuple(("kendal", one) for one in timings), (public,), (), frozenset(), frozenset()
    )


def _timing(start="2026-09-01T09:00", end="2026-09-01T11:00", **fields):
    usual = {"all_day": False, "repeat": None, "skipped": (), "moves": (), "rooms": (),
             "place": None, "fixed": True, "cancelled": False}  # fmt: skip
    return Timing(start, end, **{**usual, **fields})


NOW = instant("2026-03-01T00:00:00+00:00")


def test_a_uid_in_two_records_is_a_mistake_and_no_news():
    both = _shown(_timing(), _timing())
    assert list(changes("u", NOW, None, both)) == []
    assert list(changes("u", NOW, both, _shown(_timing(), public=False))) == []


def test_an_old_version_that_no_schema_judged_still_has_a_place():
    wrong = _timing(end="besok", skipped=("2026-09-01",))
    told_ = list(changes("u", NOW, _shown(_timing(end="besok")), _shown(wrong)))
    start = "2026-09-01T09:00"
    when = When(start, start, all_day=False, repeat=None, rooms=(), place=None)
    assert told_ == [Change("u", NOW, "kendal", "batal", when, None)]


START_WORDS = "mulai 1 September 2026"
HOURS = "09.00–11.00 WIB"


def _side(start, end, *, rule=None, all_day=False, place=None):
    return ChangedTime(instant(start), instant(end), all_day, rule, (), place)


@pytest.mark.parametrize(
    ("rule", "words"),
    [
        (Rule("minggu", 2, (0, 2, 4), None, None, None, 6),
         f"Setiap 2 minggu, Senin, Rabu, dan Jumat, {HOURS}, {START_WORDS}, 6 kali"),
        (Rule("bulan", 1, (1,), -1, None, None, 3),
         f"Setiap bulan, Selasa terakhir, {HOURS}, {START_WORDS}, 3 kali"),
        (Rule("bulan", 3, (), None, None, day("2027-01-01"), None),
         f"Setiap 3 bulan, tanggal 1, {HOURS}, {START_WORDS}, sampai 1 Januari 2027"),
        (Rule("minggu", 1, (), None, None, None, None), f"Setiap Selasa, {HOURS}, {START_WORDS}"),
        (None, f"Selasa, 1 September 2026, {HOURS}"),
    ],
)  # fmt: skip
def test_a_series_is_told_in_the_words_of_an_office(rule, words):
    side = _side("2026-09-01T09:00", "2026-09-01T11:00", rule=rule)
    assert time_words(side, "Asia/Jakarta") == words


@pytest.mark.parametrize(
    ("last", "words"),
    [("2026-09-02", "Selasa, 1 September 2026 · Alun-alun"),
     ("2026-09-04", "Selasa, 1 September 2026 – Kamis, 3 September 2026 · Alun-alun")],
)  # fmt: skip
def test_whole_days_end_with_their_last_day(last, words):
    side = _side("2026-09-01T00:00", f"{last}T00:00", all_day=True, place="Alun-alun")
    assert time_words(side, "Asia/Jakarta") == words


def test_a_series_of_whole_days_says_so():
    rule = Rule("minggu", 1, (), None, None, None, 2)
    side = _side("2026-09-01T00:00", "2026-09-02T00:00", rule=rule, all_day=True)
    assert time_words(side, "Asia/Jakarta") == (
        "Setiap Selasa, sepanjang hari, mulai 1 September 2026, 2 kali"
    )


def test_a_version_whose_times_cannot_be_read_is_left_out(archive):
    """An old commit may hold what no schema judged; it must not stop a build."""
    right = archive.entry("a")["mulai"]
    archive.entry("a")["mulai"] = "besok"
    archive.commit("2026-03-02T02:00:00Z")
    archive.entry("a")["mulai"] = right
    archive.commit("2026-03-03T02:00:00Z")
    assert told(archive) == [START]
