"""The papers of a case: request, disposition, coordination, letter, agreement, closing."""

import msgspec

from literasi.records.parts import (
    Act,
    Actor,
    Answer,
    Delivery,
    DigitalFile,
    Draft,
    Signature,
    Span,
)


class Applicant(msgspec.Struct, frozen=True):
    """Who asks."""

    mitra: str


class Incoming(msgspec.Struct, frozen=True):
    """The request letter as entered in the agenda book (Kendal step 1)."""

    nomor_agenda: str
    seri: str
    tanggal_surat: str
    tanggal_terima: str
    hal: str
    kode_klasifikasi: str
    sifat_keamanan: str
    sifat_kecepatan: str
    sumber: str
    diterima_oleh: Actor
    diteruskan_ke: str
    nomor_surat: str | None = None
    lampiran: str | None = None
    srikandi: str | None = None
    naskah: DigitalFile | None = None


class Programme(msgspec.Struct, frozen=True):
    """The office's own plan, where no letter asks."""

    nama: str
    direncanakan: str
    oleh: Actor
    dasar: str | None = None


class Wish(msgspec.Struct, frozen=True):
    """What the applicant would like."""

    tanggal: tuple[str, ...] = ()
    jam: str | None = None
    ruang: str | None = None
    jumlah_peserta: int | None = None
    kebutuhan: str | None = None


class Returned(msgspec.Struct, frozen=True):
    """An incomplete request sent back, and its completion."""

    tanggal: str
    oleh: Actor
    alasan: str
    dilengkapi: str | None = None


class Permohonan(msgspec.Struct, frozen=True):
    """A request; its id is the id of the berkas."""

    sop: str
    asal: str
    hal: str
    ringkasan: str | None = None
    jenis_kegiatan: str | None = None
    pemohon: Applicant | None = None
    surat_masuk: Incoming | None = None
    program: Programme | None = None
    usulan: Wish | None = None
    dikembalikan: tuple[Returned, ...] = ()
    terkait: tuple[str, ...] = ()
    tautan_lacak: str | None = None
    kontak_tersegel: str | None = None
    catatan: str | None = None


class Recipient(msgspec.Struct, frozen=True):
    """A post (not a person) that receives a disposition."""

    peran: str
    pejabat: str | None = None


class Disposisi(msgspec.Struct, frozen=True):
    """One hop of a disposition."""

    berkas: str
    tindakan: str
    dari: Actor
    tanggal: str
    cara: str
    kepada: tuple[Recipient, ...] = ()
    instruksi: tuple[str, ...] = ()
    catatan: str | None = None
    batas_waktu: str | None = None
    membatalkan: str | None = None
    dicatat_oleh: Actor | None = None
    dikonfirmasi_oleh: Actor | None = None


class Koordinasi(msgspec.Struct, frozen=True):
    """One talk and its outcome; `jalur` chooses the path (Kendal step 4)."""

    berkas: str
    tanggal: str
    oleh: Actor
    dengan: str
    cara: str
    hasil: str
    jalur: str | None = None
    menggantikan: str | None = None
    penerima_salinan: tuple[str, ...] = ()


class Addressee(msgspec.Struct, frozen=True):
    """To whom a letter goes."""

    mitra: str | None = None
    nama: str | None = None


class SuratKeluar(msgspec.Struct, frozen=True):
    """One outgoing letter, from first draft to delivery and answer."""

    berkas: str
    jenis_surat: str
    hal: str
    kepada: Addressee
    sifat_keamanan: str
    sifat_kecepatan: str
    kode_klasifikasi: str
    konsep: tuple[Draft, ...]
    isi_jawaban: str | None = None
    alasan: str | None = None
    lampiran: str | None = None
    penandatanganan: Signature | None = None
    seri: str | None = None
    nomor: str | None = None
    tanggal_surat: str | None = None
    pengiriman: tuple[Delivery, ...] = ()
    jawaban: tuple[Answer, ...] = ()
    tembusan: tuple[str, ...] = ()
    terhadap: str | None = None
    naskah: DigitalFile | None = None
    srikandi: str | None = None
    kode_periksa: str | None = None


class Party(msgspec.Struct, frozen=True):
    """One party of an agreement; without `mitra` it is the office itself."""

    urutan: str
    wakil_nama: str
    wakil_jabatan: str
    mitra: str | None = None
    nomor: str | None = None


class Authority(msgspec.Struct, frozen=True):
    """Why our head may sign (PP 28/2018, Permendagri 22/2020)."""

    jenis: str
    nomor: str | None = None
    tanggal: str | None = None


class PartySignature(msgspec.Struct, frozen=True):
    """One party's signing, wet or electronic."""

    pihak: str
    tanggal: str
    cara: str
    oleh: Actor | None = None


class Obligation(msgspec.Struct, frozen=True):
    """Something a party owes."""

    pihak: str
    uraian: str
    tenggat: str | None = None
    dipenuhi: str | None = None


class Article(msgspec.Struct, frozen=True):
    """An article that only this agreement has, between the clauses of the library."""

    judul: str
    urutan: int
    teks: str


class Perjanjian(msgspec.Struct, frozen=True):
    """One agreement."""

    berkas: str
    judul: str
    tentang: str
    jenis: str
    pihak: tuple[Party, ...]
    ruang_lingkup: str
    konsep: tuple[Draft, ...]
    dasar: tuple[str, ...] = ()
    seri: str | None = None
    pengiriman: tuple[Delivery, ...] = ()
    jawaban: tuple[Answer, ...] = ()
    dasar_kewenangan: Authority | None = None
    penandatanganan: tuple[PartySignature, ...] = ()
    tanggal: str | None = None
    tempat: str | None = None
    jangka_waktu: Span | None = None
    kewajiban: tuple[Obligation, ...] = ()
    klausul: tuple[str, ...] = ()
    pasal_khusus: tuple[Article, ...] = ()
    adendum_dari: str | None = None
    pengakhiran: Act | None = None
    naskah: tuple[DigitalFile, ...] = ()
    asli: int | None = None
    kode_periksa: str | None = None
    tanpa_nomor: str | None = None


class Disposal(msgspec.Struct, frozen=True):
    """What was done with papers whose time had come, by signed minutes (UU 43/2009, penyusutan).

    `hasil` is what a reassessment decided: `musnah` or `permanen`.
    """

    tindakan: str
    tanggal: str
    oleh: Actor
    berita_acara: str
    arsip: tuple[str, ...]
    naskah: DigitalFile | None = None
    hasil: str | None = None


class Penutupan(msgspec.Struct, frozen=True):
    """The end of a berkas."""

    berkas: str
    hasil: str
    tanggal: str
    oleh: Actor
    alasan: str | None = None
    bukti: tuple[str, ...] = ()
    isi_berkas: tuple[str, ...] = ()
    kode_klasifikasi: str | None = None
    lokasi_berkas: str | None = None
    penyusutan: tuple[Disposal, ...] = ()
