"""`literasi schedule` as a user runs it, on the small archive of the rules' tests."""

import json
import shutil
from pathlib import Path

import pytest
from tests.support import project

BASE = Path(__file__).parents[1] / "rules" / "dasar"
AS_OF = ("--as-of", "2026-03-20")
BROKEN = "skema: 1\nnama: Kursi\njumlah: dua\nsatuan: buah\n"


@pytest.fixture
def archive(tmp_path):
    shutil.copytree(BASE, tmp_path / "arsip")
    return tmp_path / "arsip"


def told(folder, *words):
    done = project.literasi(folder, "schedule", *words)
    return done.returncode, done.stdout, done.stderr


def test_the_agenda_holds_two_weeks_from_the_day(archive):
    text = (
        "Rabu, 25 Maret 2026\n"
        "  09.00–11.00 WIB  Aula A  Pelatihan PKK Contoh  tetap\n"
    )  # fmt: skip
    assert told(archive, *AS_OF) == (0, text, "")
    assert told(archive, "--as-of", "2026-03-12") == (
        0, "Tidak ada kegiatan 12 Maret 2026 s.d. 25 Maret 2026.\n", "",
    )  # fmt: skip


def test_without_git_the_day_must_be_stated_and_with_git_it_is_that_of_head(archive):
    remedy = "beri tanggalnya, misalnya --as-of 2026-11-23"
    message = f"tanggal keadaan tidak diketahui: folder ini bukan repositori\n→ {remedy}\n"
    assert told(archive) == (2, "", message)
    project.git(archive, "init", "-q", "-b", "main")
    project.commit(archive, "mulai", when="2026-03-19T20:00:00Z")
    assert told(archive, "--format", "json") == told(archive, "--format", "json", *AS_OF)


def test_the_agenda_of_a_room_on_some_days_as_a_table_and_as_json(archive):
    words = ("--office", "contoh", "--room", "aula", "--from", "2026-03-25", "--to", "2026-03-25")
    table = (
        "Tanggal     Waktu            Tempat  Kegiatan              Keadaan\n"
        "2026-03-25  09.00–11.00 WIB  Aula A  Pelatihan PKK Contoh  tetap\n"
    )
    assert told(archive, *words, *AS_OF, "--format", "table") == (0, table, "")
    _, text, _ = told(archive, *words, *AS_OF, "--format", "json")
    assert [(one["kegiatan"], one["ruang"]) for one in json.loads(text)] == [
        ("2026-a2-g1", ["aula-a"])
    ]
    assert told(archive, "--room", "ruang-baca", *AS_OF, "--format", "json") == (0, "[]\n", "")


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (("--office", "x"), "tidak ada instansi «x»\n→ yang ada: contoh\n"),
        (("--room", "x"), "tidak ada ruang «x»\n→ yang ada: aula, aula-a, aula-b, ruang-baca\n"),
        (("--to", "2026-01-01"), "--to 2026-01-01 sebelum --from 2026-03-20\n→ tukar keduanya\n"),
        (
            ("--to", "9999-12-31"),
            "rentangnya lebih dari dua tahun\n→ persempit --from dan --to\n",
        ),
        (
            ("free", "--minutes", "60", "--equipment", "kursi"),
            "«kursi» tidak terbaca\n→ tulis kode dan jumlah: proyektor:1\n",
        ),
        (
            ("free", "--minutes", "60", "--equipment", "kursi:81"),
            "peralatan sebanyak itu tidak ada\n→ persediaan: contoh: kursi:80\n",
        ),
    ],
)
def test_a_wrong_request_names_what_would_be_right(archive, words, message):
    assert told(archive, *words, *AS_OF) == (2, "", message)


def test_an_option_before_the_sub_command_is_refused(archive):
    message = "pilihan di depan subperintah tidak dipakai\n→ tulis pilihannya sesudah «free»\n"
    assert told(archive, "--office", "contoh", "free", "--minutes", "60") == (2, "", message)


def test_free_times_lie_in_office_hours_where_a_room_has_none(archive):
    words = (
        "free",
        "--minutes",
        "90",
        "--people",
        "30",
        "--equipment",
        "kursi:10",
        "--count",
        "2",
    )
    text = (
        "Dinas Contoh\n"
        "Senin, 23 Maret 2026, 08.00–09.30 WIB  Aula A  40 orang  kosong sampai 16.00\n"
        "Senin, 23 Maret 2026, 08.00–09.30 WIB  Aula B  40 orang  kosong sampai 16.00\n"
    )
    assert told(archive, *words, *AS_OF) == (0, text, "")
    _, found, _ = told(archive, *words, *AS_OF, "--format", "json")
    assert [(one["ruang"], one["mulai"]) for one in json.loads(found)] == [
        ("aula-a", "2026-03-23T08:00"),
        ("aula-b", "2026-03-23T08:00"),
    ]


def test_no_free_time_is_said(archive):
    text = "Dinas Contoh\nTidak ada waktu kosong 20 Maret 2026 s.d. 22 Maret 2026.\n"
    words = ("free", "--minutes", "60", "--to", "2026-03-22")
    assert told(archive, *words, *AS_OF) == (0, text, "")


def test_a_new_holiday_shows_what_it_would_hit(archive):
    text = "Rabu, 25 Maret 2026\n  09.00–11.00 WIB  Aula A  Pelatihan PKK Contoh  tetap\n"
    assert told(archive, "what-if", "--holiday", "2026-03-25", *AS_OF) == (0, text, "")
    already = "Kamis, 1 Januari 2026 sudah tercatat sebagai hari libur: "
    assert told(archive, "what-if", "--holiday", "2026-01-01", *AS_OF) == (
        0,
        "Tidak ada pesanan ruang yang terkena pada Kamis, 1 Januari 2026.\n",
        f"{already}Tahun Baru Masehi (libur nasional).\n",
    )


def test_records_with_errors_are_not_scheduled(archive):
    path = archive / "records/contoh/peralatan/kursi.yml"
    path.write_text(BROKEN)
    code, out, err = told(archive, *AS_OF)
    assert (code, err) == (1, "1 kesalahan: perbaiki catatannya dahulu\n")
    assert out.startswith("records/contoh/peralatan/kursi.yml:3:9 error SKM003 ")
