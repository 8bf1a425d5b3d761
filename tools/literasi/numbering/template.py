"""Templates write a number and read it back: two directions that are exact inverses.

A template holds `{urut}` or `{urut:4}` once and, as the office likes, `{kode} {tahun} {bulan}
{bulan_romawi} {sifat}`; `{opd}` and `{unit}` stand for fixed codes of the agency and the unit.
An inserted number keeps its suffix (`936.2`, `936a`).
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

from literasi.numbering.ambiguity import Doubt, doubt
from literasi.numbering.running import Running
from literasi.numbering.slots import NAMES, RUNNING, Slot, fixed, variable

Faults = tuple[str, ...]  # Indonesian; why a template cannot be used
_SLOT = re.compile(r"\{([a-z_]+)(?::([1-9]))?\}")
_WORDS = {
    "kode": "kode", RUNNING: "urut", "tahun": "tahun", "bulan": "bulan",
    "bulan_romawi": "bulan", "sifat": "sifat",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Template:
    """A number template without faults, compiled for one office and unit."""

    text: str
    slots: tuple[Slot, ...]
    reader: re.Pattern[str]

    @property
    def needs(self) -> tuple[str, ...]:
        """Name the parts that a number is made of, in order."""
        return tuple(one.name for one in self.slots if one.name)

    @property
    def width(self) -> int:
        """How many digits a running number is filled to."""
        return max(one.width for one in self.slots)

    def parse(self, number: str) -> Mapping[str, str] | None:
        """Read the parts of a number, or nothing when it does not fit; `urut` loses its zeros."""
        found = self.reader.fullmatch(number)
        if found is None:
            return None
        return {**found.groupdict(), RUNNING: found[RUNNING].lstrip("0")}

    def format(self, parts: Mapping[str, str]) -> str:
        """Write a number; every part of `needs` must be given."""
        return "".join(one.write(parts) for one in self.slots)

    def running(self, number: str) -> Running | None:
        """Read the running number out of a number that fits."""
        parts = self.parse(number)
        return Running.read(parts[RUNNING]) if parts else None


@lru_cache(maxsize=256)
def compiled(text: str, opd: str, unit: str | None = None) -> Template | Faults:
    """Compile a template that the schema takes, or say what is wrong with it."""
    slots = tuple(_slots(text, {"opd": opd, "unit": unit or ""}))
    faults = tuple(_faults(text, slots, unit))
    if faults:
        return faults
    groups = (f"(?P<{one.name}>{one.pattern})" if one.name else one.pattern for one in slots)
    return Template(text, slots, re.compile("".join(groups)))


def _slots(text: str, fixtures: Mapping[str, str]) -> Iterator[Slot]:
    """Cut a template into slots; neighbouring fixed texts become one."""
    waiting, last = "", 0
    for found in _SLOT.finditer(text):
        waiting += text[last : found.start()] + fixtures.get(found[1], "")
        last = found.end()
        if found[1] in NAMES:
            yield from [fixed(waiting)] if waiting else []
            yield variable(found[1], int(found[2] or 1))
            waiting = ""
    waiting += text[last:]
    yield from [fixed(waiting)] if waiting else []


def _faults(text: str, slots: tuple[Slot, ...], unit: str | None) -> Iterator[str]:
    names = [one.name for one in slots if one.name]
    if RUNNING not in names:
        yield "tidak memuat {urut}"
    for name in sorted({name for name in names if names.count(name) > 1}):
        yield f"memuat {{{name}}} lebih dari sekali"
    if "{unit}" in text and not unit:
        yield "memuat {unit}, padahal «unit» seri ini kosong"
    found = None if len(names) > len(set(names)) else doubt(slots)
    if found:
        yield _told(found)


def _told(found: Doubt) -> str:
    if not found.number:
        return "terlalu rumit untuk dibaca kembali dengan pasti"
    readings = (", ".join(f"{_WORDS[k]} {v}" for k, v in one.items()) for one in found.readings)
    return f"dapat dibaca dua cara: «{found.number}» berarti {' atau '.join(readings)}"
