"""What the shared parts (`umum.schema.json`) and the conditions of a kind take and refuse."""

from typing import Any

import pytest
from tests.schemas.schema_folder import SCHEMAS, validator

ACTOR = {"pejabat": "wahyu", "peran": "kepala_bidang"}

TAKEN = [
    ("id", "2026-k7q2"),
    ("kunci", "kepala_dinas"),
    ("tanggal", "2028-02-29"),
    ("tindakan", "2026-02-03"),
    ("tindakan", "2026-02-03T09:15"),
    ("saat", "2026-02-11T23:59"),
    ("jam", "00:00"),
    ("jam_selesai", "24:00"),
    ("tahun", "2026"),
    ("rujukan", "surat-keluar/2026-k7q2-s1"),
    ("teks", "015/TK-A/I/2026"),
    ("paragraf", "Baris satu.\nBaris dua."),
    ("penelitian", {"tanggal": "2026-04-08", "oleh": ACTOR, "hasil": "ya"}),
    ("ulang", {"tiap": "minggu", "hari": ["rabu"], "hingga": "2026-10-28"}),
    ("ulang", {"tiap": "bulan", "minggu_ke": -1, "hari": ["sabtu"], "jumlah": 6}),
]
REFUSED = [
    ("id", "2026-K7Q2"),
    ("id", "2026--k7q2"),
    ("id", "a" * 81),
    ("kunci", "kepala-dinas"),
    ("tanggal", "2026-02-30"),
    ("tanggal", "2026-2-3"),
    ("tanggal", "11-02-2026"),
    ("tindakan", "2026-02-30T09:15"),
    ("tindakan", "2026-02-03T24:00"),
    ("tindakan", "2026-02-03 09:15"),
    ("tindakan", "2026-02-03T09:15:00+07:00"),
    ("saat", "2026-02-29T08:00"),
    ("saat", "2026-02-11"),
    ("jam", "24:00"),
    ("jam", "8:00"),
    ("jam", "08.00"),
    ("jam_selesai", "24:01"),
    ("tahun", 2026),
    ("rujukan", "2026-k7q2"),
    ("rujukan", "permohonan/2026_k7q2"),
    ("teks", ""),
    ("teks", "dua\nbaris"),
    ("teks", "a" * 301),
    ("sha256", "ABCDEF"),
    ("token", "pendek"),
    ("hari", "ahad"),
    ("sifat_kecepatan", "amat_segera"),
    ("pelaku", {"pejabat": "wahyu"}),
    ("penelitian", {"tanggal": "2026-04-08", "oleh": ACTOR, "hasil": "tidak"}),
    ("ulang", {"tiap": "minggu", "hari": ["rabu"]}),
    ("ulang", {"tiap": "minggu", "hingga": "2026-10-28", "jumlah": 9}),
    ("ulang", {"tiap": "bulan", "minggu_ke": 0, "hari": ["sabtu"], "jumlah": 6}),
    ("skema", 2),
]
NEEDS = [  # the first example of a kind, changed, then misses these keys
    ("permohonan", {"asal": "program_dinas"}, (), {"program"}),
    ("permohonan", {"asal": "formulir"}, ("pemohon",), {"pemohon"}),
    ("permohonan", {"asal": "surat"}, ("surat_masuk",), {"surat_masuk"}),
    ("disposisi", {"tindakan": "mendisposisi"}, ("kepada",), {"kepada"}),
    ("disposisi", {"tindakan": "mendisposisi"}, ("instruksi",), {"instruksi"}),
    ("disposisi", {"tindakan": "membatalkan"}, ("membatalkan",), {"membatalkan"}),
    ("surat-keluar", {"jenis_surat": "balasan"}, ("isi_jawaban",), {"isi_jawaban"}),
    ("surat-keluar", {"isi_jawaban": "menolak"}, ("alasan",), {"alasan"}),
    *(
        ("surat-keluar", {"jenis_surat": kind}, ("terhadap",), {"terhadap"})
        for kind in ("perubahan", "pencabutan", "pembatalan", "ralat")
    ),
    ("surat-keluar", {"nomor": "otomatis"}, ("seri",), {"seri"}),
    ("surat-keluar", {"nomor": "otomatis"}, ("tanggal_surat",), {"tanggal_surat"}),
    ("surat-keluar", {"nomor": "otomatis"}, ("penandatanganan",), {"penandatanganan"}),
    ("perjanjian", {"tanggal": "2026-04-23"}, ("penandatanganan",), {"penandatanganan"}),
    *(
        ("penutupan", {"hasil": result}, ("alasan",), {"alasan"})
        for result in ("ditolak", "ditarik", "dibatalkan")
    ),
]


@pytest.mark.parametrize(("part", "value"), TAKEN)
def test_a_right_value_is_taken(part: str, value: object) -> None:
    assert list(validator("umum", f"/$defs/{part}").iter_errors(value)) == []


@pytest.mark.parametrize(("part", "value"), REFUSED)
def test_a_wrong_value_is_refused(part: str, value: object) -> None:
    assert not validator("umum", f"/$defs/{part}").is_valid(value)


@pytest.mark.parametrize(("kind", "change", "without", "missed"), NEEDS)
def test_a_condition_asks_for_what_it_needs(
    kind: str, change: dict[str, Any], without: tuple[str, ...], missed: set[str]
) -> None:
    first = SCHEMAS[kind]["examples"][0] | change
    record = {key: value for key, value in first.items() if key not in without}
    errors = [error.message for error in validator(kind).iter_errors(record)]
    assert errors == [f"{key!r} is a required property" for key in missed]


@pytest.mark.parametrize("part", ["{kode}/{urut}/{opd}/{tahun}", "{urut:4}", "B-{urut}/{sifat}"])
def test_a_number_template_uses_known_slots(part: str) -> None:
    assert _template().is_valid(part)


@pytest.mark.parametrize("part", ["{nomor}/{tahun}", "{urut", "{urut:empat}", ""])
def test_a_number_template_with_an_unknown_slot_is_refused(part: str) -> None:
    assert not _template().is_valid(part)


def _template() -> Any:
    return validator("instansi", "/properties/seri/items/properties/templat")
