"""SARIF 2.1.0, which code hosts and editors read (OASIS, errata 01)."""

import json
from urllib.parse import quote

from literasi.cli.reports.report import Report, end, fingerprints, place, spelt, titled
from literasi.rules.manuals import manuals
from literasi.values.finding import Finding, Related
from literasi.values.mark import Mark

_Json = dict[str, object]
_ROOT = "%SRCROOT%"
_SCHEMA = (
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
)


def write(report: Report) -> str:
    """Write one run; rules are those that spoke."""
    log = {"$schema": _SCHEMA, "version": "2.1.0", "runs": [_run(report)]}
    return json.dumps(log, ensure_ascii=False, indent=2) + "\n"


def _run(report: Report) -> _Json:
    rules = sorted({one.rule for one in report.findings})
    names = fingerprints(report.findings)
    return {
        "tool": {"driver": _driver(report, rules)},
        "language": "id",
        "columnKind": "unicodeCodePoints",
        "originalUriBaseIds": {_ROOT: {"description": {"text": "folder arsip"}}},
        "results": [
            {**_result(one, rules.index(one.rule)), "partialFingerprints": {"temuan/v1": name}}
            for one, name in zip(report.findings, names, strict=True)
        ],
    }


def _driver(report: Report, rules: list[str]) -> _Json:
    return {
        "name": "literasi",
        **({"version": report.version} if report.version else {}),
        **({"informationUri": f"{report.site}panduan/"} if report.site else {}),
        "language": "id",
        "rules": [_rule(report, rule) for rule in rules],
    }


def _rule(report: Report, rule: str) -> _Json:
    known, url = manuals().get(rule), report.url(rule)
    if known is None:
        return {"id": rule}
    return {
        "id": rule,
        "shortDescription": {"text": _literal(titled(rule))},
        "help": {"text": _literal(known.source), "markdown": _braces(known.source)},
        **({"helpUri": url} if url else {}),
    }


def _result(one: Finding, index: int) -> _Json:
    related = [_related(other, number) for number, other in enumerate(one.related, 1)]
    return {
        "ruleId": one.rule,
        "ruleIndex": index,
        "level": one.severity.value,
        "message": {"text": _message(one)},
        "locations": [_location(one.mark)],
        **({"relatedLocations": related} if related else {}),
    }


def _message(one: Finding) -> str:
    """Write message, hint, and a link to each related place, for hosts show only linked ones."""
    parts = [_literal(spelt(one.message))]
    parts += [f"→ {_literal(spelt(one.hint))}"] if one.hint else []
    for number, other in enumerate(one.related, 1):
        words = _literal(spelt(place(other.mark)))
        parts.append(f"lihat [{words}]({number}) {_literal(spelt(other.message))}")
    return "\n".join(parts)


def _related(other: Related, number: int) -> _Json:
    message = {"text": _literal(spelt(other.message))}
    return {"id": number, **_location(other.mark), "message": message}


def _location(mark: Mark) -> _Json:
    line, column = end(mark)
    # A path that is no UTF-8 keeps its bytes; everything but letters, digits and `/` is coded.
    uri = quote(mark.path.encode("utf-8", "surrogateescape"), safe="/")
    region = {
        "startLine": mark.line,
        "startColumn": mark.column,
        "endLine": line,
        "endColumn": column,
    }
    return {
        "physicalLocation": {
            "artifactLocation": {"uri": uri, "uriBaseId": _ROOT},
            "region": region,
        }
    }


def _literal(text: str) -> str:
    r"""Keep a record's words from being read as a link (`\[`) or a placeholder (`{{`)."""
    return _braces(text).replace("[", "\\[").replace("]", "\\]")


def _braces(text: str) -> str:
    return text.replace("{", "{{").replace("}", "}}")
