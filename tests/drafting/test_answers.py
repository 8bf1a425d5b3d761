"""What a clerk types, as the record will hold it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.support.tree import schemas

from literasi.documents.yaml12 import read
from literasi.drafting.answers import shown, value_of
from literasi.drafting.choices import Choice, Unclear, chosen
from literasi.drafting.complaints import complaints
from literasi.drafting.names import name_of, slug
from literasi.drafting.places import assembled, at, place
from literasi.gate.check import check
from literasi.gate.walk import schema_at
from literasi.repair.format import dump

PEOPLE = (
    Choice("dimas/staf", "Dimas Contoh (Staf)"),
    Choice("dimas/agendaris", "Dimas Contoh (Agendaris)"),
    Choice("sekar/staf", "Sekar Contoh, S.Sos. (Staf)"),
    Choice("041", "Perpustakaan"),
)


def typed(kind, key, text, known=()):
    own = schema_at(schemas(), schemas().kinds[kind], place(key, {}))
    inner = own.get("items")
    return value_of(own, schemas().target(inner) if inner else {}, known, text)


@pytest.mark.parametrize(
    ("kind", "key", "text", "expected"),
    [
        ("disposisi", "tanggal", "3 Februari 2026", "2026-02-03"),
        ("disposisi", "tanggal", "3-2-2026 09.15", "2026-02-03T09:15"),
        ("disposisi", "batas_waktu", "6/2/2026", "2026-02-06"),
        ("disposisi", "tanggal", "kemarin", "kemarin"),
        ("kegiatan", "jadwal.-.mulai", "11 Feb 2026 08.00", "2026-02-11T08:00"),
        ("kegiatan", "jadwal.-.mulai", "11 Feb 2026", "11 Feb 2026"),
        ("kegiatan", "peserta_diharapkan", "39", 39),
        ("kegiatan", "peserta_diharapkan", "039", "039"),
        ("kegiatan", "peserta_diharapkan", "tiga", "tiga"),
        ("kegiatan", "jadwal.-.sepanjang_hari", "ya", True),
        ("kegiatan", "susunan_acara.-.jam", "8.30", "08:30"),
        ("permohonan", "usulan.tanggal", "2-12-2026, 3 Desember 2026",
         ["2026-12-02", "2026-12-03"]),
        ("penutupan", "isi_berkas", "Surat, asli; Laporan", ["Surat, asli", "Laporan"]),
        ("permohonan", "surat_masuk.nomor_agenda", " 0147 ", "0147"),
        ("permohonan", "hal", "no", "no"),
    ],
)  # fmt: skip
def test_an_answer_becomes_the_value_that_is_meant(kind, key, text, expected):
    assert typed(kind, key, text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("1", "dimas/staf"),
        ("sekar", "sekar/staf"),
        ("SEKAR contoh", "sekar/staf"),
        ("dimas agenda", "dimas/agendaris"),
        ("dimas/staf", "dimas/staf"),
        ("Sekar Contoh, S.Sos. (Staf)", "sekar/staf"),
        ("041", "041"),  # a key before a place in the list
        ("4", "041"),
    ],
)
def test_a_choice_is_taken_by_number_key_name_or_part_of_a_name(text, expected):
    assert chosen(PEOPLE, text).key == expected


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("dimas", ("«dimas» dapat berarti: Dimas Contoh (Staf), Dimas Contoh (Agendaris); "
                   "ketik nomornya atau lebih lengkap")),
        ("5", "«5» tidak ada dalam daftar; ketik nomornya atau sebagian namanya"),
        ("", "«» tidak ada dalam daftar; ketik nomornya atau sebagian namanya"),
    ],
)  # fmt: skip
def test_what_names_nothing_or_several_is_not_guessed(text, message):
    assert chosen(PEOPLE, text) == Unclear(message)


def test_two_of_one_name_are_told_apart_by_number_or_key_only():
    twins = (Choice("ani-1/staf", "Ani Contoh (Staf)"), Choice("ani-2/staf", "Ani Contoh (Staf)"))
    assert isinstance(chosen(twins, "Ani Contoh (Staf)"), Unclear)
    assert [chosen(twins, one).key for one in ("2", "ani-1/staf")] == ["ani-2/staf", "ani-1/staf"]


@given(st.text())
def test_any_text_is_a_choice_or_is_unclear(text):
    assert isinstance(chosen(PEOPLE, text), (Choice, Unclear))


def test_several_people_are_told_apart_by_commas_that_their_names_may_hold():
    own = schemas().kinds["disposisi"]["properties"]["kepada"]
    known = (Choice("staf/sekar", "Sekar Contoh, S.Sos. (Staf)"), Choice("kepala", "Kepala"))
    whole = value_of(own, own["items"], known, "Sekar Contoh, S.Sos. (Staf), Kepala")
    assert whole == [{"peran": "staf", "pejabat": "sekar"}, {"peran": "kepala"}]
    assert shown(whole, known) == "Sekar Contoh, S.Sos. (Staf); Kepala"


@given(st.text())
def test_free_text_comes_back_from_the_record_or_is_refused_in_words(text):
    """Newlines, control characters and YAML's own signs: the same text, or a finding."""
    value = typed("koordinasi", "hasil", text)
    if isinstance(value, Unclear):
        assert any("\ud800" <= sign <= "\udfff" for sign in text)
        return
    data = {"skema": 1, "hasil": value}
    if complaints(schemas(), "koordinasi", {}, data, "hasil"):
        return
    raw = dump(schemas(), "koordinasi", data).encode()
    document, _ = read("k.yml", raw)
    assert document.data.get("hasil", "") == value == text.strip()


@pytest.mark.parametrize("subject", ["", "a\tb", "x" * 301])
def test_one_answer_is_judged_as_check_judges_the_record(subject):
    data = {"skema": 1, "asal": "surat", "hal": subject}
    raw = dump(schemas(), "permohonan", data).encode()
    document, _ = read("p.yml", raw)
    _, wrong = check(schemas(), "permohonan", document, raw)
    expected = [(one.rule, one.message, one.hint) for one in wrong if one.pointer == "/hal"]
    found = complaints(schemas(), "permohonan", {}, data, "hal")
    assert [(one.rule, one.message, one.hint) for one in found] == expected != []


BASE = {"konsep": [{"versi": 1}, {"versi": 2, "penelitian": [{"hasil": "tidak"}]}]}


@pytest.mark.parametrize(
    ("key", "expected"),
    [
        ("hal", ("hal",)),
        ("konsep.-.isi", ("konsep", 2, "isi")),
        ("konsep.$.penelitian.-.hasil", ("konsep", 1, "penelitian", 1, "hasil")),
        ("jadwal.-.ruang", ("jadwal", 0, "ruang")),
    ],
)
def test_a_key_is_a_place_in_the_record_as_it_stands(key, expected):
    assert place(key, BASE) == expected
    made = assembled(BASE, {key: "x"})
    assert at(made, expected) == "x"
    assert at(BASE, expected) is None


def test_several_answers_go_into_the_same_new_item():
    keys = ("konsep.-.versi", "konsep.-.oleh", "konsep.$.penelitian.-.hasil")
    made = assembled(BASE, dict(zip(keys, (3, "dimas", "ya"), strict=True)))
    assert made == {"konsep": [
        {"versi": 1}, {"versi": 2, "penelitian": [{"hasil": "tidak"}, {"hasil": "ya"}]},
        {"versi": 3, "oleh": "dimas"},
    ]}  # fmt: skip


@pytest.mark.parametrize(
    ("kind", "data", "taken", "expected"),
    [
        ("permohonan", {"surat_masuk": {"tanggal_terima": "2026-02-02T08:35"}}, (), "2026-a001"),
        ("permohonan", {"surat_masuk": {"tanggal_terima": "2026-02-02"}}, ("2026-a001",),
         "2026-a002"),
        ("disposisi", {"berkas": "2026-k7q2"}, ("2026-k7q2-1", "2026-k7q2-3"), "2026-k7q2-2"),
        ("kegiatan", {"berkas": "2026-k7q2"}, (), "2026-k7q2-g1"),
        ("presensi", {"kegiatan": "2026-k7q2-g1", "jadwal": "a", "sesi": "2026-02-11T08:00"}, (),
         "2026-k7q2-g1-a-20260211"),
        ("publikasi", {"judul": "Pagi Dongeng – Édisi 2!"}, (), "pagi-dongeng-edisi-2"),
        ("publikasi", {"judul": "Pagi"}, ("pagi",), "pagi-2"),
        ("mitra", {"nama": "???"}, (), "tanpa-nama"),
    ],
)  # fmt: skip
def test_a_record_is_named_by_the_rules_of_the_house(kind, data, taken, expected):
    chance = iter(("a001", "a002"))
    assert name_of(kind, data, taken, lambda: next(chance)) == expected


@given(st.text())
def test_any_title_is_a_short_id(title):
    name = slug(title)
    assert 0 < len(name) <= 60
    assert name == "-".join(one for one in name.split("-") if one.isalnum() and one.isascii())
