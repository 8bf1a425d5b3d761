"""The record tree is read whole and sorted; files are written whole or not at all."""

# ruff: noqa: E501 -- tables read better with one case a line

from pathlib import Path

import pytest
from tests.support.tree import ROOT

from literasi.shell import files
from literasi.shell.schemas import schema_files
from literasi.values.artifact import Artifact, text
from literasi.values.errors import OperatorError


def put(root, *names):
    for name in names:
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(name)


def test_the_root_is_the_nearest_folder_upward_with_records(tmp_path):
    put(tmp_path, "records/a/mitra/b.yml", "lain/x")
    inner = tmp_path / "records/a"
    assert [files.find_root(one) for one in (tmp_path, inner, tmp_path / "lain")] == [tmp_path] * 3


def test_without_records_the_operator_is_told(tmp_path):
    with pytest.raises(OperatorError, match="tidak ada folder «records»"):
        files.find_root(tmp_path)


def test_a_root_that_does_not_exist_never_falls_back_to_a_parent(tmp_path):
    put(tmp_path, "records/a/mitra/b.yml")
    with pytest.raises(OperatorError, match="tidak ada"):
        files.find_root(tmp_path / "salah")


def test_records_and_pictures_are_sorted_and_told_apart(tmp_path):
    put(tmp_path, "records/b/mitra/z.yml", "records/b/mitra/a.yml", "records/a/instansi.yml",
        "records/a/foto/x.webp", "records/a/naskah/surat.docx", "records/libur/2026.yml",
        "records/a/mitra/.sembunyi.yml", "records/.git/x", "records/a/mitra/salah.txt")  # fmt: skip
    tree = files.read_tree(tmp_path)
    assert [name for name, _ in tree.records] == [
        "records/a/instansi.yml", "records/a/mitra/salah.txt", "records/b/mitra/a.yml",
        "records/b/mitra/z.yml", "records/libur/2026.yml",
    ]  # fmt: skip
    assert tree.pictures == ("records/a/foto/x.webp",)
    assert dict(tree.records)["records/b/mitra/a.yml"] == b"records/b/mitra/a.yml"


def test_only_the_offices_own_folders_hold_no_records(tmp_path):
    put(tmp_path, "records/naskah/mitra/a.yml", "records/a/mitra/foto/b.yml", "records/foto/x.yml")
    tree = files.read_tree(tmp_path)
    assert [name for name, _ in tree.records] == [
        "records/a/mitra/foto/b.yml", "records/foto/x.yml", "records/naskah/mitra/a.yml",
    ]  # fmt: skip
    assert tree.pictures == ()


def test_symbolic_links_are_named_and_never_followed(tmp_path):
    put(tmp_path, "records/a/mitra/b.yml", "luar/c.yml")
    (tmp_path / "records/a/mitra/c.yml").symlink_to(tmp_path / "luar/c.yml")
    (tmp_path / "records/a/pejabat").symlink_to(tmp_path / "luar")
    (tmp_path / "records/a/mitra/putus.yml").symlink_to("tidak-ada")
    tree = files.read_tree(tmp_path)
    assert [name for name, _ in tree.records] == ["records/a/mitra/b.yml"]
    assert tree.links == (
        "records/a/mitra/c.yml", "records/a/mitra/putus.yml", "records/a/pejabat",
    )  # fmt: skip


def test_a_folder_that_is_not_there_holds_nothing(tmp_path):
    assert files.read_folder(tmp_path / "hilang") == {}


def test_a_folder_becomes_exactly_the_artifacts(tmp_path):
    put(tmp_path, "lama/x.txt", "tetap.txt")
    kept = (tmp_path / "tetap.txt").stat().st_mtime_ns
    sizes = files.replace_tree(
        tmp_path, [Artifact("tetap.txt", b"tetap.txt"), text("a/b.md", "x")]
    )
    assert sizes == {"tetap.txt": 9, "a/b.md": 2}
    assert files.read_folder(tmp_path) == {"a/b.md": b"x\n", "tetap.txt": b"tetap.txt"}
    assert (tmp_path / "tetap.txt").stat().st_mtime_ns == kept
    assert not (tmp_path / "lama").exists()


def test_a_file_takes_the_place_of_a_folder_and_a_folder_that_of_a_file(tmp_path):
    files.replace_tree(tmp_path, [Artifact("a/b", b"1"), Artifact("c", b"2")])
    files.replace_tree(tmp_path, [Artifact("a", b"3"), Artifact("c/d/e", b"4")])
    assert files.read_folder(tmp_path) == {"a": b"3", "c/d/e": b"4"}


def test_of_two_files_with_one_path_the_last_is_taken(tmp_path):
    files.replace_tree(tmp_path, [Artifact("a", b"1"), Artifact("a", b"2")])
    assert files.read_folder(tmp_path) == {"a": b"2"}


def test_a_write_leaves_no_half_file_behind(tmp_path):
    files.write(tmp_path / "a.txt", b"satu")
    files.write(tmp_path / "a.txt", b"dua")
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == {"a.txt": b"dua"}


def test_the_schemas_of_the_tool_are_those_of_the_repository():
    published = {path.name: path.read_bytes() for path in Path(ROOT / "schemas").glob("*.json")}
    assert {name: raw for name, raw in schema_files().items() if "/" not in name} == published
