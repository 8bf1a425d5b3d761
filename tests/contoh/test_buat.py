"""The example cases are drawn again, byte for byte, and what they say is true of the calendar."""

import re
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest
import yaml

ROOT = Path(__file__).resolve().parents[2]
SCRIPT = ROOT / "tools/contoh/buat.py"
DAYS = ("Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu")
MONTHS = (
    *("Januari", "Februari", "Maret", "April", "Mei", "Juni"),
    *("Juli", "Agustus", "September", "Oktober", "November", "Desember"),
)


def draw(folder):
    subprocess.run([sys.executable, str(SCRIPT), str(folder)], check=True, timeout=120)


def plain(text):
    return yaml.load(text, yaml.BaseLoader)  # noqa: S506  # every scalar as text


def ours(folder):
    """Every example file below a folder: cases, partners, claims that point to them."""
    found = {}
    for path in sorted(folder.glob("*/*/*.yml")):
        text = path.read_bytes()
        kind, name = path.parent.name, path.name
        claim = kind == "nomor" and b"/2026-c" in text.splitlines()[1]
        if claim or name.startswith("c-" if kind == "mitra" else "2026-c"):
            found[str(path.relative_to(folder))] = text
    return found


@pytest.fixture(scope="module")
def drawn(tmp_path_factory):
    folder = tmp_path_factory.mktemp("records")
    draw(folder)
    return folder


def test_a_run_gives_exactly_the_example_files_in_records(drawn):
    assert ours(drawn) == ours(ROOT / "records")


def test_the_script_writes_nothing_else(drawn):
    files = {str(path.relative_to(drawn)) for path in drawn.rglob("*") if path.is_file()}
    assert files == set(ours(drawn))


def test_a_second_run_removes_its_stale_files_and_keeps_foreign_ones(tmp_path):
    draw(tmp_path)
    first = ours(tmp_path)
    stale = tmp_path / "kendal/kegiatan/2026-cold-g1.yml"
    foreign = tmp_path / "kendal/nomor/masuk-2026-0147.yml"
    stale.write_text("skema: 1\n")
    foreign.write_text("skema: 1\nuntuk: permohonan/2026-k01a\n")
    draw(tmp_path)
    assert (ours(tmp_path), foreign.exists()) == (first, True)


def test_every_date_that_names_its_weekday_names_the_right_one(drawn):
    pattern = re.compile(
        rf"({'|'.join(DAYS)}),?\s+(?:pagi,\s+)?(\d+) ({'|'.join(MONTHS)}) (\d{{4}})"
    )
    text = b"\n".join(ours(drawn).values()).decode()
    written = [
        (m[1], date(int(m[4]), MONTHS.index(m[3]) + 1, int(m[2]))) for m in pattern.finditer(text)
    ]
    assert written
    assert [(day, on) for day, on in written if DAYS[on.weekday()] != day] == []


def acts(node):
    """Every act of a record: a mapping with a date and the one who did it."""
    if isinstance(node, dict):
        if "tanggal" in node and {"oleh", "dari", "diterima_oleh"} & node.keys():
            yield node["tanggal"]
        node = list(node.values())
    if isinstance(node, list):
        for child in node:
            yield from acts(child)


def test_every_act_of_an_official_falls_on_a_working_day(drawn):
    calendar = plain((ROOT / "records/libur/2026.yml").read_text())
    holidays = {day["tanggal"] for day in calendar["hari"]}
    records = (plain(text) for text in ours(drawn).values())
    days = {act[:10] for record in records for act in acts(record)}
    assert days
    assert {d for d in days if d in holidays or date.fromisoformat(d).weekday() > 4} == set()


@pytest.mark.parametrize(
    "series", ["kendal/nomor/masuk", "kendal/nomor/keluar", "mojokerto/nomor/masuk"]
)
def test_numbers_rise_with_their_dates_among_all_cases(series):
    office, kind, name = series.split("/")
    claims = []
    for path in (ROOT / "records" / office / kind).glob(f"{name}-2026-*.yml"):
        number = path.stem.removeprefix(f"{name}-2026-").replace("-", ".")
        when = plain(path.read_text())["tanggal"]
        claims.append((float(number), when[:10]))
    days = [when for _, when in sorted(claims)]
    assert days == sorted(days)
