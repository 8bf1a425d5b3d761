"""How fast a large list is sealed and opened: 10,000 people from a clerk's workbook and back.

Run from the root of the repository: `.venv/bin/python tools/bench/sealing.py [--rows 10000]`.
"""

import argparse
import io
import time
from datetime import date

import xlsxwriter
from kit.report import Report

from literasi.intake.people import people
from literasi.sealing.envelope import draw
from literasi.sealing.parcel import Parcel, opened, sealed
from literasi.spreadsheets.reading import read
from literasi.spreadsheets.sheet import Sheet

HEAD = ("No", "Nama", "L/P", "Umur", "Alamat", "No. Telp", "Sekolah")
NAMED = ("ab-cd", "presensi/2026-k7q2-g1-a-20260211", "daftar_hadir")


def workbook(rows: int) -> bytes:
    """Write a list as a clerk's program does."""
    buffer = io.BytesIO()
    with xlsxwriter.Workbook(buffer) as book:
        sheet = book.add_worksheet("Hadir")
        sheet.write_row(0, 0, HEAD)
        for n in range(1, rows + 1):
            sheet.write_row(n, 0, (n, f"Peserta Contoh {n}", "LP"[n % 2], n % 80,
                                   f"Jalan Contoh {n}", f"0899{n:08}", "SD Contoh"))  # fmt: skip
    return buffer.getvalue()


def main() -> None:
    """Measure each step in CPU seconds, and refuse figures of a trip that lost something."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--rows", type=int, default=10_000)
    rows = options.parse_args().rows
    raw, mine = workbook(rows), draw()
    marks = [time.process_time()]
    sheet = read("hadir.xlsx", raw)
    if not isinstance(sheet, Sheet):
        raise SystemExit(sheet.message)
    marks.append(time.process_time())
    found = people(sheet, date(2026, 2, 11)).people
    marks.append(time.process_time())
    done = sealed(Parcel(*NAMED, found), [mine.public])
    marks.append(time.process_time())
    back = opened(done.raw, done.wrapped, mine, NAMED).people
    marks.append(time.process_time())
    if back != found or len(found) != rows:
        raise SystemExit("the trip lost somebody")
    steps = ("read", "understand", "seal", "open")
    report = Report("sealing", f"{rows:,} people; the sealed file has {len(done.raw):,} bytes.")
    table = report.table("steps", "step|", "CPU s|.2f")
    for name, before, after in zip(steps, marks, marks[1:], strict=False):
        table.add(name, round(after - before, 3))
    table.add("all", round(marks[-1] - marks[0], 3))
    report.end()


if __name__ == "__main__":
    main()
