"""A project of four pages as the pipeline would stage it, small enough to build in a second."""

from datetime import UTC, datetime

AS_OF = datetime(2026, 2, 20, 16, 59, 59, tzinfo=UTC)

CONFIG = """\
INHERIT: build/nav.yml
site_name: Portal Contoh
site_url: https://contoh.invalid/literasi/
docs_dir: build/pages
theme:
  name: material
  language: id
  font: false
  features: [navigation.tabs, navigation.path, navigation.indexes, content.tabs.link]
  palette:
    - scheme: default
      toggle: {icon: material/weather-night, name: Mode gelap}
    - scheme: slate
      toggle: {icon: material/weather-sunny, name: Mode terang}
extra: {generator: false}
plugins: [search]
markdown_extensions:
  - attr_list
  - tables
  - md_in_html
  - toc: {permalink: true}
"""
NAV = """\
nav:
  - Beranda: index.md
  - SOP:
    - sop/index.md
"""
PAGES = {
    "index.md": "---\ntitle: Beranda\n---\n# Beranda\n\nBaca [SOP](sop/index.md).\n",
    "sop/index.md": (
        "# SOP\n\n| langkah | waktu |\n|:--|--:|\n| Menerima surat | 15 |\n\n"
        '<script>console.log("halaman")</script>\n'
    ),
    "sop/kendal/kerja-sama/index.md": "# Kerja sama\n\nLangkah *pertama*: menerima surat.\n",
    "publikasi/kendal/mendongeng/index.md": "# Mendongeng\n\n## Suasana\n\nAnak & ibu < 5 m.\n",
    "ics/kegiatan.ics": "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n",
}


def make(root, **changed):
    """Write the project into an empty folder; `changed` replaces the text of staged pages."""
    files = {"mkdocs.yml": CONFIG, "build/nav.yml": NAV}
    pages = {**PAGES, **changed.get("pages", {})}
    for name, content in {**files, **{f"build/pages/{one}": pages[one] for one in pages}}.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content.encode())
    return root


def tree(folder):
    """Every file below a folder with its bytes."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }
