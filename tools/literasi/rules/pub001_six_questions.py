"""A report answers the six questions (5W1H) that its page shows in a box."""

from collections.abc import Iterator

from literasi.records.catalogue import Entry
from literasi.records.publication import Publikasi
from literasi.rules.scene import Scene
from literasi.values.finding import Finding, Severity

ID = "PUB001"
TITLE = "Berita menjawab apa, siapa, kapan, di mana, mengapa, dan bagaimana"
SEVERITY = Severity.WARNING

_NEWS = "berita_kegiatan"


def check(scene: Scene) -> Iterator[Finding]:
    """Look at every report that still stands for what neither it nor an activity tells."""
    for office in scene.catalogue.offices:
        for page in office.publikasi.values():
            if page.value.jenis == _NEWS and page.value.ditarik is None:
                yield from _page(page)


def _page(page: Entry[Publikasi]) -> Iterator[Finding]:
    missing = [name for name, told in _answers(page.value) if not told]
    if missing:
        words = ", ".join(f"«{name}»" for name in missing)
        message = f"berita belum menjawab {words}"
        hint = "isi kunci itu; apa, siapa, kapan, dan di mana terisi sendiri dari kegiatannya"
        yield Finding(page.mark("jenis"), ID, message, hint, SEVERITY, "/jenis")


def _answers(page: Publikasi) -> Iterator[tuple[str, bool]]:
    yield "kegiatan", bool(page.kegiatan)
    yield "mengapa", bool(page.mengapa)
    yield "bagaimana", bool(page.bagaimana)
