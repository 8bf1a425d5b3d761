"""Steps that practice added, kept apart so that nobody takes them for the SOP."""

from collections.abc import Iterator

from literasi.outputs.public.html import Html, lines, tag, text
from literasi.outputs.public.pages.page import Block, heading, html
from literasi.outputs.public.pages.parts import facts
from literasi.outputs.public.pages.sop_flow import names, step_name
from literasi.outputs.public.pages.words import listed
from literasi.views.sop_models import Sop, Step


def added_steps(sop: Sop) -> Iterator[Block]:
    """Show the added steps with where they sit and why they were added."""
    added = tuple(step for step in sop.steps if step.extension)
    if not added:
        return
    yield heading(2, "Langkah yang ditambahkan praktik (bukan bagian SOP)", "tambahan")
    yield html(
        tag(
            "p",
            text(
                "Langkah berikut tidak tercantum dalam SOP. Sistem mencatatnya karena "
                "pekerjaan itu nyata terjadi di antara langkah resmi."
            ),
        )
    )
    yield html(tag("ul", lines(*(_step(sop, step) for step in added)), class_="lit-tambahan"))


def _step(sop: Sop, step: Step) -> Html:
    before = tuple(
        step_name(one) for one in sop.steps if any(leads.target == step.key for leads in one.exits)
    )
    steps = {one.key: step_name(one) for one in sop.steps}
    after = tuple(
        f"langkah {steps.get(leads.target, leads.target)}"
        + (f" ({leads.label})" if leads.label else "")
        for leads in step.exits
    )
    why = " ".join(one.inferred for one in step.performers if one.inferred)
    return tag(
        "li",
        tag("p", tag("span", text(step_name(step)), class_="lit-nomor"), text(step.action),
            class_="lit-langkah-judul"),
        facts(
            ("Pelaksana", names(sop, step)),
            ("Sesudah langkah", text(listed(before))),
            ("Menuju", text(listed(after))),
            ("Alasan", text(why)),
        ),
        id=f"langkah-{step.key}",
    )  # fmt: skip
