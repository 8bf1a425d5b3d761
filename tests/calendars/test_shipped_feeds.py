"""Every feed of the portal reads without complaint, and says what the records say."""

import pytest
import vobject
from tests.support.expand import with_recurring_ical_events, with_vobject
from tests.support.icsparse import faults
from tests.support.tree import ROOT

from literasi.gate.schemas import compile_schemas
from literasi.judging import judge
from literasi.schedule.blocks import blocks, room_footprints
from literasi.schedule.occurrences import occurrences
from literasi.schedule.status import Status, status
from literasi.shell.files import read_tree
from literasi.shell.schemas import schema_files
from literasi.values.dates import parse_date
from literasi.views.publicity import pages

pytestmark = pytest.mark.xdist_group("portal")
DAY = parse_date("2026-11-23")  # of the commit that the portal was built from


@pytest.fixture(scope="module")
def offices():
    tree = read_tree(ROOT)
    return judge(compile_schemas(schema_files()), tree.records, tree.pictures).catalogue.offices


@pytest.fixture(scope="module")
def feeds(built_site) -> dict[str, bytes]:
    folder = built_site / "ics"
    return {one.relative_to(folder).as_posix(): one.read_bytes() for one in folder.rglob("*.ics")}


def test_a_strict_reader_and_another_parser_accept_every_feed(feeds):
    assert len(feeds) > 50
    assert {name: faults(raw) for name, raw in feeds.items() if faults(raw)} == {}
    for raw in feeds.values():
        assert vobject.readOne(raw.decode()).name == "VCALENDAR"


def test_two_expanders_agree_on_every_feed(feeds):
    for name, raw in feeds.items():
        assert with_vobject(raw) == with_recurring_ical_events(raw), name


def test_a_room_feed_holds_exactly_the_sessions_of_the_records(feeds, offices):
    for office in offices:
        spaces, taken = room_footprints(office), blocks(office)
        for room in office.ruang:
            mine = {
                one.session: (one.occurrence.start, one.occurrence.end)
                for one in taken
                if set(spaces[room]) & set(spaces.get(one.room, (one.room,)))
            }
            assert with_vobject(feeds[f"ruang/{office.code}-{room}.ics"]) == sorted(mine.values())


def test_the_office_and_activity_feeds_hold_exactly_the_sessions_of_the_records(feeds, offices):
    everything = []
    for office in offices:
        public = pages(office, DAY)
        slots = [(one.id in public, slot) for one in office.kegiatan.values()
                 for slot in one.value.jadwal if status(slot) is not Status.CANCELLED]  # fmt: skip
        shown = [span for known, slot in slots if known or slot.ruang for span in _spans(slot)]
        assert with_vobject(feeds[f"kantor/{office.code}.ics"]) == sorted(shown)
        everything += [span for known, slot in slots if known for span in _spans(slot)]
    assert with_vobject(feeds["kegiatan.ics"]) == sorted(everything)


def _spans(slot):
    return [(one.start, one.end) for one in occurrences(slot)]
