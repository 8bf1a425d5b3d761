"""The identity part of an SOP-AP: two halves, then three pairs of boxes (PermenPAN-RB 35/2012)."""

import re

from literasi.outputs.public.html import NOTHING, Html, join, lines, tag, text
from literasi.outputs.public.pages.parts import day_tag
from literasi.outputs.public.pages.sop_doubts import general, reading
from literasi.values.dates import parse_date
from literasi.views.public_models import Office
from literasi.views.sop_models import Line, Sop

_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
ABSENT = "tidak tercantum dalam salinan"


def identity_box(sop: Sop, office: Office) -> Html:
    """Draw the box as the form prints it; what the source lacks is said, never invented."""
    return tag(
        "div",
        tag("div", _left(office), class_="lit-id-kiri"),
        tag("div", _right(sop), class_="lit-id-kanan"),
        *(_half(sop, name, items) for name, items in _pairs(sop)),
        class_="lit-identitas",
        data_kantor=office.code,
    )


def _left(office: Office) -> Html:
    return lines(
        tag("p", text(office.government)),
        tag("p", tag("strong", text(office.name))),
    )


def _right(sop: Sop) -> Html:
    identity = sop.identity
    rows = (
        ("Nomor SOP", identity.number),
        ("Tanggal pembuatan", identity.made),
        ("Tanggal revisi", identity.revised),
        ("Tanggal efektif", identity.effective),
        ("Disahkan oleh", identity.approved_by),
    )
    known = (tag("div", tag("dt", text(name)), tag("dd", _value(value))) for name, value in rows)
    named = tag("div", tag("dt", text("Nama SOP")), tag("dd", _title(sop)))
    return tag("dl", lines(*known, named))


def _value(value: str | None) -> Html:
    if value and _DAY.fullmatch(value):
        return day_tag(parse_date(value))
    return text(value) if value else tag("em", text(ABSENT))


def _title(sop: Sop) -> Html:
    raw = (
        tag("span", text(f"terbaca “{sop.raw_title}”"), class_="lit-bacaan")
        if sop.raw_title
        else NOTHING
    )
    return join((text(sop.title), raw), text(" "))


def _pairs(sop: Sop) -> tuple[tuple[str, tuple[Line, ...]], ...]:
    return (
        ("Dasar hukum", sop.legal_basis),
        ("Kualifikasi pelaksana", sop.qualifications),
        ("Keterkaitan", sop.related),
        ("Peralatan dan perlengkapan", sop.equipment),
        ("Peringatan", sop.warnings),
        ("Pencatatan dan pendataan", sop.records),
    )


def _half(sop: Sop, name: str, items: tuple[Line, ...]) -> Html:
    shown = (
        tag("ul", lines(*(_line(sop, item) for item in items)))
        if items
        else tag("p", tag("em", text(ABSENT)))
    )
    shared = general(sop, (item.doubt for item in items))
    return tag("div", tag("h3", text(name)), shown, shared, class_="lit-id-kotak")


def _line(sop: Sop, item: Line) -> Html:
    # Numbers are text of the source (some are lost or repeated), so the list makes none itself.
    number = (
        tag("span", text(f"{item.number}."), class_="lit-nomor")
        if item.number
        else (tag("span", text("•"), class_="lit-nomor", aria_hidden="true"))
    )
    return tag("li", number, tag("span", join((text(item.text), reading(sop, item.doubt)),
                                              text(" "))))  # fmt: skip
