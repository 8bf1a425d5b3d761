"""Which form leaves the evidence that a clause of an SOP asks for, and what it fixes at once."""

from collections.abc import Mapping
from typing import Any

from literasi.cases.case import Case
from literasi.drafting.form import Form
from literasi.drafting.forms import FORMS
from literasi.drafting.places import NEW, at
from literasi.gate.matcher import predicate
from literasi.records.catalogue import Entry
from literasi.records.sop import Evidence
from literasi.values.pointer import parse_pointer


def form_for(case: Case, clause: Evidence) -> tuple[Entry[Any] | None, Form | None]:
    """Find the form that leaves such evidence: a new record, or an addition to the newest one."""
    fits = predicate(clause.syarat)
    entries = [one for one in case.papers if one.kind == clause.jenis and fits(one.document.data)]
    adding = [one for one in FORMS.values() if one.kind == clause.jenis and one.adds]
    if not entries:
        return None, FORMS.get(clause.jenis)
    at_place = prefix(clause)
    for one in adding:
        if one.adds[0] == at_place or (not at_place and _lacks(entries[-1], clause, one.adds[0])):
            return entries[-1], one
    return None, None if adding else FORMS.get(clause.jenis)


def _lacks(entry: Entry[Any], clause: Evidence, added: str) -> bool:
    """Tell whether a clause asks for what a form adds and the record has not got (enough of)."""
    words = added.split(".")
    listed = words[-1] == NEW
    path, asked = tuple(words[:-1] if listed else words), clause.cocok or {}
    for word in path[:-1]:
        asked = _inside(asked, word)
    if path[-1] not in asked.get("required", ()):
        return False
    found = at(entry.document.data, path)
    enough = predicate(_inside(asked, path[-1]))
    return found is None or (listed and not enough(found))


def _inside(fragment: Mapping[str, Any], name: str) -> dict[str, Any]:
    """Give what a fragment says of a property; `true` and `false` say nothing to fill in."""
    found = fragment.get("properties", {}).get(name)
    return found if isinstance(found, dict) else {}


def prefix(clause: Evidence) -> str:
    """Write the clause's place as a key: `/konsep/*/penelitian/*` is `konsep.$.penelitian.-`."""
    words = list(parse_pointer(clause.pada))
    return ".".join(
        word if word != "*" else "-" if index == len(words) - 1 else "$"
        for index, word in enumerate(words)
    )


def consts(fragment: Mapping[str, Any] | None, at_key: str) -> dict[str, Any]:
    """Gather the values that a JSON Schema fragment leaves no choice about, by key."""
    found: dict[str, Any] = {}
    for name in (fragment or {}).get("properties", {}):
        key, inner = f"{at_key}.{name}".lstrip("."), _inside(fragment or {}, name)
        if "const" in inner:
            found[key] = inner["const"]
        else:
            found |= consts(inner, key)
    return found
