"""The same commit builds the same bytes, and a failed build leaves the old site alone."""

import shutil
from pathlib import Path

import pytest
from tests.support import project

pytestmark = pytest.mark.xdist_group("determinism")

OUTPUTS = ("site", "build/pages", "build/office")
KINDS = (  # one of each kind of output must have been compared
    "404.html", "api/v1/openapi.json", "api/v1/tabel/", "assets/cari/awal.js", "ics/", "kartu/",
    "lacak/", "media/", "periksa/", "publikasi/feed.xml", "sitemap.xml", "unduh/ajukan-",
    "unduh/kinerja-", "unduh/sop-",
)  # fmt: skip


@pytest.fixture(scope="module")
def first(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = project.make(tmp_path_factory.mktemp("satu") / "arsip")
    project.build(folder)
    return folder


def test_two_builds_of_one_commit_are_equal_byte_for_byte(first: Path, tmp_path: Path) -> None:
    """Another zone, locale, hash seed, folder and working directory change nothing."""
    second = tmp_path / "tempat lain" / "ü"
    shutil.copytree(first, second, ignore=shutil.ignore_patterns("site", "build"))
    strange = {
        "TZ": "America/St_Johns", "LC_ALL": "tr_TR.UTF-8", "LANG": "tr_TR.UTF-8",
        "PYTHONHASHSEED": "4321", "SOURCE_DATE_EPOCH": "1",
    }  # fmt: skip
    done = project.literasi(second, "build", "--quiet", env=strange, cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    for output in OUTPUTS:
        one, other = project.tree(first / output), project.tree(second / output)
        assert sorted(one) == sorted(other)
        assert [path for path in one if one[path] != other[path]] == []
    every = sorted(project.tree(first / "site"))
    assert [kind for kind in KINDS if not any(one.startswith(kind) for one in every)] == []


def test_another_day_of_the_year_changes_no_calendar(first: Path, tmp_path: Path) -> None:
    before = project.tree(first / "site/ics")
    other = tmp_path / "situs"
    project.build(first, "--as-of", "2026-12-30", "--output", str(other))
    assert project.tree(other / "ics") == before


def test_a_broken_record_leaves_the_old_site_untouched(first: Path) -> None:
    before = project.tree(first / "site")
    wrong = first / "records/kendal/ruang/aula.yml"
    right = wrong.read_text()
    wrong.write_text(right.replace("nama:", "nma:", 1))
    done = project.literasi(first, "build")
    wrong.write_text(right)
    assert done.returncode == 1
    assert "records/kendal/ruang/aula.yml" in done.stdout
    assert project.tree(first / "site") == before


def test_a_failing_engine_leaves_the_old_site_untouched(first: Path) -> None:
    before = project.tree(first / "site")
    config = first / "mkdocs.yml"
    right = config.read_text()
    config.write_text(right + "\nplugins: [tidak-ada]\n")
    done = project.literasi(first, "build")
    config.write_text(right)
    assert done.returncode == 3
    assert project.tree(first / "site") == before


def test_a_folder_without_git_must_be_told_the_day(first: Path, tmp_path: Path) -> None:
    bare = tmp_path / "arsip"
    shutil.copytree(first, bare, ignore=shutil.ignore_patterns(".git", "site", "build"))
    refused = project.literasi(bare, "build")
    assert (refused.returncode, "--as-of" in refused.stderr) == (2, True)
    assert project.literasi(bare, "build", "--as-of", "2026-11-23").returncode == 0
