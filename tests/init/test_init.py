"""`literasi init` leaves a whole repository with a green check, or nothing at all."""

import subprocess
from pathlib import Path

import pytest
from tests.init import office
from tests.support import project

from literasi.documents.yaml12 import read
from literasi.shell.product import opened

LACKING = (
    "belum ada: Kode kantor, huruf kecil tanpa spasi, misalnya kendal (--code); "
    "Nama kantor selengkapnya (--name); Wilayah, misalnya Kabupaten Kendal (--region)\n"
)
TOO_LONG = "jawaban tidak dapat dipakai:\nrecords/asri/instansi.yml:3:7 error SKM007 "
RECORDS = [
    "records/asri/instansi.yml",
    "records/asri/klasifikasi/kode-lama.yml",
    "records/asri/pejabat/contoh-agendaris.yml",
    "records/asri/pejabat/contoh-kepala-bidang.yml",
    "records/asri/pejabat/contoh-kepala-dinas.yml",
    "records/asri/pejabat/contoh-staf.yml",
    "records/asri/pejabat/contoh-sub-koordinator.yml",
    "records/asri/ruang/aula.yml",
    "records/asri/sop/kerjasama-literasi-1.yml",
]


@pytest.fixture(scope="module")
def told(
    tmp_path_factory: pytest.TempPathFactory,
) -> tuple[Path, subprocess.CompletedProcess[str]]:
    """The repository, and what the command said."""
    folder = tmp_path_factory.mktemp("kantor")
    return folder / "asri", office.run(folder, "init", "asri", *office.SAID)


@pytest.fixture(scope="module")
def asri(told: tuple[Path, subprocess.CompletedProcess[str]]) -> Path:
    return told[0]


def test_it_prints_the_result_of_the_first_check(
    told: tuple[Path, subprocess.CompletedProcess[str]],
) -> None:
    done = told[1]
    assert done.returncode == 0, done.stderr
    assert done.stdout.splitlines()[:2] == [
        f"repositori {office.NAME} siap di asri",
        "literasi check: 11 catatan diperiksa: 0 kesalahan, 6 peringatan",
    ]
    assert done.stderr.startswith("lanjut: cd asri; make site; make test.")


def test_the_product_is_the_first_commit_and_the_office_the_second(asri: Path) -> None:
    assert office.git(asri, "log", "--format=%s").splitlines() == [
        f"Kantor baru: {office.NAME}", "literasi 0.1.0",
    ]  # fmt: skip
    changed = office.git(asri, "show", "--format=", "--name-only", "HEAD").splitlines()
    assert changed == [
        ".github/CODEOWNERS", ".gitlab/CODEOWNERS", "README.md", "mkdocs.yml", *RECORDS,
    ]  # fmt: skip
    assert office.git(asri, "status", "--porcelain", "--ignored") == ""
    assert office.git(asri, "branch", "--show-current") == "main\n"


def test_no_shipped_record_comes_along(asri: Path) -> None:
    listed = office.git(asri, "ls-files", "records").splitlines()
    assert [one for one in listed if not one.startswith("records/libur/")] == RECORDS


def test_everything_that_a_repository_needs_is_there(asri: Path) -> None:
    listed = set(office.git(asri, "ls-files").splitlines())
    assert listed >= {
        "Makefile", "README.md", "pyproject.toml", "requirements/site.lock", ".gitignore",
        ".vscode/settings.json", ".ci/run", "schemas/sop.schema.json", "docs/tema/main.html",
        "tools/literasi/__main__.py", "tools/literasi/fonts/LiberationSans-Regular.ttf",
        "tools/ci/test.sh", "tools/form/pasang.sh", "tests/test_kantor.py",
        "tests/privacy/canary.py", "records/libur/2026.yml",
    }  # fmt: skip
    assert [one for one in listed if "__pycache__" in one] == []


def test_settings_and_readme_name_the_office(asri: Path) -> None:
    settings = (asri / "mkdocs.yml").read_text()
    assert f"\ncopyright: Portal Literasi, {office.NAME}\n" in settings
    assert "\nsite_url: https://asri.example/\n" in settings
    readme = (asri / "README.md").read_text()
    assert readme.startswith(f"# {office.NAME}\n")
    assert "${" not in readme


def test_the_check_is_green_and_names_what_is_still_a_draft(asri: Path) -> None:
    done = office.run(asri, "check")
    assert done.returncode == 0
    told = [line.split(" ")[0:3] for line in done.stdout.splitlines() if " warning " in line]
    assert {(place.split(":")[0], rule) for place, _, rule in told} == {
        ("records/asri/sop/kerjasama-literasi-1.yml", "SOP010"),
        ("records/asri/sop/kerjasama-literasi-1.yml", "SOP016"),
    }


def test_owners_are_fresh_as_ci_asks(asri: Path) -> None:
    for host in ("github", "gitlab"):
        assert office.run(asri, "owners", "--check", "--host", host).returncode == 0


def test_the_portal_of_the_new_office_is_built(asri: Path, tmp_path: Path) -> None:
    """With the SOP marked as a draft, the room as an example, and nobody else's name."""
    site = tmp_path / "situs"
    done = office.run(asri, "build", "--quiet", "--output", str(site))
    assert done.returncode == 0, done.stderr
    home = (site / "index.html").read_text()
    assert office.NAME in home
    assert "Kendal" not in home
    assert "Mojokerto" not in home
    sop = (site / "sop/asri/kerjasama-literasi/index.html").read_text()
    assert "(rancangan)</h1>" in sop or "(rancangan)" in sop.split("</h1>")[0]
    assert "Bukan naskah resmi kantor ini." in sop
    assert "USULAN" in sop
    room = (site / "jadwal/asri/aula/index.html").read_text()
    assert "Contoh" in room


def test_git_keeps_the_records_from_open_places_from_the_first_day(asri: Path) -> None:
    done = office.run(asri, "guard", "https://github.com/contoh/asri.git")
    assert done.returncode == 1


def test_an_empty_folder_may_be_the_one_somebody_stands_in(tmp_path: Path) -> None:
    here = tmp_path / "di-sini"
    here.mkdir()
    done = office.run(here, "init", ".", *office.SAID)
    assert done.returncode == 0, done.stderr
    names = {one.name for one in here.iterdir()}
    assert {".git", ".vscode", "Makefile", "records"} <= names
    assert [one for one in names if one.startswith(".literasi")] == []


def test_the_questions_propose_what_follows_from_the_answers(tmp_path: Path) -> None:
    said = f"asri\n{office.NAME}\nKota Contoh Asri\n\n\n\nAsia/Makassar\n\n"
    done = office.run(tmp_path, "init", "asri", said=said)
    assert done.returncode == 0, done.stderr
    profile = (tmp_path / "asri/records/asri/instansi.yml").read_text()
    assert profile.startswith(
        "skema: 1\nkode: asri\n"
        f"nama: {office.NAME}\n"
        "nama_singkat: Perpustakaan Kota Contoh Asri\n"
        "pemerintah: Pemerintah Kota Contoh Asri\nwilayah: Kota Contoh Asri\n"
        "kota: Contoh Asri\ncontoh: false\nzona: Asia/Makassar\n"
    )
    assert "opd: ASRI\n" in profile
    assert 'sejak: "2026-01-01"\n' in profile


def test_a_wrong_answer_is_asked_again_at_once(tmp_path: Path) -> None:
    """The code and the address are judged where they are asked; Enter takes the region."""
    said = f"Asri Raya\nasri\n{office.NAME}\n\n\n\n\n\nasri\nhttps://asri.contoh.invalid/\n"
    done = office.run(tmp_path, "init", "asri", said=said)
    assert done.returncode == 0, done.stderr
    assert [line.partition("✗ ")[2] for line in done.stderr.splitlines() if "✗" in line] == [
        "kode kantor «Asri Raya»: pakai huruf kecil dan angka saja, misalnya kendal",
        "alamat portal «asri»: tulis misalnya https://literasi.example/",
    ]
    profile = (tmp_path / "asri/records/asri/instansi.yml").read_text()
    assert "\nwilayah: Kabupaten Contoh Asri\n" in profile


def test_git_must_know_a_name_before_anything_is_asked(tmp_path: Path) -> None:
    nobody = {"GIT_AUTHOR_NAME": "", "GIT_AUTHOR_EMAIL": ""}
    done = office.run(tmp_path, "init", "asri", env=nobody)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith("Git belum tahu siapa Anda\n→ isi dahulu: git config ")
    assert list(tmp_path.iterdir()) == []


def test_no_answer_can_break_the_records_or_the_settings(tmp_path: Path) -> None:
    name = 'Dinas "Contoh": ${kode} #1 \\1 {% raw %}'
    said = ("--code", "asri", "--name", name, "--region", "Kabupaten Contoh: Asri", "--no-input")
    done = office.run(tmp_path, "init", "asri", *said)
    assert done.returncode == 0, done.stderr
    path = "records/asri/pejabat/contoh-kepala-dinas.yml"
    document, _ = read(path, (tmp_path / "asri" / path).read_bytes())
    assert document is not None
    assert document.data["jabatan"][0]["jabatan"] == f"Kepala {name}"
    assert office.run(tmp_path / "asri", "check").returncode == 0


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("--no-input",), LACKING),
        ((*office.SAID, "--code", "Asri Raya"), "kode kantor «Asri Raya»: pakai huruf kecil"),
        ((*office.SAID, "--code", "libur"), "kode kantor «libur» dipakai"),
        ((*office.SAID, "--site", "asri"), "alamat portal «asri»: tulis misalnya"),
        ((*office.SAID, "--name", "x" * 2000), TOO_LONG),
        ((*office.SAID, "--zone", "Asia/Tokyo"), "Usage: "),
    ],
)  # fmt: skip
def test_a_wrong_answer_leaves_nothing(tmp_path: Path, words: tuple[str, ...], told: str) -> None:
    done = office.run(tmp_path, "init", "asri", *words)
    assert done.returncode == 2
    assert done.stderr.startswith(told)
    assert list(tmp_path.iterdir()) == []


def test_a_folder_with_anything_in_it_is_refused(tmp_path: Path) -> None:
    (tmp_path / "asri").mkdir()
    (tmp_path / "asri/.simpanan").write_text("x")
    done = office.run(tmp_path, "init", "asri", *office.SAID)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == (
        f"«{tmp_path / 'asri'}» sudah ada isinya\n"
        "→ pilih folder baru atau kosongkan dahulu; tidak ada yang ditulis\n"
    )
    assert [one.name for one in (tmp_path / "asri").iterdir()] == [".simpanan"]


def test_a_file_in_the_way_is_refused(tmp_path: Path) -> None:
    (tmp_path / "asri").write_text("x")
    assert office.run(tmp_path, "init", "asri", *office.SAID).returncode == 2
    assert (tmp_path / "asri").read_text() == "x"


def test_a_parent_that_is_not_there_is_refused(tmp_path: Path) -> None:
    done = office.run(tmp_path, "init", "salah/asri", *office.SAID)
    assert (done.returncode, "folder induk" in done.stderr) == (2, True)
    assert list(tmp_path.iterdir()) == []


def test_a_place_inside_another_repository_is_refused(tmp_path: Path) -> None:
    office.git(tmp_path, "init", "-q")
    done = office.run(tmp_path, "init", "asri", *office.SAID)
    assert (done.returncode, "di dalam repositori lain" in done.stderr) == (2, True)
    assert [one.name for one in tmp_path.iterdir()] == [".git"]


@pytest.mark.parametrize("there", [True, False])
def test_a_failure_half_way_leaves_nothing(tmp_path: Path, *, there: bool) -> None:
    """A commit hook of the user refuses the second commit, when everything else is done."""
    hooks = tmp_path / "template/hooks"
    hooks.mkdir(parents=True)
    (hooks / "pre-commit").write_text("#!/bin/sh\ntest ! -f README.md\n")
    (hooks / "pre-commit").chmod(0o755)
    home = tmp_path / "rumah"
    home.mkdir()
    if there:
        (home / "asri").mkdir()
    env = {"GIT_TEMPLATE_DIR": str(tmp_path / "template")}
    done = office.run(home, "init", "asri", *office.SAID, env=env)
    assert done.returncode == 2, done.stdout + done.stderr
    assert done.stderr.startswith("git gagal: ")
    assert [one.name for one in home.rglob("*")] == (["asri"] if there else [])


def test_a_new_office_can_start_another_one(asri: Path) -> None:
    """An office's repository is a product tree itself: its list leads to the very same files."""
    assert list(opened(asri).files()) == list(opened(project.ROOT).files())
