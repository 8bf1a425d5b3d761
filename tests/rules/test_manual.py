"""Every manual's examples are run: what it calls wrong is found, what it calls right is not."""

import re
from pathlib import Path

import pytest
from tests.rules.arsip import findings, merged
from tests.support.schemas import schemas

import literasi.rules
from literasi.compare.titles import TITLES
from literasi.judging import judge
from literasi.rules.registry import RULES
from literasi.views.letters.paper import LACKING

MANUALS = Path(literasi.rules.__file__).parent / "manual"
HEADINGS = ("## Salah", "## Benar", "## Perbaikan")
READING = (
    *(f"LOK{number:03}" for number in range(1, 4)),
    *(f"SKM{number:03}" for number in range(1, 12)),
    *(f"YML{number:03}" for number in range(1, 15)),
)
WAIVERS = tuple(f"KEC{number:03}" for number in range(1, 5))
INVISIBLE = {
    "YML007": b"\xef\xbb\xbfskema: 1\nnama: TBM Contoh\njenis_mitra: tbm\ncontoh: true\n",
    "YML008": b"nama: TBM \x93Contoh\x94\n",
    "YML009": b"#" * (512 * 1024 + 1),
    "YML010": b"nama: TBM\x0cContoh\n",
}
_FENCE = re.compile(r'```yaml title="([^"\n]+)"\n(.*?)\n```\n', re.DOTALL)

RULE_IDS = tuple(rule.ID for rule in RULES)
ALL = sorted((*RULE_IDS, *WAIVERS, *READING))


def manual(rule):
    return (MANUALS / f"{rule}.md").read_text(encoding="utf-8")


def examples(rule, heading):
    """The files of a part of a manual, by path."""
    part = manual(rule).partition(f"## {heading}\n")[2].partition("\n## ")[0]
    return dict(_FENCE.findall(f"{part}\n"))


def found(files):
    return sorted({one.rule for one in findings(merged(files))})


def test_registry_files_and_manuals_agree():
    on_disk = sorted(path.stem for path in MANUALS.parent.glob("[a-z]*[0-9]_*.py"))
    assert [rule.__name__.rpartition(".")[2] for rule in RULES] == on_disk
    assert sorted(path.stem for path in MANUALS.iterdir()) == sorted((*ALL, *TITLES, LACKING))


def test_ids_are_unique_well_formed_and_name_their_file():
    assert list(RULE_IDS) == sorted(set(RULE_IDS))
    for rule in RULES:
        name = rule.__name__.rpartition(".")[2]
        assert re.fullmatch(r"[A-Z]{3}\d{3}", rule.ID)
        assert name.startswith(f"{rule.ID.lower()}_")


@pytest.mark.parametrize("rule", RULES, ids=RULE_IDS)
def test_a_rule_and_its_manual_have_one_title(rule):
    assert manual(rule.ID).splitlines()[0] == f"# {rule.ID}: {rule.TITLE}"


@pytest.mark.parametrize("rule", ALL)
def test_a_manual_has_a_title_a_reason_both_examples_and_a_remedy(rule):
    text = manual(rule)
    assert text.startswith(f"# {rule}: ")
    assert [line for line in text.splitlines() if line.startswith("## ")] == list(HEADINGS)
    parts = re.split(r"(?m)^#.*$", text)
    assert all(part.strip() for part in parts[1:])


@pytest.mark.parametrize("rule", ALL)
def test_what_a_manual_calls_wrong_gives_its_finding_and_no_other(rule):
    if rule == "LOK003":
        judged = judge(schemas(), [], [], links=["records/contoh/mitra/tbm-contoh.yml"])
        assert [one.rule for one in judged.findings] == [rule]
    elif rule in INVISIBLE:
        files = {**merged({}), "records/contoh/mitra/tbm-contoh.yml": INVISIBLE[rule]}
        assert {one.rule for one in findings(files)} == {rule}
    else:
        assert found(examples(rule, "Salah")) == [rule]


@pytest.mark.parametrize("rule", [one for one in ALL if one != "LOK003"])
def test_what_a_manual_calls_right_gives_no_finding(rule):
    assert examples(rule, "Benar")
    assert found(examples(rule, "Benar")) == []
