"""A sealed list as the retention schedule sees it: listed when due, not once it is forgotten."""

import json
from pathlib import Path

from tests.sealing.office import ATTENDANCE, DAY, ROWS, Office, make
from tests.sealing.traces import found

RULE = """segel:
  - isi: daftar_hadir
    simpan_bulan: 12
    mulai_hitung: penyegelan
"""


def ruled(folder: Path, rule: str = RULE) -> Office:
    """An office with one sealed list and an erasure rule."""
    office = make(folder, "ani")
    path = office.tree / "records/contoh/retensi/jra.yml"
    path.write_text(path.read_text("utf-8") + rule, "utf-8")
    assert office.attend().code == 0
    return office


def listed(office: Office, day: str, *words: str) -> list[dict[str, object]]:
    """What retention says of seals."""
    out = office.good("retention", "--as-of", day, "--format", "json", *words).out
    return [one for one in json.loads(out) if one["jenis"] == "segel"]


def test_a_list_is_due_by_the_offices_rule_and_until_its_key_is_destroyed(tmp_path):
    office = ruled(tmp_path)
    (seal,) = office.seals()
    assert listed(office, "2027-03-24") == []
    (row,) = listed(office, "2027-03-25")
    keys = ("catatan", "berkas", "hal", "tahap", "sejak", "berakhir")
    assert {key: row[key] for key in keys} == {
        "catatan": f"segel/{seal}", "berkas": "2026-a2", "tahap": "musnah",
        "hal": f"Daftar hadir (3 orang) untuk presensi/{ATTENDANCE}",
        "sejak": DAY, "berakhir": "2027-03-25",
    }  # fmt: skip
    lines = office.good("retention", "--as-of", "2027-03-25").out.splitlines()
    at = next(n for n, one in enumerate(lines) if f"segel/{seal}" in one)
    assert [one.strip() for one in lines[at : at + 4]] == [
        f"! musnah: segel segel/{seal}, Daftar hadir (3 orang) untuk presensi/{ATTENDANCE}",
        "dihitung sejak 25 Maret 2026 (hari data disegel); masa simpan berakhir 25 Maret 2027",
        "menurut baris segel daftar_hadir, 12 bulan (records/contoh/retensi/jra.yml:13)",
        f"musnahkan kuncinya: literasi forget {seal} --reason masa_simpan_berakhir --by PEJABAT",
    ]
    assert office.opened(seal).count("Contoh Kanari") == 3  # it was listed, not destroyed
    office.good("forget", seal, "--reason", "masa_simpan_berakhir", "--by", "cita", "--as-of",
                "2027-03-25")  # fmt: skip
    assert listed(office, "2027-03-25", "--all") == []
    assert [one["tahap"] for one in listed(office, "2027-03-24", "--all")] == ["aktif"]


def test_the_minutes_of_what_is_to_be_destroyed_name_the_list_and_nobody_in_it(tmp_path):
    office = ruled(tmp_path)
    told = office.good("retention", "--as-of", "2027-03-25", "--draft").err
    path = "build/naskah/contoh/berita-acara-pemusnahan-2027-03-25.docx"
    assert told == f"konsep: {path}\n"
    raw = (office.tree / path).read_bytes()
    (seal,) = office.seals()
    values = (f"segel/{seal}", *(row[0] for row in ROWS))
    assert found({path: raw}, values) == [(path, f"segel/{seal}")]


def test_a_list_without_a_rule_is_named_so_that_somebody_makes_one(tmp_path):
    office = ruled(tmp_path, "")
    (seal,) = office.seals()
    out = office.good("retention", "--as-of", DAY).out
    assert f"    segel segel/{seal}: belum ada masa simpan segel di jadwal retensi\n" in out
