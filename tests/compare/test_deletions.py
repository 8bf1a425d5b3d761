"""Files that are gone: renamed, deleted, and those nobody misses."""

import pytest
from tests.compare.archive import ACTIVITY, CLAIM, LETTER, PAGE, findings, path, text, told

SOP = "sop/layanan-1"
FORCE = {SOP: ('versi: "1"\n', 'versi: "1"\nberlaku_sejak: "2026-01-01"\n')}
DELETED = {
    "disposisi/2026-a1-1": "BAS006 catatan disposisi dihapus",
    "koordinasi/2026-a1-k1": "BAS006 catatan koordinasi dihapus",
    "permohonan/2026-a1": "BAS006 catatan permohonan dihapus",
    "penutupan/2026-a1": "BAS006 catatan penutupan dihapus",
    "instansi": "BAS006 catatan instansi dihapus",
    "kegiatan/2026-a2-g1": "BAS006 catatan kegiatan dihapus",
    ACTIVITY: "BAS007 kegiatan yang sudah diumumkan dihapus",
    PAGE: "BAS007 publikasi yang terbit 2026-03-12 dihapus",
    CLAIM: "BAS008 pengambilan nomor «keluar-2026-1» dihapus",
}


@pytest.mark.parametrize("name", DELETED)
def test_what_something_rests_on_is_not_deleted(name):
    assert told({name: None}) == [f"{name}:1 {DELETED[name]}"]


def test_a_deletion_says_what_to_do_instead():
    assert [one.hint for one in findings({LETTER: None, PAGE: None})] == [
        "kembalikan berkas ini, lalu isi «ditarik» dengan tanggal, pelaku, dan alasannya",
        "kembalikan berkas ini; buat surat pembatalan atau pencabutan yang menunjuk surat ini",
    ]


def test_a_page_that_was_withdrawn_keeps_its_address():
    gone = {PAGE: ("penulis:\n", "ditarik: {tanggal: '2026-03-15'}\npenulis:\n")}
    assert told({PAGE: None}, gone) == [
        f"{PAGE}:1 BAS007 publikasi yang terbit 2026-03-12 dihapus"
    ]


def test_a_page_that_was_not_out_may_be_deleted():
    soon = {PAGE: ('terbit: "2026-03-12"', 'terbit: "2026-03-21"')}
    assert told({PAGE: None}, soon) == []


def test_an_sop_is_kept_while_cases_follow_it():
    assert told({SOP: None}, FORCE) == [
        f"{SOP}:1 BAS010 versi SOP ini sudah berlaku dan dipakai permohonan, tetapi dihapus"
    ]
    assert told({SOP: None}) == []
    unread = {f"permohonan/2026-a{one}": "a: [" for one in (1, 2)}
    assert told({SOP: None}, FORCE | unread) == []


def test_a_file_that_could_not_be_read_is_missed_all_the_same():
    assert told({LETTER: None}, {LETTER: "a: ["}) == [
        f"{LETTER}:1 BAS006 catatan surat-keluar dihapus"
    ]
    assert told({PAGE: None}, {PAGE: "a: ["}) == []
    other = {LETTER: None, "surat-keluar/2026-a1-s9": text(LETTER)}
    assert told(other, {LETTER: "a: ["}) == [f"{LETTER}:1 BAS006 catatan surat-keluar dihapus"]


def test_a_renamed_record_is_told_with_its_new_place():
    [one] = findings({LETTER: None, "surat-keluar/2026-a1-s9": text(LETTER)})
    assert (one.mark.path, one.rule, one.message, one.related[0].mark.path) == (
        path(LETTER),
        "BAS002",
        "nama catatan berubah dari «2026-a1-s1» menjadi «2026-a1-s9»",
        path("surat-keluar/2026-a1-s9"),
    )


def test_an_activity_is_known_by_its_calendar_id_whatever_else_changed():
    other = text(ACTIVITY).replace("Kunjungan SD Contoh", "Lain").replace("biasa", "terbatas")
    other = other.replace("mitra:\n  - sd-contoh\n", "").replace("kunjungan", "rapat")
    assert told({ACTIVITY: None, "kegiatan/lain": other}) == [
        f"{ACTIVITY}:1 BAS002 nama catatan berubah dari «2026-a1-g1» menjadi «lain»"
    ]


def test_a_record_does_not_move_to_another_office():
    there = "records/lain/mitra/sd-contoh.yml"
    assert told({"mitra/sd-contoh": None, there: text("mitra/sd-contoh")}) == [
        "mitra/sd-contoh:1 BAS002 catatan pindah dari kantor «contoh» ke «lain»"
    ]


def test_another_paper_of_the_same_case_is_no_new_name():
    other = text("koordinasi/2026-a1-k1").replace("telepon", "surat").replace("03-05", "03-06")
    assert told({"koordinasi/2026-a1-k1": None, "koordinasi/2026-a1-k2": other}) == [
        "koordinasi/2026-a1-k1:1 BAS006 catatan koordinasi dihapus"
    ]


def test_a_claim_has_no_heir():
    assert told({CLAIM: None, "nomor/keluar-2026-2": text(CLAIM)}) == [
        f"{CLAIM}:1 BAS008 pengambilan nomor «keluar-2026-1» dihapus"
    ]


def test_a_page_that_was_out_is_told_with_its_day_only():
    morning = {PAGE: ('terbit: "2026-03-12"', 'terbit: "2026-03-12T08:00"')}
    assert told({PAGE: None}, morning) == [
        f"{PAGE}:1 BAS007 publikasi yang terbit 2026-03-12 dihapus"
    ]


def test_a_record_that_was_there_before_is_no_new_name():
    """A paper of another case that is rewritten does not take the place of one that is gone."""
    there = text("disposisi/2026-a1-1")
    found = findings({"disposisi/2026-a1-1": None, "disposisi/2026-a2-1": there})
    assert [(one.mark.path, one.rule) for one in found] == [
        (path("disposisi/2026-a1-1"), "BAS006"),
        (path("disposisi/2026-a2-1"), "BAS002"),
        (path("disposisi/2026-a2-1"), "BAS005"),
    ]


def test_a_new_file_that_cannot_be_read_is_no_new_name():
    gone = {"koordinasi/2026-a1-k1": None, "koordinasi/2026-a1-k2": "a: ["}
    assert told(gone) == ["koordinasi/2026-a1-k1:1 BAS006 catatan koordinasi dihapus"]


def test_a_record_of_another_kind_is_no_new_name():
    other = {"koordinasi/2026-a1-k1": None, "disposisi/2026-a1-9": text("koordinasi/2026-a1-k1")}
    assert told(other) == ["koordinasi/2026-a1-k1:1 BAS006 catatan koordinasi dihapus"]


def test_of_two_new_files_the_one_that_is_the_same_word_for_word_is_the_record():
    first, second = "koordinasi/2026-a1-k2", "koordinasi/2026-a1-k3"
    same = text("koordinasi/2026-a1-k1")
    edits = {"koordinasi/2026-a1-k1": None, first: same.replace("telepon", "surat"), second: same}
    assert told(edits) == [
        (
            "koordinasi/2026-a1-k1:1 BAS002 nama catatan berubah dari «2026-a1-k1» menjadi"
            " «2026-a1-k3»"
        )
    ]


def test_three_of_four_values_are_enough_to_know_a_record_by():
    four = "skema: 1\nnama: PKK Contoh\njenis_mitra: pkk\ncontoh: true\nkota: Contoh\n"
    edits = {"mitra/pkk-contoh": None, "mitra/pkk-baru": four.replace("PKK Contoh", "PKK Baru")}
    assert told(edits, {"mitra/pkk-contoh": four}) == [
        "mitra/pkk-contoh:1 BAS002 nama catatan berubah dari «pkk-contoh» menjadi «pkk-baru»"
    ]


@pytest.mark.parametrize(
    ("name", "more", "expected"),
    [
        ("koordinasi/2026-a1-k1", 'terbit: "2026-01-01"\n', ["BAS006"]),
        ("klasifikasi/layanan-1", 'berlaku_sejak: "2026-01-01"\n', []),
        ("presensi/2026-a1-g1", "", ["BAS006"]),
    ],
)
def test_a_record_is_missed_as_what_it_is_whatever_it_says_or_is_called(name, more, expected):
    """An SOP, a page or an activity of the same name or with the same key lends it nothing."""
    whole = text(name) if name.startswith("koordinasi") else "skema: 1\nnama: Lain\n"
    found = findings({name: None, SOP: None, ACTIVITY: None}, FORCE | {name: f"{whole}{more}"})
    assert [one.rule for one in found if one.mark.path == path(name)] == expected
    assert {path(SOP), path(ACTIVITY)} <= {one.mark.path for one in found}
