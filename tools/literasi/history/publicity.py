"""When an activity is public: a page about it is out and not withdrawn."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime


@dataclass(frozen=True, slots=True)
class Notice:
    """A page that names an activity: its id, when it is (or will be) out, when withdrawn."""

    id: str
    published: datetime
    withdrawn: date | None = None

    @property
    def turns(self) -> tuple[date, ...]:
        """The days on which this page may make an activity public, or private again."""
        out = self.published.date()
        return (out,) if self.withdrawn is None else (out, self.withdrawn)


def newest(notices: Iterable[Notice], day: date) -> Notice | None:
    """Give the newest page that is out on a day; without one the activity is not public."""
    out = [one for one in notices if _is_out(one, day)]
    return max(out, key=lambda one: (one.published, one.id), default=None)


def _is_out(notice: Notice, day: date) -> bool:
    gone = notice.withdrawn is not None and notice.withdrawn <= day
    return notice.published.date() <= day and not gone
