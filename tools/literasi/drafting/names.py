"""The id of a new record, by the house's naming rules; taken names are never given again."""

import re
import unicodedata
from collections.abc import Callable, Collection, Mapping
from typing import Any

from literasi.drafting.forms import NAMES

_NOT_ID = re.compile("[^a-z0-9]+")
_LONGEST = 60  # of a name made from words; an id has at most 80
_COUNTED = "{urut}"
_CHANCE = "{acak}"


def name_of(
    kind: str, data: Mapping[str, Any], taken: Collection[str], chance: Callable[[], str]
) -> str:
    """Name a record by its content; `chance` draws the part that is random."""
    form = NAMES[kind]
    if _CHANCE in form:
        return next(one for one in iter(lambda: _filled(form, data, chance()), None)
                    if one not in taken)  # fmt: skip
    if _COUNTED in form:
        numbers = range(1, len(taken) + 2)
        return next(one for one in (_filled(form, data, urut=str(n)) for n in numbers)
                    if one not in taken)  # fmt: skip
    plain = _filled(form, data)
    return plain if plain not in taken else _numbered(plain, taken)


def _numbered(plain: str, taken: Collection[str]) -> str:
    numbers = range(2, len(taken) + 3)
    return next(one for one in (f"{plain}-{n}" for n in numbers) if one not in taken)


def slug(words: str) -> str:
    """Write a title as an id: `Pagi Dongeng di Ruang Anak` is `pagi-dongeng-di-ruang-anak`."""
    bare = unicodedata.normalize("NFKD", words).encode("ascii", "ignore").decode().lower()
    whole = _NOT_ID.sub("-", bare).strip("-")
    if len(whole) <= _LONGEST:
        return whole or "tanpa-nama"
    return whole[:_LONGEST].rpartition("-")[0] or whole[:_LONGEST]


def _filled(form: str, data: Mapping[str, Any], acak: str = "", urut: str = "") -> str:
    letter = data.get("surat_masuk") or data.get("program") or {}
    received = str(letter.get("tanggal_terima") or letter.get("direncanakan") or "")
    return form.format(
        berkas=data.get("berkas", ""), kegiatan=data.get("kegiatan", ""),
        jadwal=data.get("jadwal", ""), sesi=str(data.get("sesi", ""))[:10].replace("-", ""),
        judul=slug(str(data.get("judul", ""))), nama=slug(str(data.get("nama", ""))),
        tahun=received[:4], acak=acak, urut=urut,
    )  # fmt: skip
