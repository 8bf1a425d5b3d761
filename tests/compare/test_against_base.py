"""`--base` in real repositories."""

import pytest
from tests.compare.archive import ACTIVITY, CLAIM, LETTER, PAGE, text
from tests.compare.history import DAY, Archive, told

from literasi.values.errors import OperatorError

EDIT = {LETTER: ("hal: Balasan permohonan kunjungan", "hal: Balasan")}
SEALED = [f"{LETTER}:5 BAS004 «Hal» berubah dari «Balasan permohonan kunjungan» menjadi «Balasan»"]
ANSWER = {LETTER: ("    isi: setuju\n", '    isi: setuju\n  - tanggal: "{}"\n    isi: batal\n')}
NEW = "nomor/keluar-2026-7"


def answered(day):
    return {LETTER: tuple(one.replace("{}", day) for one in ANSWER[LETTER])}


@pytest.fixture
def archive(tmp_path):
    return Archive(tmp_path / "arsip")


def test_the_same_commit_has_nothing_to_tell(archive):
    assert (told(archive.root), told(archive.root, "HEAD")) == ([], [])


def test_changes_count_before_they_are_committed(archive):
    archive.edit(EDIT)
    assert told(archive.root) == SEALED
    archive.git("checkout", "--quiet", "-b", "ubah")
    archive.take(2)
    assert told(archive.root) == SEALED


def test_line_ends_of_windows_change_nothing(archive):
    where = archive.root / f"records/contoh/{LETTER}.yml"
    where.write_bytes(where.read_bytes().replace(b"\n", b"\r\n"))
    assert told(archive.root) == []


def test_what_main_did_since_is_not_laid_at_our_door(archive):
    archive.branch("cabang", 2, answered("2026-03-10"))
    archive.take(3, {PAGE: ("judul: Siswa SD", "judul: SD")})
    archive.git("checkout", "--quiet", "cabang")
    assert told(archive.root) == []


@pytest.mark.parametrize("into", ["main", "cabang"])
def test_a_merge_in_either_order_keeps_what_both_sides_added(archive, into):
    archive.branch("cabang", 2, answered("2026-03-10"))
    archive.take(3, {"koordinasi/2026-a1-k2": text("koordinasi/2026-a1-k1")})
    other = {"main": "cabang", "cabang": "main"}[into]
    before = archive.git("rev-parse", "main")
    archive.git("checkout", "--quiet", into)
    archive.merge(other)
    assert [told(archive.root, ref) for ref in (before, "main", "cabang")] == [[], [], []]


def test_a_merge_that_drops_the_other_side_is_told(archive):
    archive.branch("cabang", 2, answered("2026-03-10"))
    archive.take(3, {PAGE: ("judul: Siswa SD", "judul: SD")})
    archive.git("merge", "--quiet", "--no-commit", "--strategy=ours", "cabang")
    archive.take(4)
    assert told(archive.root, "cabang") == [
        (
            f"{LETTER}:37 BAS001 «Jawaban penerima ke-2» hilang; semula «tanggal: 2026-03-10;"
            " isi: batal»"
        )
    ]


def test_a_branch_goes_on_after_it_was_squashed_into_main(archive):
    archive.branch("cabang", 2, answered("2026-03-10"))
    archive.git("merge", "--quiet", "--squash", "cabang")
    archive.take(3)
    archive.git("checkout", "--quiet", "cabang")
    archive.take(
        4,
        {
            LETTER: (
                "    isi: batal\n",
                '    isi: batal\n  - {tanggal: "2026-03-12", isi: setuju}\n',
            )
        },
    )
    assert told(archive.root) == []


def test_after_a_crossing_of_merges_every_base_is_compared(archive):
    archive.branch("satu", 2, answered("2026-03-10"))
    archive.branch("dua", 3, {"koordinasi/2026-a1-k2": text("koordinasi/2026-a1-k1")})
    one, two = archive.git("rev-parse", "satu"), archive.git("rev-parse", "dua")
    for name, other in (("satu", two), ("dua", one)):
        archive.git("checkout", "--quiet", name)
        archive.merge(other, 4)
    archive.edit({"koordinasi/2026-a1-k2": None, **EDIT})
    assert told(archive.root, "satu") == [
        "koordinasi/2026-a1-k2:1 BAS006 catatan koordinasi dihapus", *SEALED
    ]  # fmt: skip


def test_a_renamed_file_is_a_broken_identity(archive):
    archive.git("mv", f"records/contoh/{ACTIVITY}.yml", "records/contoh/kegiatan/kunjungan.yml")
    archive.take(2)
    assert told(archive.root, "HEAD~1") == [
        f"{ACTIVITY}:1 BAS002 nama catatan berubah dari «2026-a1-g1» menjadi «kunjungan»"
    ]


def test_a_number_is_never_used_again_whatever_was_deleted_since(archive):
    archive.take(2, {NEW: text(CLAIM).replace("a1-s1", "a2-s1")})
    archive.take(3, {NEW: None})
    archive.take(4, {NEW: text(CLAIM)})
    assert told(archive.root, "HEAD~1") == [
        f"{NEW}:2 BAS009 nomor «keluar-2026-7» pernah dipakai untuk «surat-keluar/2026-a2-s1»"
    ]
    archive.take(5, {NEW: None})
    assert told(archive.root, "HEAD~2") == []


def test_a_number_that_came_by_a_merge_is_known_too(archive):
    archive.branch("cabang", 2, {NEW: text(CLAIM).replace("a1-s1", "a2-s1")})
    archive.merge("cabang", 3)
    archive.take(4, {NEW: None})
    archive.edit({NEW: text(CLAIM)})
    assert [one.split(" ")[1] for one in told(archive.root)] == ["BAS009"]


def test_a_number_that_only_a_branch_tried_is_free(archive):
    archive.git("checkout", "--quiet", "-b", "cabang")
    archive.take(2, {NEW: text(CLAIM).replace("a1-s1", "a2-s1")})
    archive.take(3, {NEW: text(CLAIM)})
    assert told(archive.root) == []


def test_an_archive_inside_a_larger_repository_is_compared(archive):
    archive.git("mv", "records", "x")
    (archive.root / "dinas").mkdir()
    archive.git("mv", "x", "dinas/records")
    archive.take(2)
    where = archive.root / f"dinas/records/contoh/{LETTER}.yml"
    where.write_text(where.read_text().replace(*EDIT[LETTER]))
    archive.put(f"dinas/records/contoh/{NEW}.yml", text(CLAIM))
    assert told(archive.root / "dinas") == SEALED


def test_pictures_templates_links_and_hidden_files_are_no_records(archive):
    for name in ("foto/a.webp", "naskah/surat.yml", ".x.yml"):
        archive.put(f"records/contoh/{name}", "a")
    (archive.root / "records/contoh/mitra/link.yml").symlink_to("sd-contoh.yml")
    archive.take(2)
    for name in ("foto/a.webp", "naskah/surat.yml", ".x.yml", "mitra/link.yml"):
        archive.remove(f"records/contoh/{name}")
    assert told(archive.root) == []


def refusal(root, ref):
    with pytest.raises(OperatorError) as caught:
        told(root, ref)
    return caught.value.message, caught.value.remedy


def test_an_unknown_name_is_refused(archive):
    expected = (
        "acuan Git «tidak-ada» tidak dikenal",
        "periksa ejaannya, atau ambil dahulu: git fetch origin",
    )
    assert refusal(archive.root, "tidak-ada") == expected
    assert refusal(archive.root, "--all")[0] == "acuan Git «--all» tidak dikenal"


def test_histories_without_a_common_commit_are_refused(archive):
    archive.git("checkout", "--quiet", "--orphan", "lain")
    archive.take(2, EDIT)
    assert refusal(archive.root, "main") == (
        "«main» dan HEAD tidak punya riwayat bersama, sehingga tidak dapat dibandingkan",
        "sebut cabang dari repositori yang sama, misalnya origin/main",
    )


def test_a_shallow_clone_is_refused(archive, tmp_path):
    archive.take(2, EDIT)
    assert refusal(archive.clone(tmp_path / "dangkal", "--depth=1"), "origin/main") == (
        "riwayat Git terpotong, sehingga tidak dapat dibandingkan",
        "jalankan: git fetch --unshallow (di CI: ambil seluruh riwayat, fetch-depth 0)",
    )


def test_a_folder_without_history_is_refused(tmp_path, monkeypatch):
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path))
    (tmp_path / "records").mkdir()
    assert refusal(tmp_path, "main")[0] == "tidak ada riwayat Git untuk dibandingkan"


def test_before_there_were_records_there_is_nothing_to_compare(tmp_path):
    bare = Archive.__mro__[1](tmp_path / "arsip")
    bare.put("README.md", "baca")
    bare.commit(DAY.format(1))
    bare.put(f"records/contoh/{LETTER}.yml", text(LETTER))
    assert told(bare.root) == []
