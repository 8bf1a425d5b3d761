"""A number that was ever used is never used for another record."""

from collections.abc import Iterator, Mapping

from literasi.compare import titles
from literasi.compare.states import Pair, document
from literasi.compare.values import text
from literasi.values.finding import Finding

Used = Mapping[str, tuple[bytes, ...]]  # path of a claim: every content it ever had, oldest first


def is_claim(path: str) -> bool:
    """Tell the file of a claimed number: `records/<instansi>/nomor/<id>.yml`."""
    parts = path.split("/")
    return len(parts) == 4 and (parts[0], parts[2]) == ("records", "nomor")


def reused(pair: Pair, used: Used) -> Iterator[Finding]:
    """Compare a new claim with what history says of its number: `used` knows claims only."""
    if not pair.fresh or pair.new is None:
        return
    owner = text(pair.new.data, "untuk")
    for name in _owners(pair.path, used):
        if name != owner:
            message = f"nomor «{pair.where.id}» pernah dipakai untuk «{name}»"
            hint = (
                "ambil nomor lain; nomor yang pernah dipakai, juga yang batal, tidak dipakai lagi"
            )
            yield Finding(pair.new.mark("untuk"), titles.REUSED, message, hint, pointer="/untuk")


def _owners(path: str, used: Used) -> tuple[str, ...]:
    found = (document(path, raw) for raw in used.get(path, ()))
    return tuple(dict.fromkeys(text(one.data, "untuk") for one in found if one is not None))
