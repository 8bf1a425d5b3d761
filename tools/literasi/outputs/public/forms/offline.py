"""The same form as one file to be saved: it carries its script and style, and asks no server."""

from literasi.outputs.public.forms.kit import Kit
from literasi.outputs.public.forms.markup import data, form, result, summary
from literasi.outputs.public.forms.office import office_known
from literasi.outputs.public.forms.online import LEAD
from literasi.outputs.public.html import NOTHING, Html, lines, tag, text, words
from literasi.outputs.public.pages.address import form_address, form_download
from literasi.outputs.public.pages.directory import Directory
from literasi.outputs.public.pages.parts import as_of
from literasi.values import artifact
from literasi.values.artifact import Artifact
from literasi.views.public_models import Office

_WITHOUT = "Formulir ini memerlukan JavaScript; nyalakan di peramban Anda."


def file(site: Directory, office: Office, kit: Kit) -> Artifact:
    """Write the whole document."""
    name = f"Ajukan kerja sama ke {office.short_name}"
    head = lines(
        tag("meta", charset="utf-8"),
        tag("meta", name_="viewport", content="width=device-width,initial-scale=1"),
        tag("meta", name_="robots", content="noindex"),
        tag("title", text(name)),
        tag("style", Html(kit.style.replace("</", "<\\/"))),
    )
    body = tag(
        "main",
        tag("h1", text(name)),
        tag("p", text(LEAD), class_="lit-awal"),
        _example(office),
        tag("noscript", tag("p", text(_WITHOUT))),
        tag("div", summary(), form(kit, site.rooms_of(office)), result(), class_="aj", id="aj"),
        _newest(site, office),
        as_of(site.today),
        class_="md-typeset",
    )
    script = tag("script", Html(kit.script.replace("</", "<\\/")))
    known = data(office_known(site, office, kit))
    whole = tag("html", tag("head", head), tag("body", body, known, script, class_="aj-mandiri"),
                lang="id")  # fmt: skip
    return artifact.text(form_download(office), f"<!doctype html>\n{whole}\n")


def _example(office: Office) -> Html:
    return tag("p", text(office.example_note), class_="aj-bantuan") if office.example_note \
        else NOTHING  # fmt: skip


def _newest(site: Directory, office: Office) -> Html:
    address = f"{site.view.address}{form_address(office)}"
    return tag("p", words(text("Formulir terbaru:"), tag("a", text(address), href=address)),
               class_="aj-bantuan")  # fmt: skip
