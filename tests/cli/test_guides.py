"""The guides for staff show what happens: every command of theirs is run, in order.

In a guide a command stands behind `$ `, and what it says below it; `…` stands for what differs
from office to office.
"""

import re
import shlex
import shutil
import subprocess
from datetime import date
from textwrap import dedent

import click
import openpyxl
import pytest
import typst
from tests.support import desk
from tests.support.tree import ROOT

from literasi.cli.main import literasi

GUIDES = ROOT / "docs/portal/panduan"
RUN = ("buku-lama", "naskah", "naskah-asli", "nomor", "tutup-buku")
NOW = "2026-04-20T09:00:00+07:00"
BASE = ROOT / "tests/rules/dasar/records"
WAITING = """\
skema: 1
berkas: 2026-a2
jenis_surat: undangan
hal: Undangan pembahasan pelatihan
kepada:
  mitra: pkk-contoh
sifat_keamanan: biasa
sifat_kecepatan: biasa
kode_klasifikasi: "041"
konsep:
  - versi: 1
    tanggal: "2026-04-15T08:30"
    oleh:
      pejabat: cita
      peran: staf
    isi: Kami mengundang Saudara membahas pelatihan.
    penelitian:
      - tanggal: "2026-04-15T10:00"
        oleh:
          pejabat: budi
          peran: kabid
        hasil: tidak
        catatan: Sebut bahwa ini masih rencana.
  - versi: 2
    tanggal: "2026-04-16T08:30"
    oleh:
      pejabat: cita
      peran: staf
    isi: Kami mengundang Saudara membahas rencana pelatihan.
    penelitian:
      - tanggal: "2026-04-16T10:00"
        oleh:
          pejabat: budi
          peran: kabid
        hasil: ya
penandatanganan:
  tanggal: "2026-04-17T08:00"
  oleh:
    pejabat: ani
    peran: kepala
  cara: basah
  jabatan_tercetak: Kepala Dinas Contoh
seri: keluar
nomor: otomatis
tanggal_surat: "2026-04-17"
"""
VOID = """\
batal:
  tanggal: "2026-04-20"
  oleh:
    pejabat: cita
    peran: staf
  alasan: Rapat ditiadakan, suratnya tidak jadi dibuat.
"""
OLD_BOOK = (
    ("BUKU AGENDA SURAT MASUK TAHUN 2026",),
    (),
    ("No. Agenda", "Tgl. Terima", "Nomor Surat", "Tgl. Surat", "Dari", "Perihal", "Diteruskan"),
    ("0001", date(2026, 3, 3), "", "2-3-26", "SD Contoh", "Permohonan kunjungan", "Kepala"),
    ("0002", "15/3/2026", "", "13 Maret 2026", "PKK Contoh", "Permohonan pelatihan", "Kepala"),
    ("0007", "19-3-26", "9/SD/III/2026", "18-3-26", "SD Contoh", "Permohonan dongeng", "Kepala"),
    ("0008", "20-3-26", "5/UND/2026", "19-3-26", "SD Contoh", "Undangan rapat", "Kepala"),
    ("0009", "kemarin", "11/X/2026", "20-3-26", "SD Contoh", "Permohonan dongeng", "Kepala"),
)


def blocks(name):
    """The code blocks of a guide: fenced ones, and those indented within a step."""
    text = (GUIDES / f"{name}.md").read_text(encoding="utf-8")
    both = re.findall(
        r"^```[a-z]*\n(.*?)^```$|^((?: {8}[^\n]*\n)+)", text, re.DOTALL | re.MULTILINE
    )
    return [fenced or dedent(indented) for fenced, indented in both]


def commands(name):
    """Each command of a guide with what it is said to answer."""
    return [
        part.split("\n", 1)
        for block in blocks(name)
        for part in re.split(r"^\$ ", block, flags=re.MULTILINE)[1:]
    ]


def git(folder, *words):
    subprocess.run(("git", *words), cwd=folder, check=True, capture_output=True)


@pytest.fixture
def office(tmp_path, monkeypatch):
    """A made-up office with its server and store, and a letter that waits for its number."""
    for role in ("AUTHOR", "COMMITTER"):
        monkeypatch.setenv(f"GIT_{role}_NAME", "Contoh")
        monkeypatch.setenv(f"GIT_{role}_EMAIL", "contoh@example.invalid")
        monkeypatch.setenv(f"GIT_{role}_DATE", NOW)
    root, here = tmp_path / "arsip", tmp_path / "meja"
    shutil.copytree(BASE, root / "records")
    (root / "records/contoh/surat-keluar/2026-a2-s1.yml").write_text(WAITING)
    here.mkdir()
    git(tmp_path, "init", "-q", "--bare", "-b", "main", "server.git")
    git(root, "init", "-q", "-b", "main")
    git(root, "add", "-A")
    git(root, "commit", "-q", "-m", "awal")
    git(root, "remote", "add", "origin", str(tmp_path / "server.git"))
    git(root, "push", "-q", "-u", "origin", "main")
    (tmp_path / "simpan").mkdir()
    monkeypatch.setenv("LITERASI_STORE", str(tmp_path / "simpan"))
    monkeypatch.chdir(here)
    (here / "surat-1.pdf").write_bytes(typst.compile(b"Pindaian surat"))
    (here / "surat-1-berubah.pdf").write_bytes(typst.compile(b"Pindaian lain"))
    book = openpyxl.Workbook()
    book.active.title = "2026"
    for row in OLD_BOOK:
        book.active.append(row)
    book.save(here / "agenda-2026.xlsx")
    return root


def between(root, line):
    """What the clerk does by hand before a command, as the guide says."""
    if line.startswith("literasi number report"):
        with (root / "records/contoh/nomor/keluar-2026-3.yml").open("a") as claim:
            claim.write(VOID)
    if "--correct" in line:
        path = root / "records/contoh/permohonan/2026-a2.yml"
        words = path.read_text(encoding="utf-8")
        path.write_text(words.replace("hal: Permohonan pelatihan", "hal: Permohonan lokakarya"))
    if line.startswith("literasi number"):
        git(root, "pull", "-q", "--rebase", "--autostash")


def as_pattern(said):
    parts = (re.escape(one) for one in said.split("…"))
    return re.compile(".+".join(parts))


@pytest.mark.parametrize("name", RUN)
def test_a_guide_shows_what_its_commands_say(name, office):
    shown = commands(name)
    assert shown != []
    for line, said in shown:
        between(office, line)
        program, *words = shlex.split(line)
        assert program == "literasi"
        _, out, err = desk.run(office, *words)
        answer = (out + err).replace(f"{office}/", "")
        if as_pattern(said).fullmatch(answer) is None:
            assert answer == said, line


def options(command):
    return {name for one in command.params for name in (*one.opts, *one.secondary_opts)}


def mentioned():
    """Every command in any guide, shown or named, with the page it stands on."""
    for page in sorted(GUIDES.glob("*.md")):
        text = page.read_text(encoding="utf-8")
        for found in re.findall(
            r"(?:^|\$ |`)(literasi [a-z-]+(?!:)\b[^`\n]*)", text, re.MULTILINE
        ):
            yield page.name, found


def resolved(words):
    """The command that words name, and the words that are left."""
    command, rest = literasi, [*words]
    while rest and isinstance(command, click.Group):
        found = command.get_command(click.Context(command), rest[0])
        if found is None:
            break
        command, rest = found, rest[1:]
    return command, rest


def test_every_command_of_a_guide_is_one_that_there_is():
    wrong = []
    for page, line in mentioned():
        command, rest = resolved(line.split()[1:])
        unknown = {one for one in rest if one.startswith("--")} - {"--help", *options(command)}
        if isinstance(command, click.Group) or unknown:
            wrong.append((page, line))
    assert wrong == []


def test_the_first_guide_leads_to_every_other():
    first = (GUIDES / "index.md").read_text(encoding="utf-8")
    others = {one.name for one in GUIDES.glob("*.md")} - {"index.md"}
    assert others == {*re.findall(r"\]\(([a-z-]+\.md)\)", first)}
