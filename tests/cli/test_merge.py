"""Parts of a build, made apart, become the very site that one machine would have made."""

import shutil

import pytest
from tests.support.project import build, literasi, make, tree

from literasi.shell.alone import alone

OFFICES = ("kendal", "mojokerto")


@pytest.fixture(scope="module")
def whole(tmp_path_factory):
    folder = make(tmp_path_factory.mktemp("utuh") / "arsip")
    return folder, tree(build(folder))


def parts(folder, target):
    """Make each part in a clone of its own, as runners do, and carry it away without its times."""
    for office in OFFICES:
        clone = target / f"klon-{office}"
        shutil.copytree(folder, clone, ignore=shutil.ignore_patterns("build", "site", "literasi"))
        done = literasi(clone, "build", "--office", office)
        assert done.returncode == 0, done.stdout + done.stderr
        assert not (clone / "site").exists()
        moved = target / office
        shutil.copytree(clone / f"build/bagian/{office}", moved, copy_function=shutil.copyfile)
        yield str(moved)


@pytest.fixture(scope="module")
def made(whole, tmp_path_factory):
    return tuple(parts(whole[0], tmp_path_factory.mktemp("bagian")))


def merged(whole, tmp_path, *given):
    folder = tmp_path / "arsip"
    shutil.copytree(whole[0], folder, ignore=shutil.ignore_patterns("build", "site", "literasi"))
    done = literasi(folder, "merge", *given)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout.splitlines()[0], tree(folder / "site")


def test_merged_parts_are_the_whole_build(whole, made, tmp_path):
    said, site = merged(whole, tmp_path, *made)
    assert site == whole[1]
    pages, files = (int(word) for word in said.split() if word.isdigit() and word != "2")
    assert pages > 300
    assert files > 500


def test_a_part_that_was_damaged_on_the_way_is_made_again(whole, made, tmp_path):
    hurt = tmp_path / "rusak"
    shutil.copytree(made[0], hurt)
    for path in sorted(hurt.rglob("*"))[::3]:
        if path.is_file():
            path.write_bytes(path.read_bytes()[:-1] + b"\x00")
    assert merged(whole, tmp_path, str(hurt), made[1])[1] == whole[1]


NOBODY = "tidak ada kantor berkode «tiada»\n→ pilih salah satu: kendal, mojokerto\n"
OTHER = "--office berlaku untuk mesin mkdocs saja\n→ jalankan tanpa --engine\n"
NO_PART = (
    "records bukan bagian dari suatu build\n→ beri folder hasil «literasi build --office KODE»\n"
)


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("build", "--office", "tiada"), NOBODY),
        (("build", "--office", "kendal", "--engine", "zensical"), OTHER),
        (("merge", "records"), NO_PART),
    ],
)
def test_the_operator_is_told_what_is_wrong(whole, words, said):
    done = literasi(whole[0], *words)
    assert (done.returncode, done.stderr) == (2, said)


def test_two_builds_of_one_archive_do_not_meet(whole):
    with alone(whole[0] / "build/kunci", ""):
        done = literasi(whole[0], "build")
    assert (done.returncode, done.stderr) == (
        2,
        "build lain sedang berjalan pada arsip ini\n→ tunggu sampai selesai, lalu jalankan lagi\n",
    )
