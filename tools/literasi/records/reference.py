"""Reference data: rooms, equipment, partners, tables, clauses, numbers, holidays."""

import msgspec

from literasi.records.parts import Act, Actor, Hours, Span


class Capacity(msgspec.Struct, frozen=True):
    """How many people a layout holds."""

    tata_letak: str
    jumlah: int


class Closure(msgspec.Struct, frozen=True):
    """A time in which a room cannot be used."""

    mulai: str
    selesai: str
    alasan: str


class Ruang(msgspec.Struct, frozen=True):
    """A room, an outdoor place or a vehicle that can be booked."""

    nama: str
    jenis: str
    contoh: bool
    kapasitas: tuple[Capacity, ...]
    lokasi: str | None = None
    keterangan: str | None = None
    sumber: str | None = None
    terdiri_dari: tuple[str, ...] = ()
    fasilitas: tuple[str, ...] = ()
    ramah_disabilitas: str | None = None
    jam_buka: tuple[Hours, ...] = ()
    buka_hari_libur: bool = False
    siap_menit: int = 0
    beres_menit: int = 0
    penutupan: tuple[Closure, ...] = ()
    aktif_sejak: str | None = None
    aktif_hingga: str | None = None


class Peralatan(msgspec.Struct, frozen=True):
    """Equipment with its stock."""

    nama: str
    jumlah: int
    satuan: str
    ruang: str | None = None
    catatan: str | None = None


class Mitra(msgspec.Struct, frozen=True):
    """A partner: an institution, or a person who agreed to be named."""

    nama: str
    jenis_mitra: str
    contoh: bool
    wilayah: str | None = None
    alias: tuple[str, ...] = ()
    persetujuan_nama: bool = False
    kontak_tersegel: str | None = None
    catatan: str | None = None


class Code(msgspec.Struct, frozen=True):
    """One classification code."""

    kode: str
    uraian: str


class Klasifikasi(msgspec.Struct, frozen=True):
    """A table of classification codes with its validity."""

    nama: str
    sumber: str
    kode: tuple[Code, ...]
    berlaku_sejak: str | None = None
    berlaku_hingga: str | None = None


class RetentionRow(msgspec.Struct, frozen=True):
    """How long records of one class are kept."""

    kode_klasifikasi: str
    uraian: str
    aktif_tahun: int
    inaktif_tahun: int
    nasib_akhir: str
    mulai_hitung: str


class SealRow(msgspec.Struct, frozen=True):
    """How many months the key of a sealed list is kept, and since what."""

    isi: str
    simpan_bulan: int
    mulai_hitung: str


class Retensi(msgspec.Struct, frozen=True):
    """A retention schedule (JRA), and the erasure rule of the key store."""

    nama: str
    sumber: str
    contoh: bool
    baris: tuple[RetentionRow, ...]
    segel: tuple[SealRow, ...] = ()


class Klausul(msgspec.Struct, frozen=True):
    """A clause that an agreement can take up."""

    judul: str
    urutan: int
    wajib: bool
    teks: str
    dasar: str | None = None


class Nomor(msgspec.Struct, frozen=True):
    """A claimed number; series, year and number stand in the file name."""

    tanggal: str
    cara: str
    untuk: str | None = None
    keterangan: str | None = None
    batal: Act | None = None


class Pengecualian(msgspec.Struct, frozen=True):
    """A waiver of one rule for one record, with reason and end."""

    aturan: str
    catatan: str
    alasan: str
    disetujui: Actor
    tanggal: str
    hingga: str


class HolidayBasis(msgspec.Struct, frozen=True):
    """A decree that sets holidays."""

    nomor: str
    judul: str
    tanggal: str | None = None
    sumber: str | None = None


class Revoked(msgspec.Struct, frozen=True):
    """A later decree that took a holiday back."""

    tanggal: str
    dasar: str


class Holiday(msgspec.Struct, frozen=True):
    """A national holiday or a day of joint leave."""

    tanggal: str
    nama: str
    jenis: str
    sementara: bool = False
    dicabut: Revoked | None = None
    catatan: str | None = None


class Ramadan(Span, frozen=True):
    """The fasting month, in which working hours are shorter."""

    sementara: bool = False
    sumber: str | None = None


class Libur(msgspec.Struct, frozen=True):
    """Holidays of one year, for all offices."""

    tahun: str
    sementara: bool
    dasar: tuple[HolidayBasis, ...]
    hari: tuple[Holiday, ...]
    ramadan: tuple[Ramadan, ...] = ()
