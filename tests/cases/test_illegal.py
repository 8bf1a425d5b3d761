"""Each illegal variant of an example case gives exactly its finding (domain reference 9.1)."""

import re

import pytest
from tests.support.tree import edited, news, record

LETTER = "kendal/surat-keluar/2026-k02b-s1.yml"
BIG, CLASS = "kendal/perjanjian/2026-k03c-p1.yml", "kendal/perjanjian/2026-k04d-p1.yml"
SESSIONS = "kendal/kegiatan/2026-k04d-g1.yml"
CLOSED, TALK = "kendal/penutupan/2026-k01a.yml", "kendal/koordinasi/2026-k01a-k1.yml"
SOP = "kendal/sop/kerjasama-literasi-1.yml"


def cut(path, start, end):
    """A record without what stands from one text up to another."""
    text = record(path).decode()
    first = text.index(start)
    return {f"records/{path}": (text[:first] + text[text.index(end, first) :]).encode()}


def reviews_of_version_4():
    """Version 4 of the agreement without its two reviews."""
    text = record(BIG).decode()
    first = text.index("    penelitian:", text.index("versi: 4"))
    return {f"records/{BIG}": (text[:first] + text[text.index("pengiriman:", first) :]).encode()}


def second_open_version():
    """Version 2 of the agreement without its review, so that 2 and 3 were open together."""
    text = record(BIG).decode()
    first = text.index("    penelitian:", text.index("versi: 2"))
    return {f"records/{BIG}": (text[:first] + text[text.index("  - versi: 3", first) :]).encode()}


def agreement_without_a_path():
    """The class's agreement filed in the case that needs none."""
    text = record(CLASS).decode().replace("berkas: 2026-k04d", "berkas: 2026-k01a")
    text = re.sub(r"(?m)^seri: .*\n|^(    nomor: .*\n)", "", text)
    text = re.sub(r"(?m)^kode_periksa: .*\n", "tanpa_nomor: Belum dinomori\n", text)
    return {"records/kendal/perjanjian/2026-k01a-p1.yml": text.encode()}


def page_of_a_withdrawn_case():
    """The report of another case, made to speak of the withdrawn one."""
    text = record("kendal/publikasi/kunjungan-tk-bina-ceria.yml").decode()
    text = text.replace("2026-k01a-g1", "2026-k06f-g1")
    text = re.sub(r"(?m)^terbit: .*$", 'terbit: "2026-06-12"', text)
    return {"records/kendal/publikasi/contoh-batal.yml": text.encode()}


VARIANTS = {
    "signing with an unsettled version": (
        reviews_of_version_4, "SOP004", "konsep versi 4 belum diteliti: langkah 6",
    ),
    "two open versions": (
        second_open_version, "SOP004", "konsep versi 3 dibuat padahal versi 2 belum diteliti",
    ),
    "Ya by the drafter": (
        lambda: edited(CLASS, "pejabat: laras\n          peran: sub_koordinator",
                       "pejabat: dimas\n          peran: staf_pustakawan"),
        "SOP005", "menyetujui konsep versi 1 yang disusunnya sendiri: langkah 6",
    ),
    "fixed before the signature": (
        lambda: edited(SESSIONS, 'tanggal: "2026-08-21T08:30"', 'tanggal: "2026-08-19T08:30"'),
        "SOP006", "langkah 9 (Melaksanakan Penandatanganan Kerjasama) baru 20 Agustus 2026",
    ),
    "held without a signature": (
        lambda: cut(CLASS, "  - pihak: kedua\n    tanggal", 'tanggal: "2026-08-20"\n'), "SOP001",
        "langkah 9 (Melaksanakan Penandatanganan Kerjasama) belum",
    ),
    "published after the withdrawal": (
        page_of_a_withdrawn_case, "SOP007", "padahal berkas 2026-k06f ditarik 8 Juni 2026",
    ),
    "an agreement on the path without one": (
        agreement_without_a_path, "SOP008",
        "jalur «Tanpa perjanjian, langsung dijadwalkan» tidak memakai perjanjian",
    ),
    "a session after the end": (
        lambda: edited(CLOSED, '"2026-02-13T15:00"', '"2026-02-11T08:00"'),
        "SOP009", "langkah 10 (Melaksanakan Kegiatan sesuai jadwal) bertanggal 11 Februari 2026",
    ),
    "before its predecessor": (
        lambda: edited(TALK, '"2026-02-05T09:30"', '"2026-02-03T09:30"'),
        "SOP002", "langkah 4 (Melakukan Koordinasi dengan Pemohon)",
    ),
    "an agreement without authority": (
        lambda: cut(CLASS, "dasar_kewenangan:", "penandatanganan:"), "PKS002",
        "tanpa dasar kewenangan",
    ),
    "a Plh. for too long": (
        lambda: edited("kendal/pejabat/bagus.yml", 'hingga: "2026-04-17"', 'hingga: "2026-07-08"'),
        "PJB002", "Plh. sejak 8 April 2026 hingga 8 Juli 2026, lebih dari 3 bulan",
    ),
    "an act after the Plh. ended": (
        lambda: edited("kendal/pejabat/bagus.yml", 'hingga: "2026-04-17"', 'hingga: "2026-04-14"'),
        "PJB001", "tidak memegang peran «kepala_dinas» pada 2026-04-15",
    ),
}  # fmt: skip


@pytest.mark.parametrize("variant", VARIANTS)
def test_an_illegal_variant_gives_exactly_its_finding(variant):
    edits, rule, words = VARIANTS[variant]
    found = news(edits())
    assert {one.rule for one in found} == {rule}
    assert words in found[0].message


def test_the_linter_finds_the_doubtful_times_by_itself():
    """Kendal's W2, W4, W6 and W10, when nobody has written the doubts down."""
    text = record(SOP).decode()
    bare = re.sub(r"(?m)^      ragu: W[0-9]+\n", "", text)
    bare = re.sub(r"(?m)^      - W[0-9]+\n", "", bare)
    start = bare.index("  - kunci: W2\n", bare.index("keraguan:"))
    bare = bare[:start] + bare[bare.index("  - kunci: H0\n", start) :]
    bare = re.sub(r"(?m)^    ragu:\n(?=\S|  - )", "", bare)
    told = [one.message for one in news({f"records/{SOP}": bare.encode()}) if one.rule == "SOP020"]
    assert told == [
        "waktu baku «1¢ menit» tidak terbaca sebagai angka dan satuan",
        "waktu baku «& menit» tidak terbaca sebagai angka dan satuan",
        "waktu baku «S menit» tidak terbaca sebagai angka dan satuan",
        "waktu baku 1590 menit tidak lazim untuk satu langkah",
    ]
