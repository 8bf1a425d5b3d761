"""A filled form as files: a new record, or a record on file with what was added."""

from dataclasses import dataclass
from typing import Any

from literasi.drafting.facts import Facts
from literasi.drafting.form import Form
from literasi.drafting.places import Data, assembled, at, place
from literasi.gate.empties import without_empties
from literasi.repair.addition import END, added
from literasi.repair.format import dump
from literasi.repair.guide import Guide
from literasi.values.errors import OperatorError
from literasi.values.pointer import Path


@dataclass(frozen=True, slots=True)
class Drafted:
    """One record as it will stand in the tree; `ref` is its name inside the office."""

    ref: str
    path: str
    content: bytes


def whole(form: Form, facts: Facts) -> Data:
    """Put the answers together as a record; the berkas it belongs to is a matter of course."""
    own = facts.schemas.kinds[form.kind]["properties"]
    given: Data = {**form.fixed, **facts.values}
    if not form.adds:
        given = {"skema": 1, **given}
        if facts.case is not None and "berkas" in own:
            given["berkas"] = facts.case.request.id
    if form.name == "kegiatan":
        given["jadwal.-.kunci"] = "a"
    made: Data = without_empties(assembled(facts.base, given))
    return made


def new_record(form: Form, facts: Facts, name: str, data: Data) -> Drafted:
    """Write a new record in the one style of the house."""
    ref = f"{form.kind}/{name}"
    text = dump(facts.schemas, form.kind, data)
    return Drafted(ref, f"records/{facts.office.code}/{ref}.yml", text.encode())


def grown_record(form: Form, facts: Facts, data: Data, raw: bytes) -> Drafted:
    """Write a record on file with what the form adds; every other byte stays as it was."""
    entry = facts.entry
    assert entry is not None  # noqa: S101  an addition is offered only where a record is on file
    path, text = entry.document.path, raw.decode()
    new = {_free(place(key, facts.base), facts.base): None for key in (*form.adds, *form.also)}
    grown = [(where, at(data, where)) for where in new]
    grown = [(where, value) for where, value in grown
             if value is not None and value != at(facts.base, where)]  # fmt: skip
    if not grown:
        message = f"{form.title.lower()} sudah tercatat pada {path}"
        raise OperatorError(message, "yang keliru dibetulkan lewat formulir web atau editor")
    for one in grown:
        text = _added(Guide(facts.schemas, form.kind), path, text, one)
    return Drafted(entry.ref, path, text.encode())


def _free(where: Path, base: Any) -> Path:
    """Give the place to add at: the outermost group that is not on file yet."""
    for depth in range(1, len(where)):
        inside = isinstance(where[depth], str)
        if inside and at(base, where[:depth]) is None:
            return where[:depth]
    return where


def _added(guide: Guide, path: str, text: str, new: tuple[Path, Any]) -> str:
    where, value = new
    behind = (*where[:-1], END) if isinstance(where[-1], int) else where
    made = added(guide, path, text, behind, value)
    if made is None:
        name = ".".join(str(one) for one in where if isinstance(one, str))
        message = f"«{name}» tidak dapat ditambahkan pada {path}; tempatnya sudah terisi"
        raise OperatorError(message, "tambahkan lewat formulir web atau editor")
    return made
