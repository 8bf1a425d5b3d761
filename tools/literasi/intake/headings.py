"""The heading row of an agenda book, found by the names that clerks give its columns."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from literasi.spreadsheets.sheet import Sheet, Value

_SEARCHED, _ENOUGH = 40, 3  # rows looked at; columns that must be known

INCOMING: Mapping[str, tuple[str, ...]] = {
    "number": (
        "nomor agenda", "no agenda", "nomor urut agenda", "no urut agenda", "agenda", "no reg",
        "nomor register", "no register", "nomor urut", "no urut", "nourut", "no", "nomor", "nmr",
    ),
    "received": (
        "tanggal terima", "tgl terima", "tanggal diterima", "tgl diterima", "diterima tanggal",
        "diterima tgl", "tanggal penerimaan", "tgl penerimaan", "tanggal masuk", "tgl masuk",
        "terima", "diterima", "tanggal agenda", "tgl agenda", "tanggal", "tgl",
    ),
    "sender": (
        "pengirim", "nama pengirim", "asal surat", "surat dari", "dari", "asal",
        "instansi pengirim", "nama instansi", "instansi", "alamat pengirim",
        "pengirim nama alamat", "nama dan alamat pengirim", "surat pengirim",
    ),
    "dated": ("tanggal surat", "tgl surat", "surat tanggal", "surat tgl", "tertanggal"),
    "letter": ("nomor surat", "no surat", "surat nomor", "surat no", "nomor surat masuk"),
    "subject": (
        "isi ringkas", "perihal", "hal", "isi ringkas perihal", "perihal isi ringkas",
        "isi surat", "isi", "uraian", "ringkasan", "ringkasan isi", "surat perihal", "surat hal",
    ),
    "attached": ("lampiran", "lamp", "jumlah lampiran", "jml lampiran"),
    "code": ("kode klasifikasi", "klasifikasi", "kode", "kode surat", "kode arsip", "indeks"),
    "nature": ("sifat", "sifat surat"),
    "source": ("sumber", "cara terima", "cara diterima", "via", "media", "jalur"),
    "forward": (
        "diteruskan ke", "diteruskan kepada", "diteruskan", "disposisi ke", "disposisi kepada",
        "disposisi", "tujuan", "kepada",
    ),
    "note": ("keterangan", "ket"),
}  # fmt: skip
OUTGOING: Mapping[str, tuple[str, ...]] = {
    "letter": ("nomor surat", "no surat", "nomor surat keluar", "no surat keluar", "verbal"),
    "number": (
        "nomor urut", "no urut", "nourut", "nomor agenda", "no agenda", "no", "nomor", "nmr",
    ),
    "dated": ("tanggal surat", "tgl surat", "surat tanggal", "tanggal", "tgl"),
    "sent": ("tanggal kirim", "tgl kirim", "tanggal dikirim", "tgl dikirim", "dikirim"),
    "to": ("kepada", "tujuan", "tujuan surat", "alamat tujuan", "dikirim kepada", "alamat"),
    "subject": INCOMING["subject"],
    "attached": INCOMING["attached"],
    "code": INCOMING["code"],
    "nature": INCOMING["nature"],
    "signer": ("penanda tangan", "penandatangan", "ditandatangani oleh", "yang menandatangani"),
    "answers": ("menjawab agenda", "menjawab", "membalas", "balasan atas", "agenda dijawab"),
    "kind": ("jenis surat", "jenis"),
    "note": INCOMING["note"],
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Heading:
    """Where the lines begin (counted from 0), and which column holds what."""

    first: int
    columns: Mapping[str, int]


def find_heading(sheet: Sheet, names: Mapping[str, tuple[str, ...]]) -> Heading | None:
    """Find the row, or the two rows, that name most columns; nothing when three are not known."""
    best: Heading | None = None
    for one in _candidates(sheet, names):
        if len(one.columns) >= _ENOUGH and (best is None or len(one.columns) > len(best.columns)):
            best = one
    return best


def _candidates(sheet: Sheet, names: Mapping[str, tuple[str, ...]]) -> Iterator[Heading]:
    for at, row in enumerate(sheet.rows[:_SEARCHED]):
        yield Heading(at + 1, _columns([_words(cell) for cell in row], names))
        if at + 1 < len(sheet.rows):
            both = _joined(row, sheet.rows[at + 1])
            yield Heading(at + 2, _columns(both, names))


def _joined(above: tuple[Value, ...], below: tuple[Value, ...]) -> list[str]:
    """Read a heading over two rows: `Surat` above `Nomor` and `Tanggal`."""
    found, last = [], ""
    for upper, lower in zip(above, below, strict=True):
        last = _words(upper) or (last if lower is not None else "")
        found.append(f"{last} {_words(lower)}".strip())
    return found


def _columns(words: list[str], names: Mapping[str, tuple[str, ...]]) -> Mapping[str, int]:
    found: dict[str, int] = {}
    for field, variants in names.items():
        places = (words.index(one) for one in variants if one in words)
        free = next((at for at in places if at not in found.values()), None)
        if free is not None:
            found[field] = free
    return found


def _words(cell: Value) -> str:
    """Write a heading in small letters without signs: `Tgl. Terima` is `tgl terima`."""
    if not isinstance(cell, str):
        return ""
    return " ".join(re.sub(r"[^a-z ]+", " ", cell.lower()).split())
