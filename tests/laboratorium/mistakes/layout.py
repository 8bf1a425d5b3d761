"""Slips of layout: indents, dashes, colons, lines that came in by pasting."""

import re

from tests.laboratorium.knowledge import is_free, is_name, own
from tests.laboratorium.mistakes.slip import mistake, slip


def _keyed(sheet):
    return [one for one in sheet.leaves if one.key is not None]


def _alone(sheet):
    """Values in the only text of a line: no list item, no group around them."""
    return [
        one
        for one in _keyed(sheet)
        if len(sheet.line(one.line)) - len(sheet.line(one.line).lstrip(" -")) == one.key_column - 1
    ]


def _undashed(sheet):
    """Values whose line another like it can follow in the same group."""
    return [one for one in _alone(sheet) if not sheet.line(one.line).lstrip().startswith("- ")]


@mistake("tab sebagai inden")
def tab_as_indent(sheet):
    """The Tab key instead of two spaces."""
    for one in sheet.spots:
        line = sheet.line(one.line)
        if line.startswith("  ") and not line.startswith("   "):
            text = sheet.with_line(one.line, f"\t{line[2:]}")
            yield slip(sheet, text, "YML006", (one.line, 1), fixable=True)


@mistake("tab sesudah titik dua")
def tab_after_colon(sheet):
    """The Tab key to line values up."""
    for one in _keyed(sheet):
        text = sheet.with_line(
            one.line, sheet.line(one.line).replace(f"{one.key}: ", f"{one.key}:\t", 1)
        )
        yield slip(sheet, text, "YML006", (one.line, one.column - 1), fixable=True)


@mistake("inden terlalu dalam")
def indent_too_deep(sheet):
    """One space too many before a key."""
    spots = {one.line: one for one in sheet.leaves}
    for one in _alone(sheet):
        before = spots.get(one.line - 1)
        if (
            not one.first
            and before is not None
            and before.key
            and before.key_column == one.key_column
        ):
            text = sheet.with_line(one.line, f" {sheet.line(one.line)}")
            yield slip(sheet, text, "YML001", (one.line, one.key_column + 1), fixable=True)


@mistake("inden kurang satu")
def indent_too_shallow(sheet):
    """One space too few before a key inside a group."""
    for one in _alone(sheet):
        if not one.first and one.key_column > 2:
            text = sheet.with_line(one.line, sheet.line(one.line)[1:])
            yield slip(sheet, text, "YML001", (one.line, one.key_column - 1), fixable=True)


@mistake("tanda - hilang di tengah daftar")
def dash_lost(sheet):
    """A list item loses its dash and melts into the one above."""
    lines = {one.line: one for one in sheet.leaves}
    for one in sheet.leaves:
        above = lines.get(one.line - 1)
        melts = above and above.key is None and above.plain and not one.first and one.plain
        if one.key is None and melts and is_name(own(sheet.kind, one.at)):
            line = sheet.line(one.line)
            text = sheet.with_line(one.line, line.replace("- ", "  ", 1))
            yield slip(sheet, text, "SKM005", (above.line, above.column))


@mistake("tanda - hilang, daftar jadi teks")
def list_as_text(sheet):
    """The only item of a list without its dash."""
    for one in sheet.leaves:
        after = sheet.at(*one.at[:-1], 1)
        if (
            one.key is None
            and one.first
            and after is None
            and one.plain
            and own(sheet.kind, one.at)
        ):
            text = sheet.with_line(one.line, sheet.line(one.line).replace("- ", "", 1))
            yield slip(sheet, text, "SKM003", (one.line, one.key_column), fixable=True)


@mistake("tanpa spasi sesudah tanda -")
def dash_glued(sheet):
    """`-ruang-anak`: the dash becomes part of the word."""
    for one in sheet.leaves:
        after = sheet.at(*one.at[:-1], 1)
        if (
            one.key is None
            and one.first
            and after is None
            and one.plain
            and own(sheet.kind, one.at)
        ):
            text = sheet.with_line(one.line, sheet.line(one.line).replace("- ", "-", 1))
            yield slip(sheet, text, "SKM003 YML001", (one.line, one.key_column), fixable=True)


@mistake("titik dua hilang")
def colon_lost(sheet):
    """`hal Kunjungan` instead of `hal: Kunjungan`."""
    for one in _alone(sheet):
        if (one.plain or one.quoted) and one.line < len(sheet.lines) - 1 and not one.first:
            line = sheet.line(one.line).replace(f"{one.key}: ", f"{one.key} ", 1)
            text = sheet.with_line(one.line, line)
            yield slip(sheet, text, "YML001", (one.line, one.key_column), fixable=True)


@mistake("tanpa spasi sesudah titik dua")
def colon_glued(sheet):
    """`hal:Kunjungan`."""
    for one in _alone(sheet):
        if (one.plain or one.quoted) and not one.first:
            line = sheet.line(one.line).replace(f"{one.key}: ", f"{one.key}:", 1)
            text = sheet.with_line(one.line, line)
            yield slip(sheet, text, "YML001", (one.line, one.key_column), fixable=True)


@mistake("titik dua di dalam judul")
def colon_in_title(sheet):
    """A title with a colon, typed without quotes."""
    for one in _keyed(sheet):
        words = one.written.split(" ")
        if is_free(own(sheet.kind, one.at)) and one.plain and len(words) > 1:
            title = f"{words[0]}: {' '.join(words[1:])}"
            text = sheet.with_value(one, title)
            place = (one.line, one.column + len(words[0]))
            yield slip(sheet, text, "YML001", place, mended=sheet.with_value(one, f'"{title}"'))


@mistake("spasi khusus sesudah titik dua")
def odd_space_after_colon(sheet):
    """A no-break space pasted from a word processor or a chat."""
    for one in _alone(sheet):
        if not one.first:
            line = sheet.line(one.line).replace(f"{one.key}: ", f"{one.key}:\u00a0", 1)
            text = sheet.with_line(one.line, line)
            yield slip(sheet, text, "YML010", (one.line, one.column - 1), fixable=True)


@mistake("spasi khusus sebagai inden")
def odd_space_as_indent(sheet):
    """A line pasted from a web page, indented by no-break spaces."""
    for one in _alone(sheet):
        line = sheet.line(one.line)
        if one.key_column > 1 and not one.first:
            width = one.key_column - 1
            text = sheet.with_line(one.line, "\u00a0" * width + line[width:])
            yield slip(sheet, text, "YML010", (one.line, 1), fixable=True)


@mistake("tabel tempelan bergaris")
def pasted_table(sheet):
    """A table pasted from a document as `| … |`."""
    for one in _alone(sheet):
        if one.key_column == 1 and not one.first:
            rows = ("| Hari | Jam |", "| Senin | 09.00 |", sheet.line(one.line))
            yield slip(sheet, sheet.with_line(one.line, *rows), "YML001", (one.line, 1))


@mistake("tabel tempelan dari Excel")
def pasted_cells(sheet):
    """Cells pasted from a spreadsheet stand apart by tabs."""
    for one in _alone(sheet):
        if one.key_column == 1 and not one.first:
            rows = ("Senin\t09.00\tAula", sheet.line(one.line))
            yield slip(sheet, sheet.with_line(one.line, *rows), "YML006", (one.line, 6))


@mistake("kunci ditulis dua kali")
def key_twice(sheet):
    """A line pasted twice, the copy changed."""
    for one in _undashed(sheet):
        line = sheet.line(one.line)
        text = sheet.with_line(one.line, line, line[: one.column - 1] + '"lain"')
        yield slip(sheet, text, "YML002", (one.line + 1, one.key_column))


@mistake("baris ditempel dua kali")
def line_twice(sheet):
    """The same line twice: nothing is lost when one of them goes."""
    for one in _undashed(sheet):
        line = sheet.line(one.line)
        text = sheet.with_line(one.line, line, line)
        yield slip(sheet, text, "YML002", (one.line + 1, one.key_column), fixable=True)


@mistake("penanda konflik Git")
def conflict_left(sheet):
    """A merge conflict saved as it was shown."""
    for one in _alone(sheet):
        line = sheet.line(one.line)
        rows = ("<<<<<<< HEAD", line, "=======", line, ">>>>>>> perbaiki-jadwal")
        yield slip(sheet, sheet.with_line(one.line, *rows), "YML001", (one.line, 1))


@mistake("catatan kedua dalam satu berkas")
def second_document(sheet):
    """Two records pasted into one file."""
    text = f"{sheet.text}---\n{sheet.text}"
    yield slip(sheet, text, "YML012", (len(sheet.lines), 1))


@mistake("pagar kode ikut tersalin")
def fence_pasted(sheet):
    """The fence of a chat or a web page copied with the record."""
    yield slip(sheet, f"```yaml\n{sheet.text}```\n", "YML001", (1, 1), fixable=True)


@mistake("koma di akhir baris")
def json_comma(sheet):
    """Commas at line ends, a habit from JSON."""
    for one in _keyed(sheet):
        if one.quoted:
            text = sheet.with_value(one, f"{one.written},")
            yield slip(
                sheet, text, "YML001", (one.line, one.column + len(one.written)), fixable=True
            )


@mistake("berkas terpotong")
def cut_short(sheet):
    """A file whose end was lost while it was copied."""
    for one in _keyed(sheet):
        if one.quoted and len(one.written) > 6 and not one.first:
            head = "\n".join(sheet.lines[: one.line])
            cut = head[: -(len(one.written) - 3)]
            if re.search(r'"[^"\n]+$', cut):
                yield slip(sheet, cut, "YML001", (one.line, one.column))


@mistake("berkas kosong")
def empty_file(sheet):
    """A file saved before anything was written."""
    yield slip(sheet, "", "SKM003 YML001", (1, 1))
