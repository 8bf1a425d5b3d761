"""The clear record of a sealed file: counts, imprint, name of the key; never the people."""

import msgspec

from literasi.records.parts import Actor


class Sealing(msgspec.Struct, frozen=True):
    """When and by whom people were sealed first."""

    tanggal: str
    oleh: Actor


class Resealing(msgspec.Struct, frozen=True):
    """The same list under a new key; `kunci` is the old one, which was destroyed."""

    tanggal: str
    oleh: Actor
    alasan: str
    kunci: str
    dikeluarkan: int


class Forgetting(msgspec.Struct, frozen=True):
    """The tombstone: the data key is destroyed, nothing can be read again."""

    tanggal: str
    oleh: Actor
    alasan: str


class Segel(msgspec.Struct, frozen=True):
    """One sealed file, `<id>.age` beside this record."""

    isi: str
    untuk: str
    baris: int
    sidik: str
    kunci: str
    disegel: Sealing
    disegel_ulang: tuple[Resealing, ...] = ()
    dimusnahkan: Forgetting | None = None
