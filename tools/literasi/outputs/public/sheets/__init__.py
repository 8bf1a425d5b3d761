"""SOPs on paper: one PDF for each version and sheet size, the same bytes on every build.

Records reach the typesetter as data, never as its markup; fonts are our own.
"""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Literal

import typst

from literasi.outputs.public.flowchart.forms import chart
from literasi.outputs.public.sheets.contents import contents
from literasi.outputs.public.sheets.figures import figure
from literasi.outputs.public.sheets.pages import pages
from literasi.outputs.public.sheets.paper import NAMES, paper
from literasi.values.artifact import Artifact
from literasi.values.markdown import plain
from literasi.views.public_models import Office, PublicSite
from literasi.views.sop_models import Sop

_HERE = Path(__file__).parent
_FONTS = Path(__file__).parents[3] / "fonts"


def build(view: PublicSite) -> Iterator[Artifact]:
    """Yield every SOP on every sheet size."""
    offices = {one.code: one for one in view.offices}
    for sop in view.sops:
        for name in NAMES:
            yield Artifact(address(sop, name), pdf(sop, offices[sop.office], name))


def address(sop: Sop, sheet: str = "a4") -> str:
    """Say where an SOP's PDF lies below the site; A4 has the short name."""
    ending = "" if sheet == "a4" else f"-{sheet}"
    return f"unduh/sop-{sop.office}-{sop.code}-{sop.version}{ending}.pdf"


def pdf(sop: Sop, office: Office, sheet: str = "a4") -> bytes:
    """Typeset one SOP: identity, drawing, doubtful readings, and the flow in words."""
    form = chart(sop)
    size = paper(sheet, len(form.heads.roles))
    data = {
        **contents(sop, office),
        "paper": {"width": size.width, "height": size.height, "margin": size.margin,
                  "foot": size.foot},
        "pages": [figure(one, size.room) for one in pages(form, size.room)],
    }  # fmt: skip
    words = json.dumps(_shown(data), ensure_ascii=False)
    try:
        return _typeset(words, "ua-1")
    except typst.TypstError:
        # A character that the font lacks may not claim PDF/UA, and may not stop a build either.
        return _typeset(words, None)


def _typeset(words: str, standard: Literal["ua-1"] | None) -> bytes:
    return bytes(
        typst.compile(
            str(_HERE / "sheet.typ"),
            root=str(_HERE),
            font_paths=[str(_FONTS)],
            ignore_system_fonts=True,
            format="pdf",
            pdf_standards=standard,
            sys_inputs={"data": words},
        )
    )


def _shown(value: Any) -> Any:  # any JSON: only its strings matter
    """Drop what cannot be shown, such as control characters, from every string."""
    if isinstance(value, str):
        return plain(value)
    if isinstance(value, dict):
        return {key: _shown(one) for key, one in value.items()}
    if isinstance(value, (list, tuple)):
        return [_shown(one) for one in value]
    return value
