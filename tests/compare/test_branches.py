"""How a merge that goes wrong is told."""

from literasi.compare.branches import Conflict, clashes, conflicts
from literasi.values.finding import Finding, Related, Severity
from literasi.values.mark import Mark

NAMES = ("main", "satu")
CLAIM, OTHER = "records/contoh/nomor/keluar-2026-2.yml", "records/contoh/mitra/sd.yml"


def told(path, *sides):
    return [
        (one.mark, one.rule, one.message, one.hint)
        for one in conflicts(NAMES, [Conflict(path, *sides)])
    ]


def test_only_what_neither_side_has_is_told_wherever_it_stands():
    old = Finding(Mark("a", 3), "RNG001", "lama", pointer="/x")
    moved = Finding(Mark("a", 9), "RNG001", "lama", pointer="/x")
    related = (Related(Mark("b"), "di sini"),)
    new = Finding(Mark("a", 4), "RNG002", "baru", "pindahkan", Severity.WARNING, "/y", related)
    assert clashes(NAMES, [moved, new], [old]) == (
        Finding(
            Mark("a", 4),
            "CAB001",
            "cabang «main» dan «satu» bertabrakan bila digabung: [RNG002] baru",
            "pindahkan",
            Severity.WARNING,
            "/y",
            related,
        ),
    )


def test_a_claim_that_one_side_took_away_or_broke_is_still_explained():
    hint = "cabang yang digabung belakangan mengambil nomor berikutnya dan mengganti nomornya"
    said = "nomor «keluar-2026-2» diambil dua kali: cabang «main» untuk {} dan «satu» untuk {}"
    mark = Mark(CLAIM)
    assert told(CLAIM, b"a: 1", None, b"a: [") == [
        (mark, "CAB002", said.format("(berkas dihapus)", "(tidak terbaca)"), hint)
    ]


def test_both_owners_of_one_number_are_named():
    [(_, _, said, _)] = told(CLAIM, None, b"untuk: surat-keluar/a\n", b"untuk: perjanjian/b\n")
    assert said == (
        "nomor «keluar-2026-2» diambil dua kali: cabang «main» untuk «surat-keluar/a»"
        " dan «satu» untuk «perjanjian/b»"
    )


def test_the_keys_that_both_sides_changed_are_named():
    sides = (
        b"nama: a\nx: 1\ny: 1\nz: 1\n",
        b"nama: b\nx: 2\ny: 1\nz: 2\n",
        b"nama: c\nx: 2\ny: 2\nz: 1\n",
    )
    [(_, _, said, hint)] = told(OTHER, *sides)
    assert said == "cabang «main» dan «satu» mengubah tempat yang sama dalam catatan ini: «nama»"
    assert hint == (
        "gabungkan satu cabang dahulu, lalu perbarui cabang yang lain dan pilih isi yang benar"
    )


def test_sides_that_cannot_be_read_name_no_key():
    [(_, _, said, _)] = told(OTHER, b"a: [", b"b: [", b"c: [")
    assert said == "cabang «main» dan «satu» mengubah tempat yang sama dalam catatan ini"


def test_who_deleted_and_who_changed_is_said():
    said = "cabang «{}» menghapus catatan ini, cabang «{}» mengubahnya"
    hint = "putuskan lebih dahulu: catatan ini dihapus atau tetap dipakai"
    mark = Mark(OTHER)
    assert told(OTHER, b"a: 1", None, b"a: 2") == [
        (mark, "CAB002", said.format("main", "satu"), hint)
    ]
    assert told(OTHER, b"a: 1", b"a: 2", None) == [
        (mark, "CAB002", said.format("satu", "main"), hint)
    ]


def test_a_record_made_twice_needs_two_names():
    hint = "beri salah satunya pengenal lain; pengenal baru sebaiknya dibuat oleh program"
    said = "cabang «main» dan «satu» sama-sama membuat catatan ini dengan isi berbeda"
    assert told(OTHER, None, b"a: 1", b"a: 2") == [(Mark(OTHER), "CAB002", said, hint)]
