"""Slips inside one value: dates, times, numbers, choices, ids."""

# ruff: noqa: E501 -- tables read better with one case a line

import re

from tests.laboratorium.knowledge import is_clock, is_free, is_name, own
from tests.laboratorium.mistakes.slip import mistake, slip

_MONTHS = (  # noqa: SIM905
    "Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember"
).split()
_ENGLISH = (  # noqa: SIM905
    "January February March April May June July August September October November December"
).split()
_DATE, _MOMENT, _CLOCK = r"\d{4}-\d\d-\d\d", r"\d{4}-\d\d-\d\dT\d\d:\d\d", r"\d\d:\d\d"


def _quoted(sheet, pattern):
    """Values of a form, in double quotes, where the schema wants that form."""
    for one in sheet.leaves:
        schema = own(sheet.kind, one.at)
        if (
            one.quoted
            and re.fullmatch(pattern, one.text)
            and ("format" in schema or is_clock(schema))
        ):
            yield one


def _each(pattern, new, rules, *, fixable):
    """A slip that rewrites every value of a form; `new` may decline with None."""

    def make(sheet):
        for one in _quoted(sheet, pattern):
            written = new(one.text)
            if written not in (None, one.written):
                text = sheet.with_value(one, written)
                yield slip(sheet, text, rules, (one.line, one.column), fixable=fixable)

    return make


def _spelt(names):
    return lambda day: f"{int(day[8:])} {names[int(day[5:7]) - 1]} {day[:4]}"


def _turned(sign):
    return lambda day: f"{day[8:]}{sign}{day[5:7]}{sign}{day[:4]}"


def _zeros_lost(day):
    return f'"{day[:4]}-{int(day[5:7])}-{int(day[8:])}"' if "-0" in day else None


def _zero_hour(clock):
    return f'"{clock[1:]}"' if clock.startswith("0") else None


for _name, _pattern, _new, _rules, _fixable in (
    ("tanggal 11/02/2026", _DATE, _turned("/"), "SKM005", True),
    ("tanggal 11-02-2026", _DATE, _turned("-"), "SKM005", True),
    ("tanggal 11.02.2026", _DATE, _turned("."), "SKM005", True),
    ("tanggal 2026/02/11", _DATE, lambda day: day.replace("-", "/"), "SKM005", True),
    ("tanggal 11 Februari 2026", _DATE, _spelt(_MONTHS), "SKM005", True),
    ("tanggal 11 February 2026", _DATE, _spelt(_ENGLISH), "SKM005", True),
    ("angka tanggal salah pindai (O, l)", _DATE, lambda day: f'"{day[0]}O{day[2:].replace("1", "l")}"', "SKM005", True),
    ("nol di tanggal hilang", _DATE, _zeros_lost, "SKM005", True),
    ("tanda hubung tanggal hilang", _DATE, lambda day: f'"{day.replace("-", "")}"', "SKM005", True),
    ("tahun dua angka", _DATE, lambda day: f'"{day[8:]}/{day[5:7]}/{day[2:4]}"', "SKM005", False),
    ("tanggal 30 Februari", _DATE, lambda day: f'"{day[:4]}-02-30"', "SKM006", False),
    ("bulan ketiga belas", _DATE, lambda day: f'"{day[:4]}-13-{day[8:]}"', "SKM005", False),
    ("tanggal tanpa hari", _DATE, lambda day: f'"{day[:7]}"', "SKM005", False),
    ("tanggal tanpa tanda kutip", _DATE, lambda day: day, "", True),
    ("spasi di antara tanggal dan jam", _MOMENT, lambda when: f'"{when.replace("T", " ")}"', "SKM005", True),
    ("jam bertitik sesudah tanggal", _MOMENT, lambda when: f'"{when[:10]} {when[11:13]}.{when[14:]} WIB"', "SKM005", True),
    ("jam 25", _MOMENT, lambda when: f'"{when[:11]}25{when[13:]}"', "SKM005", False),
    ("jam 07.30 sebagai bilangan", _CLOCK, lambda clock: clock.replace(":", "."), "SKM003 SKM005", True),
    ("jam 07.30 dalam kutip", _CLOCK, lambda clock: f'"{clock.replace(":", ".")}"', "SKM005", True),
    ("jam tanpa tanda kutip", _CLOCK, lambda clock: clock, "", True),
    ("nol di depan jam hilang", _CLOCK, _zero_hour, "SKM005", True),
    ("pukul … WIB", _CLOCK, lambda clock: f"pukul {clock.replace(':', '.')} WIB", "SKM005", True),
    ("menit 75", _CLOCK, lambda clock: f'"{clock[:3]}75"', "SKM005", False),
):  # fmt: skip
    mistake(_name)(_each(_pattern, _new, _rules, fixable=_fixable))


def _of_type(sheet, wanted):
    return [
        one
        for one in sheet.leaves
        if own(sheet.kind, one.at).get("type") == wanted and one.key != "skema"
    ]


@mistake("bilangan dalam tanda kutip")
def number_quoted(sheet):
    """`"35"` where a number is counted."""
    for one in _of_type(sheet, "integer"):
        text = sheet.with_value(one, f'"{one.written}"')
        yield slip(sheet, text, "SKM003", (one.line, one.column), fixable=True)


@mistake("bilangan dengan satuan")
def number_with_unit(sheet):
    """`35 orang` where a number is counted."""
    for one in _of_type(sheet, "integer"):
        text = sheet.with_value(one, f"{one.written} orang")
        yield slip(sheet, text, "SKM003", (one.line, one.column))


@mistake("bilangan dengan huruf")
def number_in_words(sheet):
    """A number in words."""
    for one in _of_type(sheet, "integer"):
        text = sheet.with_value(one, "tiga puluh lima")
        yield slip(sheet, text, "SKM003", (one.line, one.column))


@mistake("huruf O pada bilangan")
def number_misread(sheet):
    """`3O` by a scanner."""
    for one in _of_type(sheet, "integer"):
        if "0" in one.written and set(one.written) != {"0"}:
            text = sheet.with_value(one, one.written.replace("0", "O"))
            yield slip(sheet, text, "SKM003", (one.line, one.column), fixable=True)


@mistake("bilangan terlalu kecil")
def number_too_small(sheet):
    """A minus sign that slipped in."""
    for one in _of_type(sheet, "integer"):
        if own(sheet.kind, one.at).get("minimum", -1) >= 0 and one.written != "0":
            text = sheet.with_value(one, f"-{one.written}")
            yield slip(sheet, text, "SKM007", (one.line, one.column))


@mistake("angka tanpa tanda kutip untuk teks")
def text_as_number(sheet):
    """`versi: 1` where text is wanted."""
    for one in _of_type(sheet, "string"):
        if one.quoted and re.fullmatch("[1-9][0-9]{0,8}", one.text):
            text = sheet.with_value(one, one.text)
            yield slip(sheet, text, "SKM003", (one.line, one.column), fixable=True)


@mistake("nol di depan nomor hilang")
def leading_zero_lost(sheet):
    """`0147` becomes 147 in a spreadsheet; how many zeros there were nobody can tell."""
    for one in _of_type(sheet, "string"):
        if one.quoted and re.fullmatch("0[0-9]+", one.text):
            text = sheet.with_value(one, one.text.lstrip("0"))
            yield slip(sheet, text, "SKM003", (one.line, one.column))


@mistake("ya dan tidak")
def yes_and_no(sheet):
    """`ya` where true is wanted."""
    for one in _of_type(sheet, "boolean"):
        text = sheet.with_value(one, {"true": "ya", "false": "tidak"}[one.written])
        yield slip(sheet, text, "SKM003", (one.line, one.column), fixable=True)


@mistake("yes dan no")
def english_yes_and_no(sheet):
    """`Yes` as YAML 1.1 programs write it."""
    for one in _of_type(sheet, "boolean"):
        text = sheet.with_value(one, {"true": "Yes", "false": "No"}[one.written])
        yield slip(sheet, text, "SKM003", (one.line, one.column), fixable=True)


def _choices(sheet):
    return [one for one in sheet.leaves if "enum" in own(sheet.kind, one.at)]


@mistake("huruf besar pada pilihan")
def choice_capital(sheet):
    """`Definitif`, at the beginning of a line."""
    for one in _choices(sheet):
        if one.plain and one.written != one.written.capitalize():
            text = sheet.with_value(one, one.written.capitalize())
            yield slip(sheet, text, "SKM004", (one.line, one.column), fixable=True)


@mistake("pilihan dengan spasi")
def choice_spaced(sheet):
    """`tatap muka` for `tatap_muka`."""
    for one in _choices(sheet):
        if "_" in one.written:
            text = sheet.with_value(one, one.written.replace("_", " "))
            yield slip(sheet, text, "SKM004", (one.line, one.column), fixable=True)


@mistake("sebutan pilihan, bukan kuncinya")
def choice_label(sheet):
    """What the form shows instead of what it writes."""
    for one in _choices(sheet):
        label = own(sheet.kind, one.at).get("x-label", {}).get(one.text)
        plain = label and ": " not in label and not set(label) & set("#\"'")
        if plain and label.lower().replace(" ", "_") != one.text:
            text = sheet.with_value(one, label)
            yield slip(sheet, text, "SKM004", (one.line, one.column), fixable=True)


@mistake("pilihan yang tidak ada")
def choice_unknown(sheet):
    """A word of one's own."""
    for one in _choices(sheet):
        text = sheet.with_value(one, "lainnya_lagi")
        yield slip(sheet, text, "SKM004", (one.line, one.column))


@mistake("koma di belakang pilihan")
def choice_comma(sheet):
    """A comma behind a value, a habit from JSON."""
    for one in _choices(sheet):
        text = sheet.with_value(one, f"{one.written},")
        yield slip(sheet, text, "SKM004", (one.line, one.column), fixable=True)


def _names(sheet):
    return [one for one in sheet.leaves if one.plain and is_name(own(sheet.kind, one.at))]


@mistake("huruf besar pada id")
def name_capital(sheet):
    """An id written like a name."""
    for one in _names(sheet):
        if one.written[0].isalpha():
            text = sheet.with_value(one, one.written.title())
            yield slip(sheet, text, "SKM005", (one.line, one.column), fixable=True)


@mistake("spasi di dalam id")
def name_spaced(sheet):
    """`ruang anak` for `ruang-anak`."""
    for one in _names(sheet):
        if re.search("[-_]", one.written) and one.written[0].isalpha():
            text = sheet.with_value(one, re.sub("[-_]", " ", one.written))
            yield slip(sheet, text, "SKM005", (one.line, one.column), fixable=True)


@mistake("daftar di tempat teks")
def list_for_text(sheet):
    """A list where one text belongs."""
    for one in sheet.leaves:
        if one.key and is_free(own(sheet.kind, one.at)):
            text = sheet.with_value(
                one, f"[{one.written.replace(',', '') if one.plain else one.written}]"
            )
            if not set(one.written) & set("[]{}:#"):
                yield slip(sheet, text, "SKM003", (one.line, one.column))


@mistake("angka di tempat teks panjang")
def number_for_text(sheet):
    """Only a number where a text belongs; quoted it is a text."""
    for one in sheet.leaves:
        if one.key and is_free(own(sheet.kind, one.at)):
            text = sheet.with_value(one, "12")
            mended = sheet.with_value(one, '"12"')
            yield slip(sheet, text, "SKM003", (one.line, one.column), mended=mended)


@mistake("teks di tempat kelompok")
def text_for_group(sheet):
    """A name where a group of keys belongs."""
    for one in sheet.spots:
        schema = own(sheet.kind, one.at)
        if (
            one.key
            and not one.written
            and schema.get("type") in {"object", "array"}
            and "properties" in {**schema, **schema.get("items", {})}
        ):
            last = one.line
            while last < len(sheet.lines) and sheet.lines[last].startswith(" " * one.key_column):
                last += 1
            kept = [
                *sheet.lines[: one.line - 1],
                f"{sheet.line(one.line)} Retno Contoh",
                *sheet.lines[last:],
            ]
            yield slip(sheet, "\n".join(kept), "SKM003", (one.line, one.column))


@mistake("butir ditulis dua kali")
def item_twice(sheet):
    """The same item twice in a list."""
    for one in sheet.leaves:
        parent = own(sheet.kind, one.at[:-1])
        if one.key is None and parent.get("uniqueItems"):
            line = sheet.line(one.line)
            yield slip(
                sheet, sheet.with_line(one.line, line, line), "SKM007", (one.line + 1, one.column)
            )


@mistake("butir kosong")
def item_empty(sheet):
    """A dash with nothing behind it."""
    for one in sheet.leaves:
        if one.key is None:
            line = sheet.line(one.line)
            dash = line[: one.column - 2]
            yield slip(
                sheet,
                sheet.with_line(one.line, line, dash),
                "SKM001",
                (one.line + 1, one.column - 1),
            )
