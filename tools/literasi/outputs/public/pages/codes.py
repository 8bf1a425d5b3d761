"""What the pages for holders of a code share: the field for it, and whom to ask."""

from literasi.outputs.public.html import Html, tag, text
from literasi.outputs.public.pages.address import Place, office_address
from literasi.outputs.public.pages.directory import Directory
from literasi.outputs.public.pages.parts import NEEDS_SCRIPT, bullets, without_script
from literasi.views.public_models import Office

PATTERN = "[a-z0-9]{26,40}"  # umum.schema.json, token


_FIELD = "lit-kode-isian"


def code_field(address: str, label: str, action: str) -> Html:
    """Make the field for a code; without a script a sentence says what to do instead.

    The field has no name, so that a form sent without the script carries no code along.
    """
    sentence = (
        "Tulis kode Anda di belakang alamat halaman ini, lalu tambahkan garis miring, "
        f"misalnya …/{address}kode-anda/."
    )
    form = tag(
        "form",
        tag("label", text(label), for_=_FIELD),
        tag("input", id=_FIELD, type="text", autocomplete="off", autocapitalize="none",
            spellcheck="false"),
        tag("button", text(action), type="submit", class_="lit-tombol"),
        tag("p", role="status"),
        class_=NEEDS_SCRIPT,
        novalidate=True,
    )  # fmt: skip
    return tag("div", without_script(sentence), form, class_="lit-kode")


def ask(place: Place, office: Office) -> Html:
    """Say whom to ask."""
    link = tag("a", text(f"kontak {office.short_name}"), href=place.to(office_address(office)))
    return tag("p", text("Ada yang kurang jelas? Hubungi kantor: "), link, text("."))


def offices(place: Place, site: Directory) -> Html:
    """List the offices to ask."""
    return bullets(tuple(
        tag("a", text(one.name), href=place.to(office_address(one))) for one in site.view.offices
    ))  # fmt: skip
