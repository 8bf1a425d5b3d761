"""When a record is sealed: from then on only later acts are added."""

from collections.abc import Callable, Mapping
from typing import Any

from literasi.compare.setting import Setting
from literasi.compare.states import Edited
from literasi.compare.values import items, text
from literasi.records.location import Location

Data = Mapping[str, Any]


def sealed(pair: Edited, setting: Setting) -> bool:
    """Tell whether the earlier version was signed, counted, or in force and used."""
    test = _SEALS.get(pair.where.kind)
    if test is not None:
        return test(pair.old.data)
    return pair.where.kind == "sop" and in_force(pair.where, pair.old.data, setting)


def in_force(where: Location, data: Data, setting: Setting) -> bool:
    """Tell whether a version of an SOP was in force and followed by a case."""
    since = text(data, "berlaku_sejak")
    return (where.office, where.id) in setting.used and "" < since <= setting.day(where.office)


def newest_version(data: Data) -> int:
    """Give the highest version among the drafts, 0 without any."""
    found = [one.get("versi") for one in items(data, "konsep") if isinstance(one, dict)]
    return max((one for one in found if isinstance(one, int)), default=0)


def _paper(old: Data) -> bool:
    """Tell a paper that somebody signed."""
    return bool(old.get("penandatanganan") or old.get("tanggal"))


def _count(old: Data) -> bool:
    """Tell a count from an estimate, which may still be replaced."""
    return old.get("perkiraan") is not True


_SEALS: Mapping[str, Callable[[Data], bool]] = {
    "surat-keluar": _paper,
    "perjanjian": _paper,
    "presensi": _count,
}
