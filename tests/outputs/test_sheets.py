"""PDFs of SOPs: paged by pairs of connectors, tagged, Indonesian, the same bytes every time."""

import re
import zlib
from dataclasses import replace
from datetime import date

import pytest
from tests.outputs.flowchart.samples import office, real
from tests.outputs.flowchart.test_flowchart_laws import wrong_drawing

from literasi.outputs.public import sheets
from literasi.outputs.public.flowchart.chart import Chart, Link
from literasi.outputs.public.flowchart.forms import chart
from literasi.outputs.public.sheets.figures import figure
from literasi.outputs.public.sheets.pages import pages
from literasi.outputs.public.sheets.paper import paper
from literasi.views.public_models import PublicSite

SOPS = real()
HOSTILE = '#import "x": * $x$ `raw` ] \\ #{ panic() } </script> \x00 \ud800 @ref *b* //c'


def text_of(pdf):
    """Everything readable in a PDF: its objects, with compressed streams opened."""
    found = [pdf]
    for stream in re.findall(rb"stream\r?\n(.*?)endstream", pdf, re.DOTALL):
        try:
            found.append(zlib.decompress(stream))
        except zlib.error:
            continue
    return b"\n".join(found)


@pytest.mark.parametrize("code", sorted(SOPS))
@pytest.mark.parametrize("name", ["a4", "f4"])
def test_two_builds_give_the_same_bytes(code, name):
    sop = SOPS[code]
    assert sheets.pdf(sop, office(code), name) == sheets.pdf(sop, office(code), name)


@pytest.mark.parametrize("code", sorted(SOPS))
def test_a_pdf_is_tagged_indonesian_and_undated(code):
    made = text_of(sheets.pdf(SOPS[code], office(code)))
    assert re.search(rb"/Lang ?\(id\)", made)
    assert b"/StructTreeRoot" in made
    assert b"pdfuaid:part" in made
    assert b"CreationDate" not in made
    assert b"/tmp/" not in made


def test_texts_of_records_are_never_markup():
    sop = SOPS["kendal"]
    steps = tuple(replace(one, action=HOSTILE, note=HOSTILE) for one in sop.steps)
    hostile = replace(sop, title=HOSTILE, steps=steps, columns=(("kepala_dinas", HOSTILE),))
    assert sheets.pdf(hostile, replace(office("kendal"), name=HOSTILE)).startswith(b"%PDF-")


def test_a_character_outside_the_font_stops_no_build():
    assert sheets.pdf(replace(SOPS["kendal"], title="漢"), office("kendal")).startswith(b"%PDF-")


def test_what_is_too_large_for_the_sheet_is_made_smaller():
    steps = tuple(replace(one, action="kata " * 900) for one in SOPS["kendal"].steps)
    long = replace(SOPS["kendal"], steps=steps)
    room = paper("a4", 4).room
    drawn = [figure(one, room) for one in pages(chart(long), room)]
    assert [one["height"] * one["scale"] <= room[1] for one in drawn] == [True] * len(drawn)


def test_every_version_is_built_on_both_sheets():
    sop = SOPS["kendal"]
    view = PublicSite(
        as_of=date(2026, 11, 23), address="https://contoh.example/", offices=(office("kendal"),),
        sops=(sop,), rooms=(), publications=(), activities=(), agreements=(), uses=(),
        holidays=(), calendar=(),
    )  # fmt: skip
    assert [one.path for one in sheets.build(view)] == [
        "unduh/sop-kendal-kerjasama-literasi-1.pdf",
        "unduh/sop-kendal-kerjasama-literasi-1-f4.pdf",
    ]


def test_few_roles_stand_and_many_lie():
    upright, lying = paper("a4", 5), paper("a4", 6)
    assert (upright.width, upright.height) == (lying.height, lying.width) == (595.28, 841.89)
    assert (paper("f4", 4).width, paper("f4", 4).height) == (609.45, 935.43)


@pytest.mark.parametrize("code", sorted(SOPS))
def test_every_page_keeps_the_laws_and_fits(code):
    form = chart(SOPS[code])
    room = paper("a4", len(form.heads.roles)).room
    drawn = pages(form, room)
    assert [wrong_drawing(one) for one in drawn] == [{} for _ in drawn]
    assert [one.height <= room[1] and one.width <= room[0] + 1 for one in drawn] == [
        True for _ in drawn
    ]


def test_where_the_flow_leaves_a_page_both_pages_hold_the_letter():
    drawn = pages(chart(SOPS["mojokerto"]), (780, 420))
    letters = [sorted(one.letter for one in page.symbols if one.letter) for page in drawn]
    every = sorted(letter for page in letters for letter in page)
    assert len(drawn) > 1
    assert [every.count(one) >= 2 for one in every] == [True] * len(every)


def test_a_loop_back_over_a_page_is_paired_too():
    form = chart(SOPS["kendal"])
    looped = replace(form, links=(*form.links, Link(9, 0, "Ulang")))
    first, *_, last = pages(looped, (530, 400))
    shared = {one.letter for one in first.symbols} & {one.letter for one in last.symbols}
    assert shared - {""}


def test_a_chart_without_arrows_is_paged():
    form = chart(SOPS["kendal"])
    alone = Chart(form.heads, form.rows[:1], ())
    assert len(pages(alone, (530, 400))) == 1
