"""The one style of writing: what is written reads back the same, and is never repaired."""

import yaml
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.support.tree import schemas, shipped

from literasi.documents.yaml12 import read
from literasi.gate.empties import without_empties
from literasi.records.location import locate
from literasi.repair.change import same
from literasi.repair.format import dump
from literasi.repair.guide import Guide
from literasi.repair.record import Repaired, repair
from literasi.repair.style import scalar

CALM = settings(deadline=None, derandomize=True, max_examples=400,
                suppress_health_check=list(HealthCheck))  # fmt: skip
TRICKY = st.lists(
    st.sampled_from(
        ["a", " ", "\n", ":", "#", "-", "10:30", "no", "0x1f", "'", '"', "\\", "“", "”", "\t", ",",
         "\u00a0", "\u200b", "\ufeff", "😀", "[", "%", "...", "|", "é", "2026-02-11"]
    ), min_size=1, max_size=8,
).map("".join)  # fmt: skip
ANY = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=12)


def test_a_record_in_the_house_style():
    data = {
        "contoh": True, "jadwal": 1, "nama": "Kelas: menulis", "skema": 1, "biaya": "10:30",
        "ringkasan": "satu\n\ndua", "sasaran": "", "mitra": ["sd-a", "no"],
        "susunan_acara": [{"acara": "a\nb\n", "jam": "08:00"}, {"jam": "09:00", "acara": " x"}],
    }  # fmt: skip
    assert dump(schemas(), "kegiatan", data) == (
        "skema: 1\n"
        'nama: "Kelas: menulis"\n'
        "ringkasan: |-\n"
        "  satu\n"
        "\n"
        "  dua\n"
        "mitra:\n"
        "  - sd-a\n"
        '  - "no"\n'
        'biaya: "10:30"\n'
        "susunan_acara:\n"
        '  - jam: "08:00"\n'
        "    acara: |\n"
        "      a\n"
        "      b\n"
        '  - jam: "09:00"\n'
        '    acara: " x"\n'
        "jadwal: 1\n"
        "contoh: true\n"
    )


def test_every_shipped_record_reads_back_the_same_and_is_left_alone():
    for path, raw in shipped().records:
        kind = locate(path).kind
        document, _ = read(path, raw)
        written = dump(schemas(), kind, document.data).encode()
        again, findings = read(path, written)
        assert findings == ()
        assert same(again.data, without_empties(document.data)), path
        assert repair(Guide(schemas(), kind, "WIB"), path, written) == Repaired(written)


def test_fix_changes_nothing_in_shipped_records():
    for path, raw in shipped().records:
        assert repair(Guide(schemas(), locate(path).kind, "WIB"), path, raw) == Repaired(raw), path


FORM = (
    """\
nama: biasa, dengan koma
alias:
  - "0012"
  - "081234567890"
  - "10:30"
  - "2026-03-05"
  - "2026-03-06T09:15"
  - "2026-03-06T09:15:00+07:00"
  - "041/147/2026"
  - 041/147/DISARPUS/2026
  - 2026-k7q2
  - "no"
  - "Yes"
  - "true"
  - "null"
  - "~"
  - "1e3"
  - "0x1f"
  - ".5"
  - "-"
  - "="
  - "a: b"
  - a:b
  - "a #b"
  - "#b"
  - "- b"
  - "-b"
  - "\\"x\\""
"""
    """\
  - kata "x"
  - a\\b
  - "it's: x"
  - it's
  - "@kantor"
  - "%x"
  - "[x]"
  - “a” dan b
  - "“a”"
  - |-
    satu

    dua: "x"
  - |
    satu
    dua
  - héé 😀
"""
)


def test_dump_writes_what_the_web_forms_yaml_library_writes():
    """`FORM` was written by the npm package `yaml` 2.9.1 with the settings of fixing.md."""
    document, findings = read("a.yml", FORM.encode())
    assert findings == ()
    assert dump(schemas(), "mitra", document.data) == FORM


@CALM
@given(st.one_of(TRICKY, ANY))
def test_any_text_reads_back_the_same_to_this_reader_and_to_others(text):
    if {ord(one) for one in text} & {0, 0x85, 0x2028, 0x2029} or not text.strip():
        return  # refused as a value, whatever the writing
    written = dump(schemas(), "mitra", {"nama": text, "alias": [text]})
    assert yaml.safe_load(written) == {"nama": text, "alias": [text]}
    document, _ = read("a.yml", written.encode())
    if document is not None:  # what nobody can see is written as a code, and refused
        assert document.data == {"nama": text, "alias": [text]}
        assert repair(Guide(schemas(), "mitra"), "a.yml", written.encode()).raw == written.encode()


def test_free_form_parts_keep_their_keys_and_values():
    part = {"properties": {"no": {"const": "ya"}, "1": {"minimum": -2, "x": [1.5, None, [], {}]}}}
    data = {"langkah": [[part, ["a", ["b"]]]]}
    document, findings = read("a.yml", dump(schemas(), "sop", data).encode())
    assert (document.data, findings) == (data, ())


def test_one_line():
    texts = {
        "biasa": "biasa", "": '""', "a: b": '"a: b"', "a #b": '"a #b"', "#b": '"#b"', "a:": '"a:"',
        "a:b": "a:b", "10.30": '"10.30"', "2026-k7q2": "2026-k7q2", "12e3": '"12e3"', "-": '"-"',
        "Ya": "Ya", "Yes": '"Yes"', "0x1F": '"0x1F"', "1_000": '"1_000"', "=": '"="',
        'kata "x"': 'kata "x"', '"x"': '"\\"x\\""', "a\\b": "a\\b", ".5": '".5"', "“a”": '"“a”"',
        "a\u00a0b": '"a\\u00a0b"', "2026-02-11 08:00:00": '"2026-02-11 08:00:00"',
    }  # fmt: skip
    assert {text: scalar(text) for text in texts} == texts
