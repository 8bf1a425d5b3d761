"""What a build made is kept for the next one, and may vanish at any time."""

from pathlib import Path

import pytest
from tests.support.repository import Repository

from literasi.shell.cache import shelf
from literasi.shell.derived import derived
from literasi.shell.files import replace_tree
from literasi.values.artifact import Artifact
from literasi.values.keeping import Stored


@pytest.fixture
def root(tmp_path):
    return Repository(tmp_path).root


def ask(keeper, key, content):
    """Ask for a key; give what came, and whether it had to be made."""
    made = []
    found = list(keeper.files(key, lambda: made.append(1) or [Artifact("a.txt", content)]))
    return [read(one) for one in found], bool(made)


def read(one):
    return one.source.read_bytes() if isinstance(one, Stored) else one.content


def build(root, *pairs):
    """Ask for keys as one build does, to its end."""
    keeper = derived(shelf(root))
    answers = [ask(keeper, *pair) for pair in pairs]
    keeper.sweep()
    return answers


def files(root):
    return sorted(one for one in (root / ".git/literasi/jadi").glob("*") if one.name != "daftar")


def test_a_second_build_makes_nothing_again(root):
    assert build(root, (b"k", b"isi")) == [([b"isi"], True)]
    assert build(root, (b"k", b"lain")) == [([b"isi"], False)]


def test_a_file_that_somebody_changed_is_made_again(root):
    build(root, (b"k", b"isi"))
    (path,) = files(root)
    path.write_bytes(b"apa")
    assert build(root, (b"k", b"isi")) == [([b"isi"], True)]


def test_a_built_file_edited_by_hand_spoils_no_later_build(root, tmp_path):
    """The site holds links to what is kept: writing into one writes into both."""
    target = tmp_path / "situs"
    replace_tree(target, derived(shelf(root)).files(b"k", lambda: [Artifact("a.txt", b"isi")]))
    keeper = derived(shelf(root))
    replace_tree(target, keeper.files(b"k", lambda: [Artifact("a.txt", b"isi")]))
    keeper.sweep()
    (target / "a.txt").write_bytes(b"ubahan tangan")
    replace_tree(target, derived(shelf(root)).files(b"k", lambda: [Artifact("a.txt", b"isi")]))
    assert (target / "a.txt").read_bytes() == b"isi"


@pytest.mark.parametrize("spoil", [Path.unlink, lambda path: path.write_bytes(b"\x00" * 40)])
def test_without_its_list_all_is_made_again(root, spoil):
    build(root, (b"k", b"isi"))
    spoil(root / ".git/literasi/jadi/daftar")
    assert build(root, (b"k", b"isi")) == [([b"isi"], True)]


def test_the_folder_may_be_deleted_at_any_time(root):
    keeper = derived(shelf(root))
    ask(keeper, b"k", b"isi")
    for path in files(root):
        path.unlink()
    assert ask(keeper, b"k", b"isi") == ([b"isi"], True)


def test_what_a_build_did_not_use_is_thrown_away(root):
    """A photo whose consent was withdrawn leaves the computer with the next build."""
    build(root, (b"wajah", b"1"), (b"aula", b"2"))
    build(root, (b"aula", b"2"))
    assert len(files(root)) == 1
    assert build(root, (b"aula", b"2"), (b"wajah", b"1")) == [([b"2"], False), ([b"1"], True)]


def test_what_a_killed_build_made_first_is_not_lost(root):
    keeper = derived(shelf(root))
    for number in range(500):
        ask(keeper, b"%d" % number, b"isi")
    assert build(root, (b"7", b"isi")) == [([b"isi"], False)]


def test_a_word_is_kept_with_the_files(root):
    keeper = derived(shelf(root))
    assert keeper.word(b"k", lambda: "3x2") == "3x2"
    keeper.sweep()
    assert derived(shelf(root)).word(b"k", lambda: "lain") == "3x2"


def test_files_of_a_site_are_readable_by_its_server(root):
    build(root, (b"k", b"isi"))
    assert [one.stat().st_mode & 0o777 for one in files(root)] == [0o644]


def test_where_nothing_can_be_written_it_does_without(root):
    (root / ".git/literasi").write_bytes(b"")
    assert ask(derived(shelf(root)), b"k", b"isi") == ([b"isi"], True)


def test_without_git_everything_is_made_anew(tmp_path):
    keeper = derived(shelf(tmp_path))
    assert ask(keeper, b"k", b"isi") == ([b"isi"], True)
    assert keeper.word(b"k", lambda: "3x2") == "3x2"
    keeper.sweep()
    assert list(tmp_path.iterdir()) == []
