"""The whole review of two states of the records."""

from literasi.reviewing.approvers import approvals
from literasi.reviewing.book_changes import book_changes
from literasi.reviewing.case_changes import case_changes, deadlines, rows
from literasi.reviewing.models import Judgement, Review
from literasi.reviewing.public_changes import public_changes
from literasi.reviewing.record_changes import record_changes
from literasi.reviewing.state import Question
from literasi.reviewing.use_changes import clashes_told, use_changes
from literasi.values.finding import Finding, Severity


def review(asked: Question) -> Review:
    """Answer every question that a pull request raises for those who decide on it."""
    before, after = rows(asked.before, asked), rows(asked.after, asked)
    due = sorted(deadlines(asked, before, after), key=lambda one: (one.when, one.says))
    return Review(
        records=tuple(record_changes(asked)),
        cases=tuple(case_changes(asked, before, after)),
        uses=tuple(use_changes(asked)),
        clashes=tuple(clashes_told(asked)),
        books=tuple(book_changes(asked)),
        deadlines=tuple(dict.fromkeys(due)),
        public=tuple(public_changes(asked)),
        approvals=tuple(approvals(asked)),
        judgement=judgement(asked),
    )


def judgement(asked: Question) -> Judgement:
    """Tell new findings from old ones by what they say, not by their line."""
    old = {_key(one) for one in asked.before.findings}
    now = {_key(one) for one in asked.after.findings}
    return Judgement(
        new=tuple(one for one in asked.after.findings if _key(one) not in old),
        mended=len(old - now),
        errors=sum(one.severity is Severity.ERROR for one in asked.after.findings),
    )


def _key(one: Finding) -> tuple[str, ...]:
    return one.rule, one.mark.path, one.pointer, one.message
