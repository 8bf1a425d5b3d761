"""The official form shows official steps only, connected past what practice added."""

from dataclasses import replace

import pytest
from tests.outputs.flowchart.samples import real

from literasi.outputs.public.flowchart import figure, svg
from literasi.outputs.public.flowchart.forms import chart
from literasi.outputs.public.flowchart.layout import draw, screen
from literasi.outputs.public.flowchart.official import Lead, leads
from literasi.outputs.public.flowchart.spoken import sentences
from literasi.views.sop_models import Exit

SOPS = real()
KENDAL = SOPS["kendal"]


def test_arrows_pass_over_added_steps_and_become_one():
    assert [one for one in leads(KENDAL) if one.source in {"4", "6", "7", "8"}] == [
        Lead("4", "5", "Dengan PK dan/atau surat balasan"),
        Lead("4", "10", "Tanpa PK"),
        Lead("6", "5", "Tidak"),
        Lead("6", "7", "Ya"),
        Lead("7", "8", ""),
        Lead("8", "9", "Dengan PK"),
        Lead("8", "10", "Surat balasan saja"),
    ]


def test_added_steps_that_only_lead_to_each_other_lead_nowhere():
    first, second = (
        replace(KENDAL.steps[0], key=key, extension=True, exits=(Exit(target, None),))
        for key, target in (("x", "y"), ("y", "x"))
    )
    start = replace(KENDAL.steps[0], exits=(Exit("x", None), Exit("hilang", None)))
    assert leads(replace(KENDAL, steps=(start, first, second))) == ()


def test_a_doubtful_time_keeps_its_raw_text_and_its_mark():
    times = {row.number: (row.cells[2].text, row.cells[2].marks) for row in chart(KENDAL).rows}
    assert times["2"] == ("“1¢ menit”", ("W2",))
    assert times["6"] == ("5 menit", ("W6",))


def test_a_proposal_is_labelled_in_the_drawing_itself():
    assert "USULAN PEMBACAAN" in chart(SOPS["mojokerto"]).banner


def test_a_role_without_a_column_gets_one_only_if_its_step_would_have_none():
    alone = replace(KENDAL.steps[0], performers=(replace(
        KENDAL.steps[0].performers[0], role="mitra", name="Mitra"),))  # fmt: skip
    made = chart(replace(KENDAL, steps=(alone, *KENDAL.steps[1:])))
    assert made.heads.roles[-1] == "Mitra"
    assert len(chart(KENDAL).heads.roles) == 4


@pytest.mark.parametrize("number", [5, 6])
def test_the_flow_is_told_in_words(number):
    told = {
        5: "Langkah 5: Membuat konsep Perjanjian Kerjasama dan/atau surat balasan sekaligus "
        "jadwal kegiatan, oleh STAF/PUSTAKAWAN (disimpulkan). Lanjut ke langkah 6.",
        6: "Langkah 6: Meneliti konsep Perjanjian Kerjasama, oleh SUB KOORDINATOR dan KEPALA "
        "BIDANG (disimpulkan). Tidak: kembali ke langkah 5. Ya: lanjut ke langkah 7.",
    }
    assert sentences(KENDAL)[number - 1] == told[number]


def test_text_of_records_stays_text():
    hostile = '<script>alert(1)</script> " onload="x" `a` ](b)'
    steps = tuple(replace(one, action=hostile, output=hostile) for one in KENDAL.steps)
    made = figure(replace(KENDAL, steps=steps, columns=(("staf_pustakawan", hostile),)))
    assert [one for one in ("<script", 'onload="', "`", "](") if one in made] == []


def test_a_step_nobody_performs_is_told_without_a_name():
    alone = replace(KENDAL.steps[0], performers=(), exits=())
    assert sentences(replace(KENDAL, steps=(alone,))) == (
        f"Langkah 1: {KENDAL.steps[0].action}. Selesai.",
    )


def test_pentagons_and_unlinked_marks_can_be_shown_too():
    form = chart(KENDAL)
    row = replace(form.rows[1], shape="pentagon", letter="A")
    made = svg(draw(replace(form, rows=(row,), links=()), screen(4)))
    assert made.count("<polygon") == 1
    assert 'class="bagan-huruf"' in made
    assert "<a " not in made
