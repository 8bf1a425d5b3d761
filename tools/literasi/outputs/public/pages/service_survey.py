"""Surveys of satisfaction: the grade in words, and the nine elements as bars and numbers."""

from literasi.outputs.public.html import NOTHING, Html, lines, tag, text
from literasi.outputs.public.pages.parts import empty
from literasi.outputs.public.pages.words import thousands
from literasi.views.service_models import Survey

_GRADES = {"A": "Sangat baik", "B": "Baik", "C": "Kurang baik", "D": "Tidak baik"}
_FULL = 400
NONE = "Belum ada hasil survei kepuasan masyarakat yang dicatat."


def shown(surveys: tuple[Survey, ...]) -> Html:
    """Show the newest survey in full and the older ones in one line each."""
    if not surveys:
        return empty(NONE)
    newest, *older = surveys
    return lines(_newest(newest), _older(tuple(older)))


def decimal(hundredths: int) -> str:
    """Write `3,42`."""
    return f"{hundredths // 100},{hundredths % 100:02}"


def _newest(one: Survey) -> Html:
    head = tag(
        "p",
        tag("strong", text(one.grade), class_="lit-skm-huruf"),
        tag(
            "span",
            text(f"{_GRADES.get(one.grade, one.grade)}, indeks {decimal(one.index)} dari 100"),
        ),
        tag("small", text(_about(one))),
        class_="lit-skm",
    )
    rows = (_row(name, mean) for name, mean in one.elements)
    table = tag(
        "table",
        tag("caption", text(f"Nilai sembilan unsur, {_when(one)}; paling tinggi 4,00")),
        tag(
            "thead",
            tag("tr", tag("th", text("Unsur"), scope="col"),
                tag("th", text("Nilai"), scope="col")),
        ),
        tag("tbody", lines(*rows)),
        class_="lit-tabel lit-skm-tabel",
    )  # fmt: skip
    source = tag("p", tag("small", text(f"Sumber: {one.source}"))) if one.source else NOTHING
    return lines(head, table, source)


def _row(name: str, mean: int) -> Html:
    bar = tag(
        "svg",
        tag("rect", width="100%", height=8, rx=4, class_="lit-bebas-tutup"),
        tag("rect", width=f"{100 * mean / _FULL:.2f}%", height=8, rx=4, class_="lit-skm-batang"),
        width="100%",
        height=8,
        aria_hidden="true",
    )
    value = tag("span", text(decimal(mean)), class_="lit-skm-nilai")
    return tag("tr", tag("th", text(name), scope="row"), tag("td", value, bar))


def _older(surveys: tuple[Survey, ...]) -> Html:
    if not surveys:
        return NOTHING
    rows = (
        tag("li", text(f"{_when(one)}: mutu {one.grade}, indeks {decimal(one.index)}"))
        for one in surveys
    )
    return lines(tag("h3", text("Survei sebelumnya")), tag("ul", lines(*rows)))


def _about(one: Survey) -> str:
    return f"{_when(one)}, {thousands(one.respondents)} responden"


def _when(one: Survey) -> str:
    return f"{one.year}, {one.period}" if one.period else one.year
