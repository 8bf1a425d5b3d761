"""Standard beside practice: what each official step took, as a small plot with its table."""

from collections.abc import Iterable, Iterator
from math import inf

from literasi.outputs.public.html import Html, join, lines, tag, text, words
from literasi.outputs.public.pages.page import Block, heading, html
from literasi.outputs.public.pages.parts import bullets, empty, scroll_region
from literasi.outputs.public.pages.sop_doubts import find
from literasi.outputs.public.pages.sop_flow import official, step_name, step_time
from literasi.outputs.public.pages.words import thousands
from literasi.outputs.public.plot import Mark, Row, plot, sign
from literasi.views.sop_models import Practice, Sop, Step

ANCHOR = "praktik"
NAME = "Standar dan praktik"
_MEANING = (
    "Waktu praktik di sini ialah waktu kerja kantor sejak catatan pertama langkah sebelumnya "
    "sampai catatan pertama langkah itu sendiri, jadi termasuk lama berkas menunggu giliran atau "
    "menunggu tanggal kegiatan, sedangkan standar hanya waktu mengerjakannya; karena itu angka "
    "ini bukan penilaian atas siapa pun."
)
_PROPOSED = "Langkahnya menurut usulan pembacaan di atas, yang menunggu konfirmasi kantor."
_RANK = (
    "Persentil 90: sembilan dari sepuluh berkas memerlukan waktu itu atau kurang (peringkat "
    "terdekat; di bawah sepuluh berkas, itu yang terlama)."
)
_UNIT = (
    "Menit kerja dihitung bila setiap catatan memuat jam, selain itu hari kerja utuh; keduanya "
    "tidak dicampur, dan yang tampil ialah yang berkasnya lebih banyak."
)
_METHOD = (
    "Median: separuh berkas memerlukan waktu itu atau kurang (peringkat terdekat).",
    _RANK,
    "Waktu menunggu pemohon tidak dihitung.",
    _UNIT,
    "Angka tampil bila berkasnya 5 atau lebih; berkas yang tidak bersifat biasa tidak dihitung.",
)
_ALSO = "Angkanya ada pada tabel sesudahnya."
_NONE = "Belum ada langkah dengan 5 berkas atau lebih, sehingga belum ada angka praktik."
_SCALES = (  # steps of like length share a scale: unit, beyond, up to, shown in, words
    ("menit", -1, 180, 1, "Sampai 3 jam kerja, dalam menit kerja"),
    ("menit", 180, 1440, 60, "Sampai 24 jam kerja, dalam jam kerja"),
    ("menit", 1440, inf, 60, "Lebih dari 24 jam kerja, dalam jam kerja"),
    ("hari", -1, inf, 1, "Dalam hari kerja utuh"),
)
_COLUMNS = ("Median", "Persentil 90", "Berkas")
_HEADS = ("Langkah", "Standar", *_COLUMNS)


def practice_section(sop: Sop) -> Iterator[Block]:
    """Show what the steps took; without enough cases, say so in one sentence."""
    yield heading(2, NAME, ANCHOR)
    if not sop.practice:
        yield html(empty(_NONE))
        return
    if sop.flow == "usulan":
        yield html(tag("p", text(_PROPOSED)))
    yield html(tag("p", text(_MEANING)))
    yield html(lines(*practice_figures(sop)))
    yield html(scroll_region(f"{NAME}: tabel", _table(sop)))
    yield html(bullets(tuple(map(text, _METHOD)), "lit-praktik-cara"))


def practice_figures(sop: Sop) -> Iterator[Html]:
    """Draw standard and practice with the key of the signs."""
    yield _key(sop)
    yield from _plots(sop)


def _key(sop: Sop) -> Html:
    doubtful = any(mark.sign == "ragu" for row in _rows(sop, sop.practice) for mark in row.marks)
    signs = (
        ("standar", "standar"),
        *((("ragu", "standar, bacaan meragukan"),) if doubtful else ()),
        ("titik", "median"),
        ("cincin", "persentil 90"),
    )
    shown = (tag("span", words(sign(name), text(label))) for name, label in signs)
    return tag("p", words(*shown), class_="lit-praktik-kunci", data_kantor=sop.office)


def _plots(sop: Sop) -> Iterator[Html]:
    """Draw steps of like length on one scale; minutes and days never share one."""
    for unit, beyond, most, per, name in _SCALES:
        rows = _rows(sop, (one for one in sop.practice if one.unit == unit))
        known = tuple(row for row in rows if beyond < max(one.at for one in row.marks) <= most)
        if known:
            about = f"Standar, median, dan persentil 90 tiap langkah. {name}. {_ALSO}"
            drawn = plot(known, about, per)
            caption = tag("figcaption", text(name))
            yield tag("figure", caption, drawn, class_="lit-plot", data_kantor=sop.office,
                      data_search_exclude=True)  # fmt: skip


def _rows(sop: Sop, known: Iterable[Practice]) -> tuple[Row, ...]:
    steps = {step.key: step for step in sop.steps}
    return tuple(_row(sop, steps[one.step], one) for one in known)


def _row(sop: Sop, step: Step, one: Practice) -> Row:
    doubt = find(sop, step.time.doubt) if step.time else None
    sign_ = "ragu" if doubt and doubt.settled is None else "standar"
    standard = () if one.standard is None else (Mark(one.standard, sign_),)
    took = Mark(one.median.amount, "titik"), Mark(one.high.amount, "cincin")
    return Row(f"Langkah {step_name(step)}", (*standard, *took))


def _table(sop: Sop) -> Html:
    found = {one.step: one for one in sop.practice}
    rows = (_line(sop, step, found.get(step.key)) for step in official(sop))
    return tag(
        "table",
        tag("caption", text("Waktu standar dan waktu praktik"), class_="lit-sr"),
        tag("thead", tag("tr", *(tag("th", text(name), scope="col") for name in _HEADS))),
        tag("tbody", lines(*rows)),
        class_="lit-tabel lit-praktik",
    )


def _line(sop: Sop, step: Step, one: Practice | None) -> Html:
    name = tag("span", text(step_name(step)), class_="lit-nomor")
    head = tag("th", join((name, text(" "), text(step.action))), scope="row")
    standard = tag("td", step_time(sop, step), data_judul="Standar")
    if one is None:
        return tag("tr", head, standard, tag("td", tag("em", text(_why(sop, step))), colspan=3))
    numbers = (one.median.words, one.high.words, thousands(one.cases))
    pairs = zip(_COLUMNS, numbers, strict=True)
    cells = (tag("td", text(number), data_judul=name) for name, number in pairs)
    return tag("tr", head, standard, *cells)


def _why(sop: Sop, step: Step) -> str:
    """Say why a step has no numbers; how many cases there are is not said."""
    led = any(leads.target == step.key for one in sop.steps for leads in one.exits)
    if step.symbol == "mulai" or not led:
        return "tidak diukur: awal alur"
    if step.waits_for:
        return f"tidak diukur: menunggu {step.waits_for}"
    return "kurang dari 5 berkas"
