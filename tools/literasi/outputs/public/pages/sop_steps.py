"""The table of official steps, and the same steps as a list for narrow screens."""

from collections.abc import Iterator

from literasi.outputs.public.html import NOTHING, Html, join, lines, tag, text
from literasi.outputs.public.pages.page import Block, heading, html
from literasi.outputs.public.pages.parts import breakable, scroll_region
from literasi.outputs.public.pages.sop_cards import cards
from literasi.outputs.public.pages.sop_doubts import general
from literasi.outputs.public.pages.sop_flow import (
    branches,
    dot,
    official,
    outside_columns,
    performer,
    step_doubts,
    step_name,
    step_time,
)
from literasi.outputs.public.pages.sop_reasons import reasons
from literasi.views.sop_models import Sop, Step

Steps = tuple[Step, ...]


def step_tables(sop: Sop) -> Iterator[Block]:
    """Show the steps, by track where the SOP has tracks."""
    steps = official(sop)
    if sop.flow == "usulan":
        yield heading(3, "Usulan pembacaan", "usulan")
        yield html(
            tag(
                "p",
                text("Susunan ini usulan yang menunggu konfirmasi kantor, bukan isi SOP."),
                class_="lit-peringatan",
            )
        )
    if sop.flow_note:
        yield html(tag("p", text(sop.flow_note)))
    yield html(_legend(steps))
    yield html(general(sop, (key for step in steps for key in step.doubts)))
    for name, group in _tracks(sop, steps):
        if name:
            yield heading(4, name, f"kelompok-{group[0].track}")
        yield html(_both(sop, group, name or "Langkah SOP"))
    yield html(reasons(sop, steps))


def _tracks(sop: Sop, steps: Steps) -> Iterator[tuple[str | None, Steps]]:
    for key, name in sop.tracks:
        group = tuple(step for step in steps if step.track == key)
        if group:
            yield name, group
    known = {key for key, _ in sop.tracks}
    rest = tuple(step for step in steps if step.track not in known)
    if rest:
        yield ("Langkah lain" if sop.tracks else None), rest


def _legend(steps: Steps) -> Html:
    everyone = [one for step in steps for one in step.performers]
    printed = any(one.inferred is None for one in everyone)
    inferred = any(one.inferred is not None for one in everyone)
    signs = (
        *((text("● tercetak dalam SOP"),) if printed else ()),
        *((text("○ disimpulkan, alasannya di bawah tabel"),) if inferred else ()),
    )
    return tag("p", join(signs, text(" · ")), class_="lit-jalan") if signs else NOTHING


def _both(sop: Sop, steps: Steps, name: str) -> Html:
    label = f"{name}: tabel, geser ke samping untuk melihat semua kolom"
    table = scroll_region(label, _table(sop, steps, name), "lit-langkah-tabel")
    return lines(table, cards(sop, steps))


def _table(sop: Sop, steps: Steps, name: str) -> Html:
    many = len(sop.columns) > 5
    return tag(
        "table",
        tag("caption", text(name), class_="lit-sr"),
        tag("thead", _first_head(sop), _second_head(sop)),
        tag("tbody", lines(*(_row(sop, step) for step in steps))),
        class_="lit-langkah lit-langkah-banyak" if many else "lit-langkah",
    )


def _first_head(sop: Sop) -> Html:
    heads = sop.headings
    return tag(
        "tr",
        tag("th", text(heads.number), rowspan=2, scope="col"),
        tag("th", breakable(heads.action), rowspan=2, scope="col"),
        tag("th", text(heads.performer), colspan=len(sop.columns), scope="colgroup"),
        tag("th", text(heads.quality), colspan=3, scope="colgroup"),
        tag("th", breakable(heads.note), rowspan=2, scope="col"),
    )


def _second_head(sop: Sop) -> Html:
    heads = sop.headings
    roles = (
        tag("th", tag("span", breakable(title)), scope="col", class_="lit-peran")
        for _, title in sop.columns
    )
    quality = (heads.requirements, heads.time, heads.output)
    return tag("tr", *roles, *(tag("th", breakable(name), scope="col") for name in quality))


def _row(sop: Sop, step: Step) -> Html:
    roles = (
        tag("td", dot(performer(step, role), title), class_="lit-peran")
        for role, title in sop.columns
    )
    note = join((text(step.note) if step.note else NOTHING, branches(sop, step)), text(" "))
    action = (text(step.action), outside_columns(sop, step), step_doubts(sop, step))
    return tag(
        "tr",
        tag("td", text(step_name(step))),
        tag("th", join(action, text(" ")), scope="row"),
        *roles,
        tag("td", text(", ".join(step.requirements) or "–")),
        tag("td", step_time(sop, step), class_="lit-waktu"),
        tag("td", text(step.output or "–")),
        tag("td", note or text("–")),
        id=f"langkah-{step.key}",
    )
