"""What the calendars of the rooms hold when the week is over."""

from datetime import UTC, datetime

from tests.week.records import CLASS, TALK, TRAINING


def clock(day, hour=1):
    """A moment of the week: hours in Greenwich, seven less than at the office."""
    return f"2026-04-{day:02}T{hour:02}:00:00Z"


def since(moment):
    """A sequence number: seconds since 2020 began in Greenwich."""
    begin = datetime(2020, 1, 1, tzinfo=UTC)
    return str(int((datetime.fromisoformat(moment) - begin).total_seconds()))


def event(uid, words, hours, when, status="CONFIRMED"):
    """An event of a room's calendar; `hours` are its start and its end, a blank between."""
    return (uid, words, *hours.split(), status, since(when))


_BEFORE = event(
    "7b1de0a4-52c6-4f3e-8a19-c0d94e6f2b75", "Terpakai", "20260325T090000 20260325T110000", clock(3)
)
_VISIT = event(
    "3f6c1a52-8d0e-4b7b-9c55-2e1f7a90d4c3", "Kunjungan SD Contoh",
    "20260311T080000 20260311T100000", clock(3),
)  # fmt: skip
_CLASS = event(CLASS, "Terpakai", "20260413T130000 20260413T150000", clock(9, 4))
_TALK = event(
    TALK, "BATAL: Diskusi mitra", "20260427T090000 20260427T110000", clock(10, 3), "CANCELLED"
)
_TRAINING = event(TRAINING, "Terpakai", "20260427T110000 20260427T130000", clock(8, 4))
# What the calendar of each room holds on Friday evening; the hall knows what its halves do.
ROOMS = {
    "ruang-baca": [_CLASS, _VISIT], "aula": [_TALK, _TRAINING, _BEFORE],
    "aula-a": [_TALK, _TRAINING, _BEFORE], "aula-b": [_TALK],
}  # fmt: skip
