"""What the schedule says of a case and its papers: never a day too early, always with why."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st
from tests.support.records import OFFICE

from literasi.cases.retained import kept
from literasi.cases.retention import Gap, Kept, Line, Stage, plus_years
from literasi.documents.document import Document
from literasi.records.case import (
    Addressee,
    Disposal,
    Incoming,
    Party,
    PartySignature,
    Penutupan,
    Perjanjian,
    Permohonan,
    SuratKeluar,
)
from literasi.records.catalogue import Entry, Office
from literasi.records.parts import Act, Actor, Draft, Span
from literasi.records.reference import Retensi, RetentionRow

WHO = Actor("dimas", "staf")
ROWS = (
    RetentionRow("005", "Undangan", 1, 2, "musnah", "tanggal_surat"),
    RetentionRow("041", "Kerja sama", 1, 2, "musnah", "penutupan_berkas"),
    RetentionRow("041.3", "Perjanjian", 1, 5, "dinilai_kembali", "akhir_perjanjian"),
    RetentionRow("045", "Arsip", 0, 0, "permanen", "penutupan_berkas"),
)
DAYS = st.dates(date(1990, 1, 1), date(2150, 12, 31))


def entry(kind, name, value):
    return Entry("kendal", kind, name, value, Document(f"records/kendal/{kind}/{name}.yml", {}))


def letter(code, received="2026-01-05"):
    return Incoming("1", "masuk", "2026-01-02", received, "Hal", code, "biasa", "biasa", "pos",
                    WHO, "kepala")  # fmt: skip


def office(*, code="041", closed="2026-03-01", closing_code=None, rows=ROWS, papers=(), acts=()):
    """One case `b`, closed or not, with papers."""
    request = Permohonan("sop-1", "surat", "Kunjungan", surat_masuk=letter(code) if code else None)
    closing = {}
    if closed:
        end = Penutupan("b", "ditutup", closed, WHO, kode_klasifikasi=closing_code,
                        penyusutan=acts)  # fmt: skip
        closing = {"b": entry("penutupan", "b", end)}
    tables = {"surat-keluar": {}, "perjanjian": {}}
    for one in papers:
        tables[one.kind][one.id] = one
    return Office(
        "kendal", entry("instansi", "instansi", OFFICE),
        permohonan={"b": entry("permohonan", "b", request)}, penutupan=closing,
        surat_keluar=tables["surat-keluar"], perjanjian=tables["perjanjian"],
        retensi={"jra": entry("retensi", "jra", Retensi("JRA", "C", contoh=True, baris=rows))},
    )  # fmt: skip


def sent(code, dated="2026-02-01", made="2026-01-20"):
    drafts = (Draft(1, made, WHO),)
    value = SuratKeluar("b", "undangan", "Undangan", Addressee(nama="X"), "biasa", "biasa", code,
                        drafts, tanggal_surat=dated)  # fmt: skip
    return entry("surat-keluar", "s", value)


def done(act, day, *refs, result=None):
    return Disposal(act, day, WHO, "BA 1", refs or ("permohonan/b",), hasil=result)


def agreement(until, *, signed="2026-02-01", ended=None):
    parties = (Party("kesatu", "A", "B"), Party("kedua", "C", "D", mitra="m"))
    signatures = tuple(PartySignature(one, signed, "basah") for one in ("kesatu", "kedua"))
    value = Perjanjian(
        "b", "Judul", "Tentang", "perjanjian_kerja_sama", parties, "Lingkup",
        (Draft(1, "2026-01-20", WHO),), penandatanganan=signatures, tanggal=signed,
        jangka_waktu=Span("2026-02-01", until), pengakhiran=Act(ended) if ended else None,
    )  # fmt: skip
    return entry("perjanjian", "p", value)


def told(office, day):
    """Name, stage or gap, and since when."""
    when = date.fromisoformat(day)
    return {
        one.entry.ref: (one.stage(when) or one.gap, one.since) for one in kept(office, when)
    }  # fmt: skip


def of(office, ref, day):
    return next(one for one in kept(office, date.fromisoformat(day)) if one.entry.ref == ref)


def test_a_closed_case_goes_from_active_to_inactive_to_its_fate():
    since = date(2026, 3, 1)
    stages = [
        ("2026-03-01", Stage.ACTIVE), ("2027-02-28", Stage.ACTIVE), ("2027-03-01", Stage.INACTIVE),
        ("2029-02-28", Stage.INACTIVE), ("2029-03-01", Stage.DESTROY),
    ]  # fmt: skip
    assert [(day, told(office(), day)["permohonan/b"]) for day, _ in stages] == [
        (day, (stage, since)) for day, stage in stages
    ]


def test_an_open_case_is_never_due_nor_is_any_letter_of_it():
    open_case = office(closed=None, papers=(sent("005"),))
    assert told(open_case, "2099-01-01") == {
        "permohonan/b": (Gap.OPEN, None),
        "surat-keluar/s": (Gap.OPEN, None),
    }


def test_a_closing_dated_later_has_not_happened():
    assert told(office(), "2026-02-28")["permohonan/b"] == (Gap.OPEN, None)


def test_a_letter_is_counted_from_its_date_where_its_row_says_so():
    found = told(office(papers=(sent("005"),)), "2029-02-01")
    assert found["surat-keluar/s"] == (Stage.DESTROY, date(2026, 2, 1))


def test_a_letter_under_the_case_row_is_counted_from_the_closing():
    found = told(office(papers=(sent("041.4"),)), "2026-12-31")
    assert found["surat-keluar/s"] == (Stage.ACTIVE, date(2026, 3, 1))


def test_a_letter_without_a_date_is_told():
    found = told(office(papers=(sent("005", dated=None),)), "2040-01-01")
    assert found["surat-keluar/s"] == (Gap.UNDATED, None)


def test_a_record_without_a_row_is_told_even_while_its_case_is_open():
    assert told(office(code="800"), "2040-01-01")["permohonan/b"] == (Gap.NO_ROW, None)
    assert told(office(code="800", closed=None), "2026-02-01")["permohonan/b"][0] is Gap.NO_ROW
    assert told(office(code="0411"), "2040-01-01")["permohonan/b"] == (Gap.NO_ROW, None)
    assert told(office(rows=()), "2040-01-01")["permohonan/b"] == (Gap.NO_ROW, None)


def test_a_record_without_a_code_is_told():
    bare = office(code=None, rows=ROWS)
    assert told(bare, "2040-01-01") == {"permohonan/b": (Gap.NO_CODE, None)}


def test_the_code_of_the_closing_goes_before_that_of_the_letter():
    assert of(office(closing_code="045"), "permohonan/b", "2026-03-01").code == "045"
    assert told(office(closing_code="045"), "2026-03-01")["permohonan/b"][0] is Stage.PERMANENT


def test_the_nearest_code_decides_and_an_agreements_row_needs_an_agreement():
    without = of(office(code="041.3.2"), "permohonan/b", "2026-04-01")
    assert without.line.row.kode_klasifikasi == "041"
    case = office(code="041.3.2", papers=(agreement("2026-12-31"),))
    found = of(case, "permohonan/b", "2027-06-01")
    assert (found.line.row.kode_klasifikasi, found.since) == ("041.3", date(2026, 12, 31))


def test_nothing_of_a_case_is_due_while_its_agreement_binds():
    case = office(code="041.3", papers=(agreement("2035-12-31"), sent("005")))
    assert set(told(case, "2034-01-01").values()) == {(Gap.BINDING, None)}
    assert told(case, "2042-01-01")["perjanjian/p"] == (Stage.REVIEW, date(2035, 12, 31))


def test_an_agreement_ended_early_is_counted_from_that_day():
    case = office(code="041.3", papers=(agreement("2035-12-31", ended="2027-05-05"),))
    assert told(case, "2027-06-01")["perjanjian/p"] == (Stage.ACTIVE, date(2027, 5, 5))


def test_papers_begun_later_are_not_known_yet():
    case = office(papers=(sent("005", made="2027-01-01", dated="2027-01-02"),))
    assert list(told(case, "2026-12-31")) == ["permohonan/b"]


def test_of_two_rows_with_one_code_the_longer_keeping_wins():
    rows = (*ROWS, RetentionRow("041", "Lebih lama", 2, 9, "permanen", "penutupan_berkas"))
    assert of(office(rows=rows), "permohonan/b", "2026-04-01").line.row.uraian == "Lebih lama"


def test_what_was_destroyed_or_handed_over_stays_so_and_no_other_paper_with_it():
    acts = (done("pemusnahan", "2029-04-01T09:00"),)
    found = office(papers=(sent("005"),), acts=acts)
    assert told(found, "2029-03-31")["permohonan/b"][0] is Stage.DESTROY
    assert [one[0] for one in told(found, "2029-04-01").values()] == [
        Stage.DESTROYED, Stage.DESTROY,
    ]  # fmt: skip
    handed = office(closing_code="045", acts=(done("penyerahan", "2026-05-01"),))
    assert told(handed, "2040-01-01")["permohonan/b"][0] is Stage.HANDED_OVER


def test_a_move_to_the_inactive_shelf_changes_no_stage():
    acts = (done("pemindahan", "2027-03-05"),)
    days = ("2027-03-01", "2028-01-01", "2029-03-01")
    assert [told(office(acts=acts), day)["permohonan/b"][0] for day in days] == [
        Stage.INACTIVE, Stage.INACTIVE, Stage.DESTROY,
    ]  # fmt: skip


def test_a_reassessment_decides_what_the_schedule_leaves_open_and_nothing_else():
    rows = (RetentionRow("041", "X", 1, 2, "dinilai_kembali", "penutupan_berkas"),)
    judged = (done("penilaian", "2029-04-01", result="musnah"),
              done("penilaian", "2029-06-01", result="permanen"))  # fmt: skip
    days = ("2029-03-31", "2029-04-01", "2029-06-01")
    assert [told(office(rows=rows, acts=judged), day)["permohonan/b"][0] for day in days] == [
        Stage.REVIEW, Stage.DESTROY, Stage.PERMANENT,
    ]  # fmt: skip
    assert told(office(acts=judged), "2029-07-01")["permohonan/b"][0] is Stage.DESTROY


def test_what_is_destroyed_is_so_even_when_the_schedule_no_longer_knows_it():
    found = office(rows=(), acts=(done("pemusnahan", "2029-04-01"),))
    assert told(found, "2030-01-01")["permohonan/b"][0] is Stage.DESTROYED


def test_a_leap_day_is_never_a_day_too_early():
    assert plus_years(date(2024, 2, 29), 1) == date(2025, 3, 1)
    assert plus_years(date(2024, 2, 29), 4) == date(2028, 2, 29)
    assert plus_years(date(2024, 2, 28), 1) == date(2025, 2, 28)


@given(DAYS, st.integers(0, 60))
def test_whole_years_have_passed_and_no_more(day, years):
    later = plus_years(day, years)
    assert later.year == day.year + years
    assert (later.month, later.day) in {(day.month, day.day), (3, 1)}
    assert later >= day


@given(DAYS, DAYS, st.integers(0, 60))
def test_what_began_later_is_never_due_earlier(one, other, years):
    first, second = sorted((one, other))
    assert plus_years(first, years) <= plus_years(second, years)


@given(DAYS, st.integers(0, 30), st.integers(0, 30), st.integers(0, 30_000))
def test_stages_follow_each_other_and_never_go_back(since, active, inactive, after):
    row = RetentionRow("041", "X", active, inactive, "permanen", "penutupan_berkas")
    schedule = entry("retensi", "jra", Retensi("J", "S", contoh=True, baris=(row,)))
    request = entry("permohonan", "b", Permohonan("s", "surat", "H"))
    one = Kept(request, "b", "041", Line(schedule, 0), since, None)
    order = [Stage.ACTIVE, Stage.INACTIVE, Stage.PERMANENT]
    day = since + timedelta(days=after)
    today, tomorrow = one.stage(day), one.stage(day + timedelta(days=1))
    assert order.index(today) <= order.index(tomorrow)
    assert since <= one.inactive <= one.final
    assert (today is Stage.ACTIVE) == (day < one.inactive)
    assert (today is Stage.PERMANENT) == (day >= one.final)
