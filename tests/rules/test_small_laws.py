"""Laws that no rule of their own holds: what the schemas and the reader see to together."""

import pytest
from tests.rules.arsip import findings, merged

LETTER = "records/contoh/surat-keluar/2026-a1-s1.yml"


@pytest.mark.parametrize("empty", ["{}", "", "\n  mitra:\n  nama: ''", "\n  mitra: ~"])
def test_a_letter_without_partner_and_name_is_a_letter_to_nobody(empty):
    """An empty group counts as absent, so `kepada` needs `mitra` or `nama`."""
    (told,) = findings(merged({LETTER: f"kepada: {empty}\n"}))
    assert (told.mark.path, told.rule) == (LETTER, "SKM001")
    assert told.message == "«kepada» (Kepada) wajib diisi"


@pytest.mark.parametrize("addressee", ["mitra: sd-contoh", "nama: Kepala SD Contoh"])
def test_either_is_enough(addressee):
    assert findings(merged({LETTER: f"kepada:\n  {addressee}\n"})) == ()
