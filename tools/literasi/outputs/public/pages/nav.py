"""The navigation that `mkdocs.yml` inherits: lists and hand-written pages, never records."""

import json

from literasi.views.public_models import PublicSite

_NAV: tuple[tuple[str, object], ...] = (
    ("Beranda", "index.md"),
    ("Kerja sama", "kerja-sama/index.md"),
    ("Jadwal", "jadwal/index.md"),
    ("Publikasi", "publikasi/index.md"),
    ("SOP", "sop/index.md"),
    ("Layanan", "layanan/index.md"),
    ("Panduan", ({"Untuk petugas": "panduan/index.md"},)),
    (
        "Tentang",
        (
            {"Kontak dan pengaduan": "tentang/kontak.md"},
            {"Data terbuka": "data/index.md"},
            {"Aksesibilitas": "tentang/aksesibilitas.md"},
            {"Privasi": "tentang/privasi.md"},
        ),
    ),
)


def nav(_view: PublicSite) -> bytes:
    """Write `build/nav.yml`; JSON is YAML, and quoted throughout."""
    settings = {"nav": [{name: target} for name, target in _NAV]}
    return (json.dumps(settings, ensure_ascii=False, indent=2, sort_keys=True) + "\n").encode()
