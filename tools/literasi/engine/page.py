"""Mend one built page: what the theme leaves open for the policy and for people who cannot see.

Pure: text in, text and small files out. Each step finds nothing to do when the engine or an
override already did it, so both engines and later releases pass through the same steps.
"""

import re
from dataclasses import dataclass, field
from functools import partial
from pathlib import PurePosixPath

from literasi.engine.additions import content
from literasi.engine.scripts import FOLDER, move_out

_BASE = re.compile(r'<script[^>]*\ssrc="([^"]*)assets/javascripts/bundle\.')
_ALIGNED = re.compile(r'<(t[dh])\b([^<>]*?)\sstyle="text-align:\s*(left|center|right);?"([^<>]*)>')
_ALIGNMENTS = {"left": "rata-kiri", "center": "rata-tengah", "right": "rata-kanan"}
_DIALOG = re.compile(r'<div\b(?![^>]*aria-label)([^>]*\srole="dialog")>')
_EMPTY_SKIP = re.compile(r'(<div data-md-component="skip">)\s*(</div>)')
_HEADING = re.compile(r"<h1\b([^>]*)>")
_HEADING_ID = re.compile(r'\sid="([^"]*)"')
_TOC_LABEL = re.compile(r'<label\b[^>]*\sfor="__toc"[^>]*>(.*?)</label>', re.DOTALL)
_FEED = '<link rel="alternate" type="application/atom+xml"'
_NOT_FOUND = "<h1>404 - Not found</h1>"
_NOT_FOUND_TITLE = "Halaman tidak ditemukan"
_WAYS = (
    ("", "Beranda"),
    ("kerja-sama/", "Kerja sama"),
    ("jadwal/", "Jadwal ruang dan kegiatan"),
    ("publikasi/", "Publikasi"),
    ("sop/", "SOP"),
    ("layanan/", "Kantor dan layanan"),
)
_ENGLISH = (
    ('aria-label="Header"', 'aria-label="Kepala halaman"'),
    ('title="Permanent link"', 'title="Tautan ke bagian ini"'),
)


@dataclass(frozen=True, slots=True)
class Finished:
    """A mended page, and the files (path below the site root) that it now points at."""

    html: str
    files: dict[str, bytes] = field(default_factory=dict)


def finish(path: str, html: str) -> Finished:
    """Mend a page; `path` is its place below the site root."""
    base = base_of(path, html)
    mended = html
    not_found = partial(_not_found, path, base)
    for step in (not_found, _name_dialog, _skip_link, _translate, _labels, _announce_feed):
        mended = step(mended)
    aligned, styles = _align(mended, base)
    tables, helpers = _scroll_tables(aligned, base)
    moved, scripts = move_out(tables, base)
    return Finished(moved, {**styles, **helpers, **scripts})


def base_of(path: str, html: str) -> str:
    """Give the way from a page to the site root, as the page itself writes it (404: absolute)."""
    found = _BASE.search(html)
    return found[1] if found else "../" * (len(PurePosixPath(path).parts) - 1)


def _name_dialog(html: str) -> str:
    return _DIALOG.sub(r'<div\1 aria-label="Pencarian">', html)


def _skip_link(html: str) -> str:
    heading = _HEADING.search(html)
    if not heading or not _EMPTY_SKIP.search(html):
        return html
    known = _HEADING_ID.search(heading[1])
    target = known[1] if known else "isi"
    named = html if known else _HEADING.sub(r'<h1 id="isi"\1>', html, count=1)
    link = f'<a href="#{target}" class="md-skip">Lewati ke isi</a>'
    return _EMPTY_SKIP.sub(rf"\1{link}\2", named, count=1)


def _not_found(path: str, base: str, html: str) -> str:
    if path != "404.html":
        return html
    body = (
        f"<h1>{_NOT_FOUND_TITLE}</h1>\n"
        "<p>Alamat yang dituju tidak ada di situs ini. Mungkin salah ketik, atau tautannya "
        "tidak lengkap.</p>\n"
        "<p>Gunakan kotak pencarian di atas, atau mulai dari salah satu halaman ini:</p>\n<ul>\n"
        + "".join(f'<li><a href="{base or "./"}{path}">{name}</a></li>\n' for path, name in _WAYS)
        + "</ul>"
    )
    with_body = html.replace(_NOT_FOUND, body)
    if _NOT_FOUND_TITLE in with_body.partition("</title>")[0]:
        return with_body
    return with_body.replace("<title>", f"<title>{_NOT_FOUND_TITLE} - ", 1)


def _translate(html: str) -> str:
    for english, indonesian in _ENGLISH:
        html = html.replace(english, indonesian)
    return html


def _labels(html: str) -> str:
    """Drop an empty tabindex, and a label whose table of contents is not on the page."""
    without = html.replace(' tabindex=""', "")
    return without if 'id="__toc"' in without else _TOC_LABEL.sub("", without)


def _announce_feed(html: str) -> str:
    """Keep the theme from taking a feed for a translation, whose sitemap it would ask for.

    Its script looks for the attribute's exact text; for everybody else a space changes nothing.
    """
    return html.replace(_FEED, _FEED.replace("alternate", "alternate "))


def _align(html: str, base: str) -> tuple[str, dict[str, bytes]]:
    def replace(found: re.Match[str]) -> str:
        name, rest = _ALIGNMENTS[found[3]], found[2] + found[4]
        if ' class="' in rest:
            merged = rest.replace(' class="', f' class="{name} ', 1)
            return f"<{found[1]}{merged}>"
        return f'<{found[1]}{rest} class="{name}">'

    aligned, count = _ALIGNED.subn(replace, html)
    if not count:
        return html, {}
    path = f"{FOLDER}/rata.css"
    link = f'<link rel="stylesheet" href="{base}{path}">\n</head>'
    return aligned.replace("</head>", link, 1), {path: content("rata.css")}


def _scroll_tables(html: str, base: str) -> tuple[str, dict[str, bytes]]:
    if "<table" not in html:
        return html, {}
    path = f"{FOLDER}/tabel.js"
    script = f'<script src="{base}{path}"></script>\n</body>'
    return script.join(html.rsplit("</body>", 1)), {path: content("tabel.js")}
