"""What rules say beside a record that is on file and cannot be read."""

from dataclasses import replace

import pytest
from tests.rules.arsip import HERE, base, findings, folder, scene

from literasi.rules import tgl004_news_after_event as news
from literasi.rules.scene import hidden

BROKEN = b"skema: 2\n"
PLACE = "records/contoh/"
WAITING = HERE / "kasus" / "SOP003" / "salah" / "belum-tercatat"


def path(name):
    return f"{PLACE}{name}.yml"


def copied(name, *edits):
    text = dict(base())[path(name)].decode()
    for old, new in edits:
        assert old in text
        text = text.replace(old, new)
    return text.encode()


CASES = {
    path("permohonan/lama"): copied("permohonan/2026-a2"),
    path("permohonan/2026-a1-b"): copied("permohonan/2026-a2"),
}


@pytest.mark.parametrize(
    ("name", "cases"),
    [
        ("2026-a1-9", ["2026-a1"]),
        ("lama-1", ["lama"]),
        ("2026-a9-1", ["2026-a1", "2026-a2", "lama"]),  # no case of that name: it may be any
        ("2026-a1-b-1", []),  # it names two
    ],
)
def test_a_paper_that_cannot_be_read_may_be_that_of_the_case_it_is_named_after(name, cases):
    seen = scene({**dict(base()), **CASES, path(f"disposisi/{name}"): BROKEN})
    (office,) = seen.catalogue.offices
    asked = ("2026-a1", "2026-a2", "lama")
    assert [one for one in asked if hidden(seen, office, one, {"disposisi"})] == cases
    assert not any(hidden(seen, office, one, {"koordinasi"}) for one in asked)


def test_only_one_case_has_no_say_about_another():
    """Without the case that a longer name would fit, the shorter one is meant."""
    seen = scene({**dict(base()), path("disposisi/2026-a1-b-1"): BROKEN})
    (office,) = seen.catalogue.offices
    assert hidden(seen, office, "2026-a1", {"disposisi"})
    assert not hidden(seen, office, "2026-a2", {"disposisi"})


@pytest.mark.parametrize(("name", "rules"), [("2026-a2-k9", []), ("2026-a1-k9", ["SOP003"])])
def test_what_a_talk_may_have_changed_is_not_held_against_a_case(name, rules):
    files = {**dict(base()), **folder(WAITING), path(f"koordinasi/{name}"): BROKEN}
    told = [one.rule for one in findings(files) if one.rule.startswith("SOP")]
    assert told == rules


def test_news_of_an_activity_without_case_waits_for_no_agreement():
    """An agreement that nobody can read belongs to a case, and this activity has none."""
    early = copied(
        "publikasi/kunjungan-sd-contoh", ("  - 2026-a1-g1", "  - rapat"), ("03-12", "03-05")
    )
    meeting = copied(
        "kegiatan/2026-a1-g1", ("berkas: 2026-a1\n", ""), ("3f6c1a52", "4f6c1a52"),
        ("ruang:\n      - ruang-baca\n", "tempat: Balai desa\n"),
    )  # fmt: skip
    files = {
        path("publikasi/kunjungan-sd-contoh"): early,
        path("kegiatan/rapat"): meeting,
        path("perjanjian/lama"): BROKEN,
    }
    told = [one.mark.path for one in news.check(scene({**dict(base()), **files}))]
    assert told == [path("publikasi/kunjungan-sd-contoh")]


def test_what_cannot_be_read_is_known_of_the_whole_archive_wherever_a_part_is_looked_at():
    """A record left out of a part is not one that nobody could read."""
    whole = scene(dict(base()))
    office = whole.catalogue.offices[0]
    few = whole.part([replace(office, disposisi={})])
    assert not hidden(few, few.catalogue.offices[0], "2026-a1", {"disposisi"})
