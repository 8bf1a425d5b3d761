"""What is told is what is seen: one slip in a record is one repair and one line of the diff."""

import re
from difflib import unified_diff

import pytest
from tests.support.tree import ROOT, schemas

from literasi.repair.guide import Guide
from literasi.repair.record import repair

PATH = "records/kendal/permohonan/2026-k01a.yml"
LINES = (ROOT / PATH).read_text("utf-8").split("\n")
SLIPS = {
    "spasi sesudah titik dua ditambahkan": lambda one: re.sub(
        r": (?=[a-zA-Z])", ":", one, count=1
    ),
    "titik dua ditambahkan": lambda one: re.sub(r": (?=\w)", " ", one, count=1),
    "tab diganti spasi": lambda one: one.replace(": ", ":\t", 1),
    "inden dibetulkan": lambda one: f" {one}",
    "spasi yang tampak biasa dibetulkan": lambda one: one.replace(": ", ":\u00a0", 1),
    "teks diapit tanda kutip biasa": lambda one: one.removesuffix('"'),
}


def mended(number, slip):
    """Slip on one line: the repairs that are told, and the lines that the diff shows as new."""
    raw = "\n".join([*LINES[:number], slip(LINES[number]), *LINES[number + 1 :]]).encode()
    done = repair(Guide(schemas(), "permohonan", "+07:00"), PATH, raw)
    if done.raw == raw:
        return None  # right as it is, or not certain: told as a finding
    before, after = (one.decode().split("\n") for one in (raw, done.raw))
    new = [one for one in list(unified_diff(before, after, lineterm="", n=0))[2:] if one[0] == "+"]
    return [one.what for one in done.changes], len(new)


@pytest.mark.parametrize("what", SLIPS)
def test_one_slip_is_told_once_and_shows_one_line(what):
    found = [mended(number, SLIPS[what]) for number in range(0, len(LINES), 3)]
    told = [one for one in found if one is not None]
    assert told == [([what], 1)] * len(told) != []
