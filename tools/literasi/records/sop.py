"""An SOP as executable data (`design.md` section 4; layout after PermenPAN-RB 35/2012)."""

from typing import Any

import msgspec


class Source(msgspec.Struct, frozen=True):
    """Where the text of the SOP was read from."""

    judul: str
    keterangan: str


class Identity(msgspec.Struct, frozen=True):
    """The identity box; what the source lacks is named, never invented."""

    nomor: str | None = None
    tanggal_pembuatan: str | None = None
    tanggal_revisi: str | None = None
    tanggal_efektif: str | None = None
    disahkan_oleh: str | None = None
    tidak_tercantum: tuple[str, ...] = ()


class Item(msgspec.Struct, frozen=True):
    """One line of one of the six boxes."""

    teks: str
    nomor: str | None = None
    mentah: str | None = None
    ragu: str | None = None


class Headings(msgspec.Struct, frozen=True):
    """Column headings as the office prints them."""

    nomor: str
    kegiatan: str
    pelaksana: str
    mutu_baku: str
    kelengkapan: str
    waktu: str
    output: str
    keterangan: str


class Column(msgspec.Struct, frozen=True):
    """A printed actor column."""

    peran: str
    judul: str
    mentah: str | None = None


class Duration(msgspec.Struct, frozen=True):
    """A standard time: handling time in its own unit, perhaps a doubtful reading."""

    satuan: str
    nilai: int | None = None
    mentah: str | None = None
    ragu: str | None = None


class Evidence(msgspec.Struct, frozen=True):
    """Where the dated events of a step are found; predicates are JSON Schema fragments."""

    jenis: str
    tanggal: str
    pada: str = ""
    cocok: dict[str, Any] | None = None  # a JSON Schema fragment is free-form by nature
    syarat: dict[str, Any] | None = None  # likewise, judged against the whole record
    keadaan: str | None = None


class Performer(msgspec.Struct, frozen=True):
    """A role that performs a step; `disimpulkan` says why where the mark was lost."""

    peran: str
    judul: str | None = None
    disimpulkan: str | None = None
    keyakinan: str | None = None


class Branch(msgspec.Struct, frozen=True):
    """One exit of a step, told apart by path or by evidence."""

    ke: str
    label: str | None = None
    jalur: tuple[str, ...] = ()
    bukti: tuple[Evidence, ...] = ()


class Step(msgspec.Struct, frozen=True):
    """One step; `ekstensi` marks what practice added."""

    kunci: str
    kegiatan: str
    simbol: str
    pelaksana: tuple[Performer, ...]
    nomor: str | None = None
    kegiatan_mentah: str | None = None
    ekstensi: bool = False
    usulan: bool = False
    kelompok: str | None = None
    kelengkapan: tuple[str, ...] = ()
    output: str | None = None
    output_mentah: str | None = None
    keterangan: str | None = None
    waktu: Duration | None = None
    waktu_tidak_tercantum: bool = False
    menunggu: str | None = None
    keadaan: str | None = None
    lanjut: tuple[str, ...] = ()
    cabang: tuple[Branch, ...] = ()
    gabung: str = "salah_satu"
    bukti: tuple[Evidence, ...] = ()
    ragu: tuple[str, ...] = ()


class PrintedActivity(msgspec.Struct, frozen=True):
    """An activity row as printed."""

    nomor: str
    kegiatan: str


class PrintedQuality(msgspec.Struct, frozen=True):
    """A quality row as printed."""

    kode: str
    kelengkapan: str
    waktu: Duration
    output: str


class PrintedTable(msgspec.Struct, frozen=True):
    """The printed table where its rows do not map one to one to steps."""

    kegiatan: tuple[PrintedActivity, ...]
    mutu: tuple[PrintedQuality, ...]
    catatan: str | None = None


class Track(msgspec.Struct, frozen=True):
    """A group of steps."""

    kunci: str
    nama: str


class Path(msgspec.Struct, frozen=True):
    """A path through the SOP, chosen by evidence; `perlu` and `tanpa` are kinds of record."""

    kunci: str
    nama: str
    bukti: tuple[Evidence, ...]
    keterangan: str | None = None
    perlu: tuple[str, ...] = ()
    tanpa: tuple[str, ...] = ()


class Final(msgspec.Struct, frozen=True):
    """A final state."""

    keadaan: str
    nama: str
    bukti: tuple[Evidence, ...]


class Candidate(msgspec.Struct, frozen=True):
    """One possible reading of a doubtful place."""

    baca: str
    alasan: str | None = None


class Confirmed(msgspec.Struct, frozen=True):
    """How a doubt was settled by the office."""

    tanggal: str
    oleh: str
    teks: str


class Doubt(msgspec.Struct, frozen=True):
    """A doubtful reading: raw text and candidates, most likely first."""

    kunci: str
    tempat: str
    mentah: str
    kandidat: tuple[Candidate, ...]
    status: str
    pointer: str | None = None
    konfirmasi: Confirmed | None = None
    catatan: str | None = None


class Sop(msgspec.Struct, frozen=True):
    """One version of one SOP."""

    kode: str
    versi: str
    nama: str
    ringkasan: str
    sumber: Source
    identitas: Identity
    dasar_hukum: tuple[Item, ...]
    kualifikasi: tuple[Item, ...]
    keterkaitan: tuple[Item, ...]
    peralatan: tuple[Item, ...]
    peringatan: tuple[Item, ...]
    pencatatan: tuple[Item, ...]
    judul_kolom: Headings
    pelaksana: tuple[Column, ...]
    alur: str
    langkah: tuple[Step, ...]
    akhir: tuple[Final, ...]
    keraguan: tuple[Doubt, ...] = ()
    nama_mentah: str | None = None
    singkatan: str | None = None
    berlaku_sejak: str | None = None
    berlaku_hingga: str | None = None
    alur_catatan: str | None = None
    tabel_tercetak: PrintedTable | None = None
    kelompok: tuple[Track, ...] = ()
    jalur: tuple[Path, ...] = ()
