"""Reading history from real repositories, whatever surrounds them."""

import pytest
from tests.support.repository import Repository
from tests.support.schedules import instant

from literasi.history.chronicle import WORK_TREE, Chronicle, Commit
from literasi.shell import git
from literasi.values.errors import OperatorError

DAY = "2026-02-0{}T03:00:00Z"
PATH = "records/kendal/ruang/{}.yml"


@pytest.fixture
def repository(tmp_path):
    """Three commits: two rooms, one of them replaced, and a change that is no record."""
    made = Repository(tmp_path / "repo")
    made.commit(DAY.format(1), ruang__a="a\n", ruang__b="b\n", pejabat__x="x\n")
    made.remove(PATH.format("a"))
    made.commit(DAY.format(2), ruang__b="b2\n")
    made.put("README.md", "baca\n")
    made.commit(DAY.format(3))
    return made


def _told(repository):
    return [(one.when, one.changes) for one in git.chronicle(repository.root).commits]


COMMITTED = [
    (instant(DAY.format(1)), ((PATH.format("a"), b"a\n"), (PATH.format("b"), b"b\n"))),
    (instant(DAY.format(2)), ((PATH.format("a"), None), (PATH.format("b"), b"b2\n"))),
    (instant(DAY.format(3)), ()),
]


def test_every_commit_is_told_with_the_records_that_calendars_need(repository):
    assert _told(repository) == COMMITTED


def test_head_is_the_commit_that_is_checked_out(repository):
    name = repository.git("rev-parse", "HEAD")
    assert git.head(repository.root) == git.Head(name, instant(DAY.format(3)))


def test_changes_not_committed_come_last(repository):
    repository.remove(PATH.format("b"))
    repository.write(ruang__c="c\n", mitra__m="m\n")
    changes = ((PATH.format("b"), None), (PATH.format("c"), b"c\n"))
    last = Commit(WORK_TREE, instant("2026-02-03T03:00:01Z"), changes)
    assert git.chronicle(repository.root).commits[-1] == last


def test_records_in_a_folder_of_a_larger_repository_have_paths_of_their_own(tmp_path):
    whole = Repository(tmp_path / "repo")
    whole.put("dinas/records/kendal/ruang/a.yml", "a\n")
    whole.put("records/kendal/ruang/lain.yml", "bukan\n")
    whole.commit(DAY.format(1))
    told = git.chronicle(whole.root / "dinas")
    assert [one.changes for one in told.commits] == [((PATH.format("a"), b"a\n"),)]


def test_what_a_hook_leaves_in_the_environment_is_ignored(repository, tmp_path, monkeypatch):
    other = Repository(tmp_path / "lain")
    other.commit(DAY.format(5))
    monkeypatch.setenv("GIT_DIR", str(other.root / ".git"))
    monkeypatch.setenv("GIT_WORK_TREE", str(other.root))
    monkeypatch.setenv("GIT_INDEX_FILE", str(other.root / "index"))
    assert _told(repository) == COMMITTED


def test_settings_of_the_user_do_not_change_what_is_read(repository):
    for setting in ("log.showSignature", "color.ui", "log.showRoot", "diff.renames"):
        value = {"color.ui": "always", "log.showRoot": "false"}.get(setting, "true")
        repository.git("config", setting, value)
    assert _told(repository) == COMMITTED


def test_a_symbolic_link_is_no_record(repository):
    (repository.root / PATH.format("c")).symlink_to("b.yml")
    repository.commit(DAY.format(4))
    assert _told(repository) == [*COMMITTED, (instant(DAY.format(4)), ((PATH.format("c"), None),))]


def test_a_detached_head_has_its_history(repository):
    repository.git("checkout", "--quiet", "--detach", "HEAD~1")
    assert _told(repository) == COMMITTED[:2]


def test_many_blobs_are_read_in_parts(repository, monkeypatch):
    monkeypatch.setattr(git, "_BATCH", 1)
    assert _told(repository) == COMMITTED


def test_without_a_repository_there_is_no_history(tmp_path, monkeypatch):
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path))
    assert (git.head(tmp_path), git.chronicle(tmp_path)) == (None, None)


def test_before_the_first_commit_there_is_no_history(tmp_path):
    empty = Repository(tmp_path / "repo")
    assert (git.head(empty.root), git.chronicle(empty.root)) == (None, None)


def test_without_the_program_there_is_no_history_to_ask_for(tmp_path, monkeypatch):
    monkeypatch.setenv("PATH", str(tmp_path))
    assert git.head(tmp_path) is None
    with pytest.raises(OperatorError, match="program git tidak ditemukan"):
        git.output(tmp_path, "status")


def test_a_folder_without_git_is_one_commit_at_the_stated_time(tmp_path):
    target = tmp_path / PATH.format("a")
    target.parent.mkdir(parents=True)
    target.write_text("a\n")
    (target.parent / "Salah.yml").write_text("a\n")
    when = instant(DAY.format(1))
    expected = Chronicle((Commit("", when, ((PATH.format("a"), b"a\n"),)),))
    assert git.without_history(tmp_path, when) == expected


def test_a_shallow_clone_is_refused_with_its_remedy(repository, tmp_path):
    clone = tmp_path / "clone"
    repository.git("clone", "--quiet", "--depth=1", repository.root.as_uri(), str(clone))
    assert git.is_shallow(clone)
    with pytest.raises(OperatorError) as caught:
        git.chronicle(clone)
    assert "git fetch --unshallow" in caught.value.remedy


def test_a_failing_command_tells_what_git_said(repository):
    with pytest.raises(OperatorError, match="git rev-parse gagal: fatal: "):
        git.output(repository.root, "rev-parse", "--verify", "tidak-ada")


def test_a_clock_gone_wild_stays_in_the_calendar(tmp_path):
    wild = Repository(tmp_path / "repo")
    wild.commit("@9999999999999 +0000", ruang__a="a\n")
    wild.commit(DAY.format(1), ruang__a="b\n")
    times = [one.when for one in git.chronicle(wild.root).commits]
    assert times == [instant("2100-01-01T00:00:00Z"), instant("2100-01-01T00:00:01Z")]


def test_a_blob_that_was_never_fetched_is_named(repository):
    name = repository.git("rev-parse", "HEAD~2:" + PATH.format("a"))
    (repository.root / ".git" / "objects" / name[:2] / name[2:]).unlink()
    with pytest.raises(OperatorError, match=f"isi lama {name} tidak ada"):
        git.chronicle(repository.root)
