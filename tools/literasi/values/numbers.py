"""Document numbers: templates that write a number and read it back, as inverses.

A template holds `{kode} {urut} {urut:4} {opd} {tahun} {bulan_romawi} {sifat}`; an inserted number
keeps its suffix as text (`936.2`). Source: domain of Indonesian letter numbering, per office.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass

ROMAN = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII")
_SLOT = re.compile(r"\{([a-z_]+)(?::([0-9]))?\}")
_PARTS = {
    "kode": r"[0-9]{3}(?:\.[0-9]+)*",
    "urut": r"[0-9]{WIDTH,}(?:\.[0-9]+|[a-z])?",
    "tahun": r"[0-9]{4}",
    "bulan_romawi": "|".join(sorted(ROMAN, key=len, reverse=True)),
    "sifat": "B|T|R|SR",
}


@dataclass(frozen=True, slots=True)
class Template:
    """A number template of one office, ready to read and write."""

    text: str
    opd: str

    def parse(self, number: str) -> Mapping[str, str] | None:
        """Read the parts of a number, or nothing when it does not fit."""
        found = re.fullmatch(self._pattern(), number)
        return found.groupdict() if found else None

    def format(self, parts: Mapping[str, str]) -> str:
        """Write a number; `urut` is padded to the template's width before any suffix."""
        return _SLOT.sub(lambda slot: self._fill(slot, parts), self.text)

    def _fill(self, slot: re.Match[str], parts: Mapping[str, str]) -> str:
        name, width = slot.groups()
        value = self.opd if name == "opd" else parts[name]
        digits = re.match("[0-9]*", value)
        length = len(digits.group()) if digits else 0
        return "0" * (int(width or 0) - length) + value

    def _pattern(self) -> str:
        pieces: list[str] = []
        last, seen = 0, set[str]()
        for slot in _SLOT.finditer(self.text):
            name = slot.group(1)
            again = name in seen and name != "opd"
            value = f"(?P={name})" if again else self._group(slot)
            pieces += [re.escape(self.text[last : slot.start()]), value]
            last = slot.end()
            seen.add(name)
        return "".join([*pieces, re.escape(self.text[last:])])

    def _group(self, slot: re.Match[str]) -> str:
        name, width = slot.groups()
        if name == "opd":
            return re.escape(self.opd)
        return f"(?P<{name}>{_PARTS[name].replace('WIDTH', width or '1')})"


def claim_id(series: str, year: str, running: str) -> str:
    """Name the file that claims a number; dots become dashes."""
    return f"{series}-{year}-{running.replace('.', '-')}"
