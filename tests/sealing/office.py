"""A small office with its key store outside Git, and the command as its officers run it."""

import os
import shutil
from dataclasses import dataclass
from pathlib import Path

from click.testing import CliRunner
from tests.support.project import git

from literasi.cli.main import literasi
from literasi.values.errors import OperatorError

BASE = Path(__file__).parents[1] / "rules" / "dasar"
DAY = "2026-03-25"
ACTIVITY, ATTENDANCE = "2026-a2-g1", "2026-a2-g1-a-20260325"
HEAD = "No;Nama;L/P;Umur;Alamat;No. Telp;Sekolah"
ROWS = (
    ("Alpukat Contoh Kanari", "L", "9", "Jalan Kanari Sembilan 1", "089900000001"),
    ("Belimbing Contoh Kanari", "P", "10", "Jalan Kanari Sembilan 2", "089900000002"),
    ("Ceri Contoh Kanari", "P", "34", "Jalan Kanari Sembilan 3", "089900000003"),
)


@dataclass(frozen=True)
class Done:
    """What a run said."""

    code: int
    out: str
    err: str


@dataclass(frozen=True)
class Office:
    """The folders of an office: records in Git, and beside them keys, identities and lists."""

    folder: Path

    @property
    def tree(self) -> Path:
        return self.folder / "arsip"

    @property
    def keys(self) -> Path:
        return self.folder / "gudang"

    def identity(self, name: str) -> Path:
        return self.folder / f"identitas-{name}"

    def run(self, *words: str, said: str = "") -> Done:
        """Run the command as `main` does: an operator's mistake is exit 2 with its remedy."""
        env = {"LITERASI_KEYS": str(self.keys), "COLUMNS": "200", "LITERASI_IDENTITY": None}
        done = CliRunner(env=env).invoke(literasi, ["--root", str(self.tree), *words], input=said)
        if isinstance(done.exception, OperatorError):
            told = f"{done.exception.message}\n→ {done.exception.remedy}\n"
            return Done(2, done.stdout, done.stderr + told)
        if done.exception is not None and not isinstance(done.exception, SystemExit):
            raise done.exception
        return Done(done.exit_code, done.stdout, done.stderr)

    def good(self, *words: str, said: str = "") -> Done:
        """Run a command that must succeed."""
        done = self.run(*words, said=said)
        assert done.code == 0, done.err
        return done

    def opened(self, name: str, officer: str = "ani") -> str:
        """What is in a seal, as CSV."""
        return self.good("seal", "open", name, "--csv", *self.me(officer)).out

    def me(self, officer: str) -> tuple[str, str]:
        return ("--identity", str(self.identity(officer)))

    def seals(self) -> list[str]:
        """The ids of all seals, by the time they were made."""
        found = (self.tree / "records/contoh/segel").glob("*.yml")
        return [one.stem for one in sorted(found, key=lambda one: one.stat().st_mtime_ns)]

    def record(self, kind: str, name: str) -> str:
        return (self.tree / f"records/contoh/{kind}/{name}.yml").read_text("utf-8")

    def list(self, text: str, name: str = "daftar.csv") -> Path:
        """A clerk's list, outside Git."""
        path = self.folder / name
        path.write_text(text, encoding="utf-8")
        return path

    def commit(self, message: str) -> None:
        git(self.tree, "add", "-A")
        git(self.tree, "commit", "-q", "--allow-empty", "-m", message)

    def officer(self, name: str, *words: str) -> str:
        """Make an identity and admit it to the key store; give its public key."""
        path = str(self.identity(name))
        public = self.good("keys", "identity", path, "--no-passphrase").out.strip()
        self.good("keys", "add", name, public, *words)
        return public

    def attend(self, *words: str, rows: tuple[tuple[str, ...], ...] = ROWS) -> Done:
        """Seal an attendance list."""
        path = str(self.list(attendance_list(rows)))
        return self.run("attendance", "import", path, "--kegiatan", ACTIVITY, "--by", "cita",
                        "--as-of", DAY, *words)  # fmt: skip


def attendance_list(rows: tuple[tuple[str, ...], ...] = ROWS) -> str:
    """The list as a clerk types it: a title above, a sum below."""
    lines = [f"{n};{';'.join(row)};SD Contoh" for n, row in enumerate(rows, 1)]
    return "\n".join(["DAFTAR HADIR", HEAD, *lines, f"Jumlah;{len(rows)};;;;;", ""])


def make(folder: Path, *officers: str) -> Office:
    """The base archive in a repository of its own; its second session has no attendance yet."""
    office = Office(folder)
    shutil.copytree(BASE, office.tree)
    (office.tree / f"records/contoh/presensi/{ATTENDANCE}.yml").unlink()
    shutil.copy(Path(__file__).parents[2] / ".gitattributes", office.tree)
    git(office.tree, "init", "-q", "-b", "main")
    office.commit("mulai")
    for name in officers or ("ani", "budi"):
        office.officer(name)
    return office


def everything(folder: Path) -> dict[str, bytes]:
    """Every file below a folder, Git's own too."""
    return {
        str(Path(here, name).relative_to(folder)): Path(here, name).read_bytes()
        for here, _, names in os.walk(folder)
        for name in names
    }
