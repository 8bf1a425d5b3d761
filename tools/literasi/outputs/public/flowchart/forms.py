"""From an SOP to the rows of its form; doubtful readings stay as they were read."""

from literasi.outputs.public.flowchart.chart import Chart, Heads, Link, Row, Shape, Words
from literasi.outputs.public.flowchart.official import leads, official
from literasi.views.sop_models import Sop, Step, Time

_SHAPES: dict[str, Shape] = {
    "mulai": "capsule",
    "selesai": "capsule",
    "proses": "box",
    "keputusan": "diamond",
}
PROPOSAL = "USULAN PEMBACAAN, menunggu konfirmasi kantor; bukan alur yang tercetak dalam SOP"
INFERRED = (
    "Letak simbol dan arah panah disimpulkan dari isi langkah: "
    "simbolnya tidak terbaca pada salinan"
)
_BANNERS = {"usulan": PROPOSAL, "disimpulkan": INFERRED}


def chart(sop: Sop) -> Chart:
    """Lay out what the official form shows, row by row."""
    steps = official(sop)
    roles = _roles(sop, steps)
    rows = tuple(_row(sop, step, tuple(roles)) for step in steps)
    place = {step.key: at for at, step in enumerate(steps)}
    links = tuple(Link(place[one.source], place[one.target], one.label) for one in leads(sop))
    return Chart(_heads(sop, tuple(roles.values())), rows, links, _BANNERS.get(sop.flow, ""))


def number(step: Step) -> str:
    """Give the printed number; a proposed step without one goes by its key."""
    return step.number or step.key.upper()


def _roles(sop: Sop, steps: tuple[Step, ...]) -> dict[str, str]:
    """Give the printed columns, and one for a role without which a step would have none."""
    found = dict(sop.columns)
    for step in steps:
        if not any(one.role in found for one in step.performers):
            found.update((one.role, one.name) for one in step.performers)
    return found or {"": "–"}


def _row(sop: Sop, step: Step, roles: tuple[str, ...]) -> Row:
    where = (roles.index(one.role) for one in step.performers if one.role in roles)
    columns = tuple(dict.fromkeys(where)) or (0,)
    return Row(step.key, _SHAPES[step.symbol], columns, number(step), _cells(sop, step, roles))


def _cells(sop: Sop, step: Step, roles: tuple[str, ...]) -> tuple[Words, ...]:
    timed = step.time.doubt if step.time else None
    marks = _listed(sop, tuple(key for key in step.doubts if key != timed))
    return (
        Words(step.action + _beside(step, roles), marks),
        Words(", ".join(step.requirements)),
        _time(sop, step),
        Words(step.output or ""),
        Words(step.note or ""),
    )


def _beside(step: Step, roles: tuple[str, ...]) -> str:
    others = ", ".join(one.name for one in step.performers if one.role not in roles)
    return f" (bersama {others}, tidak berkolom dalam SOP)" if others else ""


def _time(sop: Sop, step: Step) -> Words:
    if step.time is None:
        return Words("tidak tercantum" if step.time_absent or step.proposal else "")
    doubts = _listed(sop, (step.time.doubt,)) if step.time.doubt else ()
    return Words(time_words(sop, step.time), doubts)


def _listed(sop: Sop, keys: tuple[str, ...]) -> tuple[str, ...]:
    """Mark only what the list of doubtful readings explains: a mark leads there."""
    known = {doubt.key for doubt in sop.doubts}
    return tuple(key for key in keys if key in known)


def time_words(sop: Sop, time: Time) -> str:
    """Write a time; an unread one keeps its raw text, never a candidate."""
    if time.value is not None:
        return f"{time.value} {time.unit}"
    settled = next((one.settled for one in sop.doubts if one.key == time.doubt), None)
    return settled or (f"“{time.raw}”" if time.raw else "tidak terbaca")


def _heads(sop: Sop, roles: tuple[str, ...]) -> Heads:
    heads = sop.headings
    cells = (heads.action, heads.requirements, heads.time, heads.output, heads.note)
    return Heads(heads.number, cells, heads.performer, heads.quality, roles)
