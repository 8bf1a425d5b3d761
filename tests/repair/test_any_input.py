"""Whatever is thrown in: no traceback, a second run changes nothing, and no good value moves."""

import re

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.repair.fixing import fixed
from tests.support.tree import schemas, shipped

from literasi.documents.yaml12 import read
from literasi.gate.empties import is_empty, without_empties
from literasi.gate.walk import walk
from literasi.records.location import locate
from literasi.repair.guide import accepts
from literasi.repair.meant import fold
from literasi.repair.signs import ordinary
from literasi.repair.style import WORD_QUOTED

CALM = settings(deadline=None, derandomize=True, max_examples=300,
                suppress_health_check=list(HealthCheck))  # fmt: skip
RECORDS = [(locate(path).kind, raw.decode()) for path, raw in shipped().records]
SPICE = [
    ": ", "- ", "\n", "\r\n", "\t", "  ", " #x", "# y\n", "&a ", "*a", "|\n", ">-\n", "---\n",
    "[", "]", "{", "}", ",", '"', "'", "\\", "\ufeff", "\u00a0", "\u200b", "“", "”", "‘", "’",
    "10:30", "2/5/2026", '""', "[]", "null",
]  # fmt: skip
SLIPS = [
    (r'"([^"\n]*)"', r"\1"),
    (r'"([0-9]{4})-([0-9]{2})-([0-9]{2})"', r"\3/\2/\1"),
    (r'"([0-9]{4})-([0-9]{2})-([0-9]{2})"', r"\1/\2/\3"),
    (r'"([0-9]{4})-05-([0-9]{2})"', r"\2 Mei \1"),
    (r'"([0-9-]{10})T([0-9]{2}):([0-9]{2})"', r"\1 \2.\3 WIB"),
    (r'"([0-9]{2}):([0-9]{2})"', r"\1.\2"),
    (r'"([^"\n]*)"', r"“\1”"),
    (r"(?<=: )([a-z]+)(?=\n)", lambda found: found[1].title()),
    (r"(?<=: )([a-z]+)_([a-z_]+)(?=\n)", r"\1 \2"),
    (r"(?<=: )true", "ya"),
    (r"(?<=: )([0-9]+)(?=\n)", r'"\1"'),
    (r"(?<=\n)  (?! )", "\t"),
    (r"(?<=\n)    (?! )", "\t\t"),
    (r"\n", "\r\n"),
    (r"\n", "  \n"),
    (r"(?<=[a-z]): ", ":\u00a0"),
    (r"(?<=[a-z]): ", ":"),
    (r"(?<=[a-z]) (?=[a-z])", "\u00a0"),
    (r"([a-z])([a-z])(?=[a-z_]*:)", r"\2\1"),
    (r"([a-z])(?=[a-z_]*:)", r"\1\1"),
    (r"_(?=[a-z_]*:)", " "),
    (r"\n(?=[a-z])", "\n# catatan\n"),
    (r"\n([a-z_]+: [^\n]+)\n([a-z_]+: [^\n]+)", r"\n\2\n\1"),
    (r"(?<=: )([^\n]+)(?=\n)", r"\1,"),
    (r'(?<=: )"([^"\n]*: [^"\n]*)"', r"\1"),
]


@st.composite
def slipped(draw):
    """A shipped record with one or two slips of the hand, each in one place or everywhere."""
    kind, text = draw(st.sampled_from(RECORDS))
    clean = text
    for pattern, new in draw(st.lists(st.sampled_from(SLIPS), min_size=1, max_size=2)):
        at = draw(st.integers(0, len(text)))
        text = text[:at] + re.sub(pattern, new, text[at:], count=draw(st.sampled_from([0, 1])))
    return kind, clean.encode(), text.encode()


@CALM
@given(slipped())
def test_a_record_that_repair_makes_valid_says_what_it_said_before_the_slip(record):
    kind, clean, raw = record
    done = fixed(kind, raw)
    if is_valid(kind, done.raw) and not is_valid(kind, raw):
        assert letters(values(done.raw)) == letters(values(clean))


def letters(value):
    """Values without what a slip does to any free text: case, spaces, commas, quotes."""
    if isinstance(value, dict):
        return {key: letters(inner) for key, inner in value.items()}
    if isinstance(value, list):
        return [letters(inner) for inner in value]
    return fold(value) if isinstance(value, str) else value


def values(raw):
    document, _ = read("a", raw)
    return without_empties(document.data) if document else None


def is_valid(kind, raw):
    data = values(raw)
    return data is not None and schemas().fast[kind].is_valid(data)


@st.composite
def spoilt(draw):
    """The beginning of a record with slips, and with signs of YAML strewn in."""
    kind, _, raw = draw(slipped())
    text = "\n".join(raw.decode().split("\n")[: draw(st.integers(5, 80))]) + "\n"
    for _ in range(draw(st.integers(0, 2))):
        at = draw(st.integers(0, len(text)))
        text = text[:at] + draw(st.sampled_from(SPICE)) + text[at:]
    return kind, text.encode()


@CALM
@given(spoilt())
def test_spoilt_records_are_repaired_once_and_no_good_value_moves(record):
    kind, raw = record
    done = fixed(kind, raw)
    before, after = read("a", raw)[0], read("a", done.raw)[0]
    if before is not None:
        assert after is not None
        good_values_stay(kind, before.data, after.data)
        assert comments(raw) == comments(done.raw)


def good_values_stay(kind, before, after):
    """Each right value is still there, under its own path."""
    for at, own, value in walk(schemas(), schemas().kinds[kind], before):
        if not at or isinstance(value, dict | list) or not accepts(own, value) or pasted(value):
            continue
        now = look(after, at)
        assert now == value or (now is None and is_empty(without_empties(value))), at


def pasted(value):
    return isinstance(value, str) and (WORD_QUOTED.fullmatch(value) or ordinary(value) != value)


def look(data, at):
    for step in at:
        if not isinstance(data, dict | list) or (isinstance(data, dict) and step not in data):
            return None
        data = data[step]
    return data


def comments(raw):
    lines = raw.decode("utf-8", "replace").replace("\ufeff", "").split("\n")
    return sorted(ordinary(line).strip() for line in lines if line.strip().startswith("#"))


@CALM
@given(st.sampled_from(RECORDS), st.binary(max_size=200))
def test_bytes_never_raise(record, raw):
    fixed(record[0], raw)


@CALM
@given(st.lists(st.sampled_from([*SPICE, "a", "nama", "hal:"]), max_size=40).map("".join))
def test_signs_of_yaml_never_raise(text):
    fixed("mitra", text.encode())


HOSTILE = {
    "dalam": b"a: " + b"[" * 5000,
    "kurung": b"nama: " + b"{a: " * 28 + b"1" + b"}" * 28 + b"\n",
    "banyak kunci": b"".join(b"k%d: 2/5/2026 \n" % one for one in range(5000)),
    "banyak isian kosong": b"jadwal:\n" + b"  - ruang: []\n    tempat: \n    kunci: a \n" * 3000,
    "baris panjang": "nama: “".encode() + b"a" * 400_000 + "”\n".encode(),
    "titik dua": b"nama: " + b"a: " * 50_000 + b"\n",
    "tab": b"\t" * 100_000 + b"a: b\n",
    "spasi": b"nama: a" + b" " * 100_000 + b"b\t" + b" " * 100_000 + b"c\n",
    "huruf": b"hingga: " + b"a" * 200_000 + b"\nnama: a: b\n",
    "bintang": b"nama: " + b"*" * 100_000 + b"\n",
    "angka": b"pengecualian: 1\nhingga: " + b"1 " * 100_000 + b"\n",
}


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_records_are_left_in_one_piece(name):
    for kind in ("kegiatan", "pengecualian"):
        done = fixed(kind, HOSTILE[name])
        assert len(done.raw) <= 2 * len(HOSTILE[name])
