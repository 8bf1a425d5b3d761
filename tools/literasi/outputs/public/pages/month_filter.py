"""The filter above a month of all rooms: drawn with the page, so that nothing moves when it works.

`jadwal.js` listens to it; each use and row carries the marks (`uses.sieve`) that it looks for.
"""

from collections.abc import Iterable, Mapping

from literasi.outputs.public.html import NOTHING, Html, tag, text
from literasi.outputs.public.pages.parts import NEEDS_SCRIPT

Marks = Mapping[str, str]
"""What a use or a row is known by: attribute, and its values with strokes between them."""

_FIELDS = (
    ("kantor", "Kantor", "Semua kantor"),
    ("ruang", "Ruang", "Semua ruang"),
    ("jenis", "Jenis kegiatan", "Semua pemakaian"),
)
_CHOICE = 2  # with fewer names there is nothing to choose
ANY = "*"
"""The mark of what no choice in a field leaves out."""


def month_filter(marked: Iterable[Marks]) -> Html:
    """Offer the names that occur; nothing where no field has two."""
    known = tuple(marked)
    fields = tuple(_field(one, _names(known, one[0])) for one in _FIELDS)
    if not any(fields):
        return NOTHING
    return tag(
        "div",
        *fields,
        tag("p", role="status"),
        class_=f"jw-saring {NEEDS_SCRIPT}",
        role="group",
        aria_label="Saring jadwal",
    )


def _names(marked: tuple[Marks, ...], field: str) -> tuple[str, ...]:
    """Give the names that occur in a field, by the alphabet."""
    found = {name for one in marked for name in one[f"data_saring_{field}"].split("|")}
    return tuple(sorted(found - {"", ANY}, key=lambda name: (name.casefold(), name)))


def _field(field: tuple[str, str, str], names: tuple[str, ...]) -> Html:
    if len(names) < _CHOICE:
        return NOTHING
    code, label, every = field
    options = (tag("option", text(name), value=name) for name in names)
    return tag(
        "div",
        tag("label", text(label), for_=f"jw-saring-{code}"),
        tag(
            "select",
            tag("option", text(every), value=""),
            *options,
            id=f"jw-saring-{code}",
            data_bidang=code,
            autocomplete="off",
        ),
    )
