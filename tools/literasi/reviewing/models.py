"""What a review tells: plain Indonesian text, not escaped for any page yet."""

from dataclasses import dataclass

from literasi.values.finding import Finding


@dataclass(frozen=True, slots=True)
class RecordChange:
    """One record that is new, changed, renamed or gone; `details` name single values."""

    path: str
    kind: str
    what: str
    says: str
    details: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class CaseChange:
    """Where a berkas stood and stands; without `before` it is new."""

    office: str
    berkas: str
    subject: str
    partner: str
    before: str | None
    after: str | None
    coming: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class UseChange:
    """One use that is new, moved, fixed or cancelled, and how many further sessions share it."""

    what: str
    activity: str
    before: str | None
    after: str | None
    more: int = 0


@dataclass(frozen=True, slots=True)
class ClashTold:
    """Two uses of one space that did not meet before, and what is free instead."""

    says: str
    free: str


@dataclass(frozen=True, slots=True)
class BookChange:
    """The lines of one book of one year that come, change or go; each line as short text."""

    office: str
    title: str
    year: str
    new: tuple[str, ...]
    changed: tuple[str, ...]
    gone: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Deadline:
    """A day or moment (as acts are written) by which something is due."""

    when: str
    says: str


@dataclass(frozen=True, slots=True)
class PublicChange:
    """A public object: `first` are titles of fields that nobody outside could read before."""

    what: str
    says: str
    address: str
    first: tuple[str, ...]
    changed: tuple[str, ...]
    since: str | None = None


@dataclass(frozen=True, slots=True)
class Approval:
    """Who must approve some records, and why; without names any colleague will do."""

    who: tuple[str, ...]
    why: str
    records: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Judgement:
    """What the checks say now that they did not say before, and what is mended."""

    new: tuple[Finding, ...]
    mended: int
    errors: int


@dataclass(frozen=True, slots=True)
class Review:
    """The whole answer; empty tuples mean that nothing of the kind happens."""

    records: tuple[RecordChange, ...]
    cases: tuple[CaseChange, ...]
    uses: tuple[UseChange, ...]
    clashes: tuple[ClashTold, ...]
    books: tuple[BookChange, ...]
    deadlines: tuple[Deadline, ...]
    public: tuple[PublicChange, ...]
    approvals: tuple[Approval, ...]
    judgement: Judgement
