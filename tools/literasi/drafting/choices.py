"""The office's own lists: what may be chosen for a property, by number or by part of a name."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from literasi.cases.posts import full_name
from literasi.drafting.facts import Facts
from literasi.gate.schemas import Schema
from literasi.records.catalogue import Office

PERSON = {"pejabat", "peran"}


@dataclass(frozen=True, slots=True)
class Choice:
    """One line of a list: what is written to the record, and what the clerk reads."""

    key: str
    label: str


@dataclass(frozen=True, slots=True)
class Unclear:
    """An answer that names nothing of the list, or too much (Indonesian)."""

    message: str


def choices(facts: Facts, key: str, own: Schema) -> tuple[Choice, ...]:
    """List what a property may hold; nothing where it is free text. `own` is resolved."""
    if key.endswith("tahapan.-.kunci"):
        return tuple(_stages(facts))
    inner = facts.schemas.target(own["items"]) if isinstance(own.get("items"), dict) else own
    if key.rpartition(".")[2] == "kode_klasifikasi":
        return tuple(_codes(facts.office))
    if inner.get("properties", {}).keys() >= PERSON:
        return _people(facts, by_role=inner is not own)
    if "enum" in inner:
        words = inner.get("x-label", {})
        return tuple(Choice(str(one), words.get(one, str(one))) for one in inner["enum"])
    make = _LISTS.get(str(inner.get("x-rujukan", "")))
    return tuple(make(facts)) if make else ()


def chosen(known: tuple[Choice, ...], typed: str) -> Choice | Unclear:
    """Read an answer: its number in the list, its key, its name, or a part of these."""
    text = typed.strip().casefold()
    if text.isascii() and text.isdecimal() and 0 < int(text[:9]) <= len(known):
        exact = next((one for one in known if one.key == typed.strip()), None)
        return exact or known[int(text) - 1]
    named = [one for one in known if text == one.key.casefold()]
    named = named or [one for one in known if text == one.label.casefold()]
    found = named or [one for one in known if text and all(
        word in f"{one.key} {one.label}".casefold() for word in text.split())]  # fmt: skip
    if len(found) == 1:
        return found[0]
    shown = " ".join(typed.split())[:80]
    if found:
        some = ", ".join(one.label for one in found[:6])
        return Unclear(f"«{shown}» dapat berarti: {some}; ketik nomornya atau lebih lengkap")
    return Unclear(f"«{shown}» tidak ada dalam daftar; ketik nomornya atau sebagian namanya")


def _people(facts: Facts, *, by_role: bool) -> tuple[Choice, ...]:
    """List officials with the roles they hold; a receiver may be a post without a name."""
    names = {one.kunci: one.nama for one in facts.office.profile.value.peran}
    found = []
    for official, role in facts.held():
        key = f"{role}/{official}" if by_role else f"{official}/{role}"
        name = full_name(facts.office.pejabat[official].value)
        found.append(Choice(key, f"{name} ({names[role]})"))
    empty = set(names) - {role for _, role in facts.held()} if by_role else set()
    return (*found, *(Choice(role, names[role]) for role in names if role in empty))


def _codes(office: Office) -> Iterable[Choice]:
    tables = (one.value for one in office.klasifikasi.values())
    yield from (Choice(row.kode, f"{row.kode} {row.uraian}") for one in tables for row in one.kode)


def _clauses(facts: Facts) -> Iterable[Choice]:
    table = sorted(facts.office.klausul.values(), key=lambda one: (one.value.urutan, one.id))
    yield from (Choice(one.id, one.value.judul) for one in table)


def _stages(facts: Facts) -> Iterable[Choice]:
    """List the stages of a day that the SOP tells apart, each with its step."""
    for step in facts.sop.langkah if facts.sop else ():
        for clause in step.bukti:
            wanted = (clause.cocok or {}).get("properties", {}).get("kunci", {})
            if clause.pada == "/tahapan/*" and "const" in wanted:
                yield Choice(str(wanted["const"]), step.kegiatan)


def _rooms(facts: Facts) -> Iterable[Choice]:
    day = facts.day
    for one in facts.office.ruang.values():
        first, last = one.value.aktif_sejak, one.value.aktif_hingga
        if (first is None or first <= day) and (last is None or day <= last):
            yield Choice(one.id, one.value.nama)


def _partners(facts: Facts) -> Iterable[Choice]:
    for one in facts.office.mitra.values():
        yield Choice(one.id, " / ".join((one.value.nama, *one.value.alias)))


def _activities(facts: Facts) -> Iterable[Choice]:
    own = facts.papers("kegiatan") if facts.case else facts.office.kegiatan.values()
    yield from (Choice(one.id, one.value.nama) for one in own)


def _paths(facts: Facts) -> Iterable[Choice]:
    sop = facts.sop
    yield from (Choice(one.kunci, one.nama) for one in (sop.jalur if sop else ()))


_LISTS: Mapping[str, Callable[[Facts], Iterable[Choice]]] = {
    "ruang": _rooms,
    "mitra": _partners,
    "kegiatan": _activities,
    "jalur": _paths,
    "klausul": _clauses,
    "perjanjian": lambda f: (
        Choice(one.id, one.value.judul) for one in f.office.perjanjian.values()
    ),
    "sop": lambda f: (Choice(one.id, one.value.nama) for one in f.office.sop.values()),
    "pejabat": lambda f: (
        Choice(one.id, full_name(one.value)) for one in f.office.pejabat.values()
    ),
    "peralatan": lambda f: (Choice(one.id, one.value.nama) for one in f.office.peralatan.values()),
    "peran": lambda f: (Choice(one.kunci, one.nama) for one in f.office.profile.value.peran),
    "instruksi": lambda f: (
        Choice(one.kunci, one.teks) for one in f.office.profile.value.instruksi_disposisi
    ),
    "seri": lambda f: (Choice(one.kunci, one.nama) for one in f.office.profile.value.seri),
    "berkas": lambda f: (Choice(one.id, one.value.hal) for one in f.office.permohonan.values()),
}
