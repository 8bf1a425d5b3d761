"""English words that people write for our keys, as forms and tutorials elsewhere use them."""

from collections.abc import Collection, Mapping

_KEYS: Mapping[str, tuple[str, ...]] = {
    "activity": ("kegiatan",), "address": ("alamat",), "amount": ("jumlah",),
    "attachment": ("lampiran",), "author": ("penulis",), "by": ("oleh",),
    "capacity": ("kapasitas",), "closed": ("ditutup",), "color": ("warna",),
    "colour": ("warna",), "content": ("isi",), "date": ("tanggal",), "day": ("hari",),
    "description": ("keterangan", "uraian"), "end": ("selesai", "hingga"), "for": ("untuk",),
    "from": ("dari", "sejak"), "image": ("gambar",), "name": ("nama",),
    "note": ("catatan", "keterangan"), "notes": ("catatan", "keterangan"),
    "number": ("nomor",), "opened": ("dibuka",), "owner": ("penanggung_jawab",),
    "place": ("tempat",), "reason": ("alasan",), "result": ("hasil",), "role": ("peran",),
    "room": ("ruang",), "schedule": ("jadwal",), "source": ("sumber",),
    "start": ("mulai", "sejak"), "summary": ("ringkasan",), "target": ("sasaran",),
    "tags": ("tag",), "title": ("judul",), "to": ("kepada", "hingga"), "topic": ("topik",),
    "type": ("jenis",), "until": ("hingga",), "year": ("tahun",),
}  # fmt: skip


def translated(word: str, known: Collection[str]) -> str | None:
    """Give the one known key that an English word stands for."""
    found = [one for one in _KEYS.get(word.lower(), ()) if one in known]
    return found[0] if len(found) == 1 else None
