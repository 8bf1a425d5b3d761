"""Formats beyond JSON Schema's own."""

# ruff: noqa: E501 -- tables read better with one case a line

import pytest

from literasi.gate.formats import FORMATS

CASES = {
    "date": (
        ["2026-02-11", "2024-02-29", "1900-01-01", "2199-12-31"],
        ["2026-02-30", "2025-02-29", "2026-13-01", "2026-2-11", "20260211", "2026-W07-3", "1899-12-31",
         "2200-01-01", "0001-01-01", "9999-12-31", "2026-02-11 ", "2026-02-11\n", "２０２６-02-11", "", "2026-02-11T08:00"],
    ),
    "saat-lokal": (
        ["2026-02-11T08:00", "2026-02-11T23:59", "2026-02-11T00:00"],
        ["2026-02-11", "2026-02-11T24:00", "2026-02-11T8:00", "2026-02-11 08:00", "2026-02-11T08:00Z",
         "2026-02-11T08:00:00", "2026-02-30T08:00", "2026-W07-3T08:00", "2026-02-11T08.00", "T08:00"],
    ),
    "tanggal-tindakan": (["2026-02-11", "2026-02-11T08:00"], ["2026-02-30", "2026-02-11T", "kemarin"]),
    "nip": (["198507122010011001"], ["19850712201001100", "1985071220100110011", "19850712 201001 1 001", "198507122010011001\n"]),
    "kontak-kantor": (
        ["(0294) 381234"[1:], "+62 294 381234", "0294-381234", "surel@contoh.invalid", "https://contoh.invalid", "perpus.contoh.invalid"],
        ["", "x", "http://", "a@b", "0294\n381234", "javascript:alert(1)"],
    ),
}  # fmt: skip


def test_every_format_is_tried():
    assert set(CASES) == set(FORMATS)


@pytest.mark.parametrize("name", CASES)
def test_a_format_lets_through_what_is_right_and_nothing_else(name):
    right, wrong = CASES[name]
    assert [one for one in right if not FORMATS[name](one)] == []
    assert [one for one in wrong if FORMATS[name](one)] == []
