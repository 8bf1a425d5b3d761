"""`--branches` in real repositories."""

import hashlib

import pytest
from tests.compare.archive import ACTIVITY, CLAIM, LETTER, text
from tests.compare.history import Archive, met

from literasi.cli import against
from literasi.values.errors import OperatorError

NUMBER = "nomor/keluar-2026-2"
BOOKED = text("kegiatan/2026-a2-g1").partition("ceklis:")[0].replace("berkas: 2026-a2\n", "")


def claim(owner):
    """A second letter of a case with the next number, and its claim."""
    letter = text(LETTER).replace("041/1/", "041/2/").replace("2026-a1", owner)
    return {
        f"surat-keluar/{owner}-s2": letter,
        NUMBER: text(CLAIM).replace("2026-a1-s1", f"{owner}-s2"),
    }


def booking(name, uid, room="ruang-baca", hour=9):
    """A fixed booking of a room on 2 April."""
    found = BOOKED.replace("Pelatihan PKK Contoh", name).replace(
        "2026-03-25T09", f"2026-04-02T{hour:02}"
    )
    found = found.replace("2026-03-25T11", f"2026-04-02T{hour + 1:02}").replace("aula-a", room)
    return {f"kegiatan/{name}": found.replace("7b1de0a4", uid)}


@pytest.fixture
def archive(tmp_path):
    return Archive(tmp_path / "arsip")


def clashes(root, main=None):
    """What the merges say about rooms; other rules may speak of the same bookings."""
    return [one for one in met(root, main) if "[RNG001]" in one]


def test_without_other_branches_there_is_nothing_to_merge(archive):
    assert met(archive.root) == []


def test_two_branches_that_have_nothing_in_common_are_quiet(archive):
    archive.branch("satu", 2, booking("rapat", "00000001"))
    archive.branch("dua", 3, booking("kelas", "00000002", "aula-b", 13))
    assert met(archive.root) == []


def test_two_branches_that_claim_one_number_are_named(archive):
    archive.branch("satu", 2, claim("2026-a1"))
    archive.branch("dua", 3, claim("2026-a2"))
    assert met(archive.root) == [
        (
            f"{NUMBER}:1 CAB002 nomor «keluar-2026-2» diambil dua kali: cabang «dua» untuk"
            " «surat-keluar/2026-a2-s2» dan «satu» untuk «surat-keluar/2026-a1-s2»"
        )
    ]


def test_two_branches_that_book_one_room_are_named(archive):
    archive.branch("satu", 2, booking("rapat", "00000001"))
    archive.branch("dua", 3, booking("kelas", "00000002"))
    [one] = clashes(archive.root)
    assert one.startswith(
        "kegiatan/rapat:13 CAB001 cabang «dua» dan «satu» bertabrakan bila digabung: [RNG001] "
    )


def test_a_hall_and_a_part_of_it_are_one_room(archive):
    archive.branch("satu", 2, booking("rapat", "00000001", "aula"))
    archive.branch("dua", 3, booking("kelas", "00000002", "aula-b"))
    assert [one.split(" ")[1] for one in clashes(archive.root)] == ["CAB001"]


def test_a_branch_that_clashes_with_what_main_did_since_is_named(archive):
    archive.branch("satu", 2, booking("rapat", "00000001"))
    archive.take(3, booking("kelas", "00000002"))
    [one] = clashes(archive.root)
    assert "cabang «main» dan «satu» bertabrakan bila digabung: [RNG001]" in one


def test_a_mistake_that_a_branch_has_alone_is_not_told_here(archive):
    archive.branch("satu", 2, {ACTIVITY: ("ruang-baca", "tidak-ada")})
    archive.branch("dua", 3, {"mitra/sd-contoh": ("nama: SD", "nama: SDN")})
    assert met(archive.root) == []


def test_a_reference_that_the_other_branch_takes_away_is_told(archive):
    new = text("mitra/pkk-contoh").replace("PKK", "TBM")
    archive.take(2, {"mitra/tbm-contoh": new})
    archive.branch("satu", 3, {"mitra/tbm-contoh": None})
    archive.branch(
        "dua", 4, {"kegiatan/2026-a2-g1": ("  - pkk-contoh", "  - pkk-contoh\n  - tbm-contoh")}
    )
    [one] = met(archive.root)
    assert "kegiatan/2026-a2-g1:" in one
    assert "cabang «dua» dan «satu» bertabrakan bila digabung: [RUJ001]" in one


def test_two_edits_of_one_line_name_the_keys(archive):
    for name, word in (("satu", "SDN"), ("dua", "SDS")):
        archive.branch(name, 2, {"mitra/sd-contoh": ("nama: SD Contoh", f"nama: {word} Contoh")})
    assert met(archive.root) == [
        (
            "mitra/sd-contoh:1 CAB002 cabang «dua» dan «satu» mengubah tempat yang sama"
            " dalam catatan"
            " ini: «nama»"
        )
    ]


def test_an_edit_against_main_is_told_with_main(archive):
    archive.branch("satu", 2, {"mitra/sd-contoh": ("nama: SD Contoh", "nama: SDN Contoh")})
    archive.take(3, {"mitra/sd-contoh": ("nama: SD Contoh", "nama: SDS Contoh")})
    assert met(archive.root) == [
        (
            "mitra/sd-contoh:1 CAB002 cabang «main» dan «satu» mengubah tempat yang sama dalam"
            " catatan ini: «nama»"
        )
    ]


def test_a_deletion_against_an_edit_says_who_did_what(archive):
    archive.branch("satu", 2, {"mitra/pkk-contoh": None})
    archive.branch("dua", 3, {"mitra/pkk-contoh": ("nama: PKK Contoh", "nama: PKK Contoh Satu")})
    assert met(archive.root) == [
        "mitra/pkk-contoh:1 CAB002 cabang «satu» menghapus catatan ini, cabang «dua» mengubahnya"
    ]


def test_two_new_records_of_one_name_are_told(archive):
    archive.branch("satu", 2, booking("rapat", "00000001"))
    archive.branch("dua", 3, booking("rapat", "00000002", "aula-b", 13))
    assert met(archive.root) == [
        (
            "kegiatan/rapat:1 CAB002 cabang «dua» dan «satu» sama-sama membuat catatan ini"
            " dengan isi"
            " berbeda"
        )
    ]


def test_a_conflict_outside_the_records_is_not_ours(archive):
    for name in ("satu", "dua"):
        archive.git("checkout", "--quiet", "-b", name, "main")
        archive.put("README.md", name)
        archive.take(2)
    archive.git("checkout", "--quiet", "main")
    assert met(archive.root) == []


def test_branches_that_only_the_server_has_count(archive, tmp_path):
    archive.branch("satu", 2, claim("2026-a1"))
    archive.branch("dua", 3, claim("2026-a2"))
    clone = archive.clone(tmp_path / "klon")
    assert [one.partition("cabang ")[2] for one in met(clone)] == [
        (
            "«origin/dua» untuk «surat-keluar/2026-a2-s2» dan «origin/satu» untuk"
            " «surat-keluar/2026-a1-s2»"
        )
    ]


def test_a_branch_and_its_older_copy_are_one(archive, tmp_path):
    archive.branch("satu", 2, booking("rapat", "00000001"))
    clone = Archive.__mro__[1](archive.clone(tmp_path / "klon"))
    clone.git("checkout", "--quiet", "satu")
    clone.put("records/contoh/mitra/tbm.yml", text("mitra/pkk-contoh"))
    clone.commit("2026-03-05T03:00:00Z")
    assert met(clone.root) == []
    clone.git("commit", "--quiet", "--amend", "-m", "lain")
    clone.git("reset", "--quiet", "--hard", "HEAD~1")
    clone.git("commit", "--quiet", "--amend", "-m", "lain")
    assert met(clone.root) == []


def test_a_branch_of_built_pages_is_passed_over_and_one_with_records_is_refused(archive):
    archive.git("checkout", "--quiet", "--orphan", "gh-pages")
    archive.git("rm", "--quiet", "-r", "-f", ".")
    archive.put("index.html", "halaman")
    archive.take(2)
    archive.git("checkout", "--quiet", "main")
    assert met(archive.root) == []
    archive.git("checkout", "--quiet", "gh-pages")
    archive.put("records/libur/2026.yml", "skema: 1\n")
    archive.take(3)
    archive.git("checkout", "--quiet", "main")
    with pytest.raises(OperatorError, match="cabang «gh-pages» tidak punya riwayat bersama"):
        met(archive.root)


def test_nothing_is_written_to_the_repository_or_the_work_tree(archive):
    archive.branch("satu", 2, claim("2026-a1"))
    archive.branch("dua", 3, booking("kelas", "00000002"))
    archive.branch("tiga", 3, booking("rapat", "00000001"))
    before = snapshot(archive.root)
    assert met(archive.root) != []
    assert snapshot(archive.root) == before


def snapshot(root):
    """Every file with its content; Git refreshes the dates of objects that it meets again."""
    every = (path for path in root.rglob("*") if path.is_file())
    return {path: hashlib.sha256(path.read_bytes()).hexdigest() for path in every}


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("MOST_BRANCHES", "ada 2 cabang terbuka, paling banyak 0"),
        ("MOST_PAIRS", "1 pasang cabang menyentuh hal yang sama, paling banyak 0"),
    ],
)
def test_too_many_branches_are_refused(archive, monkeypatch, name, message):
    archive.branch("satu", 2, booking("rapat", "00000001"))
    archive.branch("dua", 3, booking("kelas", "00000002"))
    monkeypatch.setattr(against, name, 0)
    with pytest.raises(OperatorError, match=message):
        met(archive.root)


def test_main_may_have_another_name(archive):
    archive.branch("satu", 2, booking("rapat", "00000001"))
    archive.git("branch", "--quiet", "-m", "main", "utama")
    archive.take(3, booking("kelas", "00000002"))
    with pytest.raises(OperatorError, match="cabang utama tidak ditemukan"):
        met(archive.root)
    [one] = clashes(archive.root, "utama")
    assert "cabang «utama» dan «satu»" in one
