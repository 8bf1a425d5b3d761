"""Sealed files as the checks see them: in commits, in kept results, against an earlier state."""

from pathlib import Path

import pytest
from tests.sealing.office import DAY, ROWS, Office, make

from literasi.cli.findings import Asked, found
from literasi.shell.files import read_tree
from literasi.shell.trees import Store, read_commit


@pytest.fixture
def office(tmp_path: Path) -> Office:
    """An office whose sealed list is committed."""
    made = make(tmp_path)
    assert made.attend().code == 0
    made.commit("daftar hadir")
    return made


def age(office: Office) -> Path:
    return office.tree / f"records/contoh/segel/{office.seals()[0]}.age"


def test_a_commit_is_read_as_the_work_tree_shows_it(office: Office) -> None:
    tree = read_tree(office.tree)
    assert [Path(one.path).name for one in tree.sealed] == [age(office).name]
    assert read_commit(Store(office.tree), "HEAD") == tree


def test_a_kept_result_is_not_given_for_another_sealed_file(office: Office) -> None:
    def rules() -> list[str]:
        tree = read_tree(office.tree)
        return [one.rule for one in found(Asked(office.tree), tree, small=0)]

    assert rules() == []
    whole = age(office).read_bytes()
    age(office).write_bytes(whole[:-1])
    assert rules() == ["SGL001"]
    age(office).write_bytes(whole)
    assert rules() == []


def test_a_new_seal_and_a_tombstone_are_allowed_changes(office: Office) -> None:
    words = ("--by", "cita", "--as-of", DAY)
    office.good("keys", "rotate", *words, *office.me("ani"))
    assert office.attend("--replace", rows=ROWS[::-1]).code == 0
    assert office.run("check", "--base", "HEAD", "--as-of", DAY).out == ""
    office.commit("disegel ulang")
    office.good("forget", office.seals()[0], "--reason", "permintaan", *words)
    assert office.run("check", "--base", "HEAD", "--as-of", DAY).out == ""


def test_the_record_of_a_seal_is_never_deleted(office: Office) -> None:
    name = office.seals()[0]
    office.good("forget", name, "--reason", "permintaan", "--by", "cita", "--as-of", DAY)
    office.commit("dilupakan")
    (office.tree / f"records/contoh/segel/{name}.yml").unlink()
    told = office.run("check", "--base", "HEAD", "--as-of", DAY)
    assert f"records/contoh/segel/{name}.yml:1:1 error BAS006 catatan segel dihapus" in told.out


def test_a_tombstone_is_never_taken_back(office: Office) -> None:
    name = office.seals()[0]
    before = office.record("segel", name)
    kept = age(office).read_bytes()
    office.good("forget", name, "--reason", "permintaan", "--by", "cita", "--as-of", DAY)
    office.commit("dilupakan")
    path = office.tree / f"records/contoh/segel/{name}"
    path.with_suffix(".yml").write_text(before)
    path.with_suffix(".age").write_bytes(kept)
    told = office.run("check", "--base", "HEAD", "--as-of", DAY)
    assert (told.code, told.out.count(" error ")) == (1, 1)
