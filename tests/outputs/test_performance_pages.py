"""Years in numbers: plots, tables, files and the annual report say the same."""

import csv
import io
import re
from dataclasses import replace
from datetime import date

import pytest
from tests.support.pages import read_html, rendered, split
from tests.support.site import SITE

from literasi.outputs.public import pages, performance_files
from literasi.outputs.public.month_plot import month_plot
from literasi.outputs.public.report import FORMATS
from literasi.outputs.public.report.contents import contents
from literasi.views.performance_models import (
    KindMonth,
    OfficeYear,
    Requests,
    RoomMonth,
    RoomUsage,
    Work,
)

NONE, WORK = Work(0, 0, 0, 0), Work(2, 3, 1240, 1)
AULA = RoomUsage("kendal", "Dinarpus", "Aula <b>", (
    RoomMonth(date(2026, 1, 1), 600, 120, 30, 60, 2), RoomMonth(date(2026, 2, 1), 600, 0, 0, 0, 0),
), "aula")  # fmt: skip
SHUT = replace(AULA, room="Gudang", months=(RoomMonth(date(2026, 1, 1), 0, 0, 0, 0, 0),))
YEAR = OfficeYear(
    office="kendal", year=2026, through=2, months=(WORK, NONE, *(NONE,) * 10),
    kinds=(("kunjungan", WORK),), details=(KindMonth(1, "kunjungan", WORK),), total=WORK,
    partners=("SD <i>Contoh</i> | satu",), announcements=(0, 7, *(0,) * 10),
    reports=(1, *(0,) * 11), requests=Requests(6, (6, 0), (5, 0)), rooms=(AULA, SHUT),
)  # fmt: skip
EMPTY_YEAR = replace(
    YEAR, office="mojokerto", months=(NONE,) * 12, kinds=(), details=(), total=NONE, partners=(),
    announcements=(0,) * 12, reports=(0,) * 12, requests=Requests(12, (None,), (0,)), rooms=(),
)  # fmt: skip
WITH = replace(SITE, performance=(YEAR, EMPTY_YEAR))
FILES = {one.path: one.content for one in pages.build(WITH) if one.path.startswith("kinerja/")}


def read(path):
    return rendered(split(FILES[path])[1])


def cells(path):
    """The rows of all tables of a page, each as the words of its cells behind one another."""
    body = split(FILES[path])[1]
    return ["|".join(read_html(cell).text for cell in re.split("</t[hd]>", row)[:-1])
            for row in re.findall("<tr>.*?</tr>", body, re.DOTALL)]  # fmt: skip


def test_there_is_an_overview_a_page_for_each_office_and_one_for_each_year():
    assert sorted(FILES) == [
        "kinerja/2026.md", "kinerja/index.md", "kinerja/kantor/kendal.md",
        "kinerja/kantor/mojokerto.md",
    ]  # fmt: skip


@pytest.mark.parametrize("path", sorted(FILES))
def test_every_page_has_one_title_and_its_anchors_once(path):
    found = read(path).found
    ids = [attributes["id"] for _, attributes in found if "id" in attributes]
    assert [tag for tag, _ in found].count("h1") == 1
    assert len(ids) == len(set(ids))


def test_months_to_come_have_no_row_and_the_year_has_its_sum():
    found = cells("kinerja/2026.md")
    assert found[:4] == [
        "Bulan|Kegiatan|Pertemuan|Peserta|Pengumuman|Berita",
        "Januari|2|3|1.240|0|1",
        "Februari|0|0|0|7|0",
        "Setahun|2|3|1.240|7|1",
    ]


def test_requests_are_told_in_periods_and_a_hidden_count_is_only_said_to_be_small():
    told = [row for row in cells("kinerja/2026.md") if row.startswith(("Jan–", "Jul–", "Setahun"))]
    assert told[1:4] == ["Jan–Jun|6|5", "Jul–Des|0|0", "Setahun|6|5"]
    assert told[-1] == "Setahun|kurang dari 5|0"
    assert "2026|0|0|0|0|0|kurang dari 5|0" in cells("kinerja/kantor/mojokerto.md")


def test_rooms_show_the_part_of_their_hours_that_was_used():
    assert "Aula <b>|12,5%|20 jam|2" in cells("kinerja/2026.md")


def test_without_work_and_rooms_the_pages_say_so():
    said = read("kinerja/2026.md").text
    assert "Belum ada kegiatan yang diumumkan atau dilaporkan pada tahun ini." in said
    assert "Tidak ada ruang yang jam bukanya dicatat." in said
    assert "Gudang" not in said
    empty = {one.path: one.content for one in pages.build(SITE)}
    for path in ("kinerja/index.md", "kinerja/kantor/kendal.md"):
        assert "Belum ada angka." in empty[path].decode()
    assert "kinerja/2026.md" not in empty


def test_the_files_hold_every_number_and_leave_hidden_ones_empty():
    found = {
        one.path: list(csv.reader(io.StringIO(one.content.decode(), newline="")))
        for one in performance_files.build(WITH)
    }
    assert found["unduh/kinerja-kendal-2026-bulan.csv"][1:] == [
        ["2026-01", "2", "3", "1240", "0", "1"], ["2026-02", "0", "0", "0", "7", "0"],
    ]  # fmt: skip
    assert found["unduh/kinerja-kendal-2026-jenis.csv"][1:] == [
        ["2026-01", "kunjungan", "2", "3", "1240", "1"],
    ]  # fmt: skip
    assert found["unduh/kinerja-kendal-2026-permohonan.csv"][1:] == [
        ["2026-01", "2026-06", "6", "5"], ["2026-07", "2026-12", "0", "0"],
    ]  # fmt: skip
    assert found["unduh/kinerja-mojokerto-2026-permohonan.csv"][1:] == [
        ["2026-01", "2026-12", "", "0"],
    ]  # fmt: skip
    assert found["unduh/kinerja-kendal-2026-ruang.csv"][1] == [
        "2026-01", "aula", "600", "120", "30", "60", "2",
    ]  # fmt: skip


def test_every_file_that_a_page_names_is_made():
    made = {one.path for one in performance_files.build(WITH)}
    named = {
        (attributes.get("href") or "").removeprefix("../../")
        for _, attributes in read("kinerja/2026.md").found
        if (attributes.get("href") or "").endswith(".csv")
    }
    assert named == made


def test_a_bar_is_as_high_as_its_share_and_nothing_has_none():
    svg = month_plot((0, 45, 90), ("a", "b", "c"), "Contoh")
    found = [attributes for tag, attributes in read_html(svg).found if tag == "rect"]
    assert [(one["x"], one["height"]) for one in found] == [("44%", "45"), ("77.33%", "90")]
    assert read_html(svg).text.split() == ["45", "90", "a", "b", "c"]
    assert "<rect" not in month_plot((0,), ("a",), "Contoh")


REPORT = contents(WITH, (YEAR, EMPTY_YEAR))


def test_the_report_says_what_was_done_in_sentences():
    first, second = REPORT.chapters
    assert first.summary == (
        (
            "Sampai 23 November 2026, Dinarpus Kendal menyelenggarakan 2 kegiatan dalam 3 "
            "pertemuan bersama 1 mitra, dengan 1.240 peserta menurut daftar hadir."
        ),
        (
            "Bulan dengan kegiatan terbanyak ialah Januari (2), dan jenis yang paling sering "
            "ialah kunjungan (2)."
        ),
        "Daftar hadir 1 pertemuan belum dicatat.",
    )
    assert second.summary == (
        (
            "Sampai 23 November 2026, belum ada kegiatan Disperpusip Mojokerto yang diumumkan "
            "atau dilaporkan."
        ),
    )
    before = contents(WITH, (replace(YEAR, year=2025),)).chapters[0].summary[0]
    assert before.startswith("Pada 2025, Dinarpus Kendal")


def test_a_name_stays_a_name_in_every_form_of_the_report():
    markdown = FORMATS["md"](REPORT).decode()
    assert "<i>" not in markdown
    assert all(
        line.count(" | ") == 2 for line in markdown.splitlines() if line.startswith("| Jan–")
    )
    html = read_html(FORMATS["html"](REPORT).decode())
    assert "SD <i>Contoh</i> | satu" in html.text
    assert not {"i", "b", "script", "link"} & {tag for tag, _ in html.found}
    assert not [a for _, a in html.found if {"src", "href"} & a.keys()]


def test_the_report_on_paper_is_the_same_bytes_each_time():
    made = FORMATS["pdf"](REPORT)
    assert made.startswith(b"%PDF-")
    assert made == FORMATS["pdf"](REPORT)


def test_an_office_colour_that_is_none_stops_no_report():
    odd = replace(REPORT.chapters[0], office=replace(SITE.offices[0], colour="red} * {x"))
    report = replace(REPORT, chapters=(odd,))
    assert "red}" not in FORMATS["html"](report).decode()
    assert FORMATS["pdf"](report).startswith(b"%PDF-")
