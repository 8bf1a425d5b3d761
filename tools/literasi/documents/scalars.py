"""Plain scalars under YAML 1.2 core semantics, narrowed: what might be text stays text.

Source: YAML 1.2.2 section 10.3.2. Octal, hexadecimal, leading zeros, infinities and numbers too
long to keep exactly are left as text, for the schema to judge.
"""

import re

_WORDS: dict[str, bool | None] = {
    "": None, "~": None, "null": None, "Null": None, "NULL": None,
    "true": True, "True": True, "TRUE": True, "false": False, "False": False, "FALSE": False,
}  # fmt: skip
_NUMBER = re.compile(r"[-+]?(0|[1-9][0-9]{0,17})((\.[0-9]{1,17})?([eE][-+]?[0-9]{1,2})?)")


def resolve(text: str) -> bool | int | float | str | None:
    """Give a plain scalar its value: null, boolean, decimal number, else the text itself."""
    if text in _WORDS:
        return _WORDS[text]
    number = _NUMBER.fullmatch(text)
    if not number:
        return text
    return float(text) if number.group(2) else int(text)
