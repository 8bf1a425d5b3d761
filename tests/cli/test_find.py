"""`literasi find` as a clerk asks."""

import re
import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.support.tree import ROOT

from literasi.views.office_search import Query, query

DAY = ("--as-of", "2026-11-23")


def find(*words):
    done = subprocess.run(
        [sys.executable, "-m", "literasi", "--root", str(ROOT), "find", *words, *DAY],
        capture_output=True, check=False,
    )  # fmt: skip
    return done.returncode, done.stdout.decode(), done.stderr.decode()


def onward(*berkas):
    """The way on: with one case its name, else a place to put one."""
    one = berkas[0] if len(berkas) == 1 else "BERKAS"
    return (
        f"selengkapnya: literasi status {one}; mencatat langkahnya: literasi new --berkas {one}\n"
    )


NOTHING = "coba kata lain atau lebih sedikit kata; semua berkas: literasi status\n"


def cases(*words):
    code, out, err = find(*words)
    assert code == 0
    found = [line.split(" ")[0] for line in out.splitlines()[1:]]
    assert err == (onward(*found) if found else NOTHING)
    return found


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("11 Maret 2026", Query(("2026-03-11",), (), ())),
        ("11-3-2026", Query(("2026-03-11",), (), ())),
        ("11/03/2026", Query(("2026-03-11",), (), ())),
        ("maret 2026", Query(("2026-03",), (), ())),
        ("SD, 2 Agt 2026!", Query(("2026-08-02",), (), ("sd",))),
        ("2026-03-11", Query((), ("2026-03-11",), ())),
        ("041/256/Dinarpus/2026", Query((), ("041/256/dinarpus/2026",), ())),
        ("nomor 0007", Query((), ("0007",), ("nomor",))),
        ("!?", Query((), (), ())),
    ],
)
def test_a_question_is_read_as_clerks_write(text, expected):
    assert query(text) == expected


@given(st.text())
def test_any_question_can_be_read(text):
    query(text)


HEAD = ["BERKAS", "INSTANSI", "MITRA", "HAL", "KEADAAN", "SEJAK"]


def test_a_case_is_told_with_its_partner_and_its_state():
    code, out, err = find("Bahari")
    assert (code, err) == (0, onward("2026-k02b"))
    assert [re.split(r" {2,}", line) for line in out.splitlines()] == [
        HEAD,
        ["2026-k02b", "kendal", "SMP Negeri Contoh Bahari",
         "Permohonan kunjungan dan kelas literasi unt…", "Selesai dan ditutup",
         "20 April 2026, 10.00"],
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (("041/256/Dinarpus/2026",), ["2026-k07h"]),  # the number of a letter
        (("2026-k07g",), ["2026-k07g", "2026-k07h"]),  # its own name first, then who names it
        (("11 Maret 2026",), ["2026-k03c", "2026-cc8t"]),  # a date, in both offices
        (("11-3-2026", "--office", "kendal"), ["2026-k03c"]),
        (("kunjungan", "bahari"), ["2026-k02b"]),
        (("mengunjungi", "Bahari"), ["2026-k02b"]),  # by the root of a word
        (("MENDONGENG", "lembah"), ["2026-k07h", "2026-k07g"]),
        (("bahari", "2025"), []),
    ],
)
def test_what_people_remember_finds_the_case(words, expected):
    assert cases(*words) == expected


def test_an_office_that_is_misspelt_or_no_word_is_the_operators_mistake():
    assert find("bahari", "--office", "kendall")[0] == 2
    assert find("?!") == (
        2,
        "",
        "«?!» tidak memuat kata\n→ tulis nama, tempat, tanggal, atau nomor\n",
    )


def test_nothing_to_look_for_is_told_with_an_example():
    assert find() == (2, "", "belum ada yang dicari\n→ tulis misalnya: literasi find melati\n")


def test_none_is_said_and_is_no_mistake():
    assert find("tidak", "ada", "ikan", "paus") == (
        0, "Tidak ada berkas yang cocok dengan «tidak ada ikan paus».\n", NOTHING,
    )  # fmt: skip
