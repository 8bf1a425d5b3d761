"""`verify`: held against the records, the store and trusted roots; exit 1 when it fails."""

import json

import pytest
from tests.signing.authority import authority, paper, person, sign
from tests.support.project import literasi
from tests.support.tree import small

PARTS = (
    "kendal/instansi.yml",
    "kendal/perjanjian/2026-co6l-p1.yml",
    "kendal/perjanjian/2026-k03c-p1.yml",
)
DAY = ("--as-of", "2026-11-23")
ISSUER = authority()
RAW = sign(paper(), person(ISSUER))
SIGNED = "kendal/perjanjian/2026-k03c-p1"
NONE = (
    "tidak ada tanda tangan elektronik di dalam berkas; gambar tanda tangan, gambar cap, atau "
    "kode QR pada halaman bukan tanda tangan elektronik"
)


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "akar").mkdir()
    (tmp_path / "akar" / "penerbit.pem").write_bytes(ISSUER.pem)
    (tmp_path / "pks.pdf").write_bytes(RAW)
    return small(tmp_path / "arsip", *PARTS)


def run(folder, *words):
    done = literasi(folder, "verify", *map(str, words), "--format", "json", *DAY)
    return done.returncode, json.loads(done.stdout), done.stderr


def said(report):
    return [(one["tingkat"], one["teks"].partition(" (")[0]) for one in report["keterangan"]]


def attach(folder, path, name="2026-co6l-p1"):
    words = ("--to", name, "--store", str(folder.parent / "simpan"))
    assert literasi(folder, "attach", str(path), *words).returncode == 0


def test_a_recorded_file_is_good(folder):
    path = folder.parent / "pks.pdf"
    attach(folder, path)
    code, (report,), _ = run(folder, path, "--trust", folder.parent / "akar")
    assert code == 0
    assert said(report)[0] == (
        "baik",
        "tercatat di kendal/perjanjian/2026-co6l-p1",
    )
    assert ("baik", "tanda tangan 1: berkas tidak berubah sejak ditandatangani") in said(report)


def test_a_record_is_followed_into_the_store(folder):
    attach(folder, folder.parent / "pks.pdf")
    words = (
        "2026-co6l-p1",
        "--store",
        folder.parent / "simpan",
        "--trust",
        folder.parent / "akar",
    )
    code, (report,), _ = run(folder, *words)
    assert (code, report["berkas"], report["baik"]) == (
        0,
        "Naskah perjanjian yang sudah ditandatangani",
        True,
    )


def test_a_file_missing_from_the_store_is_wrong(folder):
    code, reports, _ = run(folder, "2026-k03c-p1", "--store", folder.parent / "simpan")
    assert code == 1
    assert [said(one) for one in reports] == [
        [
            (
                "salah",
                f"{SIGNED} menyebutnya, tetapi berkasnya tidak ada di penyimpanan",
            )
        ]
    ] * 2


def test_a_copy_spoilt_in_the_store_is_wrong(folder):
    attach(folder, folder.parent / "pks.pdf")
    (copy,) = [one for one in (folder.parent / "simpan").rglob("*") if one.is_file()]
    copy.chmod(0o644)
    copy.write_bytes(paper())
    code, (report,), _ = run(folder, "2026-co6l-p1", "--store", folder.parent / "simpan")
    assert code == 1
    assert said(report) == [
        ("salah", "bukan berkas yang dicatat di kendal/perjanjian/2026-co6l-p1"),
        ("catatan", NONE),
    ]


def test_another_file_is_not_the_one_of_the_record(folder):
    attach(folder, folder.parent / "pks.pdf")
    other = folder.parent / "lain.pdf"
    other.write_bytes(RAW + b"\n")
    code, (report,), _ = run(folder, other, "--record", "2026-co6l-p1")
    assert code == 1
    assert said(report)[0] == (
        "salah",
        "bukan berkas yang dicatat di kendal/perjanjian/2026-co6l-p1",
    )


def test_a_file_that_nobody_recorded_is_judged_by_itself(folder):
    other = folder.parent / "lain.pdf"
    other.write_bytes(paper())
    code, (report,), _ = run(folder, other)
    assert code == 0
    assert said(report) == [
        ("peringatan", "tidak ada catatan yang menyebut berkas ini"),
        ("catatan", NONE),
    ]


def test_a_record_of_electronic_signing_misses_it_in_the_file(folder):
    other = folder.parent / "pindaian.pdf"
    other.write_bytes(paper())
    attach(folder, other, "2026-k03c-p1")
    _, (report,), _ = run(folder, other)
    assert said(report)[-1] == (
        "peringatan",
        (
            f"{SIGNED} menyebut TTE oleh Pihak kesatu, tetapi berkas ini memuat 0 "
            "tanda tangan elektronik"
        ),
    )


def test_an_unknown_issuer_fails(folder):
    folder.joinpath("lain").mkdir()
    (folder / "lain" / "akar.crt").write_bytes(authority("Lain").der)
    code, _, _ = run(folder, folder.parent / "pks.pdf", "--trust", folder / "lain")
    assert code == 1


def test_the_words_as_text(folder):
    done = literasi(folder, "verify", str(folder.parent / "pks.pdf"), *DAY)
    lines = done.stdout.splitlines()
    assert (done.returncode, lines[0]) == (0, "pks.pdf")
    assert lines[2] == f"  ukuran      {len(RAW)} bita"
    assert lines[3] == "  peringatan  tidak ada catatan yang menyebut berkas ini"


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (
            ("tidak-ada.pdf",),
            "«tidak-ada.pdf» bukan berkas, dan bukan catatan yang menyebut berkas",
        ),
        (("../pks.pdf", "--trust", "kosong"), "tidak ada sertifikat di «kosong»"),
        (("2026-k03c-p1",), "letak penyimpanan berkas belum diketahui"),
    ],
)
def test_an_operators_mistake_has_its_remedy(folder, words, message):
    done = literasi(folder, "verify", *words, *DAY)
    assert (done.returncode, done.stderr.splitlines()[-2]) == (2, message)
