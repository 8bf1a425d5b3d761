"""Number templates write a number and read it back."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from literasi.values.numbers import ROMAN, Template, claim_id

KENDAL = Template("{kode}/{urut}/{opd}/{tahun}", "Dinarpus")
AGENDA = Template("{urut:4}", "Dinarpus")
PARTS = st.fixed_dictionaries(
    {
        "kode": st.from_regex(r"[0-9]{3}(\.[0-9]{1,2}){0,2}", fullmatch=True),
        "urut": st.from_regex(r"[1-9][0-9]{0,3}(\.[0-9]|[a-z])?", fullmatch=True),
        "tahun": st.from_regex(r"20[0-9]{2}", fullmatch=True),
        "bulan_romawi": st.sampled_from(ROMAN),
        "sifat": st.sampled_from(["B", "T", "R", "SR"]),
    }
)


@given(PARTS)
def test_a_written_number_reads_back(parts):
    form = Template("{kode}/{urut}/{sifat}/{opd}/{bulan_romawi}/{tahun}", "416-117")
    assert form.parse(form.format(parts)) == parts


@given(PARTS)
def test_a_width_pads_the_running_number_and_keeps_its_suffix(parts):
    digits = "".join(one for one in parts["urut"].split(".")[0] if one.isdigit())
    written = AGENDA.format(parts)
    assert written == "0" * (4 - len(digits)) + parts["urut"]
    assert AGENDA.parse(written) == {"urut": written}


@pytest.mark.parametrize(
    ("form", "number", "parts"),
    [
        (KENDAL, "041.4/236/Dinarpus/2026", {"kode": "041.4", "urut": "236", "tahun": "2026"}),
        (KENDAL, "041/936.2/Dinarpus/2021", {"kode": "041", "urut": "936.2", "tahun": "2021"}),
        (KENDAL, "041.4/236a/Dinarpus/2026", {"kode": "041.4", "urut": "236a", "tahun": "2026"}),
        (KENDAL, "041.4/236/dinarpus/2026", None),
        (KENDAL, "41/236/Dinarpus/2026", None),
        (KENDAL, "041.4/236/Dinarpus/2026\n", None),
        (KENDAL, "041.4/٢/Dinarpus/2026", None),
        (AGENDA, "0147", {"urut": "0147"}),
        (AGENDA, "147", None),
        (AGENDA, "10147", {"urut": "10147"}),
        (Template("({opd})+{urut}", "a.b"), "(a.b)+7", {"urut": "7"}),
        (Template("({opd})+{urut}", "a.b"), "(axb)+7", None),
    ],
)
def test_a_number_fits_its_template_or_does_not(form, number, parts):
    assert form.parse(number) == parts


def test_a_part_that_stands_twice_says_the_same_twice():
    twice = Template("{urut}/{opd}/{opd}/{urut}", "x")
    assert twice.parse("7/x/x/7") == {"urut": "7"}
    assert twice.parse("7/x/x/8") is None


def test_a_template_without_running_number_still_reads():
    assert Template("{kode}", "x").parse("041") == {"kode": "041"}


def test_a_claim_is_named_after_series_year_and_number():
    assert claim_id("keluar", "2026", "936.2") == "keluar-2026-936-2"
