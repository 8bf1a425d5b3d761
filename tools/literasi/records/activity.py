"""Activities (the only owners of time and place) and attendance totals."""

import msgspec

from literasi.records.parts import Act, Actor, Count, DigitalFile


class Repeat(msgspec.Struct, frozen=True):
    """A series in the office's words; ends by `hingga` (last day, included) or `jumlah`."""

    tiap: str
    selang: int = 1
    hari: tuple[str, ...] = ()
    minggu_ke: int | None = None
    tanggal: int | None = None
    hingga: str | None = None
    jumlah: int | None = None


class Skipped(msgspec.Struct, frozen=True):
    """A date of a series that does not take place."""

    tanggal: str
    alasan: str


class Moved(msgspec.Struct, frozen=True):
    """One occurrence of a series at another time or place; `dari` is its original start."""

    dari: str
    mulai: str
    selesai: str
    alasan: str
    tanggal: str
    oleh: Actor
    ruang: tuple[str, ...] = ()


class EquipmentUse(msgspec.Struct, frozen=True):
    """How much of some equipment is used."""

    peralatan: str
    jumlah: int


class Slot(msgspec.Struct, frozen=True):
    """When and where something was before it was moved."""

    mulai: str
    selesai: str
    ruang: tuple[str, ...] = ()


class Fixed(msgspec.Struct, frozen=True):
    """The act that turns a tentative booking into a fixed one."""

    tanggal: str
    oleh: Actor
    dasar: str | None = None


class Rescheduled(msgspec.Struct, frozen=True):
    """The act that moved a whole entry, with where it was before."""

    tanggal: str
    oleh: Actor
    alasan: str
    dari: Slot


class Jadwal(msgspec.Struct, frozen=True):
    """One entry of an activity's schedule: a single time or a series, local wall time."""

    kunci: str
    uid: str
    mulai: str
    selesai: str
    dipesan: Act
    sepanjang_hari: bool = False
    ulang: Repeat | None = None
    lewati: tuple[Skipped, ...] = ()
    pindahan: tuple[Moved, ...] = ()
    ruang: tuple[str, ...] = ()
    tempat: str | None = None
    rute: tuple[str, ...] = ()
    tata_letak: str | None = None
    siap_menit: int | None = None
    beres_menit: int | None = None
    peralatan: tuple[EquipmentUse, ...] = ()
    ditetapkan: Fixed | None = None
    dipindah: tuple[Rescheduled, ...] = ()
    dibatalkan: Act | None = None
    menggantikan: str | None = None


class Speaker(msgspec.Struct, frozen=True):
    """A speaker; the name is public only with consent."""

    nama: str
    persetujuan: bool
    lembaga: str | None = None
    topik: str | None = None
    hadir: str | None = None
    pengganti_dari: str | None = None


class Registration(msgspec.Struct, frozen=True):
    """How to register, and how many did."""

    dibuka: str | None = None
    ditutup: str | None = None
    cara: str | None = None
    pendaftar: int | None = None
    daftar_tunggu: int | None = None


class AgendaItem(msgspec.Struct, frozen=True):
    """A line of the order of events."""

    jam: str
    acara: str


class Checked(msgspec.Struct, frozen=True):
    """A line of a checklist."""

    kunci: str
    tugas: str
    tanggal: str | None = None
    oleh: Actor | None = None


class Documented(msgspec.Struct, frozen=True):
    """Photographs or video of the activity, kept outside Git."""

    jenis: str
    judul: str
    tanggal: str
    oleh: Actor
    berkas: DigitalFile | None = None


class Report(msgspec.Struct, frozen=True):
    """A report of the activity (the last output of both SOPs)."""

    jenis: str
    tanggal: str
    oleh: Actor
    isi: str
    periode: str | None = None
    naskah: DigitalFile | None = None


class Archived(msgspec.Struct, frozen=True):
    """The filing of an activity's papers."""

    tanggal: str
    oleh: Actor
    daftar: tuple[str, ...] = ()
    lokasi: str | None = None


class Phase(msgspec.Struct, frozen=True):
    """A point of the day that was reached (Mojokerto B2–B7)."""

    kunci: str
    tanggal: str
    oleh: Actor | None = None


class Kegiatan(msgspec.Struct, frozen=True):
    """One activity."""

    nama: str
    jenis_kegiatan: str
    sifat_keamanan: str
    penanggung_jawab: Actor
    jadwal: tuple[Jadwal, ...]
    berkas: str | None = None
    ringkasan: str | None = None
    sasaran: str | None = None
    mitra: tuple[str, ...] = ()
    narasumber: tuple[Speaker, ...] = ()
    kuota: int | None = None
    biaya: str | None = None
    pendaftaran: Registration | None = None
    peserta_diharapkan: int | None = None
    kebutuhan_khusus: str | None = None
    susunan_acara: tuple[AgendaItem, ...] = ()
    ceklis: tuple[Checked, ...] = ()
    dokumentasi: tuple[Documented, ...] = ()
    laporan: tuple[Report, ...] = ()
    laporan_diterima: Act | None = None
    arsip: Archived | None = None
    tahapan: tuple[Phase, ...] = ()


class Presensi(msgspec.Struct, frozen=True):
    """Attendance totals of one session."""

    kegiatan: str
    jadwal: str
    sesi: str
    jumlah: Count
    dicatat: Act
    perkiraan: bool = False
    berita_acara: str | None = None
    lokasi_berkas: str | None = None
    segel: str | None = None
