"""The naskah of an agreement says what its record says, in the order that offices use."""

import io
from datetime import date

import docx
import pytest
from tests.agreements.arsip import kendal, naskah, words
from tests.support.project import literasi
from tests.support.tree import ROOT

from literasi.outputs.office.letters import document
from literasi.values.errors import OperatorError
from literasi.views.agreement_documents.naskah import agreement
from literasi.views.letters.paper import Request

GROUNDS = (
    "dasar:\n  - Undang-Undang Nomor 43 Tahun 2007 tentang Perpustakaan\n"
    "  - Peraturan Pemerintah Nomor 28 Tahun 2018 tentang Kerja Sama Daerah\n"
)
HOSTILE = "A {{ 7*7 }} {%p if x %} <w:br/> & ]]> " + "x" * 200


def test_a_signed_agreement_in_order():
    told = [one for one in words(naskah("k03c")) if one]
    start = told.index("PERJANJIAN KERJA SAMA")
    assert told[start : start + 13] == [
        "PERJANJIAN KERJA SAMA",
        "ANTARA",
        "DINAS KEARSIPAN DAN PERPUSTAKAAN KABUPATEN KENDAL",
        "DENGAN",
        "UNIVERSITAS BAHUREKSO NUSANTARA",
        "TENTANG",
        "PELAYANAN KERJA SAMA DAN KOLABORASI LITERASI",
        "NOMOR: 041.3/PKS/1/Dinarpus/2026",
        "NOMOR: 021/PKS/FIB-UBN/IV/2026",
        (
            "Pada hari ini, Kamis, tanggal dua puluh tiga bulan April tahun dua ribu dua puluh "
            "enam (23‑04‑2026), bertempat di Kendal, yang bertanda tangan di bawah ini:"
        ),
        "I.",
        (
            "Retno Contoh, Kepala Dinas Kearsipan dan Perpustakaan Kabupaten Kendal, berkedudukan "
            "di Kendal, dalam hal ini bertindak untuk dan atas nama Dinas Kearsipan dan "
            "Perpustakaan Kabupaten Kendal berdasarkan Surat Kuasa Nomor CONTOH/3/2026 tanggal "
            "20 April 2026, selanjutnya disebut PIHAK KESATU;"
        ),
        "II.",
    ]


def test_its_articles_are_the_chosen_clauses_and_its_own():
    told = words(naskah("k03c"))
    titles = [told[at + 1] for at, one in enumerate(told) if one.startswith("Pasal ")]
    assert titles == [
        "KETENTUAN UMUM", "MAKSUD DAN TUJUAN", "OBJEK DAN RUANG LINGKUP", "PELAKSANAAN",
        "HAK DAN KEWAJIBAN PARA PIHAK", "LAPORAN MAGANG", "PEMBIAYAAN", "JANGKA WAKTU",
        "PELINDUNGAN DATA PRIBADI DAN PUBLIKASI", "MONITORING DAN EVALUASI", "KEADAAN KAHAR",
        "PENYELESAIAN PERSELISIHAN", "KORESPONDENSI", "PERUBAHAN", "PENGAKHIRAN", "PENUTUP",
    ]  # fmt: skip
    assert [one for one in told if one.startswith("Pasal ")] == [
        f"Pasal {number}" for number in range(1, 17)
    ]
    for line in (
        (
            "Menyediakan pembimbing dan ruang bagi magang angkatan pertama, paling lambat "
            "7 Juli 2026;"
        ),
        "Perjanjian ini berlaku terhitung sejak 23 April 2026 sampai dengan 22 April 2027.",
        (
            "Perjanjian ini dibuat dalam 2 (dua) naskah asli, masing-masing bermeterai cukup dan "
            "mempunyai kekuatan hukum yang sama."
        ),
    ):
        assert told.count(line) == 1


def test_an_item_without_obligations_is_not_printed():
    assert not [one for one in words(naskah("co6l")) if one.startswith("Selain itu")]


def test_a_draft_shows_its_blanks_and_says_that_it_is_one():
    told = words(naskah("co6l"))
    assert told.count("NOMOR: ……………………") == 2
    assert told.count("KONSEP – BELUM DITANDATANGANI") == 1
    assert "Konsep versi 2" in told
    assert "Jadwal kegiatan belum ditetapkan." in told


def test_what_came_later_is_not_known_to_a_draft():
    told = words(naskah("k03c", "2026-04-10"))
    assert told.count("NOMOR: ……………………") == 2
    assert not [one for one in told if "Surat Kuasa" in one]
    assert "Konsep versi 4" in told


def test_each_original_names_its_stamp_and_its_keeper():
    edit = ("jangka_waktu:", "jangka_waktu:")
    for number, stamped, keeper in ((1, "KESATU", "KEDUA"), (2, "KEDUA", "KESATU")):
        told = words(naskah("k04d", "2026-08-19", number, k04d=edit))
        line = (
            f"Asli {number}: bermeterai pada tanda tangan PIHAK {stamped}, disimpan PIHAK {keeper}"
        )
        assert told.count(line) == 1
        assert told.count("Meterai Rp10.000") == 1
        assert "KONSEP – BELUM DITANDATANGANI" not in told


def test_the_attachment_lists_every_session_known_at_signing():
    told = words(naskah("k04d"))
    days = [one for one in told if one.startswith("Rabu, ")]
    assert days[0] == "Rabu, 2 September 2026"
    assert days[-1] == "Rabu, 28 Oktober 2026"
    assert len(days) == len(set(days))


def test_a_signed_one_carries_no_signature_and_says_that_it_is_a_copy():
    told = words(naskah("k03c"))
    assert "SALINAN CATATAN – NASKAH ASLI DISIMPAN KANTOR" in told
    assert not [one for one in told if "BSrE" in one or "ditandatangani secara elektronik" in one]


def findings(written):
    assert written.content == b""
    return [(one.pointer, one.message) for one in written.missing]


@pytest.mark.parametrize(
    ("edits", "found"),
    [
        (
            ("    nomor: 021/PKS/FIB-UBN/IV/2026\n", ""),
            ("/pihak/1", "nomor naskah dari pihak kedua belum ada"),
        ),
        (("tempat: Kendal\n", ""), ("", "tempat penandatanganan belum ada")),
        (
            (
                GROUNDS,
                "",
            ),
            ("", "dasar perjanjian belum ada"),
        ),
        (
            ('jangka_waktu:\n  mulai: "2026-04-23"\n  selesai: "2027-04-22"\n', ""),
            ("", "jangka waktu perjanjian yang sudah ditandatangani belum ada"),
        ),
        (
            ("    mitra: universitas-bahurekso-nusantara\n", "    mitra: tidak-ada\n"),
            ("/pihak/1/mitra", "mitra «tidak-ada» tidak ada"),
        ),
    ],
)
def test_what_is_missing_is_a_finding_and_no_document(edits, found):
    assert set(findings(naskah("k03c", k03c=edits))) == {found}


def test_a_missing_number_may_have_its_reason():
    edits = (
        "    nomor: 021/PKS/FIB-UBN/IV/2026\n",
        "",
        "asli: 2\n",
        "asli: 2\ntanpa_nomor: Tidak bernomor\n",
    )
    assert "NOMOR: –" in words(naskah("k03c", k03c=edits))


def test_hostile_text_comes_out_as_text():
    edits = (
        "tentang: Penyelenggaraan Kelas Bahasa Isyarat\n",
        f"tentang: '{HOSTILE}'\n",
        "    uraian: Menyediakan ruang dan petugas setiap Rabu sore\n",
        "    uraian: '# judul *tebal* [x](y) 1. a | b'\n",
        "    wakil_nama: Galih Contoh\n",
        f"    wakil_nama: '{HOSTILE}'\n",
    )
    told = words(naskah("k04d", k04d=edits))
    assert HOSTILE.upper() in told
    assert HOSTILE in told
    assert f"Objek perjanjian ini adalah {HOSTILE}." in told
    assert "# judul *tebal* [x](y) 1. a | b, paling lambat 28 Oktober 2026." in told


def test_the_same_record_gives_the_same_bytes():
    assert naskah("k04d").content == naskah("k04d").content


ADDENDUM = (
    "jenis: perjanjian_kerja_sama\n",
    "jenis: adendum\nadendum_dari: 2026-k03c-p1\n",
)


def test_an_addendum_names_what_it_changes_and_the_new_term():
    told = words(naskah("k04d", k04d=ADDENDUM))
    assert told.count("ADENDUM") == 1
    assert (
        "PARA PIHAK sepakat mengubah Perjanjian Kerja Sama Nomor 041.3/PKS/1/Dinarpus/2026 dan "
        "Nomor 021/PKS/FIB-UBN/IV/2026 tanggal 23 April 2026 tentang Pelayanan Kerja Sama dan "
        "Kolaborasi Literasi dengan ketentuan sebagai berikut:"
    ) in told
    assert (
        "Jangka waktu perjanjian diubah menjadi terhitung sejak 20 Agustus 2026 sampai dengan "
        "31 Oktober 2026."
    ) in told


@pytest.mark.parametrize(
    ("name", "day", "original", "message"),
    [
        ("zzzz", "2026-11-23", None, "perjanjian «2026-zzzz-p1» tidak ada"),
        (
            "k03c", "2026-01-01", None,
            "per 1 Januari 2026 perjanjian «2026-k03c-p1» belum ada konsepnya",
        ),
        ("k03c", "2026-11-23", 1, "«2026-k03c-p1» sudah ditandatangani"),
        ("k03c", "2026-03-10", 1, "konsep terakhir «2026-k03c-p1» belum disetujui"),
        ("co6l", "2026-11-23", 2, "dasar kewenangan menandatangani «2026-co6l-p1» belum ada"),
    ],
)  # fmt: skip
def test_what_cannot_be_made_has_its_remedy(name, day, original, message):
    request = Request(kendal(), f"2026-{name}-p1", date.fromisoformat(day))
    with pytest.raises(OperatorError) as caught:
        agreement(request, original)
    assert caught.value.message == message


def test_the_command_writes_the_document(tmp_path):
    target = tmp_path / "pks.docx"
    done = literasi(ROOT, "letter", "perjanjian", "2026-k04d-p1", "--output", str(target),
                    "--as-of", "2026-11-23")  # fmt: skip
    assert (done.returncode, done.stdout) == (0, f"{target}\n")
    assert target.read_bytes()[:2] == b"PK"


def test_a_signed_one_carries_the_code_of_its_page_and_a_draft_none():
    office = kendal()
    site = "https://literasi.example/"
    for day, pictures in (("2026-11-23", 1), ("2026-04-06", 0)):
        request = Request(office, "2026-k03c-p1", date.fromisoformat(day), site=site)
        written = document(agreement(request), {})
        word = docx.Document(io.BytesIO(written.content))
        address = f"{site}periksa/{office.perjanjian['2026-k03c-p1'].value.kode_periksa}/"
        told = ["Keaslian naskah ini dapat diperiksa di", address]
        assert len(word.inline_shapes) == pictures
        assert [one for one in words(written) if one in told] == told * pictures
