"""`literasi owners`: CODEOWNERS from the officials of the day."""

import re
import subprocess
import sys

import pytest
from tests.compare.archive import text
from tests.compare.history import Archive

FILE = ".github/CODEOWNERS"
KINDS = (
    "disposisi/", "instansi.yml", "klausul/", "naskah/", "pejabat/", "pengecualian/", "penutupan/",
    "penutupan-buku/", "perjanjian/", "publikasi/", "sop/", "surat-keluar/",
)  # fmt: skip
HEAD = """\
# Dibuat oleh: literasi owners
# Jangan disunting; ubah «jabatan» atau «akun» pada catatan pejabat, lalu jalankan lagi.

"""
ANI = {"pejabat/ani": text("pejabat/ani") + "akun: ani-contoh\n"}
BUDI = {"pejabat/budi": text("pejabat/budi") + "akun: budi.contoh\n"}
CITA = {"pejabat/cita": text("pejabat/cita") + "akun: cita-contoh\n"}
DAY = ("--as-of", "2026-03-20")


@pytest.fixture
def archive(tmp_path):
    found = Archive(tmp_path / "arsip")
    found.edit({**ANI, **BUDI, **CITA})
    return found


def owners(root, *words):
    done = subprocess.run(
        [sys.executable, "-m", "literasi", "--root", str(root), "owners", *words],
        capture_output=True, check=False,
    )  # fmt: skip
    return done.returncode, done.stdout.decode(), done.stderr.decode()


def expected(who, section="# {}", place=FILE):
    lines = "".join(f"/records/contoh/{kind} {who}\n" for kind in KINDS)
    office, itself = section.format("Dinas Contoh"), section.format("Berkas ini")
    return f"{HEAD}{office}\n{lines}\n{itself}\n/{place} {who}\n"


def test_decisions_belong_to_the_heads_of_the_day_and_not_to_clerks(archive):
    assert owners(archive.root, *DAY) == (0, f"{archive.root / FILE}\n", "")
    assert (archive.root / FILE).read_text() == expected("@ani-contoh @budi.contoh")


def test_gitlab_has_sections_and_its_own_place(archive):
    assert owners(archive.root, "--host", "gitlab", *DAY)[0] == 0
    made = (archive.root / ".gitlab" / "CODEOWNERS").read_text()
    assert made == expected("@ani-contoh @budi.contoh", "[{}]", ".gitlab/CODEOWNERS")


def test_a_term_that_ended_ends_the_right(archive):
    assert owners(archive.root, "--as-of", "2027-01-01")[0] == 0
    assert (archive.root / FILE).read_text() == expected("@budi.contoh")


def test_check_knows_missing_stale_and_fresh(archive):
    target = archive.root / FILE
    missing = f"{target} belum ada; jalankan: literasi owners\n"
    assert owners(archive.root, "--check", *DAY) == (1, missing, "")
    assert not target.exists()
    owners(archive.root, *DAY)
    assert owners(archive.root, "--check", *DAY) == (0, "", "")
    stale = f"{target} sudah usang; jalankan: literasi owners\n"
    before = target.read_bytes()
    assert owners(archive.root, "--check", "--as-of", "2027-01-01") == (1, stale, "")
    assert target.read_bytes() == before


def test_an_office_without_any_account_is_named(archive):
    archive.edit({name: text(name) for name in (*ANI, *BUDI)})
    assert owners(archive.root, *DAY) == (
        0, f"{archive.root / FILE}\n",
        ("contoh: tidak ada pimpinan yang menjabat dengan «akun»;"
        " keputusan kantor ini tidak menunggu siapa pun\n"),
    )  # fmt: skip
    assert (archive.root / FILE).read_text() == HEAD[:-1]


def test_an_account_cannot_smuggle_in_another_line(archive):
    archive.edit({"pejabat/ani": text("pejabat/ani") + 'akun: "ani\\n* @lain"\n'})
    code, out, _ = owners(archive.root, *DAY)
    assert (code, "pejabat/ani.yml:10:7" in out) == (1, True)
    assert not (archive.root / FILE).exists()


def test_a_name_in_brackets_ends_no_section(archive):
    archive.edit({"instansi": ("nama_singkat: Dinas Contoh", 'nama_singkat: "Dinas ]Contoh["')})
    owners(archive.root, "--host", "gitlab", *DAY)
    made = (archive.root / ".gitlab" / "CODEOWNERS").read_text()
    assert re.findall(r"^\[.*$", made, re.MULTILINE) == ["[Dinas Contoh]", "[Berkas ini]"]
