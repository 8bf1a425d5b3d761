"""Sessions of single times and of series, as the office words them."""

from datetime import timedelta

from dateutil.rrule import MONTHLY, WEEKLY, rrule
from dateutil.rrule import weekday as nth
from hypothesis import given, settings
from tests.support.schedules import entry, moment, moved, series, skipped

from literasi.records.activity import Repeat
from literasi.schedule.occurrences import Occurrence, occurrences, originals, recurrence
from literasi.schedule.recurrence import HORIZON_YEARS, LIMIT, fits


def _starts(one):
    return [each.start.isoformat()[:16] for each in occurrences(one)]


def test_a_single_time_is_one_session():
    expected = Occurrence(
        moment("2026-02-11T08:00"),
        moment("2026-02-11T08:00"),
        moment("2026-02-11T10:00"),
        ("aula",),
        None,
        moved=False,
    )
    assert occurrences(entry(ruang=("aula",))) == (expected,)


def test_a_weekly_series_includes_its_last_day():
    weekly = Repeat(tiap="minggu", hari=("rabu",), hingga="2026-02-25")
    expected = ["2026-02-11T08:00", "2026-02-18T08:00", "2026-02-25T08:00"]
    assert _starts(entry(ulang=weekly)) == expected


def test_weeks_of_a_fortnightly_series_begin_on_monday():
    """Sunday 15 February belongs to the week of Wednesday 11, Monday 16 to the next one."""
    weekly = Repeat(tiap="minggu", selang=2, hari=("minggu", "senin", "rabu"), jumlah=5)
    expected = ["2026-02-11", "2026-02-15", "2026-02-23", "2026-02-25", "2026-03-01"]
    assert [one[:10] for one in _starts(entry(ulang=weekly))] == expected


def test_a_series_without_days_keeps_the_weekday_of_its_first():
    weekly = Repeat(tiap="minggu", jumlah=2)
    assert _starts(entry(ulang=weekly)) == ["2026-02-11T08:00", "2026-02-18T08:00"]


def test_the_last_wednesday_of_each_month():
    monthly = Repeat(tiap="bulan", minggu_ke=-1, hari=("rabu",), jumlah=3)
    one = entry("2026-02-25T08:00", "2026-02-25T10:00", ulang=monthly)
    assert _starts(one) == ["2026-02-25T08:00", "2026-03-25T08:00", "2026-04-29T08:00"]


def test_a_missing_fifth_weekday_passes_the_month_over():
    monthly = Repeat(tiap="bulan", minggu_ke=5, hari=("sabtu",), jumlah=3)
    one = entry("2026-01-31T08:00", "2026-01-31T10:00", ulang=monthly)
    assert _starts(one) == ["2026-01-31T08:00", "2026-05-30T08:00", "2026-08-29T08:00"]


def test_a_missing_31st_passes_the_month_over():
    monthly = Repeat(tiap="bulan", tanggal=31, hingga="2026-05-31")
    one = entry("2026-01-31T08:00", "2026-01-31T10:00", ulang=monthly)
    assert _starts(one) == ["2026-01-31T08:00", "2026-03-31T08:00", "2026-05-31T08:00"]


def test_the_first_session_is_the_stated_start_even_against_the_rule():
    weekly = Repeat(tiap="minggu", hari=("jumat",), jumlah=2)
    one = entry(ulang=weekly)
    assert _starts(one) == ["2026-02-11T08:00", "2026-02-13T08:00"]
    assert not fits(moment(one.mulai), recurrence(weekly))


def test_skipped_dates_are_out_and_moved_sessions_stand_where_they_went():
    weekly = Repeat(tiap="minggu", hari=("rabu",), jumlah=3)
    moves = (moved("2026-02-25T08:00", "2026-02-10T13:00", "2026-02-10T14:00", "taman"),)
    one = entry(ulang=weekly, lewati=skipped("2026-02-18"), pindahan=moves, ruang=("aula",))
    first = Occurrence(
        moment("2026-02-25T08:00"),
        moment("2026-02-10T13:00"),
        moment("2026-02-10T14:00"),
        ("taman",),
        None,
        moved=True,
    )
    second = Occurrence(
        moment("2026-02-11T08:00"),
        moment("2026-02-11T08:00"),
        moment("2026-02-11T10:00"),
        ("aula",),
        None,
        moved=False,
    )
    assert occurrences(one) == (first, second)
    assert [day.isoformat()[:10] for day in originals(one)] == [
        "2026-02-11",
        "2026-02-18",
        "2026-02-25",
    ]


def test_a_move_without_rooms_keeps_rooms_and_place():
    moves = (moved("2026-02-11T08:00", "2026-02-12T08:00", "2026-02-12T10:00"),)
    one = entry(ruang=("aula",), tempat="Balai Desa", pindahan=moves)
    assert [(each.rooms, each.place) for each in occurrences(one)] == [(("aula",), "Balai Desa")]


def test_a_move_into_rooms_leaves_the_place_outside():
    moves = (moved("2026-02-11T08:00", "2026-02-11T08:00", "2026-02-11T10:00", "aula"),)
    one = entry(tempat="Balai Desa", pindahan=moves)
    assert [(each.rooms, each.place) for each in occurrences(one)] == [(("aula",), None)]


def test_a_session_may_run_across_midnight():
    one = entry("2026-02-11T20:00", "2026-02-12T02:00", ulang=Repeat(tiap="minggu", jumlah=2))
    ends = [each.end.isoformat()[:16] for each in occurrences(one)]
    assert ends == ["2026-02-12T02:00", "2026-02-19T02:00"]


def test_an_all_day_entry_runs_from_midnight_to_midnight():
    """Its last day is included, however late its stated end is on that day."""
    whole = [
        entry("2026-08-01T08:00", "2026-08-03T16:00", sepanjang_hari=True),
        entry("2026-08-01T00:00", "2026-08-04T00:00", sepanjang_hari=True),
    ]
    spans = {(each.start, each.end) for one in whole for each in occurrences(one)}
    assert spans == {(moment("2026-08-01T00:00"), moment("2026-08-04T00:00"))}


def test_a_move_names_an_all_day_session_by_any_time_of_its_day():
    moves = (moved("2026-02-11T08:00", "2026-02-13T08:00", "2026-02-13T10:00"),)
    one = entry(sepanjang_hari=True, pindahan=moves)
    assert _starts(one) == ["2026-02-13T00:00"]


def test_a_hostile_series_ends():
    every_day = ("senin", "selasa", "rabu", "kamis", "jumat", "sabtu", "minggu")
    daily = Repeat(tiap="minggu", hari=every_day, hingga="9999-12-31")
    sessions = occurrences(entry(ulang=daily))
    assert len(sessions) == LIMIT
    never = Repeat(tiap="bulan", selang=12, tanggal=31, jumlah=500)
    assert _starts(entry(ulang=never)) == ["2026-02-11T08:00"]
    yearly = Repeat(tiap="bulan", selang=12, tanggal=11, hingga="9999-12-31")
    assert len(occurrences(entry(ulang=yearly))) == HORIZON_YEARS + 1
    assert len(occurrences(entry("9999-12-30T08:00", "9999-12-30T09:00", ulang=daily))) == 1


@settings(deadline=None)
@given(series())
def test_a_series_is_what_an_rrule_gives(one):
    """Against dateutil, which did not learn from us; a first start off the rule comes on top."""
    found = originals(one)
    rule = recurrence(one.ulang)
    first = moment(one.mulai)
    days = rule.weekdays or ((first.weekday(),) if rule.week_of_month else ())
    where = {}
    if rule.every == "minggu":
        where["byweekday"] = days or (first.weekday(),)
    elif rule.week_of_month:
        where["byweekday"] = [nth(day)(rule.week_of_month) for day in days]
    else:
        where["bymonthday"] = rule.month_day or first.day
    until = moment(one.ulang.hingga) + timedelta(days=1, seconds=-1) if one.ulang.hingga else None
    frequency = WEEKLY if rule.every == "minggu" else MONTHLY
    limit = None if until else LIMIT
    theirs = rrule(frequency, dtstart=first, interval=rule.interval, until=until,
                   count=limit, **where)  # fmt: skip
    whole = sorted({first, *(day for day in theirs if day.year <= first.year + HORIZON_YEARS)})
    assert list(found) == (whole if until else whole[: rule.count])
    assert fits(first, rule) == (theirs[0] == first if theirs.count() else False)
