"""The words of closed lists are the schemas' own."""

import pytest
from tests.support.schemas import property_at

from literasi.values import labels

TABLES = [
    (labels.ACTIVITIES, "kegiatan", "/jenis_kegiatan"),
    (labels.PUBLICATIONS, "publikasi", "/jenis"),
    (labels.AGREEMENTS, "perjanjian", "/jenis"),
    (labels.LETTERS, "surat-keluar", "/jenis_surat"),
    (labels.ROOMS, "ruang", "/jenis"),
    (labels.FATES, "retensi", "/baris/*/nasib_akhir"),
    (labels.RETENTION_STARTS, "retensi", "/baris/*/mulai_hitung"),
    (labels.SEAL_STARTS, "retensi", "/segel/*/mulai_hitung"),
    (labels.SEALED, "retensi", "/segel/*/isi"),
    (labels.SEALED, "segel", "/isi"),
    (labels.DISPOSALS, "penutupan", "/penyusutan/*/tindakan"),
    (labels.LAYOUTS, "ruang", "/kapasitas/*/tata_letak"),
]


@pytest.mark.parametrize(("words", "kind", "pointer"), TABLES)
def test_labels_equal_the_schema(words: dict[str, str], kind: str, pointer: str) -> None:
    own = property_at(kind, pointer)
    assert own is not None
    assert dict(words) == own["x-label"]
