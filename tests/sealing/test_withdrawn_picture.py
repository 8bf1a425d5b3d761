"""A picture whose consent is withdrawn is gone: pages, derivatives, their cache, feeds, data."""

import shutil
from datetime import date
from pathlib import Path

import pytest
from tests.sealing.office import everything
from tests.sealing.traces import objects
from tests.support.project import ROOT, commit, git, literasi
from tests.support.schemas import schemas

from literasi.cli.progress import steps
from literasi.cli.staging import Shelves, stage
from literasi.judging import judge
from literasi.shell.cache import shelf
from literasi.shell.files import read_tree
from literasi.shell.store import imprint, keep

BASE = Path(__file__).parents[1] / "rules" / "dasar"
PAGE = "records/contoh/publikasi/kunjungan-sd-contoh.yml"
PHOTO = "wajah-kanari"
CONSENT = """    orang: dikenali
    persetujuan:
      status: {}
      tanggal: "2026-03-12"
      rujukan: segel/hadir-contoh
    simpanan:
      judul: Foto kegiatan
      sha256: {}
      ukuran: {}
      jenis: image/webp
      tempat: {}
      akses: internal
"""


def photo() -> Path:
    """Any picture stands for that of people here."""
    return min((ROOT / "records").rglob("foto/*.webp"))


def build(folder: Path, status: str) -> dict[str, bytes]:
    """Stage the site with a consent; give every file that a build leaves, its cache too."""
    text = (BASE / PAGE).read_text("utf-8").replace("ruang-baca.webp", f"{PHOTO}.webp")
    known = imprint(photo())
    consent = CONSENT.format(status, known.sha256, known.size, known.place)
    (folder / PAGE).write_text(text.replace("    orang: tidak_ada\n", consent), "utf-8")
    commit(folder, status, "2026-04-01T02:00:00Z")
    return made(folder)


def made(folder: Path) -> dict[str, bytes]:
    """What a build leaves: the staged site, the office's files, and the kept files."""
    tree = read_tree(folder)
    judged = judge(schemas(), tree.records, tree.pictures)
    with steps(4, quiet=True) as bar:
        shelves = Shelves(folder.parent / "penyimpanan", shelf(folder))
        stage(folder, judged, tree, date(2026, 4, 1), bar, shelves)
    cache = everything(folder / ".git/literasi/jadi")
    return everything(folder / "build") | {f"singgahan/{name}": raw for name, raw in cache.items()}


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("foto") / "arsip"
    shutil.copytree(BASE, folder)
    shutil.copytree(ROOT / "docs", folder / "docs")
    shutil.copy(ROOT / "mkdocs.yml", folder)
    keep(folder.parent / "penyimpanan", photo(), imprint(photo()))
    git(folder, "init", "-q", "-b", "main")
    return folder


@pytest.fixture(scope="module")
def builds(archive: Path) -> list[dict[str, bytes]]:
    return [build(archive, status) for status in ("ada", "ditarik")]


@pytest.fixture(scope="module")
def fresh(archive: Path, builds: list[dict[str, bytes]]) -> dict[str, bytes]:
    """The same commit, built on another computer; `builds` made the commits."""
    assert len(builds) == 2
    other = archive.parent / "lain"
    git(archive.parent, "clone", "-q", str(archive), str(other))
    return made(other)


def test_with_consent_the_picture_is_shown_and_its_derivatives_are_kept(
    builds: list[dict[str, bytes]],
) -> None:
    shown, _ = builds
    assert [path for path in shown if PHOTO in path and path.startswith("pages/")]
    assert [path for path in shown if path.startswith("singgahan/")]
    assert any(PHOTO.encode() in raw for path, raw in shown.items() if path.endswith("feed.xml"))


def test_after_withdrawal_no_page_feed_or_file_tells_of_it(
    builds: list[dict[str, bytes]],
) -> None:
    _, after = builds
    told = [path for path, raw in after.items()
            if PHOTO in path or PHOTO.encode() in raw]  # fmt: skip
    assert told == []


def test_after_withdrawal_no_derivative_is_left_in_the_build_or_its_cache(
    builds: list[dict[str, bytes]],
) -> None:
    shown, after = builds
    made = {raw for path, raw in shown.items() if PHOTO in path and path.startswith("pages/")}
    assert made
    assert [path for path, raw in after.items() if any(one in raw for one in made)] == []


def test_after_withdrawal_nothing_differs_from_a_computer_that_never_saw_the_picture(
    builds: list[dict[str, bytes]], fresh: dict[str, bytes]
) -> None:
    """Every byte of pages, feeds, data, calendars, cards, the office's files and the cache."""
    assert {path for path in fresh if path.endswith((".json", ".ics", ".xml", ".md"))}
    assert _timeless(builds[1]) == _timeless(fresh)


def _timeless(found: dict[str, bytes]) -> dict[str, bytes]:
    """Leave out the list of kept files: it says when each was written."""
    return {path: raw for path, raw in found.items() if path != "singgahan/daftar"}


def test_no_object_of_the_repository_holds_the_picture(archive: Path) -> None:
    held = objects(archive)
    assert [name for name, raw in held.items() if photo().read_bytes() in raw] == []


def test_without_the_store_the_page_is_built_without_the_picture_and_says_so(
    archive: Path, builds: list[dict[str, bytes]], tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:  # fmt: skip
    """A computer without the office's store, at the commit in which consent stood."""
    assert len(builds) == 2
    other = tmp_path / "tanpa"
    git(archive.parent, "clone", "-q", str(archive), str(other))
    git(other, "checkout", "-q", "HEAD~1")
    found = made(other)
    assert capsys.readouterr().err == (
        f"peringatan: gambar contoh/foto/{PHOTO}.webp tidak ada di penyimpanan kantor (--store);"
        " halaman tampil tanpa gambar\n"
    )
    assert [path for path, raw in found.items() if PHOTO in path or PHOTO.encode() in raw] == []


def test_attach_keeps_the_picture_outside_git_and_names_it_in_the_record(tmp_path: Path) -> None:
    folder, store = tmp_path / "arsip", tmp_path / "penyimpanan"
    shutil.copytree(BASE, folder)
    path = folder / PAGE
    before = path.read_text("utf-8")
    done = literasi(folder, "attach", str(photo()), "--to", "publikasi/kunjungan-sd-contoh",
                    "--title", "Foto kegiatan", "--store", str(store))  # fmt: skip
    known = imprint(photo())
    assert done.returncode == 0, done.stderr
    assert (store / known.place).read_bytes() == photo().read_bytes()
    assert path.read_text("utf-8") == before.replace("    orang: tidak_ada\n", (
        "    orang: tidak_ada\n    simpanan:\n      judul: Foto kegiatan\n"
        f"      sha256: {known.sha256}\n      ukuran: {known.size}\n      jenis: image/webp\n"
        f"      tempat: {known.place}\n      akses: internal\n"
    ))  # fmt: skip
