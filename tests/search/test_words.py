"""Indonesian words: cut as people type them, and traced to the root they share."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from literasi.words.affixes import root
from literasi.words.lists import roots, stop_words, synonyms
from literasi.words.text import words

FAMILIES = {
    "pinjam": "meminjam peminjaman dipinjamkan peminjam pinjaman meminjamkan pinjamlah",
    "kunjung": "kunjungi kunjungan mengunjungi berkunjung pengunjung dikunjungi",
    "dongeng": "mendongeng pendongeng didongengkan dongengnya",
    "terima": "menerima penerimaan diterima",
    "kirim": "mengirim pengiriman dikirimkan",
    "baca": "membaca pembaca bacaan membacakan dibaca",
    "pustaka": "perpustakaan",
    "syarat": "persyaratan mensyaratkan",
    "tulis": "menulis penulis penulisan tulisan",
    "baik": "memperbaiki perbaikan kebaikan",
    "sapu": "menyapu",
    "masak": "memasak",
    "ajar": "belajar pelajar mengajar pengajaran",
    "mohon": "permohonan memohon pemohon",
    "makan": "makanan",
    "bukan": "bukankah",
}


@pytest.mark.parametrize("base", sorted(FAMILIES))
def test_a_family_of_words_has_one_root(base):
    assert {root(one, roots()) for one in [base, *FAMILIES[base].split()]} == {base}


@pytest.mark.parametrize("word", ["sekolah", "bahasa", "kertas", "pukul", "berita", "dinas"])
def test_what_only_looks_like_an_affix_stays(word):
    assert root(word, roots()) == word


@pytest.mark.parametrize(
    ("word", "bare"),
    [
        ("mengkriyakan", "kriya"), ("menyetrum", "setrum"), ("pemblokiran", "blokir"),
        ("perbatikan", "batik"), ("didaringkan", "daring"), ("keguruan", "guru"),
        ("covidnya", "covid"), ("di", "di"), ("2026", "2026"), ("a4", "a4"),
    ],
)  # fmt: skip
def test_a_word_of_no_listed_root_loses_what_is_safe(word, bare):
    assert root(word, frozenset()) == bare


def test_a_text_is_cut_where_people_cut_it():
    assert words("Anak-anak, buku2 & “Café” SMP N 1; UU 43/2007.") == [
        "anak", "anak", "buku", "cafe", "smp", "n", "1", "uu", "43", "2007",
    ]  # fmt: skip


@given(st.text())
def test_any_text_gives_plain_words_with_plain_roots(text):
    for one in words(text):
        assert root(one, roots()).isascii()
        assert root(one, roots()) != ""


@given(st.text(alphabet="aeiknmgpbrtdslyu", min_size=1, max_size=14))
def test_a_root_is_its_own_root_when_listed(word):
    assert root(word, frozenset({word})) == word


def test_the_lists_hold_plain_words_each_once():
    for one in roots() | stop_words():
        assert words(one) == [one]
    phrases = [phrase for group in synonyms() for phrase in group]
    assert [phrase for phrase in phrases if not phrase] == []
    assert all(len(group) > 1 for group in synonyms())
