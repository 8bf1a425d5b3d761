"""What the pages for holders of a code share: the field for it, and whom to ask."""

from literasi.outputs.public.html import Html, tag, text
from literasi.outputs.public.pages.address import Place, office_address
from literasi.outputs.public.pages.directory import Directory
from literasi.outputs.public.pages.parts import bullets
from literasi.views.public_models import Office

PATTERN = "[a-z0-9]{26,40}"  # umum.schema.json, token


def code_field(address: str, label: str, action: str) -> Html:
    """Make the place of the field; without a script the sentence in it says what to do."""
    sentence = (
        "Tulis kode Anda di belakang alamat halaman ini, lalu tambahkan garis miring, "
        f"misalnya …/{address}kode-anda/."
    )
    return tag("div", tag("p", text(sentence)), class_="lit-kode", data_kode=label,
               data_aksi=action)  # fmt: skip


def ask(place: Place, office: Office) -> Html:
    """Say whom to ask."""
    link = tag("a", text(f"kontak {office.short_name}"), href=place.to(office_address(office)))
    return tag("p", text("Ada yang kurang jelas? Hubungi kantor: "), link, text("."))


def offices(place: Place, site: Directory) -> Html:
    """List the offices to ask."""
    return bullets(tuple(
        tag("a", text(one.name), href=place.to(office_address(one))) for one in site.view.offices
    ))  # fmt: skip
