"""The commands of docs/developers/backup.md, run: what is restored is the office as it was."""

import os
import re
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path

import pytest
from tests.sealing import office
from tests.support import project
from tests.support.desk import run

MANUAL = project.ROOT / "docs/developers/backup.md"
BACK_UP, RESTORE = re.findall(r"```sh\n(.*?)```", MANUAL.read_text(), re.DOTALL)
PAPER = "surat-keluar/2026-a1-s1"
LOOKS = (
    ("check", "--format", "json"), ("status",),
    ("schedule", "--from", "2026-01-01", "--to", "2026-12-31"),
    ("register", "agenda-surat-masuk", "--office", "kendal", "--year", "2026", "--format", "csv",
     "--output", "-"),
    ("register", "agenda-surat-keluar", "--office", "mojokerto", "--year", "2026",
     "--format", "csv", "--output", "-"),
    ("number", "report", "--year", "2026"),
)  # fmt: skip


@dataclass(frozen=True)
class Machines:
    """The office's machine, and the places of the backup and of the restored office."""

    records: Path
    keys: Path
    store: Path
    backup: Path
    restored: Path

    def do(self, lines: str) -> None:
        """Run a block of the manual."""
        env = {
            **os.environ, "RECORDS": str(self.records), "LITERASI_KEYS": str(self.keys),
            "LITERASI_STORE": str(self.store), "BACKUP": str(self.backup),
            "RESTORED": str(self.restored),
        }  # fmt: skip
        done = subprocess.run(
            ("sh", "-eu", "-c", lines), env=env, capture_output=True, text=True, check=False
        )
        assert done.returncode == 0, done.stdout + done.stderr


def machines(folder: Path, records: Path, keys: Path, store: Path) -> Machines:
    (folder / "kosong").mkdir()
    keys.mkdir(exist_ok=True)
    store.mkdir(exist_ok=True)
    return Machines(records, keys, store, folder / "cadangan", folder / "kosong")


@pytest.fixture(scope="module")
def shipped(tmp_path_factory: pytest.TempPathFactory) -> Machines:
    """The shipped records, two commits and a branch, backed up twice and restored."""
    folder = tmp_path_factory.mktemp("mesin")
    records = project.make(folder / "arsip")
    place = machines(folder, records, folder / "gudang", folder / "simpan")
    place.do(BACK_UP)
    project.git(records, "branch", "usulan")
    (records / "records/kendal/ruang/taman.yml").write_text(
        (records / "records/kendal/ruang/taman.yml").read_text() + "# sesudah cadangan pertama\n"
    )
    project.commit(records, "berikut")
    place.do(BACK_UP)
    place.do(RESTORE)
    return place


def test_the_whole_history_comes_back_also_from_the_bundle(
    shipped: Machines, tmp_path: Path
) -> None:
    project.git(tmp_path, "clone", "-q", str(shipped.backup / "catatan.bundle"), "dari-bundel")
    wanted = project.git(shipped.records, "log", "--format=%H %cd %s")
    for folder in (shipped.restored / "catatan", tmp_path / "dari-bundel"):
        assert project.git(folder, "log", "--format=%H %cd %s") == wanted
        assert project.git(folder, "branch", "-r", "--list", "origin/usulan") != ""
        assert project.git(folder, "status", "--porcelain") == ""


def test_the_restored_office_says_the_same(shipped: Machines) -> None:
    """Check, cases, what waits, the rooms' year, two registers, the numbers."""
    for words in LOOKS:
        before, after = (
            run(one, *words) for one in (shipped.records, shipped.restored / "catatan")
        )
        assert before[0] in {0, 1}, before
        assert before[1], words
        assert after == before, words


@pytest.mark.full
def test_the_restored_office_builds_the_same_site(shipped: Machines) -> None:
    sites = [project.tree(project.build(one)) for one in
             (shipped.records, shipped.restored / "catatan")]  # fmt: skip
    assert sorted(sites[0]) == sorted(sites[1])
    assert [path for path in sites[0] if sites[0][path] != sites[1][path]] == []


def test_seals_open_and_files_verify_when_all_but_the_identities_is_gone(tmp_path: Path) -> None:
    """An attendance list and a signed paper: the officer's own identity opens what came back."""
    one = office.make(tmp_path / "kantor")
    assert one.attend().code == 0
    paper = one.list("Contoh isi.\n", "laporan.txt")
    store = tmp_path / "kantor/simpan"
    one.good("attach", str(paper), "--to", PAPER, "--store", str(store))
    one.commit("tersegel")
    place = machines(tmp_path, one.tree, one.keys, store)
    before = _seen(one.tree, one.keys, store, one.identity("ani"))
    assert "Alpukat Contoh Kanari" in before[0][1]
    assert [said[0] for said in before] == [0, 0, 0]
    place.do(BACK_UP)
    kept = shutil.copy(one.identity("ani"), tmp_path / "identitas-ani")
    shutil.rmtree(one.folder)
    place.do(RESTORE)
    back = place.restored
    after = _seen(back / "catatan", back / "kunci", back / "penyimpanan", Path(kept))
    assert after == before


def _seen(tree: Path, keys: Path, store: Path, identity: Path) -> list[tuple[int, str, str]]:
    """What the list, the keys and the papers say; a file's place is told from the store on."""
    return [
        run(tree, "attendance", "open", office.ATTENDANCE, "--csv", "--keys", str(keys),
            "--identity", str(identity)),
        run(tree, "keys", "check", "--keys", str(keys)),
        run(tree, "verify", PAPER, "--store", str(store)),
    ]  # fmt: skip


def test_a_backup_forgets_what_the_office_forgot(tmp_path: Path) -> None:
    """A destroyed key is in the next backup no more, and neither is a photo taken away."""
    one = office.make(tmp_path / "kantor")
    assert one.attend().code == 0
    one.commit("tersegel")
    store = tmp_path / "kantor/simpan"
    place = machines(tmp_path, one.tree, one.keys, store)
    (store / "foto.webp").write_bytes(b"RIFF")
    place.do(BACK_UP)
    held = list((place.backup / "kunci").rglob("*.age"))
    assert len(held) == 1
    (seal,) = one.seals()
    one.good("forget", seal, "--reason", "permintaan", "--by", "cita", "--as-of", office.DAY,
             *one.me("ani"))  # fmt: skip
    (store / "foto.webp").unlink()
    place.do(BACK_UP)
    assert list((place.backup / "kunci").rglob("*.age")) == []
    assert list((place.backup / "penyimpanan").rglob("*")) == []
    assert [one.name for one in place.backup.iterdir() if one.name.endswith(".baru")] == []


def test_a_damaged_object_stops_the_backup(tmp_path: Path) -> None:
    """The bundle of the night before stays as it was."""
    one = office.make(tmp_path / "kantor")
    place = machines(tmp_path, one.tree, one.keys, tmp_path / "kantor/simpan")
    place.do(BACK_UP)
    bundle = (place.backup / "catatan.bundle").read_bytes()
    loose = max((path for path in (place.backup / "catatan.git/objects").rglob("*")
                 if path.is_file()), key=lambda path: path.stat().st_size)  # fmt: skip
    loose.chmod(0o644)
    raw = bytearray(loose.read_bytes())
    raw[len(raw) // 2] ^= 255
    loose.write_bytes(bytes(raw))
    with pytest.raises(AssertionError):
        place.do(BACK_UP)
    assert (place.backup / "catatan.bundle").read_bytes() == bundle
