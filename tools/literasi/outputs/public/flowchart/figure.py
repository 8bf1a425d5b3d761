"""The complete piece of a page: the drawing in its scroll box, and the same flow in words."""

from literasi.outputs.public.flowchart.layout import layout
from literasi.outputs.public.flowchart.spoken import sentences
from literasi.outputs.public.flowchart.svg import svg
from literasi.outputs.public.html import Html, lines, tag, text
from literasi.views.sop_models import Sop

_NAMES = {
    "usulan": "Bagan alur usulan",
    "disimpulkan": "Bagan alur, letak simbol disimpulkan",
}
_SIGNS = (
    "Kapsul: mulai dan selesai. Persegi panjang: kegiatan. Belah ketupat: keputusan. "
    "Simbol yang dihubungkan garis: dikerjakan bersama."
)


def figure(sop: Sop, anchor: str = "ragu-") -> Html:
    """Write the figure; `anchor` begins the ids of the page's list of doubtful readings."""
    name = _NAMES.get(sop.flow, "Bagan alur")
    return tag(
        "figure",
        lines(
            tag(
                "div",
                svg(layout(sop), anchor),
                class_="bagan-gulir",
                role="region",
                tabindex=0,
                aria_label=f"{name}: geser ke samping untuk melihat semua kolom",
                data_search_exclude=True,
            ),
            _in_words(sop),
            tag("figcaption", text(_SIGNS)),
        ),
        class_="bagan",
    )


def _in_words(sop: Sop) -> Html:
    items = (tag("li", text(sentence)) for sentence in sentences(sop))
    return tag(
        "details",
        tag("summary", text("Alur dalam kata-kata")),
        tag("ol", lines(*items)),
        class_="bagan-urutan",
        data_search_exclude=True,
    )
