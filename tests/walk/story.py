"""What three new people type while they follow the guides, and where the guides are read."""

import os
import re
import subprocess
from collections.abc import Iterator, Mapping
from pathlib import Path

from tests.support.tree import ROOT

GUIDES = ROOT / "docs/portal/panduan"
NAME = "Dinas Kearsipan dan Perpustakaan Kabupaten Contoh Sukamaju"
WHEN = "2026-11-24T02:00:00Z"
OFFICE = ("sukamaju", NAME, "", "", "", "", "", "")  # code, name; Enter takes every proposal
REQUEST = (
    "",  # a new berkas
    "TK Contoh Melati", "y", "", "paud", "Kecamatan Sukamaju",
    "Permohonan kunjungan literasi", "kunjungan", "421.1/07/TKM/XI/2026", "20 November 2026", "",
    "langsung", "agendaris", "", "041", "", "8 Desember 2026", "24", "",
)  # fmt: skip
DISPOSITION = (
    "y", "", "", "", "koordinasikan, jadwalkan", "", "kertas", "",
    "y", "", "", "", "koordinasikan", "", "", "", "",
)  # fmt: skip
PLAN = (
    "y", "", "", "telepon", "Disepakati kunjungan 8 Desember 2026 pukul 08.30 di Aula.",
    "surat balasan saja",
    "y", "menerima", "", "", "", "", "Kami menerima permohonan Saudara.",
    "y", "", "", "8 Desember 2026 08.30", "8-12-2026 10.30", "aula", "", "", "", "-", "",
)  # fmt: skip
LETTER = (
    "y", "", "", "ya",
    "y", "", "", "basah", "", "", "",
    "y", "", "", "langsung", "",
    "y", "", "setuju", "", "",
    "t",  # the page on another day
)  # fmt: skip
PAGE = (
    "y", "Kunjungan TK Contoh Melati", "Kelas TK Contoh Melati mengenal perpustakaan.",
    "Anak-anak mendengarkan dongeng dan memilih buku.", "", "", "",
    "", "", "", "",  # the schedule is fixed, now that the applicant has said yes
)  # fmt: skip


def blocks(guide: str, first: str, last: str) -> Iterator[str]:
    """The shell blocks of a guide between two of its headings: fenced, in no other language."""
    text = (GUIDES / f"{guide}.md").read_text(encoding="utf-8")
    part = text.partition(f"\n## {first}\n")[2].partition(f"\n## {last}\n")[0]
    for found in re.findall(r"^```\n(.*?)^```$", part, re.DOTALL | re.MULTILINE):
        if re.match(r"(git|cd|make|literasi (?!check:)|\.)", found):
            yield found


class Terminal:
    """A terminal window that stays open: folder and PATH last from one block to the next."""

    def __init__(self, home: Path, folder: Path) -> None:
        folder.mkdir(parents=True)
        home.mkdir(exist_ok=True)
        kept = {name: os.environ[name] for name in ("PATH", "PIP_INDEX_URL", "PIP_CONFIG_FILE",
                "PIP_FIND_LINKS", "SSL_CERT_FILE", "LANG") if name in os.environ}  # fmt: skip
        self.folder, self.note = folder, folder.parent / f"{folder.name}.txt"
        self.env = {
            **kept, "HOME": str(home), "GIT_CONFIG_NOSYSTEM": "1", "GIT_AUTHOR_DATE": WHEN,
            "GIT_COMMITTER_DATE": WHEN,
        }  # fmt: skip

    def run(
        self, block: str, words: Mapping[str, str] | None = None, typed: tuple[str, ...] = ()
    ) -> str:
        """Run a block as it stands in the guide, but for the names that a reader puts in."""
        for old, new in (words or {}).items():
            block = re.sub(rf"(?<![\w-]){re.escape(old)}(?![\w-])", new, block)
        script = f'set -e\n{block}\n{{ pwd; echo "$PATH"; }} > {self.note}\n'
        done = subprocess.run(
            ("sh", "-c", script), cwd=self.folder, env=self.env, check=False,
            input="".join(f"{one}\n" for one in typed), capture_output=True, text=True,
        )  # fmt: skip
        assert done.returncode == 0, f"{block}\n{done.stdout}\n{done.stderr}"
        where, path = self.note.read_text(encoding="utf-8").splitlines()
        self.folder, self.env["PATH"] = Path(where), path
        return done.stdout + done.stderr
