"""Every feed of the portal reads without complaint, and says what the records say."""

from datetime import date, datetime
from pathlib import Path

import icalendar
import pytest
import recurring_ical_events
import vobject
from tests.support.icsparse import faults
from tests.support.tree import ROOT

from literasi.gate.schemas import compile_schemas
from literasi.judging import judge
from literasi.schedule.blocks import blocks, room_footprints
from literasi.shell.files import read_tree
from literasi.shell.schemas import schema_files

pytestmark = pytest.mark.xdist_group("portal")
SPAN = (date(2025, 1, 1), date(2028, 1, 1))


@pytest.fixture(scope="module")
def offices():
    tree = read_tree(ROOT)
    return judge(compile_schemas(schema_files()), tree.records, tree.pictures).catalogue.offices


def _feeds(site: Path) -> dict[str, bytes]:
    folder = site / "ics"
    return {one.relative_to(folder).as_posix(): one.read_bytes() for one in folder.rglob("*.ics")}


def test_a_strict_reader_and_another_parser_accept_every_feed(built_site):
    found = _feeds(built_site)
    assert len(found) > 50
    assert {name: faults(raw) for name, raw in found.items() if faults(raw)} == {}
    for raw in found.values():
        assert vobject.readOne(raw.decode()).name == "VCALENDAR"


def test_a_room_feed_holds_exactly_the_sessions_of_the_records(built_site, offices):
    feeds = _feeds(built_site)
    for office in offices:
        spaces = room_footprints(office)
        taken = blocks(office)
        for room in office.ruang:
            mine = {
                (one.occurrence.start, one.occurrence.end)
                for one in taken
                if set(spaces[room]) & set(spaces.get(one.room, (one.room,)))
            }
            assert _expanded(feeds[f"ruang/{office.code}-{room}.ics"]) == mine, room


def _expanded(raw: bytes) -> set[tuple[datetime, datetime]]:
    calendar = icalendar.Calendar.from_ical(raw)
    events = recurring_ical_events.of(calendar, skip_bad_series=False).between(*SPAN)
    live = [one for one in events if str(one.get("STATUS")) != "CANCELLED"]
    return {(_local(one.start), _local(one.end)) for one in live}


def _local(moment: date | datetime) -> datetime:
    if isinstance(moment, datetime):
        return moment.replace(tzinfo=None)
    return datetime(moment.year, moment.month, moment.day)  # noqa: DTZ001  local wall time
