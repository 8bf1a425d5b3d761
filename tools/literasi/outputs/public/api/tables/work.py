"""The tables of activities, their sessions, publications, agreements, and years in numbers."""

from collections.abc import Iterator

from literasi.outputs.public.api.envelope import STATUS, address, day, moment, zones
from literasi.outputs.public.api.tables.column import Column, Table
from literasi.views.performance_models import OfficeYear, Work
from literasi.views.public_models import Activity, Agreement, Publication, PublicSite, Session

Held = tuple[Activity, Session, str]  # a session of an activity, with the zone of its office
Paged = tuple[Publication, str, str]  # with the zone of its office and its address
Month = tuple[OfficeYear, int]  # a month of a year, counted from 0
Period = tuple[OfficeYear, int]  # a period of requests in a year, counted from 0


def _sessions(view: PublicSite) -> Iterator[Held]:
    zone = zones(view)
    return ((one, each, zone[one.office]) for one in view.activities for each in one.sessions)


def _publications(view: PublicSite) -> Iterator[Paged]:
    """Leave out what was withdrawn: a table has no place for a mere address."""
    zone = zones(view)
    shown = (one for one in view.publications if one.withdrawn is None)
    return (
        (one, zone[one.office], address(view, f"publikasi/{one.office}/{one.id}/"))
        for one in shown
    )


def _work(one: Month) -> Work:
    return one[0].months[one[1]]


ACTIVITIES: Table[Activity] = Table(
    "kegiatan",
    "Kegiatan yang diumumkan atau dilaporkan",
    (
        Column("uid", "Pengenal tetap, sama dengan dalam kalender.",
               lambda one: next(iter(one.uids), None)),
        Column("instansi", "Kode instansi.", lambda one: one.office),
        Column("nama", "Nama kegiatan.", lambda one: one.name),
        Column("jenis_kegiatan", "Jenis kegiatan.", lambda one: one.kind),
        Column("sasaran", "Sasaran peserta.", lambda one: one.audience),
        Column("mitra", "Mitra kegiatan.", lambda one: "; ".join(one.partners)),
        Column("kuota", "Kuota peserta.", lambda one: one.quota, "bilangan"),
        Column("biaya", "Biaya bagi peserta.", lambda one: one.cost),
        Column("pertemuan", "Banyaknya pertemuan.", lambda one: len(one.sessions), "bilangan"),
        Column("ringkasan", "Ringkasan kegiatan.", lambda one: one.summary),
    ),
    lambda view: view.activities,
)  # fmt: skip

SESSIONS: Table[Held] = Table(
    "pertemuan",
    "Pertemuan tiap kegiatan dengan jumlah pesertanya",
    (
        Column("uid", "Pengenal kegiatan dalam tabel kegiatan.",
               lambda one: next(iter(one[0].uids), None)),
        Column("instansi", "Kode instansi.", lambda one: one[0].office),
        Column("nama", "Nama kegiatan.", lambda one: one[0].name),
        Column("mulai", "Saat mulai.", lambda one: moment(one[1].start, one[2]), "waktu"),
        Column("selesai", "Saat selesai.", lambda one: moment(one[1].end, one[2]), "waktu"),
        Column("ruang", "Kode ruang yang dipakai.", lambda one: "; ".join(one[1].rooms)),
        Column("tempat", "Tempat di luar ruang kantor.", lambda one: one[1].place),
        Column("status", "Sementara, tetap, atau batal.", lambda one: STATUS[one[1].status]),
        Column("peserta", "Jumlah peserta yang tercatat.", lambda one: one[1].participants,
               "bilangan"),
        Column("pendamping", "Jumlah pendamping yang tercatat.", lambda one: one[1].companions,
               "bilangan"),
        Column("perkiraan", "Benar bila jumlahnya perkiraan.", lambda one: one[1].estimated,
               "ya_tidak"),
    ),
    _sessions,
)  # fmt: skip

PUBLICATIONS: Table[Paged] = Table(
    "publikasi",
    "Pengumuman dan berita kegiatan",
    (
        Column("instansi", "Kode instansi.", lambda one: one[0].office),
        Column("id", "Pengenal publikasi.", lambda one: one[0].id),
        Column("jenis", "Pengumuman atau berita kegiatan.", lambda one: one[0].kind),
        Column("judul", "Judul.", lambda one: one[0].title),
        Column("ringkasan", "Ringkasan.", lambda one: one[0].summary),
        Column("terbit", "Saat terbit.", lambda one: moment(one[0].published, one[1]), "waktu"),
        Column("tag", "Tag.", lambda one: "; ".join(one[0].tags)),
        Column("laman", "Alamat halaman.", lambda one: one[2]),
    ),
    _publications,
)

AGREEMENTS: Table[Agreement] = Table(
    "perjanjian",
    "Perjanjian kerja sama yang sudah ditandatangani",
    (
        Column("instansi", "Kode instansi.", lambda one: one.office),
        Column("judul", "Judul perjanjian.", lambda one: one.title),
        Column("tentang", "Pokok perjanjian.", lambda one: one.about),
        Column("jenis", "Jenis perjanjian.", lambda one: one.kind),
        Column("pihak", "Para pihak.", lambda one: "; ".join(each.name for each in one.parties)),
        Column("tanggal", "Tanggal perjanjian.", lambda one: day(one.signed), "tanggal"),
        Column("mulai", "Awal jangka waktu.", lambda one: day(one.start), "tanggal"),
        Column("selesai", "Akhir jangka waktu.", lambda one: day(one.end), "tanggal"),
        Column("diakhiri", "Tanggal diakhiri sebelum waktunya.", lambda one: day(one.ended),
               "tanggal"),
    ),
    lambda view: view.agreements,
)  # fmt: skip

MONTHS: Table[Month] = Table(
    "kinerja",
    "Kegiatan, peserta, dan publikasi tiap bulan",
    (
        Column("instansi", "Kode instansi.", lambda one: one[0].office),
        Column("bulan", "Bulan.", lambda one: f"{one[0].year:04}-{one[1] + 1:02}", "bulan"),
        Column("kegiatan", "Banyaknya kegiatan.", lambda one: _work(one).activities, "bilangan"),
        Column("pertemuan", "Banyaknya pertemuan.", lambda one: _work(one).sessions, "bilangan"),
        Column("peserta", "Jumlah peserta.", lambda one: _work(one).participants, "bilangan"),
        Column("pertemuan_tanpa_presensi", "Pertemuan yang pesertanya belum tercatat.",
               lambda one: _work(one).uncounted, "bilangan"),
        Column("pengumuman", "Pengumuman terbit.", lambda one: one[0].announcements[one[1]],
               "bilangan"),
        Column("berita_kegiatan", "Berita kegiatan terbit.", lambda one: one[0].reports[one[1]],
               "bilangan"),
    ),
    lambda view: ((one, at) for one in view.performance for at in range(one.through)),
)  # fmt: skip

REQUESTS: Table[Period] = Table(
    "permohonan",
    "Permohonan tiap masa; sel kosong menyamarkan angka kecil",
    (
        Column("instansi", "Kode instansi.", lambda one: one[0].office),
        Column("bulan_pertama", "Bulan pertama masa itu.",
               lambda one: f"{one[0].year:04}-{one[1] * one[0].requests.span + 1:02}", "bulan"),
        Column("bulan_terakhir", "Bulan terakhir masa itu.",
               lambda one: f"{one[0].year:04}-{(one[1] + 1) * one[0].requests.span:02}", "bulan"),
        Column("masuk", "Permohonan masuk.", lambda one: one[0].requests.received[one[1]],
               "bilangan"),
        Column("selesai", "Permohonan selesai.", lambda one: one[0].requests.ended[one[1]],
               "bilangan"),
    ),
    lambda view: ((one, at) for one in view.performance
                  for at in range(len(one.requests.received))),
)  # fmt: skip
