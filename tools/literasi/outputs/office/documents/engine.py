"""Template and data to rendered XML: Jinja in its sandbox, values as tokens."""

import io
from collections.abc import Mapping
from typing import Any

from docxtpl import DocxTemplate
from jinja2 import StrictUndefined, TemplateError
from jinja2.exceptions import SecurityError
from jinja2.sandbox import ImmutableSandboxedEnvironment

from literasi.outputs.office.documents.sheet import Template
from literasi.outputs.office.documents.slots import Slots
from literasi.values.errors import OperatorError

# What a template may do with a value; none of these makes a text that is taken as XML.
_FILTERS = ("upper", "lower", "title", "capitalize", "join", "length", "first", "last", "default")


class Sandbox(ImmutableSandboxedEnvironment):
    """Attributes and loops; no Python, no way to fill the memory with one expression."""

    intercepted_binops = frozenset({"*", "**"})

    def call_binop(self, context: Any, operator: str, left: Any, right: Any) -> Any:  # noqa: ARG002
        """Refuse repetition and powers: `"x" * 10 ** 9` is no wording of a letter."""
        raise SecurityError(f"tanda {operator} tidak dipakai di templat")


def fill(template: Template, data: Mapping[str, Any], slots: Slots) -> bytes:
    """Render a template; its mistakes are the operator's, with the place as Word shows it."""
    document = DocxTemplate(io.BytesIO(template.content))
    sandbox = Sandbox(autoescape=True, undefined=StrictUndefined, finalize=slots.put)
    sandbox.globals.clear()
    sandbox.filters = {name: sandbox.filters[name] for name in _FILTERS}
    try:
        document.render(dict(data), sandbox, autoescape=True)
    except (TemplateError, TypeError) as error:
        raise _fault(template, error, sorted(data)) from error
    target = io.BytesIO()
    document.save(target)
    return target.getvalue()


def _fault(template: Template, error: Exception, known: list[str]) -> OperatorError:
    lines = [one.strip() for one in getattr(error, "docx_context", ())]
    near = next((one for one in reversed(lines) if "{" in one), "")
    place = f" di dekat «{near[:80]}»" if near else ""
    return OperatorError(
        f"templat «{template.name}» salah{place}: {error}",
        f"perbaiki tanda itu di Word; nama yang dikenal: {', '.join(known)}",
    )
