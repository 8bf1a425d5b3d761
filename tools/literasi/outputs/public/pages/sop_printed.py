"""The table exactly as printed, where its rows do not pair with steps."""

from collections.abc import Iterator
from itertools import zip_longest

from literasi.outputs.public.html import Html, join, lines, tag, text
from literasi.outputs.public.pages.page import Block, heading, html
from literasi.outputs.public.pages.parts import scroll_region
from literasi.outputs.public.pages.sop_flow import time
from literasi.views.sop_models import PrintedQuality, PrintedTable, Sop

_NAME = "Tabel sebagaimana tercetak"


def printed_table(sop: Sop, printed: PrintedTable) -> Iterator[Block]:
    """Show the printed table first, with the printed actor columns named."""
    yield heading(3, _NAME, "tercetak")
    if printed.note:
        yield html(tag("p", text(printed.note)))
    columns = ", ".join(title for _, title in sop.columns)
    yield html(
        tag(
            "p",
            text(f"Kolom {sop.headings.performer} yang tercetak: {columns}. "),
            text("Tanda pada kolom itu tidak terbaca."),
        )
    )
    yield html(scroll_region(_NAME, _table(sop, printed)))


def _table(sop: Sop, printed: PrintedTable) -> Html:
    heads = sop.headings
    names = (heads.number, heads.action, heads.requirements, heads.time, heads.output)
    pairs = zip_longest(printed.activities, printed.qualities)
    rows = (_row(sop, activity, quality) for activity, quality in pairs)
    return tag(
        "table",
        tag("caption", text(_NAME), class_="lit-sr"),
        tag("thead", tag("tr", *(tag("th", text(name), scope="col") for name in names))),
        tag("tbody", lines(*rows)),
        class_="lit-tabel lit-tabel-lebar",
    )


def _row(sop: Sop, activity: tuple[str, str] | None, quality: PrintedQuality | None) -> Html:
    number, action = activity or ("–", "(tidak ada kegiatan tercetak)")
    values = (text(number), text(action), *_quality(sop, quality))
    return tag("tr", *(tag("td", value) for value in values))


def _quality(sop: Sop, quality: PrintedQuality | None) -> tuple[Html, Html, Html]:
    if quality is None:
        return text("–"), text("–"), text("–")
    code = tag("small", text(f"{quality.code} "), class_="lit-kode")
    needs = join((code, text(quality.requirements)))
    return needs, time(sop, quality.time), text(quality.output)
