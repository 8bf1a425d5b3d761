"""From nothing to a merged request on the portal, with the guides' own commands in their order.

An IT person starts the office, a clerk records a whole case, a second clerk confirms the copied
dispositions, the head merges; then the public looks. Only names and answers are ours.
"""

import re
import subprocess
from pathlib import Path

import pytest
from tests.support.tree import ROOT
from tests.walk import story

pytestmark = pytest.mark.full

START = ("memulai-kantor", "1. Membuat repositori", "2. Menyesuaikan catatan awal")
SEND = ("memulai-kantor", "3. Menyimpan di tempat tertutup", "4. Komputer petugas")
DESK = ("memulai-kantor", "4. Komputer petugas", "5. Sebelum permohonan pertama")
BEGIN = ("mencatat", "Mulai", "Menjawab")
GO_ON = ("mencatat", "Melanjutkan", "Mengajukan")
PROPOSE = ("mencatat", "Mengajukan", "Disposisi di kertas atau SRIKANDI")
CONFIRM = ("mencatat", "Disposisi di kertas atau SRIKANDI", "Untuk skrip")
PRIVATE = "tertutup:\n  - git.kantor.example/perpustakaan\n"


def walked(terminal, part, words, *typed):
    """Run every block of a part; the one that asks is answered with what is typed."""
    said = []
    for block in story.blocks(*part):
        asks = re.search(r"literasi (init|new|confirm)\b", block)
        # `make test` of a new office: tests/init/test_whole.py runs it.
        shorter = block.replace("make test\n", "")
        said.append(terminal.run(shorter, words, tuple(typed) if asks else ()))
    assert said != []
    return "".join(said)


@pytest.fixture(scope="module")
def place(tmp_path_factory):
    return tmp_path_factory.mktemp("kantor")


@pytest.fixture(scope="module")
def host(place):
    """The office's own server after the IT person's morning."""
    bare = place / "host.git"
    subprocess.run(
        ("git", "init", "--quiet", "--bare", "--initial-branch=main", str(bare)), check=True
    )
    person = story.Terminal(place / "rumah", place / "ti")
    words = {"ALAMAT-LITERASI": str(ROOT), "ALAMAT": str(bare)}
    said = walked(person, START, words, *story.OFFICE)
    assert "literasi check: 11 catatan diperiksa: 0 kesalahan, 6 peringatan\n" in said
    (person.folder / "docs/tujuan-git.yml").write_text(PRIVATE, encoding="utf-8")
    walked(person, SEND, words)
    return bare


@pytest.fixture(scope="module")
def proposed(place, host):
    """The clerk's clone, the berkas, and the branch that is proposed."""
    clerk = story.Terminal(place / "rumah", place / "petugas")
    words = {"ALAMAT": str(host)}
    walked(clerk, DESK, words)
    answers = (*story.REQUEST, *story.DISPOSITION, *story.PLAN, *story.LETTER)
    said = walked(clerk, BEGIN, words, *answers)
    berkas = re.search(r"permohonan/([a-z0-9-]+)\.yml", said)[1]
    walked(clerk, GO_ON, words, *story.PAGE)
    assert ": 0 kesalahan, " in walked(clerk, PROPOSE, words)
    branch = clerk.run("git branch --show-current").strip()
    return clerk, berkas, branch


@pytest.fixture(scope="module")
def merged(place, host, proposed):
    """A second clerk confirms in a window of their own; the head's clone merges and builds."""
    clerk, berkas, branch = proposed
    for number in (1, 2):
        one = f"{berkas}-{number}"
        words = {"catat-2026-k7q2-disposisi": branch, "2026-k7q2-1": one, "sekar": "contoh-staf"}
        walked(clerk, CONFIRM, words, "y")
    head = story.Terminal(place / "rumah", place / "pimpinan")
    head.env["PATH"] = clerk.env["PATH"]  # the program that the clerk's clone has installed
    head.run(f"git clone --quiet {host} arsip\ncd arsip\ngit switch --quiet {branch}")
    checked = head.run(
        "literasi check --base origin/main\nliterasi guard\nliterasi owners --check"
    )
    review = head.run("literasi review origin/main\nliterasi check --branches --quiet")
    head.run(f"git switch --quiet main\ngit merge --quiet --no-ff --no-edit {branch}\ngit push")
    head.run("literasi number sync --push\nliterasi build --quiet")
    return head.folder / "site", berkas, checked, review


def test_the_proposal_is_clean_and_tells_what_it_does(merged):
    _, berkas, checked, review = merged
    assert ": 0 kesalahan, 6 peringatan" in checked  # the SOP's draft; every copy is confirmed
    assert f"- **{berkas}** (sukamaju), Permohonan kunjungan literasi" in review
    assert (
        "- **baru**: Kunjungan TK Contoh Melati, Selasa, 8 Desember 2026, 08.30–10.30 WIB, Aula"
        in review
    )
    assert "### Yang harus menyetujui\n" in review


def test_the_request_stands_on_the_portal(merged):
    site = merged[0]
    page = (site / "publikasi/sukamaju/kunjungan-tk-contoh-melati/index.html").read_text()
    for shown in ("Selasa, 8 Desember 2026, 08.30–10.30 WIB", "TK Contoh Melati", "Aula"):
        assert shown in page
    link = "publikasi/sukamaju/kunjungan-tk-contoh-melati/"
    for where in ("index.html", "jadwal/index.html", "jadwal/sukamaju/aula/index.html"):
        assert link in (site / where).read_text(), where


def test_what_is_the_offices_own_stays_off_the_portal(merged):
    """Subject and number of the letter, the talk, the record of the disposition."""
    site, berkas, *_ = merged
    text = "".join(one.read_text(encoding="utf-8") for one in sorted(Path(site).rglob("*.html")))
    for secret in ("421.1/07/TKM", "Disepakati kunjungan 8", "Kami menerima permohonan", berkas):
        assert secret not in text, secret
