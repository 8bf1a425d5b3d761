"""The office's desk as one page: what is due, for whom, what is late, what the applicant owes.

It holds everything it needs and asks nothing of any other host.
"""

from collections.abc import Iterable, Iterator, Sequence

from literasi.outputs.public.html import NOTHING, Html, join, lines, tag, text
from literasi.values.artifact import Artifact
from literasi.values.artifact import text as text_file
from literasi.values.dates import format_date, format_day
from literasi.views.office_agenda import AgreementRow, Ending, Owed, Reread
from literasi.views.office_cases import CaseRow, Desk, Task, capital
from literasi.views.office_models import OfficeFile
from literasi.views.office_retention import stage_words
from literasi.views.office_wording import (
    act_words,
    answer_words,
    debtor_words,
    ending_words,
    steps_words,
    who_words,
)

PATH = "index.html"
_STYLE = """
:root { color-scheme: light dark; --kertas: #fffdf8; --tinta: #221a14; --lembut: #5a5048;
  --garis: #e3d5bb; --tanda: #8a1c1c; --dasar: #f3ead9; --kuat: #0b5e6f; }
@media (prefers-color-scheme: dark) { :root { --kertas: #131c22; --tinta: #efe8dc;
  --lembut: #c3bbad; --garis: #3a4a55; --tanda: #ffb4a8; --dasar: #1b2730; --kuat: #86cfdc; } }
body { background: var(--kertas); color: var(--tinta); font: 1rem/1.5 system-ui, sans-serif;
  margin: 0 auto; max-width: 64rem; padding: 1rem 1rem 4rem; }
h1, h2, h3 { line-height: 1.2; } h2 { border-top: 2px solid var(--garis); margin-top: 2.5rem;
  padding-top: 1rem; } h3 { margin: 1.6rem 0 .4rem; }
.internal { border: 2px solid var(--tanda); color: var(--tanda); display: inline-block;
  font-weight: 700; letter-spacing: .12em; padding: .15rem .6rem; }
.lembut { color: var(--lembut); font-size: .9rem; } a { color: var(--kuat); }
ul.tugas { list-style: none; margin: 0; padding: 0; }
ul.tugas li { background: var(--dasar); border-left: 4px solid var(--garis); margin: .4rem 0;
  padding: .4rem .8rem; overflow-wrap: anywhere; }
ul.tugas li.lewat { border-left-color: var(--tanda); } .lewat strong { color: var(--tanda); }
ul.tugas p { margin: 0; } .gulir { overflow-x: auto; }
table { border-collapse: collapse; font-size: .9rem; width: 100%; }
th, td { border-bottom: 1px solid var(--garis); padding: .3rem .6rem .3rem 0; text-align: left;
  vertical-align: top; }
.gulir td { min-width: 5.5rem; } th { color: var(--lembut); font-weight: 600; }
@media print { body { max-width: none; } ul.tugas li { break-inside: avoid; } }
"""
_HEAD = Html(
    '<head><meta charset="utf-8">'
    '<meta name="viewport" content="width=device-width, initial-scale=1">'
    '<meta name="robots" content="noindex"><title>Meja kerja kantor (internal)</title>'
    f"<style>{_STYLE}</style></head>"
)
_ABOUT = (
    "Keadaan diturunkan dari catatan sampai akhir hari itu. Waktu baku adalah waktu mengerjakan, "
    "bukan waktu tunggu, sehingga yang lewat waktu baku perlu diperhatikan, bukan disalahkan. "
    "Waktu baku yang bacaannya masih meragukan tidak dihitung."
)


def build(view: OfficeFile) -> Iterator[Artifact]:
    """Yield the page; it is there even when nothing waits."""
    body = tag(
        "body",
        tag("p", text("INTERNAL"), class_="internal"),
        tag("h1", text(f"Meja kerja, {format_day(view.day)}")),
        tag("p", text(_ABOUT), class_="lembut"),
        *(_desk(one, view) for one in view.desks),
    )
    yield text_file(PATH, f"<!doctype html>\n{tag('html', _HEAD, body, lang='id')}")


def _desk(desk: Desk, view: OfficeFile) -> Html:
    name = f"{desk.office_name} (contoh)" if desk.example else desk.office_name
    return lines(
        tag("h2", text(name)),
        _section("Hari ini", _tasks(desk.today(view.day)), "Tidak ada yang jatuh tempo."),
        _section("Pertemuan hari ini", _meetings(desk), "Tidak ada pertemuan."),
        _section("Lewat waktu baku", _tasks(desk.late), "Tidak ada."),
        tag("h3", text("Menurut peran")),
        *_by_role(desk),
        _section("Menunggu pemohon", _tasks(desk.waiting), "Tidak ada."),
        _section("Menunggu penutupan berkas", _closing(desk.closing), "Tidak ada."),
        _section("Perjanjian yang akan berakhir", _endings(desk.endings),
                 "Tidak ada yang berakhir dalam 90 hari."),
        _section("Kewajiban perjanjian yang belum dipenuhi", _owed(desk.soon),
                 "Tidak ada yang lewat atau jatuh tempo dalam 90 hari."),
        *_retention(desk),
        _section("Publikasi yang perlu dibaca ulang", _reread(desk.reread), "Tidak ada."),
        _section("Semua perjanjian", _agreements(desk.agreements), "Tidak ada."),
        _section("Semua berkas yang masih berjalan", _running(desk), "Tidak ada."),
    )  # fmt: skip


def _section(title: str, content: Html, empty: str) -> Html:
    return lines(tag("h3", text(title)), content or tag("p", text(empty), class_="lembut"))


def _tasks(tasks: Iterable[Task]) -> Html:
    items = [_task(one) for one in tasks]
    return tag("ul", *items, class_="tugas") if items else NOTHING


def _task(one: Task) -> Html:
    who = ", ".join(one.holders or one.role_names)
    timing = f"untuk {who}; sejak {act_words(one.since)} ({one.waited})"
    if one.due:
        timing += f"; batas {act_words(one.due)}"
    elif one.session:
        timing += f"; pertemuan berikutnya {act_words(one.session)}"
    late = tag("p", tag("strong", text(f"Lewat waktu baku {one.late}"))) if one.late else NOTHING
    answer = [tag("p", text(capital(words))) for words in answer_words(one)]
    return tag(
        "li",
        tag("p", tag("strong", text(f"Langkah {one.step}: {one.action}"))),
        tag("p", text(f"{one.berkas}, {one.subject} ({one.partner})")),
        tag("p", text(timing), class_="lembut"),
        late,
        *answer,
        class_="lewat" if one.late or one.silent else None,
    )


def _by_role(desk: Desk) -> Iterator[Html]:
    roles = {key: name for one in desk.tasks
             for key, name in zip(one.roles, one.role_names, strict=True)}  # fmt: skip
    for key, name in sorted(roles.items(), key=lambda pair: pair[1]):
        mine = [one for one in desk.tasks if key in one.roles]
        rows = [(f"{one.step} {one.action}", one.berkas, one.partner, _when(one)) for one in mine]
        yield tag("h4", text(f"{name} ({len(mine)})"))
        yield _table(("Langkah", "Berkas", "Mitra", "Batas"), rows)
    if not roles:
        yield tag("p", text("Tidak ada yang menunggu."), class_="lembut")


def _when(one: Task) -> str:
    late = f", lewat {one.late}" if one.late else ""
    return f"{act_words(one.due)}{late}" if one.due else "–"


def _meetings(desk: Desk) -> Html:
    rows = [(one.hours, one.berkas, one.subject) for one in desk.meetings]
    return _table(("Waktu", "Berkas", "Hal"), rows)


def _closing(rows: Iterable[CaseRow]) -> Html:
    return _table(("Berkas", "Hal", "Mitra"), [(o.berkas, o.subject, o.partner) for o in rows])


def _endings(endings: Iterable[Ending]) -> Html:
    rows = [
        (
            format_date(one.last),
            ending_words(one.days),
            f"{one.rung} hari",
            one.berkas,
            one.partner,
        )
        for one in endings
    ]
    return _table(("Berakhir", "Sisa", "Tingkat", "Berkas", "Mitra"), rows)


def _owed(owed: Iterable[Owed]) -> Html:
    rows = [
        (format_date(one.until), ending_words(one.days), one.what, debtor_words(one), one.berkas)
        for one in owed
    ]
    return _table(("Paling lambat", "Sisa", "Kewajiban", "Oleh", "Berkas"), rows)


def _retention(desk: Desk) -> Iterator[Html]:
    """List what the schedule (JRA) makes due, or leaves without a row; mostly there is none."""
    rows = [
        (stage_words(one.stage) or one.gap, one.ref, one.subject,
         format_date(one.moved) if one.moved else "–", one.line or "–")
        for one in desk.retention
    ]  # fmt: skip
    if rows:
        heads = ("Menjadi", "Catatan", "Hal", "Sejak", "Baris JRA")
        yield _section("Arsip jatuh tempo menurut JRA", _table(heads, rows), "")


def _reread(found: Iterable[Reread]) -> Html:
    rows = [
        (format_date(one.since), one.title, f"publikasi/{one.office}/{one.publication}")
        for one in found
    ]
    return _table(("Tinjau sejak", "Publikasi", "Catatan"), rows)


def _agreements(agreements: Iterable[AgreementRow]) -> Html:
    rows = [
        (one.about, one.partner, one.stage, format_date(one.last) if one.last else "–",
         str(one.addenda or "–"), str(one.owed or "–"), one.berkas)
        for one in agreements
    ]  # fmt: skip
    heads = ("Tentang", "Mitra", "Keadaan", "Berakhir", "Adendum", "Belum dipenuhi", "Berkas")
    return _table(heads, rows)


def _running(desk: Desk) -> Html:
    rows = [
        (one.berkas, one.partner, one.path or "–", one.state_name, steps_words(one),
         who_words(one), act_words(one.since))
        for one in desk.cases
        if not one.final
    ]  # fmt: skip
    return _table(("Berkas", "Mitra", "Jalur", "Keadaan", "Langkah", "Menunggu", "Sejak"), rows)


def _table(heads: tuple[str, ...], rows: Sequence[tuple[str, ...]]) -> Html:
    if not rows:
        return NOTHING
    head = tag("tr", *(tag("th", text(one), scope="col") for one in heads))
    body = join(tag("tr", *(tag("td", text(cell)) for cell in row)) for row in rows)
    whole = tag("table", tag("thead", head), tag("tbody", body))
    return tag("div", whole, class_="gulir", tabindex="0", role="group", aria_label=heads[0])
