"""What only a merge of two branches breaks, told with both their names."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from literasi.compare import titles
from literasi.compare.claims import is_claim
from literasi.compare.states import document
from literasi.compare.values import shown, text
from literasi.values.finding import Finding, ordered
from literasi.values.mark import Mark


@dataclass(frozen=True, slots=True)
class Conflict:
    """A record that Git cannot merge: its content before, on one side, on the other."""

    path: str
    base: bytes | None
    one: bytes | None
    other: bytes | None


def clashes(
    names: tuple[str, str], merged: Iterable[Finding], alone: Iterable[Finding]
) -> tuple[Finding, ...]:
    """Give what is wrong with a merge that neither side has alone, whatever the line it is on."""
    known = {_what(one) for one in alone}
    return ordered([_clash(names, one) for one in merged if _what(one) not in known])


def conflicts(names: tuple[str, str], found: Iterable[Conflict]) -> tuple[Finding, ...]:
    """Explain what Git could not merge."""
    return ordered([_conflict(names, one) for one in found])


def _what(one: Finding) -> tuple[str, str, str, str]:
    return one.rule, one.mark.path, one.pointer, one.message


def _pair(names: tuple[str, str]) -> str:
    return f"cabang «{names[0]}» dan «{names[1]}»"


def _clash(names: tuple[str, str], one: Finding) -> Finding:
    message = f"{_pair(names)} bertabrakan bila digabung: [{one.rule}] {one.message}"
    return replace(one, rule=titles.CLASH, message=message)


def _conflict(names: tuple[str, str], one: Conflict) -> Finding:
    said, hint = _number(names, one) if is_claim(one.path) else _record(names, one)
    return Finding(Mark(one.path), titles.CONFLICT, said, hint)


def _number(names: tuple[str, str], one: Conflict) -> tuple[str, str]:
    number = one.path.rpartition("/")[2].removesuffix(".yml")
    owners = [_owner(one.path, side) for side in (one.one, one.other)]
    said = " dan ".join(f"«{a}» untuk {b}" for a, b in zip(names, owners, strict=True))
    hint = "cabang yang digabung belakangan mengambil nomor berikutnya dan mengganti nomornya"
    return f"nomor «{number}» diambil dua kali: cabang {said}", hint


def _owner(path: str, raw: bytes | None) -> str:
    if raw is None:
        return "(berkas dihapus)"
    found = document(path, raw)
    return f"«{text(found.data, 'untuk')}»" if found else "(tidak terbaca)"


def _record(names: tuple[str, str], one: Conflict) -> tuple[str, str]:
    if one.one is None or one.other is None:
        gone, kept = names if one.one is None else names[::-1]
        hint = "putuskan lebih dahulu: catatan ini dihapus atau tetap dipakai"
        return f"cabang «{gone}» menghapus catatan ini, cabang «{kept}» mengubahnya", hint
    if one.base is None:
        hint = "beri salah satunya pengenal lain; pengenal baru sebaiknya dibuat oleh program"
        return f"{_pair(names)} sama-sama membuat catatan ini dengan isi berbeda", hint
    where = ", ".join(f"«{key}»" for key in _keys(one))
    hint = "gabungkan satu cabang dahulu, lalu perbarui cabang yang lain dan pilih isi yang benar"
    said = f"{_pair(names)} mengubah tempat yang sama dalam catatan ini"
    return f"{said}: {where}" if where else said, hint


def _keys(one: Conflict) -> Iterator[str]:
    """Yield the top keys that both sides changed, each its own way."""
    base, mine, other = (
        found.data if found else {}
        for found in (document(one.path, raw or b"") for raw in (one.base, one.one, one.other))
    )
    for key in sorted({*mine, *other}):
        if mine.get(key) not in (base.get(key), other.get(key)) and other.get(key) != base.get(
            key
        ):
            yield shown(key)
