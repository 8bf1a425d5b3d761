"""The shipped records have no error, and exactly the warnings that are listed and explained."""

from tests.support.tree import ROOT, findings

from literasi.values.finding import Severity

LISTED = ROOT / "tests" / "peringatan.txt"


def test_no_error_stands_in_the_shipped_records():
    assert [one for one in findings() if one.severity is Severity.ERROR] == []


def test_the_warnings_are_those_listed():
    told = [f"{one.rule} {one.mark.path} {one.pointer}" for one in findings()]
    assert told == LISTED.read_text(encoding="utf-8").splitlines()
