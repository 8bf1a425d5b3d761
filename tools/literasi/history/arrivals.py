"""When each record first stood in the published history: since then its pages have addresses."""

from collections.abc import Mapping
from datetime import date

from literasi.history.chronicle import Chronicle


def arrivals(chronicle: Chronicle) -> Mapping[str, date]:
    """Give the day (UTC, never later than the office's own) on which each path first appeared."""
    first: dict[str, date] = {}
    for commit in chronicle.commits:
        for path, content in commit.changes:
            if content is not None:
                first.setdefault(path, commit.when.date())
    return first
