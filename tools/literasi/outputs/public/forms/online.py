"""The form as a page of the portal: its script and style are files, as the policy asks."""

from literasi.outputs.public.forms.kit import SCRIPTS, STYLE, Kit
from literasi.outputs.public.forms.markup import data, form, result, summary
from literasi.outputs.public.forms.office import office_known
from literasi.outputs.public.html import NOTHING, Html, lines, tag, text, words
from literasi.outputs.public.pages.address import (
    APPLY,
    Place,
    form_address,
    form_download,
    office_address,
)
from literasi.outputs.public.pages.directory import Directory
from literasi.outputs.public.pages.page import Page, html, title
from literasi.outputs.public.pages.parts import as_of, breadcrumb, example_note
from literasi.views.public_models import Office

LEAD = (
    "Jawab pertanyaan di bawah ini. Hasilnya surat permohonan yang siap ditandatangani, teks "
    "pesan, dan file untuk kantor. Isian Anda tidak dikirim ke mana pun; Anda sendiri yang "
    "mengirimkan hasilnya."
)
_WITHOUT = (
    "Formulir ini memerlukan JavaScript karena pemeriksaannya berjalan di peramban Anda. Tanpa "
    "itu, gunakan"
)


def page(site: Directory, office: Office, kit: Kit) -> Page:
    """Make the page of one office's form."""
    place = Place(f"{form_address(office)[:-1]}.md")
    name = f"Ajukan kerja sama ke {office.short_name}"
    blocks = (
        html(breadcrumb(place, ("Kerja sama", "kerja-sama/"), ("Ajukan", APPLY))),
        title(name),
        html(tag("p", text(LEAD), class_="lit-awal")),
        html(_offline(place, office)),
        html(_box(place, site, office, kit)),
        html(example_note(office) or NOTHING),
        html(as_of(site.today)),
    )
    return Page(place, name, LEAD, blocks)


def _offline(place: Place, office: Office) -> Html:
    link = tag("a", text("unduh formulir ini sebagai satu file"),
               href=place.to(form_download(office)), download=True)  # fmt: skip
    return tag(
        "p",
        words(text("Sinyal lemah?"), link),
        text(", lalu buka kapan saja tanpa internet."),
        class_="lit-jalan",
    )


def _box(place: Place, site: Directory, office: Office, kit: Kit) -> Html:
    scripts = (tag("script", src=place.to(one), defer=True) for one in SCRIPTS)
    return tag(
        "div",
        tag("link", rel="stylesheet", href=place.to(STYLE)),
        tag("noscript", _without(place, office)),
        summary(),
        form(kit, site.rooms_of(office)),
        result(),
        data(office_known(site, office, kit)),
        lines(*scripts),
        class_="aj",
        id="aj",
        data_kantor=office.code,
    )


def _without(place: Place, office: Office) -> Html:
    letter = tag("a", text("contoh surat permohonan"), href=place.to(f"{APPLY}#surat"))
    contact = tag("a", text("kontak kantor"), href=place.to(f"{office_address(office)}#kontak"))
    return tag("p", words(text(_WITHOUT), letter, text("dan kirim ke"), contact), text("."),
               class_="lit-kosong")  # fmt: skip
