"""Slips of keys: misspelt, missing, empty, of another place."""

from tests.laboratorium.knowledge import own
from tests.laboratorium.mistakes.slip import mistake, slip

_ENGLISH = {
    "tanggal": "date", "nama": "name", "judul": "title", "mulai": "start", "selesai": "end",
    "ruang": "room", "nomor": "number", "catatan": "note", "kegiatan": "activity",
    "jumlah": "amount", "peran": "role", "keterangan": "description", "alasan": "reason",
    "lampiran": "attachment", "sasaran": "target", "sumber": "source", "kapasitas": "capacity",
    "jadwal": "schedule", "alamat": "address", "penulis": "author", "isi": "content",
    "jenis": "type", "ringkasan": "summary", "warna": "color", "tahun": "year",
}  # fmt: skip


def _keys(sheet):
    """Keys on lines of their own, of groups whose keys are fixed."""
    return [
        one for one in sheet.spots
        if one.key and one.key in own(sheet.kind, one.at[:-1]).get("properties", {})
    ]  # fmt: skip


def _renamed(sheet, one, key):
    line = sheet.line(one.line)
    return sheet.with_line(
        one.line, line[: one.key_column - 1] + key + line[one.key_column - 1 + len(one.key) :]
    )


def _needed(sheet, one):
    return one.key in own(sheet.kind, one.at[:-1]).get("required", ())


def _opening(sheet, at):
    """Where a missing key is told: at the key that opens its group, else where that begins."""
    around = sheet.at(*at)
    if not at:
        return 1, 1
    if isinstance(at[-1], str):
        return around.line, around.key_column
    first = next(one for one in sheet.spots if one.at[: len(at)] == at and len(one.at) > len(at))
    return first.line, first.key_column


@mistake("dua huruf kunci tertukar")
def letters_swapped(sheet):
    """`tangagl` for `tanggal`."""
    for one in _keys(sheet):
        half = len(one.key) // 2
        new = one.key[: half - 1] + one.key[half] + one.key[half - 1] + one.key[half + 1 :]
        if len(one.key) > 5 and new != one.key:
            place = (one.line, one.key_column)
            yield slip(sheet, _renamed(sheet, one, new), "SKM002", place, fixable=True)


@mistake("satu huruf kunci hilang")
def letter_lost(sheet):
    """`tangal` for `tanggal`."""
    for one in _keys(sheet):
        if len(one.key) > 5:
            new = one.key[:3] + one.key[4:]
            place = (one.line, one.key_column)
            yield slip(sheet, _renamed(sheet, one, new), "SKM002", place, fixable=True)


@mistake("huruf besar pada kunci")
def key_capital(sheet):
    """`Tanggal` for `tanggal`."""
    for one in _keys(sheet):
        place = (one.line, one.key_column)
        yield slip(
            sheet, _renamed(sheet, one, one.key.capitalize()), "SKM002", place, fixable=True
        )


@mistake("spasi di dalam kunci")
def key_spaced(sheet):
    """`tanggal surat` for `tanggal_surat`."""
    for one in _keys(sheet):
        if "_" in one.key:
            place = (one.line, one.key_column)
            new = one.key.replace("_", " ")
            yield slip(sheet, _renamed(sheet, one, new), "SKM002", place, fixable=True)


@mistake("kunci bahasa Inggris")
def key_english(sheet):
    """`date` for `tanggal`."""
    for one in _keys(sheet):
        if one.key in _ENGLISH:
            place = (one.line, one.key_column)
            yield slip(
                sheet, _renamed(sheet, one, _ENGLISH[one.key]), "SKM002", place, fixable=True
            )


@mistake("kunci karangan sendiri")
def key_invented(sheet):
    """A key that no form knows."""
    for one in _keys(sheet):
        if one.written and not one.block and not sheet.follows(one):
            line = sheet.line(one.line)
            new = f"{' ' * (one.key_column - 1)}xyzzy: perlu dicek"
            text = sheet.with_line(one.line, line, new)
            yield slip(sheet, text, "SKM002", (one.line + 1, one.key_column))


@mistake("isian wajib dikosongkan")
def needed_emptied(sheet):
    """A key that must be filled stands there with nothing."""
    for one in _keys(sheet):
        if _needed(sheet, one) and one.written and not one.block and not sheet.follows(one):
            line = sheet.line(one.line)
            text = sheet.with_line(one.line, line[: one.column - 2])
            yield slip(sheet, text, "SKM001", (one.line, one.key_column))


@mistake("isian wajib berisi null")
def needed_null(sheet):
    """`null`, as some forms write what was left open."""
    for one in _keys(sheet):
        if _needed(sheet, one) and one.written and not one.block and not sheet.follows(one):
            text = sheet.with_value(one, "null")
            yield slip(sheet, text, "SKM001", (one.line, one.key_column))


@mistake("isian wajib dihapus")
def needed_deleted(sheet):
    """A key that must be there is gone."""
    for one in _keys(sheet):
        inside = not one.first or len(one.at) == 1
        single = one.written and not one.block and not sheet.follows(one)
        if _needed(sheet, one) and single and inside:
            text = sheet.with_line(one.line)
            yield slip(sheet, text, "SKM001", _opening(sheet, one.at[:-1]))


@mistake("isian pilihan dikosongkan")
def optional_emptied(sheet):
    """A form writes what was left open: nothing is wrong."""
    for one in _keys(sheet):
        if one.at in {("keterangan",), ("lampiran",)}:
            line = sheet.line(one.line)
            text = sheet.with_line(one.line, line[: one.column - 1] + '""')
            if not one.block and not sheet.follows(one):
                yield slip(sheet, text, "", (one.line, 1), mended=sheet.with_line(one.line))


@mistake("urutan kunci lain")
def keys_turned(sheet):
    """Two keys changed about: nothing is wrong."""
    spots = {one.line: one for one in sheet.leaves}
    for one in _keys(sheet):
        after = spots.get(one.line + 1)
        if (
            after
            and after.key
            and one in sheet.leaves
            and len(after.at) == len(one.at) == 1
            and one.line > 1
        ):
            lines = list(sheet.lines)
            lines[one.line - 1], lines[one.line] = lines[one.line], lines[one.line - 1]
            yield slip(sheet, "\n".join(lines), "", (one.line, 1), fixable=True)
