"""Put the search box into a page's header; a form, so that it leads to `cari/` without scripts."""

import re

PAGE = "cari/index.html"
_HEADER = re.compile(r'<header class="md-header\b.*?</header>', re.DOTALL)
_ICON = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" aria-hidden="true">'
    '<path d="M9.5 3a6.5 6.5 0 0 1 5.2 10.4l6 6-1.4 1.4-6-6A6.5 6.5 0 1 1 9.5 3m0 2a4.5 4.5 0 1 0 '
    '0 9 4.5 4.5 0 0 0 0-9"/></svg>'
)
_BOX = (
    '<a class="md-header__button md-icon cari__ikon" href="{base}cari/" aria-label="Cari">{icon}'
    '</a><div class="cari cari--kepala" data-cari-kepala>'
    '<form class="cari__borang" action="{base}cari/" method="get" role="search" '
    'aria-label="Pencarian"><label class="cari__sr" for="cari-kepala">Cari di portal ini</label>'
    '<input class="cari__isian" id="cari-kepala" type="search" name="q" placeholder="Cari" '
    'autocomplete="off" autocapitalize="off" spellcheck="false">'
    '<button class="cari__kirim md-icon" type="submit" aria-label="Cari">{icon}</button></form>'
    "</div>"
)


def attach(html: str, base: str) -> str:
    """Give the page with a search box; unchanged where it has no header or has a box already."""
    header = _HEADER.search(html)
    if not header or "data-cari-kepala" in header[0]:
        return html
    end = header.start() + header[0].find("</nav>")
    return html[:end] + _BOX.format(base=base, icon=_ICON) + html[end:]
