"""The typesetter: a template and data to PDF, the same bytes each time.

Records reach the typesetter as data, never as its markup; fonts are our own.
"""

import json
import re
from pathlib import Path
from typing import Any, Literal

import typst

from literasi.values.markdown import plain

_FONTS = Path(__file__).parents[1] / "fonts"
# Marks that turn the reading direction (Unicode 23.2): shown, not obeyed, as on our letters.
_TURNING = re.compile("[\u202a-\u202e\u2066-\u2069]")


def typeset(template: Path, data: Any) -> bytes:  # any JSON
    """Typeset data with a template as a tagged PDF."""
    words = json.dumps(_shown(data), ensure_ascii=False)
    try:
        return _compiled(template, words, "ua-1")
    except typst.TypstError:
        # A character that the font lacks may not claim PDF/UA, and may not stop a build either.
        return _compiled(template, words, None)


def _compiled(template: Path, words: str, standard: Literal["ua-1"] | None) -> bytes:
    return bytes(
        typst.compile(
            str(template),
            root=str(template.parent),
            font_paths=[str(_FONTS)],
            ignore_system_fonts=True,
            format="pdf",
            pdf_standards=standard,
            sys_inputs={"data": words},
        )
    )


def _shown(value: Any) -> Any:  # any JSON: only its strings matter
    """Drop what cannot be shown from every string, and show what would turn its letters around."""
    if isinstance(value, str):
        return _TURNING.sub("\ufffd", plain(value))
    if isinstance(value, dict):
        return {key: _shown(one) for key, one in value.items()}
    if isinstance(value, (list, tuple)):
        return [_shown(one) for one in value]
    return value
