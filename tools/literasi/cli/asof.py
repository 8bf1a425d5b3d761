"""The day a command speaks of: stated, or that of the last commit."""

from datetime import date, datetime
from pathlib import Path

from literasi.shell import git
from literasi.values.errors import OperatorError

HOME_ZONE = "Asia/Jakarta"  # for the default day; any Indonesian zone has at most 2 hours more


def day_of(top: Path, as_of: datetime | None) -> date:
    """Give the stated day, else the committer's day of HEAD; without Git it must be stated."""
    if as_of is not None:
        return as_of.date()
    tip = git.head(top)
    if tip is None:
        remedy = "beri tanggalnya, misalnya --as-of 2026-11-23"
        raise OperatorError("tanggal keadaan tidak diketahui: folder ini bukan repositori", remedy)
    from zoneinfo import ZoneInfo  # noqa: PLC0415  a slow import; a stated day does without

    return tip.when.astimezone(ZoneInfo(HOME_ZONE)).date()
