"""Each rule's cases: an archive that differs from the base in a few files, and the whole report.

`benar` cases are quiet; `salah` cases hold the finding of their rule. The report is compared as
text, so that line, column, wording and order are all held.
"""

import pytest
from tests.rules.arsip import HERE, base, findings, folder
from tests.rules.test_manual import RULE_IDS, WAIVERS

from literasi.cli.reports import as_text

CASES = sorted(path.parent for path in (HERE / "kasus").glob("*/*/*/temuan.txt"))
NAMES = [path.relative_to(HERE / "kasus").as_posix() for path in CASES]


def report(path):
    return as_text(findings({**dict(base()), **folder(path)}))


@pytest.mark.parametrize("path", CASES, ids=NAMES)
def test_a_case_gives_exactly_its_report(path):
    assert report(path) == (path / "temuan.txt").read_text(encoding="utf-8")


def test_the_base_archive_is_quiet():
    assert findings(dict(base())) == ()


def test_every_case_folder_has_a_report():
    folders = {path for path in (HERE / "kasus").glob("*/*/*") if path.is_dir()}
    assert sorted(folders) == CASES


@pytest.mark.parametrize("rule", [*RULE_IDS, *WAIVERS])
def test_every_rule_has_quiet_and_speaking_cases(rule):
    reports = {
        kind: [
            one.read_text("utf-8") for one in (HERE / "kasus" / rule / kind).glob("*/temuan.txt")
        ]
        for kind in ("benar", "salah")
    }
    assert reports["benar"]
    assert not any(reports["benar"])
    assert reports["salah"]
    assert all(f" {rule} " in text for text in reports["salah"])
