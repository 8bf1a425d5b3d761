"""One request, for the holder of its code: what is done, whose turn it is, what comes next."""

from collections.abc import Iterator

from literasi.outputs.public.html import NOTHING, Html, join, lines, tag, text
from literasi.outputs.public.pages.address import Place, sop_version_address
from literasi.outputs.public.pages.codes import ask
from literasi.outputs.public.pages.directory import Directory
from literasi.outputs.public.pages.page import Block, Page, heading, html, title
from literasi.outputs.public.pages.parts import as_of, breadcrumb, bullets, day_tag, facts
from literasi.outputs.public.pages.sop_flow import step_name
from literasi.outputs.public.pages.tracking import NAME
from literasi.outputs.public.pages.words import listed
from literasi.values.pages import TRACKING
from literasi.views.sop_models import Sop, Step
from literasi.views.token_models import Tracked, Turn

_TITLE = "Permohonan Anda"
_ABOUT = "Keadaan satu permohonan, untuk pemegang tautannya."
_ENDED = "Permohonan ini selesai diproses; hasilnya disampaikan melalui surat."
_CLOSING = "Semua langkah sudah dilalui. Kantor tinggal menutup berkasnya."
_INCOMPLETE = "Giliran Anda: permohonan dikembalikan untuk dilengkapi sejak "
_PRIVATE = "Halaman ini tidak memuat nama, hal surat, maupun nomor, dan tidak masuk pencarian."
_STANDARD = (
    "Waktu standar ialah waktu kerja kantor untuk mengerjakan langkah itu; menunggu giliran, "
    "hari libur, dan jawaban Anda tidak termasuk. Perkiraan ini bukan janji."
)
_DOUBTFUL = "angka dalam salinan SOP masih diragukan"
_EXTRA = "Langkah tambahan menurut praktik kantor"


def page(site: Directory, one: Tracked) -> Page:
    """Make the page of one request."""
    place = Place(f"{TRACKING}{one.token}.md")
    blocks = (
        html(breadcrumb(place, (NAME, TRACKING))),
        title(_TITLE),
        *_body(place, site, one),
        html(ask(place, site.offices[one.office])),
        html(tag("p", tag("small", text(_PRIVATE)))),
        html(as_of(site.today)),
    )
    return Page(place, _TITLE, _ABOUT, blocks, searchable=False, unlisted=True)


def _body(place: Place, site: Directory, one: Tracked) -> Iterator[Block]:
    office = site.offices[one.office].name
    if one.ended is not None:
        yield html(tag("p", text(_ENDED), class_="lit-awal"))
        yield html(facts(
            ("Kantor", text(office)),
            ("Dicatat", day_tag(one.received)),
            ("Selesai diproses", day_tag(one.ended)),
        ))  # fmt: skip
        return
    wanted = (one.office, one.sop, one.version)
    sop = next(each for each in site.view.sops
               if (each.office, each.code, each.version) == wanted)  # fmt: skip
    link = tag("a", text(sop.title), href=place.to(sop_version_address(sop)))
    yield html(facts(
        ("Kantor", text(office)), ("Dicatat", day_tag(one.received)), ("Prosedur", link),
    ))  # fmt: skip
    yield heading(2, "Sekarang", "sekarang")
    yield html(_now(sop, one))
    if one.done:
        yield heading(2, "Sudah dilalui", "sudah")
        yield html(_history(sop, one))


def _now(sop: Sop, one: Tracked) -> Html:
    if one.incomplete is not None:
        said = tag("p", tag("strong", text(_INCOMPLETE), day_tag(one.incomplete), text(".")))
        return tag("div", said, class_="lit-kotak", data_kantor=one.office)
    if not one.turns:
        return tag("p", text(_CLOSING))
    boxes = (_turn(sop, turn) for turn in one.turns)
    return lines(*boxes, tag("p", tag("small", text(_STANDARD))))


def _turn(sop: Sop, turn: Turn) -> Html:
    steps = {step.key: step for step in sop.steps}
    step = steps[turn.step]
    known = facts(
        ("Giliran", text("Anda, pemohon" if turn.applicant else _performers(step))),
        ("Sejak", day_tag(turn.since)),
        ("Waktu standar", _standard(step)),
        ("Paling lambat", _due(turn)),
        ("Biasanya", text(_practice(sop, step))),
        ("Sesudah itu", _next(steps, turn)),
    )
    return tag("div", tag("p", _named(step), class_="lit-giliran"), known, class_="lit-kotak",
               data_kantor=sop.office)  # fmt: skip


def _named(step: Step) -> Html:
    number = _EXTRA if step.extension else f"Langkah {step_name(step)}"
    return join((tag("span", text(number), class_="lit-nomor"), text(" "), text(step.action)))


def _performers(step: Step) -> str:
    return listed(tuple(one.name for one in step.performers))


def _standard(step: Step) -> Html:
    if step.time is None:
        return NOTHING
    sure = step.time.value is not None and step.time.doubt is None
    return text(f"{step.time.value} {step.time.unit} kerja" if sure else _DOUBTFUL)


def _due(turn: Turn) -> Html:
    if turn.due is None:
        return NOTHING
    note = " menurut standar; tanggal itu sudah lewat" if turn.late else " menurut standar"
    return join((day_tag(turn.due), text(note)))


def _practice(sop: Sop, step: Step) -> str:
    known = next((one for one in sop.practice if one.step == step.key), None)
    if known is None:
        return ""
    return (
        f"separuh berkas selesai dalam {known.median.words}, sembilan dari sepuluh dalam "
        f"{known.high.words}, termasuk menunggu giliran ({known.cases} berkas)"
    )


def _next(steps: dict[str, Step], turn: Turn) -> Html:
    rows = tuple(
        join((text(f"{label}: "), _named(steps[key]))) if label else _named(steps[key])
        for key, label in turn.next
        if key in steps
    )
    return bullets(rows) if len(rows) > 1 else join(rows)


def _history(sop: Sop, one: Tracked) -> Html:
    steps = {step.key: step for step in sop.steps}
    done = sorted(one.done, key=lambda pair: pair[1])  # stable: one day keeps the SOP's order
    rows = (tag("li", day_tag(day), tag("span", _named(steps[key]))) for key, day in done)
    return tag("ol", lines(*rows), class_="lit-jejak", data_kantor=one.office)
