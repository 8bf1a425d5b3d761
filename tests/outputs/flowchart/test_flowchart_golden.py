"""Both drawings as they were looked at; `python -m tests.outputs.flowchart.test_flowchart_golden`
renews them, to be looked at again.
"""

from pathlib import Path

import pytest
from tests.outputs.flowchart import geometry
from tests.outputs.flowchart.samples import real
from tests.outputs.flowchart.test_flowchart_laws import wrong

from literasi.outputs.public.flowchart import figure, layout
from literasi.outputs.public.flowchart.forms import chart

FOLDER = Path(__file__).parent / "golden"
SOPS = real()


@pytest.mark.parametrize("office", sorted(SOPS))
def test_the_figure_is_as_it_was_looked_at(office):
    assert figure(SOPS[office]) + "\n" == (FOLDER / f"{office}.html").read_text(encoding="utf-8")


@pytest.mark.parametrize("office", sorted(SOPS))
def test_the_drawing_keeps_the_laws(office):
    assert wrong(chart(SOPS[office]), layout(SOPS[office])) == {}


@pytest.mark.parametrize(("office", "most"), [("kendal", 2), ("mojokerto", 7)])
def test_lines_cross_seldom(office, most):
    assert geometry.crossings(layout(SOPS[office])) <= most


@pytest.mark.parametrize("office", sorted(SOPS))
def test_the_figure_fits_a_page_under_a_strict_policy(office):
    made = figure(SOPS[office])
    assert [one for one in ("style=", "<style", "\n\n", "<script", " id=") if one in made] == []


if __name__ == "__main__":
    FOLDER.mkdir(exist_ok=True)
    for name, sop in SOPS.items():
        (FOLDER / f"{name}.html").write_text(figure(sop) + "\n", encoding="utf-8")
