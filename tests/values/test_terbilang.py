"""Numbers in words, against a library that others wrote."""

import pytest
from num2words import num2words

from literasi.values.terbilang import terbilang


def test_every_number_to_a_million_is_spelt_as_num2words_spells_it():
    wrong = [one for one in range(1_000_001) if terbilang(one) != num2words(one, lang="id")]
    assert wrong == []


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (0, "nol"),
        (1, "satu"),
        (10, "sepuluh"),
        (11, "sebelas"),
        (12, "dua belas"),
        (100, "seratus"),
        (111, "seratus sebelas"),
        (1000, "seribu"),
        (1_001_000, "satu juta seribu"),
        (2026, "dua ribu dua puluh enam"),
        (100_100, "seratus ribu seratus"),
        (1_000_000, "satu juta"),
        (1_000_000_000, "satu miliar"),
        (999_000_000_000_000, "sembilan ratus sembilan puluh sembilan triliun"),
    ],
)
def test_only_one_ten_hundred_and_thousand_begin_with_se(number, words):
    assert terbilang(number) == words


@pytest.mark.parametrize("number", [-1, 10**15])
def test_a_number_without_words_is_refused(number):
    with pytest.raises(ValueError, match="no words for"):
        terbilang(number)
