"""The privacy notice in full: what the office keeps of people, why, how long, and who sees it."""

from collections.abc import Iterable, Iterator

from literasi.outputs.public.html import Html, tag, text
from literasi.outputs.public.pages.address import Place
from literasi.outputs.public.pages.page import Page, heading, html, title
from literasi.outputs.public.pages.parts import breadcrumb, facts
from literasi.values.artifact import Artifact
from literasi.values.processing import Processing

_PLACE = Place("tentang/privasi/data.md")
_TITLE = "Data pribadi yang diolah"
_LEAD = (
    "Daftar ini disusun dari bentuk catatan kantor sendiri: setiap isian yang dapat memuat data "
    "pribadi disebut di sini, dengan tujuan, dasar, lama penyimpanan, dan siapa yang dapat "
    "melihatnya."
)
_RIGHTS = (
    "Anda berhak tahu data apa yang disimpan, meminta perbaikan, menarik persetujuan, dan meminta "
    "data dihapus (UU 27/2022). Data tersegel dihapus dengan memusnahkan kuncinya, sehingga "
    "salinan lama pun tidak terbaca lagi. Sampaikan permintaan kepada kantor yang menyimpannya."
)


def build(rows: Iterable[Processing]) -> Iterator[Artifact]:
    """Yield the page, one part for each kind of data, in the order of their places."""
    blocks = [
        html(breadcrumb(_PLACE, ("Privasi", "tentang/privasi/"), (_TITLE, _PLACE.address))),
        title(_TITLE),
        html(tag("p", text(_LEAD), class_="lit-awal")),
        heading(2, "Hak Anda", "hak-anda"),
        html(tag("p", text(_RIGHTS))),
        heading(2, "Yang disimpan", "yang-disimpan"),
    ]
    for one in rows:
        blocks += [heading(3, one.what, one.place), html(_facts(one))]
    yield Page(_PLACE, _TITLE, _LEAD, tuple(blocks)).artifact()


def _facts(one: Processing) -> Html:
    kind = "Data spesifik, dilindungi secara khusus" if one.special else "Data umum"
    return facts(
        ("Milik", text(one.whose)),
        ("Golongan", text(kind)),
        ("Tujuan", text(one.purpose)),
        ("Dasar", text(one.basis)),
        ("Disimpan", text(one.kept)),
        ("Yang melihat", text("; ".join(one.seen_by))),
    )
