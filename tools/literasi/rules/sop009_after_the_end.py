"""After its final state a case has no further step."""

from collections.abc import Iterator

from literasi.cases.evidence import Event, earlier, events
from literasi.cases.flow import Flow, flows
from literasi.rules.scene import Scene
from literasi.rules.sop007_published_after_end import ended
from literasi.rules.steps import named
from literasi.values.dates import format_date, parse_date
from literasi.values.finding import Finding, Related, Severity
from literasi.values.pointer import format_pointer

ID = "SOP009"
TITLE = "Sesudah berkas berakhir tidak ada langkah lagi"
SEVERITY = Severity.ERROR


def check(scene: Scene) -> Iterator[Finding]:
    """Compare the events of every step with the first act that ended the case."""
    for office in scene.catalogue.offices:
        for laid in scene.once(flows, office):
            ends = [
                (event, final.nama)
                for final in laid.case.sop.value.akhir
                for event in events(final.bukti, laid.case.papers)
            ]
            if ends:
                yield from _case(laid, *min(ends, key=lambda one: one[0].order))


def _case(laid: Flow, end: Event, name: str) -> Iterator[Finding]:
    """Tell the first step after the end, and how many follow; SOP007 speaks of publications."""
    cancelled = bool(ended(laid.case))
    late = [
        (one, key)
        for key, happened in laid.happened.items()
        for one in happened
        if earlier(end, one) and not (cancelled and one.entry.kind == "publikasi")
    ]
    if late:
        first, key = min(late, key=lambda one: one[0].order)
        more = len({other for _, other in late} - {key})
        message = (
            f"{named(laid.plan.steps[key])} bertanggal {_in_words(first.when)}"
            f"{f' (dan {more} langkah lain)' if more else ''}, padahal berkas sudah berakhir "
            f"{_in_words(end.when)} ({name})"
        )
        hint = "periksa kedua tanggal; permohonan lanjutan dicatat sebagai berkas baru"
        related = (Related(end.entry.mark(*end.at), "akhir berkas di sini"),)
        place = first.entry.mark(*first.at)
        yield Finding(place, ID, message, hint, SEVERITY, format_pointer(first.at), related)


def _in_words(when: str) -> str:
    return format_date(parse_date(when))
