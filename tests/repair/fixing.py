"""Repair a text of a kind, as the command does for an office of western Indonesia."""

from textwrap import dedent

from tests.support.tree import schemas

from literasi.repair.guide import Guide
from literasi.repair.record import Repaired, repair

PATH = "records/kendal/jenis/a.yml"


def fixed(kind: str, raw: bytes, zone: str = "WIB") -> Repaired:
    """Repair bytes; what was repaired must be left alone the second time."""
    guide = Guide(schemas(), kind, zone)
    done = repair(guide, PATH, raw)
    assert repair(guide, PATH, done.raw) == Repaired(done.raw)
    return done


def text(kind: str, before: str, zone: str = "WIB") -> str:
    """Repair a text; indentation of the test's own is taken away."""
    return fixed(kind, dedent(before).encode(), zone).raw.decode()
