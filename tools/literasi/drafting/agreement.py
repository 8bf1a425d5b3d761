"""What an agreement takes from the office: who signs for it, its clauses, the laws of its SOP."""

from typing import Any

from literasi.cases.agreements import PARTIES
from literasi.cases.posts import full_name, in_force
from literasi.drafting.berkas import partner
from literasi.drafting.facts import Facts
from literasi.drafting.places import OURS, THEIRS, at, place
from literasi.records.sop import Sop

FIRST, SECOND = PARTIES
_KIND, _SIGNED = "perjanjian", "penandatanganan"


def title(facts: Facts, _key: str) -> Any:
    """Name an agreement by its sort and its parties, as the heading of the paper does."""
    who = facts.office.mitra.get(str(partner(facts, "")))
    sort = facts.values.get("jenis")
    words = facts.schemas.kinds[_KIND]["properties"]["jenis"]["x-label"]
    if who is None or sort not in words:
        return None
    ours = facts.office.profile.value.nama
    return f"{words[sort].title()} antara {ours} dengan {who.value.nama}"


def our_name(facts: Facts, _key: str) -> Any:
    """Name who signs agreements by the SOP, as letters write the name."""
    signer = _signer(facts)
    return full_name(facts.office.pejabat[signer[0]].value) if signer else None


def our_post(facts: Facts, _key: str) -> Any:
    """Give the post of who signs as the official's own record words it."""
    name, role = _signer(facts) or ("", "")
    official = facts.office.pejabat.get(name)
    terms = official.value.jabatan if official else ()
    day = facts.moment[:10]
    return next((one.jabatan for one in terms if one.peran == role and in_force(one, day)), None)


def other_place(facts: Facts, _key: str) -> Any:
    """Give the place among the parties that our office does not take."""
    taken = facts.values.get(f"pihak.{OURS}.urutan")
    return {FIRST: SECOND, SECOND: FIRST}.get(str(taken))


def clauses(facts: Facts, _key: str) -> Any:
    """Name the clauses that every agreement of the office needs, in their order."""
    table = sorted(facts.office.klausul.values(), key=lambda one: (one.value.urutan, one.id))
    return [one.id for one in table if one.value.wajib] or None


def laws(facts: Facts, _key: str) -> Any:
    """Give the legal grounds of the SOP that were read without doubt."""
    found = facts.sop.dasar_hukum if facts.sop else ()
    return [one.teks for one in found if one.ragu is None] or None


def unsigned(facts: Facts, _key: str) -> Any:
    """Name a party that has not signed, ours before the partner."""
    signed = {one.get("pihak") for one in facts.base.get(_SIGNED, ())}
    places = [at(facts.base, place(f"pihak.{one}.urutan", facts.base)) for one in (OURS, THEIRS)]
    return next((one for one in places if one not in signed), None)


def last_signed(facts: Facts, _key: str) -> Any:
    """Give the day of the last signature: with it the agreement is made."""
    days = [str(one.get("tanggal", ""))[:10] for one in facts.base.get(_SIGNED, ())]
    return max(days, default=None)


def _signer(facts: Facts) -> tuple[str, str] | None:
    roles = _signing_roles(facts.sop) if facts.sop else set()
    return next((one for one in facts.held() if one[1] in roles), None)


def _signing_roles(sop: Sop) -> set[str]:
    """Name the roles of the step that the SOP proves by signatures under an agreement."""
    return {
        one.peran
        for step in sop.langkah
        for clause in step.bukti
        if clause.jenis == _KIND and _SIGNED in (clause.cocok or {}).get("required", ())
        for one in step.pelaksana
    }
