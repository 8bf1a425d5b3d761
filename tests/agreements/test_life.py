"""Where an agreement stands on a day, until when it binds, and what is still owed."""

from datetime import date

import pytest
from tests.agreements.arsip import kendal

from literasi.cases.agreements import Stage, dues, lives


def life(office, name, day):
    found = [one for one in lives(office, date.fromisoformat(day)) if one.agreement.id == name]
    return found[0] if found else None


@pytest.mark.parametrize(
    ("day", "stage"),
    [
        ("2026-03-05", Stage.DRAFT),
        ("2026-03-26", Stage.DRAFT),  # the third one, not reviewed yet
        ("2026-03-30", Stage.SETTLED),
        ("2026-04-01", Stage.SENT),
        ("2026-04-07", Stage.DRAFT),  # drafted anew on the partner's wish
        ("2026-04-08", Stage.SETTLED),
        ("2026-04-09", Stage.SENT),
        ("2026-04-14", Stage.AGREED),
        ("2026-04-22", Stage.AGREED),
        ("2026-04-23", Stage.IN_FORCE),
        ("2027-04-22", Stage.IN_FORCE),
        ("2027-04-23", Stage.EXPIRED),
    ],
)
def test_the_life_of_an_agreement(day, stage):
    assert life(kendal(), "2026-k03c-p1", day).stage is stage


def test_signed_by_one_party_it_does_not_bind():
    edits = (
        '  - pihak: kedua\n    tanggal: "2026-04-23T10:00"',
        '  - pihak: kedua\n    tanggal: "2026-04-24T10:00"',
    )
    assert life(kendal(k03c=edits), "2026-k03c-p1", "2026-04-23").stage is Stage.HALF


def test_signed_ahead_it_waits_for_its_first_day():
    edits = ('  mulai: "2026-04-23"', '  mulai: "2026-05-01"')
    assert life(kendal(k03c=edits), "2026-k03c-p1", "2026-04-30").stage is Stage.COMING


def test_an_end_before_time_ends_it():
    edits = ("asli: 2\n", 'pengakhiran:\n  tanggal: "2026-06-01"\n  alasan: Sepakat.\nasli: 2\n')
    office = kendal(k03c=edits)
    assert life(office, "2026-k03c-p1", "2026-05-31").stage is Stage.IN_FORCE
    assert life(office, "2026-k03c-p1", "2026-06-01").stage is Stage.ENDED


ADDENDUM = (
    "jenis: perjanjian_kerja_sama\n", "jenis: adendum\nadendum_dari: 2026-k03c-p1\n",
    '  selesai: "2026-10-31"', '  selesai: "2028-10-31"',
)  # fmt: skip


@pytest.mark.parametrize(
    ("day", "last", "added"), [("2026-08-19", "2027-04-22", 0), ("2026-08-20", "2028-10-31", 1)]
)
def test_an_addendum_extends_from_its_signing_on(day, last, added):
    office = kendal(k04d=ADDENDUM)
    found = life(office, "2026-k03c-p1", day)
    assert (found.term.last.isoformat(), len(found.addenda)) == (last, added)
    assert life(office, "2026-k04d-p1", day) is None


def owed(office, day):
    return [
        (one.agreement.id, one.index, one.days) for one in dues(office, date.fromisoformat(day))
    ]


def test_obligations_are_open_until_something_shows_them_met():
    mine = [("2026-k03c-p1", 1, 25), ("2026-k03c-p1", 2, 128)]
    assert owed(kendal(), "2026-11-23") == mine


def test_before_its_proof_happened_an_obligation_is_open():
    assert ("2026-k03c-p1", 0, 1) in owed(kendal(), "2026-07-06")
    assert ("2026-k03c-p1", 0, 0) not in owed(kendal(), "2026-07-07")


def test_of_an_unsigned_agreement_nothing_is_owed():
    assert owed(kendal(), "2026-04-22") == []
