"""The finishing step, page by page: what the theme leaves open, and what it must not touch."""

import pytest

from literasi.engine.page import finish

BUNDLE = '<script src="../assets/javascripts/bundle.0.min.js"></script>'


def page(body, head="<title>Portal Contoh</title>"):
    return f"<html>\n<head>{head}</head>\n<body>{body}{BUNDLE}</body>\n</html>\n"


def finished(body, path="sop/index.html"):
    return finish(path, page(body)).html


def test_inline_scripts_become_files_in_their_order():
    made = finish("sop/index.html", page("<script>a()</script><script>b()</script>"))
    first, second = made.files
    assert made.html == page(
        f'<script src="../{first}"></script><script src="../{second}"></script>'
    )
    assert list(made.files.values()) == [b"a()\n", b"b()\n"]


def test_the_same_script_is_the_same_file_on_every_page():
    depths = ("index.html", "a/b/c/index.html")
    one, two = (finish(path, page("<script>a()</script>")).files for path in depths)
    assert one == two


@pytest.mark.parametrize("kind", ["application/json", "application/ld+json"])
def test_data_stays_in_the_page(kind):
    body = f'<script type="{kind}">{{"a": 1}}</script>'
    assert finished(body) == page(body)


def test_a_script_with_an_address_and_its_attributes_stay():
    assert '<script type="module" src="../' in finished('<script type="module">a()</script>')
    assert '<script src="x.js" defer></script>' in finished('<script src="x.js" defer></script>')


def test_an_empty_script_goes():
    assert finished("<script> </script>") == page("")


def test_without_a_bundle_the_way_to_the_root_comes_from_the_path():
    made = finish("a/b/index.html", "<script>a()</script>")
    (name,) = made.files
    assert made.html == f'<script src="../../{name}"></script>'


def test_the_search_dialog_gets_a_name_once():
    bare = '<div class="md-search" data-md-component="search" role="dialog">'
    named = bare.replace(">", ' aria-label="Pencarian">')
    assert [finished(bare), finished(named)] == [page(named), page(named)]


SKIP = '<div data-md-component="skip">{}</div>'


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ('<h1 id="sop">SOP</h1>', ("#sop", '<h1 id="sop">SOP</h1>')),
        ("<h1>SOP</h1>", ("#isi", '<h1 id="isi">SOP</h1>')),
    ],
)
def test_an_empty_skip_link_leads_to_the_heading(before, after):
    target, heading = after
    link = f'<a href="{target}" class="md-skip">Lewati ke isi</a>'
    assert finished(SKIP.format("\n  ") + before) == page(SKIP.format(link) + heading)


def test_a_page_without_a_heading_or_with_a_skip_link_stays_as_it_is():
    for body in (SKIP.format(""), SKIP.format('<a href="#a">Lewati</a>') + "<h1>SOP</h1>"):
        assert finished(body) == page(body)


def test_the_missing_page_speaks_indonesian():
    made = finish("404.html", page("<h1>404 - Not found</h1>"))
    assert "Not found" not in made.html
    assert "<title>Halaman tidak ditemukan - Portal Contoh</title>" in made.html
    assert "<h1>Halaman tidak ditemukan</h1>" in made.html
    assert '<a href="../">Beranda</a>' in made.html
    assert '<a href="../layanan/">Kantor dan layanan</a>' in made.html


def test_a_missing_page_of_our_own_keeps_its_words():
    own = page("<h1>Tidak ada</h1>", "<title>Halaman tidak ditemukan - Portal Contoh</title>")
    assert finish("404.html", own).html == own


def test_no_other_page_is_taken_for_the_missing_one():
    body = "<h1>404 - Not found</h1>"
    assert finished(body) == page(body)


def test_words_the_theme_left_in_english_are_translated():
    body = '<nav aria-label="Header"></nav><a class="headerlink" title="Permanent link">¶</a>'
    assert finished(body) == page(
        '<nav aria-label="Kepala halaman"></nav>'
        '<a class="headerlink" title="Tautan ke bagian ini">¶</a>'
    )


def test_a_feed_is_not_taken_for_a_translation():
    link = '<link rel="{}" type="application/atom+xml" href="feed.xml">'
    assert finished(link.format("alternate")) == page(link.format("alternate "))


def test_labels_of_nothing_go():
    label = '<label class="md-nav__link" for="__toc">Isi</label>'
    box = '<input type="checkbox" id="__toc">'
    assert finished(f'<p tabindex="">a</p>{label}') == page("<p>a</p>")
    assert finished(box + label) == page(box + label)


@pytest.mark.parametrize(
    ("side", "name"), [("left", "kiri"), ("center", "tengah"), ("right", "kanan")]
)
def test_aligned_columns_get_a_class_and_its_style_sheet(side, name):
    cells = f'<th style="text-align: {side};">a</th><td class="x" style="text-align:{side}">1</td>'
    made = finish("sop/index.html", page(cells))
    assert made.html == page(
        f'<th class="rata-{name}">a</th><td class="rata-{name} x">1</td>',
        '<title>Portal Contoh</title><link rel="stylesheet" href="../assets/inline/rata.css">\n',
    )
    assert list(made.files) == ["assets/inline/rata.css"]


def test_a_page_with_a_table_can_be_scrolled_by_keyboard():
    made = finish("sop/index.html", page("<table></table>"))
    assert made.html.endswith(
        '<script src="../assets/inline/tabel.js"></script>\n</body>\n</html>\n'
    )
    assert list(made.files) == ["assets/inline/tabel.js"]


def test_finishing_twice_changes_nothing_more():
    body = SKIP.format("") + '<h1>a</h1><script>a()</script><div role="dialog"></div>'
    once = finished(body)
    assert finish("sop/index.html", once).html == once
