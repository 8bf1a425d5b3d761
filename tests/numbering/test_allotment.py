"""What is next in a series, and what a year of it looks like."""

from hypothesis import given
from hypothesis import strategies as st
from tests.rules.arsip import merged, scene

from literasi.numbering.allotment import Allotted, Refused, allot, following
from literasi.numbering.numbered import claims_of, numbered
from literasi.numbering.report import report
from literasi.numbering.running import Claim, Running, read_claim
from literasi.numbering.series import lines
from literasi.numbering.wording import report_text

RUNNING = st.builds(
    lambda number, suffix: Running.read(f"{number}{suffix}"),
    st.integers(1, 99999),
    st.sampled_from(["", ".1", ".10", "a", "z"]),
)
LETTER = "records/contoh/surat-keluar/2026-a1-s1.yml"
WAITING = {LETTER: "nomor: otomatis\n"}
VOID = """\
skema: 1
tanggal: "2026-03-06"
cara: kertas
batal:
  tanggal: "2026-03-06"
  oleh:
    pejabat: cita
    peran: staf
  alasan: Lembar rusak.
"""


def office(files=None):
    return scene(merged(files or {})).catalogue.offices[0]


def test_every_own_number_names_its_claim():
    here = office()
    assert {name: one.entry.ref for name, one in claims_of(here, lines(here)).items()} == {
        "masuk-2026-0001": "permohonan/2026-a1",
        "masuk-2026-0002": "permohonan/2026-a2",
        "keluar-2026-1": "surat-keluar/2026-a1-s1",
        "perjanjian-2026-1": "perjanjian/2026-a1-p1",
    }
    assert len(list(numbered(here))) == 4


@given(RUNNING, st.integers(1, 6))
def test_a_claim_reads_back_from_its_name(running, width):
    claim = Claim("keluar", "2026", running)
    assert read_claim(claim.id(width)) == claim


def test_numbers_are_ordered_as_the_book_is():
    texts = ["9", "10", "10.1", "10.2", "10.10", "10a", "11"]
    assert sorted(map(Running.read, reversed(texts))) == [Running.read(one) for one in texts]


def test_a_year_begins_with_one_and_inserted_numbers_do_not_count_on():
    taken = [Claim("keluar", "2026", Running.read(one)) for one in ("3", "3.9", "7a")]
    assert str(following(taken, "keluar", "2026")) == "8"
    assert str(following(taken, "keluar", "2027")) == "1"
    assert str(following(taken, "masuk", "2026")) == "1"


def test_a_record_gets_the_claim_that_was_made_for_it():
    """A run that was cut off between claim and record is taken up again."""
    (given,) = allot(office(WAITING))
    assert (given.number, given.claim, given.fresh) == (
        "041/1/Contoh/2026",
        "keluar-2026-1",
        False,
    )


def test_a_voided_number_is_not_given_again():
    files = {**WAITING, "records/contoh/nomor/keluar-2026-1.yml": VOID}
    (given,) = allot(office(files))
    assert (given.number, given.claim, given.fresh) == ("041/2/Contoh/2026", "keluar-2026-2", True)


def test_numbers_known_elsewhere_are_passed_over():
    files = {**WAITING, "records/contoh/nomor/keluar-2026-1.yml": VOID}
    (given,) = allot(office(files), ["keluar-2026-9", "keluar-2025-50", "bukan nomor"])
    assert isinstance(given, Allotted)
    assert given.number == "041/10/Contoh/2026"


def test_a_record_that_cannot_have_a_number_says_why():
    paper = "records/contoh/perjanjian/2026-a1-p1.yml"
    party = (
        "pihak:\n  - urutan: kesatu\n    wakil_nama: Budi Contoh\n    wakil_jabatan: Kepala\n"
        "    nomor: otomatis\n  - urutan: kedua\n    mitra: sd-contoh\n"
        "    wakil_nama: Dewi Contoh\n    wakil_jabatan: Kepala SD Contoh\nseri: ''\n"
    )
    (refused,) = allot(office({paper: party.replace("seri: ''\n", "seri: tiada\n")}))
    assert isinstance(refused, Refused)
    assert refused.reason == "seri «tiada» tidak ada di instansi.yml"


def test_a_report_tells_used_voided_inserted_and_missing():
    profile = dict(merged({}))["records/contoh/instansi.yml"].decode()
    seri = profile[profile.index("seri:") :].replace("sepenuhnya: false", "sepenuhnya: true")
    inserted = VOID.partition("batal:")[0] + "keterangan: Terlambat.\n"
    files = {
        "records/contoh/instansi.yml": seri,
        "records/contoh/nomor/keluar-2026-3.yml": VOID,
        "records/contoh/nomor/keluar-2026-7-1.yml": inserted,
    }
    (row,) = [one for one in report(office(files)) if one.series == "keluar"]
    assert report_text([row]) == (
        "contoh: Buku Agenda Surat Keluar, tahun 2026 (seri keluar)\n"
        "  dipakai 1, nomor tertinggi 7\n"
        "  batal:\n    3  2026-03-06: Lembar rusak.\n"
        "  sisipan:\n    7.1  Terlambat.\n"
        "  diambil, belum dipakai:\n    7.1  Terlambat.\n"
        "  terlompat: 2, 4–6\n"
    )
