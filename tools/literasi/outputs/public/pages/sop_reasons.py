"""Why a performer was inferred, step by step."""

from literasi.outputs.public.html import NOTHING, Html, lines, tag, text
from literasi.outputs.public.pages.sop_flow import step_name
from literasi.views.sop_models import Sop, Step


def reasons(sop: Sop, steps: tuple[Step, ...]) -> Html:
    """List the reasons; nothing when every mark was printed."""
    titles = dict(sop.columns)
    items = tuple(
        tag(
            "li",
            tag("strong", text(f"Langkah {step_name(step)}: ")),
            text(titles.get(one.role, one.name)),
            *((text(f" (keyakinan {one.confidence})"),) if one.confidence else ()),
            text(f". {one.inferred}"),
        )
        for step in steps
        for one in step.performers
        if one.inferred
    )
    if not items:
        return NOTHING
    return tag(
        "details",
        tag("summary", text("Alasan penyimpulan pelaksana")),
        tag("ul", lines(*items)),
        class_="lit-alasan",
    )
