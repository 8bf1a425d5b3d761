"""The page of a publication: an invitation or a story, its ways on, and what its head says."""

import json
from dataclasses import replace
from datetime import date
from urllib.parse import parse_qs, urlsplit

import pytest
from tests.support.pages import plain_words, read_html, rendered, split
from tests.support.site import CLASS, CLASS_PAGE, SITE, VISIT, VISIT_PAGE, WITHDRAWN

from literasi.outputs.public import pages
from literasi.outputs.public.pages.head import script_json
from literasi.outputs.public.pages.publication_leaves import LEAF
from literasi.outputs.public.pages.related import relations
from literasi.outputs.public.pages.seats import how_to_register, seats
from literasi.values.dates import parse_moment

TODAY = SITE.as_of


def page(*publications, path="publikasi/kendal/kelas-isyarat.md", **fields):
    view = replace(SITE, publications=publications or SITE.publications, **fields)
    found = {one.path: one.content for one in pages.build(view)}
    return split(found[path])


def announced(**changes):
    return replace(CLASS_PAGE, activities=(replace(CLASS, **changes),))


def structured(head):
    return json.loads(head["data_terstruktur"])


def part(body, class_):
    """The words of the first element whose class begins so."""
    start = body.index(f'class="{class_}')
    return plain_words(body[body.index(">", start) + 1 : body.index("</section>", start)])


@pytest.mark.parametrize(
    ("quota", "registered", "words"),
    [
        (None, 4, ""),
        (15, None, "15 tempat"),
        (15, 12, "Sisa 3 dari 15 tempat"),
        (15, 15, "Penuh 15 tempat sudah terisi"),
        (15, 19, "Penuh 15 tempat sudah terisi"),
    ],
)
def test_places_left_are_those_nobody_has_taken(quota, registered, words):
    assert plain_words(seats(replace(CLASS, quota=quota, registered=registered))) == words


@pytest.mark.parametrize(
    ("opens", "closes", "words"),
    [
        (None, None, "Di meja layanan."),
        ("2026-12-01", None, "Dibuka 1 Desember 2026. Di meja layanan."),
        (None, "2026-11-23", "Di meja layanan. Paling lambat 23 November 2026."),
        (None, "2026-11-22", "Pendaftaran ditutup pada 22 November 2026."),
        ("kapan-kapan", "besok", "Di meja layanan."),
    ],
)
def test_registration_is_told_as_it_stands_today(opens, closes, words):
    activity = replace(CLASS, registration_opens=opens, registration_closes=closes)
    assert plain_words(how_to_register(activity, TODAY)) == words


def test_an_invitation_names_the_next_session_that_takes_place():
    _, body = page(announced(registration_closes="2026-11-24", registered=12))
    assert part(body, "lit-undangan") == (
        "Rabu 25 Nov 2026 Kelas bahasa isyarat Kapan Rabu, 25 November 2026, 15.00–17.00 WIB "
        "Dipesan (3 pertemuan) Di mana Aula Untuk siapa Umum Biaya gratis Tempat tersedia Sisa 3 "
        "dari 15 tempat Cara ikut Di meja layanan. Paling lambat 24 November 2026. "
        "Simpan ke kalender (berkas .ics)"
    ).replace("Umum", CLASS.audience).replace("Kelas bahasa isyarat", CLASS.name)  # fmt: skip


def test_an_invitation_to_what_is_over_leads_to_the_report():
    past = replace(CLASS, sessions=CLASS.sessions[:1])
    report = replace(VISIT_PAGE, office="kendal", id="berita", title="Jadinya", activities=(past,))
    _, body = page(replace(CLASS_PAGE, activities=(past,)), report)
    said = part(body, "lit-undangan")
    assert "Kegiatan ini sudah berlangsung. Baca beritanya: Jadinya" in said
    assert "Simpan ke kalender" not in body


def test_a_cancelled_activity_is_called_off_in_its_invitation():
    off = tuple(replace(one, status="cancelled") for one in CLASS.sessions)
    head, body = page(announced(sessions=off))
    assert "Kegiatan ini dibatalkan." in part(body, "lit-undangan")
    assert structured(head)[1]["eventStatus"] == "https://schema.org/EventCancelled"


def test_a_report_answers_the_six_questions():
    held = replace(VISIT, partners=("SD Contoh",), partner_keys=("sd-contoh",))
    one = replace(VISIT_PAGE, activities=(held,), why="Mengenal buku.", how="Membaca bersama.")
    _, body = page(one, path="publikasi/mojokerto/kunjungan.md")
    assert part(body, "lit-kotak lit-5w1h") == (
        f"Ringkasnya Apa Kunjungan sekolah, kunjungan Siapa {SITE.offices[1].name}, SD Contoh "
        ", 81 peserta Kapan Sabtu, 5 Desember 2026, 08.00–10.00 WIB Di mana Balai desa "
        "Mengapa Mengenal buku. Bagaimana Membaca bersama."
    )


def test_the_two_kinds_differ_in_form():
    bodies = [page()[1], page(path="publikasi/mojokerto/kunjungan.md")[1]]
    marks = [[one in body for one in ("lit-undangan", "lit-5w1h")] for body in bodies]
    assert marks == [[True, False], [False, True]]


@pytest.mark.parametrize(("review", "said"), [(None, 0), (date(2026, 11, 24), 0), (TODAY, 1)])
def test_a_page_past_its_review_says_so(review, said):
    _, body = page(replace(CLASS_PAGE, review=review))
    assert body.count("lit-tinjau") == said


def test_only_the_first_picture_is_fetched_at_once_and_every_picture_has_its_size():
    _, body = page()
    own = body[: body.index("lit-berkaitan")] if "lit-berkaitan" in body else body
    images = [a for tag, a in rendered(own).found if tag == "img"]
    assert [(a.get("loading"), a["width"], a["height"], a["alt"]) for a in images] == [
        (None, "960", "640", "Tangan mengeja."),
        ("lazy", "320", "213", "Aula."),
    ]
    kinds = [a["type"] for tag, a in rendered(own).found if tag == "source"]
    assert kinds == ["image/avif", "image/webp"] * 2


def test_a_page_is_passed_on_by_a_plain_link():
    _, body = page(replace(CLASS_PAGE, title="Baca & tulis #1?"))
    links = [a["href"] for tag, a in rendered(body).found if "wa.me" in (a.get("href") or "")]
    assert [parse_qs(urlsplit(one).query) for one in links] == [
        {"text": ["Baca & tulis #1?\nhttps://literasi.example/publikasi/kendal/kelas-isyarat/"]}
    ]


def test_the_button_to_copy_is_marked_as_a_scripts_work():
    found = rendered(page()[1]).found
    buttons = [a for tag, a in found if tag == "button"]
    assert [(a["type"], a["class"]) for a in buttons] == [("button", "lit-salin lit-perlu-skrip")]


def shared(name, **changes):
    return replace(CLASS_PAGE, id=name, **{"activities": (), "tags": (), **changes})


def test_what_shares_an_activity_comes_before_what_shares_a_tag():
    one = shared("satu", activities=(CLASS,), tags=("a", "b"))
    same = shared("dua", activities=(CLASS,))
    tagged = shared("tiga", tags=("a", "b"))
    loosely = shared("empat", tags=("b",))
    other = shared("lima", tags=("c",))
    known = relations((other, loosely, tagged, same, one))
    assert [each.id for each in known.of(one)] == ["dua", "tiga", "empat"]
    assert known.of(other) == ()


def test_among_equals_the_newest_are_related():
    many = tuple(shared(f"p{number}", tags=("a",)) for number in range(9))
    assert [each.id for each in relations(many).of(many[8])] == ["p0", "p1", "p2"]


def test_a_long_list_names_its_ends_and_the_leaves_near():
    many = tuple(
        replace(CLASS_PAGE, id=f"p{number:03}", published=parse_moment("2026-03-01"))
        for number in range(LEAF * 9)
    )
    _, body = page(*many, path="publikasi/hal/5.md")
    at = body.index('class="lit-halaman"')
    at = body.index(">", at) + 1
    numbers = plain_words(body[at : body.index("</nav>", at)]).split()
    assert numbers == ["1", "…", "3", "4", "5", "6", "7", "…", "9"]


def test_each_list_announces_its_feed():
    head, _ = page(path="publikasi/tag/inklusi/index.md")
    assert head["umpan"] == {"alamat": "publikasi/tag/inklusi/feed.xml", "judul": "Tag: inklusi"}


def test_an_announcement_is_an_event_for_machines():
    head, _ = page(announced(registered=15, cost="Gratis "))
    crumbs, event = structured(head)
    assert [one["name"] for one in crumbs["itemListElement"]] == [
        "Beranda", "Publikasi", "Pengumuman", CLASS_PAGE.title,
    ]  # fmt: skip
    own = "https://literasi.example/publikasi/kendal/kelas-isyarat/"
    assert {key: event[key] for key in ("@type", "url", "startDate", "endDate")} == {
        "@type": "Event",
        "url": own,
        "startDate": "2026-11-18T15:00:00+07:00",
        "endDate": "2026-12-03T00:00:00+07:00",
    }
    assert event["isAccessibleForFree"] is True
    assert (event["maximumAttendeeCapacity"], event["remainingAttendeeCapacity"]) == (15, 0)
    assert event["offers"] == {
        "@type": "Offer",
        "url": own,
        "availability": "https://schema.org/SoldOut",
        "price": 0,
        "priceCurrency": "IDR",
    }
    # The change log of the site knows that the second session was moved.
    states = [one["eventStatus"].rpartition("/")[2] for one in event["subEvent"]]
    assert states == ["EventScheduled", "EventRescheduled", "EventScheduled", "EventCancelled"]


def test_a_report_is_news_for_machines():
    head, _ = page(path="publikasi/mojokerto/kunjungan.md")
    news = structured(head)[1]
    assert (news["@type"], news["headline"], news["datePublished"]) == (
        "NewsArticle", VISIT_PAGE.title, "2025-10-30T09:00:00+07:00",
    )  # fmt: skip
    assert (head["artikel"], head["kartu"]) == (True, "kartu/mojokerto/kunjungan.jpg")


def test_no_text_ends_the_script_that_holds_the_data():
    attack = "</script><script>alert(1)</script><!-- & \u2028 \ud800"
    written = script_json(({"name": attack},))
    assert not set(written) & set("<>&\u2028\u2029")
    assert json.loads(written) == [{"name": "</script><script>alert(1)</script><!-- & "}]
    found = read_html(f'<script type="application/ld+json">{written}</script>').found
    assert [tag for tag, _ in found] == ["script"]


def test_a_withdrawn_page_tells_machines_nothing():
    head, body = page(path="publikasi/mojokerto/ditarik.md")
    assert not {"kartu", "data_terstruktur", "artikel"} & head.keys()
    assert VISIT_PAGE.title not in body
    assert WITHDRAWN.withdrawn is not None
