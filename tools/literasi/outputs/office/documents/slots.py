"""Values on their way through the template engine: it sees tokens, never the values.

docxtpl handles the rendered XML as text and gives a meaning to tabs, line ends and some brackets.
So every printed value is set aside under a number, and put into the finished XML as a text node.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from jinja2 import TemplateError
from markupsafe import Markup

from literasi.values.blocks import Body, Code, Missing
from literasi.values.finding import Finding

# Noncharacters (Unicode 23.7): allowed in XML, never part of a text.
_OPEN, _CLOSE = "\ufdd0", "\ufdd1"
TOKEN = re.compile(f"{_OPEN}([0-9]+){_CLOSE}")
# What XML 1.0 cannot hold, and what turns the order of letters around, is shown, not obeyed.
_UNSHOWN = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069"
    "\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]"
)
_SHOWN = "\ufffd"
Value = str | Body | Code


def legible(text: str) -> str:
    """Show what cannot be printed as a replacement character; line ends become one kind."""
    return _UNSHOWN.sub(_SHOWN, text.replace("\r\n", "\n").replace("\r", "\n"))


@dataclass(slots=True)
class Slots:
    """Numbers the values that one rendering prints, and notes those it lacked."""

    values: list[Value] = field(default_factory=list)
    missing: list[Finding] = field(default_factory=list)

    def put(self, value: Any) -> str:
        """Set a value aside (Jinja's `finalize`); any type may stand in a template.

        What a macro of the template gives is `Markup` and holds tokens already.
        """
        if isinstance(value, Markup):
            return value
        if isinstance(value, Missing):
            self.missing.append(value.finding)
            return ""
        if value is None:
            raise TemplateError("nilai yang boleh kosong harus di dalam {%p if … %}")
        self.values.append(value if isinstance(value, Body | Code) else legible(str(value)))
        return f"{_OPEN}{len(self.values) - 1}{_CLOSE}"

    def fill(self, text: str) -> Iterator[str | Code]:
        """Put values into a text: its pieces in order, parted at the codes that it names."""
        words = ""
        for at, piece in enumerate(TOKEN.split(text)):
            value = self.values[int(piece)] if at % 2 else piece
            if isinstance(value, Code):
                yield words
                yield value
                words = ""
            else:
                words += str(value)
        yield words

    def bodies(self, text: str) -> list[Body]:
        """List the bodies that a text names."""
        named = (self.values[int(found)] for found in TOKEN.findall(text))
        return [one for one in named if isinstance(one, Body)]
