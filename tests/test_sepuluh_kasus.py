"""The ten example cases tell the stories of the domain reference (section 10) to the day.

One table holds agenda and letter numbers, the path, the steps walked with the days of their
events, drafts with the results of their reviews, sessions, attendance, acts of a Plh. or Plt.,
and the final state. Acts that lie in the future are part of the stories.
"""

from functools import cache

import pytest
from tests.cases.cerita import STORIES
from tests.support.project import ROOT
from tests.support.schemas import schemas

from literasi.cases.case import cases
from literasi.cases.consent import may_show
from literasi.cases.evidence import events
from literasi.cases.flow import flow
from literasi.judging import judge
from literasi.schedule.occurrences import occurrences, originals
from literasi.shell.files import read_tree


@cache
def tree():
    return read_tree(ROOT)


@cache
def archive():
    return judge(schemas(), tree().records, tree().pictures).catalogue


@cache
def every_case():
    return {one.request.id: one for office in archive().offices for one in cases(office)}


def papers(case, kind):
    return [one for one in case.papers if one.kind == kind]


def short(paper):
    return paper.id.rpartition("-")[2]


def story(case):
    """What the table above says of a case, read from its records; what is empty is left out."""
    letters = papers(case, "surat-keluar")
    told = {
        "agenda": agenda(case),
        "path": flow(case).plan.path,
        "steps": steps(case),
        "final": {
            one.keadaan: event.when[:10]
            for one in case.sop.value.akhir
            for event in events(one.bukti, case.papers)
        },
        "letters": {short(one): signed(one.value) for one in letters},
        "about": {
            short(one): f"{one.value.jenis_surat} {one.value.terhadap}"
            for one in letters
            if one.value.terhadap
        },
        "agreements": {short(one): agreed(one.value) for one in papers(case, "perjanjian")},
        "drafts": {
            short(one): [
                [review.hasil for review in draft.penelitian] for draft in one.value.konsep
            ]
            for one in [*letters, *papers(case, "perjanjian")]
        },
        "sessions": sessions(case),
        "attendance": [one.value.jumlah.total for one in papers(case, "presensi")],
        "acting": acting(case),
    }
    return {key: value for key, value in told.items() if value}


def agenda(case):
    letter = case.request.value.surat_masuk
    return letter and (letter.nomor_agenda, letter.tanggal_surat, letter.tanggal_terima[:10])


def steps(case):
    """Each walked step with the days of its events, in order, each day once."""
    return {
        key: " ".join(dict.fromkeys(one.when[5:10] for one in happened))
        for key, happened in flow(case).happened.items()
        if happened
    }


def signed(letter):
    signature = letter.penandatanganan
    assert signature.tanggal[:10] == letter.tanggal_surat
    return (letter.nomor, letter.tanggal_surat, signature.jabatan_tercetak)


def agreed(paper):
    ours, theirs = paper.pihak
    assert {one.tanggal[:10] for one in paper.penandatanganan} == {paper.tanggal}
    return (ours.nomor, theirs.nomor, paper.tanggal)


def sessions(case):
    return [
        one.start.isoformat()[:16]
        for activity in papers(case, "kegiatan")
        for entry in activity.value.jadwal
        if entry.dibatalkan is None
        for one in occurrences(entry)
    ]


def acting(case):
    """Acts of the head that somebody did as Plh. or Plt."""
    acts = [(one, one.value.dari, one.value.tanggal) for one in papers(case, "disposisi")]
    signatures = [(one, one.value.penandatanganan) for one in papers(case, "surat-keluar")]
    receipts = [(one, one.value.laporan_diterima) for one in papers(case, "kegiatan")]
    acts += [(one, act.oleh, act.tanggal) for one, act in [*signatures, *receipts] if act]
    found = [(one, who.pejabat, status(case, who, day[:10])) for one, who, day in acts]
    return [f"{state} {name} {one.ref}" for one, name, state in found if state in {"plh", "plt"}]


def status(case, who, day):
    terms = case.office.pejabat[who.pejabat].value.jabatan
    held = [one for one in terms if one.peran == who.peran and one.sejak <= day]
    return next(one.status for one in held if one.hingga is None or day <= one.hingga)


@pytest.mark.parametrize("berkas", STORIES)
def test_a_case_tells_its_story(berkas):
    assert story(every_case()[berkas]) == STORIES[berkas]


def test_case_1_has_no_event_on_steps_5_to_9():
    assert {"5", "6", "6a", "7", "7a", "8", "9"} & set(
        flow(every_case()["2026-k01a"]).happened
    ) == set()


def test_case_3_has_two_originals_and_leave_to_sign():
    (paper,) = papers(every_case()["2026-k03c"], "perjanjian")
    ways = [one.cara for one in paper.value.penandatanganan]
    authority = paper.value.dasar_kewenangan
    assert (paper.value.asli, len(paper.value.naskah), ways) == (2, 2, ["tte", "basah"])
    assert (authority.jenis, authority.nomor) == ("surat_kuasa", "CONTOH/3/2026")


def test_case_4_plans_nine_wednesdays_and_holds_eight():
    (activity,) = papers(every_case()["2026-k04d"], "kegiatan")
    (entry,) = activity.value.jadwal
    assert len(originals(entry)) == 9
    assert [one.tanggal for one in entry.lewati] == ["2026-09-30"]
    assert [one.jenis for one in activity.value.laporan] == ["berkala", "berkala", "akhir"]


def test_case_5_refuses_with_a_reason_and_comes_back_as_a_new_case():
    first, second = every_case()["2026-k05e"], every_case()["2026-k05f"]
    (letter,) = papers(first, "surat-keluar")
    assert (letter.value.isi_jawaban, bool(letter.value.alasan)) == ("menolak", True)
    assert first.request.value.terkait == ("2026-k05f",)
    assert second.request.value.terkait == ("2026-k05e",)
    assert papers(first, "publikasi") == []


def test_case_6_keeps_both_schedules_and_gives_the_car_back():
    (activity,) = papers(every_case()["2026-k06f"], "kegiatan")
    (entry,) = activity.value.jadwal
    assert [one.dari.mulai for one in entry.dipindah] == ["2026-05-28T08:00"]
    assert (entry.mulai, entry.dibatalkan.tanggal[:10]) == ("2026-06-11T08:00", "2026-06-08")


def test_case_7_would_clash_at_the_hours_first_asked_for():
    path = "records/kendal/kegiatan/2026-k07h-g1.yml"
    asked = [(b'mulai: "2026-04-21T13:00"', b'mulai: "2026-04-21T09:00"'),
             (b'selesai: "2026-04-21T15:00"', b'selesai: "2026-04-21T12:00"')]  # fmt: skip
    records = dict(tree().records)
    for now, before in asked:
        records[path] = records[path].replace(now, before, 1)
    found = judge(schemas(), sorted(records.items()), tree().pictures).findings
    clashes = [(one.mark.path, one.related[0].mark.path) for one in found if one.rule == "RNG001"]
    assert clashes == [(path, "records/kendal/kegiatan/2026-k07g-g1.yml")]


def test_case_8_has_a_waiting_list_beyond_its_quota():
    (activity,) = papers(every_case()["2026-m08a"], "kegiatan")
    registration = activity.value.pendaftaran
    figures = (activity.value.kuota, registration.pendaftar, registration.daftar_tunggu)
    assert figures == (20, 27, 7)


def test_case_9_keeps_its_number_as_text_and_asks_the_new_speaker():
    case = every_case()["2026-m09b"]
    assert case.request.document.data["surat_masuk"]["nomor_agenda"] == "041/77.1/416-117/2026"
    assert "masuk-2026-77-1" in case.office.nomor
    (activity,) = papers(case, "kegiatan")
    speakers = [(one.hadir, one.persetujuan) for one in activity.value.narasumber]
    assert speakers == [("berhalangan", True), ("hadir", True)]
    assert activity.value.narasumber[1].pengganti_dari == activity.value.narasumber[0].nama


def test_case_10_has_two_number_years_and_shows_no_face_without_consent():
    case = every_case()["2026-m10c"]
    claims = [one.id for one in case.office.nomor.values() if "2026-m10c" in one.value.untuk]
    assert claims == ["keluar-2026-94", "keluar-2027-1", "keluar-2027-2", "masuk-2026-86"]
    pictures = [one for page in papers(case, "publikasi") for one in page.value.gambar]
    hidden = [one.persetujuan.status for one in pictures if not may_show(one)]
    assert hidden == ["tidak_ada", "tidak_ada", "ditarik"]
