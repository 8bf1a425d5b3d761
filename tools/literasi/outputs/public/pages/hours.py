"""Opening hours in words."""

from literasi.outputs.public.html import NOTHING, Html, join, tag, text
from literasi.outputs.public.pages.parts import bullets
from literasi.views.public_models import Opening


def openings(hours: tuple[Opening, ...], *, but: str = "") -> Html:
    """Write one line each, a shared note once below; `but` is a name the reader sees already."""
    if not hours:
        return NOTHING
    notes = dict.fromkeys(one.note for one in hours if one.note)
    return join(
        (
            bullets(tuple(text(_line(one, but)) for one in hours)),
            *(tag("p", tag("small", text(note))) for note in notes),
        )
    )


def _line(one: Opening, but: str) -> str:
    when = f"{one.days}, {one.hours}"
    return when if one.name in {"", but} else f"{one.name}: {when}"
