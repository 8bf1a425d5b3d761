"""Stamps over scripted histories: what raises them, what leaves them alone; they never fall."""

import pytest
from tests.support.repository import Repository
from tests.support.schedules import UID, instant, sequence

from literasi.history.stamps import TEMPLATE_REVISION, Stamp, stamps
from literasi.shell import git

OFFICE = "nama: Perpustakaan Kendal\nzona: Asia/Jakarta\n"
ROOM = "nama: Aula\nlokasi: Lantai 1\nsiap_menit: 5\n"
ACTIVITY = f"""\
nama: Kunjungan TK
jenis_kegiatan: kunjungan
sifat_keamanan: biasa
jadwal:
  - uid: {UID}
    kunci: "1"
    mulai: 2026-05-04T08:00
    selesai: 2026-05-04T10:00
    ruang: [aula]
    dipesan: {{tanggal: "2026-02-01"}}
"""
PAGE = "judul: Kunjungan\nterbit: 2026-03-01\nkegiatan: [a]\n"
FIXED = ACTIVITY + '    ditetapkan: {tanggal: "2026-03-03"}\n'
CANCELLED = FIXED + '    dibatalkan: {tanggal: "2026-03-04", alasan: rahasia}\n'
T = "2026-03-0{}T03:00:00Z"


@pytest.fixture
def repository(tmp_path):
    """An office with a room since February 1, and one private booking since February 2."""
    made = Repository(tmp_path / "repo")
    made.commit("2026-02-01T03:00:00Z", instansi=OFFICE, ruang__aula=ROOM)
    made.commit("2026-02-02T03:00:00Z", kegiatan__a=ACTIVITY)
    return made


def stamp(repository, uid=UID):
    return stamps(git.chronicle(repository.root)).get(uid)


def stamped(modified, sequenced=None, created="2026-02-02T03:00:00Z"):
    return Stamp(instant(created), instant(modified), sequence(sequenced or modified))


FIRST = stamped("2026-02-02T03:00:00Z")


def test_a_new_booking_is_created_changed_and_timed_by_its_commit(repository):
    assert stamp(repository) == FIRST


@pytest.mark.parametrize(
    "text",
    [
        "# catatan\n" + ACTIVITY,
        ACTIVITY.replace("nama: Kunjungan TK", 'nama: "Kunjungan TK"'),
        "\n".join([*ACTIVITY.splitlines()[1:], "nama: Kunjungan TK\n"]),
        ACTIVITY + "    siap_menit: 30\n    lewati: []\n",
        ACTIVITY + "kebutuhan_khusus: kursi roda\nkuota: 30\n",
        ACTIVITY.replace("sifat_keamanan: biasa", "sifat_keamanan: rahasia"),
        ACTIVITY.replace("Kunjungan TK", "Kunjungan SD"),
        ACTIVITY.replace('"2026-02-01"', '"2026-02-02"'),
        "bukan: [catatan\n",
        "nama: 7\njadwal: 8\n",
    ],
    ids=["comment", "quotes", "order", "buffers", "needs", "secrecy", "name of a private one",
         "date of booking", "broken", "shapeless"],
)  # fmt: skip
def test_what_nobody_sees_changes_no_stamp(repository, text):
    repository.commit(T.format(2), kegiatan__a=text)
    assert stamp(repository) == FIRST


@pytest.mark.parametrize(
    "text",
    [
        FIXED,
        CANCELLED,
        ACTIVITY.replace("T10:00", "T11:00"),
        ACTIVITY.replace("[aula]", "[aula, taman]"),
        ACTIVITY + "    tempat: Balai Desa\n",
        ACTIVITY + "    ulang: {tiap: minggu, hari: [senin], jumlah: 4}\n",
        ACTIVITY + '    lewati: [{tanggal: "2026-05-11", alasan: libur}]\n',
        ACTIVITY + "    pindahan: [{dari: 2026-05-04T08:00, mulai: 2026-05-05T08:00,"
        " selesai: 2026-05-05T10:00}]\n",
    ],
    ids=["fixed", "cancelled", "time", "rooms", "place", "rule", "skipped", "moved"],
)
def test_what_a_calendar_shows_of_the_time_raises_both(repository, text):
    repository.commit(T.format(2), kegiatan__a=text)
    assert stamp(repository) == stamped(T.format(2))


def test_a_page_makes_an_activity_public_and_its_withdrawal_private_again(repository):
    repository.commit(T.format(2), publikasi__p=PAGE)
    public = stamp(repository)
    repository.commit(T.format(3), publikasi__p=PAGE + 'ditarik: {tanggal: "2026-03-03"}\n')
    assert [public, stamp(repository)] == [stamped(T.format(2)), stamped(T.format(3))]


def test_a_public_name_raises_the_change_but_not_the_sequence(repository):
    repository.commit(T.format(2), publikasi__p=PAGE)
    repository.commit(T.format(3), kegiatan__a=ACTIVITY.replace("TK", "SD"))
    assert stamp(repository) == stamped(T.format(3), T.format(2))


def test_the_words_of_a_page_are_not_in_the_calendar_but_its_address_is(repository):
    repository.commit(T.format(2), publikasi__p=PAGE)
    repository.commit(T.format(3), publikasi__p=PAGE.replace("judul: K", "judul: Kabar k"))
    words = stamp(repository)
    repository.commit(T.format(4), publikasi__q=PAGE)
    assert [words, stamp(repository)] == [stamped(T.format(2)), stamped(T.format(4), T.format(2))]


def test_a_secret_activity_stays_private_whatever_names_it(repository):
    secret = ACTIVITY.replace("sifat_keamanan: biasa", "sifat_keamanan: rahasia")
    repository.commit(T.format(2), kegiatan__a=secret, publikasi__p=PAGE)
    assert stamp(repository) == FIRST


def test_an_activity_made_secret_turns_private(repository):
    repository.commit(T.format(2), publikasi__p=PAGE)
    secret = ACTIVITY.replace("sifat_keamanan: biasa", "sifat_keamanan: rahasia")
    repository.commit(T.format(3), kegiatan__a=secret)
    assert stamp(repository) == stamped(T.format(3))


def test_an_embargo_ends_with_the_first_commit_of_its_day_in_the_zone_of_the_office(repository):
    """17:00 UTC is midnight in Jakarta; the commit touches no record at all."""
    repository.commit(T.format(2), publikasi__p=PAGE.replace("2026-03-01", "2026-03-06T09:00"))
    repository.commit("2026-03-05T16:59:59Z")
    before = stamp(repository)
    repository.commit("2026-03-05T17:00:00Z")
    assert [before, stamp(repository)] == [FIRST, stamped("2026-03-05T17:00:00Z")]


def test_a_withdrawal_ahead_of_time_waits_for_its_day(repository):
    repository.commit(T.format(2), publikasi__p=PAGE + 'ditarik: {tanggal: "2026-03-06"}\n')
    repository.commit(T.format(5))
    before = stamp(repository)
    repository.commit(T.format(7))
    assert [before, stamp(repository)] == [stamped(T.format(2)), stamped(T.format(7))]


def test_the_name_of_its_room_or_office_changes_an_entry_and_the_zone_times_it(repository):
    found = []
    for change in (
        {"ruang__aula": ROOM.replace("siap_menit: 5", "siap_menit: 9")},
        {"ruang__aula": ROOM.replace("Lantai 1", "Lantai 2")},
        {"instansi": OFFICE.replace("Perpustakaan", "Dinas Perpustakaan")},
        {"instansi": OFFICE.replace("Jakarta", "Makassar")},
    ):
        repository.commit(T.format(len(found) + 2), **change)
        found.append(stamp(repository))
    booked = "2026-02-02T03:00:00Z"
    assert found == [
        FIRST,
        stamped(T.format(3), booked),
        stamped(T.format(4), booked),
        stamped(T.format(5), T.format(5)),
    ]


def test_an_unknown_zone_leaves_the_office_as_it_was(repository):
    repository.commit(T.format(2), instansi=OFFICE.replace("Asia/Jakarta", "Mars/Olympus"))
    assert stamp(repository) == FIRST


def test_a_deleted_page_makes_private_again(repository):
    repository.commit(T.format(2), publikasi__p=PAGE)
    repository.remove("records/kendal/publikasi/p.yml")
    repository.commit(T.format(3))
    assert stamp(repository) == stamped(T.format(3))


def test_a_restricted_request_keeps_its_activity_private_until_it_is_gone(repository):
    restricted = "surat_masuk: {sifat_keamanan: rahasia}\n"
    repository.commit(T.format(2), permohonan__b=restricted, publikasi__p=PAGE)
    repository.commit(T.format(3), kegiatan__a=ACTIVITY + "berkas: b\n")
    before = stamp(repository)
    repository.remove("records/kendal/permohonan/b.yml")
    repository.commit(T.format(4))
    assert [before, stamp(repository)] == [stamped(T.format(3)), stamped(T.format(4))]


def test_a_renamed_file_keeps_every_stamp(repository):
    repository.remove("records/kendal/kegiatan/a.yml")
    repository.commit(T.format(2), kegiatan__b=ACTIVITY)
    assert stamp(repository) == FIRST


def test_a_deleted_entry_has_no_stamp_and_coming_back_is_a_change(repository):
    repository.remove("records/kendal/kegiatan/a.yml")
    repository.commit(T.format(2))
    gone = stamp(repository)
    repository.commit(T.format(3), kegiatan__a=ACTIVITY)
    assert [gone, stamp(repository)] == [None, stamped(T.format(3))]


def test_a_clock_that_ran_back_does_not_turn_time_back(repository):
    repository.commit("2026-01-01T00:00:00Z", kegiatan__a=FIXED)
    first = stamp(repository)
    repository.commit("2025-12-01T00:00:00Z", kegiatan__a=CANCELLED)
    expected = [stamped("2026-02-02T03:00:01Z"), stamped("2026-02-02T03:00:02Z")]
    assert [first, stamp(repository)] == expected


def test_branches_merged_in_the_other_order_count_when_they_are_merged(repository):
    """What was committed first on a branch but merged last must not look older."""
    repository.git("checkout", "--quiet", "-b", "slow")
    repository.commit(T.format(2), kegiatan__a=ACTIVITY + "    tempat: Balai Desa\n")
    repository.git("checkout", "--quiet", "-b", "fast", "main")
    repository.commit(T.format(3), kegiatan__a=ACTIVITY.replace("T10:00", "T11:00"))
    repository.git("checkout", "--quiet", "main")
    repository.git("merge", "--quiet", "--no-ff", "--no-edit", "fast", when=T.format(4))
    fast = stamp(repository)
    repository.git("merge", "--quiet", "--no-ff", "--no-edit", "slow", when=T.format(5))
    assert [fast, stamp(repository)] == [stamped(T.format(4)), stamped(T.format(5))]


def test_a_rebase_only_raises(repository):
    before = stamp(repository)
    repository.git("checkout", "--quiet", "-b", "late", "HEAD~1")
    repository.commit(T.format(1))
    repository.git("cherry-pick", "main", when=T.format(2))
    after = stamp(repository)
    assert (before, after) == (FIRST, stamped(T.format(2), created=T.format(2)))


def test_changes_not_committed_count_a_second_after_head(repository):
    repository.write(kegiatan__a=FIXED)
    assert stamp(repository) == stamped("2026-02-02T03:00:01Z")


def test_the_same_uid_in_two_records_still_has_one_stamp(repository):
    """A copied record is a mistake that the checks report; stamps must not fall over it."""
    repository.commit(T.format(2), kegiatan__b=ACTIVITY)
    assert stamp(repository) == stamped(T.format(2))


def test_an_old_commit_still_bears_the_revision_of_the_templates(tmp_path):
    old = Repository(tmp_path / "repo")
    old.commit("2019-06-01T00:00:00Z", instansi=OFFICE, kegiatan__a=ACTIVITY)
    assert stamp(old) == Stamp(instant("2019-06-01T00:00:00Z"), TEMPLATE_REVISION, 0)


def test_without_an_office_nothing_is_public_and_its_removal_is_seen(repository):
    repository.remove("records/kendal/instansi.yml")
    repository.commit(T.format(2), publikasi__p=PAGE)
    assert stamp(repository) == stamped(T.format(2))
