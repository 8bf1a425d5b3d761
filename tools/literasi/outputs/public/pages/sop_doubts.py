"""Doubtful readings: marked where they stand, listed with reasons, never decided here."""

from collections import Counter
from collections.abc import Iterable, Iterator

from literasi.outputs.public.html import NOTHING, Html, join, lines, tag, text, words
from literasi.outputs.public.pages.page import Block, heading, html, slug
from literasi.outputs.public.pages.words import listed
from literasi.views.sop_models import Doubt, Sop


def anchor(key: str) -> str:
    """Give the anchor of a doubt in the list."""
    return f"ragu-{slug(key)}"


def find(sop: Sop, key: str | None) -> Doubt | None:
    """Find a doubt by its key."""
    return next((doubt for doubt in sop.doubts if doubt.key == key), None)


def mark(doubt: Doubt | None) -> Html:
    """Point from a doubtful place to the list."""
    if doubt is None:
        return NOTHING
    words_ = f"Bacaan meragukan {doubt.key}"
    link = tag("a", text(doubt.key), href=f"#{anchor(doubt.key)}", aria_label=words_)
    return tag("sup", link, class_="lit-ragu")


def reading(sop: Sop, key: str | None) -> Html:
    """Show the raw text and the candidates beside the doubtful place.

    A doubt about many places at once is only marked there; `general` says it once.
    """
    doubt = find(sop, key)
    if doubt is None:
        return NOTHING
    if doubt.key in _general_keys(sop):
        return mark(doubt)
    return tag("span", text(_reading(doubt)), mark(doubt), class_="lit-bacaan")


def general(sop: Sop, keys: Iterable[str | None]) -> Html:
    """Say once what is doubtful about many of these places."""
    many = _general_keys(sop)
    shown = (find(sop, key) for key in dict.fromkeys(keys) if key in many)
    return lines(
        *(
            tag("p", text(f"{doubt.key}: {_reading(doubt)}"), mark(doubt), class_="lit-bacaan")
            for doubt in shown
            if doubt
        )
    )


def _general_keys(sop: Sop) -> frozenset[str]:
    boxes = (sop.legal_basis, sop.qualifications, sop.related)
    others = (sop.equipment, sop.warnings, sop.records)
    places = Counter(item.doubt for box in (*boxes, *others) for item in box if item.doubt)
    places.update(key for step in sop.steps for key in step.doubts)
    return frozenset(key for key, number in places.items() if number > 2)


def _reading(doubt: Doubt) -> str:
    raw = f"terbaca “{doubt.raw}”"
    if doubt.settled:
        return f"{raw}, sudah dipastikan: {doubt.settled}"
    return f"{raw}, mungkin {choices(doubt)}" if doubt.candidates else raw


def choices(doubt: Doubt) -> str:
    """List the candidates, most likely first: `10, 15, atau 1`."""
    return listed(tuple(candidate for candidate, _ in doubt.candidates)).replace(" dan ", " atau ")


def doubt_list(sop: Sop) -> Iterator[Block]:
    """List every doubtful reading with its reasons."""
    if not sop.doubts:
        return
    yield heading(2, "Bacaan yang meragukan", "ragu")
    yield html(
        tag(
            "p",
            text(
                "Teks mentah hasil pindai dan bacaan yang mungkin, mulai dari yang paling "
                "mungkin. Tidak satu pun dipilih sebelum kantor memastikannya."
            ),
        )
    )
    yield html(tag("dl", lines(*(_item(doubt) for doubt in sop.doubts)), class_="lit-ragu-daftar"))


def _item(doubt: Doubt) -> Html:
    state = f"Dipastikan kantor: {doubt.settled}" if doubt.settled else ("Belum dipastikan kantor")
    return tag(
        "div",
        tag("dt", words(tag("b", text(doubt.key)), text(doubt.where))),
        tag("dd", join((text("Terbaca: "), tag("q", text(doubt.raw), class_="lit-mentah")))),
        *((tag("dd", _candidates(doubt)),) if doubt.candidates else ()),
        *((tag("dd", text(doubt.note)),) if doubt.note else ()),
        tag("dd", text(state), class_="lit-keadaan"),
        id=anchor(doubt.key),
    )


def _candidates(doubt: Doubt) -> Html:
    items = (
        tag("li", tag("strong", text(candidate)), *((text(f": {reason}"),) if reason else ()))
        for candidate, reason in doubt.candidates
    )
    return join((text("Kemungkinan:"), tag("ol", *items)))
