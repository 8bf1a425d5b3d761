"""How long it takes to derive the states of many cases, and how that grows.

Run `python tools/bench/states.py [CASES]` from the root; the default is 10,000. Cases are copies
of the shipped ones under other ids, so that paths, loops and series are as mixed as in an office.
"""

import sys
import time
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import msgspec
from kit.measure import exponent
from kit.report import Report

from literasi.cases.state import states
from literasi.cases.worktime.calendar import WorkCalendar
from literasi.gate.schemas import compile_schemas
from literasi.judging import judge
from literasi.records.catalogue import Catalogue, Entry, Office
from literasi.shell.files import read_tree
from literasi.shell.schemas import schema_files

DAY = date(2026, 11, 23)
TABLES = ("disposisi", "koordinasi", "surat_keluar", "perjanjian", "kegiatan", "presensi",
          "publikasi", "penutupan")  # fmt: skip


def main(most: int) -> None:
    """Print seconds and cases a second for rising numbers of cases, and how they grow."""
    root = Path(__file__).parents[2]
    tree = read_tree(root)
    catalogue = judge(compile_schemas(schema_files()), tree.records, tree.pictures).catalogue
    report = Report("states", "States of all cases, and what may be done next.")
    table = report.table("sizes", "cases|,", "CPU s|.2f", "cases a second|,.0f")
    before: tuple[int, float] | None = None
    for count in (most // 8, most // 4, most // 2, most):
        offices = [(one, _calendar(catalogue, one)) for one in grown(catalogue, count)]
        start = time.process_time()
        found = sum(1 for one, calendar in offices for _ in states(one, DAY, calendar))
        took = time.process_time() - start
        table.add(found, round(took, 3), round(found / took))
        if before:
            report.grew("states of cases", before[0], found, exponent(before, (found, took)))
        before = (found, took)
    report.end()


def _calendar(catalogue: Catalogue, office: Office) -> WorkCalendar:
    years = [one.value for one in catalogue.libur]
    return WorkCalendar.for_office(office.profile.value, years, DAY)


def grown(catalogue: Catalogue, count: int) -> list[Office]:
    """Copy the cases of every office until there are about so many."""
    cases = sum(len(one.permohonan) for one in catalogue.offices)
    return [_copies(one, max(1, round(count / cases))) for one in catalogue.offices]


def _copies(office: Office, times: int) -> Office:
    tables: dict[str, dict[str, Any]] = {name: {} for name in ("permohonan", *TABLES)}
    for number in range(times):
        for name, table in tables.items():
            for entry in getattr(office, name).values():
                copy = _copy(entry, f"-{number}")
                table[copy.id] = copy
    return replace(office, **tables)


def _copy(entry: Entry[Any], mark: str) -> Entry[Any]:
    """Rename a record and what it points to in its own case; its content stays the same."""
    value = entry.value
    changed = {
        name: f"{old}{mark}"
        for name in ("berkas", "kegiatan", "terhadap", "membatalkan")
        if isinstance(old := getattr(value, name, None), str)
    }
    if entry.kind == "publikasi":
        changed["kegiatan"] = tuple(f"{one}{mark}" for one in value.kegiatan)
    return replace(entry, id=f"{entry.id}{mark}", value=msgspec.structs.replace(value, **changed))


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 10_000)
