"""The DOCX engine: values are data, templates are guarded, the same values give the same bytes."""

import io
import zipfile
from dataclasses import dataclass
from datetime import date

import docx
import pytest
from docx.oxml.ns import qn
from hypothesis import given, settings
from hypothesis import strategies as st

from literasi.outputs.office.documents.sheet import Sheet, Template
from literasi.outputs.office.documents.slots import legible
from literasi.outputs.office.documents.writing import write
from literasi.values.blocks import Body, Details, Listing, Markdown, Missing, Paragraph, Table
from literasi.values.errors import OperatorError
from literasi.values.finding import Finding
from literasi.values.mark import Mark

SHEET = Sheet("Judul", "Perihal", "Kantor", "2026-uji1", date(2026, 2, 3))
HOSTILE = (
    "{{ 7*7 }} {% if x %} {# y #} {_{ }_} ${hal} <w:p/> </w:t> & \" ' &amp; \t \u202e terbalik "
    "\x01 =SUM(A1) {%p for %} {{p z }} \\ **tebal**"
)
MARKED = HOSTILE.replace("\u202e", "\ufffd").replace("\x01", "\ufffd")
ANY = st.text(st.characters(exclude_categories=("Cs",)), max_size=60)


@dataclass(frozen=True, slots=True)
class Person:
    nama: str


def template(*paragraphs, name="uji.docx", footer=None):
    word = docx.Document()
    for one in paragraphs:
        word.add_paragraph(one)
    if footer:
        word.sections[0].footer.paragraphs[0].text = footer
    return Template(name, _bytes(word))


def _bytes(word):
    target = io.BytesIO()
    word.save(target)
    return target.getvalue()


def made(template, sheet=SHEET, **values):
    written = write(template, values, sheet)
    assert written.missing == ()
    return docx.Document(io.BytesIO(written.content))


def paragraphs(word):
    return [one.text for one in word.paragraphs]


def finding(message):
    return Finding(Mark("records/x.yml", 3, 5), "NSK001", message)


def changed_part(template, name, change):
    target = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(template.content)) as source,
        zipfile.ZipFile(target, "w") as copy,
    ):
        for part in source.namelist():
            raw = source.read(part)
            copy.writestr(part, change(raw) if part == name else raw)
    return Template(template.name, target.getvalue())


def added_part(template, name, content=b""):
    target = io.BytesIO(template.content)
    with zipfile.ZipFile(target, "a") as archive:
        archive.writestr(name, content)
    return Template(template.name, target.getvalue())


def test_hostile_text_comes_out_as_text_everywhere():
    one = template("Nama: {{ orang.nama }}", "{{ isi }}", footer="Kaki {{ orang.nama }}")
    body = Body((
        Paragraph(HOSTILE), Listing((HOSTILE,)), Details(((HOSTILE, HOSTILE),)),
        Table((HOSTILE,), ((HOSTILE,),), (1,)),
    ))  # fmt: skip
    word = made(one, orang=Person(HOSTILE), isi=body)
    assert paragraphs(word)[:3] == [f"Nama: {MARKED}", MARKED, MARKED]
    assert word.sections[0].footer.paragraphs[0].text == f"Kaki {MARKED}"
    cells = [cell.text for table in word.tables for row in table.rows for cell in row.cells]
    assert cells == [MARKED, ":", MARKED, MARKED, MARKED]


@settings(max_examples=25)
@given(ANY)
def test_any_text_is_printed_as_it_is_or_shown_as_unprintable(words):
    word = made(TWO, orang=Person(words), isi=Body((Paragraph(words),)))
    assert paragraphs(word) == [f"<{legible(words)}>", legible(words)]


TWO = template("<{{ orang.nama }}>", "{{ isi }}")


@settings(max_examples=25)
@given(ANY)
def test_no_markdown_brings_the_engine_down(words):
    written = write(TWO, {"orang": Person("x"), "isi": Body((Markdown(words),))}, SHEET)
    assert write(TWO, {"orang": Person("x"), "isi": Body((Markdown(words),))}, SHEET) == written


def test_a_very_long_word_stays_in_its_column():
    word = made(template("{{ isi }}"), isi=Body((Table(("a", "b"), (("x" * 400, "y"),), (1, 3)),)))
    layout = word.tables[0]._tbl.tblPr.find(qn("w:tblLayout"))
    assert layout.get(qn("w:type")) == "fixed"


def test_markdown_becomes_paragraphs_lists_and_tables():
    words = (
        "Alinea **tebal** dan *miring*\nsatu baris.\n\n"
        "1. satu\n2. dua\n   - anak\n\n   lanjutan\n\n"
        "Antara\n\n3. tiga\n4. empat\n\n"
        "- hari: Senin\n- waktu: pukul 08.00 WIB\n\n"
        "| No | Nama |\n|---|---|\n| 1 | Buku |\n\n## Bagian\n\n[laman](https://contoh.id)"
    )
    word = made(template("{{ isi }}"), isi=Body((Markdown(words),)))
    kept = [(one.text, _level(one)) for one in word.paragraphs if one.text]
    assert kept == [
        ("Alinea tebal dan miring satu baris.", None),
        ("satu", 0), ("dua", 0), ("anak", 1), ("lanjutan", None),
        ("Antara", None), ("tiga", 0), ("empat", 0),
        ("Bagian", None), ("laman (https://contoh.id)", None),
    ]  # fmt: skip
    tables = [[[cell.text for cell in row.cells] for row in one.rows] for one in word.tables]
    assert tables == [
        [["hari", ":", "Senin"], ["waktu", ":", "pukul 08.00 WIB"]],
        [["No", "Nama"], ["1", "Buku"]],
    ]
    assert [one.text for one in word.paragraphs[0].runs if one.bold] == ["tebal"]


def _level(paragraph):
    found = paragraph._p.find(f"{qn('w:pPr')}/{qn('w:numPr')}/{qn('w:ilvl')}")
    return None if found is None else int(found.get(qn("w:val")))


def test_each_list_counts_from_its_own_start():
    word = made(template("{{ isi }}"), isi=Body((Markdown("1. a\n2. b\n\nx\n\n7. c\n8. d"),)))
    used = [
        one._p.find(f"{qn('w:pPr')}/{qn('w:numPr')}/{qn('w:numId')}") for one in word.paragraphs
    ]
    numbers = [one.get(qn("w:val")) for one in used if one is not None]
    assert numbers[0] == numbers[1] != numbers[2] == numbers[3]
    table = word.part.numbering_part.element
    kinds = {one.get(qn("w:numId")): one.find(qn("w:abstractNumId")).get(qn("w:val"))
             for one in table.findall(qn("w:num"))}  # fmt: skip
    begin = f"{qn('w:lvl')}/{qn('w:start')}"
    starts = {one.get(qn("w:abstractNumId")): one.find(begin).get(qn("w:val"))
              for one in table.findall(qn("w:abstractNum"))}  # fmt: skip
    assert [starts[kinds[one]] for one in numbers] == ["1", "1", "7", "7"]


def test_a_body_takes_the_format_of_its_paragraph():
    word = docx.Document()
    word.add_paragraph("{{ isi }}").paragraph_format.first_line_indent = docx.shared.Cm(1)
    body = Body((Markdown("satu\n\ndua"),))
    found = made(Template("t", _bytes(word)), isi=body)
    assert [round(one.paragraph_format.first_line_indent.cm, 2) for one in found.paragraphs] == [
        1,
        1,
    ]


def test_what_is_printed_and_missing_is_a_finding_and_what_is_only_asked_for_is_not():
    one = template("{{ a }}", "{%p if b %}", "{{ b }}", "{%p endif %}", "{{ c }}")
    gaps = {key: Missing(finding(key)) for key in "abc"}
    written = write(one, gaps, SHEET)
    assert (written.content, written.missing) == (b"", (finding("a"), finding("c")))


def test_a_filter_does_not_make_a_missing_value_blank():
    written = write(template("{{ a|upper }}"), {"a": Missing(finding("a"))}, SHEET)
    assert (written.content, written.missing) == (b"", (finding("a"),))


@pytest.mark.parametrize(
    ("words", "reason"),
    [
        ("{{ tidak_ada }}", "'tidak_ada' is undefined"),
        ("{{ orang.__class__ }}", "unsafe"),
        ("{{ orang.nama * 9 }}", "tanda * tidak dipakai di templat"),
        ("{{ orang.nama|safe }}", "No filter named 'safe'"),
        ("{{ range(9) }}", "'range' is undefined"),
        ("{% if %}", "Expected an expression"),
        ("{{ kosong }}", "nilai yang boleh kosong"),
        ("Isi: {{ isi }}", "naskah panjang berdampingan dengan teks lain"),
    ],
)
def test_a_wrong_template_is_the_operators_with_its_name(words, reason):
    values = {"orang": Person("x"), "kosong": None, "isi": Body((Paragraph("p"),))}
    with pytest.raises(OperatorError) as error:
        write(template(words), values, SHEET)
    assert error.value.message.startswith("templat «uji.docx» salah")
    assert reason in error.value.message
    if "berdampingan" not in reason:
        known = "perbaiki tanda itu di Word; nama yang dikenal: isi, kosong, orang"
        assert error.value.remedy == known


LINK = (
    b'<Relationship Id="rId99" Type="http://schemas.openxmlformats.org/officeDocument/2006/'
    b'relationships/%s" Target="https://contoh.id/x" TargetMode="External"/></Relationships>'
)


@pytest.mark.parametrize(
    ("bad", "reason"),
    [
        (Template("uji.docx", b"bukan zip"), "bukan berkas Word (.docx) yang utuh"),
        (added_part(TWO, "word/vbaProject.bin"),
         "memuat makro atau objek sisipan (word/vbaProject.bin)"),
        (added_part(TWO, "word/embeddings/a.xlsx"),
         "memuat makro atau objek sisipan (word/embeddings/a.xlsx)"),
        (added_part(TWO, "word/x.xml", b"<!DOCTYPE a>"), "memuat deklarasi DTD"),
        (added_part(TWO, "word/besar.bmp", b"\0" * 30_000_001), "terlalu besar"),
        (changed_part(TWO, "word/_rels/document.xml.rels",
                      lambda raw: raw.replace(b"</Relationships>", LINK % b"image")),
         "mengambil gambar atau berkas dari luar dokumen"),
        (added_part(TWO, "word/x.xml", b"<w:instrText> INCLUDETEXT c:/a </w:instrText>"),
         "memuat bidang INCLUDETEXT"),
    ],
)  # fmt: skip
def test_a_template_that_fetches_or_runs_is_refused(bad, reason):
    with pytest.raises(OperatorError) as error:
        write(bad, {}, SHEET)
    assert error.value.message == f"templat «uji.docx» tidak dapat dipakai: {reason}"


def test_the_path_of_somebodys_own_word_template_is_forgotten():
    attached = changed_part(
        TWO, "word/_rels/document.xml.rels",
        lambda raw: raw.replace(b"</Relationships>", LINK % b"attachedTemplate"),
    )  # fmt: skip
    settings = added_part(
        attached, "word/_rels/settings.xml.rels",
        b'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        + LINK % b"attachedTemplate",
    )  # fmt: skip
    written = write(settings, {"orang": Person("x"), "isi": "y"}, SHEET)
    with zipfile.ZipFile(io.BytesIO(written.content)) as parts:
        found = [name for name in parts.namelist() if name == "word/_rels/settings.xml.rels"]
        kept = [parts.read(name) for name in found if b"contoh.id" in parts.read(name)]
    assert kept == []


def test_marks_stand_on_every_page_whatever_the_template_shows():
    word = docx.Document()
    word.add_paragraph("isi")
    section = word.add_section()
    section.different_first_page_header_footer = True
    section.header.is_linked_to_previous = False
    section.header.paragraphs[0].text = "kepala"
    word.settings.odd_and_even_pages_header_footer = True
    sheet = Sheet("J", "P", "K", "b", date(2026, 1, 1), marks=("SATU", "DUA"))
    found = made(Template("t", _bytes(word)), sheet)
    heads = [head for each in found.sections
             for head in (each.header, each.even_page_header, each.first_page_header)
             if not head.is_linked_to_previous]  # fmt: skip
    texts = [[one.text for one in head.paragraphs][:2] for head in heads]
    assert texts == [["SATU", "DUA"]] * len(heads)
    assert len(heads) == 4  # two for all pages but the first, one for first pages, one for even


def test_the_whole_document_speaks_indonesian():
    content = write(TWO, {"orang": Person("x"), "isi": "y"}, SHEET).content
    with zipfile.ZipFile(io.BytesIO(content)) as parts:
        styles = parts.read("word/styles.xml").decode()
    assert 'w:lang w:val="id-ID"' in styles
    assert 'w:val="en-US"' not in styles


def test_the_package_is_sorted_timeless_and_the_same_each_time():
    values = {"orang": Person("x"), "isi": Body((Markdown("1. a\n2. b"),))}
    first, second = (write(TWO, values, SHEET).content for _ in range(2))
    assert first == second
    with zipfile.ZipFile(io.BytesIO(first)) as parts:
        names = [one.filename for one in parts.infolist()]
        times = {one.date_time for one in parts.infolist()}
    assert (names, times) == (sorted(names), {(1980, 1, 1, 0, 0, 0)})
