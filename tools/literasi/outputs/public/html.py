"""HTML that cannot be injected: only these functions make `Html`, and they escape every string.

A record's string is a plain `str`; mypy refuses it where `Html` is asked for.
"""

from collections.abc import Iterable
from typing import NewType

from literasi.values.markdown import attribute, escape

Html = NewType("Html", str)

_VOID = frozenset({"br", "img", "source", "input", "wbr", "meta", "link"})

NOTHING = Html("")


def text(value: str) -> Html:
    """Show a string as it is."""
    return Html(escape(value))


def verbatim(code: str) -> Html:
    """Show code with its line breaks and indents, on one line for the eyes of Markdown."""
    rows = ((row, row.lstrip(" ")) for row in code.split("\n"))
    return Html(
        "&#10;".join("&#32;" * (len(row) - len(bare)) + escape(bare) for row, bare in rows)
    )


def tag(name: str, /, *children: Html, **attributes: str | int | bool | None) -> Html:
    """Make one element; `class_` is `class`, `aria_label` is `aria-label`, `None` is left out."""
    opening = f"<{name}{''.join(_attribute(*pair) for pair in attributes.items())}>"
    if name in _VOID:
        return Html(opening)
    return Html(f"{opening}{join(children)}</{name}>")


def lines(*children: Html) -> Html:
    """Put block elements below one another, so that the staged page can be read."""
    return Html("\n".join(child for child in children if child))


def join(children: Iterable[Html], separator: Html = NOTHING) -> Html:
    """Put pieces behind one another."""
    return Html(separator.join(child for child in children if child))


def words(*children: Html) -> Html:
    """Put pieces behind one another with spaces."""
    return join(children, Html(" "))


def commas(children: Iterable[Html]) -> Html:
    """Put pieces behind one another with commas."""
    return join(children, Html(", "))


def _attribute(name: str, value: str | int | bool | None) -> str:  # noqa: FBT001 an HTML value
    if value is None or value is False:
        return ""
    label = name.rstrip("_").replace("_", "-")
    return f" {label}" if value is True else f' {label}="{attribute(str(value))}"'
