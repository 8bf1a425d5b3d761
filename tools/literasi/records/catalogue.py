"""The archive: every schema-valid record, filed by office and kind, sorted by id."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Generic, TypeVar

from literasi.documents.document import Document
from literasi.records.activity import Kegiatan, Presensi
from literasi.records.case import (
    Disposisi,
    Koordinasi,
    Penutupan,
    Perjanjian,
    Permohonan,
    SuratKeluar,
)
from literasi.records.closing import PenutupanBuku
from literasi.records.office import Instansi, Pejabat
from literasi.records.publication import Publikasi
from literasi.records.reference import (
    Klasifikasi,
    Klausul,
    Libur,
    Mitra,
    Nomor,
    Pengecualian,
    Peralatan,
    Retensi,
    Ruang,
)
from literasi.records.seal import Segel
from literasi.records.sop import Sop
from literasi.values.mark import Mark

T = TypeVar("T", covariant=True)


@dataclass(frozen=True, slots=True)
class Entry(Generic[T]):
    """One record with the place it was read from; `office` is empty for `libur`."""

    office: str
    kind: str
    id: str
    value: T
    document: Document

    @property
    def ref(self) -> str:
        """The record's name inside its office: `<jenis>/<id>`."""
        return f"{self.kind}/{self.id}"

    def mark(self, *at: str | int) -> Mark:
        """Place of a value of this record."""
        return self.document.mark(*at)


@dataclass(frozen=True, slots=True)
class Office:
    """One office and all its records; each table is sorted by id."""

    code: str
    profile: Entry[Instansi]
    pejabat: Mapping[str, Entry[Pejabat]] = field(default_factory=dict)
    ruang: Mapping[str, Entry[Ruang]] = field(default_factory=dict)
    peralatan: Mapping[str, Entry[Peralatan]] = field(default_factory=dict)
    mitra: Mapping[str, Entry[Mitra]] = field(default_factory=dict)
    klasifikasi: Mapping[str, Entry[Klasifikasi]] = field(default_factory=dict)
    retensi: Mapping[str, Entry[Retensi]] = field(default_factory=dict)
    klausul: Mapping[str, Entry[Klausul]] = field(default_factory=dict)
    sop: Mapping[str, Entry[Sop]] = field(default_factory=dict)
    permohonan: Mapping[str, Entry[Permohonan]] = field(default_factory=dict)
    disposisi: Mapping[str, Entry[Disposisi]] = field(default_factory=dict)
    koordinasi: Mapping[str, Entry[Koordinasi]] = field(default_factory=dict)
    surat_keluar: Mapping[str, Entry[SuratKeluar]] = field(default_factory=dict)
    perjanjian: Mapping[str, Entry[Perjanjian]] = field(default_factory=dict)
    kegiatan: Mapping[str, Entry[Kegiatan]] = field(default_factory=dict)
    presensi: Mapping[str, Entry[Presensi]] = field(default_factory=dict)
    segel: Mapping[str, Entry[Segel]] = field(default_factory=dict)
    publikasi: Mapping[str, Entry[Publikasi]] = field(default_factory=dict)
    penutupan: Mapping[str, Entry[Penutupan]] = field(default_factory=dict)
    penutupan_buku: Mapping[str, Entry[PenutupanBuku]] = field(default_factory=dict)
    nomor: Mapping[str, Entry[Nomor]] = field(default_factory=dict)
    pengecualian: Mapping[str, Entry[Pengecualian]] = field(default_factory=dict)

    @property
    def zone(self) -> str:
        """IANA name of the zone in which all its local times are meant."""
        return self.profile.value.zona


@dataclass(frozen=True, slots=True)
class Catalogue:
    """All offices sorted by code, and the holidays sorted by year."""

    offices: tuple[Office, ...]
    libur: tuple[Entry[Libur], ...] = ()
