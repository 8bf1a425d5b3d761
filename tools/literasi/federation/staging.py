"""The folder that the site engine builds: pages, files, settings and theme of a joint portal."""

import json
from collections.abc import Mapping

from literasi.federation import pages
from literasi.federation.feeds import feeds
from literasi.federation.models import Joint
from literasi.federation.pages.colours import patterns, stylesheet
from literasi.federation.tables import tables
from literasi.values.artifact import Artifact, text
from literasi.values.markdown import meta_text

PAGES = "build/pages/"
THEME = "tema/"
ASSETS = (
    "beranda.svg", "cari-awal.js", "cari-indeks.js", "cari-kata.js", "cari-muat.js", "cari.css",
    "cari.js", "kinerja.css", "lambang.svg", "literasi.css", "portal.js", "publikasi.css",
)  # fmt: skip
"""What a joint portal shares with the portal of an office, of `docs/portal/assets/`."""
OWN = "gabungan.css"
SEARCH = "cari/index.md"
_NAV = (("Beranda", "index.md"), ("Kegiatan", "kegiatan/index.md"),
        ("Publikasi", "publikasi/index.md"), ("Statistik", "statistik/index.md"),
        ("Kantor", "kantor/index.md"), ("Tentang", "tentang/index.md"))  # fmt: skip
_TOGGLES = (("light", "default", "weather-night", "Ganti ke tampilan gelap"),
            ("dark", "slate", "weather-sunny", "Ganti ke tampilan terang"))  # fmt: skip


def staged(joint: Joint, shared: Mapping[str, bytes], look: Mapping[str, bytes]) -> list[Artifact]:
    """Give every file; `shared` are files of an office's portal, `look` what is ours alone."""
    site = [*pages.build(joint), *feeds(joint), *tables(joint), *patterns(joint)]
    site += [Artifact(f"assets/{name}", shared[f"assets/{name}"]) for name in ASSETS]
    site += [Artifact(f"assets/{OWN}", look[OWN]), stylesheet(joint),
             text(SEARCH, _search(shared[SEARCH].decode()))]  # fmt: skip
    theme = [Artifact(f"{THEME}{name}", content) for name, content in sorted(look.items())
             if name.endswith(".html")]  # fmt: skip
    return [*(Artifact(f"{PAGES}{one.path}", one.content) for one in site), *theme,
            text("mkdocs.yml", _settings(joint))]  # fmt: skip


def _settings(joint: Joint) -> str:
    """Write the engine's settings as those of an office's portal; JSON is YAML."""
    listing = joint.listing
    palette = [
        {"media": f"(prefers-color-scheme: {media})", "scheme": scheme, "primary": "custom",
         "accent": "custom", "toggle": {"icon": f"material/{icon}", "name": name}}
        for media, scheme, icon, name in _TOGGLES
    ]  # fmt: skip
    settings = {
        "site_name": meta_text(listing.name),
        "site_description": meta_text(f"Kegiatan dan publikasi literasi: {listing.name}."),
        "site_url": listing.address,
        "docs_dir": PAGES.rstrip("/"),
        "site_dir": "site",
        "copyright": meta_text(" · ".join(filter(None, (listing.name, listing.keeper)))),
        "nav": [{name: target} for name, target in _NAV],
        "not_in_nav": "/cari/\n/kantor/*/\n/kegiatan/hal/\n/publikasi/hal/\n/statistik/*/\n",
        "theme": {
            "name": "material", "custom_dir": THEME.rstrip("/"), "language": "id", "font": False,
            "logo": "assets/lambang.svg", "favicon": "assets/lambang.svg",
            "features": ["navigation.tabs", "navigation.top", "toc.follow"], "palette": palette,
        },
        "plugins": [{"search": {"enabled": False}}],
        "markdown_extensions": ["attr_list", "md_in_html", "tables",
                                {"toc": {"title": "Di halaman ini", "toc_depth": 3}}],
        "extra": {"generator": False},
        "extra_css": [f"assets/{name}" for name in
                      ("literasi.css", "kantor.css", "publikasi.css", "cari.css", "kinerja.css",
                       OWN)],
        "extra_javascript": ["assets/portal.js", "assets/cari.js"],
        "validation": {"nav": {"omitted_files": "info"},
                       "links": {"not_found": "info", "unrecognized_links": "info"}},
    }  # fmt: skip
    return json.dumps(settings, ensure_ascii=False, indent=1, sort_keys=True)


def _search(page: str) -> str:
    """Take the search of an office's portal, with this portal's lists below it."""
    top, _, _ = page.partition("## Langsung ke daftar")
    ways = "\n".join(f"- [{name}](../{target})" for name, target in _NAV[1:])
    return f"{top}## Langsung ke daftar\n\n{ways}\n"
