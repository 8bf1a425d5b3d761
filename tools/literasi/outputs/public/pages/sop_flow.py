"""Where official steps lead, and who performs them, with inferred things told apart."""

from collections.abc import Iterator

from literasi.outputs.public.html import NOTHING, Html, join, tag, text
from literasi.outputs.public.pages.parts import hidden
from literasi.outputs.public.pages.sop_doubts import choices, find, mark, reading
from literasi.views.sop_models import Performer, Sop, Step, Time


def official(sop: Sop) -> tuple[Step, ...]:
    """Give the steps of the SOP itself; what practice added is shown apart."""
    return tuple(step for step in sop.steps if not step.extension)


def step_name(step: Step) -> str:
    """Name a step as printed, else by its key: `4a`, `A1`."""
    return step.number or (step.key.upper() if step.key[0].isalpha() else step.key)


def performer(step: Step, role: str) -> Performer | None:
    """Find who acts in a column."""
    return next((one for one in step.performers if one.role == role), None)


def dot(one: Performer | None, column: str) -> Html:
    """Mark a cell: ● as printed, ○ inferred; the column is also said in words."""
    if one is None:
        return NOTHING
    if one.inferred is None:
        return join((tag("span", text("●"), aria_hidden="true"), hidden(column)))
    sign = tag("span", text("○"), aria_hidden="true", class_="lit-disimpulkan")
    return join((sign, hidden(f"{column}, disimpulkan")))


def names(sop: Sop, step: Step) -> Html:
    """Name the performers in words, for the list form."""
    titles = dict(sop.columns)
    return join((_name(one, titles) for one in step.performers), text(", "))


def _name(one: Performer, titles: dict[str, str]) -> Html:
    sign = "○ " if one.inferred else "● "
    word = " (disimpulkan)" if one.inferred else ""
    sign_ = tag("span", text(sign), aria_hidden="true")
    return join((sign_, text(titles.get(one.role, one.name)), tag("small", text(word))))


def outside_columns(sop: Sop, step: Step) -> Html:
    """Name performers that the printed table has no column for."""
    columns = {role for role, _ in sop.columns}
    others = tuple(one.name for one in step.performers if one.role not in columns)
    if not others:
        return NOTHING
    words = f"bersama {', '.join(others)} (tidak berkolom dalam SOP; disimpulkan)"
    return tag("span", text(words), class_="lit-bacaan")


def step_time(sop: Sop, step: Step) -> Html:
    """Write a standard time with its unit; a doubtful one keeps its raw text."""
    if step.time is not None:
        return time(sop, step.time)
    return tag("em", text("tidak tercantum")) if step.time_absent or step.proposal else text("–")


def time(sop: Sop, value: Time) -> Html:
    """Write one time; never chosen among candidates."""
    doubt = find(sop, value.doubt)
    if value.value is not None:
        return join((text(f"{value.value} {value.unit}"), reading(sop, value.doubt)), text(" "))
    if doubt is None:
        return text(value.raw or "tidak terbaca")
    if doubt.settled:
        return join((text(doubt.settled), reading(sop, doubt.key)), text(" "))
    raw = tag("span", text(f"“{doubt.raw}”"), class_="lit-mentah")
    guess = f"mungkin {choices(doubt)}"
    return join((raw, mark(doubt), tag("span", text(guess), class_="lit-bacaan")))


def step_doubts(sop: Sop, step: Step) -> Html:
    """Show the doubts of a step that do not stand beside its time."""
    shown = step.time.doubt if step.time else None
    keys = (key for key in step.doubts if key != shown)
    return join((reading(sop, key) for key in keys), text(" "))


def branches(sop: Sop, step: Step) -> Html:
    """Say where a step's labelled exits lead; added steps in between are passed over."""
    exits = tuple(dict.fromkeys(_exits(sop, step)))
    if len(exits) < 2:
        return NOTHING
    rows = (text(f"{label} → langkah {number}") for label, number in exits)
    # Where the drawing was lost, the arrows are conclusions like the marks are.
    how = NOTHING if sop.flow == "tercetak" else tag("small", text(" (disimpulkan)"))
    return tag("span", join((join(rows, text("; ")), how)), class_="lit-cabang")


def _exits(sop: Sop, step: Step) -> Iterator[tuple[str, str]]:
    for one in step.exits:
        target = _official(sop, one.target)
        if target is not None and one.label:
            yield one.label, step_name(target)


def _official(sop: Sop, key: str) -> Step | None:
    steps = {step.key: step for step in sop.steps}
    step = steps.get(key)
    seen: set[str] = set()
    while step is not None and step.extension and step.key not in seen:
        seen.add(step.key)
        step = steps.get(step.exits[0].target) if step.exits else None
    return step
