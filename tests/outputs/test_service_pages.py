"""Pages of services: what is promised, how it was rated, what is not recorded."""

from dataclasses import replace

from tests.support.pages import plain_words
from tests.support.site import KENDAL, MOJOKERTO, SITE

from literasi.outputs.public import pages
from literasi.values.labels import SURVEY
from literasi.views.service_models import Standard, Survey

NEW = Survey("2026", "Semester I", 1200, tuple((name, 342) for name in SURVEY.values()), 8550, "B",
             "Laporan")  # fmt: skip
OLD = Survey("2025", None, 5, tuple((name, 400) for name in SURVEY.values()), 10000, "A", None)


def words_of(office, **fields) -> str:
    view = replace(SITE, offices=(replace(office, **fields), MOJOKERTO))
    page = next(one for one in pages.build(view) if one.path == f"layanan/{office.code}.md")
    return plain_words(page.content.decode())


def test_a_standard_stands_point_by_point() -> None:
    promise = Standard(("Surat permohonan",), ("Kegiatan bersama",), "Gratis", "Kami sanggup.",
                       "PPID Pelaksana", None, "Pada jam kerja", "Contoh")  # fmt: skip
    shown = words_of(KENDAL, standard=promise)
    pieces = (
        "Persyaratan Surat permohonan",
        "Biaya Gratis",
        "Produk Kegiatan bersama",
        "PPID Pelaksana, Pada jam kerja",
        "Sumber: Contoh",
        "Kami sanggup.",
    )
    for piece in pieces:
        assert piece in shown


def test_what_is_not_recorded_is_said() -> None:
    shown = words_of(KENDAL, standard=None, surveys=(), complaints=())
    assert shown.count("Belum dicatat") >= 5
    assert "Maklumat pelayanan kantor ini belum dicatat." in shown
    assert "Belum ada hasil survei kepuasan masyarakat yang dicatat." in shown


def test_a_survey_shows_grade_index_and_nine_elements() -> None:
    shown = words_of(KENDAL, surveys=(NEW, OLD))
    assert "B Baik, indeks 85,50 dari 100 2026, Semester I, 1.200 responden" in shown
    assert shown.count("3,42") == 9
    assert "2025: mutu A, indeks 100,00" in shown


def test_the_sum_of_standard_times_says_what_it_leaves_out() -> None:
    shown = words_of(KENDAL)
    assert "bila setiap langkah dilalui satu kali, tidak termasuk menunggu jawaban" in shown
