"""The monthly closing of a book (tutup buku), with its later corrections."""

import msgspec

from literasi.records.parts import Actor


class ClosedRow(msgspec.Struct, frozen=True):
    """What one record wrote into the month, as a digest of its rows."""

    catatan: str
    sidik: str


class Correction(msgspec.Struct, frozen=True):
    """An admitted change of a closed month; without `sidik` the record's rows left the month."""

    catatan: str
    tanggal: str
    oleh: Actor
    alasan: str
    sidik: str | None = None


class PenutupanBuku(msgspec.Struct, frozen=True):
    """One month of one book, closed; named `<buku>-<bulan>`, so it can be closed only once."""

    buku: str
    bulan: str
    jumlah: int
    sidik: str
    tanggal: str
    oleh: Actor
    baris: tuple[ClosedRow, ...] = ()
    koreksi: tuple[Correction, ...] = ()
