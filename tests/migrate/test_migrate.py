"""Old records become new ones: comments and key order stay, all or nothing, once is enough."""

import resource
import shutil

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.migrate import second
from tests.support import project

from literasi.cli.migrate import run
from literasi.repair.migration.migrate import migrate
from literasi.repair.migration.steps import STEPS
from literasi.repair.source import open_source
from literasi.shell.files import read_tree
from literasi.values.errors import OperatorError

THIRD = second.NEW.replace("a: 2", "a: 3", 1)
PATH = "records/kendal/ruang/barat.yml"


@pytest.fixture
def archive(tmp_path):
    """A profile and two rooms, both of the first version."""
    (tmp_path / "records/kendal/ruang").mkdir(parents=True)
    shutil.copy(project.ROOT / "records/kendal/instansi.yml", tmp_path / "records/kendal")
    (tmp_path / PATH).write_text(second.OLD)
    shutil.copy(project.ROOT / "records/kendal/ruang/taman.yml", tmp_path / "records/kendal/ruang")
    return tmp_path


def moved(text: str, version: int = 2, *steps):
    found = migrate(second.schemas(version), steps or (second.STEP,), [(PATH, text.encode())])
    return [one.after.decode() for one in found]


def test_every_byte_that_the_step_does_not_mean_stays() -> None:
    assert moved(second.OLD) == [second.NEW]


def test_migrating_again_changes_nothing() -> None:
    assert moved(second.NEW) == []


def test_a_record_two_versions_behind_makes_both_steps() -> None:
    assert moved(second.OLD, 3, second.STEP, second.NEXT) == [THIRD]


def test_a_record_of_the_version_between_makes_the_last_step_only() -> None:
    assert moved(second.NEW, 3, second.STEP, second.NEXT) == [THIRD]


@pytest.mark.parametrize(
    "text",
    [second.OLD.replace("skema: 1", "skema: 7"), second.OLD.replace("skema: 1", "skema: 0"),
     second.OLD.replace("skema: 1", "skema: satu"), "skema: [1\n", "\xff"],
)  # fmt: skip
def test_what_is_no_older_version_is_left_to_the_check(text: str) -> None:
    assert moved(text) == []


def test_bytes_that_are_no_text_are_left_to_the_check() -> None:
    assert list(migrate(second.schemas(), (second.STEP,), [(PATH, b"\xff\xfe")])) == []


def test_a_gap_in_the_table_stops() -> None:
    with pytest.raises(OperatorError) as told:
        moved(second.OLD, 3, second.NEXT)
    assert told.value.message == f"{PATH}: skema 1 tidak dapat dinaikkan"


@pytest.mark.parametrize("text", [
    second.OLD.replace("\n", "\r\n"),
    "{skema: 1, nama: A, jenis: ruang, contoh: true, kapasitas: [{tata_letak: u, jumlah: 2}]}\n",
])  # fmt: skip
def test_a_layout_that_cannot_be_edited_safely_stops(text: str) -> None:
    with pytest.raises(OperatorError) as told:
        moved(text)
    assert PATH in told.value.message
    assert f"literasi fix {PATH}" in told.value.remedy


@given(st.text(st.characters(exclude_categories=("Cc", "Cs", "Zl", "Zp")), max_size=20))
def test_no_comment_changes_what_is_migrated(said: str) -> None:
    """A comment behind the value that leaves stays, whatever it says."""
    text = second.OLD.replace("dari siapa", said)
    if open_source(PATH, text) is not None:
        (after,) = moved(text)
        assert (
            open_source(PATH, after).document.data == open_source(PATH, second.NEW).document.data
        )
        assert f"# {said}".rstrip() in after


def test_the_diff_is_shown_and_all_is_written(archive, capsys) -> None:
    code = run(archive, second.schemas(), (second.STEP,))
    told = capsys.readouterr()
    assert code == 0
    assert (archive / PATH).read_text() == second.NEW
    assert "  • kunci «lokasi» menjadi «letak»\n" in told.out
    assert "-lokasi: Lantai 1 # dekat tangga\n" in told.out
    assert told.err == "2 catatan dinaikkan ke skema sekarang\n"
    assert run(archive, second.schemas(), (second.STEP,), only=True) == 0
    assert capsys.readouterr().err == "semua catatan sudah memakai skema sekarang\n"


def test_check_writes_nothing_and_fails_while_old_records_are_there(archive, capsys) -> None:
    before = dict(read_tree(archive).records)
    assert run(archive, second.schemas(), (second.STEP,), only=True, quiet=True) == 1
    told = capsys.readouterr()
    assert (told.out, told.err) == ("", "2 catatan masih skema lama\n")
    assert dict(read_tree(archive).records) == before


def test_one_record_that_would_not_be_valid_keeps_all_as_they_were(archive, capsys) -> None:
    (archive / PATH).write_text(second.OLD.replace("jumlah: 40", "jumlah: banyak"))
    before = dict(read_tree(archive).records)
    assert run(archive, second.schemas(), (second.STEP,), quiet=True) == 1
    told = capsys.readouterr()
    assert told.out.startswith(f"{PATH}:15:13 error SKM003 ")
    assert "tidak ada yang ditulis" in told.err
    assert dict(read_tree(archive).records) == before


def test_a_newer_record_among_them_keeps_all_as_they_were(archive, capsys) -> None:
    (archive / PATH).write_text(second.OLD.replace("skema: 1", "skema: 9"))
    before = dict(read_tree(archive).records)
    assert run(archive, second.schemas(), (second.STEP,), quiet=True) == 1
    assert capsys.readouterr().out.startswith(f"{PATH}:2:8 error SKM008 ")
    assert dict(read_tree(archive).records) == before


def test_a_disk_that_is_full_gives_the_others_back(archive) -> None:
    """No file may grow as large as the second record: what was written first is undone."""
    taman = archive / "records/kendal/ruang/taman.yml"
    taman.write_text(taman.read_text() + "# catatan panjang\n" * 4000)
    before = dict(read_tree(archive).records)
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (30_000, limits[1]))
    try:
        with pytest.raises(OperatorError) as told:
            run(archive, second.schemas(), (second.STEP,), quiet=True)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
    assert "taman.yml» tidak dapat ditulis" in told.value.message
    assert dict(read_tree(archive).records) == before


def test_the_shipped_table_leads_from_each_version_to_the_next() -> None:
    keys = [(one.kind, one.since) for one in STEPS]
    assert len(set(keys)) == len(keys)


def test_the_command_finds_nothing_to_do_in_the_shipped_records() -> None:
    done = project.literasi(project.ROOT, "migrate", "--check")
    assert (done.returncode, done.stdout) == (0, "")
    assert done.stderr == "semua catatan sudah memakai skema sekarang\n"
