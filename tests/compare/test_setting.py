"""What was in force on the day of the earlier commit."""

from datetime import UTC, datetime

import pytest
from tests.compare.archive import PAGE, told

SOON = {PAGE: ('terbit: "2026-03-12"', 'terbit: "2026-03-21"')}
EVENING = datetime(2026, 3, 20, 17, tzinfo=UTC)  # the next day in every Indonesian zone
GONE = [f"{PAGE}:1 BAS007 publikasi yang terbit 2026-03-21 dihapus"]


def test_the_day_is_that_of_the_office():
    assert told({PAGE: None}, SOON, when=EVENING) == GONE
    assert told({PAGE: None}, SOON, when=EVENING.replace(hour=16)) == []


@pytest.mark.parametrize(
    ("zone", "hour", "expected"),
    [("Asia/Jayapura", 15, GONE), ("Asia/Jayapura", 14, []), ("Mars/Utara", 17, GONE)],
)
def test_zones_differ_and_an_unknown_one_is_the_usual_one(zone, hour, expected):
    before = {**SOON, "instansi": ("zona: Asia/Jakarta", f"zona: {zone}")}
    assert told({PAGE: None}, before, when=EVENING.replace(hour=hour)) == expected


def test_without_a_profile_nothing_is_known_to_be_out():
    assert told({PAGE: None}, {**SOON, "instansi": None}, when=EVENING) == []


def test_a_page_that_is_not_out_makes_no_activity_public():
    name = "kegiatan/2026-a1-g1"
    assert told({name: None}, SOON) == [f"{name}:1 BAS006 catatan kegiatan dihapus"]


def test_a_page_is_out_all_the_day_of_its_hour():
    later = {PAGE: ('terbit: "2026-03-12"', 'terbit: "2026-03-20T23:00"')}
    assert told({PAGE: None}, later) == [
        f"{PAGE}:1 BAS007 publikasi yang terbit 2026-03-20 dihapus"
    ]
