"""The public forms that stand at one point of history, and who depends on whom.

A step costs what it changes, not what there is: every dependency is a table from what changes to
what it touches.
"""

from collections import defaultdict
from dataclasses import dataclass
from datetime import date, datetime
from heapq import heappop, heappush
from zoneinfo import ZoneInfo

from literasi.history.projection import (
    Activity,
    Form,
    Office,
    Page,
    Request,
    Room,
    Signature,
    Slot,
    Timing,
    project,
)
from literasi.history.publicity import Notice, newest

Key = tuple[str, str]  # office, and the id of a record of the kind at hand
Uids = set[str]


@dataclass(frozen=True, slots=True)
class Shown:
    """What the calendars show of one uid."""

    timing: tuple[tuple[str, Timing], ...]  # by office, as a copied record may stand in two
    public: tuple[bool, ...]
    detail: Signature
    rooms: frozenset[Key]
    offices: frozenset[str]


class State:
    """Takes changes in and says whose calendar form they may have changed."""

    def __init__(self) -> None:
        self.holders: defaultdict[str, set[Key]] = defaultdict(set)  # uid to its activities
        self.room_changed: dict[Key, datetime] = {}
        self.spaces_changed: dict[str, datetime] = {}  # office to when rooms were divided anew
        self.office_changed: dict[str, datetime] = {}
        self.zone_changed: dict[str, datetime] = {}
        self._forms: dict[str, Form] = {}
        self._activities: dict[Key, Activity] = {}
        self._notices: defaultdict[Key, dict[str, Notice]] = defaultdict(dict)
        self._requests: dict[Key, Request] = {}
        self._asked: defaultdict[Key, set[str]] = defaultdict(set)  # request to its activities
        self._offices: dict[str, Office] = {}
        self._today: dict[str, date] = {}
        self._due: defaultdict[str, list[tuple[date, str]]] = defaultdict(list)

    def apply(self, path: str, content: bytes | None, when: datetime) -> Uids:
        """Take one changed file in; a version that cannot be read leaves the last one standing."""
        old, new = self._forms.get(path), None if content is None else project(path, content)
        if new == old or (new is None and content is not None):
            return set()
        self._forms.pop(path, None)
        if new is not None:
            self._forms[path] = new
        office, code = path.split("/")[1], path.removesuffix(".yml").rpartition("/")[2]
        return self._turn((office, code), old, new, when)

    def pass_to(self, when: datetime) -> Uids:
        """Let time pass; publications come due, or their withdrawal does."""
        touched: Uids = set()
        for code, office in self._offices.items():
            local = when.astimezone(ZoneInfo(office.zone)).date()
            today = self._today[code] = max(local, self._today.get(code, local))
            waiting = self._due[code]
            while waiting and waiting[0][0] <= today:
                touched |= self._uids((code, heappop(waiting)[1]))
        return touched

    def shown(self, uid: str) -> Shown | None:
        """Give what the calendars show of a uid now; None when no record holds it."""
        keys = sorted(self.holders[uid])
        slots = [(key, slot) for key in keys for slot in self._slots(key, uid)]
        if not slots:
            return None
        pages = [(key, self._page(key)) for key in keys]
        details = ((self._activities[key].detail, page) for key, page in pages if page)
        return Shown(
            timing=tuple((key[0], slot.timing) for key, slot in slots),
            public=tuple(page is not None for _, page in pages),
            detail=tuple(details),
            rooms=frozenset((key[0], room) for key, slot in slots for room in slot.rooms),
            offices=frozenset(office for office, _ in keys),
        )

    def _slots(self, key: Key, uid: str) -> list[Slot]:
        return [slot for slot in self._activities[key].slots if slot.uid == uid]

    def _page(self, key: Key) -> str | None:
        """Give the id of the page that makes an activity public today."""
        today = self._today.get(key[0])
        if today is None or self._restricted(key):
            return None
        found = newest(self._notices[key].values(), today)
        return found.id if found else None

    def _restricted(self, key: Key) -> bool:
        activity = self._activities[key]
        request = self._requests.get((key[0], activity.request))
        return not activity.ordinary or (request is not None and not request.ordinary)

    def _uids(self, key: Key) -> Uids:
        activity = self._activities.get(key)
        return {slot.uid for slot in activity.slots} if activity else set()

    def _turn(self, key: Key, old: Form | None, new: Form | None, when: datetime) -> Uids:
        """Replace one form by the next one of the same kind; a missing one is no form."""
        if isinstance(old or new, Activity):
            return self._turn_activity(key, new if isinstance(new, Activity) else None)
        if isinstance(old or new, Page):
            return self._turn_page(key, old, new)
        if isinstance(old or new, Request):
            return self._turn_request(key, new if isinstance(new, Request) else None)
        if isinstance(old or new, Office):
            self._turn_office(key[0], new if isinstance(new, Office) else None, when)
        else:
            self._turn_room(key, old, new, when)
        return set()

    def _turn_activity(self, key: Key, new: Activity | None) -> Uids:
        before = self._uids(key)
        old = self._activities.pop(key, None)
        if old is not None:
            self._asked[key[0], old.request].discard(key[1])
        if new is not None:
            self._asked[key[0], new.request].add(key[1])
            self._activities[key] = new
        after = self._uids(key)
        for uid in before - after:
            self.holders[uid].discard(key)
        for uid in after - before:
            self.holders[uid].add(key)
        return before | after

    def _turn_request(self, key: Key, new: Request | None) -> Uids:
        self._requests.pop(key, None)
        if new is not None:
            self._requests[key] = new
        touched: Uids = set()
        return touched.union(*(self._uids((key[0], name)) for name in self._asked[key]))

    def _turn_page(self, key: Key, old: Form | None, new: Form | None) -> Uids:
        touched: Uids = set()
        if isinstance(old, Page):
            for activity in old.activities:
                del self._notices[key[0], activity][key[1]]
                touched |= self._uids((key[0], activity))
        if isinstance(new, Page):
            for activity in new.activities:
                self._notices[key[0], activity][key[1]] = new.notice
                touched |= self._uids((key[0], activity))
                for day in new.notice.turns:
                    heappush(self._due[key[0]], (day, activity))
        return touched

    def _turn_room(self, key: Key, old: Form | None, new: Form | None, when: datetime) -> None:
        before, after = (one.parts if isinstance(one, Room) else () for one in (old, new))
        if before != after:
            self.spaces_changed[key[0]] = when
        self.room_changed[key] = when

    def _turn_office(self, code: str, new: Office | None, when: datetime) -> None:
        old = self._offices.pop(code, None)
        self.office_changed[code] = when
        if new is None or old is None or new.zone != old.zone:
            self.zone_changed[code] = when
        if new is not None:
            self._offices[code] = new
