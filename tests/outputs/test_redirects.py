"""A moved page keeps its address; a pointless one stops the build."""

from pathlib import Path

import pytest

from literasi.outputs.public.redirects import build
from literasi.shell.project import moved_pages
from literasi.values.errors import OperatorError

KNOWN = frozenset({"", "layanan/kendal/", "sop/"})
ROOT = "https://literasi.example/"


def test_the_old_address_leads_to_the_new_one() -> None:
    (page,) = build({"layanan/lama/": "layanan/kendal/"}, KNOWN, ROOT)
    html = page.content.decode()
    assert page.path == "layanan/lama/index.html"
    assert '<meta http-equiv="refresh" content="0; url=../../layanan/kendal/">' in html
    assert '<link rel="canonical" href="https://literasi.example/layanan/kendal/">' in html
    assert '<a href="../../layanan/kendal/">Buka alamat yang baru</a>' in html
    assert '<meta name="robots" content="noindex">' in html


@pytest.mark.parametrize(
    ("moved", "said"),
    [
        ({"sop/": "layanan/kendal/"}, "sop/ masih menjadi halaman"),
        ({"a/": "b/"}, "a/ menuju b/, padahal halaman itu tidak ada"),
        ({"a/": "b/", "b/": "sop/"}, "a/ menuju b/, padahal halaman itu tidak ada"),
        ({"a/": "a/"}, "a/ menuju a/, padahal halaman itu tidak ada"),
    ],
)
def test_a_redirect_to_nowhere_is_the_operators_mistake(moved: dict[str, str], said: str) -> None:
    with pytest.raises(OperatorError) as caught:
        list(build(moved, KNOWN, ROOT))
    assert caught.value.message == f"docs/pengalihan.yml: {said}"


def _file(folder: Path, content: str) -> Path:
    (folder / "docs").mkdir()
    (folder / "docs/pengalihan.yml").write_text(content, encoding="utf-8")
    return folder


def test_the_file_is_read(tmp_path: Path) -> None:
    assert moved_pages(_file(tmp_path, "# x\nlama/: baru/\n")) == {"lama/": "baru/"}


def test_without_a_file_nothing_moved(tmp_path: Path) -> None:
    assert moved_pages(tmp_path) == {}


@pytest.mark.parametrize(
    "content",
    [
        "lama: baru\n",
        "- a/\n",
        "../x/: sop/\n",
        "a/: https://lain.example/\n",
        "a/: [b/]\n",
        "a: 'b",
    ],
)
def test_anything_else_is_refused_with_an_example(tmp_path: Path, content: str) -> None:
    with pytest.raises(OperatorError) as caught:
        moved_pages(_file(tmp_path, content))
    assert caught.value.message == "docs/pengalihan.yml tidak dapat dipakai"
