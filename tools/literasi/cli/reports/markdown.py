"""A summary for a merge request or a job page: counts, then a table."""

import re

from literasi.cli.reports.report import Report, place, spelt
from literasi.values.finding import Finding, Severity
from literasi.values.markdown import escape, safe_url

_MOST = 200  # rows; hosts refuse longer comments
_WORDS = {
    Severity.ERROR: "kesalahan",
    Severity.WARNING: "peringatan",
    Severity.NOTE: "pemberitahuan",
}
# Hosts turn addresses, mentions and issue numbers into links after the Markdown is read; a
# zero-width space keeps them words.
_LIVE = re.compile(r"://|www\.|@|&#35;", re.IGNORECASE)


def write(report: Report) -> str:
    """Write the summary; without findings it is one sentence."""
    lines = ["## Pemeriksaan catatan", "", _counts(report)]
    if report.findings:
        lines += ["", "| Tempat | Temuan | Yang benar |", "| --- | --- | --- |"]
        lines += [_row(report, one) for one in report.findings[:_MOST]]
    if len(report.findings) > _MOST:
        left = len(report.findings) - _MOST
        lines += ["", f"Masih ada {left} temuan lain; jalankan `literasi check`."]
    return "".join(f"{line}\n" for line in lines)


def _counts(report: Report) -> str:
    """Count the errors and warnings, and notes where there are any."""
    seen = {one: report.count(one) for one in _WORDS}
    told = [one for one in _WORDS if seen[one] or one is not Severity.NOTE]
    counts = ", ".join(f"{seen[one]} {_WORDS[one]}" for one in told)
    return f"{report.records} catatan diperiksa: **{counts}**."


def _row(report: Report, one: Finding) -> str:
    found = f"{_WORDS[one.severity]} {_rule(report, one.rule)}<br>{_words(one.message)}"
    seen = "".join(
        f"<br>lihat {_code(place(other.mark))} {_words(other.message)}" for other in one.related
    )
    return f"| {_code(place(one.mark))} | {found}{seen} | {_words(one.hint)} |"


def _rule(report: Report, rule: str) -> str:
    url = safe_url(report.url(rule))
    return f"[{rule}]({url})" if url else f"**{rule}**"


def _code(text: str) -> str:
    return f"<code>{_words(text)}</code>"


def _words(text: str) -> str:
    return _LIVE.sub(lambda found: f"{found.group()}&#8203;", escape(spelt(text)))
