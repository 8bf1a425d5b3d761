"""`attach`: the file goes to the store, its imprint to the record, once."""

import hashlib

import pytest
from tests.support.project import git, literasi, tree
from tests.support.tree import record, small

AGREEMENT = "kendal/perjanjian/2026-co6l-p1.yml"
PARTS = ("kendal/instansi.yml", AGREEMENT, "kendal/kegiatan/2026-k04d-g1.yml")
CONTENT = b"%PDF-1.7 contoh\n"
HASH = hashlib.sha256(CONTENT).hexdigest()
PLACE = f"{HASH[:2]}/{HASH}.pdf"
ENTRY = f"""\
naskah:
  - judul: Naskah perjanjian yang sudah ditandatangani
    sha256: {HASH}
    ukuran: 16
    jenis: application/pdf
    tempat: {PLACE}
    akses: internal
"""


@pytest.fixture
def folder(tmp_path):
    return small(tmp_path / "arsip", *PARTS)


@pytest.fixture
def paper(tmp_path):
    path = tmp_path / "pindaian.pdf"
    path.write_bytes(CONTENT)
    return path


def run(folder, *words, env=None):
    done = literasi(folder, "attach", *map(str, words), env=env)
    return done.returncode, done.stdout, done.stderr


def test_the_file_is_kept_and_the_record_names_it(folder, paper, tmp_path):
    store = tmp_path / "simpan"
    told = f"perjanjian/2026-co6l-p1.yml, /naskah/-\nsalinan di penyimpanan: {PLACE}\n"
    code, said, _ = run(folder, paper, "--to", "2026-co6l-p1", "--store", store)
    assert (code, said) == (0, f"dicatat di records/kendal/{told}")
    assert tree(store) == {PLACE: CONTENT}
    assert (folder / "records" / AGREEMENT).read_bytes() == record(AGREEMENT) + ENTRY.encode()


def test_a_second_time_changes_nothing(folder, paper, tmp_path):
    words = (paper, "--to", "perjanjian/2026-co6l-p1", "--store", tmp_path / "simpan")
    run(folder, *words)
    before = tree(tmp_path)
    code, said, _ = run(folder, *words)
    assert (code, said.splitlines()[0]) == (
        0,
        f"sudah tercatat di records/{AGREEMENT}, /naskah/0",
    )
    assert tree(tmp_path) == before


def test_comments_and_layout_stay(folder, paper, tmp_path):
    path = folder / "records" / AGREEMENT
    text = record(AGREEMENT).decode().replace("klausul:\n", "# dari rapat\nklausul:\n")
    path.write_text(f"{text}asli: 2 # dua\n", encoding="utf-8")
    run(folder, paper, "--to", AGREEMENT, "--store", tmp_path / "simpan")
    assert path.read_text(encoding="utf-8") == f"{text}{ENTRY}asli: 2 # dua\n"


def test_the_store_may_come_from_the_environment(folder, paper, tmp_path):
    env = {"LITERASI_STORE": str(tmp_path / "simpan")}
    assert run(folder, paper, "--to", "2026-co6l-p1", env=env)[0] == 0
    assert tree(tmp_path / "simpan") == {PLACE: CONTENT}


def test_without_a_store_nothing_is_written(folder, paper):
    before = tree(folder)
    assert run(folder, paper, "--to", "2026-co6l-p1") == (
        2,
        "",
        (
            "letak penyimpanan berkas belum diketahui\n"
            "→ beri --store FOLDER, atau tetapkan LITERASI_STORE; "
            "pilih folder di luar repositori\n"
        ),
    )
    assert tree(folder) == before


def test_a_store_inside_git_is_refused_unless_ignored(folder, paper):
    git(folder, "init", "-q")
    words = (paper, "--to", "2026-co6l-p1", "--store", folder / "simpan")
    code, _, said = run(folder, *words)
    assert (code, said.splitlines()[0]) == (
        2,
        f"penyimpanan «{folder / 'simpan'}» berada di dalam repositori Git",
    )
    (folder / ".gitignore").write_text("/simpan/\n", encoding="utf-8")
    assert run(folder, *words)[0] == 0
    assert tree(folder / "simpan") == {PLACE: CONTENT}
    assert f"simpan/{PLACE}" not in git(folder, "status", "--porcelain", "-uall")


def test_a_store_inside_an_archive_without_git_is_refused(folder, paper):
    assert run(folder, paper, "--to", "2026-co6l-p1", "--store", folder / "simpan")[0] == 2


def test_a_spoilt_copy_is_not_taken_for_the_file(folder, paper, tmp_path):
    spoilt = tmp_path / "simpan" / PLACE
    spoilt.parent.mkdir(parents=True)
    spoilt.write_bytes(b"%PDF-1.7 lain!!\n")
    before = tree(tmp_path)
    code, _, said = run(folder, paper, "--to", "2026-co6l-p1", "--store", tmp_path / "simpan")
    assert (code, said.splitlines()[0]) == (2, f"salinan «{PLACE}» di penyimpanan rusak")
    assert tree(tmp_path) == before


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("--to", "tidak-ada"), "catatan «tidak-ada» tidak ada"),
        (("--to", "2026-co6l-p1", "--title", "dua\nbaris"), "records/" + AGREEMENT + ": "),
        (("--to", "2026-co6l-p1", "--at", "/pihak/0"), "tempat berkas belum jelas"),
        (("--to", "instansi"), "tidak punya tempat kosong untuk berkas"),
    ],
)
def test_what_cannot_be_done_is_said_and_nothing_written(folder, paper, tmp_path, words, said):
    before = tree(folder)
    code, _, told = run(folder, paper, *words, "--store", tmp_path / "simpan")
    assert code == 2
    assert said in told
    assert tree(folder) == before
    assert not (tmp_path / "simpan").exists()


@pytest.mark.parametrize("name", ["tidak-ada.pdf", "."])
def test_only_files_are_attached(folder, tmp_path, name):
    path = tmp_path / name
    code, _, _ = run(folder, path, "--to", "2026-co6l-p1", "--store", tmp_path / "simpan")
    assert code == 2


def test_of_several_places_one_has_to_be_named(folder, paper, tmp_path):
    words = (paper, "--to", "kegiatan/2026-k04d-g1", "--store", tmp_path / "simpan")
    code, _, said = run(folder, *words)
    assert code == 2
    choice = said.rpartition("dari: ")[2].strip().split(", ")[0]
    assert run(folder, *words, "--at", choice)[0] == 0
    assert run(folder, *words)[1].startswith("sudah tercatat di")
