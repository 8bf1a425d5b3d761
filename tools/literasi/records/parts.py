"""Parts that several kinds of record share (`umum.schema.json`)."""

import msgspec


class Actor(msgspec.Struct, frozen=True):
    """Who acted, and in which role."""

    pejabat: str
    peran: str


class Act(msgspec.Struct, frozen=True):
    """Something done on a day (or at a local time) by somebody, perhaps with a reason."""

    tanggal: str
    oleh: Actor | None = None
    alasan: str | None = None


class Span(msgspec.Struct, frozen=True):
    """From `mulai` to `selesai`."""

    mulai: str
    selesai: str


class Hours(msgspec.Struct, frozen=True):
    """Opening hours on some weekdays, local `HH:MM`; `24:00` ends a day."""

    hari: tuple[str, ...]
    mulai: str
    selesai: str


class Review(msgspec.Struct, frozen=True):
    """A review of a draft (Kendal step 6): `ya` or `tidak` with a note."""

    tanggal: str
    oleh: Actor
    hasil: str
    catatan: str | None = None
    paraf: bool = False


class Draft(msgspec.Struct, frozen=True):
    """One version of a draft with its reviews."""

    versi: int
    tanggal: str
    oleh: Actor
    isi: str | None = None
    perubahan: str | None = None
    penelitian: tuple[Review, ...] = ()


class Delivery(msgspec.Struct, frozen=True):
    """One sending, and its receipt."""

    tanggal: str
    cara: str
    oleh: Actor | None = None
    penerima: str | None = None
    diterima: str | None = None
    bukti: str | None = None


class Answer(msgspec.Struct, frozen=True):
    """What the applicant said to a draft or letter."""

    tanggal: str
    isi: str
    catatan: str | None = None


class Signature(msgspec.Struct, frozen=True):
    """Who signed, how, and the post exactly as printed."""

    tanggal: str
    oleh: Actor
    cara: str
    jabatan_tercetak: str
    atas_nama: str | None = None


class DigitalFile(msgspec.Struct, frozen=True):
    """A scan or signed document that stays outside Git."""

    judul: str
    sha256: str
    ukuran: int
    jenis: str
    tempat: str
    akses: str = "internal"


class Count(msgspec.Struct, frozen=True):
    """Attendance totals of one session; never rows."""

    total: int
    laki_laki: int | None = None
    perempuan: int | None = None
    anak: int | None = None
    remaja: int | None = None
    dewasa: int | None = None
    pendamping: int | None = None
