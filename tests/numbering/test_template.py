"""Number templates write a number and read it back; those that cannot are told apart."""

import re
from itertools import product

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from literasi.numbering.ambiguity import doubt
from literasi.numbering.slots import MONTHS, NAMES, ROMAN, SECRECY, fixed, variable
from literasi.numbering.template import Template, compiled

KENDAL = compiled("{kode}/{urut}/{opd}/{tahun}", "Dinarpus")
AGENDA = compiled("{urut:4}", "Dinarpus")
PARTS = st.fixed_dictionaries(
    {
        "kode": st.from_regex(r"[0-9]{3}(\.[0-9]{1,2}){0,2}", fullmatch=True),
        "urut": st.from_regex(r"[1-9][0-9]{0,5}(\.[1-9][0-9]?|[a-z])?", fullmatch=True),
        "tahun": st.from_regex(r"20[0-9]{2}", fullmatch=True),
        "bulan": st.sampled_from(MONTHS),
        "bulan_romawi": st.sampled_from(ROMAN),
        "sifat": st.sampled_from(sorted(SECRECY.values())),
    }
)
SLOTS = ("{kode}", "{urut}", "{urut:3}", "{tahun}", "{bulan}", "{bulan_romawi}", "{sifat}")
FIXED = ("{opd}", "{unit}", "/", ".", "-", "B-", "I", "1", "a", "PKS")
TEXTS = st.lists(st.sampled_from(SLOTS + FIXED), min_size=1, max_size=7).map("".join)
HOSTILE = st.text("0123456789.aIVXBSR/-416{}()[]\\^$*+?|", min_size=1, max_size=40)


@given(TEXTS, PARTS)
@settings(max_examples=150, suppress_health_check=[HealthCheck.filter_too_much])
def test_what_a_usable_template_writes_it_reads_back(text, parts):
    form = compiled(text, "416-117", "P.1")
    assume(isinstance(form, Template))
    wanted = {name: parts[name] for name in form.needs}
    number = form.format(parts)
    assert form.parse(number) == wanted
    assert form.format(form.parse(number)) == number


@given(st.text("0123456789.aBSRIVX/-", max_size=12))
def test_whatever_is_read_is_written_the_same(number):
    for form in (KENDAL, AGENDA, compiled("{sifat}-{urut:2}/{bulan_romawi}", "x")):
        parts = form.parse(number)
        assert parts is None or form.format(parts) == number


@given(TEXTS)
@settings(max_examples=150)
def test_a_template_is_refused_exactly_for_a_number_with_two_readings(text):
    """The finding shows the number: both readings write it, so the refusal is never a guess."""
    slots = _slots(text)
    names = [one.name for one in slots if one.name]
    assume(len(names) == len(set(names)))
    found = doubt(slots)
    if found is not None:
        first, second = found.readings
        assert first != second
        for reading in found.readings:
            assert "".join(reading.get(one.name, one.text) for one in slots) == found.number
            assert all(re.fullmatch(_pattern(slots, name), reading[name]) for name in reading)


def _slots(text):
    parts = re.findall(r"\{[a-z_:0-9]+\}|[^{]+", text)
    return [_slot(one) for one in parts]


def _slot(part):
    name, _, width = part.strip("{}").partition(":")
    known = part.startswith("{") and name in NAMES
    return variable(name, int(width or 1)) if known else fixed(part.strip("{}"))


def _pattern(slots, name):
    return next(one.pattern for one in slots if one.name == name)


SHORT = ["1", "0", ".", "a"]


@pytest.mark.parametrize(
    "text", ["{urut}{urut:2}", "{urut}1", "{urut}.1", "{urut}a", "{urut}{tahun}"]
)
def test_no_doubt_means_no_short_number_with_two_readings(text):
    """Counted by hand over every number of up to five signs."""
    slots = _slots(text)
    pattern = [one.pattern for one in slots]
    twice = [
        number
        for size in range(1, 6)
        for number in map("".join, product(SHORT, repeat=size))
        if _readings(pattern, number) > 1
    ]
    found = doubt(slots)
    assert found is not None or not twice


def _readings(patterns, number):
    if not patterns:
        return number == ""
    head, *rest = patterns
    return sum(
        _readings(rest, number[size:])
        for size in range(1, len(number) + 1)
        if re.fullmatch(head, number[:size])
    )


@given(st.integers(1, 5), st.text("0123456789.ab", max_size=9))
@settings(max_examples=300)
def test_pattern_and_machine_of_a_running_number_are_one_language(width, text):
    slot = variable("urut", width)
    assert _accepts(slot.machine, text) == bool(re.fullmatch(slot.pattern, text))


@given(st.sampled_from(sorted(NAMES)), st.text("0123456789.IVXBTSR", max_size=9))
@settings(max_examples=300)
def test_pattern_and_machine_of_every_part_are_one_language(name, text):
    slot = variable(name)
    assert _accepts(slot.machine, text) == bool(re.fullmatch(slot.pattern, text))


def _accepts(machine, text):
    states = {0}
    for sign in text:
        states = {to for s in states for signs, to in machine.edges.get(s, ()) if sign in signs}
    return bool(states & machine.ends)


@given(HOSTILE, HOSTILE)
def test_hostile_agency_codes_are_only_text(opd, number):
    form = compiled("({opd})+{urut}", opd)
    assert isinstance(form, Template)
    assert form.parse(f"({opd})+7") == {"urut": "7"}
    parts = form.parse(number)
    assert parts is None or form.format(parts) == number


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
        (KENDAL, "041.4/0/Dinarpus/2026", None),
        (KENDAL, "041.4/007/Dinarpus/2026", None),
        (AGENDA, "0147", {"urut": "147"}),
        (AGENDA, "147", None),
        (AGENDA, "0000", None),
        (AGENDA, "00147", None),
        (AGENDA, "10147", {"urut": "10147"}),
        (AGENDA, "0147.2", {"urut": "147.2"}),
        (AGENDA, "0147.0", None),
    ],
)
def test_a_number_fits_its_template_or_does_not(form, number, parts):
    assert form.parse(number) == parts


TWO_WAYS = "dapat dibaca dua cara: «000.1.1» berarti kode 000.1, urut 1 atau kode 000, urut 1.1"


@pytest.mark.parametrize(
    ("text", "unit", "faults"),
    [
        ("{kode}", None, ("tidak memuat {urut}",)),
        ("{urut}/{urut}", None, ("memuat {urut} lebih dari sekali",)),
        ("{urut}/{unit}", None, ("memuat {unit}, padahal «unit» seri ini kosong",)),
        ("{kode}.{urut}", None, (TWO_WAYS,)),
    ],
)
def test_a_template_that_cannot_be_used_says_why(text, unit, faults):
    assert compiled(text, "x", unit) == faults


def test_a_template_too_involved_to_judge_is_refused_in_bounded_time():
    """Thousands of equal signs: told as too involved instead of searched for ever."""
    found = compiled("{urut}" + "{opd}" * 40 + "{kode}", "1" * 300)
    assert isinstance(found, tuple)
    assert len(found) == 1
