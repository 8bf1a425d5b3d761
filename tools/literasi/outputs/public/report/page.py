"""The annual report as one HTML page that holds everything it needs: to send, open and print."""

from collections.abc import Iterator

from literasi.outputs.public.html import NOTHING, Html, lines, tag, text
from literasi.outputs.public.month_plot import month_plot, share_bar
from literasi.outputs.public.pages.colours import office_ink, readable
from literasi.outputs.public.report.contents import TITLE, Chapter, Plot, Report, Table

_STYLE = """
:root { color-scheme: light dark; --kertas: #fffdf8; --tinta: #221a14; --lembut: #5a5048;
  --garis: #e3d5bb; --panel: #fbf3e4; }
@media (prefers-color-scheme: dark) { :root { --kertas: #131c22; --tinta: #efe8dc;
  --lembut: #c3bbad; --garis: #3a4a55; --panel: #1b2730; } }
body { background: var(--kertas); color: var(--tinta); font: 1rem/1.55 system-ui, sans-serif;
  margin: 0 auto; max-width: 60rem; padding: 2rem 1.2rem 4rem; }
h1, h2, h3 { font-family: Charter, Georgia, serif; line-height: 1.2; text-wrap: balance; }
h1 { font-size: 2.2rem; } h2 { border-top: .3rem solid var(--kantor); margin-top: 3.5rem;
  padding-top: 1rem; } h3 { margin: 2.2rem 0 .5rem; } p, li { max-width: 46rem; }
.lembut { color: var(--lembut); font-size: .88rem; }
.angka { display: grid; gap: .8rem; grid-template-columns: repeat(auto-fit, minmax(7rem, 1fr));
  list-style: none; margin: 1.5rem 0; padding: 0; }
.angka li { background: var(--panel); border-radius: .4rem; padding: .7rem 1rem; }
.angka strong { display: block; font: 700 1.7rem/1.2 Charter, Georgia, serif; }
.bagan { display: grid; gap: 1rem 2.5rem;
  grid-template-columns: repeat(auto-fit, minmax(min(100%, 22rem), 1fr)); }
figure { break-inside: avoid; margin: 0; } figcaption { color: var(--lembut); font-size: .88rem; }
svg { display: block; overflow: visible; } .lit-plot-skala { stroke: var(--garis); }
svg text { fill: var(--tinta); font: 11px system-ui, sans-serif; text-anchor: middle; }
.lit-kolom, .lit-batang { fill: var(--kantor); } .lit-batang-dasar { fill: var(--garis); }
.lit-batang-gambar { margin: .2rem 0 0 auto; max-width: 9rem; }
.gulir { overflow-x: auto; }
table { border-collapse: collapse; font-size: .88rem; font-variant-numeric: tabular-nums;
  width: 100%; }
th, td { border-bottom: 1px solid var(--garis); padding: .35rem .6rem; text-align: right;
  vertical-align: top; }
th:first-child { text-align: left; } thead th { background: var(--panel); }
tfoot { font-weight: 700; } ul.mitra { columns: 18rem; }
@media print { body { max-width: none; padding: 0; } h2 { break-before: page; }
  tr { break-inside: avoid; } }
"""
_NIGHT, _WHITE = "#131c22", (255, 255, 255)


def page(report: Report) -> str:
    """Write the page."""
    body = lines(
        tag("h1", text(f"{TITLE} {report.year}")),
        tag("p", text(f"{report.basis}."), class_="lembut"),
        *(part for one in report.chapters for part in _chapter(one)),
        tag("section", tag("h2", text("Cara menghitung")),
            tag("ul", *(tag("li", text(one)) for one in report.method))),
    )  # fmt: skip
    head = (
        '<meta charset="utf-8">\n<meta name="viewport" content="width=device-width, '
        f'initial-scale=1">\n<title>{TITLE} {report.year}</title>\n'
        f"<style>{_STYLE}{_colours(report)}</style>"
    )
    document = f"<head>\n{head}\n</head>\n<body>\n{body}\n</body>"
    return f'<!doctype html>\n<html lang="id">\n{document}\n</html>\n'


def _colours(report: Report) -> str:
    """Give each office its colour, made readable on either ground."""
    rules = ["section { --kantor: var(--lembut); }"]
    for one in report.chapters:
        code, day = one.office.code, office_ink(one.office)
        night = readable(day, _NIGHT, _WHITE)
        rules.append(f'[id="{code}"] {{ --kantor: {day}; }}')
        dark = f'[id="{code}"] {{ --kantor: {night}; }}'
        rules.append(f"@media (prefers-color-scheme: dark) {{ {dark} }}")
    return "\n".join(rules) + "\n"


def _chapter(one: Chapter) -> Iterator[Html]:
    figures = (tag("li", tag("strong", text(amount)), text(name)) for amount, name in one.figures)
    note = one.office.example_note
    partners = tag("ul", *(tag("li", text(name)) for name in one.partners), class_="mitra")
    yield tag(
        "section",
        lines(
            tag("h2", text(one.office.name)),
            tag("p", text(note), class_="lembut") if note else NOTHING,
            tag("p", text(" ".join(one.summary))),
            tag("ul", *figures, class_="angka"),
            tag("div", *map(_plot, one.plots), class_="bagan"),
            *(part for table in one.tables for part in _table(table)),
            tag("h3", text("Mitra")) if one.partners else NOTHING,
            partners if one.partners else NOTHING,
        ),
        id=one.office.code,
    )


def _plot(one: Plot) -> Html:
    drawn = month_plot(one.values, one.names, f"{one.title}; angkanya ada pada tabel")
    return tag("figure", tag("figcaption", text(one.title)), drawn)


def _table(one: Table) -> Iterator[Html]:
    foot = tag("tfoot", _row(one.foot, None)) if one.foot else NOTHING
    shares = one.shares or (None,) * len(one.rows)
    rows = (_row(row, share) for row, share in zip(one.rows, shares, strict=True))
    head = tag("thead", tag("tr", *(tag("th", text(name), scope="col") for name in one.heads)))
    yield tag("h3", text(one.title))
    yield tag("div", tag("table", head, tag("tbody", lines(*rows)), foot), class_="gulir",
              role="region", tabindex=0, aria_label=one.title)  # fmt: skip
    if one.note:
        yield tag("p", text(one.note), class_="lembut")


def _row(cells: tuple[str, ...], share: float | None) -> Html:
    bar = share_bar(share) if share is not None else NOTHING
    return tag(
        "tr",
        tag("th", text(cells[0]), scope="row"),
        tag("td", text(cells[1]), bar),
        *(tag("td", text(cell)) for cell in cells[2:]),
    )
