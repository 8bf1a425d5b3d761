"""The guard: each way to run inline or load from elsewhere is a fault, an ordinary link is not."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from literasi.engine.guard import check, faults, style_faults
from literasi.engine.markup import tags


@pytest.mark.parametrize(
    "html",
    [
        "<script>a()</script>",
        "<SCRIPT type=module>a()</SCRIPT>",
        '<script type="text/javascript">a()</script>',
        '<script type="importmap">{}</script>',
        '<p onclick="a()">x</p>',
        "<svg/onload=a()>",
        "<img src=x onerror=a() <b>",
        "<img src=a\"b onerror=a() title='c\"'>",
        "<!--><img src=x onerror=a()>-->",
        "<textarea><!--</textarea><script>a()</script>-->",
        '<a href="javascript:a()">x</a>',
        '<a href=" JaVa&#10;Script:a()">x</a>',
        '<form action="javascript:a()"></form>',
        '<p style="color:red">x</p>',
        "<style>p{}</style>",
        '<base href="/">',
        '<iframe srcdoc="x"></iframe>',
        '<script src="https://lain.invalid/x.js"></script>',
        '<script src="//lain.invalid/x.js"></script>',
        '<link rel="stylesheet" href="https://lain.invalid/x.css">',
        '<link rel="preconnect" href="https://lain.invalid">',
        '<link href="//lain.invalid/x.png" rel="shortcut icon">',
        '<img src="http://lain.invalid/x.png">',
        '<img src="x.png" srcset="x.png 1x, https://lain.invalid/y.png 2x">',
        '<source srcset="//lain.invalid/y.webp">',
        '<video poster="https://lain.invalid/x.png"></video>',
        '<svg><use href="https://lain.invalid/x.svg#a"></use></svg>',
        '<form action="https://lain.invalid/"></form>',
    ],
)
def test_what_the_policy_would_block_is_a_fault(html):
    assert len(list(faults(html))) == 1


@pytest.mark.parametrize(
    "html",
    [
        '<script src="../assets/x.js"></script>',
        '<script type="application/ld+json">{"@context": "https://schema.org"}</script>',
        '<a href="https://lain.invalid/" rel="noopener">lain</a>',
        '<a href="mailto:kantor@contoh.invalid">surel</a>',
        '<link rel="canonical" href="https://contoh.invalid/">',
        '<link rel="alternate" type="application/atom+xml" href="https://contoh.invalid/feed.xml">',
        '<meta property="og:image" content="https://contoh.invalid/x.jpg">',
        '<img src="/literasi/x.webp" srcset="a-480.webp 480w, b-960.webp 960w" alt="a // b">',
        '<img src="data:image/png;base64,AA//BB" alt="">',
        "<!-- <script>a()</script> -->",
        "<title><script>judul</script></title>",
        "<p>onclick=a() < 5 dan > 3</p>",
        '<svg xmlns="http://www.w3.org/2000/svg"><path d="M1 1"/></svg>',
    ],
)
def test_an_ordinary_page_has_no_fault(html):
    assert list(faults(html)) == []


@pytest.mark.parametrize(
    ("css", "count"),
    [
        (b"@import 'https://lain.invalid/x.css';", 1),
        (b'@import url("//lain.invalid/x.css");', 1),
        (b"a{background:url( http://lain.invalid/x.png )}", 1),
        (b"@font-face{src:url(../x.woff2)}", 0),
        (
            b"a{--i:url('data:image/svg+xml;charset=utf-8,<svg xmlns=\"http://www.w3.org/2000/svg\"/>')}",
            0,
        ),
    ],
)
def test_style_sheets_load_from_the_site_only(css, count):
    assert len(list(style_faults(css))) == count


def test_all_faults_of_a_site_are_told_at_once(tmp_path):
    (tmp_path / "a").mkdir()
    (tmp_path / "a" / "index.html").write_text('<p style="x">a</p><style></style>')
    (tmp_path / "b.css").write_text("@import '//lain.invalid/x.css'")
    with pytest.raises(RuntimeError) as raised:
        check(tmp_path)
    assert str(raised.value).splitlines() == [
        "the built site breaks its security policy:",
        "a/index.html: inline style on <p>: x",
        "a/index.html: <style> element",
        "b.css: style sheet loads @import '//lain.invalid/x.css",
    ]


def test_a_clean_site_passes(tmp_path):
    (tmp_path / "index.html").write_text("<p>a</p>")
    check(tmp_path)


@given(st.text("<>!-/='\" abonsrct\n", max_size=80))
def test_no_text_whatever_stops_the_reader(html):
    assert all(tag.end <= len(html) for tag in tags(html))
