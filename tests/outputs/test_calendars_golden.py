"""Whole feeds as they are read in review; `python -m tests.outputs.test_calendars_golden` renews.

They are kept with LF, since Git may turn line ends; CRLF itself is the strict reader's business.
"""

from dataclasses import replace
from pathlib import Path

from tests.support.calendars import (
    AULA,
    EAST,
    KENDAL,
    PUBLIC,
    TAMAN,
    WEEKLY,
    entry,
    moved,
    room,
    site,
)

from literasi.outputs.public import calendars
from literasi.values.dates import parse_moment
from literasi.views.calendar_models import Details

FOLDER = Path(__file__).parent / "test_calendars_golden"
NIGHT = Details("Malam puisi", "festival", None, "publikasi/timur/malam-puisi/")


def _uid(number):
    return f"00000000-0000-4000-8000-{number:012d}"


SERIES = entry(
    uid=_uid(1),
    rule=WEEKLY,
    details=PUBLIC,
    skipped=(parse_moment("2026-02-18T08:00"),),
    moved=(
        moved("2026-02-25T08:00", "2026-02-26T13:00", "2026-02-26T15:00", "taman"),
        moved("2026-03-04T08:00", "2026-03-04T09:00", "2026-03-04T11:00"),
    ),
    elsewhere=(TAMAN,),
)
VIEW = site(
    SERIES,
    entry("2026-04-07T09:00", "2026-04-07T12:00", uid=_uid(2), status="tentative"),
    entry("2026-04-08T09:00", "2026-04-08T12:00", uid=_uid(3), rooms=(AULA, TAMAN)),
    entry(
        "2026-08-01T00:00", "2026-08-04T00:00", uid=_uid(4), all_day=True, details=PUBLIC,
        status="cancelled", rooms=(), place="Alun-alun Kendal",
    ),
    replace(
        entry("2026-12-31T20:00", "2027-01-01T01:00", uid=_uid(5), details=NIGHT, rooms=()),
        office="timur", office_name="Dinas Perpustakaan Timur", zone="Asia/Jayapura",
    ),
    entry("2024-05-01T08:00", "2024-05-01T10:00", uid=_uid(6)),
    offices=(KENDAL, EAST),
    rooms=(room("kendal", "aula", "Aula"), room("kendal", "taman", "Taman"),
           room("timur", "kelas", "Ruang Kelas")),
)  # fmt: skip


def _made():
    made = ((one.path, one.content.decode()) for one in calendars.build(VIEW))
    return {
        path.removeprefix("ics/").replace("/", "_") + ".txt": text.replace("\r\n", "\n")
        for path, text in made
    }


def test_every_feed_is_as_it_was_reviewed():
    kept = {one.name: one.read_text(encoding="utf-8") for one in sorted(FOLDER.iterdir())}
    assert _made() == kept


if __name__ == "__main__":
    FOLDER.mkdir(exist_ok=True)
    for old in FOLDER.iterdir():
        old.unlink()
    for name, text in _made().items():
        (FOLDER / name).write_text(text, encoding="utf-8")
