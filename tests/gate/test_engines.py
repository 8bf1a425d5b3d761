"""Two engines, one verdict; no invalid record without a finding, and every word Indonesian."""

import json
import re

from hypothesis import HealthCheck, given, settings
from tests.support.drawn import shipped_data, spoilt
from tests.support.tree import schemas

from literasi.documents.yaml12 import read
from literasi.gate.check import check
from literasi.gate.empties import without_empties

CALM = settings(deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
ENGLISH = re.compile(
    r"is not|is a required|does not match|Additional properties|too (long|short)|one of|non-unique"
    r"|was expected|should not|less than|greater than|unexpected|property|None|True|False"
)
HINT = re.compile(r"(isi|tambahkan) «([a-z_]+: .*)»|contoh yang benar: (.*)", re.DOTALL)


def verdicts(kind, data):
    known = schemas()
    return known.fast[kind].is_valid(data), known.worded[kind].is_valid(data)


def written(data):
    """A record as a file: JSON is YAML, and one key a line gives every value a place."""
    raw = json.dumps(data, ensure_ascii=False, indent=1).encode()
    return read("r.yml", raw)[0], raw


def test_both_engines_let_every_shipped_record_through():
    assert {verdicts(kind, data) for kind, data in shipped_data()} == {(True, True)}


@settings(CALM, max_examples=500)
@given(spoilt())
def test_both_engines_agree_on_spoilt_records(one):
    fast, worded = verdicts(one[0], without_empties(one[1]))
    assert fast == worded


@settings(CALM, max_examples=300)
@given(spoilt())
def test_a_spoilt_record_gets_findings_that_a_clerk_can_use(one):
    kind, data = one
    document, raw = written(data)
    kept, findings = check(schemas(), kind, document, raw)
    assert (kept is None) == bool(findings)
    for finding in findings:
        assert re.fullmatch("SKM0(0[1-9]|1[01])", finding.rule)
        assert not ENGLISH.search(_outside_quotes(finding.message + finding.hint))
        assert (finding.message + finding.hint).isprintable()
        assert len(finding.message) < 400
        assert finding.hint
        assert finding.mark in _places(document, finding.pointer)


def _outside_quotes(text):
    return re.sub("«[^»]*»", "", text)


def _places(document, pointer):
    """The value, its key, or the first character of what lacks or repeats it."""
    path = _path(document.data, pointer)
    at = document.mark(*path)
    around = document.mark(*path[:-1])
    first = {(one.line, one.column) for one in (at, around)}
    keys = [document.key_mark(*path), document.key_mark(*path[:-1])]
    keys += [mark for known, mark in document.keys.items() if known[:-1] == path]
    return {at, *keys} | {
        type(at)(at.path, line, column, line, column + 1) for line, column in first
    }


def _path(data, pointer):
    path = []
    for step in (one.replace("~1", "/").replace("~0", "~") for one in pointer.split("/")[1:]):
        path.append(int(step) if isinstance(data, list) else step)
        data = data[path[-1]] if isinstance(data, list) else data.get(step) if data else None
    return tuple(path)


@settings(CALM, max_examples=150)
@given(spoilt())
def test_to_do_what_a_hint_says_puts_its_place_right(one):
    kind, data = one
    document, raw = written(data)
    _, findings = check(schemas(), kind, document, raw)
    for finding in findings:
        found = HINT.fullmatch(finding.hint)
        if found:
            example, _ = read("r.yml", (found.group(2) or found.group(3)).encode())
            shown = next(iter(example.data.values())) if found.group(2) else example.data
            mended, again = written(_put(data, _path(document.data, finding.pointer), shown))
            _, left = check(schemas(), kind, mended, again)
            assert not [one for one in left if _below(one.pointer, finding.pointer)]


def _put(data, path, value):
    if not path:
        return value
    head, rest = path[0], path[1:]
    if isinstance(data, list):
        return [_put(one, rest, value) if at == head else one for at, one in enumerate(data)]
    return {**data, head: _put(data.get(head), rest, value)}


def _below(pointer, top):
    return pointer == top or pointer.startswith(f"{top}/")
