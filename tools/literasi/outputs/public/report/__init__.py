"""The annual report: a year in numbers and how they were reckoned; PDF, HTML or Markdown."""

from collections.abc import Callable, Mapping
from pathlib import Path

from literasi.outputs.public.report.contents import Report, as_data
from literasi.outputs.public.report.markdown import markdown
from literasi.outputs.public.report.page import page
from literasi.outputs.typesetting import typeset

_TEMPLATE = Path(__file__).parent / "report.typ"


def _pdf(report: Report) -> bytes:
    return typeset(_TEMPLATE, as_data(report))


FORMATS: Mapping[str, Callable[[Report], bytes]] = {
    "pdf": _pdf,
    "html": lambda report: page(report).encode(),
    "md": lambda report: markdown(report).encode(),
}
