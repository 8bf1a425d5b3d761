"""Forty changes, feed after feed: what a subscriber may rely on, whatever was changed and how."""

from collections import defaultdict
from datetime import timedelta
from itertools import pairwise
from uuid import UUID, uuid5

import pytest
from tests.calendars.archive import Archive
from tests.calendars.script import BACK, SAME, SECRET, STEPS, TIMED, A, B, C, D, begin
from tests.support.icsparse import faults, parse
from tests.support.schedules import instant

STAMPS = {"DTSTAMP", "LAST-MODIFIED", "SEQUENCE", "CREATED"}
TIMES = {"DTSTART", "DTEND", "RRULE", "RDATE", "EXDATE", "RECURRENCE-ID", "STATUS"}
BEGIN = instant("2026-03-01T02:00:00+00:00")
# The two sessions that ever moved into a room in which their series is not.
AWAY = {
    str(uuid5(UUID(C), "20261008T020000Z")): C,
    str(uuid5(UUID(A), "20260922T020000Z")): A,
}


def groups(feeds):
    """What each feed says of each uid: its components, those of a series together."""
    found = defaultdict(list)
    for path, raw in feeds.items():
        for event in parse(raw).children:
            if event.name == "VEVENT":
                found[path, event.value("UID")].append(event)
    return found


def said(group, only=None):
    """The visible part of a group, in one comparable form."""
    return sorted(
        sorted((one.name, sorted(one.parameters.items()), one.value)
               for one in event.properties
               if one.name not in STAMPS and (only is None or one.name in only))
        for event in group
    )  # fmt: skip


def stamp(group):
    return (
        max(event.value("LAST-MODIFIED") for event in group),
        max(int(event.value("SEQUENCE")) for event in group),
    )


@pytest.fixture(scope="module")
def builds(tmp_path_factory):
    """The feeds before the first change and after every one."""
    archive = Archive(tmp_path_factory.mktemp("empat-puluh") / "arsip")
    begin(archive)
    archive.commit(BEGIN.isoformat())
    found = [archive.feeds()]
    for number, (words, change, _) in enumerate(STEPS, 1):
        when = BEGIN + timedelta(hours=number)
        change(archive)
        archive.commit((when - timedelta(days=9) if words == BACK else when).isoformat())
        found.append(archive.feeds())
    return found


def observed(before, after):
    """Who shows something else than before, in any feed, or is new in all of them."""
    old, new = groups(before), groups(after)
    known = {uid for _, uid in old}
    changed = {uid for key in old.keys() & new.keys() for uid in [key[1]]
               if said(old[key]) != said(new[key])}  # fmt: skip
    fresh = {uid for _, uid in new if uid not in known}
    return {AWAY.get(uid, uid) for uid in changed | fresh}


def test_there_are_forty_changes_and_more():
    assert len(STEPS) >= 40


@pytest.mark.parametrize("number", range(len(STEPS)), ids=[words for words, _, _ in STEPS])
def test_a_change_shows_on_those_it_concerns_and_no_other(builds, number):
    before, after = builds[number : number + 2]
    expected = STEPS[number][2]
    if expected is SAME:
        assert before == after
    else:
        assert before != after
        assert observed(before, after) - set(AWAY) <= set(expected) | _appear(before, after)
        assert set(expected) <= observed(before, after)


def _appear(before, after):
    """A derived event that stands in a further feed is not a change of its series."""
    return {AWAY[uid] for path, uid in groups(after) if uid in AWAY and (path, uid) not in
            groups(before)}  # fmt: skip


def test_last_modified_rises_strictly_for_every_visible_change(builds):
    """Also for an event that was away in between: against what was last seen in that feed."""
    last, slack = {}, []
    for number, feeds in enumerate(builds):
        for key, group in groups(feeds).items():
            if (
                key in last
                and said(last[key]) != said(group)
                and not (stamp(group)[0] > stamp(last[key])[0])
            ):
                slack.append((number, key))
            last[key] = group
    assert slack == []


def test_sequence_rises_with_time_place_rule_status_and_never_falls(builds):
    last, slack = {}, []
    for number, feeds in enumerate(builds):
        expected = STEPS[number - 1][2] or {} if number else {}
        for key, group in groups(feeds).items():
            if key in last:
                old, new = stamp(last[key]), stamp(group)
                timed = said(last[key], TIMES) != said(group, TIMES)
                concerned = expected.get(AWAY.get(key[1], key[1])) == TIMED
                if new < old or new[1] < old[1] or ((timed or concerned) and new[1] <= old[1]):
                    slack.append((number, key, old, new))
            last[key] = group
    assert slack == []


def test_uids_never_change(builds):
    """Stored ones, and those of the two sessions that moved away, which follow from them."""
    for feeds in builds:
        assert {uid for _, uid in groups(feeds)} <= {A, B, C, D, *AWAY}
    assert {uid for feeds in builds for _, uid in groups(feeds)} == {A, B, C, D, *AWAY}


def test_nothing_private_shows(builds):
    shown = [
        (number, path, word)
        for number, feeds in enumerate(builds)
        for path, raw in feeds.items()
        for word in SECRET
        if word.encode() in raw.replace(b"\r\n ", b"")
    ]
    assert shown == []


def test_every_feed_of_every_build_is_well_formed(builds):
    distinct = {raw for feeds in builds for raw in feeds.values()}
    assert [fault for raw in distinct for fault in faults(raw)] == []


def test_a_feed_never_disappears(builds):
    """Also that of an event whose page was withdrawn: it says so and nothing else."""
    for before, after in pairwise(builds):
        gone = before.keys() - after.keys()
        assert gone <= {f"ics/acara/{D}.ics"}, gone
