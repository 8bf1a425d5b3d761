"""`literasi upgrade`, rehearsed: a newer product comes in, what the office wrote stays."""

import shutil
from pathlib import Path

import pytest
from tests.init import office
from tests.support import project

from literasi.shell.product import own

CONTACT = "docs/portal/tentang/kontak.md"


@pytest.fixture(scope="module")
def first(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An office that works with the product: a page of its own words, a room more."""
    folder = office.made(tmp_path_factory.mktemp("kantor") / "asri")
    page = folder / CONTACT
    page.write_text(page.read_text() + "\nTulisan kantor sendiri.\n")
    room = (folder / "records/asri/ruang/aula.yml").read_text()
    (folder / "records/asri/ruang/teras.yml").write_text(room.replace("nama: Aula", "nama: Teras"))
    office.git(folder, "add", "-A")
    office.git(folder, "commit", "-q", "-m", "Halaman dan ruang kantor")
    return folder


@pytest.fixture
def asri(first: Path, tmp_path: Path) -> Path:
    office.git(tmp_path, "clone", "-q", str(first), "asri")
    return tmp_path / "asri"


@pytest.fixture(scope="module")
def product(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A newer tree: another version, a module changed, a file gone, a page added."""
    folder = tmp_path_factory.mktemp("produk") / "baru"
    source = own()
    source.copy(folder)
    for name in ("tools/literasi/starter/kantor",):
        shutil.copytree(project.ROOT / name, folder / name, dirs_exist_ok=True)
    _change(folder / "pyproject.toml", 'version = "0.1.0"', 'version = "0.2.0"')
    program = folder / "tools/literasi/__main__.py"
    program.write_text(program.read_text() + "# baru\n")
    (folder / "docs/pengalihan.yml").unlink()
    (folder / "docs/portal/tentang/baru.md").write_text("# Baru\n")
    return folder


def _change(path: Path, old: str, new: str) -> None:
    text = path.read_text()
    assert text.count(old) == 1
    path.write_text(text.replace(old, new))


def _state(folder: Path) -> tuple[str, ...]:
    return (
        office.git(folder, "rev-parse", "HEAD"), office.git(folder, "status", "--porcelain"),
        office.git(folder, "branch", "--show-current"),
    )  # fmt: skip


def test_the_newer_product_comes_on_a_branch_and_nothing_else_moves(
    asri: Path, product: Path
) -> None:
    before = _state(asri)
    done = office.run(asri, "upgrade", "--from", str(product))
    assert (done.returncode, done.stdout) == (
        0, "cabang naik-literasi-0.2.0 siap; cabang ini dan berkas kerja tidak diubah\n",
    ), done.stderr  # fmt: skip
    assert "git switch naik-literasi-0.2.0; make site; .venv/bin/literasi migrate" in done.stderr
    assert _state(asri) == before
    office.git(asri, "switch", "-q", "naik-literasi-0.2.0")
    assert 'version = "0.2.0"' in (asri / "pyproject.toml").read_text()
    assert (asri / "tools/literasi/__main__.py").read_text().endswith("\n# baru\n")
    assert not (asri / "docs/pengalihan.yml").exists()
    assert (asri / "docs/portal/tentang/baru.md").exists()
    assert "Tulisan kantor sendiri." in (asri / CONTACT).read_text()
    assert office.NAME in (asri / "mkdocs.yml").read_text()
    changed = office.git(asri, "diff", "--name-only", "main").splitlines()
    assert [one for one in changed if one.startswith(("records/", "README.md"))] == []


def test_scripts_stay_executable(asri: Path, product: Path) -> None:
    office.run(asri, "upgrade", "--from", str(product))
    listed = office.git(asri, "ls-tree", "naik-literasi-0.2.0", ".ci/run")
    assert listed.startswith("100755 ")


def test_a_second_upgrade_builds_on_the_first(asri: Path, product: Path, tmp_path: Path) -> None:
    """Also when it was merged with a merge commit on the host, and the office went on."""
    office.run(asri, "upgrade", "--from", str(product))
    office.git(asri, "merge", "-q", "--no-ff", "--no-edit", "naik-literasi-0.2.0")
    page = asri / "docs/portal/tentang/baru.md"
    page.write_text("# Baru\n\nKata kantor.\n")
    office.git(asri, "commit", "-qam", "Kata kantor")
    again = office.run(asri, "upgrade", "--from", str(product))
    assert (again.returncode, again.stdout) == (
        0, f"sudah sama dengan literasi 0.2.0 di {product}; tidak ada yang berubah\n",
    )  # fmt: skip
    third = _newer(product, tmp_path, "0.3.0")
    done = office.run(asri, "upgrade", "--from", str(third))
    assert done.returncode == 0, done.stdout + done.stderr
    told = office.git(asri, "show", "naik-literasi-0.3.0:docs/portal/tentang/baru.md")
    assert told == "# Baru\n\nKata kantor.\n"
    log = office.git(asri, "log", "--format=%s", "--first-parent", "naik-literasi-0.3.0^2")
    assert log.splitlines() == ["literasi 0.3.0", "literasi 0.2.0", "literasi 0.1.0"]


def _newer(product: Path, folder: Path, version: str) -> Path:
    made = folder / f"produk-{version}"
    shutil.copytree(product, made)
    _change(made / "pyproject.toml", 'version = "0.2.0"', f'version = "{version}"')
    return made


def test_a_squashed_upgrade_is_told_and_mended(asri: Path, product: Path, tmp_path: Path) -> None:
    """Its message repeats the trailer, but it holds the office: it is not the product."""
    office.run(asri, "upgrade", "--from", str(product))
    office.git(asri, "merge", "-q", "--squash", "naik-literasi-0.2.0")
    office.git(asri, "commit", "-qm", "Naik\n\nLiterasi-Produk: 0.2.0")
    office.git(asri, "branch", "-qD", "naik-literasi-0.2.0")
    third = _newer(product, tmp_path, "0.3.0")
    refused = office.run(asri, "upgrade", "--from", str(third))
    assert refused.returncode == 2
    assert refused.stderr.startswith(
        "literasi 0.2.0 ada di sini tanpa riwayatnya (digabung dengan squash)\n"
    )
    assert office.run(asri, "upgrade", "--from", str(product)).returncode == 0
    assert office.git(asri, "diff", "main", "naik-literasi-0.2.0") == ""
    office.git(asri, "merge", "-q", "--no-ff", "--no-edit", "naik-literasi-0.2.0")
    done = office.run(asri, "upgrade", "--from", str(third))
    assert done.returncode == 0, done.stdout + done.stderr
    listed = office.git(
        asri, "ls-tree", "-r", "--name-only", "naik-literasi-0.3.0", "records/asri"
    )
    assert "records/asri/ruang/teras.yml" in listed.splitlines()


def test_a_conflict_changes_nothing_and_tells_the_way_out(
    asri: Path, product: Path, tmp_path: Path
) -> None:
    newer = _newer(product, tmp_path, "0.3.0")
    page = newer / CONTACT
    page.write_text(page.read_text() + "\nTulisan versi baru.\n")
    before = _state(asri)
    done = office.run(asri, "upgrade", "--from", str(newer))
    assert (done.returncode, done.stdout) == (1, f"bertabrakan: {CONTACT}\n")
    assert "git switch --create naik-literasi-0.3.0; git merge produk-0.3.0" in done.stderr
    assert _state(asri) == before
    assert office.git(asri, "branch", "--format=%(refname:short)").split() == [
        "main", "produk-0.3.0",
    ]  # fmt: skip


def test_the_same_upgrade_twice_does_not_move_a_branch_somebody_works_on(
    asri: Path, product: Path
) -> None:
    office.run(asri, "upgrade", "--from", str(product))
    office.git(asri, "switch", "-q", "naik-literasi-0.2.0")
    office.git(asri, "commit", "-q", "--allow-empty", "-m", "Kerja")
    tip = office.git(asri, "rev-parse", "HEAD")
    office.git(asri, "switch", "-q", "main")
    done = office.run(asri, "upgrade", "--from", str(product))
    assert done.returncode == 2
    assert done.stderr.startswith("cabang «naik-literasi-0.2.0» sudah ada\n")
    assert office.git(asri, "rev-parse", "naik-literasi-0.2.0") == tip


def test_an_older_product_is_refused(asri: Path, product: Path, tmp_path: Path) -> None:
    older = _newer(product, tmp_path, "0.0.9")
    done = office.run(asri, "upgrade", "--from", str(older))
    assert (done.returncode, "lebih lama daripada 0.1.0" in done.stderr) == (2, True)


def test_uncommitted_work_is_not_risked(asri: Path, product: Path) -> None:
    (asri / "records/asri/ruang/baru.yml").write_text("skema: 1\n")
    done = office.run(asri, "upgrade", "--from", str(product))
    assert (done.returncode, "belum dikomit" in done.stderr) == (2, True)


def test_any_other_folder_is_no_product(asri: Path, tmp_path: Path) -> None:
    done = office.run(asri, "upgrade", "--from", str(tmp_path))
    assert (done.returncode, "bukan pohon sumber literasi" in done.stderr) == (2, True)


def test_a_repository_of_another_making_is_refused(tmp_path: Path, product: Path) -> None:
    (tmp_path / "lain/records/asri").mkdir(parents=True)
    (tmp_path / "lain/records/asri/instansi.yml").write_text("skema: 1\n")
    office.git(tmp_path / "lain", "init", "-q")
    office.git(tmp_path / "lain", "add", "-A")
    office.git(tmp_path / "lain", "commit", "-qm", "mulai")
    done = office.run(tmp_path / "lain", "upgrade", "--from", str(product))
    assert (done.returncode, "tidak dibuat dengan «literasi init»" in done.stderr) == (2, True)


def test_an_archive_below_the_top_of_its_repository_is_refused(asri: Path, product: Path) -> None:
    """Its product would land beside the archive."""
    office.git(asri, "switch", "-q", "--orphan", "dalam")
    office.git(asri, "commit", "-q", "--allow-empty", "-m", "literasi\n\nLiterasi-Produk: 0.1.0")
    shutil.copytree(product, asri / "dalam")
    office.git(asri, "add", "-A")
    office.git(asri, "commit", "-q", "-m", "arsip di dalam")
    done = office.run(asri / "dalam", "upgrade", "--from", str(product))
    assert (done.returncode, "bukan pangkal repositorinya" in done.stderr) == (2, True)
