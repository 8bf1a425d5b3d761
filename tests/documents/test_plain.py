"""The short way reads what the YAML parser reads, or nothing: same values, same places."""

from hypothesis import given, settings
from hypothesis import strategies as st
from tests.support.tree import record, shipped

from literasi.documents.plain import read_plain
from literasi.documents.yaml12 import _parse, read
from literasi.gate.empties import without_empties

# One of every shape: lists in lists, blocks of text, quoted words, numbers, long sentences.
SEEDS = tuple(
    record(path).decode()
    for path in (
        "kendal/instansi.yml",
        "kendal/kegiatan/2026-k04d-g1.yml",
        "kendal/surat-keluar/2026-k02b-s1.yml",
        "kendal/permohonan/2026-c1k4.yml",
        "mojokerto/publikasi/pustaka-asiek-ecoprint.yml",
        "mojokerto/ruang/ruang-pelatihan.yml",
    )
)
BITS = (
    " ", "  ", "\n", "\n\n", "- ", "- - ", ": ", ":", "#", " #", '"', "'", "|", "|-", ">", ">-",
    "\\", "\t", "\r", "{", "}", "[", "]", "&a ", "*a", "!x ", "%", "@", "`", "?", "? ", "---\n",
    "...\n", "null", "~", "true", "1.0", "0x1", "017", "é", "\u00a0", "\u2028", "\ufeff", "a: b\n",
    "  - a\n", "<<: ", "kunci: |\n    x\n\n   y\n", "kunci: >-\n  a\n   b\n", "x" * 1030,
)  # fmt: skip


def same(raw):
    """Both readers agree, wherever the short one has an answer at all."""
    short = read_plain(raw)
    if short is None:
        return None
    document, findings = _parse("a.yml", raw)
    assert findings == ()
    assert repr(document.data) == repr(short) == repr(without_empties(short))
    return document


def test_nearly_every_shipped_record_takes_the_short_way():
    files = shipped().records
    short = [path for path, raw in files if same(raw) is not None]
    assert len(short) > 0.95 * len(files)


def test_places_looked_up_later_are_those_of_the_parser():
    for path, raw in shipped().records[::7]:
        now, _ = _parse(path, raw)
        late, findings = read(path, raw)
        assert (dict(late.marks), dict(late.keys), findings) == (now.marks, now.keys, ())


@st.composite
def mutated(draw):
    """Records with something put in, taken out, moved or cut."""
    text = draw(st.sampled_from(SEEDS))
    for _ in range(draw(st.integers(1, 3))):
        at = draw(st.integers(0, len(text)))
        what = draw(st.sampled_from(("in", "out", "line", "indent", "cut")))
        if what == "in":
            text = text[:at] + draw(st.sampled_from(BITS)) + text[at:]
        elif what == "out":
            text = text[:at] + text[at + draw(st.integers(1, 5)) :]
        elif what == "cut":
            text = text[:at] + "\n"
        else:
            lines = text.split("\n")
            one, other = (draw(st.integers(0, len(lines) - 1)) for _ in "ab")
            new = lines[one] if what == "line" else " " * draw(st.integers(0, 4)) + lines[one]
            lines[other:other] = [new]
            text = "\n".join(lines)
    return text.encode("utf-8")


@settings(max_examples=400, deadline=None)
@given(mutated())
def test_what_the_short_way_reads_the_parser_reads_alike(raw):
    same(raw)


@settings(max_examples=200, deadline=None)
@given(st.lists(st.sampled_from((*BITS, "a", "b: ", "c:\n", "- d: e\n", "  ", "f\n"))))
def test_any_heap_of_signs_is_read_alike_or_left_to_the_parser(parts):
    same("".join(parts).encode())


def test_a_file_of_blocks_takes_time_by_its_length_only():
    """Each block is read from its own lines: 20,000 of them at once are no trap."""
    raw = "".join(f"k{number}: |-\n  x\n" for number in range(20_000)).encode()
    assert len(read_plain(raw)) == 20_000
