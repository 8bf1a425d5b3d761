"""What a clerk evidently meant by a value that the schema refuses: one right reading, or none."""

import re
from collections.abc import Iterator
from typing import Any

from literasi.gate.schemas import Schema
from literasi.repair.dates import as_clock, as_date, as_moment, digits
from literasi.repair.guide import Guide, accepts

_YES_NO = {"ya": True, "yes": True, "on": True, "true": True,
           "tidak": False, "no": False, "off": False, "false": False}  # fmt: skip
_WHOLE = re.compile(r"-?(0|[1-9][0-9]{0,8})")
_DAYS, _MOMENTS = {"date", "tanggal-tindakan"}, {"saat-lokal", "tanggal-tindakan"}
_LONG = 80  # no date, time, key or id is longer
_SURPLUS = ' ,;"“”'  # a comma is a habit from JSON, a lone quote has lost its other half

Reading = tuple[str, Any]  # what was done (Indonesian), the value


def meant(guide: Guide, own: Schema, text: str) -> Reading | None:
    """Give the one value that a written text can stand for, and how it was found."""
    found = [one for one in _readings(guide, own, text) if accepts(own, one[1])]
    return found[0] if len({repr(value) for _, value in found}) == 1 else None


def _readings(guide: Guide, own: Schema, text: str) -> Iterator[Reading]:
    clean = text.strip(_SURPLUS)
    if own.get("type") == "boolean":
        yield from _yes_no(clean)
    elif own.get("type") == "integer":
        yield from _whole(clean)
    elif own.get("type") == "string":
        yield from _texts(guide, own, text, clean)


def _yes_no(text: str) -> Iterator[Reading]:
    if text.lower() in _YES_NO:
        yield "ditulis true atau false", _YES_NO[text.lower()]


def _whole(text: str) -> Iterator[Reading]:
    number = digits(text) if any(sign.isdecimal() for sign in text) else text
    if _WHOLE.fullmatch(number):
        yield "bilangan ditulis dengan angka saja", int(number)


def _texts(guide: Guide, own: Schema, text: str, clean: str) -> Iterator[Reading]:
    if "enum" in own:
        yield from (("pilihan ditulis seperti di daftar", one) for one in choices(own, clean))
    else:
        if len(clean) <= _LONG:
            yield from _times(guide, own, clean)
        if len(clean) <= _LONG and not accepts(own, "A b"):
            yield from (("huruf dan spasi dibetulkan", one) for one in _cases(clean))
        yield ("ditulis dalam tanda kutip" if text == clean else "tanda berlebih dihapus"), clean


def _times(guide: Guide, own: Schema, text: str) -> Iterator[Reading]:
    kind, zones = own.get("format"), guide.zone_names
    if kind in _DAYS:
        yield "tanggal ditulis tahun-bulan-hari", as_date(text)
    if kind in _MOMENTS:
        yield "tanggal dan jam ditulis TTTT-BB-HHTJJ:MM", as_moment(text, zones)
    if is_clock(own):
        yield "jam ditulis JJ:MM", as_clock(text, zones)


def _cases(text: str) -> set[str]:
    """Keys, ids and codes know one case and no spaces; a path names a file and stays."""
    small = text.lower()
    joined = {sign.join(small.split()) for sign in "_-"}
    return set() if "/" in text else {small, text.upper(), *joined}


def is_clock(own: Schema) -> bool:
    """Tell a schema that wants `HH:MM`: there is no format of that name, only a pattern."""
    return "pattern" in own and accepts(own, "08:00") and not accepts(own, "a")


def choices(own: Schema, text: str) -> set[str]:
    """Find the choices whose value or label a text spells, whatever its case and spaces."""
    labels = own.get("x-label", {})
    folded = fold(text)
    return {
        one for one in own["enum"]
        if folded and folded in {fold(one), fold(str(labels.get(one, one)))}
    }  # fmt: skip


def fold(text: str) -> str:
    """Keep letters and digits only, small ones."""
    return "".join(sign for sign in text.casefold() if sign.isalnum())
