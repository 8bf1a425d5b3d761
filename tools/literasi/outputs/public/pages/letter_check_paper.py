"""One issued paper, for who holds it: does it exist, does it still hold, is the file the same."""

from literasi.outputs.public.html import Html, join, lines, tag, text
from literasi.outputs.public.pages.address import Place
from literasi.outputs.public.pages.codes import ask
from literasi.outputs.public.pages.directory import Directory
from literasi.outputs.public.pages.letter_check import NAME, comparison
from literasi.outputs.public.pages.page import Page, heading, html, title
from literasi.outputs.public.pages.parts import as_of, breadcrumb, bullets, day_tag, facts
from literasi.values.labels import AGREEMENTS, LETTERS
from literasi.values.pages import CHECKING
from literasi.views.token_models import Checked

_TITLE = "Naskah ini tercatat"
_ABOUT = "Keaslian satu naskah, untuk pemegangnya."
_STATUS = {
    "berlaku": "Berlaku",
    "diubah": "Diubah dengan naskah lain",
    "diralat": "Diralat dengan surat lain",
    "dicabut": "Dicabut",
    "dibatalkan": "Dibatalkan",
    "diakhiri": "Diakhiri oleh para pihak",
    "habis": "Jangka waktunya sudah habis",
    "nanti": "Belum mulai berlaku",
}
_WHEN = {"habis": "sejak akhir", "nanti": "mulai"}
_WET = "Tanda tangan basah di atas kertas."
_CERTIFIED = (
    "Menurut catatan kantor, naskah ini ditandatangani dengan tanda tangan elektronik "
    "tersertifikasi. Halaman ini bukan buktinya: periksa berkas PDF aslinya melalui layanan "
    "verifikasi penyelenggara sertifikat elektronik. Hasil cetak atau pindaian tidak dapat "
    "diverifikasi."
)
_MIXED = (
    "Para pihak menandatangani dengan cara berbeda: sebagian basah, sebagian dengan tanda tangan "
    "elektronik tersertifikasi. Yang elektronik diperiksa pada berkas PDF aslinya."
)
_MATCH = (
    "Cocokkan nomor, tanggal, dan jenisnya dengan naskah di tangan Anda. Bila ada yang berbeda, "
    "jangan dipakai dan beri tahu kantor."
)
_NO_DIGEST = "Sidik berkas naskah ini tidak dicatat, sehingga isi berkas tidak dapat dibandingkan."


def page(site: Directory, one: Checked) -> Page:
    """Make the page of one paper."""
    place = Place(f"{CHECKING}{one.code}.md")
    blocks = (
        html(breadcrumb(place, (NAME, CHECKING))),
        title(_TITLE),
        html(tag("p", _status(one), class_=f"lit-keadaan lit-keadaan-{_tone(one)}")),
        html(facts(
            ("Jenis", text({**LETTERS, **AGREEMENTS}.get(one.kind, one.kind))),
            ("Nomor", _numbers(one)),
            ("Tanggal", day_tag(one.dated)),
            ("Diterbitkan oleh", text(site.offices[one.office].name)),
            ("Tanda tangan", text(_signing(one))),
        )),
        html(tag("p", text(_MATCH))),
        heading(2, "Bandingkan berkas", "banding"),
        html(_digests(one)),
        html(ask(place, site.offices[one.office])),
        html(as_of(site.today)),
    )  # fmt: skip
    return Page(place, _TITLE, _ABOUT, blocks, searchable=False, unlisted=True)


def _tone(one: Checked) -> str:
    """Tell what holds from what was changed and what holds no more."""
    if one.status == "berlaku":
        return "baik"
    return "ubah" if one.status in {"diubah", "diralat", "nanti"} else "gugur"


def _status(one: Checked) -> Html:
    said = tag("strong", text(_STATUS[one.status]))
    if one.status_since is None:
        return said
    return join((said, text(f", {_WHEN.get(one.status, 'sejak')} "), day_tag(one.status_since)))


def _numbers(one: Checked) -> Html:
    return bullets(tuple(map(text, one.numbers))) if one.numbers else text("tidak bernomor")


def _signing(one: Checked) -> str:
    if "tte" not in one.signing:
        return _WET
    return _CERTIFIED if one.signing == ("tte",) else _MIXED


def _digests(one: Checked) -> Html:
    if not one.digests:
        return tag("p", text(_NO_DIGEST))
    shown = bullets(tuple(tag("code", text(digest)) for digest in one.digests), "lit-sidik")
    head = tag("p", text("Sidik berkas (SHA-256) menurut catatan kantor:"))
    return lines(head, shown, comparison(one.digests))
