"""What was in force on the day of the earlier commit."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from literasi.compare.states import Files, Past, kind_of
from literasi.compare.values import names, text
from literasi.values.dates import ZONE_NAMES

_USUAL_ZONE = "Asia/Jakarta"
Named = frozenset[tuple[str, str]]  # office and id


@dataclass(frozen=True, slots=True)
class Setting:
    """Days are `YYYY-MM-DD` in each office's zone; the rest is as the earlier commit has it."""

    days: Mapping[str, str]
    used: Named  # SOPs that a case follows
    public: Named  # activities that a page which is out speaks of

    def day(self, office: str) -> str:
        """Give the day of the commit in an office; the first day of all where there was none."""
        return self.days.get(office, "0001-01-01")


def setting(past: Past, kinds: Iterable[str]) -> Setting:
    """Read only what the changed kinds ask for: most changes need neither cases nor pages."""
    wanted = frozenset(kinds)
    days = {
        where.office: _day(past.when, text(found.data, "zona"))
        for where, found in kind_of(past.files, "instansi")
    }
    used = _used(past.files) if "sop" in wanted else frozenset()
    return Setting(days, used, _public(past.files, days) if "kegiatan" in wanted else frozenset())


def is_out(data: object, day: str) -> bool:
    """Tell whether a page was out on a day; a withdrawn one was out as well."""
    return "" < text(data, "terbit")[:10] <= day


def _day(when: datetime, zone: str) -> str:
    known = zone if zone in ZONE_NAMES else _USUAL_ZONE
    return when.replace(tzinfo=UTC).astimezone(ZoneInfo(known)).date().isoformat()


def _used(files: Files) -> Named:
    return frozenset(
        (where.office, text(found.data, "sop")) for where, found in kind_of(files, "permohonan")
    )


def _public(files: Files, days: Mapping[str, str]) -> Named:
    return frozenset(
        (where.office, name)
        for where, found in kind_of(files, "publikasi")
        if is_out(found.data, days.get(where.office, ""))
        for name in names(found.data, "kegiatan")
    )
