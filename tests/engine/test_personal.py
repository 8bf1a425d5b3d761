"""A page that shows what belongs to a person stops the build; the place is told, not the value."""

from pathlib import Path

import pytest
from tests.engine.project import AS_OF, make, tree
from tests.privacy.corpus import NEAR_MISSES, PERSONAL

from literasi.engine.personal import refuse_personal, seen
from literasi.engine.site import build_site
from literasi.values.errors import OperatorError
from literasi.values.markdown import escape

HEADS = '<tr><th scope="col">Nama</th><th>No. HP</th></tr>'
LEAKS = [
    ("x.html", "<p>Hubungi 0812-0000-0000</p>", ["nomor telepon"]),
    ("x.html", "<p>0812<strong>00000000</strong></p>", ["nomor telepon"]),
    ("x.html", "<p>&#48;81200000000</p>", ["nomor telepon"]),
    ("x.html", '<a href="tel:081200000000">telepon</a>', ["nomor telepon"]),
    ("x.html", '<a href="https://wa.me/6281200000000">WA</a>', ["nomor telepon"]),
    ("x.html", '<a href="mailto:guru@contoh.invalid">surel</a>', ["alamat surel"]),
    ("x.html", '<img alt="NIK 3399000101900001" src="a.png">', ["NIK"]),
    ("x.html", '<meta content="NIP 198001012005011001" name="description">', ["NIP"]),
    ("x.html", '<script type="application/ld+json">{"t":"0812-0000-0000"}</script>',
     ["nomor telepon"]),
    ("x.html", f"<table>{HEADS}<tr><td>Ani Contoh</td><td>ada</td></tr></table>",
     ["baris daftar hadir"]),
    ("x.html", "<li>Ketua, RT 03/RW 02</li>", ["alamat rumah"]),
    ("x.json", '{"a": "081200000000", "b": "guru@contoh.invalid"}',
     ["nomor telepon", "alamat surel"]),
    ("x.ics", "DESCRIPTION:hubungi 0812-00\r\n 00-0000", ["nomor telepon"]),
    ("x.xml", "<summary>0812-0000-0000</summary>", ["nomor telepon"]),
]  # fmt: skip


@pytest.mark.parametrize(("name", "content", "kinds"), LEAKS)
def test_a_page_or_file_with_it_is_seen(name: str, content: str, kinds: list[str]) -> None:
    assert list(seen(name, content, frozenset())) == kinds


@pytest.mark.parametrize("text", [one for texts in PERSONAL.values() for one in texts])
def test_all_that_the_scanner_knows_is_seen_in_a_page(text: str) -> None:
    page = "".join(f"<p>{escape(line)}</p>\n" for line in text.splitlines())
    assert list(seen("x.html", page, frozenset())) or "\t" in text


def test_what_only_looks_like_it_is_left_alone() -> None:
    for text in NEAR_MISSES:
        page = "".join(f"<p>{escape(line)}</p>\n" for line in text.splitlines())
        assert list(seen("x.html", page, frozenset())) == [], text


@pytest.mark.parametrize(
    "html",
    [
        '<svg><path d="M0812 000 00000 0.812"/></svg>',
        "<script>var a = 81200000000, b = '081200000000'</script>",
        "<!-- 0812-0000-0000 -->",
        '<a href="../ics/acara/08123456-7890-4123-8123-081234567890.ics">kalender</a>',
        "<table><tr><th>Nama<th>Jabatan</tr><tr><td>Retno Contoh<td>Kepala</tr></table>",
    ],
)
def test_what_nobody_reads_or_what_names_nobody_is_left_alone(html: str) -> None:
    assert list(seen("x.html", html, frozenset())) == []


def test_the_contacts_of_the_office_may_stand_on_its_pages() -> None:
    page = '<a href="mailto:kantor@contoh.invalid">kantor@contoh.invalid</a>'
    assert list(seen("x.html", page, frozenset({"kantor@contoh.invalid"}))) == []
    assert list(seen("x.html", page, frozenset({"lain@contoh.invalid"}))) == ["alamat surel"]


def test_a_build_with_such_a_page_fails_with_its_place_and_keeps_the_old_site(
    tmp_path: Path,
) -> None:
    root = make(tmp_path / "proyek")
    build_site(root, root / "build/pages", root / "site", AS_OF, "mkdocs")
    before = tree(root / "site")
    page = root / "build/pages/sop/index.md"
    page.write_text(page.read_text() + "\n\nHubungi Bu Contoh 0812-0000-0000.\n")
    with pytest.raises(OperatorError) as caught:
        build_site(root, root / "build/pages", root / "site", AS_OF, "mkdocs")
    assert "sop/index.html: nomor telepon" in caught.value.message
    assert "0812" not in caught.value.message
    assert tree(root / "site") == before


def test_pictures_and_fonts_are_not_read_as_text(tmp_path: Path) -> None:
    (tmp_path / "a.png").write_bytes(b"0812-0000-0000")
    (tmp_path / "b.txt").write_bytes(b"tidak ada apa-apa")
    refuse_personal(tmp_path)
    (tmp_path / "b.txt").write_bytes(b"0812-0000-0000")
    with pytest.raises(OperatorError):
        refuse_personal(tmp_path)
