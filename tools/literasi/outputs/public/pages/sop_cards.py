"""The same steps as a list: what a phone shows instead of the wide table."""

from literasi.outputs.public.html import Html, join, lines, tag, text
from literasi.outputs.public.pages.parts import breakable
from literasi.outputs.public.pages.sop_flow import (
    branches,
    names,
    step_doubts,
    step_name,
    step_time,
)
from literasi.views.sop_models import Sop, Step


def cards(sop: Sop, steps: tuple[Step, ...]) -> Html:
    """List the steps; search reads the table, so it skips this copy."""
    return tag(
        "ol",
        lines(*(card(sop, step) for step in steps)),
        class_="lit-langkah-kartu",
        data_search_exclude=True,
    )


def card(sop: Sop, step: Step) -> Html:
    """Write one step with every fact of its row."""
    heads = sop.headings
    pairs = (
        (heads.performer, names(sop, step)),
        (heads.requirements, text(", ".join(step.requirements))),
        (heads.time, step_time(sop, step)),
        (heads.output, text(step.output or "")),
        (heads.note, join((text(step.note or ""), branches(sop, step)), text(" "))),
    )
    facts = (
        tag("div", tag("dt", breakable(name)), tag("dd", value)) for name, value in pairs if value
    )
    action = join((text(step.action), step_doubts(sop, step)), text(" "))
    return tag(
        "li",
        tag("p", tag("span", text(step_name(step)), class_="lit-nomor"),
            tag("span", action), class_="lit-langkah-judul"),
        tag("dl", lines(*facts)),
    )  # fmt: skip
