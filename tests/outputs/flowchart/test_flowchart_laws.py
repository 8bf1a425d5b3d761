"""No SOP, however odd, is drawn with a line through a symbol or through words."""

from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from tests.outputs.flowchart import geometry

from literasi.outputs.public.flowchart.chart import Chart, Heads, Link, Row, Words
from literasi.outputs.public.flowchart.layout import draw, screen
from literasi.outputs.public.flowchart.measures import Measures
from literasi.outputs.public.flowchart.routes import stems

WORDS = st.text("abcdefgh /-", max_size=60)
LABELS = st.sampled_from(["", "", "Ya", "Tidak", "Dengan PK dan/atau surat balasan", "Setuju"])


@st.composite
def charts(draw_):
    roles = draw_(st.integers(1, 12))
    count = draw_(st.integers(1, 40))
    rows = tuple(draw_(_row(at, count, roles)) for at in range(count))
    links = tuple(draw_(_links(rows)))
    heads = Heads("No", ("Kegiatan", "Kelengkapan", "Waktu", "Output", "Ket"), "Pelaksana", "Mutu",
                  tuple(f"PELAKSANA KE-{one}" for one in range(roles)))  # fmt: skip
    return Chart(heads, rows, links, draw_(st.sampled_from(["", "Usulan"])))


def _row(at, count, roles):
    plain = "capsule" if at in {0, count - 1} else None
    shape = st.just(plain) if plain else st.sampled_from(["box", "box", "diamond"])
    columns = st.lists(st.integers(0, roles - 1), min_size=1, max_size=3, unique=True)
    marks = st.sampled_from([(), ("W1", "W2")])
    words = st.builds(Words, WORDS, marks)
    return st.builds(
        Row, st.just(str(at)), shape, columns.map(tuple), st.just(str(at)), st.tuples(*[words] * 5)
    )


@st.composite
def _links(draw_, rows):
    """Mostly onward, with loops, shortcuts, forks and steps that lead to themselves."""
    found = {}
    for at, row in enumerate(rows):
        ways = 2 if row.shape == "diamond" else draw_(st.sampled_from([1, 1, 1, 2, 4]))
        for way in range(ways):
            near = st.integers(max(0, at - 4), min(len(rows) - 1, at + 4))
            onward = st.just(min(at + 1, len(rows) - 1))
            target = draw_(onward if way == 0 else near | st.integers(0, len(rows) - 1))
            found[at, target] = draw_(LABELS)
    return tuple(Link(*ends, label) for ends, label in found.items())


def wrong(chart, drawing):
    """Every law that a drawing breaks; only arrows of one stem may share a line."""
    forks = stems(chart.links)
    found = wrong_drawing(drawing)
    merged = geometry.merged(drawing, lambda a, b: a in forks and forks.get(a) == forks.get(b))
    return found | ({"merged": merged} if merged else {})


def wrong_drawing(drawing):
    laws = {
        "slanted": geometry.slanted(drawing),
        "through symbols": geometry.through_symbols(drawing),
        "loose ends": geometry.loose_ends(drawing),
        "through texts": geometry.through_texts(drawing),
        "covered texts": geometry.covered_texts(drawing),
        "outside": geometry.outside(drawing),
        "lost labels": geometry.lost_labels(drawing),
    }
    return {name: found for name, found in laws.items() if found}


QUICK = settings(
    deadline=None,
    max_examples=40,
    # A failing chart is told as it is: making it smaller takes minutes.
    phases=(Phase.explicit, Phase.reuse, Phase.generate),
    suppress_health_check=(HealthCheck.too_slow, HealthCheck.data_too_large),
)


@QUICK
@given(charts())
def test_every_chart_is_drawn_by_the_laws(chart):
    assert wrong(chart, draw(chart, screen(len(chart.heads.roles)))) == {}


@settings(QUICK, max_examples=15)
@given(charts())
def test_every_chart_is_drawn_by_the_laws_on_paper(chart):
    assert wrong(chart, draw(chart, Measures(530, 7.2))) == {}


@settings(QUICK, max_examples=15)
@given(charts())
def test_the_same_chart_is_always_drawn_the_same(chart):
    assert draw(chart, screen(4)) == draw(chart, screen(4))
