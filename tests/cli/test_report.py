"""Findings as text and JSON."""

import json

from literasi.cli.report import as_json, as_text, summary
from literasi.values.finding import Finding, Related, Severity
from literasi.values.mark import Mark

PLACE = Mark("records/a/mitra/b.yml", 3, 5, 3, 9)
OTHER = Mark("records/a/mitra/c.yml", 1, 2, 1, 4)
ONE = Finding(
    PLACE, "ABC001", "salah", "yang benar", Severity.ERROR, "/x", (Related(OTHER, "di sini"),)
)
TWO = Finding(PLACE, "ABC002", "ragu", severity=Severity.WARNING)


def test_text_shows_place_rule_hint_and_related_places():
    assert as_text([ONE, TWO]) == (
        "records/a/mitra/b.yml:3:5 error ABC001 salah\n"
        "    → yang benar\n"
        "    lihat records/a/mitra/c.yml:1:2 di sini\n"
        "records/a/mitra/b.yml:3:5 warning ABC002 ragu\n"
    )


def test_json_keeps_every_part():
    rows = json.loads(as_json([ONE]))
    place = {"path": "records/a/mitra/c.yml", "line": 1, "column": 2, "message": "di sini"}
    assert rows == [
        {
            "rule": "ABC001", "severity": "error", "path": "records/a/mitra/b.yml", "line": 3,
            "column": 5, "end_line": 3, "end_column": 9, "pointer": "/x", "message": "salah",
            "hint": "yang benar", "related": [place],
        }
    ]  # fmt: skip


def test_unseen_characters_are_spelt_out():
    odd = Finding(PLACE, "ABC001", "a\nb\x1b[31m\u202e\udcff é «x» → –")
    assert as_text([odd]) == (
        "records/a/mitra/b.yml:3:5 error ABC001 a\\nb\\x1b[31m\\u202e\\udcff é «x» → –\n"
    )


def test_the_summary_counts_errors_and_warnings():
    assert summary([ONE, TWO, TWO], 7) == "7 catatan diperiksa: 1 kesalahan, 2 peringatan"
    assert (as_text([]), as_json([])) == ("", "[]\n")
