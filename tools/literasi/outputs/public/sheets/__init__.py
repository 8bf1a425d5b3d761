"""SOPs on paper: one PDF for each version and sheet size, the same bytes on every build."""

from collections.abc import Iterator
from itertools import chain
from pathlib import Path

from literasi.outputs.public.flowchart.forms import chart
from literasi.outputs.public.sheets.contents import contents
from literasi.outputs.public.sheets.figures import figure
from literasi.outputs.public.sheets.pages import pages
from literasi.outputs.public.sheets.paper import NAMES, paper
from literasi.outputs.task import Task, framed
from literasi.outputs.typesetting import typeset
from literasi.values.artifact import Artifact
from literasi.views.public_models import Office, PublicSite
from literasi.views.sop_models import Sop

_TEMPLATE = Path(__file__).parent / "sheet.typ"


def build(view: PublicSite) -> Iterator[Artifact]:
    """Yield every SOP on every sheet size."""
    return chain.from_iterable(task.run() for task in tasks(view))


def tasks(view: PublicSite) -> Iterator[Task]:
    """Give a task for each sheet."""
    offices, frame = {one.code: one for one in view.offices}, framed(view)
    for sop in view.sops:
        for name in NAMES:
            yield Task(_sheet, frame, (sop, offices[sop.office], name))


def _sheet(_view: PublicSite, seen: tuple[Sop, Office, str]) -> Iterator[Artifact]:
    sop, office, name = seen
    yield Artifact(address(sop, name), pdf(sop, office, name))


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
    return typeset(_TEMPLATE, data)
