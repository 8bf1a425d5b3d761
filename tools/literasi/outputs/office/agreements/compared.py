"""A comparison of drafts to read: a page that prints, or Markdown for a message."""

from collections.abc import Iterator

from literasi.outputs.public.html import Html, tag, text
from literasi.values.markdown import escape, plain
from literasi.views.agreement_documents.comparison import Comparison, Part, Piece, Version

_STYLE = """
body { color: #1d1712; font: 1.05rem/1.6 Georgia, serif; margin: 0 auto; max-width: 46rem;
  padding: 1.5rem 1.2rem 4rem; overflow-wrap: anywhere; }
h1 { font-size: 1.4rem; line-height: 1.25; } h2 { font-size: 1.1rem; margin: 2rem 0 .4rem; }
.internal { border: 2px solid #8a1c1c; color: #8a1c1c; display: inline-block; font-weight: 700;
  letter-spacing: .12em; padding: .1rem .6rem; }
.lembut { color: #5a5048; font-size: .92rem; }
del { background: #fbe3e0; color: #8a1c1c; } ins { background: #dff0e2; color: #14532d; }
del, ins { padding: 0 .12em; } ins { text-decoration: underline; }
.ubah { border-left: 4px solid #b98a2f; padding-left: .8rem; }
@media print { body { max-width: none; } }
"""
_HEAD = Html(
    '<head><meta charset="utf-8">'
    '<meta name="viewport" content="width=device-width, initial-scale=1">'
    '<meta name="robots" content="noindex"><title>Perbandingan konsep (internal)</title>'
    f"<style>{_STYLE}</style></head>"
)
_LEGEND = (
    "Yang dicoret dihapus, yang digarisbawahi ditambahkan; paragraf yang berubah diberi garis."
)


def as_html(one: Comparison) -> str:
    """Write a page that stands by itself and asks nothing of any other host."""
    body = tag(
        "body",
        tag("p", text("INTERNAL"), class_="internal"),
        tag("h1", text(one.title)),
        tag("p", text(_summary(one)), class_="lembut"),
        *_version(one.before),
        *_version(one.after),
        tag("h2", text("Perbedaan")),
        tag("p", text(_LEGEND), class_="lembut"),
        *(_paragraph(row) for row in one.paragraphs),
    )
    return f"<!doctype html>\n{tag('html', _HEAD, body, lang='id')}\n"


def _summary(one: Comparison) -> str:
    if not one.changed:
        return f"Konsep versi {one.before.number} dan {one.after.number} berbunyi sama."
    return (
        f"Konsep versi {one.before.number} dibandingkan dengan versi {one.after.number}: "
        f"{one.changed} dari {len(one.paragraphs)} paragraf berubah."
    )


def _version(one: Version) -> Iterator[Html]:
    yield tag("h2", text(f"Versi {one.number}"))
    yield tag("p", text(f"{one.day}, oleh {one.by}"), class_="lembut")
    if one.change:
        yield tag("p", text(f"Yang diubah: {one.change}"))
    if one.reviews:
        yield tag("ul", *(tag("li", text(said)) for said in one.reviews))


def _paragraph(row: tuple[Piece, ...]) -> Html:
    changed = any(one.part is not Part.KEPT for one in row)
    marks = {Part.OUT: "del", Part.IN: "ins"}
    parts = [
        tag(marks[one.part], text(one.text)) if one.part in marks else text(one.text)
        for one in row
    ]
    return tag("p", *parts, class_="ubah" if changed else None)


def as_markdown(one: Comparison) -> str:
    """Write Markdown: taken out struck through, put in bold; nothing of a draft has a meaning."""
    head = [f"# {escape(one.title)}", _summary(one)]
    for version in (one.before, one.after):
        change = f" Yang diubah: {escape(version.change)}" if version.change else ""
        head.append(
            f"## Versi {version.number}\n\n{version.day}, oleh {escape(version.by)}.{change}"
        )
        head += ["\n".join(f"- {escape(said)}" for said in version.reviews)] * bool(
            version.reviews
        )
    body = ["".join(_marked(piece) for piece in row).strip() for row in one.paragraphs]
    return "\n\n".join([*head, "## Perbedaan", *body]) + "\n"


def _marked(piece: Piece) -> str:
    """Put the signs inside the blanks around the words, or they would not count."""
    words = escape(plain(piece.text))
    signs = {Part.OUT: "~~", Part.IN: "**"}
    if piece.part not in signs or not words.strip():
        return words
    sign, space = signs[piece.part], " " if words.endswith(" ") else ""
    return f"{sign}{words.strip()}{sign}{space}"
