"""The tables of offices, rooms, when rooms are in use, and holidays."""

from collections.abc import Iterator

from literasi.outputs.public.api.envelope import STATUS, day, moment, zones
from literasi.outputs.public.api.schedules import label
from literasi.outputs.public.api.tables.column import Column, Table
from literasi.views.public_models import Holiday, Office, PublicSite, Room, RoomUse

Use = tuple[RoomUse, str]  # with the zone of its office


def _uses(view: PublicSite) -> Iterator[Use]:
    zone = zones(view)
    return ((one, zone[one.office]) for one in view.uses)


OFFICES: Table[Office] = Table(
    "instansi",
    "Instansi penyelenggara",
    (
        Column("instansi", "Kode instansi.", lambda one: one.code),
        Column("nama", "Nama lengkap.", lambda one: one.name),
        Column("nama_singkat", "Nama pendek.", lambda one: one.short_name),
        Column("pemerintah", "Pemerintah daerah yang membawahi.", lambda one: one.government),
        Column("wilayah", "Wilayah pelayanan.", lambda one: one.region),
        Column("zona", "Zona waktu.", lambda one: one.zone),
        Column("alamat", "Alamat kantor.", lambda one: ", ".join(one.address)),
        Column("contoh", "Benar bila datanya hanya contoh.",
               lambda one: one.example_note is not None, "ya_tidak"),
    ),
    lambda view: view.offices,
)  # fmt: skip

ROOMS: Table[Room] = Table(
    "ruang",
    "Ruang, tempat, dan kendaraan layanan",
    (
        Column("instansi", "Kode instansi.", lambda one: one.office),
        Column("ruang", "Kode ruang.", lambda one: one.code),
        Column("nama", "Nama ruang.", lambda one: one.name),
        Column("jenis", "Jenis tempat.", lambda one: one.kind),
        Column("lokasi", "Letak ruang.", lambda one: one.location),
        Column("kapasitas", "Kapasitas tiap tata letak.", lambda one: "; ".join(one.capacities)),
        Column("fasilitas", "Fasilitas.", lambda one: "; ".join(one.facilities)),
        Column("ramah_disabilitas", "Akses bagi penyandang disabilitas.",
               lambda one: one.accessibility),
        Column("contoh", "Benar bila ruang ini hanya contoh.", lambda one: one.example,
               "ya_tidak"),
    ),
    lambda view: view.rooms,
)  # fmt: skip

USES: Table[Use] = Table(
    "pemakaian-ruang",
    "Pemakaian ruang; yang tidak diumumkan tampil sebagai Terpakai atau Dipesan",
    (
        Column("instansi", "Kode instansi.", lambda one: one[0].office),
        Column("ruang", "Kode ruang.", lambda one: one[0].room),
        Column("mulai", "Saat mulai.", lambda one: moment(one[0].start, one[1]), "waktu"),
        Column("selesai", "Saat selesai.", lambda one: moment(one[0].end, one[1]), "waktu"),
        Column("sepanjang_hari", "Benar bila sepanjang hari.", lambda one: one[0].all_day,
               "ya_tidak"),
        Column("status", "Sementara, tetap, atau batal.", lambda one: STATUS[one[0].status]),
        Column("judul", "Nama kegiatan bila diumumkan.", lambda one: label(one[0])),
        Column("jenis_kegiatan", "Jenis kegiatan bila diumumkan.", lambda one: one[0].kind),
    ),
    _uses,
)  # fmt: skip

HOLIDAYS: Table[Holiday] = Table(
    "libur",
    "Hari libur nasional dan cuti bersama yang dipakai menghitung jadwal",
    (
        Column("tanggal", "Tanggal libur.", lambda one: day(one.day), "tanggal"),
        Column("nama", "Nama hari libur.", lambda one: one.name),
        Column("jenis", "Libur nasional atau cuti bersama.", lambda one: one.kind),
        Column("sementara", "Benar bila masih menunggu ketetapan.", lambda one: one.provisional,
               "ya_tidak"),
    ),
    lambda view: view.holidays,
)  # fmt: skip
