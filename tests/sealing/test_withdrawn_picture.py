"""A picture whose consent is withdrawn is gone: pages, derivatives, their cache, feeds, data."""

import shutil
from datetime import date
from pathlib import Path

import pytest
from tests.sealing.office import everything
from tests.support.project import ROOT, commit, git
from tests.support.schemas import schemas

from literasi.cli.build import stage
from literasi.cli.progress import steps
from literasi.judging import judge
from literasi.shell.files import read_tree

BASE = Path(__file__).parents[1] / "rules" / "dasar"
PAGE = "records/contoh/publikasi/kunjungan-sd-contoh.yml"
PHOTO = "wajah-kanari"
CONSENT = """    orang: dikenali
    persetujuan:
      status: {}
      tanggal: "2026-03-12"
      rujukan: segel/hadir-contoh
"""


def build(folder: Path, status: str) -> dict[str, bytes]:
    """Stage the site with a consent; give every file that a build leaves, its cache too."""
    text = (BASE / PAGE).read_text("utf-8").replace("ruang-baca.webp", f"{PHOTO}.webp")
    consent = CONSENT.format(status)
    (folder / PAGE).write_text(text.replace("    orang: tidak_ada\n", consent), "utf-8")
    commit(folder, status, "2026-04-01T02:00:00Z")
    tree = read_tree(folder)
    judged = judge(schemas(), tree.records, tree.pictures)
    with steps(4, quiet=True) as bar:
        stage(folder, judged, tree, date(2026, 4, 1), bar)
    cache = everything(folder / ".git/literasi/gambar")
    return everything(folder / "build") | {f"singgahan/{name}": raw for name, raw in cache.items()}


@pytest.fixture(scope="module")
def builds(tmp_path_factory: pytest.TempPathFactory) -> list[dict[str, bytes]]:
    folder = tmp_path_factory.mktemp("foto") / "arsip"
    shutil.copytree(BASE, folder)
    shutil.copytree(ROOT / "docs", folder / "docs")
    shutil.copy(ROOT / "mkdocs.yml", folder)
    photo = folder / f"records/contoh/foto/{PHOTO}.webp"
    sample = next((ROOT / "records").rglob("foto/*.webp"))
    shutil.copy(sample, photo)
    git(folder, "init", "-q", "-b", "main")
    return [build(folder, status) for status in ("ada", "ditarik")]


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
