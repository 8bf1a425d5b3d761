"""Seals open for those they are for, whole or not at all, and tell nothing to anybody else."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from literasi.sealing.envelope import (
    UnreadableError,
    draw,
    key_of,
    public_key,
    seal,
    unseal,
)
from literasi.sealing.parcel import Parcel, opened, rewrapped, sealed
from literasi.sealing.person import FIELDS, Person, age_class, class_of, totals
from literasi.values.errors import OperatorError

ANI, BUDI = draw(), draw()
ONE = Parcel("ab-cd", "presensi/2026-a1-g1-a-20260311", "daftar_hadir",
             (Person("Alpukat Contoh", telepon="089900000001", umur="9"),))  # fmt: skip
NAMED = (ONE.id, ONE.subject, ONE.kind)
DONE = sealed(ONE, [ANI.public, BUDI.public])
WORDS = st.text(st.characters(exclude_categories=("Cs",)), max_size=30)
PEOPLE = st.lists(st.builds(Person, **dict.fromkeys(FIELDS, WORDS)), max_size=8).map(tuple)


@settings(deadline=None)
@given(PEOPLE)
def test_any_list_opens_for_every_officer_as_it_was_sealed(people):
    parcel = Parcel(*NAMED, people)
    done = sealed(parcel, [ANI.public, BUDI.public])
    assert [opened(done.raw, done.wrapped, mine, NAMED) for mine in (ANI, BUDI)] == [parcel] * 2


def test_ten_thousand_rows_make_the_round_trip_whole():
    people = tuple(
        Person(f"Peserta Contoh {n}", f"Jalan Contoh {n}", f"0899{n:08}", umur=str(n % 90))
        for n in range(10_000)
    )
    done = sealed(Parcel(*NAMED, people), [ANI.public])
    assert opened(done.raw, done.wrapped, ANI, NAMED).people == people


def test_who_is_no_officer_opens_nothing():
    with pytest.raises(OperatorError) as told:
        opened(DONE.raw, DONE.wrapped, draw(), NAMED)
    assert told.value.message == (
        "identitas ini tidak dapat membuka kuncinya, atau berkas kuncinya rusak"
    )


@settings(deadline=None, max_examples=200)
@given(st.integers(0, len(DONE.raw) - 1), st.integers(1, 255))
def test_a_changed_byte_is_told_as_damage(at, flip):
    """The format is authenticated from its first line to its last."""
    raw = bytearray(DONE.raw)
    raw[at] ^= flip
    with pytest.raises(OperatorError) as told:
        opened(bytes(raw), DONE.wrapped, ANI, NAMED)
    assert told.value.message == "berkas segel rusak atau terpotong"


@settings(deadline=None)
@given(st.integers(0, len(DONE.raw) - 1))
def test_a_cut_file_is_told_as_damage(size):
    with pytest.raises(OperatorError) as told:
        opened(DONE.raw[:size], DONE.wrapped, ANI, NAMED)
    assert told.value.message == "berkas segel rusak atau terpotong"


@settings(deadline=None)
@given(st.binary(max_size=300))
def test_any_bytes_in_place_of_a_key_are_an_operators_matter(wrapped):
    with pytest.raises(OperatorError):
        opened(DONE.raw, wrapped, ANI, NAMED)


@pytest.mark.parametrize(
    "plain",
    [b"", b"no key", b"\xff\xfe", draw().secret.encode()],
    ids=["nothing", "no key", "no text", "another key"],
)
def test_a_wrapped_key_that_is_none_or_another_opens_nothing(plain):
    with pytest.raises(OperatorError) as told:
        opened(DONE.raw, seal(plain, [ANI.public]), ANI, NAMED)
    assert told.value.message == "berkas segel rusak atau terpotong"


@pytest.mark.parametrize(
    "plain",
    [b"", b"[]", b"{}", b'{"susunan": 2}', b'{"susunan": 1, "baris": [{"x": 1}]}', b"\xff"],
)
def test_a_content_that_we_did_not_write_is_told_as_damage(plain):
    key = draw()
    with pytest.raises(OperatorError) as told:
        opened(seal(plain, [key.public]), seal(key.secret.encode(), [ANI.public]), ANI, NAMED)
    assert told.value.message == "berkas segel rusak atau terpotong"


def test_two_seals_cannot_change_places_unnoticed():
    with pytest.raises(OperatorError) as told:
        opened(DONE.raw, DONE.wrapped, ANI, ("ab-cd", "presensi/lain", "daftar_hadir"))
    assert told.value.message == f"segel ini milik {ONE.subject}, bukan presensi/lain"


def test_the_length_of_a_sealed_contact_tells_nothing_of_the_name():
    sizes = set()
    for name in ("A", "Alpukat Belimbing Ceri Durian Contoh"):
        parcel = Parcel("a", "permohonan/b", "kontak", (Person(name, telepon="0899"),))
        done = sealed(parcel, [ANI.public])
        key = unseal(done.wrapped, [ANI.secret]).decode()
        sizes.add(len(unseal(done.raw, [key])))
    assert sizes == {4096}


def test_the_same_list_sealed_twice_looks_different():
    assert sealed(ONE, [ANI.public]).sha256 != sealed(ONE, [ANI.public]).sha256


def test_a_key_wrapped_anew_opens_for_the_new_officer_only():
    wrapped = rewrapped(DONE.wrapped, BUDI, [ANI.public])
    assert opened(DONE.raw, wrapped, ANI, NAMED) == ONE
    with pytest.raises(OperatorError):
        opened(DONE.raw, wrapped, BUDI, NAMED)


def test_without_officers_nothing_is_sealed():
    with pytest.raises(OperatorError) as told:
        sealed(ONE, [])
    assert told.value.message == "belum ada petugas yang dapat membuka segel"


def test_a_key_file_is_read_with_its_comments_and_never_shown():
    text = f"# kunci publik: {ANI.public}\n\n  {ANI.secret}  \n"
    assert key_of(text) == ANI
    assert ANI.secret not in repr(ANI)


@pytest.mark.parametrize("text", ["", "AGE-SECRET-KEY-1X", f"{ANI.secret}\n{BUDI.secret}\n"])
def test_a_key_file_without_exactly_one_key_is_refused(text):
    with pytest.raises(OperatorError) as told:
        key_of(text)
    assert told.value.message == "berkas identitas tidak memuat satu kunci rahasia"


def test_a_public_key_with_a_slip_is_refused():
    assert public_key(f" {ANI.public}\n") == ANI.public
    with pytest.raises(OperatorError) as told:
        public_key(ANI.public[:-1] + ("q" if ANI.public[-1] != "q" else "p"))
    assert told.value.message == "kunci publik tidak terbaca"


def test_unsealing_with_no_key_at_all_is_unreadable():
    with pytest.raises(UnreadableError):
        unseal(DONE.raw, ["not a key"])


SEXES = st.sampled_from(("", "L", "P"))
CLASSES = st.sampled_from(("", "anak", "remaja", "dewasa", "pendamping"))
COUNTED = st.builds(Person, nama=st.just("x"), jenis_kelamin=SEXES, kelas=CLASSES,
                    umur=st.integers(0, 120).map(str) | st.just(""))  # fmt: skip


@given(st.lists(COUNTED, max_size=20))
def test_totals_add_up_or_are_left_out(people):
    found = totals(people)
    assert found["total"] == len(people)
    sexes = all(one.jenis_kelamin for one in people) and bool(people)
    classes = all(class_of(one) for one in people) and bool(people)
    assert ("laki_laki" in found, "anak" in found) == (sexes, classes)
    if sexes:
        assert found["laki_laki"] + found["perempuan"] == len(people)
    if classes:
        assert sum(found[one] for one in ("anak", "remaja", "dewasa", "pendamping")) == len(people)


@given(COUNTED)
def test_a_child_is_below_eighteen_by_class_or_age(person):
    known = class_of(person)
    assert person.is_child == (known in {"anak", "remaja"})


def test_the_classes_by_age():
    assert [age_class(one) for one in (0, 12, 13, 17, 18, 120)] == [
        "anak", "anak", "remaja", "remaja", "dewasa", "dewasa",
    ]  # fmt: skip
