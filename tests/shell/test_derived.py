"""What a build made is kept for the next one, and may vanish at any time."""

from pathlib import Path

import pytest
from tests.support.repository import Repository

from literasi.shell.derived import Derived, derived


@pytest.fixture
def root(tmp_path):
    return Repository(tmp_path).root


def ask(keeper, key, content):
    """Ask for a key; give what came, and whether it had to be made."""
    made = []
    found = keeper(key, lambda: made.append(1) or content)
    return found, bool(made)


def files(root):
    return sorted((root / ".git/literasi/gambar").glob("*"))


def test_a_second_build_makes_nothing_again(root):
    assert ask(derived(root), b"k", b"isi") == (b"isi", True)
    assert ask(derived(root), b"k", b"lain") == (b"isi", False)


def test_a_torn_file_was_never_there(root):
    ask(derived(root), b"k", b"isi")
    (path,) = files(root)
    path.write_bytes(path.read_bytes()[:-1])
    assert ask(derived(root), b"k", b"isi") == (b"isi", True)


def test_the_folder_may_be_deleted_at_any_time(root):
    keeper = derived(root)
    ask(keeper, b"k", b"isi")
    for path in files(root):
        path.unlink()
    assert ask(keeper, b"k", b"isi") == (b"isi", True)


def test_what_a_build_did_not_use_is_thrown_away(root):
    """A photo whose consent was withdrawn leaves the computer with the next build."""
    first = derived(root)
    ask(first, b"wajah", b"1")
    ask(first, b"aula", b"2")
    second = derived(root)
    ask(second, b"aula", b"2")
    second.sweep()
    assert ask(derived(root), b"aula", b"2") == (b"2", False)
    assert ask(derived(root), b"wajah", b"1") == (b"1", True)


def test_without_git_everything_is_made_anew(tmp_path):
    keeper = derived(tmp_path)
    assert (keeper, ask(keeper, b"k", b"isi")) == (Derived(None), (b"isi", True))
    keeper.sweep()
    assert list(Path(tmp_path).iterdir()) == []
