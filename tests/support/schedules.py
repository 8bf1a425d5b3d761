"""Short ways to write schedule entries in tests, and a strategy for random series."""

from datetime import date, datetime, timedelta

from hypothesis import strategies as st

from literasi.records.activity import Fixed, Jadwal, Moved, Repeat, Skipped
from literasi.records.parts import Act, Actor
from literasi.schedule.occurrences import WEEKDAYS

WHO = Actor(pejabat="dimas", peran="staf_pustakawan")
UID = "3f6c1a52-8d0e-4b7b-9c55-2e1f7a90d4c3"


def entry(start="2026-02-11T08:00", end="2026-02-11T10:00", **fields):
    """A schedule entry with what every one needs."""
    common = {"kunci": "1", "uid": UID, "dipesan": Act("2026-01-05", WHO)}
    return Jadwal(**{**common, "mulai": start, "selesai": end, **fields})


def fixed(day="2026-01-06"):
    return Fixed(tanggal=day, oleh=WHO)


def skipped(*days):
    return tuple(Skipped(tanggal=day, alasan="libur") for day in days)


def moved(original, start, end, *rooms):
    common = {"alasan": "ruang diperbaiki", "tanggal": "2026-01-20", "oleh": WHO}
    return Moved(dari=original, mulai=start, selesai=end, ruang=rooms, **common)


def moment(text):
    return datetime.fromisoformat(text)


@st.composite
def series(draw):
    """A random series; neither skips nor moves."""
    drawn = draw(st.datetimes(moment("2025-01-01"), moment("2027-12-31")))
    first = drawn.replace(second=0, microsecond=0)
    length = timedelta(minutes=draw(st.integers(15, 3 * 24 * 60)))
    repeat = draw(st.one_of(_weekly(first), _monthly(first)))
    return entry(first.isoformat()[:16], (first + length).isoformat()[:16], ulang=repeat)


def _end(first):
    by_date = st.dates(first.date(), first.date() + timedelta(days=700)).map(
        lambda day: {"hingga": day.isoformat()}
    )
    return st.one_of(by_date, st.integers(1, 40).map(lambda number: {"jumlah": number}))


def _weekly(first):
    days = st.sets(st.sampled_from(WEEKDAYS), max_size=4)
    return st.builds(
        lambda interval, names, end: Repeat(
            tiap="minggu", selang=interval, hari=tuple(sorted(names)), **end
        ),
        st.integers(1, 4),
        days,
        _end(first),
    )


def _monthly(first):
    by_day = st.integers(1, 31).map(lambda day: {"tanggal": day})
    by_week = st.tuples(st.sampled_from([-1, 1, 2, 3, 4, 5]), st.sampled_from(WEEKDAYS)).map(
        lambda pair: {"minggu_ke": pair[0], "hari": (pair[1],)}
    )
    return st.builds(
        lambda interval, which, end: Repeat(tiap="bulan", selang=interval, **which, **end),
        st.integers(1, 4),
        st.one_of(by_day, by_week, st.just({})),
        _end(first),
    )


def day(text):
    return date.fromisoformat(text)


def instant(text):
    """Read a UTC time."""
    return datetime.fromisoformat(text)


def sequence(text):
    """Give the SEQUENCE of a UTC time, counted the plain way."""
    return max(0, int((instant(text) - instant("2020-01-01T00:00:00Z")).total_seconds()))
