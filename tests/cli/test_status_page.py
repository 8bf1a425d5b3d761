"""The office's page: marked internal, whole in itself, and the same facts as the commands."""

import re
from datetime import date
from html import unescape

import pytest
from tests.test_sepuluh_kasus import archive

from literasi.outputs.office import inbox
from literasi.records.catalogue import Catalogue
from literasi.views.office import office_file
from literasi.views.office_cases import desks


def page(day, catalogue=None):
    (one,) = inbox.build(office_file(catalogue or archive(), date.fromisoformat(day)))
    assert one.path == "index.html"
    return one.content.decode()


def sections(text):
    """Headings of the first office with what stands below, tags taken out."""
    office = text.split("<h2>")[1]
    parts = re.split(r"<h3>(.*?)</h3>", office)[1:]
    plain = (re.sub(r"<[^>]+>", " ", one).split() for one in parts[1::2])
    return dict(zip(parts[::2], map(" ".join, plain), strict=True))


def test_it_is_marked_and_asks_nothing_of_another_host():
    text = page("2026-11-23")
    assert '<p class="internal">INTERNAL</p>' in text
    assert re.findall(r"(?:src|href|action)=|url\(|@import|<script", text) == []


def test_it_has_every_section_for_every_office():
    heads = re.findall(r"<h[123]>(.*?)</h[123]>", unescape(page("2026-11-23")))
    assert heads == [
        "Meja kerja, Senin, 23 November 2026",
        *(
            head
            for office in ("Dinarpus Kendal (contoh)", "Disperpusip Mojokerto (contoh)")
            for head in (
                office, "Hari ini", "Pertemuan hari ini", "Lewat waktu baku", "Menurut peran",
                "Menunggu pemohon", "Menunggu penutupan berkas", "Perjanjian yang akan berakhir",
                "Kewajiban perjanjian yang belum dipenuhi", "Publikasi yang perlu dibaca ulang",
                    "Semua perjanjian",
                "Semua berkas yang masih berjalan",
            )
        ),
    ]  # fmt: skip


def test_it_shows_sessions_late_things_and_what_the_applicant_owes():
    found = sections(page("2026-04-14"))
    assert found["Pertemuan hari ini"] == (
        "Waktu Berkas Hal 08.00–11.00 2026-k02b "
        "Permohonan kunjungan dan kelas literasi untuk 81 siswa"
    )
    assert "2026-k07h" in found["Menunggu pemohon"]


@pytest.mark.parametrize(
    ("day", "rungs"),
    [
        ("2027-01-21", []),
        ("2027-01-22", [90]),
        ("2027-03-23", [30]),
        ("2027-04-15", [7]),
        ("2027-04-22", [0]),
        ("2027-04-23", []),
    ],
)
def test_agreements_are_named_before_they_end(day, rungs):
    kendal, _ = desks(archive(), date.fromisoformat(day))
    assert [one.rung for one in kendal.endings] == rungs
    told = sections(page(day))["Perjanjian yang akan berakhir"]
    assert ("2026-k03c" in told) is bool(rungs)


def test_an_archive_without_offices_has_an_empty_page():
    assert "<h2>" not in page("2026-11-23", Catalogue(()))
