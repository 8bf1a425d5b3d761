"""A third SOP, a record only, gets its page, its drawing and its sheet like the first two."""

from datetime import date

from tests.cases.test_third_sop import archive
from tests.outputs.flowchart.test_flowchart_laws import wrong
from tests.rules.arsip import scene

from literasi.outputs.public import sheets
from literasi.outputs.public.flowchart import figure, layout
from literasi.outputs.public.flowchart.forms import chart
from literasi.views.offices import office_view
from literasi.views.sops import sops


def _third():
    catalogue = scene(archive()).catalogue
    (office,) = catalogue.offices
    found = sops(office, date(2026, 3, 31), [one.value for one in catalogue.libur])
    return office, next(one for one in found if one.code == "anggota")


def test_it_is_drawn_by_the_laws():
    _, sop = _third()
    assert wrong(chart(sop), layout(sop)) == {}


def test_its_figure_tells_every_step_in_words():
    _, sop = _third()
    drawn = str(figure(sop))
    official = [step for step in sop.steps if not step.extension]
    assert [step.action for step in official if step.action not in drawn] == []


def test_it_prints_the_same_each_time():
    office, sop = _third()
    first, second = (sheets.pdf(sop, office_view(office.profile.value)) for _ in range(2))
    assert first.startswith(b"%PDF-")
    assert first == second
