"""The words of the feeds, cleaned of what breaks a line-based format."""

import re
import unicodedata

from literasi.outputs.public.calendars.plan import Plan, Session

BUSY = {"tentative": "Dipesan", "confirmed": "Terpakai", "cancelled": "Terpakai"}
_BREAKS = re.compile("\r\n|[\r\x0b\x0c\x85\u2028\u2029]")
_CONTROL = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x9f\ufeff\ufffe\uffff]")


def paragraph(text: str) -> str:
    """Keep line breaks in one form; drop other control characters; compose letters (NFC)."""
    lines = _CONTROL.sub("", _BREAKS.sub("\n", text)).replace("\t", " ")
    return unicodedata.normalize("NFC", lines).strip()


def line(text: str) -> str:
    """Clean a text that has to stay on one line."""
    return " ".join(paragraph(text).split())


def title(text: str) -> str:
    """Clean the name of a calendar; readers disagree about escapes there, so none is needed."""
    return line(re.sub(r"[;,\\]", " ", text))


def summary(plan: Plan) -> str:
    """Name an entry: its own name when public, else only that the room is taken."""
    entry = plan.entry
    name = line(entry.details.name) if entry.details else BUSY[entry.status]
    return f"BATAL: {name}" if entry.status == "cancelled" else name


def location(plan: Plan, session: Session) -> str | None:
    """Say where: `Aula (Lantai 1), <office>`, or the place outside with what goes there."""
    rooms = ", ".join(
        f"{place.name} ({place.location})" if place.location else place.name
        for place in plan.places(session)
    )
    outside = plan.outside(session)
    if outside:
        return line(f"{outside} ({rooms})" if rooms else outside)
    return line(f"{rooms}, {plan.entry.office_name}") if rooms else None


def category(kind: str) -> str:
    """Write `bedah_buku` as `Bedah buku`."""
    return kind.replace("_", " ").capitalize()
