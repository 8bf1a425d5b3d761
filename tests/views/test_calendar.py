"""What of the records the calendars may know; and that history agrees with it."""

from datetime import timedelta

import pytest
from tests.support.calendars import STAMPS
from tests.support.records import OFFICE, ROOM
from tests.support.repository import Repository
from tests.support.schedules import UID, WHO, entry, fixed, instant, moved, skipped

from literasi.documents.document import Document
from literasi.documents.yaml12 import read
from literasi.history.stamps import stamps
from literasi.records.activity import Kegiatan, Repeat
from literasi.records.catalogue import Catalogue, Entry, Office
from literasi.records.location import locate
from literasi.records.parts import Act
from literasi.records.publication import Publikasi
from literasi.records.reading import catalogue as filed
from literasi.shell import git
from literasi.values.dates import parse_date, parse_moment
from literasi.views.calendar import calendar
from literasi.views.calendar_models import CalendarEntry, Details, MovedSession, Place, Rule

NOW = instant("2026-03-01T02:00:00Z")
CANCELLED = Act("2026-02-20", WHO, "rahasia kantor")
AULA, TAMAN = (Place(code, "Ruang", None) for code in ("aula", "taman"))


def _filed(kind, code, value):
    return Entry("kendal", kind, code, value, Document("x.yml", {}))


def _page(code="p", **fields):
    usual = {"terbit": "2026-03-01", "kegiatan": ("a",)}
    common = {"jenis": "pengumuman", "judul": "J", "ringkasan": "R", "isi": "I", "penulis": WHO}
    return _filed("publikasi", code, Publikasi(**{**common, **usual, **fields}))


def _shown(one, *pages, moment=NOW, secrecy="biasa"):
    activity = Kegiatan("Kelas", "kelas_rutin", secrecy, WHO, (one,), ringkasan="Belajar.")
    office = Office(
        "kendal",
        _filed("instansi", "instansi", OFFICE),
        ruang={code: _filed("ruang", code, ROOM) for code in ("aula", "taman")},
        kegiatan={"a": _filed("kegiatan", "a", activity)},
        publikasi={page.id: page for page in pages},
    )
    return calendar(Catalogue((office,)), {UID: STAMPS}, moment)


def _details(*pages, **fields):
    return [one.details for one in _shown(entry(ruang=("aula",)), *pages, **fields)]


def test_a_series_is_copied_field_by_field():
    series = entry(
        ulang=Repeat(tiap="minggu", hari=("rabu",), hingga="2026-03-04"),
        lewati=skipped("2026-02-18", "2026-02-19"),
        pindahan=(
            moved("2026-02-25T08:00", "2026-02-26T08:00", "2026-02-26T10:00", "taman"),
            moved("2026-02-18T08:00", "2026-02-19T08:00", "2026-02-19T10:00"),
            moved("2026-02-27T08:00", "2026-02-28T08:00", "2026-02-28T10:00"),
        ),
        ruang=("aula", "tidak-ada"),
        tempat="Balai Desa",
        ditetapkan=fixed(),
    )
    expected = CalendarEntry(
        uid=UID,
        office="kendal",
        office_name="Dinas Contoh",
        zone="Asia/Jakarta",
        start=parse_moment("2026-02-11T08:00"),
        end=parse_moment("2026-02-11T10:00"),
        all_day=False,
        rule=Rule("minggu", 1, (2,), None, None, parse_date("2026-03-04"), None),
        skipped=(parse_moment("2026-02-18T08:00"),),
        moved=(
            MovedSession(
                parse_moment("2026-02-25T08:00"),
                parse_moment("2026-02-26T08:00"),
                parse_moment("2026-02-26T10:00"),
                ("taman",),
            ),
        ),
        rooms=(AULA,),
        elsewhere=(TAMAN,),
        place="Balai Desa",
        status="confirmed",
        details=Details("Kelas", "kelas_rutin", "Belajar.", "publikasi/kendal/p/"),
        withdrawn=False,
        stamps=STAMPS,
    )
    assert _shown(series, _page()) == (expected,)


def test_without_a_page_only_times_and_rooms_are_known():
    (one,) = _shown(entry(ruang=("aula",), tempat="Balai Desa"))
    assert (one.details, one.place, one.status) == (None, None, "tentative")


@pytest.mark.parametrize(
    ("terbit", "ditarik", "public"),
    [
        ("2026-03-01", None, True),
        ("2026-03-01T23:00", None, True),
        ("2026-03-02", None, False),
        ("2026-02-01", "2026-03-01", False),
        ("2026-02-01", "2026-03-02", True),
    ],
)
def test_a_page_makes_public_from_its_day_until_it_is_withdrawn(terbit, ditarik, public):
    gone = Act(ditarik, WHO) if ditarik else None
    found = _details(_page(terbit=terbit, ditarik=gone))
    assert [one is not None for one in found] == [public]


def test_an_activity_whose_page_was_withdrawn_keeps_its_address_only():
    (one,) = _shown(entry(), _page(ditarik=Act("2026-03-01", WHO)))
    assert (one.withdrawn, one.details) == (True, None)


def test_the_day_is_that_of_the_office():
    """17:00 UTC on the last of February is the first of March in Jakarta."""
    midnight = instant("2026-02-28T17:00:00Z")
    moments = (midnight - timedelta(seconds=1), midnight)
    found = [_details(_page(), moment=moment)[0] is not None for moment in moments]
    assert found == [False, True]


def test_the_address_is_that_of_the_newest_page():
    pages = (
        _page("a", terbit="2026-02-02"),
        _page("b", terbit="2026-02-02"),
        _page("c", terbit="2026-02-01"),
    )
    assert [one.page for one in _details(*pages)] == ["publikasi/kendal/b/"]


def test_a_restricted_activity_is_never_public():
    assert _details(_page(), secrecy="terbatas") == [None]


@pytest.mark.parametrize(
    "one",
    [
        entry(),
        entry(tempat="Balai Desa"),
        entry(ruang=("aula",), dibatalkan=CANCELLED),
        entry(ruang=("aula",), lewati=skipped("2026-02-11")),
    ],
    ids=["nowhere", "outside", "cancelled in private", "skipped"],
)
def test_what_blocks_no_room_and_is_not_public_is_left_out(one):
    assert _shown(one) == ()


def test_a_public_cancellation_is_told():
    (one,) = _shown(entry(dibatalkan=CANCELLED), _page())
    assert (one.status, one.details.name) == ("cancelled", "Kelas")


def test_a_single_time_that_moved_stands_where_it_went():
    moves = (moved("2026-02-11T08:00", "2026-02-12T09:00", "2026-02-12T10:00", "taman"),)
    (one,) = _shown(entry(ruang=("aula",), pindahan=moves))
    told = (one.start.isoformat(), one.rooms, one.elsewhere, one.moved, one.rule)
    assert told == ("2026-02-12T09:00:00", (TAMAN,), (), (), None)


RECORD = f"""\
skema: 1
nama: Kunjungan TK
jenis_kegiatan: kunjungan
sifat_keamanan: biasa
berkas: b
penanggung_jawab: {{pejabat: dimas, peran: staf}}
jadwal:
  - uid: {UID}
    kunci: "1"
    mulai: 2026-05-04T08:00
    selesai: 2026-05-04T10:00
    ruang: [aula]
    dipesan: {{tanggal: "2026-02-01"}}
"""
PAGE = """\
jenis: pengumuman
judul: J
ringkasan: R
isi: I
terbit: {}
penulis: {{pejabat: dimas, peran: staf}}
kegiatan: [a]
"""
LETTER = """\
asal: surat
sop: x
hal: Permohonan
surat_masuk:
  nomor_agenda: "1"
  seri: s
  tanggal_surat: "2026-01-01"
  tanggal_terima: "2026-01-01"
  hal: H
  kode_klasifikasi: "000"
  sifat_keamanan: {}
  sifat_kecepatan: biasa
  sumber: surel
  diterima_oleh: {{pejabat: dimas, peran: staf}}
  diteruskan_ke: kepala
"""
PROFILE = """\
kode: kendal
nama: Dinas Contoh
nama_singkat: Contoh
pemerintah: P
wilayah: W
kota: Kendal
contoh: true
zona: Asia/Jakarta
warna: "#000000"
opd: D
jam_kerja: []
peran: []
instruksi_disposisi: []
seri: []
"""
HALL = "nama: Aula\njenis: ruang\ncontoh: true\nkapasitas: []\n"
STEPS = [
    {},
    {"publikasi__p": PAGE.format("2026-03-04T08:00")},
    {},
    {},
    {"permohonan__b": LETTER.format("terbatas")},
    {"permohonan__b": LETTER.format("biasa")},
    {"kegiatan__a": RECORD.replace("sifat_keamanan: biasa", "sifat_keamanan: rahasia")},
    {"kegiatan__a": RECORD},
    {"publikasi__p": PAGE.format("2026-03-01") + 'ditarik: {tanggal: "2026-03-10"}\n'},
    {},
    {"kegiatan__a": RECORD + '    dibatalkan: {tanggal: "2026-03-11"}\n'},
]


def _catalogue(root):
    raw = git.calendar_files(root)
    return filed((locate(path), read(path, content)[0]) for path, content in raw.items())


def test_every_change_of_what_is_shown_has_a_later_stamp(tmp_path):
    """View and history judge apart; step by step they must see the same changes."""
    repository = Repository(tmp_path / "repo")
    repository.write(
        instansi=PROFILE,
        ruang__aula=HALL,
        kegiatan__a=RECORD,
        permohonan__b=LETTER.format("biasa"),
    )
    told = []
    for day, files in enumerate(STEPS, 1):
        repository.commit(f"2026-03-{day:02}T02:00:00Z", **files)
        chronicle = git.chronicle(repository.root)
        known = stamps(chronicle)
        (shown,) = calendar(_catalogue(repository.root), known, chronicle.moment)
        told.append((shown.details is not None, known[UID].modified.day, known[UID].sequence))
    assert [public for public, _, _ in told] == [
        False, False, False, True, False, True, False, True, True, False, False,
    ]  # fmt: skip
    assert [changed for _, changed, _ in told] == [1, 1, 1, 4, 5, 6, 7, 8, 8, 10, 11]
    assert [number for _, _, number in told] == sorted(number for _, _, number in told)
