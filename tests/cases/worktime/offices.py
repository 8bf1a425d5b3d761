"""Offices and holidays for tests of working time, and a minute-by-minute reading of them.

The brute force knows nothing of the package: it asks the records about each single minute.
"""

from datetime import date, datetime, timedelta

from hypothesis import strategies as st
from msgspec.structs import replace
from tests.support.records import OFFICE

from literasi.cases.worktime.calendar import WorkCalendar
from literasi.records.office import ServiceHours, WorkDay, WorkHours
from literasi.records.reference import Holiday, HolidayBasis, Libur, Revoked

NAMES = ("senin", "selasa", "rabu", "kamis", "jumat", "sabtu", "minggu")
CLOCKS = tuple(f"{minute // 60:02}:{minute % 60:02}" for minute in range(24 * 60))


def workdays(start, end, pause, friday_end, friday_pause):
    usual = [WorkDay(name, start, end, *pause) for name in NAMES[:4]]
    return (*usual, WorkDay("jumat", start, friday_end, *friday_pause))


YEAR = WorkHours(
    sejak="2025-01-01",
    hari=workdays("07:30", "16:00", ("12:00", "13:00"), "16:30", ("11:30", "13:00")),
)
RAMADAN = WorkHours(
    sejak="2026-02-19",
    hingga="2026-03-20",
    hari=workdays("08:00", "15:00", ("12:00", "12:30"), "15:30", ("11:30", "12:30")),
)
OPEN_ALWAYS = ServiceHours("Perpusda", NAMES, "00:00", "24:00", buka_hari_libur=True)
PROFILE = replace(OFFICE, jam_kerja=(YEAR, RAMADAN), jam_layanan=(OPEN_ALWAYS,))


def holiday(day, kind="libur_nasional", revoked=None):
    gone = revoked and Revoked(revoked, "Perubahan (contoh)")
    return Holiday(tanggal=day, nama="Contoh", jenis=kind, dicabut=gone)


def year(*days, decreed=()):
    basis = tuple(HolidayBasis("-", "Contoh", tanggal=one) for one in decreed or (None,))
    return Libur(tahun=days[0].tanggal[:4], sementara=False, dasar=basis, hari=days)


YEARS = (
    year(
        holiday("2026-05-27"),
        holiday("2026-05-28", "cuti_bersama"),
        holiday("2026-06-01"),
        holiday("2026-12-24", "cuti_bersama"),
        holiday("2026-12-25"),
    ),
    year(holiday("2027-01-01")),
)
KENDAL = WorkCalendar.for_office(PROFILE, YEARS)


def day(text):
    return date.fromisoformat(text)


def at(text):
    return datetime.fromisoformat(text)


def minutes(start, end):
    """Every whole minute from a moment until before another."""
    while start < end:
        yield start
        start += timedelta(minutes=1)


def free(today, years, known):
    """Tell whether a day is a holiday, as known."""
    for one in years:
        dated = [basis.tanggal for basis in one.dasar]
        unheard = known and None not in dated and min(dated) > known
        for off in () if unheard else one.hari:
            gone = off.dicabut and (not known or off.dicabut.tanggal <= known)
            if off.tanggal == today.isoformat() and not gone:
                return True
    return False


def office_works(profile, years, known, today):
    """List for every minute of a day whether the office works in it."""
    text, name = today.isoformat(), NAMES[today.weekday()]
    held = [one for one in profile.jam_kerja if one.sejak <= text <= (one.hingga or "9999")]
    latest = sorted(held, key=lambda one: one.sejak, reverse=True)
    rows = (sorted((one for one in held if one.hingga), key=_length) or latest)[:1]
    if free(today, years, known):
        rows = []
    written = [each for one in rows for each in one.hari if each.hari == name]
    return [any(_at_work(each, now) for each in written) for now in CLOCKS]


def _at_work(each, now):
    resting = each.istirahat_mulai and each.istirahat_mulai <= now < each.istirahat_selesai
    return each.mulai <= now < each.selesai and not resting


def unit_works(profile, years, known, today):
    """List for every minute of a day whether the first unit is open in it."""
    off, name = free(today, years, known), NAMES[today.weekday()]
    written = [
        each
        for each in profile.jam_layanan
        if each.unit == profile.jam_layanan[0].unit
        and name in each.hari
        and (each.buka_hari_libur or not off)
    ]
    return [any(each.mulai <= now < each.selesai for each in written) for now in CLOCKS]


def _length(hours):
    days = (day(hours.hingga) - day(hours.sejak)).days
    return (days, -day(hours.sejak).toordinal())


DAYS = st.dates(day("2026-12-20"), day("2027-01-12")).map(date.isoformat)
MOMENTS = st.datetimes(at("2026-12-22"), at("2027-01-08")).map(
    lambda one: one.replace(second=0, microsecond=0)
)
_clock = st.sampled_from(CLOCKS)


@st.composite
def _workday(draw):
    start, stop, first, last = (draw(_clock) for _ in range(4))
    pause = (first, last) if draw(st.booleans()) and first < last else (None, None)
    return WorkDay(draw(st.sampled_from(NAMES)), start, stop, *pause)


_days = st.lists(_workday(), min_size=1, max_size=8).map(tuple)
_dated = st.builds(WorkHours, sejak=DAYS, hingga=DAYS, hari=_days)
_open = st.builds(WorkHours, sejak=DAYS, hari=_days)
_service = st.builds(
    ServiceHours,
    unit=st.sampled_from(["Satu", "Dua"]),
    hari=st.lists(st.sampled_from(NAMES), min_size=1, unique=True).map(tuple),
    mulai=_clock,
    selesai=_clock | st.just("24:00"),
    buka_hari_libur=st.booleans(),
)
PROFILES = st.builds(
    lambda hours, units: replace(OFFICE, jam_kerja=(YEAR, *hours), jam_layanan=tuple(units)),
    st.lists(_dated | _open, max_size=3, unique_by=lambda one: (one.sejak, one.hingga)),
    st.lists(_service, min_size=1, max_size=3),
)
_holidays = st.builds(holiday, DAYS, revoked=st.none() | DAYS)
LISTS = st.lists(
    st.builds(
        lambda days, decreed: year(*days, decreed=decreed),
        st.lists(_holidays, min_size=1, max_size=5),
        st.just(()) | st.lists(DAYS, min_size=1, max_size=2),
    ),
    max_size=2,
)
