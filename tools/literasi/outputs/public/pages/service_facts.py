"""What an office promises, point by point (UU 25/2009), and how it is reached."""

import re

from literasi.outputs.public.html import NOTHING, Html, join, lines, tag, text
from literasi.outputs.public.pages.address import Place, sop_address
from literasi.outputs.public.pages.directory import Directory
from literasi.outputs.public.pages.parts import bullets, facts, optional
from literasi.outputs.public.pages.service_time import standard_time
from literasi.values.markdown import safe_url
from literasi.views.public_models import Link, Office
from literasi.views.service_models import Standard
from literasi.views.sop_models import Sop

_PHONE = re.compile(r"tel:[0-9+()./-]+")
UNKNOWN = tag("em", text("Belum dicatat"))


def promised(place: Place, site: Directory, office: Office) -> Html:
    """List the six points of delivery, the right to information, and complaints."""
    known = office.standard or Standard()
    sops = tuple(one for one in site.view.sops if one.office == office.code and one.newest)
    return facts(
        ("Persyaratan", _listed(known.requirements) or UNKNOWN),
        ("Prosedur", _sops(place, sops) or UNKNOWN),
        ("Waktu", lines(*(tag("p", standard_time(place, one)) for one in sops)) or UNKNOWN),
        ("Biaya", optional(known.cost) or UNKNOWN),
        ("Produk", _listed(known.products) or UNKNOWN),
        ("Pengaduan", contact(office.complaints) or UNKNOWN),
        ("Permohonan informasi (PPID)", _information(known) or UNKNOWN),
    )


def address(office: Office) -> Html:
    """Write the address in one line."""
    return join((text(line) for line in office.address), text(", "))


def contact(links: tuple[Link, ...]) -> Html:
    """List labelled addresses."""
    return bullets(tuple(outside(link) for link in links)) if links else NOTHING


def outside(link: Link) -> Html:
    """Show a labelled address; one that is no web or mail address stays text."""
    url = _url(link.url) if link.url else None
    if url:
        shown = tag("a", text(link.label), href=url, rel="noopener")
    else:
        shown = text(f"{link.label}: {link.url}" if link.url else link.label)
    return join((shown, optional(link.note)), text(", "))


def _url(url: str) -> str | None:
    return url if _PHONE.fullmatch(url) else safe_url(url)


def _information(known: Standard) -> Html:
    if known.information is None:
        return NOTHING
    return outside(Link(known.information, known.information_url, known.information_note))


def _listed(items: tuple[str, ...]) -> Html:
    return bullets(tuple(text(one) for one in items)) if items else NOTHING


def _sops(place: Place, sops: tuple[Sop, ...]) -> Html:
    links = tuple(tag("a", text(sop.title), href=place.to(sop_address(sop))) for sop in sops)
    return bullets(links) if links else NOTHING
