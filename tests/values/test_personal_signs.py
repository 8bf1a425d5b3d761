"""The quick look never passes over what the slow one finds."""

import re

import msgspec
from hypothesis import example, given
from hypothesis import strategies as st

from literasi.values import personal
from literasi.values.personal import sightings
from literasi.values.personal_signs import may_hold_personal

_FORMS = (personal._NIK, personal._NIP, personal._MOBILE, personal._ABROAD, personal._MAIL,
          personal._RT_RW, personal._LIVES)  # fmt: skip
_CELL = st.sampled_from(["nama", "Nama Lengkap", "kelas", "L", "P", "Budi", "3", " ", "---"])
_ROW = st.lists(_CELL, min_size=1, max_size=4)
_LIST = st.builds(
    lambda rows, end: "\n".join(end.join(row) for row in rows),
    st.lists(_ROW, min_size=1, max_size=5),
    st.sampled_from(["|", "; ", "\t"]),
)
_PIECE = st.one_of(
    *(st.from_regex(form, fullmatch=True) for form in _FORMS),
    _LIST,
    st.from_regex(r"[0-9 .()–-]{8,24}", fullmatch=True),
    st.text(max_size=6),
)
_TEXT = st.lists(_PIECE, min_size=1, max_size=4).map("".join)
_ODD = {"": "", "i": "ı", "I": "İ", "s": "ſ"}


def looks(text):
    """What the quick look says of a text, alone and inside a record."""
    record = {"a": [{"isi": "x"}, {"isi": text}], "b": 1}
    return may_hold_personal(text.encode()), may_hold_personal(msgspec.json.encode(record))


@given(_TEXT, st.sampled_from(sorted(_ODD)))
@example("tinggal di Jalan Mawar", "i")
@example("domisili: Gang Mawar", "s")
@example("nama\tkelas\nBudi\t3", "")
@example("a|b|L\nc|d|P\ne|f|L", "")
@example("x\nRT\n3/RW 4", "")
@example("0812-345-678", "")
@example("(0812)–345.678", "")
@example("+62 (812)(345)(678)", "")
def test_whatever_the_slow_look_finds_has_a_sign(text, letter):
    odd = text.replace(letter, _ODD[letter]) if letter else text
    if any(True for _ in sightings(odd)):
        assert looks(odd) == (True, True)


def test_only_these_letters_are_the_same_as_a_plain_one_to_who_ignores_case():
    """Else a word written with another such letter would be found, and not looked for."""
    plain = re.compile("[a-z]", re.IGNORECASE)
    found = {one for one in map(chr, range(0x80, 0x110000)) if plain.match(one)}
    assert found == {"İ", "ı", "ſ", "\N{KELVIN SIGN}"}  # the last: no sign has a k


def test_most_of_an_offices_texts_need_no_slow_look():
    usual = ["Rapat koordinasi; undangan dan naskah", "2026-11-23T08:00", "005/123/DPK/2026",
             "Peserta kegiatan membawa kartu", "https://contoh.example/berkas"]  # fmt: skip
    assert [looks(one) for one in usual] == [(False, False)] * 5
