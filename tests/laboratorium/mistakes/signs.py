"""Slips of single signs: quotes, odd characters, encodings, what YAML takes for something else."""

from tests.laboratorium.knowledge import is_free, is_name, own
from tests.laboratorium.mistakes.slip import mistake, slip


def _typed(sheet):
    """Values that not any text may be, in plain double quotes."""
    return [
        one for one in sheet.leaves
        if one.quoted and own(sheet.kind, one.at) and not is_free(own(sheet.kind, one.at))
        and "maxLength" not in own(sheet.kind, one.at) and "\\" not in one.written
    ]  # fmt: skip


def _named(sheet):
    return [
        one
        for one in sheet.leaves
        if one.plain and is_name(own(sheet.kind, one.at)) and "-" in one.written.replace("_", "-")
    ]


def _free(sheet):
    return [
        one for one in sheet.leaves if one.key and one.plain and is_free(own(sheet.kind, one.at))
    ]


@mistake("tanda kutip tidak ditutup")
def quote_open(sheet):
    """The closing quote is forgotten."""
    for one in sheet.leaves:
        if one.quoted and "\\" not in one.written:
            text = sheet.with_value(one, one.written[:-1])
            yield slip(sheet, text, "YML001", (one.line, one.column), fixable=True)


@mistake("tanda kutip pembuka hilang")
def quote_not_opened(sheet):
    """The opening quote is forgotten."""
    for one in _typed(sheet):
        text = sheet.with_value(one, one.written[1:])
        yield slip(sheet, text, "SKM005", (one.line, one.column), fixable=True)


@mistake("tanda kutip Word pada nilai")
def word_quotes(sheet):
    """A value pasted with the curly quotes of a word processor."""
    for one in _typed(sheet):
        text = sheet.with_value(one, f"“{one.text}”")
        yield slip(sheet, text, "SKM005", (one.line, one.column), fixable=True)


@mistake("tanda kutip Word pada judul bertitik dua")
def word_quotes_around_title(sheet):
    """A title pasted with its curly quotes; its colon needs straight ones."""
    for one in _free(sheet):
        words = one.written.split(" ")
        if len(words) > 1 and "’" not in one.written:
            title = f"{words[0]}: {' '.join(words[1:])}"
            text = sheet.with_value(one, f"“{title}”")
            mended = sheet.with_value(one, f'"{title}"')
            yield slip(sheet, text, "YML001", (one.line, one.column), mended=mended)


@mistake("spasi khusus di akhir id")
def odd_space_in_id(sheet):
    """An id pasted with the no-break space behind it."""
    for one in _named(sheet):
        text = sheet.with_value(one, f"{one.written}\u00a0")
        yield slip(sheet, text, "SKM005", (one.line, one.column), fixable=True)


@mistake("spasi lebar nol di dalam id")
def zero_width_in_id(sheet):
    """An id pasted from a chat, with a sign that nobody sees."""
    for one in _named(sheet):
        text = sheet.with_value(one, f"{one.written[:2]}\u200b{one.written[2:]}")
        yield slip(sheet, text, "SKM005", (one.line, one.column), fixable=True)


@mistake("karakter kendali")
def control_sign(sheet):
    """A page break copied along with a text."""
    for one in _free(sheet):
        text = sheet.with_value(one, f"{one.written[:2]}\f{one.written[2:]}")
        yield slip(sheet, text, "YML010", (one.line, one.column + 2))


@mistake("BOM")
def bom(sheet):
    """Saved by an old Notepad."""
    yield slip(sheet, f"\ufeff{sheet.text}", "YML007", (1, 1), fixable=True)


@mistake("akhir baris Windows")
def windows_ends(sheet):
    """Saved on Windows: nothing is wrong with what it says."""
    yield slip(sheet, sheet.text.replace("\n", "\r\n"), "", (1, 1), fixable=True)


@mistake("spasi di akhir baris")
def trailing_space(sheet):
    """Nobody sees it, and it does no harm."""
    for one in sheet.leaves:
        text = sheet.with_line(one.line, f"{sheet.line(one.line)}  ")
        yield slip(sheet, text, "", (one.line, 1), fixable=True)


@mistake("tanpa akhir baris terakhir")
def no_last_end(sheet):
    """The last line without its end."""
    yield slip(sheet, sheet.text.rstrip("\n"), "", (1, 1), fixable=True)


@mistake("penyandian Windows-1252")
def windows_1252(sheet):
    """Saved as «ANSI»: curly quotes become bytes that are no UTF-8."""
    for one in _free(sheet):
        if sheet.text.isascii():
            text = sheet.with_value(one, f"“{one.written}”")
            place = (one.line, one.column)
            yield slip(sheet, text.encode("cp1252"), "YML008", place)


@mistake("penyandian UTF-16")
def utf_16(sheet):
    """Saved as «Unicode» by Notepad."""
    yield slip(sheet, sheet.text.encode("utf-16"), "YML008", (1, 1))


@mistake("judul diawali bintang")
def starred(sheet):
    """Bold as in a chat: `*Bedah* buku`."""
    for one in _free(sheet):
        words = one.written.split(" ")
        if len(words) > 1 and one.written.isascii():
            title = f"*{words[0]}* {' '.join(words[1:])}"
            text = sheet.with_value(one, title)
            mended = sheet.with_value(one, f'"{title}"')
            yield slip(sheet, text, "YML003", (one.line, one.column), mended=mended)


@mistake("teks diawali @")
def at_sign(sheet):
    """An account name as a text."""
    for one in _free(sheet):
        text = sheet.with_value(one, f"@{one.written}")
        mended = sheet.with_value(one, f'"@{one.written}"')
        yield slip(sheet, text, "YML001", (one.line, one.column), mended=mended)


@mistake("teks diawali tanda seru")
def exclaimed(sheet):
    """`!penting` before a text is a tag to YAML."""
    for one in _free(sheet):
        text = sheet.with_value(one, f"!penting {one.written}")
        yield slip(sheet, text, "YML004", (one.line, one.column))


@mistake("jangkar YAML")
def anchored(sheet):
    """`&nama` before a value is an anchor to YAML."""
    for one in _free(sheet):
        text = sheet.with_value(one, f"&a {one.written}")
        yield slip(sheet, text, "YML003", (one.line, one.column))


@mistake("warna atau nomor hilang sesudah #")
def hash_eats_value(sheet):
    """`hal: #12 Kunjungan`: all that stands behind `#` is a comment to YAML."""
    for one in _free(sheet):
        if one.at[-1] in own(sheet.kind, one.at[:-1]).get("required", ()):
            text = sheet.with_value(one, f"#12 {one.written}")
            yield slip(sheet, text, "SKM001", (one.line, one.key_column))
