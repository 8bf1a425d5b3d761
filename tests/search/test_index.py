"""From built pages to the files of the index: what is read, how it is cut, that it is stable."""

import json
import re

from hypothesis import given
from hypothesis import strategies as st

from literasi.engine.search.article import Article, article
from literasi.engine.search.attach import attach
from literasi.engine.search.entry import entry
from literasi.engine.search.index import DIGITS, files
from literasi.engine.search.shards import END, shards

PAGE = """<html><head><meta name="description" content="Cerita &amp; boneka."></head>
<body><nav>Menu</nav><article class="md-content__inner md-typeset">
<nav class="lit-remah">Beranda</nav>
<p class="lit-kicker" data-kantor="k">Pengumuman <span class="lit-lencana">Dinas Contoh</span></p>
<h1 id="isi">Dongeng &lt;pagi&gt;<a class="headerlink" href="#isi">¶</a></h1>
<p class="lit-tarikh">Diterbitkan <time datetime="2026-04-16">16 April 2026</time></p>
<h2>Susunan</h2><p>Anak <b>mem</b>baca.<script>rahasia()</script></p>
<ol data-search-exclude="true"><li>dua<ol><li>kali</li></ol></li></ol><p title="a > b">Akhir.</p>
<nav class="lit-tag"><a href="x" rel="tag">hari kartini</a></nav>
<p class="lit-kicker" data-kantor="k">Bedah buku</p>
</article><footer>Kaki</footer></body></html>"""


def page(title, body="", head=""):
    return f"<head>{head}</head><article><h1>{title}</h1><p>{body}</p></article>"


def decoded(made):
    """The tables of an index: rows of text by the first letter of the file's name."""
    tables = {}
    for content in made.values():
        name, data = re.fullmatch(r'literasiCari\("([^"]+)",(.*)\);\n', content.decode()).groups()
        value = json.loads(data)
        if name == "awal":
            tables["awal"] = value
        else:
            tables.setdefault(name[0], []).extend(value.split("\n"))
    return tables


def postings(packed):
    """Read a list of pages back as the browser does."""
    found, number, at = [], 0, 0
    while at < len(packed):
        shift, more = 1, True
        while more:
            digit = DIGITS.index(packed[at])
            number += digit % 32 * shift
            shift, more, at = shift * 32, digit > 31, at + 1
        found.append((number, DIGITS.index(packed[at])))
        at += 1
    return found


def test_a_page_is_read_without_what_every_page_says():
    assert article(PAGE) == Article(
        title="Dongeng <pagi>",
        summary="Cerita & boneka.",
        headings="Susunan",
        labels="hari kartini",
        body="Susunan Anak membaca. Akhir.",
        kind="Pengumuman",
        office="Dinas Contoh",
        day="2026-04-16",
    )


def test_a_page_that_asks_not_to_be_found_is_not():
    hidden = ['<meta name="pencarian" content="tidak">', '<meta name="robots" content="noindex">']
    assert [entry("a/index.html", page("A", head=one)) for one in hidden] == [None, None]
    assert [entry(one, page("A")) for one in ("404.html", "cari/index.html")] == [None, None]


def test_an_address_is_a_folder():
    places = ("index.html", "sop/a/index.html", "lain.html")
    assert [entry(one, page("A")).address for one in places] == ["", "sop/a/", "lain.html"]


def test_a_title_weighs_more_than_a_summary_and_that_more_than_a_body():
    summary = '<meta name="description" content="boneka">'
    made = entry("a/index.html", page("Dongeng", "anak", summary))
    weights = dict(made.weights)
    assert weights["dongeng"] > weights["boneka"] > weights["anak"]


def test_the_index_says_where_each_root_stands():
    one, other = (
        entry(f"{name}/index.html", page(title, "di ruang"))
        for name, title in (("a", "Meminjam"), ("b", "Peminjaman buku"))
    )
    tables = decoded(files([one, other]))
    shown = {row[0]: row for row in map(json.loads, tables["d"])}
    lists = {row.split(" ")[0]: postings(row.split(" ")[1]) for row in tables["p"]}
    assert sorted(lists) == ["buku", "pinjam", "ruang"]
    assert {shown[number][1] for number, _ in lists["pinjam"]} == {"a/", "b/"}
    assert [shown[number][2] for number, _ in lists["buku"]] == ["Peminjaman buku"]
    assert tables["k"] == ["buku buku 1", "meminjam pinjam 1", "peminjaman pinjam 1",
                           "ruang ruang 2"]  # fmt: skip
    assert tables["awal"]["jumlah"] == 2


def test_a_new_page_rewrites_only_the_files_of_its_own_words():
    pages = [entry(f"{number}/index.html", page(f"Judul {number}", "x")) for number in range(30)]
    before, after = files(pages[:-1]), files(pages)
    changed = {name for name in after if after[name] != before.get(name)}
    words = {name.rsplit("/", 1)[1][0] for name in changed}
    assert words == {"a", "d", "k", "p", "t"}
    assert "assets/cari/p-a.js" not in changed


def test_the_order_of_the_pages_changes_no_byte():
    pages = [entry(f"{name}/index.html", page(name, "teks")) for name in "abc"]
    assert files(pages) == files(reversed(pages))


def test_a_site_without_pages_has_an_index_that_finds_nothing():
    tables = decoded(files([]))
    assert tables["awal"]["jumlah"] == 0


@given(
    st.dictionaries(st.text(alphabet="abc", min_size=1, max_size=6), st.text(max_size=30)),
    st.integers(1, 100),
)
def test_every_row_lies_in_the_file_with_the_longest_beginning_of_its_key(table, limit):
    rows = sorted((key + END, text) for key, text in table.items())
    parts = dict(shards(rows, limit))
    assert sorted(row for part in parts.values() for row in part) == rows
    for key, text in rows:
        longest = max((start for start in parts if key.startswith(start)), key=len)
        assert (key, text) in parts[longest]
        big = sum(len(one) + 1 for _, one in parts[longest])
        assert big <= limit or len(parts[longest]) == 1


HEADER = '<header class="md-header" data-x><nav><a href="x">L</a></nav></header>'


def test_a_header_gets_one_box_that_leads_to_the_search_page_without_scripts():
    once = attach(HEADER, "../")
    assert once.index('action="../cari/" method="get"') < once.index("</nav>")
    assert attach(once, "../") == once
    assert attach("<p>tanpa kepala</p>", "../") == "<p>tanpa kepala</p>"
