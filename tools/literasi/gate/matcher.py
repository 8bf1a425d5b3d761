"""JSON Schema fragments as predicates, for evidence in SOP records."""

import json
from collections.abc import Callable
from functools import lru_cache
from typing import Any, cast

import jsonschema_rs

Predicate = Callable[[object], bool]
_MOST = 4096
# Clauses of an SOP are asked for every paper of every case: found again by identity, which holds
# while the fragment itself is kept here.
_seen: dict[int, tuple[dict[str, Any], Predicate]] = {}


def predicate(fragment: dict[str, Any] | None) -> Predicate:
    """Compile a fragment that the gate let through; without one everything matches."""
    if not fragment:
        return _always
    known = _seen.get(id(fragment))
    if known is None or known[0] is not fragment:
        if len(_seen) >= _MOST:
            _seen.clear()
        known = _seen[id(fragment)] = (fragment, _compiled(json.dumps(fragment, sort_keys=True)))
    return known[1]


def is_usable(fragment: object) -> bool:
    """Tell whether a fragment is JSON Schema that stands alone: it refers to nothing outside."""
    if _refers(fragment):
        return False
    try:
        _compiled(json.dumps(fragment, sort_keys=True))
    except jsonschema_rs.ValidationError:
        return False
    return True


def _refers(node: object) -> bool:
    if isinstance(node, dict):
        return any(key.startswith("$") or _refers(inner) for key, inner in node.items())
    return isinstance(node, list) and any(map(_refers, node))


@lru_cache(maxsize=1024)
def _compiled(text: str) -> Predicate:
    linear = jsonschema_rs.RegexOptions()  # no pattern can make a check slow
    validator = jsonschema_rs.Draft202012Validator(json.loads(text), pattern_options=linear)
    return cast("Predicate", validator.is_valid)  # the stub types its argument as Any


def _always(_value: object) -> bool:
    return True
