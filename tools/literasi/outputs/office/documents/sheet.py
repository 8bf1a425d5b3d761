"""What the caller says about a document besides its data."""

from dataclasses import dataclass
from datetime import date

from literasi.values.blocks import DRAFT_MARK
from literasi.values.finding import Finding

__all__ = ["DRAFT_MARK", "Sheet", "Template", "Written"]


@dataclass(frozen=True, slots=True)
class Template:
    """A Word file with Jinja signs; `name` is what messages call it."""

    name: str
    content: bytes


@dataclass(frozen=True, slots=True)
class Sheet:
    """The document as a thing: its properties, paper and marks.

    `berkas` goes into the properties only (domain of filing, not of the reader); `day` is the
    date that Word shows as made and changed, so that the same record gives the same bytes.
    `marks` stand at the head of every page, whatever the template says: no template can drop
    that a document is a draft or an example. Without `paper` the template's own size stays.
    """

    title: str
    subject: str
    author: str
    berkas: str
    day: date
    paper: str | None = None  # `a4` or `f4`
    marks: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Written:
    """A finished document, or what was missing for it."""

    content: bytes
    missing: tuple[Finding, ...] = ()
