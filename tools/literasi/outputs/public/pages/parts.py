"""Small pieces that every kind of page shares."""

from datetime import date

from literasi.outputs.public.html import NOTHING, Html, join, lines, tag, text
from literasi.outputs.public.pages.address import Place
from literasi.values.dates import format_date
from literasi.views.public_models import Office

Crumb = tuple[str, str]  # words and address


def breadcrumb(place: Place, *crumbs: Crumb) -> Html:
    """Show the way from the home page; people arrive deep in the site from a search."""
    steps = (("Beranda", ""), *crumbs)
    items = (tag("li", tag("a", text(name), href=place.to(address))) for name, address in steps)
    return tag("nav", tag("ol", *items), class_="lit-remah", aria_label="Letak halaman ini")


def example_badge() -> Html:
    """Mark something fictional, calmly."""
    return tag("span", text("Contoh"), class_="lit-lencana lit-contoh")


def office_badge(office: Office) -> Html:
    """Name the office in its colour."""
    return tag(
        "span", text(office.short_name), class_="lit-lencana lit-kantor", data_kantor=office.code
    )


def example_note(office: Office) -> Html:
    """Say what is fictional on the pages of an example office."""
    if office.example_note is None:
        return NOTHING
    return tag(
        "p", example_badge(), text(" "), text(office.example_note), class_="lit-catatan-contoh"
    )


def as_of(day: date) -> Html:
    """Say which day the page speaks of."""
    return tag("p", text("Data per "), day_tag(day), text("."), class_="lit-data-per")


def day_tag(day: date) -> Html:
    """Write a day for people and machines."""
    return tag("time", text(format_date(day)), datetime=day.isoformat())


def empty(sentence: str) -> Html:
    """Say in words that there is nothing to show."""
    return tag("p", text(sentence), class_="lit-kosong")


def facts(*pairs: tuple[str, Html]) -> Html:
    """List labelled facts; empty ones are left out."""
    rows = (tag("div", tag("dt", text(name)), tag("dd", value)) for name, value in pairs if value)
    return tag("dl", lines(*rows), class_="lit-fakta")


def scroll_region(label: str, content: Html, class_: str = "") -> Html:
    """Let something wide scroll inside its own labelled box that the keyboard reaches."""
    return tag(
        "div",
        content,
        class_=f"lit-gulir {class_}".strip(),
        role="region",
        tabindex=0,
        aria_label=label,
    )


NEEDS_SCRIPT = "lit-perlu-skrip"
"""The class of what only a script can work: it keeps its place, and is gone without scripts."""


def without_script(sentence: str) -> Html:
    """Say something to those whose browser runs no scripts, and to nobody else."""
    return tag("noscript", tag("p", text(sentence)))


def copy_button(words: str, address: str) -> Html:
    """Offer to copy an address; where the browser cannot, the script empties the place."""
    style = f"lit-salin {NEEDS_SCRIPT}"
    return tag("button", text(words), type="button", class_=style, data_salin=address)


def hidden(sentence: str) -> Html:
    """Say something to screen readers only."""
    return tag("span", text(sentence), class_="lit-sr")


def bullets(items: tuple[Html, ...], class_: str | None = None) -> Html:
    """Make a plain list."""
    return tag("ul", lines(*(tag("li", item) for item in items)), class_=class_)


def breakable(title: str) -> Html:
    """Let a narrow heading break after a stroke."""
    head, *rest = title.split("/")
    return join((text(head), *(join((text("/"), tag("wbr"), text(part))) for part in rest)))


def optional(value: str | None) -> Html:
    """Show a string that may be absent."""
    return text(value) if value else NOTHING
