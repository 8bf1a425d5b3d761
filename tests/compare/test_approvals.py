"""Approvals that are void: reviewed and sent drafts, pages, fixed bookings."""

import pytest
from tests.compare.archive import ACTIVITY, AGREEMENT, LETTER, PAGE, findings, path, text, told

SIGNED = text(LETTER)
DRAFT = {LETTER: SIGNED[: SIGNED.index("penandatanganan:")]}
SENT = {LETTER: f"{DRAFT[LETTER]}pengiriman:\n  - tanggal: '2026-03-06'\n    cara: surel\n"}
OTHER = ("hal: Balasan permohonan kunjungan", "hal: Balasan")
VOID = f"{LETTER}:5 BAS004 «Hal» berubah setelah dikirim; persetujuan lama tidak berlaku lagi"
APPROVED = {
    PAGE: ("penulis:\n", ("disetujui: {tanggal: '2026-03-11T10:00', oleh: {pejabat: budi,"
    " peran: kabid}}"
           "\npenulis:\n"))
}  # fmt: skip
SECOND = "  - versi: 2\n    tanggal: '2026-03-07'\n    oleh: {pejabat: cita, peran: staf}\n"
AGAIN = (
    '        hasil: ya\n      - tanggal: "{}"\n'
    "        oleh: {{pejabat: ani, peran: kepala}}\n        hasil: {}\n"
)


def draft(extra, hal="Balasan"):
    """The reviewed draft with another subject and more lines at the end."""
    text = DRAFT[LETTER].replace("hal: Balasan permohonan kunjungan", f"hal: {hal}")
    return {LETTER: text.replace("        hasil: ya\n", extra)}


def test_a_reviewed_draft_does_not_change_its_subject():
    assert told({LETTER: OTHER}, DRAFT) == [
        f"{LETTER}:5 BAS011 «Hal» berubah setelah diteliti; persetujuan lama tidak berlaku lagi"
    ]


def test_a_draft_that_was_sent_does_not_change_even_when_reviewed_again():
    assert told({LETTER: OTHER}, SENT) == [VOID]
    again = SENT[LETTER].replace(*OTHER)
    again = again.replace("        hasil: ya\n", AGAIN.format("2026-03-09", "ya"))
    assert told({LETTER: again}, SENT) == [VOID]


@pytest.mark.parametrize("before", [DRAFT, SENT])
def test_a_new_version_of_the_draft_starts_anew(before):
    changed = (
        before[LETTER]
        .replace(*OTHER)
        .replace("        hasil: ya\n", f"        hasil: ya\n{SECOND}")
    )
    assert told({LETTER: changed}, before) == []


def test_a_later_review_approves_the_change():
    assert told(draft(AGAIN.format("2026-03-06T10:00", "ya")), DRAFT) == []
    assert told(draft(AGAIN.format("2026-03-07", "ya")), DRAFT) == []


@pytest.mark.parametrize(("day", "result"), [("2026-03-06T08:00", "ya"), ("2026-03-09", "tidak")])
def test_an_earlier_or_unfavourable_review_approves_nothing(day, result):
    assert [one.rule for one in findings(draft(AGAIN.format(day, result)), DRAFT)] == ["BAS011"]


def test_a_change_inside_is_told_of_the_whole_that_holds_it():
    [one] = findings({LETTER: ("  mitra: sd-contoh", "  mitra: pkk-contoh")}, DRAFT)
    assert (one.mark.line, one.rule, one.message, one.pointer) == (
        7,
        "BAS011",
        "«Kepada» berubah setelah diteliti; persetujuan lama tidak berlaku lagi",
        "/kepada",
    )


def test_what_is_added_to_an_approved_page_was_not_approved():
    more = {PAGE: ("penulis:\n", "kutipan:\n  - teks: Senang.\npenulis:\n")}
    assert [one.rule for one in findings(more, APPROVED)] == ["BAS011"]


def test_a_draft_with_odd_versions_is_judged_by_the_others():
    odd = {LETTER: DRAFT[LETTER].replace("konsep:\n", "konsep:\n  - lama\n")}
    assert [one.rule for one in findings({LETTER: OTHER}, odd)] == ["BAS011"]


def test_a_draft_that_nobody_reviewed_is_free():
    bare = {LETTER: DRAFT[LETTER][: DRAFT[LETTER].index("    penelitian:")]}
    assert told({LETTER: OTHER}, bare) == []


def test_what_a_draft_left_open_may_be_filled_in():
    paper = text(AGREEMENT)
    before = {AGREEMENT: paper[: paper.index("penandatanganan:")]}
    term = "jangka_waktu: {mulai: '2026-03-10', selesai: '2026-12-31'}\n"
    assert told({AGREEMENT: before[AGREEMENT] + term}, before) == []


def test_drafts_written_oddly_never_stop_the_comparison():
    odd = {LETTER: DRAFT[LETTER].replace("versi: 1", "versi: satu")}
    assert [one.rule for one in findings({LETTER: OTHER}, odd)] == []


def test_an_approved_page_does_not_change():
    edits = {
        PAGE: (
            "judul: Siswa SD Contoh Berkunjung\nringkasan: Dua",
            "judul: Siswa\nringkasan: Tiga",
        )
    }
    [one] = findings(edits, APPROVED)
    assert (one.mark.line, one.rule, one.message, one.pointer) == (
        3,
        "BAS011",
        "«Judul», «Ringkasan» berubah setelah disetujui; persetujuan lama tidak berlaku lagi",
        "/judul",
    )


def test_a_page_nobody_approved_may_change():
    assert told({PAGE: ("judul: Siswa SD Contoh Berkunjung", "judul: Siswa")}) == []


@pytest.mark.parametrize(
    ("when", "rules"),
    [
        ("2026-03-11T11:00", []),
        ("2026-03-12", []),
        ("2026-03-11", []),
        ("2026-03-11T09:00", ["BAS011"]),
        ("2026-03-10", ["BAS011"]),
    ],
)
def test_a_page_may_change_with_a_later_approval(when, rules):
    past = {PAGE: text(PAGE).replace(*APPROVED[PAGE])}
    now = past[PAGE].replace("2026-03-11T10:00", when).replace("judul: Siswa SD", "judul: SD")
    assert [one.rule for one in findings({PAGE: now}, past)] == rules


def test_a_withdrawn_page_may_be_emptied():
    past = {PAGE: text(PAGE).replace(*APPROVED[PAGE])}
    now = past[PAGE].replace(
        "isi: Dua puluh siswa membaca bersama di ruang baca.", "isi: Ditarik."
    )
    gone = (
        "ditarik: {tanggal: '2026-03-19', oleh: {pejabat: ani, peran: kepala}, alasan: Keliru}\n"
    )
    assert told({PAGE: now + gone}, past) == []


def test_a_picture_may_always_be_taken_away():
    past = {PAGE: text(PAGE).replace(*APPROVED[PAGE])}
    start, end = past[PAGE].index("gambar:"), past[PAGE].index("disetujui:")
    assert told({PAGE: past[PAGE][:start] + past[PAGE][end:]}, past) == []


def test_the_consent_to_a_picture_may_always_be_withdrawn():
    known = "    orang: dikenali\n    persetujuan: {status: ada}\n"
    past = {PAGE: text(PAGE).replace(*APPROVED[PAGE]).replace("    orang: tidak_ada\n", known)}
    assert told({PAGE: ("status: ada", "status: ditarik")}, past) == []


def test_the_label_of_a_page_is_no_content():
    assert told({PAGE: ("penulis:\n", "tag: [anak]\npenulis:\n")}, APPROVED) == []


def test_an_approval_is_not_changed_on_its_own():
    assert told({PAGE: ("2026-03-11T10:00", "2026-03-10T10:00")}, APPROVED) == [
        f"{PAGE}:13 BAS005 persetujuan yang sudah dicatat diubah, padahal isi halaman tetap"
    ]
    assert told({PAGE: ("2026-03-11T10:00", "2026-03-13T10:00")}, APPROVED) == []


TIMES = ('mulai: "2026-03-11T08:00"\n    selesai: "2026-03-11T10:00"',
         'mulai: "2026-03-11T09:00"\n    selesai: "2026-03-11T11:00"')  # fmt: skip
ACT = (
    "    dipindah:\n      - tanggal: '2026-03-10'\n        oleh: {pejabat: cita, peran: staf}\n"
    "        alasan: Macet.\n        dari: {mulai: '2026-03-11T08:00', selesai:"
    " '2026-03-11T10:00',"
    " ruang: [ruang-baca]}\n"
)
FIXED = '    ditetapkan:\n      tanggal: "2026-03-09"'
LATE, UNSAID = (
    (
        f"{ACTIVITY}:14 BAS011 waktu mulai, waktu selesai berubah setelah jadwal"
        " ditetapkan; penetapan"
        " lama tidak berlaku lagi"
    ),
    (
        f"{ACTIVITY}:14 BAS012 waktu atau ruang yang sudah ditetapkan berubah tanpa catatan"
        " pemindahan"
    ),
)


def booking(*edits):
    found = text(ACTIVITY)
    for old, new in edits:
        assert old in found
        found = found.replace(old, new)
    return {ACTIVITY: found}


def act(day):
    return (FIXED, f'{ACT}    ditetapkan:\n      tanggal: "{day}"')


@pytest.mark.parametrize(
    ("edits", "expected"),
    [
        ((TIMES,), [LATE, UNSAID]),
        ((TIMES, act("2026-03-09")), [LATE]),
        ((TIMES, act("2026-03-08")), [LATE]),
        ((TIMES, act("2026-03-09T12:00")), [LATE]),
        (
            (
                TIMES,
                act("2026-03-10"),
                ("dari: {mulai: '2026-03-11T08", "dari: {mulai: '2026-03-11T09"),
            ),
            [UNSAID],
        ),
        ((TIMES, (FIXED, f"    dibatalkan: {{tanggal: '2026-03-10'}}\n{FIXED}")), [UNSAID]),
        ((TIMES, act("2026-03-10")), []),
        ((TIMES, act("2026-03-11T07:00")), []),
        ((TIMES, (FIXED, FIXED.replace("09", "10"))), [UNSAID]),
    ],
)
def test_a_fixed_booking_moves_with_an_act_and_a_new_approval(edits, expected):
    assert told(booking(*edits)) == expected


def test_what_was_fixed_before_is_named_in_the_remedy():
    assert [one.hint for one in findings(booking(TIMES))] == [
        "tetapkan lagi: isi «ditetapkan» dengan tanggal sesudah perubahan, atau hapus dulu",
        (
            "tambahkan butir «dipindah» dengan «dari» yang memuat waktu dan ruang semula:"
            " mulai: 2026-03-11T08:00; selesai: 2026-03-11T10:00; ruang: ruang-baca;"
        ),
    ]


def test_a_booking_that_is_no_longer_fixed_needs_only_the_act():
    whole = text(ACTIVITY)
    loose = whole[: whole.index("    ditetapkan:")].replace(*TIMES) + ACT
    assert told({ACTIVITY: loose}) == []


def test_a_place_that_changes_needs_an_approval_and_no_act():
    away = (
        "    ruang:\n      - ruang-baca\n",
        "    ruang:\n      - ruang-baca\n    tempat: Desa\n",
    )
    assert told(booking(away)) == [
        (
            f"{ACTIVITY}:18 BAS011 tempat berubah setelah jadwal ditetapkan; penetapan lama tidak"
            " berlaku lagi"
        )
    ]


def test_an_approval_of_a_booking_is_not_changed_on_its_own():
    assert told(booking((FIXED, FIXED.replace("09", "08")))) == [
        f"{ACTIVITY}:24 BAS005 penetapan jadwal diubah, padahal waktu dan ruangnya tetap"
    ]
    assert told(booking((FIXED, FIXED.replace("09", "10")))) == []


def test_a_booking_that_was_not_fixed_may_change():
    whole = text(ACTIVITY)
    loose = whole[: whole.index("    ditetapkan:")]
    assert told({ACTIVITY: loose.replace(*TIMES)}, {ACTIVITY: loose}) == []


def test_a_schedule_written_oddly_never_stops_the_comparison():
    assert (
        told({ACTIVITY: "skema: 1\njadwal: [a]\n"}, {ACTIVITY: "skema: 1\njadwal: [a]\n# x"}) == []
    )
    odd = {ACTIVITY: "skema: 1\njadwal:\n  - {kunci: a, ditetapkan: ya, ruang: aula, mulai: x}\n"}
    moved = (
        "skema: 1\njadwal:\n  - {kunci: a, ditetapkan: ya, ruang: aula, mulai: y, dipindah: [z]}\n"
    )
    assert [one.rule for one in findings({ACTIVITY: moved}, odd)] == ["BAS011", "BAS012"]


def test_entries_without_partner_are_not_judged_as_moved():
    entry = text(ACTIVITY)[text(ACTIVITY).index("  - kunci: a") :]
    other = entry.replace("kunci: a", "kunci: b").replace("2026-03-11", "2027-01-01")
    other = other.replace("3f6c1a52", "4f6c1a52").replace("2026-03", "2026-12")
    assert [one.rule for one in findings({ACTIVITY: text(ACTIVITY).replace(entry, other)})] == [
        "BAS007"
    ]


def test_only_an_activity_has_bookings():
    """A talk that holds a schedule by mistake is judged as a talk."""
    name = "koordinasi/2026-a1-k1"
    odd = {name: f"{text(name)}jadwal:\n  - {{kunci: a, mulai: x, ditetapkan: {{tanggal: y}}}}\n"}
    found = findings({name: ("mulai: x", "mulai: z")}, odd)
    assert [(one.mark.path, one.rule) for one in found] == [(path(name), "BAS005")]


def test_only_a_page_is_published():
    """A talk that holds a day of publication by mistake is judged as a talk."""
    name = "koordinasi/2026-a1-k1"
    odd = {name: f'{text(name)}terbit: "2026-03-12"\n'}
    found = findings({name: ('terbit: "2026-03-12"', 'terbit: "2026-03-13"')}, odd)
    assert [(one.mark.path, one.rule) for one in found] == [(path(name), "BAS005")]
