"""The office's page on the use of its rooms: one file, plots with their numbers beside them."""

from html.parser import HTMLParser

import pytest
from tests.support.pages import read_html
from tests.support.schedules import day

from literasi.outputs.office import statistics
from literasi.outputs.public.charts import Bar, columns, percent, rows, scale
from literasi.views.office_models import OfficeFile
from literasi.views.performance_models import RoomMonth, RoomUsage


def month(number, *, opened=10_000, used=0, part=0, outside=0, sessions=0):
    return RoomMonth(day(f"2026-{number:02}-01"), opened, used, part, outside, sessions)


AULA = RoomUsage("kendal", "Dinarpus", "Aula <b>", (
    month(1, used=1200, part=300, outside=90, sessions=4), month(2), month(3, opened=0),
), "aula")  # fmt: skip
TAMAN = RoomUsage("mojokerto", "Disperpusip", "Taman", (month(1), month(2), month(3)), "taman")
VIEW = OfficeFile(day("2026-03-31"), (), (AULA, TAMAN))


class Rows(HTMLParser):
    """Reads every table row as its cells' texts."""

    def __init__(self, html):
        super().__init__()
        self.rows, self.inside = [], False
        self.feed(html)

    def handle_starttag(self, tag, _):
        if tag == "tr":
            self.rows.append([])
        if tag in {"th", "td"}:
            self.inside = True
            self.rows[-1].append("")

    def handle_data(self, data):
        if self.inside and data.strip():
            self.rows[-1][-1] += data.strip()

    def handle_endtag(self, tag):
        self.inside = self.inside and tag != "table"


def made():
    (page,) = statistics.build(VIEW)
    assert page.path == "ruang.html"
    return page.content.decode()


def test_the_numbers_stand_beside_the_plots():
    assert Rows(made()).rows[1:5] == [
        ["Januari 2026", "166,7", "20", "5", "15%", "1,5", "4"],
        ["Februari 2026", "166,7", "–", "–", "0%", "–", "0"],
        ["Maret 2026", "–", "–", "–", "–", "–", "0"],
        ["Seluruhnya", "333,3", "20", "5", "7,5%", "1,5", "4"],
    ]


def test_the_page_needs_nothing_but_itself():
    """No address at all, so nothing is fetched and nothing can leak; names are text."""
    found = read_html(made())
    loaded = [a for _, a in found.found if {"src", "href", "data", "action"} & a.keys()]
    assert (loaded, "script" in {tag for tag, _ in found.found}) == ([], False)
    assert "Aula <b>" in found.text
    labels = [a["aria-label"] for tag, a in found.found if tag == "svg"]
    assert len(labels) == 4
    assert labels[0].endswith("Aula <b> 7,5%")


def test_without_a_room_there_is_no_page():
    assert list(statistics.build(OfficeFile(day("2026-03-31"), ()))) == []


def boxes(svg, name):
    return [
        {key: float(a[key]) for key in ("x", "y", "width", "height")}
        for tag, a in read_html(str(svg)).found
        if tag == "rect" and a["class"] == name
    ]


def test_an_upright_bar_is_as_high_as_its_share_and_the_part_stands_on_it():
    chart = columns([Bar("Jan", 0.25, 0.125), Bar("Feb", 0.0)], "Aula", 0.5)
    (whole,), (part,) = boxes(chart, "penuh"), boxes(chart, "sebagian")
    assert (whole["height"], part["height"]) == (48, 24)
    assert part["y"] + part["height"] == whole["y"]


def test_a_lying_bar_is_as_long_as_its_share_and_the_part_follows_it():
    chart = rows([Bar("Aula", 0.5, 0.25)], "Ruang")
    (whole,), (part,) = boxes(chart, "penuh"), boxes(chart, "sebagian")
    assert (whole["width"], part["width"], part["x"]) == (150, 75, whole["x"] + 150)


@pytest.mark.parametrize(
    ("shares", "top"),
    [((), 0.05), ((0.0,), 0.05), ((0.05,), 0.05), ((0.02, 0.3), 0.5), ((1.0,), 1.0)],
)
def test_the_scale_is_the_least_round_one_that_holds_all(shares, top):
    assert scale(Bar("", one) for one in shares) == top


@pytest.mark.parametrize(
    ("share", "words"),
    [
        (0.0, "0%"),
        (0.0049, "<0,5%"),
        (0.005, "0,5%"),
        (0.1, "10%"),
        (0.125, "12,5%"),
        (1.0, "100%"),
    ],
)
def test_shares_are_written_the_indonesian_way(share, words):
    assert percent(share) == words
