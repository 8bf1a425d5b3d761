"""Cards of shared links and patterns: their size, their weight, and that they never change."""

from dataclasses import replace
from io import BytesIO
from xml.etree import ElementTree as ET

import pytest
from PIL import Image
from tests.support.site import CLASS_PAGE, EMPTY, KENDAL, SITE, WITHDRAWN

from literasi.outputs.public import motif_files
from literasi.outputs.public.card_words import words_of
from literasi.outputs.public.media import card_path, pattern_of
from literasi.outputs.public.motif import VARIANTS, motif, variant
from literasi.outputs.public.pictures import cards
from literasi.outputs.public.weight import heavy

LIMIT = 300_000  # WhatsApp shows no larger picture beside a link


def photo():
    target = BytesIO()
    Image.effect_noise((1200, 800), 90).convert("RGB").save(target, format="JPEG", quality=95)
    return target.getvalue()


PHOTOS = {"kendal/foto/tangan.webp": photo()}


def made(view=SITE, photos=PHOTOS):
    return {one.path: one.content for one in cards(view, photos)}


def test_every_publication_that_can_be_read_has_a_card_and_the_site_has_one():
    assert set(made()) == {
        "kartu/kendal/kelas-isyarat.jpg", "kartu/mojokerto/kunjungan.jpg", "kartu/portal.jpg",
    }  # fmt: skip
    assert card_path(WITHDRAWN.office, WITHDRAWN.id) not in made()


def test_cards_have_the_size_and_weight_that_readers_of_links_ask_for():
    """The noisiest photo there can be stays below the limit as well."""
    found = {path: Image.open(BytesIO(data)) for path, data in made().items()}
    assert {image.size for image in found.values()} == {(1200, 630)}
    assert max(map(len, made().values())) < LIMIT


def test_the_same_publication_gives_the_same_card():
    assert made() == made()


def test_a_card_changes_with_its_words_and_its_photo():
    renamed = replace(SITE, publications=(replace(CLASS_PAGE, title="Lain"),))
    path = "kartu/kendal/kelas-isyarat.jpg"
    assert len({made()[path], made(renamed)[path], made(photos={})[path]}) == 3


def test_a_card_is_the_same_whatever_cards_are_drawn_before_it():
    """What is drawn once for many, a photo or a pattern, stays as it was."""
    photos = {f"kendal/foto/{name}.webp": photo() for name in ("satu", "dua")}
    shown = CLASS_PAGE.pictures[0]
    pictures = [(replace(shown, source=source),) for source in photos]
    many = tuple(
        replace(CLASS_PAGE, id=f"k-{number}", title=f"Kelas {number}", pictures=one)
        for number, one in enumerate((*pictures, ()) * 2)
    )
    alone = [made(replace(SITE, publications=(one,)), photos) for one in many]
    together = made(replace(SITE, publications=many), photos)
    assert len(together) == len(many) + 1
    assert together == {path: card for one in alone for path, card in one.items()}


@pytest.mark.parametrize("title", ["", "kata " * 200, "x" * 500, "\ud800\x00<b>", "字" * 90])
def test_any_title_makes_a_card(title):
    view = replace(SITE, publications=(replace(CLASS_PAGE, title=title),))
    assert Image.open(BytesIO(made(view)["kartu/kendal/kelas-isyarat.jpg"])).size == (1200, 630)


def test_a_site_without_records_has_its_card():
    assert list(made(EMPTY)) == ["kartu/portal.jpg"]


def test_an_announcement_says_when_it_takes_place_and_a_report_when_it_appeared():
    one = CLASS_PAGE.activities[0]
    single = replace(CLASS_PAGE, activities=(replace(one, sessions=one.sessions[:1]),))
    days = [
        words_of(each, KENDAL).when
        for each in (CLASS_PAGE, single, replace(CLASS_PAGE, kind="berita_kegiatan"))
    ]
    assert days == [
        "Mulai 18 November 2026",
        "18 November 2026, 15.00–17.00 WIB",
        "2 November 2026",
    ]


def test_every_pattern_that_a_card_may_point_at_is_there():
    files = {one.path: one.content for one in motif_files.build(SITE)}
    assert len(files) == len(SITE.offices) * 2 * VARIANTS
    assert {pattern_of(one) for one in SITE.publications} <= set(files)
    assert {ET.fromstring(data).tag for data in files.values()} == {  # noqa: S314 - our own
        "{http://www.w3.org/2000/svg}svg"
    }


def test_the_two_kinds_wear_different_patterns():
    size = (480, 320)
    assert motif("pengumuman", 1, "#0b5e6f", size) != motif("berita_kegiatan", 1, "#0b5e6f", size)


def test_a_publication_keeps_its_pattern():
    assert [variant(one) for one in ("satu", "dua", "tiga", "empat")] == [
        variant(one) for one in ("satu", "dua", "tiga", "empat")
    ]
    assert {variant(str(number)) for number in range(40)} == {1, 2, 3}


def test_a_page_whose_pictures_are_heavy_on_a_phone_is_named():
    light = {"media/kendal/tangan-720.webp": 150_000, "media/kendal/aula-320.webp": 450_000}
    first = {**light, "media/kendal/tangan-720.webp": 150_001}
    whole = {**light, "media/kendal/aula-320.webp": 450_001}
    assert [len(list(heavy(SITE, one))) for one in (light, first, whole)] == [0, 1, 1]
    assert next(heavy(SITE, first)) == (
        "gambar halaman publikasi/kendal/kelas-isyarat/ berat untuk telepon: gambar utama 151 kB "
        "(batas 150 kB), semuanya 601 kB (batas 600 kB); pilih gambar yang lebih tenang, atau "
        "kurangi jumlahnya"
    )
