"""The second engine builds the same pages with the same words, from the same staging."""

from html.parser import HTMLParser

import pytest
from tests.engine.project import AS_OF, make

from literasi.engine.site import build_site
from literasi.values.personal import NOBODYS

VOID = {
    "area",
    "br",
    "col",
    "embed",
    "hr",
    "img",
    "input",
    "link",
    "meta",
    "source",
    "track",
    "wbr",
}


class Article(HTMLParser):
    """Collects the words of the article; scripts and permalinks are no words of the page."""

    def __init__(self):
        super().__init__()
        self.words, self.open, self.skipped = [], [], 0

    def handle_starttag(self, tag, attributes):
        given = dict(attributes)
        if tag in VOID:
            self.handle_data(given.get("alt") or "")
            return
        skip = tag in {"script", "style"} or "headerlink" in (given.get("class") or "")
        self.open.append((tag, skip))
        self.skipped += skip

    def handle_endtag(self, tag):
        while self.open:
            name, skip = self.open.pop()
            self.skipped -= skip
            if name == tag:
                break

    def handle_data(self, data):
        if not self.skipped and any(tag == "article" for tag, _ in self.open):
            self.words.append(data)


def words(path):
    reader = Article()
    reader.feed(path.read_text(encoding="utf-8"))
    return " ".join(" ".join(reader.words).split())


def pages(site):
    """The address of every page with the words of its article."""
    return {
        path.relative_to(site).as_posix(): words(path) for path in sorted(site.rglob("*.html"))
    }


def both(root):
    """Build a project with each engine."""
    for engine in ("mkdocs", "zensical"):
        site = root / f"situs-{engine}"
        build_site(root, root / "build" / "pages", site, AS_OF, engine, NOBODYS)
        yield pages(site)


def test_a_small_project_reads_the_same_from_both(tmp_path):
    first, second = both(make(tmp_path))
    assert first == second
    assert first["publikasi/kendal/mendongeng/index.html"] == (
        "Mendongeng Suasana Anak & ibu < 5 m."
    )


@pytest.mark.xdist_group("portal")
def test_the_portal_reads_the_same_from_both(staged_project):
    first, second = both(staged_project)
    assert first == second


def test_the_second_engine_leaves_nothing_in_the_project(tmp_path):
    root = make(tmp_path)
    build_site(root, root / "build" / "pages", root / "site", AS_OF, "zensical")
    assert sorted(path.name for path in root.iterdir()) == ["build", "mkdocs.yml", "site"]


def test_the_second_engine_refuses_a_broken_link_too(tmp_path):
    root = make(tmp_path, pages={"sop/index.md": "# SOP\n\n[tiada](tiada.md)\n"})
    with pytest.raises(RuntimeError, match="zensical could not build"):
        build_site(root, root / "build" / "pages", root / "site", AS_OF, "zensical")
