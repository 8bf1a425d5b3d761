"""An office: its profile, its short tables, its officials with their terms."""

import msgspec


class Address(msgspec.Struct, frozen=True):
    """A street address of an office."""

    jalan: str
    kota: str
    kecamatan: str | None = None
    kode_pos: str | None = None


class Contact(msgspec.Struct, frozen=True):
    """How the public reaches an office (never a person)."""

    telepon: str | None = None
    surel: str | None = None
    laman: str | None = None


class Complaint(msgspec.Struct, frozen=True):
    """A channel for complaints (UU 25/2009)."""

    nama: str
    url: str | None = None
    keterangan: str | None = None


class WorkDay(msgspec.Struct, frozen=True):
    """Working hours of one weekday, local times `HH:MM`."""

    hari: str
    mulai: str
    selesai: str
    istirahat_mulai: str | None = None
    istirahat_selesai: str | None = None


class WorkHours(msgspec.Struct, frozen=True):
    """Working hours in force over a period (Perpres 21/2023)."""

    sejak: str
    hari: tuple[WorkDay, ...]
    hingga: str | None = None
    dasar: str | None = None
    keterangan: str | None = None


class ServiceHours(msgspec.Struct, frozen=True):
    """Opening hours of a unit that serves the public."""

    unit: str
    hari: tuple[str, ...]
    mulai: str
    selesai: str
    buka_hari_libur: bool
    sumber: str | None = None


class Information(msgspec.Struct, frozen=True):
    """Where to ask for public information (UU 14/2008)."""

    nama: str
    url: str | None = None
    keterangan: str | None = None


class ServiceStandard(msgspec.Struct, frozen=True):
    """What the office promises (UU 25/2009); procedure and time stand in the SOP."""

    persyaratan: tuple[str, ...] = ()
    produk: tuple[str, ...] = ()
    biaya: str | None = None
    maklumat: str | None = None
    ppid: Information | None = None
    sumber: str | None = None


class SurveyElements(msgspec.Struct, frozen=True):
    """Means of the nine elements of a survey, 1.00 to 4.00 as text (PermenPANRB 14/2017)."""

    persyaratan: str
    prosedur: str
    waktu: str
    biaya: str
    produk: str
    kompetensi: str
    perilaku: str
    pengaduan: str
    sarana: str


class Survey(msgspec.Struct, frozen=True):
    """One survey of satisfaction (PermenPANRB 14/2017)."""

    tahun: str
    responden: int
    unsur: SurveyElements
    periode: str | None = None
    sumber: str | None = None


class Role(msgspec.Struct, frozen=True):
    """A role key of an office; titles change, keys stay."""

    kunci: str
    nama: str
    jenis: str


class Instruction(msgspec.Struct, frozen=True):
    """A tick-box of the disposition sheet."""

    kunci: str
    teks: str


class Series(msgspec.Struct, frozen=True):
    """A series of numbers, with the template its numbers are written in.

    `bersama` names the series whose running number it shares; `unit` and `kode` fill the template
    where the paper says nothing.
    """

    kunci: str
    nama: str
    buku: str
    templat: str
    tahun_dari: str
    sepenuhnya: bool
    unit: str | None = None
    kode: str | None = None
    bersama: str | None = None


class Effect(msgspec.Struct, frozen=True):
    """The day from which a rule binds an office; until then its findings are only counted."""

    kode: str
    sejak: str
    alasan: str


class Instansi(msgspec.Struct, frozen=True):
    """One regional office."""

    kode: str
    nama: str
    nama_singkat: str
    pemerintah: str
    wilayah: str
    kota: str
    contoh: bool
    zona: str
    warna: str
    opd: str
    jam_kerja: tuple[WorkHours, ...]
    peran: tuple[Role, ...]
    instruksi_disposisi: tuple[Instruction, ...]
    seri: tuple[Series, ...]
    catatan_contoh: str | None = None
    perkenalan: str | None = None
    alamat: Address | None = None
    kontak: Contact | None = None
    pengaduan: tuple[Complaint, ...] = ()
    kop: tuple[str, ...] = ()
    jam_layanan: tuple[ServiceHours, ...] = ()
    layanan: ServiceStandard | None = None
    survei_kepuasan: tuple[Survey, ...] = ()
    kertas: str = "a4"
    batas_jawaban_hari_kerja: int | None = None
    aturan: tuple[Effect, ...] = ()


class Decree(msgspec.Struct, frozen=True):
    """The decree that gave a post."""

    nomor: str
    tanggal: str


class Term(msgspec.Struct, frozen=True):
    """A post held from `sejak` to `hingga` (both included), definitif, plt or plh."""

    peran: str
    jabatan: str
    status: str
    sejak: str
    hingga: str | None = None
    keputusan: Decree | None = None
    alasan: str | None = None


class Pejabat(msgspec.Struct, frozen=True):
    """An official, with the posts held over time."""

    nama: str
    contoh: bool
    jabatan: tuple[Term, ...]
    gelar_depan: str | None = None
    gelar_belakang: str | None = None
    nip: str | None = None
    pangkat: str | None = None
    akun: str | None = None
