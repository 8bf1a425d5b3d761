"""JSON Schema fragments as predicates, for evidence in SOP records."""

import json
from collections.abc import Callable
from functools import lru_cache
from typing import Any, cast

import jsonschema_rs

Predicate = Callable[[object], bool]


def predicate(fragment: dict[str, Any] | None) -> Predicate:
    """Compile a fragment; without one everything matches."""
    if not fragment:
        return _always
    return _compiled(json.dumps(fragment, sort_keys=True))


@lru_cache(maxsize=1024)
def _compiled(text: str) -> Predicate:
    validator = jsonschema_rs.Draft202012Validator(json.loads(text))
    return cast("Predicate", validator.is_valid)  # the stub types its argument as Any


def _always(_value: object) -> bool:
    return True
