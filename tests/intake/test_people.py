"""Lists of people as clerks keep them."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from literasi.intake.people import people
from literasi.sealing.person import Person
from literasi.spreadsheets.sheet import Sheet
from literasi.values.errors import OperatorError

DAY = date(2026, 3, 25)
HEAD = ("No", "Nama", "L/P")
CELLS = st.one_of(
    st.none(), st.text(max_size=12), st.integers(-5, 2_100_000_000), st.booleans(),
    st.floats(allow_nan=False, allow_infinity=False), st.dates(),
)  # fmt: skip


def listed(*rows):
    width = max(map(len, rows))
    even = tuple(tuple(row) + (None,) * (width - len(row)) for row in rows)
    return people(Sheet("daftar.xlsx", "Sheet1", even), DAY)


def test_a_list_is_read_below_its_title_without_numbers_sums_and_empty_rows():
    found = listed(
        ("DAFTAR HADIR PESERTA",), ("Hari: Rabu",), (),
        ("NO.", "NAMA LENGKAP", "L / P", "Usia", "Alamat Rumah", "No. HP/WA", "Sekolah", "TTD"),
        (1, 2, 3, 4, 5, 6, 7, 8),
        (1, "Alpukat  Contoh", "L", "9 thn", "Jl. Contoh 1", 89900000001, "SD Contoh", None),
        (),
        (2, "Belimbing Contoh", "Perempuan", 34, "-", "089900000002", None, "x"),
        (None, "Jumlah", 2, None, None, None, None, None),
    )  # fmt: skip
    assert found.people == (
        Person(
            "Alpukat Contoh", "Jl. Contoh 1", "089900000001", "", "L", "9", lembaga="SD Contoh"
        ),
        Person("Belimbing Contoh", telepon="089900000002", jenis_kelamin="P", umur="34"),
    )
    assert (found.troubles, found.left) == ((), ())


def test_marks_in_two_columns_tell_the_sex_under_a_heading_of_two_rows():
    found = listed(
        ("No", "Nama", "Jenis Kelamin", None, "Alamat"),
        (None, None, "L", "P", None),
        (1, "Alpukat Contoh", "v", None, "x"),
        (2, "Ceri Contoh", None, "√", "y"),
    )
    assert [one.jenis_kelamin for one in found.people] == ["L", "P"]


def test_age_is_counted_from_the_day_of_birth_to_the_session():
    found = listed(
        ("Nama", "Tanggal Lahir", "Alamat"),
        ("A", date(2016, 3, 25), "x"), ("B", date(2016, 3, 26), "x"), ("C", "2 Mei 1990", "x"),
        ("D", date(2030, 1, 1), "x"),
    )  # fmt: skip
    assert [one.umur for one in found.people] == ["10", "9", "35", ""]


@pytest.mark.parametrize(
    ("column", "said", "known"),
    [
        ("Kelompok usia", "Anak-anak", "anak"), ("Kategori", "REMAJA", "remaja"),
        ("Keterangan", "Guru pendamping", "pendamping"), ("Jabatan", "orang tua", "pendamping"),
        ("Kelompok", "B", ""), ("Kelompok usia", "dewasa", "dewasa"),
    ],
)  # fmt: skip
def test_the_class_of_a_person_as_the_list_states_it(column, said, known):
    found = listed(("No", "Nama", "Alamat", column), (1, "A", "x", said))
    assert [one.kelas for one in found.people] == [known]


def test_registrations_know_who_waits_and_which_child_has_consent():
    found = listed(
        ("Nama", "Umur", "Nama wali", "Persetujuan wali", "Status"),
        ("A", 15, "Wali A", "Ya", "Diterima"), ("B", 16, None, None, "Daftar tunggu"),
        ("C", 20, None, None, "Batal"),
    )  # fmt: skip
    assert [(one.izin_wali, one.status) for one in found.people] == [
        ("ya", "diterima"), ("", "menunggu"), ("", "batal"),
    ]  # fmt: skip
    assert found.remarks == (
        "2 anak; datanya dilindungi khusus (UU 27/2022 pasal 25)",
        "anak tanpa persetujuan wali: baris 3",
    )


def test_what_cannot_be_read_is_told_by_its_cell_and_never_by_its_content():
    found = listed(
        ("Nama", "JK", "Umur", "Tgl lahir", "Alamat"),
        ("Rahasia", "entah", "banyak", "kemarin", "x"), (None, "L", 9, None, "Jl. Rahasia"),
    )  # fmt: skip
    assert [(one.place, one.message) for one in found.troubles] == [
        ("daftar.xlsx:Sheet1!2:2", "jenis kelamin tidak terbaca"),
        ("daftar.xlsx:Sheet1!2:3", "umur tidak terbaca"),
        ("daftar.xlsx:Sheet1!2:4", "tanggal lahir tidak terbaca"),
        ("daftar.xlsx:Sheet1!3:1", "nama kosong"),
    ]
    assert "ahasia" not in "".join(f"{one.message}{one.hint}" for one in found.troubles)


def test_columns_that_are_not_needed_are_named_and_left_out():
    found = listed(("No", "Nama", "NIK", "L/P", "Agama"), (1, "A", "3300000000000000", "L", "x"))
    assert found.left == ("NIK", "Agama")
    assert found.people == (Person("A", jenis_kelamin="L"),)


def test_lines_that_repeat_and_lines_without_age_are_pointed_at():
    found = listed(
        ("Nama", "Umur", "Alamat"),
        ("A", 9, "x"), ("a", 9, "X"), ("B", None, "x"),
    )  # fmt: skip
    assert found.remarks == (
        "2 anak; datanya dilindungi khusus (UU 27/2022 pasal 25)",
        "tanpa umur atau kelompok usia: baris 4",
        "baris 3 sama dengan baris 2",
    )


def test_many_rows_are_pointed_at_by_the_first_dozen():
    found = listed(
        ("Nama", "Umur", "Alamat"), ("A", 30, "x"), *((f"B{n}", None, n) for n in range(15))
    )
    assert found.remarks == (
        "tanpa umur atau kelompok usia: baris 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, dan 3 lagi",
    )


@pytest.mark.parametrize(
    "rows", [(("a", "b"),), (("No", "L/P", "Umur"), (1, "L", 9)), (("Nama",),)]
)
def test_a_list_without_names_is_refused(rows):
    with pytest.raises(OperatorError) as told:
        listed(*rows)
    assert told.value.message == "daftar.xlsx: judul kolom daftar tidak ditemukan"


@given(st.lists(st.tuples(*[CELLS] * 8), max_size=6))
def test_whatever_stands_in_the_cells_gives_people_or_troubles(rows):
    head = ("Nama", "L/P", "Umur", "Tanggal lahir", "No HP", "Status", "Persetujuan", "Kategori")
    found = listed(head, *rows)
    assert len(found.people) <= len(rows)
    assert all(one.nama for one in found.people)
