"""The engine whose errors can be worded: jsonschema, told to judge as the fast one does."""

import re
from collections.abc import Iterator, Mapping
from typing import Any

from jsonschema import Draft202012Validator, FormatChecker, ValidationError
from jsonschema.validators import extend
from referencing import Registry, Resource

from literasi.gate.formats import FORMATS


def worded(kinds: Mapping[str, Any], shared: Any) -> dict[str, Draft202012Validator]:
    """Make a validator of every kind; schemas are free-form by nature."""
    resource: Resource[Any] = Resource.from_contents(shared)
    registry: Registry[Any] = Registry().with_resource(shared["$id"], resource)
    checker = format_checker()
    strict = extend(Draft202012Validator, {"pattern": _pattern})  # type: ignore[no-untyped-call]
    return {
        kind: strict(schema, registry=registry, format_checker=checker)
        for kind, schema in kinds.items()
    }


def _pattern(_validator: Any, pattern: str, value: Any, _schema: Any) -> Iterator[ValidationError]:
    """Judge as the other engine does: `$` is the very end, not before a last line break."""
    exact = re.sub(r"\$$", r"\\Z", pattern)
    if isinstance(value, str) and not re.search(exact, value):
        yield ValidationError(f"{value!r} does not match {pattern!r}")


def format_checker() -> FormatChecker:
    """Check our formats and no others, so that both engines know the same ones."""
    checker = FormatChecker(formats=())
    for name, check in FORMATS.items():
        checker.checks(name)(_lenient(check))
    return checker


def _lenient(check: Any) -> Any:  # jsonschema passes values of any type to a format check
    return lambda value: not isinstance(value, str) or check(value)
