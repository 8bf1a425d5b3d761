"""An SOP as the public reads it; doubtful readings stay visible."""

from dataclasses import dataclass
from datetime import date
from typing import Annotated

from literasi.views.provenance import Derived, Public


@dataclass(frozen=True, slots=True)
class Doubt:
    """A doubtful reading: where, raw text, candidates with reasons, most likely first."""

    key: Annotated[str, Public("sop:/keraguan/*/kunci")]
    where: Annotated[str, Public("sop:/keraguan/*/tempat")]
    raw: Annotated[str, Public("sop:/keraguan/*/mentah")]
    candidates: Annotated[tuple[tuple[str, str | None], ...], Public("sop:/keraguan/*/kandidat")]
    settled: Annotated[str | None, Public("sop:/keraguan/*/konfirmasi", "sop:/keraguan/*/status")]
    note: Annotated[str | None, Public("sop:/keraguan/*/catatan")]


@dataclass(frozen=True, slots=True)
class Line:
    """One line of one of the six boxes; `doubt` is the key of a doubtful reading."""

    text: Annotated[str, Public("sop:/dasar_hukum/*/teks", "sop:/kualifikasi/*/teks")]
    number: Annotated[str | None, Public("sop:/dasar_hukum/*/nomor")]
    raw: Annotated[str | None, Public("sop:/dasar_hukum/*/mentah")]
    doubt: Annotated[str | None, Public("sop:/dasar_hukum/*/ragu")]


@dataclass(frozen=True, slots=True)
class Time:
    """A standard time with its unit (`menit`, `jam`, `hari`), perhaps doubtful."""

    value: Annotated[int | None, Public("sop:/langkah/*/waktu/nilai")]
    unit: Annotated[str, Public("sop:/langkah/*/waktu/satuan")]
    raw: Annotated[str | None, Public("sop:/langkah/*/waktu/mentah")]
    doubt: Annotated[str | None, Public("sop:/langkah/*/waktu/ragu")]


@dataclass(frozen=True, slots=True)
class Performer:
    """A role that performs a step, with the reason where it was inferred."""

    role: Annotated[str, Public("sop:/langkah/*/pelaksana/*/peran")]
    name: Annotated[str, Public("instansi:/peran/*/nama", "sop:/langkah/*/pelaksana/*/judul")]
    inferred: Annotated[str | None, Public("sop:/langkah/*/pelaksana/*/disimpulkan")]
    confidence: Annotated[str | None, Public("sop:/langkah/*/pelaksana/*/keyakinan")]


@dataclass(frozen=True, slots=True)
class Exit:
    """Where a step leads: key of the next step and the words on the arrow."""

    target: Annotated[str, Public("sop:/langkah/*/lanjut", "sop:/langkah/*/cabang/*/ke")]
    label: Annotated[str | None, Public("sop:/langkah/*/cabang/*/label")]


@dataclass(frozen=True, slots=True)
class Step:
    """One step of the flow."""

    key: Annotated[str, Public("sop:/langkah/*/kunci")]
    number: Annotated[str | None, Public("sop:/langkah/*/nomor")]
    action: Annotated[str, Public("sop:/langkah/*/kegiatan")]
    symbol: Annotated[str, Public("sop:/langkah/*/simbol")]
    extension: Annotated[bool, Public("sop:/langkah/*/ekstensi")]
    proposal: Annotated[bool, Public("sop:/langkah/*/usulan")]
    track: Annotated[str | None, Public("sop:/langkah/*/kelompok")]
    performers: Annotated[tuple[Performer, ...], Public("sop:/langkah/*/pelaksana")]
    requirements: Annotated[tuple[str, ...], Public("sop:/langkah/*/kelengkapan")]
    time: Annotated[Time | None, Public("sop:/langkah/*/waktu")]
    time_absent: Annotated[bool, Public("sop:/langkah/*/waktu_tidak_tercantum")]
    output: Annotated[str | None, Public("sop:/langkah/*/output")]
    note: Annotated[str | None, Public("sop:/langkah/*/keterangan")]
    exits: Annotated[tuple[Exit, ...], Public("sop:/langkah/*/lanjut", "sop:/langkah/*/cabang")]
    doubts: Annotated[tuple[str, ...], Public("sop:/langkah/*/ragu")]
    waits_for: Annotated[str | None, Public("sop:/langkah/*/menunggu")] = None


@dataclass(frozen=True, slots=True)
class PrintedQuality:
    """A quality row as printed, where it does not pair with an activity."""

    code: Annotated[str, Public("sop:/tabel_tercetak/mutu/*/kode")]
    requirements: Annotated[str, Public("sop:/tabel_tercetak/mutu/*/kelengkapan")]
    time: Annotated[Time, Public("sop:/tabel_tercetak/mutu/*/waktu")]
    output: Annotated[str, Public("sop:/tabel_tercetak/mutu/*/output")]


@dataclass(frozen=True, slots=True)
class PrintedTable:
    """The printed table where its rows do not map one to one to steps."""

    activities: Annotated[tuple[tuple[str, str], ...], Public("sop:/tabel_tercetak/kegiatan")]
    qualities: Annotated[tuple[PrintedQuality, ...], Public("sop:/tabel_tercetak/mutu")]
    note: Annotated[str | None, Public("sop:/tabel_tercetak/catatan")]


@dataclass(frozen=True, slots=True)
class Headings:
    """Column headings as the office prints them."""

    number: Annotated[str, Public("sop:/judul_kolom/nomor")]
    action: Annotated[str, Public("sop:/judul_kolom/kegiatan")]
    performer: Annotated[str, Public("sop:/judul_kolom/pelaksana")]
    quality: Annotated[str, Public("sop:/judul_kolom/mutu_baku")]
    requirements: Annotated[str, Public("sop:/judul_kolom/kelengkapan")]
    time: Annotated[str, Public("sop:/judul_kolom/waktu")]
    output: Annotated[str, Public("sop:/judul_kolom/output")]
    note: Annotated[str, Public("sop:/judul_kolom/keterangan")]


@dataclass(frozen=True, slots=True)
class Identity:
    """The identity box; `None` is shown as not printed in the source."""

    number: Annotated[str | None, Public("sop:/identitas/nomor")]
    made: Annotated[str | None, Public("sop:/identitas/tanggal_pembuatan")]
    revised: Annotated[str | None, Public("sop:/identitas/tanggal_revisi")]
    effective: Annotated[str | None, Public("sop:/identitas/tanggal_efektif")]
    approved_by: Annotated[str | None, Public("sop:/identitas/disahkan_oleh")]
    absent: Annotated[tuple[str, ...], Public("sop:/identitas/tidak_tercantum")]


@dataclass(frozen=True, slots=True)
class Measured:
    """A working time of practice, in the unit of its step."""

    amount: Annotated[int, Derived("a rank over five or more cases, none of them restricted")]
    words: Annotated[str, Derived("the same amount in Indonesian words")]


@dataclass(frozen=True, slots=True)
class Practice:
    """What a step took in five or more cases; `standard` stands on the same scale."""

    step: Annotated[str, Public("sop:/langkah/*/kunci")]
    unit: Annotated[str, Derived("minutes or whole working days: what these cases can be told in")]
    cases: Annotated[int, Derived("a count of five or more cases, none of them restricted")]
    median: Annotated[Measured, Derived("a rank over five or more cases, never one person's")]
    high: Annotated[Measured, Derived("a rank over five or more cases, never one person's")]
    standard: Annotated[
        float | None, Public("sop:/langkah/*/waktu/nilai", "sop:/langkah/*/waktu/satuan")
    ]


@dataclass(frozen=True, slots=True)
class Sop:
    """One version of one SOP."""

    office: Annotated[str, Public("instansi:/kode")]
    code: Annotated[str, Public("sop:/kode")]
    version: Annotated[str, Public("sop:/versi")]
    newest: Annotated[bool, Derived("no later version of the same code")]
    title: Annotated[str, Public("sop:/nama")]
    raw_title: Annotated[str | None, Public("sop:/nama_mentah")]
    short_title: Annotated[str | None, Public("sop:/singkatan")]
    summary: Annotated[str, Public("sop:/ringkasan")]
    in_force: Annotated[date | None, Public("sop:/berlaku_sejak")]
    source_title: Annotated[str, Public("sop:/sumber/judul")]
    source_note: Annotated[str, Public("sop:/sumber/keterangan")]
    identity: Annotated[Identity, Public("sop:/identitas")]
    legal_basis: Annotated[tuple[Line, ...], Public("sop:/dasar_hukum")]
    qualifications: Annotated[tuple[Line, ...], Public("sop:/kualifikasi")]
    related: Annotated[tuple[Line, ...], Public("sop:/keterkaitan")]
    equipment: Annotated[tuple[Line, ...], Public("sop:/peralatan")]
    warnings: Annotated[tuple[Line, ...], Public("sop:/peringatan")]
    records: Annotated[tuple[Line, ...], Public("sop:/pencatatan")]
    headings: Annotated[Headings, Public("sop:/judul_kolom")]
    columns: Annotated[tuple[tuple[str, str], ...], Public("sop:/pelaksana")]
    flow: Annotated[str, Public("sop:/alur")]
    flow_note: Annotated[str | None, Public("sop:/alur_catatan")]
    printed: Annotated[PrintedTable | None, Public("sop:/tabel_tercetak")]
    tracks: Annotated[tuple[tuple[str, str], ...], Public("sop:/kelompok")]
    steps: Annotated[tuple[Step, ...], Public("sop:/langkah")]
    paths: Annotated[tuple[tuple[str, str, str | None], ...], Public("sop:/jalur")]
    doubts: Annotated[tuple[Doubt, ...], Public("sop:/keraguan")]
    practice: Annotated[
        tuple[Practice, ...],
        Derived("aggregates over five or more cases, none of them restricted"),
    ] = ()
