"""Findings in every form that people and programs ask for: one module a form."""

from collections.abc import Callable, Mapping

from literasi.cli.reports import github, gitlab, json_, markdown, sarif, text
from literasi.cli.reports.report import Report, in_order
from literasi.cli.reports.text import as_text, summary

__all__ = ["FORMATS", "Report", "as_text", "in_order", "summary"]

FORMATS: Mapping[str, Callable[[Report], str]] = {
    "text": text.write,
    "json": json_.write,
    "github": github.write,
    "gitlab": gitlab.write,
    "sarif": sarif.write,
    "markdown": markdown.write,
}
