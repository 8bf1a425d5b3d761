"""A number that history knows."""

from tests.compare.archive import CLAIM, LETTER, findings, path, text, told

from literasi.compare.claims import is_claim

NEW = {"nomor/keluar-2026-7": text(CLAIM)}
OTHER = text(CLAIM).replace("2026-a1-s1", "2026-a2-s9").encode()


def test_a_number_that_another_record_once_had_is_not_used_again():
    used = {path("nomor/keluar-2026-7"): (OTHER, text(CLAIM).encode(), OTHER, b"a: [")}
    [one] = findings(NEW, used=used)
    assert (one.mark.line, one.rule, one.message, one.pointer) == (
        2,
        "BAS009",
        "nomor «keluar-2026-7» pernah dipakai untuk «surat-keluar/2026-a2-s9»",
        "/untuk",
    )


def test_a_record_may_have_its_own_number_back():
    assert told(NEW, used={path("nomor/keluar-2026-7"): (text(CLAIM).encode(),)}) == []


def test_a_number_of_no_history_is_free():
    assert told(NEW) == []


def test_a_claim_that_cannot_be_read_is_told_elsewhere():
    used = {path("nomor/keluar-2026-7"): (OTHER,)}
    assert told({"nomor/keluar-2026-7": "a: ["}, used=used) == []


def test_a_claim_that_was_there_is_not_used_again():
    voided = f"{text(CLAIM)}batal:\n  tanggal: '2026-03-19'\n  alasan: Keliru.\n"
    assert told({CLAIM: voided}, used={path(CLAIM): (OTHER,)}) == []


def test_a_claim_lies_in_the_folder_of_numbers_and_nowhere_below():
    paths = (path(CLAIM), path(LETTER), "records/contoh/nomor/lama/keluar-2026-1.yml",
             "arsip/contoh/nomor/keluar-2026-1.yml")  # fmt: skip
    assert [is_claim(one) for one in paths] == [True, False, False, False]
