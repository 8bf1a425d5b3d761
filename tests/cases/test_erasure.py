"""When the key of a sealed list is due: by the office's own rule, and never while it is needed."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st
from tests.support.records import OFFICE

from literasi.cases.erasure import kept_seals
from literasi.cases.retention import Gap, Stage, plus_months
from literasi.documents.document import Document
from literasi.records.activity import Jadwal, Kegiatan, Presensi, Report
from literasi.records.case import Penutupan, Permohonan
from literasi.records.catalogue import Entry, Office
from literasi.records.parts import Act, Actor, Count
from literasi.records.publication import Consent, Picture, Publikasi
from literasi.records.reference import Retensi, SealRow
from literasi.records.seal import Forgetting, Sealing, Segel

WHO = Actor("dimas", "staf")
ROWS = (
    SealRow("daftar_hadir", 24, "kegiatan_dilaporkan"),
    SealRow("pendaftaran", 1, "kegiatan_dilaporkan"),
    SealRow("kontak", 0, "penutupan_berkas"),
    SealRow("persetujuan", 0, "gambar_tidak_dipakai"),
)


def entry(kind, name, value):
    return Entry("kendal", kind, name, value, Document(f"records/kendal/{kind}/{name}.yml", {}))


def table(kind, **values):
    return {name: entry(kind, name, one) for name, one in values.items()}


def activity(*, reported="2026-03-20", berkas="b", called_off=None):
    slot = Jadwal("a", "u", "2026-03-11T08:00", "2026-03-11T10:00", Act("2026-03-01"),
                  dibatalkan=Act(called_off) if called_off else None)  # fmt: skip
    told = [Report("berkala", "2026-03-12", WHO, "x")]
    told += [Report("akhir", reported, WHO, "x")] if reported else []
    return Kegiatan("K", "kunjungan", "biasa", WHO, (slot,), berkas=berkas, laporan=tuple(told))


def page(status=None, on=None, withdrawn=None, about=()):
    consent = Consent(status, on, "segel/s") if status else None
    picture = Picture("foto/a.webp", "A", "dikenali", persetujuan=consent)
    return Publikasi("berita_kegiatan", "J", "R", "I", "2026-03-15", WHO, kegiatan=about,
                     gambar=(picture,), ditarik=Act(withdrawn) if withdrawn else None)  # fmt: skip


def office(kind, subject, *, rows=ROWS, closed="2026-04-01", gone=None, k=None, pages=None):
    """One sealed list `s`, sealed on 12 March 2026, of case `b` with activity `k`."""
    seal = Segel(kind, subject, 3, "0" * 64, "k" * 16, Sealing("2026-03-12", WHO),
                 dimusnahkan=Forgetting(gone, WHO, "permintaan") if gone else None)  # fmt: skip
    closing = table("penutupan", b=Penutupan("b", "ditutup", closed, WHO)) if closed else {}
    schedule = Retensi("J", "S", contoh=True, baris=(), segel=rows)
    there = Presensi("k", "a", "2026-03-11T08:00", Count(3), Act("2026-03-11", WHO))
    return Office(
        "kendal", entry("instansi", "instansi", OFFICE), segel=table("segel", s=seal),
        permohonan=table("permohonan", b=Permohonan("sop-1", "surat", "H")), penutupan=closing,
        kegiatan=table("kegiatan", k=k or activity()), presensi=table("presensi", p=there),
        publikasi=table("publikasi", **(pages or {})), retensi=table("retensi", jra=schedule),
    )  # fmt: skip


def told(found, day="2030-01-01"):
    """Since when, and until when it is kept; or why nothing is counted; nothing for no list."""
    some = list(kept_seals(found, date.fromisoformat(day)))
    return [one.gap or (str(one.since), str(one.final)) for one in some]


def test_attendance_is_counted_from_the_final_report_of_its_activity():
    assert told(office("daftar_hadir", "presensi/p")) == [("2026-03-20", "2028-03-20")]


def test_it_is_kept_until_the_day_before_and_due_from_the_day_on():
    (one,) = kept_seals(office("daftar_hadir", "presensi/p"), date(2028, 3, 19))
    stages = [one.stage(date(2028, 3, day)) for day in (19, 20)]
    assert (one.berkas, stages) == ("b", [Stage.ACTIVE, Stage.DESTROY])


def test_registrations_wait_for_the_report():
    assert told(office("pendaftaran", "kegiatan/k")) == [("2026-03-20", "2026-04-20")]
    silent = office("pendaftaran", "kegiatan/k", k=activity(reported=None))
    (one,) = kept_seals(silent, date(2030, 1, 1))
    assert (one.gap, one.stage(date(2030, 1, 1))) == (Gap.UNREPORTED, None)
    assert told(office("pendaftaran", "kegiatan/k"), "2026-03-19") == [Gap.UNREPORTED]


def test_an_activity_called_off_as_a_whole_is_over_without_a_report():
    off = activity(reported=None, called_off="2026-03-10")
    assert told(office("pendaftaran", "kegiatan/k", k=off)) == [("2026-03-10", "2026-04-10")]


def test_a_contact_goes_with_the_closing_of_its_case():
    assert told(office("kontak", "permohonan/b")) == [("2026-04-01", "2026-04-01")]
    assert told(office("kontak", "permohonan/b", closed=None)) == [Gap.OPEN]
    assert told(office("kontak", "permohonan/b"), "2026-03-31") == [Gap.OPEN]


def test_an_activity_without_a_case_is_counted_by_its_report_and_a_case_without_one_by_its_end():
    rows = (SealRow("daftar_hadir", 0, "penutupan_berkas"),
            SealRow("kontak", 0, "kegiatan_dilaporkan"))  # fmt: skip
    alone = office("daftar_hadir", "presensi/p", rows=rows, k=activity(berkas=None))
    assert told(alone) == [("2026-03-20", "2026-03-20")]
    assert told(office("kontak", "permohonan/b", rows=rows)) == [("2026-04-01", "2026-04-01")]


def test_a_list_whose_record_cannot_be_read_is_counted_from_its_sealing():
    for subject in ("presensi/hilang", "publikasi/hilang", "kegiatan/hilang"):
        found = office("daftar_hadir", subject)
        assert told(found) == [("2026-03-12", "2028-03-12")]


def test_a_rule_may_count_from_the_sealing():
    rows = (SealRow("kontak", 12, "penyegelan"),)
    assert told(office("kontak", "permohonan/b", rows=rows, closed=None)) == [
        ("2026-03-12", "2027-03-12")
    ]


def test_a_consent_is_never_due_while_its_picture_is_shown():
    shown = {"a": page("ada", about=("k",))}
    assert told(office("persetujuan", "publikasi/a", pages=shown)) == [Gap.IN_USE]
    rows = (SealRow("persetujuan", 0, "penyegelan"),)
    assert told(office("persetujuan", "publikasi/a", pages=shown, rows=rows)) == [Gap.IN_USE]


def test_a_consent_is_due_once_the_page_or_the_consent_is_withdrawn_and_not_before():
    page_gone = office("persetujuan", "publikasi/a",
                       pages={"a": page("ada", withdrawn="2026-05-01", about=("k",))})  # fmt: skip
    assert told(page_gone) == [("2026-05-01", "2026-05-01")]
    assert told(page_gone, "2026-04-30") == [Gap.IN_USE]
    taken_back = office("persetujuan", "kegiatan/k", pages={"a": page("ditarik", "2026-06-01")})
    assert told(taken_back) == [("2026-06-01", "2026-06-01")]
    assert told(taken_back, "2026-05-31") == [Gap.IN_USE]


def test_a_consent_that_no_picture_needs_waits_for_the_report_only():
    pages = {"a": page(), "b": page("tidak_ada", about=("k",)), "c": page("ditarik")}
    assert told(office("persetujuan", "kegiatan/k", pages=pages)) == [("2026-03-20", "2026-03-20")]
    silent = office("persetujuan", "kegiatan/k", k=activity(reported=None), pages=pages)
    assert told(silent) == [Gap.UNREPORTED]


def test_without_a_row_it_is_told_and_of_two_rows_the_longer_keeping_counts():
    assert told(office("kontak", "permohonan/b", rows=())) == [Gap.NO_SEAL_ROW]
    rows = (SealRow("kontak", 0, "penutupan_berkas"), SealRow("kontak", 6, "penutupan_berkas"))
    assert told(office("kontak", "permohonan/b", rows=rows)) == [("2026-04-01", "2026-10-01")]
    waiting = (SealRow("kontak", 9, "penyegelan"), SealRow("kontak", 0, "penutupan_berkas"))
    assert told(office("kontak", "permohonan/b", rows=waiting, closed=None)) == [Gap.OPEN]


def test_a_list_is_not_there_before_it_was_sealed_nor_after_its_key_was_destroyed():
    found = office("kontak", "permohonan/b", gone="2026-05-01")
    there = [len(told(found, day)) for day in ("2026-03-11", "2026-03-12", "2026-04-30",
                                               "2026-05-01")]  # fmt: skip
    assert there == [0, 1, 1, 0]


def test_a_month_that_lacks_the_day_is_never_too_early():
    assert plus_months(date(2026, 1, 31), 1) == date(2026, 3, 1)
    assert plus_months(date(2026, 10, 31), 2) == date(2026, 12, 31)
    assert plus_months(date(2026, 12, 15), 0) == date(2026, 12, 15)


@given(st.dates(date(1990, 1, 1), date(2150, 12, 31)), st.integers(0, 600))
def test_whole_months_have_passed_and_no_more(day, months):
    later = plus_months(day, months)
    passed = (later.year - day.year) * 12 + later.month - day.month
    assert (passed, later.day) in {(months, day.day), (months + 1, 1)}
