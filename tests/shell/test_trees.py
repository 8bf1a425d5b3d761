"""Reading commits and merging them, in real repositories."""

import subprocess

import pytest
from tests.support.repository import Repository

from literasi.compare.branches import Conflict
from literasi.shell import merging, trees
from literasi.shell.merging import Branch, Merge, main_branch, merge, open_branches, workbench
from literasi.values.errors import OperatorError

DAY = "2026-02-0{}T03:00:00Z"
PATH = "records/kendal/nomor/{}.yml"


@pytest.fixture
def repository(tmp_path):
    """Two claims; one is replaced, then deleted."""
    made = Repository(tmp_path / "repo")
    made.commit(DAY.format(1), nomor__a="a\n", nomor__b="b\n")
    made.commit(DAY.format(2), nomor__b="b2\n")
    made.remove(PATH.format("b"))
    made.commit(DAY.format(3))
    return made


def test_every_content_of_a_claim_is_remembered_in_its_order(repository):
    wanted = [PATH.format("b"), PATH.format("tidak-ada"), "records/kendal/mitra/x.yml"]
    assert trees.used_claims(repository.root, "main", wanted) == {
        PATH.format("b"): (b"b\n", b"b2\n")
    }


def test_without_new_claims_history_is_not_read(repository):
    assert trees.used_claims(repository.root, "tidak-ada", ["records/kendal/mitra/x.yml"]) == {}


def test_what_is_the_same_on_disk_is_not_read_again(repository):
    blob = repository.git("rev-parse", f"HEAD:{PATH.format('a')}")
    (repository.root / ".git" / "objects" / blob[:2] / blob[2:]).unlink()
    past = trees.past(repository.root, "HEAD", {PATH.format("a"): b"a\n"})
    assert (past.files, past.when.isoformat()) == (
        {PATH.format("a"): b"a\n"},
        "2026-02-03T03:00:00+00:00",
    )


def test_a_blob_that_was_never_fetched_is_named(repository):
    blob = repository.git("rev-parse", f"HEAD:{PATH.format('a')}")
    (repository.root / ".git" / "objects" / blob[:2] / blob[2:]).unlink()
    with pytest.raises(OperatorError, match=f"isi lama {blob} tidak ada"):
        trees.past(repository.root, "HEAD", {})


def test_a_repository_of_longer_ids_is_read_too(tmp_path):
    subprocess.run(
        ("git", "init", "-q", "--object-format=sha256", str(tmp_path / "repo")), check=True
    )
    made = Repository(tmp_path / "repo")
    made.commit(DAY.format(1), nomor__a="a\n")
    assert trees.past(made.root, "HEAD", {PATH.format("a"): b"a\n"}).files == {
        PATH.format("a"): b"a\n"
    }


def test_a_clock_gone_wild_stays_in_the_calendar(tmp_path):
    wild = Repository(tmp_path / "repo")
    wild.commit("@9999999999999 +0000", nomor__a="a\n")
    assert trees.past(wild.root, "HEAD", {}).when.year == 9999


def sides(repository, **texts):
    """Branches that write one claim each their own way; None deletes it."""
    for name, text in texts.items():
        repository.git("checkout", "--quiet", "-b", name, "main")
        if text is None:
            repository.remove(PATH.format("a"))
        else:
            repository.write(nomor__a=text)
        repository.commit(DAY.format(4))
    return [repository.git("rev-parse", name) for name in texts]


def test_a_merge_gives_the_tree_that_git_would_make(repository):
    one = repository.git("rev-parse", "HEAD")
    repository.git("checkout", "--quiet", "-b", "satu", "HEAD~1")
    two = repository.commit(DAY.format(4), nomor__c="c\n")
    repository.git("merge", "--quiet", "-m", "x", "main")
    expected = repository.git("rev-parse", "HEAD^{tree}")
    with workbench(repository.root) as store:
        assert merge(store, two, one) == Merge(expected)


@pytest.mark.parametrize(
    ("texts", "expected"),
    [
        (("x\n", "y\n"), (b"a\n", b"x\n", b"y\n")),
        ((None, "y\n"), (b"a\n", None, b"y\n")),
        (("x\n", None), (b"a\n", b"x\n", None)),
    ],
)
def test_a_conflict_holds_all_its_sides(repository, texts, expected):
    one, two = sides(repository, satu=texts[0], dua=texts[1])
    with workbench(repository.root) as store:
        assert merge(store, one, two).conflicts == (Conflict(PATH.format("a"), *expected),)


def test_paths_of_an_archive_in_a_larger_repository_are_its_own(tmp_path):
    whole = Repository(tmp_path / "repo")
    whole.put(f"dinas/{PATH.format('a')}", "a\n")
    whole.commit(DAY.format(1))
    tips = []
    for name in ("satu", "dua"):
        whole.git("checkout", "--quiet", "-b", name, "main")
        whole.put(f"dinas/{PATH.format('a')}", name)
        whole.put(PATH.format("a"), name)
        tips.append(whole.commit(DAY.format(2)))
    with workbench(whole.root / "dinas") as store:
        found = merge(store, *tips)
        expected = (Conflict(PATH.format("a"), b"a\n", b"satu", b"dua"),)
        assert found.conflicts == expected
        assert trees.read_commit(store, tips[0]).records == ((PATH.format("a"), b"satu"),)


def test_a_merged_tree_can_be_merged_again(repository):
    base = repository.git("rev-parse", "HEAD")
    tips = []
    for name in ("c", "d"):
        repository.git("checkout", "--quiet", "-b", name, base)
        tips.append(repository.commit(DAY.format(4), **{f"nomor__{name}": name}))
    with workbench(repository.root) as store:
        first = merging.commit_merge(store, merge(store, base, tips[0]).tree, base, tips[0])
        found = trees.read_commit(store, merge(store, first, tips[1]).tree)
    assert [path for path, _ in found.records] == [PATH.format(one) for one in "acd"]


def test_a_merge_that_git_refuses_says_why(repository):
    with (
        workbench(repository.root) as store,
        pytest.raises(OperatorError, match="git merge-tree gagal"),
    ):
        merge(store, "tidak-ada", "HEAD")


def test_the_main_branch_is_the_one_named_or_the_servers(repository, tmp_path):
    tip = repository.git("rev-parse", "HEAD")
    repository.git("branch", "cabang")
    assert main_branch(repository.root) == Branch("main", tip)
    assert main_branch(repository.root, "cabang") == Branch("cabang", tip)
    repository.git("clone", "--quiet", str(repository.root), str(tmp_path / "klon"))
    assert main_branch(tmp_path / "klon") == Branch("origin/main", tip)
    subprocess.run(
        ("git", "remote", "set-head", "origin", "-d"), cwd=tmp_path / "klon", check=True
    )
    assert main_branch(tmp_path / "klon") == Branch("origin/main", tip)


def test_open_branches_are_those_with_something_new_each_once(repository):
    one, _ = sides(repository, satu="x\n", dua="y\n")
    repository.git("branch", "satu-juga", "satu")
    repository.git("branch", "usang", "main~1")
    names = [one.name for one in open_branches(repository.root, main_branch(repository.root))]
    assert names == ["dua", "satu"]
    assert one == repository.git("rev-parse", "satu")


def test_what_a_hook_leaves_in_the_environment_is_ignored(repository, tmp_path, monkeypatch):
    one, two = sides(repository, satu="x\n", dua="y\n")
    monkeypatch.setenv("GIT_DIR", str(tmp_path / "lain"))
    monkeypatch.setenv("GIT_OBJECT_DIRECTORY", str(tmp_path / "lain"))
    with workbench(repository.root) as store:
        assert len(merge(store, one, two).conflicts) == 1


def test_a_shallow_clone_and_an_empty_repository_are_refused(repository, tmp_path):
    repository.git(
        "clone", "--quiet", "--depth=1", repository.root.as_uri(), str(tmp_path / "klon")
    )
    with pytest.raises(OperatorError, match="riwayat Git terpotong"), workbench(tmp_path / "klon"):
        pass
    empty = Repository(tmp_path / "kosong")
    with pytest.raises(OperatorError, match="tidak ada cabang"), workbench(empty.root):
        pass


def test_a_git_too_old_to_merge_in_memory_is_refused(repository, tmp_path, monkeypatch):
    old = tmp_path / "bin" / "git"
    old.parent.mkdir()
    old.write_text("#!/bin/sh\necho git version 2.34.1\n")
    old.chmod(0o755)
    monkeypatch.setenv("PATH", str(old.parent), prepend=":")
    with pytest.raises(OperatorError) as caught, workbench(repository.root):
        pass
    assert (caught.value.message, caught.value.remedy) == (
        "git version 2.34.1 terlalu lama",
        "pasang git 2.38 atau lebih baru",
    )
