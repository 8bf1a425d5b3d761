import posixpath
from dataclasses import replace
from datetime import timedelta
from re import fullmatch

import pytest
import yaml
from tests.outputs.pages_by_hand import FOLDER, KINDS, built
from tests.support.pages import rendered, split
from tests.support.site import CLASS_PAGE, EMPTY, KENDAL, SITE, WITHDRAWN

from literasi.gate.form import form_schema
from literasi.outputs.public import api, feeds, forms, media, motif_files, pages, sheets
from literasi.outputs.public.pages.address import Place
from literasi.outputs.public.pages.colours import contrast, readable, stylesheet
from literasi.publishing import api_schemas
from literasi.shell.schemas import schema_files

OTHERS = frozenset(
    {
        "jadwal/perubahan.xml",
        "assets/beranda.svg",
        "panduan",
        "ics/kegiatan.ics",
        "ics/kantor/kendal.ics",
    }
    | {one.path for one in (*api.build(SITE), *api_schemas(SITE.address, schema_files()))}
    | {"ics/kantor/mojokerto.ics", "ics/ruang/kendal-aula.ics", "ics/ruang/kendal-aula-a.ics"}
    | {f"ics/acara/{uid}.ics" for one in SITE.activities for uid in one.uids}
    | {sheets.address(sop, sheet) for sop in SITE.sops for sheet in ("a4", "f4")}
    | {
        one.path
        for page in SITE.publications
        for each in page.pictures
        for one in media.files(each)
    }
    | {one.path for one in (*motif_files.build(SITE), *feeds.build(SITE))}
    | {Place(one.path).address.rstrip("/") if one.path.endswith(".md") else one.path
       for one in forms.build(SITE, forms.Kit(form_schema(schema_files()), "", ""))}
    | {"assets/ajukan.css"}
)  # fmt: skip


@pytest.fixture(scope="module")
def files():
    return built()


def staged(files):
    return {path: split(content) for path, content in files.items() if path.endswith(".md")}


@pytest.mark.parametrize("kind", KINDS)
def test_each_kind_of_page_is_as_it_was_read_and_accepted(files, kind):
    assert files[kind].decode() == (FOLDER / kind).read_text(encoding="utf-8")


def test_every_page_has_one_title_and_its_own_anchors_once(files):
    for path, (_, body) in staged(files).items():
        found = rendered(body).found
        ids = [attributes["id"] for _, attributes in found if "id" in attributes]

        assert [tag for tag, _ in found].count("h1") == 1, path
        assert len(ids) == len(set(ids)), path


def test_every_relative_link_leads_to_a_page_or_a_file_of_the_site(files):
    pages_ = {Place(path).address for path in staged(files)}
    for path, (_, body) in staged(files).items():
        here = Place(path).address
        for target in links(rendered(body).found):
            reached = posixpath.normpath(posixpath.join(here, target.split("#")[0]))
            address = "" if reached == "." else reached
            assert f"{address}/".lstrip("/") in pages_ or address in OTHERS, (path, target)


def links(found):
    for _, attributes in found:
        sets = (attributes.get("srcset") or "").split(", ")
        for one in (
            attributes.get("href"),
            attributes.get("src"),
            *(one.split()[:1] for one in sets),
        ):
            address = one[0] if isinstance(one, list) and one else one
            if address and not address.startswith(("http", "mailto:", "tel:", "webcal:", "#")):
                yield address


def test_every_anchor_that_a_page_points_at_stands_on_it(files):
    for path, (_, body) in staged(files).items():
        found = rendered(body).found
        ids = {attributes.get("id") for _, attributes in found}
        wanted = {a["href"][1:] for _, a in found if (a.get("href") or "").startswith("#")}

        assert wanted - ids == set(), path


def test_nothing_on_a_page_runs_or_styles_itself(files):
    for path, (_, body) in staged(files).items():
        for tag, attributes in rendered(body).found:
            assert tag not in {"script", "style", "iframe", "object", "embed"}, path
            assert not [one for one in attributes if one == "style" or one.startswith("on")], path


def test_what_is_typed_or_chosen_on_a_page_is_sent_nowhere(files):
    """A form without an address, its fields without names; the pages' scripts read them."""
    fields = {"form", "input", "select", "textarea"}
    found = [
        (path, tag, attributes)
        for path, (_, body) in staged(files).items()
        for tag, attributes in rendered(body).found
        if tag in fields
    ]
    assert {tag for _, tag, _ in found} == {"form", "input", "select"}
    assert [one for one in found if {"action", "name"} & set(one[2])] == []


def test_an_empty_site_still_says_so_in_words():
    texts = {one.path: one.content.decode() for one in pages.build(EMPTY)}

    said = {
        "index.md": "Belum ada kegiatan mendatang yang diumumkan.",
        "sop/index.md": "Belum ada SOP yang dicatat.",
        "publikasi/index.md": "Belum ada publikasi.",
        "publikasi/tag/index.md": "Belum ada tag.",
        "kerja-sama/index.md": "Belum ada perjanjian kerja sama",
        "jadwal/index.md": "Belum ada kegiatan mendatang yang diumumkan.",
    }
    assert {path for path, words in said.items() if words in texts[path]} == set(said)


def test_a_withdrawn_publication_leaves_its_address_and_the_day(files):
    _, body = split(files["publikasi/mojokerto/ditarik.md"])

    assert " ".join(rendered(body).text.split()) == (
        "BerandaPublikasi Publikasi ini ditarik Ditarik pada 3 Maret 2026. "
        "Data per 23 November 2026."
    )


def test_a_withdrawn_publication_stands_in_no_list(files):
    page = "publikasi/mojokerto/ditarik.md"
    guides = ("panduan/", "data/")  # they know the word
    lists = [path for path in files if path != page and not path.startswith(guides)]

    assert [path for path in lists if WITHDRAWN.id.encode() in files[path]] == []


def test_a_long_list_goes_on_in_leaves_of_twenty_four():
    many = tuple(
        replace(CLASS_PAGE, id=f"p{number:02}", published=CLASS_PAGE.published - timedelta(number))
        for number in range(50)
    )
    found = {one.path: one.content for one in pages.build(replace(SITE, publications=many))}

    cards = [
        [tag for tag, a in rendered(split(found[path])[1]).found
         if a.get("class") == "lit-kartu"].count("li")
        for path in ("publikasi/index.md", "publikasi/hal/2.md", "publikasi/hal/3.md")
    ]  # fmt: skip
    assert cards == [24, 24, 2]
    assert "publikasi/hal/4.md" not in found


def test_neighbours_follow_the_order_of_publication(files):
    links_ = {
        path: [(a["rel"], a["href"]) for tag, a in rendered(split(files[path])[1]).found
               if tag == "a" and a.get("rel") in {"prev", "next"}]
        for path in ("publikasi/kendal/kelas-isyarat.md", "publikasi/mojokerto/kunjungan.md")
    }  # fmt: skip
    assert links_ == {
        "publikasi/kendal/kelas-isyarat.md": [("prev", "../../../publikasi/mojokerto/kunjungan/")],
        "publikasi/mojokerto/kunjungan.md": [("next", "../../../publikasi/kendal/kelas-isyarat/")],
    }


def test_the_newest_version_of_an_sop_stands_at_both_its_addresses(files):
    _, newest = split(files["sop/kendal/kerjasama-literasi.md"])
    _, version = split(files["sop/kendal/kerjasama-literasi/2.md"])

    assert rendered(newest).text == rendered(version).text


def test_search_finds_each_thing_once(files):
    hidden = {path for path, (head, _) in staged(files).items() if head.get("search")}
    hidden = {path for path in hidden if not path.startswith("panduan/aturan/")}  # told there
    months = {
        path for path in files if fullmatch("jadwal/(bulan|kendal/[a-z-]+)/[0-9-]+.md", path)
    }

    assert len(months) == 41
    assert hidden - months == {
        "jadwal/kendal/aula/pintu.md",
        "jadwal/kendal/aula-a/pintu.md",
        "sop/kendal/kerjasama-literasi/2.md",
        "sop/mojokerto/pustaka-asiek/1.md",
        "publikasi/mojokerto/ditarik.md",
        "publikasi/jenis/berita-kegiatan/index.md",
        "publikasi/jenis/pengumuman/index.md",
        "publikasi/kendal/index.md",
        "publikasi/mitra/index.md",
        "publikasi/mitra/lentera-pesisir/index.md",
        "publikasi/mitra/tbm-cahaya-kampung/index.md",
        "publikasi/mojokerto/index.md",
        "publikasi/tag/index.md",
        "publikasi/tag/inklusi/index.md",
        "publikasi/tag/kelas-rutin/index.md",
        "publikasi/tahun/2025/index.md",
        "publikasi/tahun/2026/index.md",
    }


def test_the_nav_holds_lists_and_written_pages_only():
    nav = yaml.safe_load(pages.nav(SITE))["nav"]

    assert [name for entry in nav for name in entry] == [
        "Beranda", "Kerja sama", "Jadwal", "Publikasi", "SOP", "Layanan", "Panduan", "Tentang",
    ]  # fmt: skip
    assert pages.nav(SITE) == pages.nav(EMPTY)


@pytest.mark.parametrize("colour", ["#ffffff", "#000000", "#d9982b", "#0b5e6f"])
def test_an_office_colour_can_be_read_on_light_and_on_dark_ground(colour):
    for ground, toward in (("#fbf3e4", (0, 0, 0)), ("#1b2730", (255, 255, 255))):
        found = readable(colour, ground, toward)
        pair = [tuple(int(one[at : at + 2], 16) for at in (1, 3, 5)) for one in (found, ground)]
        assert contrast(*pair) >= 4.5


def test_a_colour_that_is_none_becomes_the_house_colour():
    odd = replace(KENDAL, colour="red} * {display: none")

    assert stylesheet([odd]) == stylesheet([replace(KENDAL, colour="#0b5e6f")])


def test_links_are_relative_from_any_depth():
    place = Place("publikasi/kendal/a.md")

    assert (place.address, place.to("sop/"), place.to("")) == (
        "publikasi/kendal/a/", "../../../sop/", "../../../",
    )  # fmt: skip
    assert (Place("index.md").to(""), Place("index.md").to("sop/")) == ("./", "sop/")
