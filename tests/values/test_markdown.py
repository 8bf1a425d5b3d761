import re

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st
from tests.support.pages import rendered

from literasi.values.markdown import (
    attribute,
    escape,
    front_matter,
    meta_text,
    plain,
    safe_url,
)
from literasi.values.prose import safe_body

HOSTILE = (
    "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "</div>", "<!--", "-->",
    "<![CDATA[", "<?php", "&lt;b&gt;", "&#x3c;b>", "&colon;", "javascript:alert(1)",
    "[a](javascript:alert(1))", "[a](java&#115;cript:x)", "[a](JaVaScRiPt&colon;x)",
    "[a](data:text/html,x)", "[a](//evil.example)", "[a](\\\\evil.example)",
    "[a](http://x.example/?a=1&b=2)", "[a](<javascript:x>)", "![a](http://evil/x)", "!",
    "[r]: javascript:x", "[r][r]", "[r]", "{: onclick=x }", "{ onclick=x }", "{#isi}", "# judul",
    "## judul ##", "judul\n===", "judul\n---", "> kutip", "> # x", "- # x", "1. x", "    kode",
    "`kode`", "```", "~~~ {.x onclick=x}", "~~~", "a|b\n:-|-:\nc|d", "|", "---", "***", "*a*",
    "**b**", "_c_", "__d__", "\\*", "\\<b>", "\\[a](javascript:x)", "[^1]", "[^1]: catatan",
    "!!! note", "[TOC]", "<div markdown=1>", "\x02wzxhzdk:0\x03", "\x02amp\x03", "\x00",
    "\u2028", "\ufeff", "\r", "\t", "\n", "\n\n", " ", '"', "'", "</title>",
    "---\ntitle: x\n---", ":", "#", "=", "$", "^", "mailto:a@b.example", "<a@b.example>",
    "<https://x.example>", "*[x]: y", "\ud800",
)  # fmt: skip
strings = st.lists(st.sampled_from(HOSTILE) | st.text(max_size=8), max_size=8).map("".join)
BODY_TAGS = frozenset(
    {"p", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "blockquote", "table", "thead", "tbody"}
    | {"tr", "th", "td", "strong", "em", "a", "hr", "br", "pre", "code"}
)


@given(strings)
def test_an_escaped_string_reads_as_itself_in_markdown(value):
    found = rendered(f"Kata {escape(value)} akhir")

    assert found.found == [("p", {})]
    assert found.text.split() == f"Kata {plain(value)} akhir".split()


@given(strings)
def test_an_escaped_string_reads_as_itself_in_raw_html(value):
    found = rendered(f'<div>\n<p title="{attribute(value)}">{escape(value)}</p>\n</div>')

    assert found.found == [("div", {}), ("p", {"title": plain(value)})]
    assert found.text.strip() == plain(value).strip()


@given(strings)
def test_an_escaped_string_adds_nothing_to_a_heading(value):
    found = rendered(f"# Judul {escape(value)} {{ #isi }}")

    assert found.found == [("h1", {"id": "isi"})]


@given(strings)
def test_a_body_makes_only_the_blocks_it_may(value):
    found = rendered(safe_body(value))

    assert {name for name, _ in found.found} <= BODY_TAGS
    for name, attributes in found.found:
        assert set(attributes) <= ({"href"} if name == "a" else {"id", "start"})
        assert re.fullmatch(r"bagian-[0-9]+", attributes.get("id") or "bagian-0")
        assert safe_url(attributes.get("href") or "./") is not None


@given(strings)
def test_a_body_has_its_own_numbered_headings_and_no_second_title(value):
    ids = [attributes["id"] for _, attributes in rendered(safe_body(value)).found
           if "id" in attributes]  # fmt: skip

    assert ids == [f"bagian-{number}" for number in range(1, len(ids) + 1)]


def test_a_body_keeps_the_markdown_that_staff_write():
    body = (
        "# Judul\nKalimat **tebal** dan *miring*, lihat [SOP](../sop/#langkah) atau "
        "[surat](mailto:a@b.example).\n\n- satu\n- dua\n\nLalu:\n\n1. satu\n2. dua\n\n"
        "> kutipan\n\n"
        "| a | b |\n| :- | -: |\n| 1 | 2 |\n\n---\n\n3\\. bukan butir\n"
    )

    names = [name for name, _ in rendered(safe_body(body)).found]

    assert names == [
        "h2", "p", "strong", "em", "a", "a", "ul", "li", "li", "p", "ol", "li", "li",
        "blockquote", "p", "table", "thead", "tr", "th", "th", "tbody", "tr", "td", "td",
        "hr", "p",
    ]  # fmt: skip


def test_an_ampersand_in_an_address_stays_one():
    found = rendered(safe_body("[a](https://x.example/?a=1&copy=2_3_4)"))

    assert found.found == [("p", {}), ("a", {"href": "https://x.example/?a=1&copy=2_3_4"})]


@pytest.mark.parametrize(
    "url",
    ["https://x.example/a", "HTTP://x.example", "mailto:a@b.example", "../sop/", "#langkah",
     "?a=1", "a/b:c"],
)  # fmt: skip
def test_web_mail_and_relative_addresses_are_safe(url):
    assert safe_url(url) == url


@pytest.mark.parametrize(
    "url",
    ["javascript:x", "data:text/html,x", "vbscript:x", "//evil.example", "/akar", "\\\\evil",
     "a b", "java\nscript:x", "1:2", "", "http://x/<", "ftp://x.example"],
)  # fmt: skip
def test_other_addresses_are_none(url):
    assert safe_url(url) is None


@given(strings, strings)
def test_front_matter_gives_back_every_value(one, other):
    fields = {"title": meta_text(one), "description": meta_text(other), "hide": ["toc"]}
    text = front_matter(fields)

    assert text.count("\n") == 5
    assert yaml.safe_load(text.removeprefix("---\n").removesuffix("---\n")) == fields


@given(strings)
def test_front_matter_text_is_safe_even_where_a_theme_strips_tags(value):
    assert not set('<>"') & set(meta_text(value))
    assert rendered(f"<p>{meta_text(value)}</p>").found == [("p", {})]
