"""The whole flow in sentences: what a drawing cannot say to a screen reader."""

from collections.abc import Iterator

from literasi.outputs.public.flowchart.forms import number
from literasi.outputs.public.flowchart.official import Lead, leads, official
from literasi.views.sop_models import Sop, Step


def sentences(sop: Sop) -> tuple[str, ...]:
    """Say each step: what, by whom, and where it leads."""
    steps = official(sop)
    numbers = {step.key: number(step) for step in steps}
    order = {step.key: at for at, step in enumerate(steps)}
    ways = leads(sop)
    return tuple(
        f"Langkah {number(step)}: {step.action}{_performers(sop, step)}. "
        + " ".join(_ways(step, [one for one in ways if one.source == step.key], numbers, order))
        for step in steps
    )


def _performers(sop: Sop, step: Step) -> str:
    titles = dict(sop.columns)
    names = [titles.get(one.role, one.name) for one in step.performers]
    if not names:
        return ""
    guessed = any(one.inferred for one in step.performers)
    return f", oleh {_listed(names)}{' (disimpulkan)' if guessed else ''}"


def _ways(
    step: Step, ways: list[Lead], numbers: dict[str, str], order: dict[str, int]
) -> Iterator[str]:
    groups: dict[str, list[str]] = {}
    for one in ways:
        groups.setdefault(one.label, []).append(one.target)
    for label, targets in groups.items():
        back = all(order[target] <= order[step.key] for target in targets)
        together = "bersamaan " if len(targets) > 1 else ""
        verb = "kembali" if back else "lanjut"
        way = f"{verb} {together}ke langkah {_listed([numbers[one] for one in targets])}."
        sentence = f"{label}: {way}" if label else way
        yield sentence[0].upper() + sentence[1:]
    if not ways:
        yield "Selesai."


def _listed(words: list[str]) -> str:
    if len(words) < 3:
        return " dan ".join(words)
    return f"{', '.join(words[:-1])}, dan {words[-1]}"
