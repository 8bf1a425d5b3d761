"""Publications: one page each, with its pictures and their consent."""

import msgspec

from literasi.records.parts import Act, Actor, DigitalFile


class Consent(msgspec.Struct, frozen=True):
    """Consent of the people who can be recognised on a picture."""

    status: str
    tanggal: str | None = None
    rujukan: str | None = None


class Picture(msgspec.Struct, frozen=True):
    """A picture of a publication; `berkas` is a path below the office's folder.

    With `simpanan` no file stands there: it is the name under which the page shows a picture
    that the office keeps outside Git.
    """

    berkas: str
    alt: str
    orang: str
    keterangan: str | None = None
    kredit: str | None = None
    persetujuan: Consent | None = None
    simpanan: DigitalFile | None = None


class Quote(msgspec.Struct, frozen=True):
    """What an official said in function."""

    pejabat: str
    teks: str


class Publikasi(msgspec.Struct, frozen=True):
    """One page: an announcement or a report."""

    jenis: str
    judul: str
    ringkasan: str
    isi: str
    terbit: str
    penulis: Actor
    kegiatan: tuple[str, ...] = ()
    tag: tuple[str, ...] = ()
    tempat_tulis: str | None = None
    mengapa: str | None = None
    bagaimana: str | None = None
    gambar: tuple[Picture, ...] = ()
    kutipan: tuple[Quote, ...] = ()
    disetujui: Act | None = None
    tinjau_pada: str | None = None
    ditarik: Act | None = None
