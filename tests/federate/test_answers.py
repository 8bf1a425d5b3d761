"""Answers that are not what the schemas say never replace a good copy."""

import json

import pytest
from tests.support.federated import answers, fetched, forged, joined, put, states
from tests.support.offices import code_of, site_files
from tests.support.web import served

from literasi.gate.answers import UnfitError
from literasi.shell.copies import Copies

KEGIATAN = "api/v1/kegiatan.json"
DESCRIPTION = ".well-known/literasi.json"
ICS = "ics/kegiatan.ics"


def described(**fields):
    """Change the description of a site."""
    return lambda files: (
        files | {DESCRIPTION: json.dumps(json.loads(files[DESCRIPTION]) | fields).encode()}
    )


def replaced(path, raw):
    return lambda files: files | {path: raw}


def first_row(**fields):
    return lambda files: forged(files, kegiatan=lambda rows: rows[0].update(fields))


UNFIT = f"{KEGIATAN} tidak sesuai skema api/v1 yang diterbitkan"
WRONG = {
    "no JSON": (replaced(DESCRIPTION, b"<html>"), f"{DESCRIPTION} bukan JSON yang sah"),
    "a thousand brackets": (
        replaced(DESCRIPTION, b"[" * 200_000), f"{DESCRIPTION} bukan JSON yang sah",
    ),
    "not UTF-8": (replaced(DESCRIPTION, b'{"a": "\xff"}'), f"{DESCRIPTION} bukan JSON yang sah"),
    "another object": (
        replaced(DESCRIPTION, b"{}"), f"{DESCRIPTION} tidak sesuai skema api/v1 yang diterbitkan",
    ),
    "a key of its own": (first_row(kunci=1), UNFIT),
    "a number for a name": (first_row(nama=7), UNFIT),
    "a huge number": (first_row(kuota=10**400), UNFIT),
    "no UUID": (first_row(uid=["../../etc"]), UNFIT),
    "a day to come": (
        described(data_per="2027-01-01"), f"{DESCRIPTION} menyebut tanggal data di masa depan",
    ),
    "a day that is none": (
        described(data_per="2026-02-30"),
        f"{DESCRIPTION} tidak sesuai skema api/v1 yang diterbitkan",
    ),
    "no calendar": (replaced(ICS, b"<html>"), f"{ICS} bukan kalender"),
    "a calendar cut short": (
        lambda files: files | {ICS: files[ICS][: len(files[ICS]) // 2]},
        f"{ICS} bukan kalender yang dapat dibaca",
    ),
    "an index without a collection": (
        replaced("api/v1/index.json", json.dumps({
            "skema": "https://a.example/", "data_per": "2026-11-24", "total": 0, "data": [],
        }).encode()),
        "api/v1/index.json tidak memuat instansi",
    ),
}  # fmt: skip


@pytest.fixture
def copies(tmp_path):
    return Copies(tmp_path)


@pytest.mark.parametrize(("change", "why"), WRONG.values(), ids=WRONG)
def test_an_unfit_answer_leaves_the_copy_before_it(copies, change, why):
    with served() as web:
        put(web, 1)
        fetched(web, copies, 1)
        good = joined(web, copies, 1)
        web.sites[code_of(1)] = change(web.sites[code_of(1)])
        fetched(web, copies, 1)
        view = joined(web, copies, 1)
    assert states(view) == [(code_of(1), "tertunda", why, good.sources[0].shown.day.isoformat())]
    assert view.sources[0].shown == good.sources[0].shown


def test_a_collection_that_is_not_what_the_index_promises_is_refused(copies):
    with served() as web:
        put(web, 1)
        web.sites[code_of(1)][KEGIATAN] += b" "
        fetched(web, copies, 1)
        view = joined(web, copies, 1)
    why = f"{KEGIATAN} tidak sama dengan sidiknya dalam indeks"
    assert states(view) == [(code_of(1), "tidak terbaca", why, None)]


@pytest.mark.parametrize("kind", ["literasi", "index", "instansi", "kegiatan"])
def test_what_our_builders_write_fits(kind):
    paths = {
        "literasi": DESCRIPTION,
        **{one: f"api/v1/{one}.json" for one in ("index", "instansi", "kegiatan")},
    }
    raw = site_files(3, "https://a.example/")[paths[kind]]
    assert answers().read(kind, raw) == json.loads(raw)


def test_deep_answers_end_in_a_refusal_not_in_a_crash():
    deep = b'{"a":' * 100_000 + b"1" + b"}" * 100_000
    with pytest.raises(UnfitError, match="bukan JSON yang sah"):
        answers().read("index", deep)
