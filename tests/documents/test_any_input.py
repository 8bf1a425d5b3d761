"""No input whatever raises; what is readable agrees with a plain reader about its structure."""

# ruff: noqa: E501 -- tables read better with one case a line

import yaml
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.support.tree import shipped

from literasi.documents.scalars import resolve
from literasi.documents.yaml12 import read
from literasi.values.mark import Mark

RECORDS = [raw for _, raw in shipped().records]
CALM = settings(deadline=None, derandomize=True, max_examples=400,
                suppress_health_check=list(HealthCheck))  # fmt: skip
SPICE = st.sampled_from(
    [": ", "- ", "\n", "\r\n", "\r", "\t", "  ", "#", "&a ", "*a", "!t ", "<<: ", "? ", "|\n", ">-\n", "---\n",
     "...\n", "%YAML 1.1\n", "[", "]", "{", "}", ",", '"', "'", "\\", "\\u", "\ufeff", "\u2028", "\x85", "\0", "😀",
     "a", "b", "0147", "~", "@", "`"]
)  # fmt: skip
YAMLISH = st.lists(SPICE, max_size=40).map("".join)


def look(raw):
    """Read, and hold what any reading must hold."""
    document, findings = read("r.yml", raw)
    assert document is not None or findings
    assert findings == tuple(sorted(findings, key=lambda one: one.order))
    lines = raw.decode("utf-8", "replace").split("\n")
    for one in findings:
        assert one.mark.path == "r.yml"
        assert 1 <= one.mark.line <= len(lines) + 1
        assert one.message.isprintable()
        assert one.hint
    return document


@CALM
@given(st.binary(max_size=300))
def test_bytes_never_raise(raw):
    look(raw)


@CALM
@given(st.text(max_size=300))
def test_text_never_raises(text):
    look(text.encode("utf-8", "surrogatepass"))


@CALM
@given(YAMLISH)
def test_text_made_of_yaml_signs_never_raises(text):
    look(text.encode())


@st.composite
def mutated(draw):
    """A shipped record with a few pieces cut, doubled or put in."""
    text = draw(st.sampled_from(RECORDS)).decode()[: draw(st.integers(50, 4000))]
    for _ in range(draw(st.integers(1, 4))):
        at = draw(st.integers(0, len(text)))
        cut = draw(st.integers(0, 12))
        text = (
            text[:at] + draw(st.one_of(SPICE, st.just(text[at : at + cut] * 2))) + text[at + cut :]
        )
    return text.encode()


@CALM
@given(mutated())
def test_spoilt_records_never_raise(raw):
    look(raw)


def plain(node):
    """Structure as PyYAML itself composes it, scalars resolved; a key's first value stands."""
    if isinstance(node, yaml.MappingNode):
        pairs = [(key.value, plain(value)) for key, value in node.value]
        return dict(reversed(pairs))
    if isinstance(node, yaml.SequenceNode):
        return [plain(one) for one in node.value]
    return node.value if node.style else resolve(node.value)


def agrees(raw):
    document = look(raw)
    if document is not None:
        text = raw.decode("utf-8-sig")
        node = yaml.compose(text, Loader=yaml.BaseLoader)
        assert document.data == (plain(node) if node else None)
        every_place_is_kept(document)


def steps(value):
    if isinstance(value, dict):
        return value.items()
    return enumerate(value) if isinstance(value, list) else ()


def every_place_is_kept(document):
    """Each value has a mark, each key as well, and nothing else has."""
    values, keys = {()}, set()
    waiting = [((), document.data)]
    while waiting:
        at, value = waiting.pop()
        inner = [((*at, step), one) for step, one in steps(value)]
        values |= {path for path, _ in inner}
        keys |= {path for path, _ in inner} if isinstance(value, dict) else set()
        waiting += inner
    marks = set(document.marks) | {()}
    assert (marks, set(document.keys)) == (values, keys)


@CALM
@given(st.one_of(YAMLISH.map(str.encode), mutated(), st.text(max_size=80).map(str.encode)))
def test_the_structure_is_what_a_plain_reader_sees(raw):
    agrees(raw)


def test_every_shipped_record_reads_as_a_plain_reader_reads_it():
    for raw in RECORDS:
        agrees(raw)


def test_the_place_of_a_plain_scalar_is_its_text():
    for raw in RECORDS:
        document, lines = look(raw), raw.decode().split("\n")
        for at, mark in document.marks.items():
            assert _cut(lines, mark) is None or _same(_value(document.data, at), _cut(lines, mark))


def _cut(lines, mark: Mark):
    """Text of a plain scalar on one line; quoted, folded and grouped ones are passed over."""
    if mark.line != mark.end_line:
        return None
    text = lines[mark.line - 1][mark.column - 1 : mark.end_column - 1]
    return None if text[:1] in {'"', "'", "[", "{", "|", ">"} else text


def _same(value, text):
    return isinstance(value, dict | list) or value == resolve(text)


def _value(data, at):
    for step in at:
        data = data[step]
    return data
