"""The claim of an own number that a filled form carries: a file of its own, so Git can refuse."""

from dataclasses import dataclass
from typing import Any

from literasi.drafting.facts import Facts
from literasi.numbering.numbered import AUTOMATIC
from literasi.numbering.order import choose, order_for
from literasi.repair.format import dump
from literasi.values.errors import OperatorError


@dataclass(frozen=True, slots=True)
class Claim:
    """A number in full, and the file that claims it (empty where it was claimed before)."""

    number: str
    path: str
    content: bytes


def claim(facts: Facts, ref: str, typed: str, *, ours: bool) -> Claim:
    """Claim a number for a record that waits for it; `ours` tells that the tool proposed it."""
    office = facts.office
    order = order_for(office, ref, None, typed)
    if isinstance(order, str):
        raise OperatorError(order, f"jawab «{AUTOMATIC}», lalu: literasi number sync")
    choice = choose(order, facts.elsewhere)
    if choice.owner:
        message = f"nomor «{typed}» sudah diambil untuk {choice.owner}"
        raise OperatorError(message, "pilih nomor lain; nomor tidak dipakai dua kali")
    source = "literasi" if ours else "kertas"
    data: dict[str, Any] = {"skema": 1, "untuk": ref, "tanggal": facts.day, "cara": source}
    fresh = choice.name not in office.nomor
    path = f"records/{office.code}/nomor/{choice.name}.yml"
    content = dump(facts.schemas, "nomor", data).encode() if fresh else b""
    return Claim(order.number(choice.claim.running), path, content)
