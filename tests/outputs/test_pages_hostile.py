import re
import shutil
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.support.pages import read_html, rendered, split
from tests.support.site import MOJOKERTO, SITE, poisoned
from tests.values.test_markdown import HOSTILE

from literasi.outputs.public import pages

ROOT = Path(__file__).parents[2]
# Emphasis and links are allowed in bodies; everything else must leave no trace in the markup.
FORMATTING = re.compile(r"[*_|\n\r\t]|\]\(|^[0-9]+\.|^\s*[->]|    |---|##?")
PLAIN_HOSTILE = tuple(one for one in HOSTILE if not FORMATTING.search(one))
ATTACK = (
    "<script>alert(1)</script><img src=x onerror=alert(1)>\"' onclick=alert(1) {: onclick=x } "
    "[x](javascript:alert(1)) ![x](http://evil.example/x) </title><svg onload=alert(1)> `</div>`"
)


DRAWN = frozenset({"text", "tspan", "path", "rect", "line", "polyline", "polygon"})


def skeleton(view):
    """Every tag of every page with the names of its attributes; `wbr` only follows strokes.

    A longer text takes more lines in a drawing, and a wide label may stand upright, so its
    parts are compared by their attributes only.
    """
    return {one.path: _bones(one.content) for one in pages.build(view) if one.path.endswith(".md")}


def _bones(content):
    found = [(tag, tuple(sorted(attributes))) for tag, attributes in
             rendered(split(content)[1]).found if tag != "wbr"]  # fmt: skip
    drawn = {(tag, name) for tag, names in found if tag in DRAWN for name in names}
    return [one for one in found if one[0] not in DRAWN], drawn - {("text", "transform")}


CLEAN = skeleton(SITE)


@settings(deadline=None, max_examples=25)
@given(st.lists(st.sampled_from(PLAIN_HOSTILE), min_size=1, max_size=4).map(" ".join))
def test_no_string_of_a_record_changes_the_markup_of_a_page(poison):
    assert skeleton(poisoned(SITE, f" {poison}")) == CLEAN


def test_a_script_address_of_a_contact_stays_text():
    contacts = tuple(replace(one, url="javascript:alert(1)") for one in MOJOKERTO.contacts)
    view = replace(SITE, offices=(SITE.offices[0], replace(MOJOKERTO, contacts=contacts)))

    hrefs = [
        attributes.get("href") or ""
        for one in pages.build(view)
        if one.path == "layanan/mojokerto.md"
        for _, attributes in rendered(split(one.content)[1]).found
    ]
    assert hrefs
    assert [one for one in hrefs if "javascript" in one] == []


@pytest.fixture(scope="module")
def hostile_site(tmp_path_factory):
    """The small site with an attack in every string, built by the real engine."""
    root = tmp_path_factory.mktemp("hostile")
    shutil.copytree(ROOT / "docs", root / "docs")
    shutil.copy(ROOT / "mkdocs.yml", root)
    shutil.copytree(ROOT / "docs/portal", root / "build/pages")
    view = poisoned(SITE, ATTACK)
    for one in pages.build(view):
        path = root / "build/pages" / one.path
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(one.content)
    (root / "build/nav.yml").write_bytes(pages.nav(view))
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", "--quiet"]
    done = subprocess.run(command, cwd=root, check=False, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    return root / "site"


def test_the_engine_and_its_theme_add_no_way_in(hostile_site):
    for path in sorted(hostile_site.rglob("*.html")):
        found = read_html(path.read_text(encoding="utf-8")).found
        handlers = [name for _, attributes in found for name in attributes if name[:2] == "on"]
        loaded = [a for _, a in found if "evil" in f"{a.get('src')} {a.get('srcset')}"]
        scripts = [a for _, a in found if (a.get("href") or "").startswith("javascript")]

        assert (handlers, loaded, scripts) == ([], [], []), path
        assert "<script>alert" not in path.read_text(encoding="utf-8"), path
