"""Standard beside practice on the page: a plot with the table that says the same."""

from dataclasses import replace

import pytest
from tests.support.pages import read_html
from tests.support.sops import SOP

from literasi.outputs.public.pages.sop_practice import practice_section
from literasi.outputs.public.plot import Mark, Row, plot
from literasi.views.sop_models import Doubt, Measured, Practice, Time


def section(*known, **step):
    """The page's section with the third step changed."""
    end = replace(SOP.steps[3], **step)
    return "\n".join(practice_section(replace(SOP, practice=known, steps=(*SOP.steps[:3], end))))


def took(unit, median, high, standard=None, step="3"):
    words = [Measured(one, f"{one} {unit} kerja") for one in (median, high)]
    return Practice(step, unit, 5, *words, standard)


def rows(html):
    body = html[html.index("<tbody>") : html.index("</tbody>")]
    return [" ".join(read_html(row).text.split()) for row in body.split("</tr>")[:-1]]


def captions(html):
    return [part.split("</figcaption>")[0] for part in html.split("<figcaption>")[1:]]


def classes(html):
    start, end = html.index("<figure"), html.rindex("</figure>")
    found = [attributes.get("class", "") for _, attributes in read_html(html[start:end]).found]
    names = (one.removeprefix("lit-plot-") for one in found)
    return [one for one in names if one in {"standar", "ragu", "titik", "cincin"}]


def test_without_any_number_one_sentence_says_so():
    said = "Belum ada langkah dengan 5 berkas atau lebih, sehingga belum ada angka praktik."
    assert said in section()
    assert "<table" not in section()


def test_the_table_gives_numbers_and_why_there_are_none():
    html = section(took("menit", 70, 90), waits_for=None)
    assert rows(html) == [
        "1 Menerima surat permohonan5 menittidak diukur: awal alur",
        "2 Mendisposisi surat“1¢ menit”W2mungkin 10 menit atau 1 menitkurang dari 5 berkas",
        "3 Melaksanakan kegiatantidak terbaca70 menit kerja90 menit kerja5",
    ]


def test_a_step_of_waiting_says_so():
    html = section(took("menit", 70, 90, step="2"), waits_for="pemohon")
    assert rows(html)[2].endswith("tidak terbacatidak diukur: menunggu pemohon")


def test_a_step_that_nothing_leads_to_has_none_before_it():
    html = section(took("menit", 70, 90, step="2"), key="lepas", number="9")
    assert rows(html)[2] == "9 Melaksanakan kegiatantidak terbacatidak diukur: awal alur"


@pytest.mark.parametrize(
    ("known", "said"),
    [
        (took("menit", 5, 180), ["Sampai 3 jam kerja, dalam menit kerja"]),
        (took("menit", 5, 20, 181), ["Sampai 24 jam kerja, dalam jam kerja"]),
        (took("menit", 5, 1441), ["Lebih dari 24 jam kerja, dalam jam kerja"]),
        (took("hari", 0, 0), ["Dalam hari kerja utuh"]),
    ],
)
def test_steps_of_like_length_share_a_scale(known, said):
    assert captions(section(known)) == said


def test_minutes_and_days_never_share_a_scale():
    html = section(took("menit", 5, 20, step="2"), took("hari", 1, 2))
    assert captions(html) == ["Sampai 3 jam kerja, dalam menit kerja", "Dalam hari kerja utuh"]


def test_a_doubtful_standard_is_drawn_as_doubtful_until_it_is_settled():
    known, doubt = took("menit", 20, 30, 5.0), Doubt("W6", "t", "S menit", (), None, None)
    signs = {}
    for state, settled in (("ragu", None), ("standar", "5 menit")):
        sop = replace(
            SOP,
            doubts=(replace(doubt, settled=settled),),
            steps=(*SOP.steps[:3], replace(SOP.steps[3], time=Time(5, "menit", None, "W6"))),
            practice=(known,),
        )
        html = "\n".join(practice_section(sop))
        signs[state] = (classes(html), "standar, bacaan meragukan" in html)
    assert signs == {
        "ragu": (["ragu", "titik", "cincin"], True),
        "standar": (["standar", "titik", "cincin"], False),
    }


def test_a_step_without_a_printed_time_has_no_standard_on_the_plot():
    assert classes(section(took("menit", 20, 30), time=None)) == ["titik", "cincin"]


def test_steps_of_a_proposed_reading_are_called_so():
    proposed = replace(SOP, flow="usulan")
    said = "Langkahnya menurut usulan pembacaan di atas"
    assert [said in "\n".join(practice_section(one)) for one in (SOP, proposed)] == [False, True]


@pytest.mark.parametrize(
    ("top", "per", "numbers"),
    [
        (0, 1, "01"),
        (3, 1, "0123"),
        (9, 1, "0246810"),
        (6000, 60, "020406080100"),
        (8000, 1, "02.0004.0006.0008.000"),
    ],
)
def test_a_scale_goes_in_round_steps_beyond_its_last_mark(top, per, numbers):
    drawn = plot((Row("", (Mark(0, "titik"), Mark(top, "cincin"))),), "Contoh", per)
    assert "".join(read_html(drawn).text.split()) == numbers


def test_a_plot_is_places_and_classes_only():
    row = Row("Langkah <1>", (Mark(5, "standar"), Mark(5, "titik"), Mark(10, "cincin")))
    found = read_html(plot((row,), "Contoh"))
    attributes = {name for _, one in found.found for name in one}
    assert attributes == {
        "xmlns", "class", "role", "aria-label", "width", "height",
        "x", "y", "x1", "x2", "y1", "y2", "cx", "cy", "r",
    }  # fmt: skip
    assert "Langkah <1>" in found.text
