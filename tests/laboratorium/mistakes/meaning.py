"""Slips that only other records tell: references, posts, order, numbers, rooms, copies."""

# ruff: noqa: E501 -- tables read better with one case a line

import re
from itertools import pairwise

from tests.laboratorium.knowledge import is_free, own
from tests.laboratorium.mistakes.slip import Slip, mistake, slip

_EACH = 5  # of one kind of mistake across records


def _refers(sheet):
    """References to records and to the office's own tables."""
    return [
        one for one in sheet.leaves
        if "x-rujukan" in own(sheet.kind, one.at) and one.text
        and not any("x-rujukan" in own(sheet.kind, one.at[:size]) for size in range(len(one.at)))
    ]  # fmt: skip


# One wrong name may also take from a case its step, its claim, its partner or its room.
_ECHO = "NOM002 SOP001 SOP002 SOP003 SOP004 SOP006 SOP008 SOP011 SOP012 SOP013 SOP015 SOP016 IDN002 RNG006 PKS002 TGL004"


@mistake("rujukan salah satu huruf")
def reference_misspelt(sheet):
    """One letter of an id left out."""
    for one in _refers(sheet):
        if (
            len(one.text) > 3
            and one.text[-2] not in "-_/"
            and one.text[-3] not in "-_/"
            and one.text[-1] != one.text[-2]
        ):
            wrong = f"{one.text[:-2]}{one.text[-1]}"
            quote = '"' if one.quoted else ""
            text = sheet.with_value(one, f"{quote}{wrong}{quote}")
            posts = "PJB001" if sheet.kind == "pejabat" else ""  # the acts of who lost the post
            yield slip(sheet, text, "RUJ001", (one.line, one.column), side=f"{_ECHO} {posts}")


@mistake("rujukan ke catatan kantor lain")
def reference_elsewhere(sheet):
    """An official of the other office."""
    stranger = {"kendal": "hartono", "mojokerto": "retno"}.get(sheet.office)
    for one in _refers(sheet):
        if stranger and own(sheet.kind, one.at)["x-rujukan"] == "pejabat":
            text = sheet.with_value(one, stranger)
            yield slip(sheet, text, "RUJ001", (one.line, one.column), side=_ECHO)


def _actors(sheet):
    """Dated acts that name an official and the role in which he or she acts."""
    spots = {one.at: one for one in sheet.leaves}
    for one in sheet.leaves:
        role = spots.get((*one.at[:-1], "peran"))
        around = one.at[:-2]
        dated = spots.get((*around, "tanggal"))
        if one.at[-1] == "pejabat" and role is not None and dated is not None:
            yield one, role


@mistake("peran yang tidak dipegang")
def role_not_held(sheet):
    """A role chosen one line too low in the list: the finding stands at the name."""
    wrong = {"kendal": "agendaris", "mojokerto": "staf_kebersihan"}
    for one, role in _actors(sheet):
        if one.text not in {"tono", "slamet"}:
            text = sheet.with_value(role, wrong[sheet.office])
            yield slip(sheet, text, "PJB001", (one.line, one.column), side=_ECHO)


@mistake("pejabat tidak menjabat hari itu")
def not_in_post(sheet):
    """The acting head signs on a day of the head's own."""
    acting = {("kendal", "retno"): "bagus", ("mojokerto", "hartono"): "ratna"}
    for one, role in _actors(sheet):
        other = acting.get((sheet.office, one.text))
        if other and role.text == "kepala_dinas":
            text = sheet.with_value(one, other)
            yield slip(sheet, text, "PJB001", (one.line, one.column), side=_ECHO)


@mistake("mulai dan selesai tertukar")
def ends_swapped(sheet):
    """The end written where the start belongs."""
    spots = {one.at: one for one in sheet.leaves}
    for opens, closes in (("mulai", "selesai"), ("sejak", "hingga"), ("dibuka", "ditutup")):
        for one in sheet.leaves:
            last = spots.get((*one.at[:-1], closes)) if one.at[-1] == opens else None
            if last is not None and one.text < last.text and "istirahat" not in str(one.at):
                text = sheet.with_value(one, last.written).split("\n")
                text[last.line - 1] = f"{sheet.line(last.line)[: last.column - 1]}{one.written}"
                side = f"{_ECHO} RNG001 RNG002 RNG003 RNG004 RNG005 RNG009 ORG001 ALT001 PJB001 PJB002 TGL003"
                place = (last.line, last.column)
                yield slip(sheet, "\n".join(text), "TGL001", place, side=side)


@mistake("tahun salah ketik")
def wrong_year(sheet):
    """2016 for 2026: nobody held a post in the records yet, and nothing had come in."""
    for one, _ in _actors(sheet):
        dated = sheet.at(*one.at[:-2], "tanggal")
        if dated.quoted and dated.text.startswith("2026"):
            text = sheet.with_value(dated, dated.written.replace("2026", "2016", 1))
            side = f"{_ECHO} PJB001 TGL001 TGL002 NOM001 NOM003 SOP005 SOP009 RNG001 RNG002 PJB002"
            yield slip(sheet, text, "PJB001", (one.line, one.column), side=side)


_PRIVATE = (
    ("NIK di catatan", "NIK 3324010101900001"),
    ("nomor ponsel di catatan", "WA 0812-0000-0000"),
    ("alamat surel di catatan", "surel guru@contoh.invalid"),
)
for _name, _words in _PRIVATE:

    def _make(sheet, words=_words):
        for one in sheet.leaves:
            clean = (
                one.plain
                and is_free(own(sheet.kind, one.at))
                and "x-rujukan" not in own(sheet.kind, one.at)
            )
            if clean and one.key in {
                "catatan",
                "keterangan",
                "hasil",
                "ringkasan",
                "alasan",
                "penerima",
                "nama",
                "topik",
            }:
                text = sheet.with_value(one, f"{one.written} ({words})")
                yield slip(sheet, text, "PRI001", (one.line, one.column), side="SOP012 SOP010")

    mistake(_name)(_make)


@mistake("kode beda dari nama berkas", archive=True)
def name_unlike_content(sheets):
    """A code or a year that is not that of the file or folder."""
    for path, key, new in (
        ("records/kendal/instansi.yml", "kode", "kendall"),
        ("records/mojokerto/sop/pustaka-asiek-1.yml", "kode", "pustaka-asik"),
        ("records/kendal/sop/kerjasama-literasi-1.yml", "versi", '"2"'),
        ("records/libur/2026.yml", "tahun", '"2025"'),
    ):
        sheet = sheets[path]
        one, told = sheet.at(key), sheet.at("kode") or sheet.at("tahun")
        text = sheet.with_value(one, new)
        side = "SOP001 SOP012 RUJ001 NOM003 RNG005"
        yield slip(sheet, text, "IDN001", (told.line, told.column), side=side)


@mistake("berkas disalin tanpa diubah", archive=True)
def copied(sheets):
    """A file copied to be changed, and forgotten."""
    for path, name in (
        ("records/kendal/mitra/tk-bina-ceria-tirtoasri.yml", "tk-bina-ceria-zz"),
        ("records/kendal/pejabat/tono.yml", "tonozz"),
        ("records/kendal/ruang/taman.yml", "tamanzz"),
        ("records/kendal/peralatan/kamera.yml", "kamerazz"),
        ("records/kendal/koordinasi/2026-k02b-k1.yml", "2026-k02b-k9"),
        ("records/kendal/klausul/penutup.yml", "penutup-zz"),
    ):
        if path in sheets:
            new = f"{path.rpartition('/')[0]}/{name}.yml"
            yield _whole(new, sheets[path].text, "IDN003", (1, 1), side="PKS006")


@mistake("pengenal kalender ikut tersalin", archive=True)
def calendar_id_copied(sheets):
    """An activity copied for another day, its calendar id with it."""
    for sheet in _some(sheets, "kegiatan"):
        one = sheet.at("jadwal", 0, "uid")
        name = sheet.at("nama")
        text = sheet.with_value(name, '"Rapat lain"')
        lines = [
            re.sub(r'"20\d\d-\d\d-\d\dT(\d\d:\d\d)"', r'"2028-03-08T\1"', line)
            if re.match(r" +(?:- )?(?:mulai|selesai): ", line) else line
            for line in text.split("\n") if not line.startswith("berkas: ")
        ]  # fmt: skip
        path = sheet.path.replace(".yml", "-zz.yml")
        line = next(n for n, each in enumerate(lines, 1) if each == sheet.line(one.line))
        side = "RNG001 RNG002 RNG003 RNG004 RNG005 RNG006 RNG008 RNG009 ORG001 ALT001 SOP020 PJB001 TGL003 TGL001 IDN004"
        yield _whole(path, "\n".join(lines), "IDN004", (line, one.column), side=side)


@mistake("naskah memuat berkas lain", archive=True)
def of_another_case(sheets):
    """A paper copied from another case, its first line with it."""
    for kind in ("disposisi", "koordinasi", "surat-keluar", "perjanjian", "penutupan"):
        for sheet in _some(sheets, kind)[:2]:
            one = sheet.at("berkas")
            other = "2026-k01a" if sheet.office == "kendal" else "2026-m08a"
            if one.text != other:
                text = sheet.with_value(one, other)
                side = f"{_ECHO} SOP005 SOP007 SOP009 PKS001 PJB001 TGL002 RUJ001 SOP010 SOP014 SOP018"
                yield slip(sheet, text, "IDN002", (one.line, one.column), side=side)


def _whole(path, text, rules, place, side=""):
    """A file that was not there before."""
    return Slip(
        {path: text.encode()}, frozenset(rules.split()), path, *place, side=frozenset(side.split())
    )


def _some(sheets, kind):
    found = [one for one in sheets.values() if one.kind == kind]
    return found[:: max(1, len(found) // _EACH)][:_EACH]


@mistake("folder jenis salah eja", archive=True)
def folder_misspelt(sheets):
    """A folder name of one's own."""
    for kind, wrong in (
        ("permohonan", "permohonana"),
        ("mitra", "Mitra"),
        ("surat-keluar", "surat_keluar"),
        ("ruang", "ruangan"),
    ):
        path = _some(sheets, kind)[0].path.replace(f"/{kind}/", f"/{wrong}/")
        yield _whole(path, sheets[_some(sheets, kind)[0].path].text, "LOK001", (1, 1))


@mistake("nama berkas tidak sah", archive=True)
def file_misnamed(sheets):
    """Another ending, capitals, spaces."""
    sheet = _some(sheets, "mitra")[0]
    for wrong in (
        "SD Contoh.yml",
        "sd-contoh.yaml",
        "sd-contoh.yml.txt",
        "SD-Contoh.yml",
        "sd_contoh.yml",
        "sd-contoh (1).yml",
    ):
        yield _whole(f"records/kendal/mitra/{wrong}", sheet.text, "LOK001", (1, 1))


@mistake("folder kantor salah eja", archive=True)
def office_misspelt(sheets):
    """A folder of an office that is none."""
    sheet = _some(sheets, "mitra")[0]
    yield _whole("records/kendall/mitra/sd-contoh.yml", sheet.text, "LOK002", (1, 1))


@mistake("nomor diambil tanpa catatan", archive=True)
def claim_alone(sheets):
    """A number taken from the book and not written into its record."""
    for sheet in _some(sheets, "nomor"):
        path = re.sub(r"-([0-9]{4})-[^/]+$", r"-\1-9999.yml", sheet.path)
        one = sheet.at("untuk")
        yield _whole(
            path, sheet.text, "NOM002", (one.line, one.column), side="NOM008 NOM009 NOM010"
        )


@mistake("nomor tanpa diambil", archive=True)
def claim_missing(sheets):
    """A number written into its record and not taken from the book."""
    for sheet in _some(sheets, "nomor"):
        kind, _, name = sheet.at("untuk").text.partition("/")
        if sheet.at("batal") is not None:
            continue
        record = sheets[f"records/{sheet.office}/{kind}/{name}.yml"]
        one = _number(record)
        yield Slip({sheet.path: None}, frozenset({"NOM001"}), record.path, one.line, one.column,
                   side=frozenset({"NOM009"}))  # fmt: skip


def _number(record):
    found = record.at("surat_masuk", "nomor_agenda") or record.at("nomor")
    return found or next(
        one for one in record.spots if one.at[:1] == ("pihak",) and one.at[-1] == "nomor"
    )


@mistake("nomor salah ketik", archive=True)
def number_mistyped(sheets):
    """Two figures of a number changed about, or one misread."""
    for sheet in _some(sheets, "surat-keluar"):
        one = sheet.at("nomor")
        if one is not None:
            number = one.text.split("/")
            for wrong in ("9" + number[1], number[1].replace(number[1][-1], "O")):
                text = sheet.with_value(one, "/".join([number[0], wrong, *number[2:]]))
                rules = "NOM001 NOM003"
                yield slip(
                    sheet, text, rules, (one.line, one.column), side="NOM002 NOM004 NOM009 NOM010"
                )


@mistake("nomor dipakai dua kali", archive=True)
def number_twice(sheets):
    """The number of another letter."""
    letters = [
        one
        for one in _some(sheets, "surat-keluar")
        if one.at("nomor") is not None and one.office == "kendal"
    ]
    for sheet, other in pairwise(letters):
        one = sheet.at("nomor")
        text = sheet.with_value(one, other.at("nomor").written)
        yield slip(
            sheet,
            text,
            "NOM001",
            (one.line, one.column),
            side="NOM002 NOM003 NOM005 NOM010 NOM007",
        )


@mistake("ruang dipesan rangkap", archive=True)
def room_twice(sheets):
    """A new activity is fixed for a room that another one has."""
    for sheet in _some(sheets, "kegiatan"):
        room, set_ = (
            sheet.at("jadwal", 0, "ruang", 0),
            sheet.at("jadwal", 0, "ditetapkan", "tanggal"),
        )
        free = (
            sheet.at("jadwal", 0, "dibatalkan") is None
            and sheet.at("jadwal", 0, "pindahan") is None
        )
        if room is None or set_ is None or not free:
            continue
        slot = sheet.lines[sheet.at("jadwal", 0, "kunci").line - 1 : _end(sheet, "jadwal")]
        text = "\n".join([
            "skema: 1", "nama: Rapat mendadak", "jenis_kegiatan: diskusi", "sifat_keamanan: biasa",
            "penanggung_jawab:", *_who(sheet), "jadwal:", *_later(slot), "",
        ])  # fmt: skip
        path = f"{sheet.path.rpartition('/')[0]}/zz-rapat.yml"
        line = next(
            n for n, each in enumerate(text.split("\n"), 1) if re.match(r" +mulai: ", each)
        )
        side = "RNG002 RNG003 RNG004 RNG005 RNG006 RNG009 ORG001 ALT001 SOP020"
        yield _whole(path, text, "RNG001", (line, 12), side=side)


def _end(sheet, key):
    return next(
        (
            n
            for n, line in enumerate(sheet.lines[sheet.at(key).line :], sheet.at(key).line)
            if line and line[0] != " "
        ),
        len(sheet.lines) - 1,
    )


def _who(sheet):
    start = sheet.at("penanggung_jawab").line
    return sheet.lines[start : start + 2]


def _later(slot):
    """The first entry of a schedule with another id, fixed a year later."""
    lines, seen = [], 0
    for line in slot:
        seen += line.startswith("  - ")
        if seen > 1:
            break
        new = re.sub(r"uid: .*", "uid: 99999999-9999-4999-8999-999999999999", line)
        lines.append(re.sub(r'tanggal: "20\d\d', 'tanggal: "2027', new))
    return [line for line in lines if "dasar:" not in line]


@mistake("peserta melebihi ruang", archive=True)
def too_many(sheets):
    """A zero too many."""
    for sheet in _some(sheets, "kegiatan"):
        one, room = sheet.at("peserta_diharapkan"), sheet.at("jadwal", 0, "ruang", 0)
        cancelled = any(each.at[-1] == "dibatalkan" for each in sheet.spots)
        if (
            one is not None
            and room is not None
            and not cancelled
            and sheets[f"records/{sheet.office}/ruang/{room.text}.yml"].at("kapasitas")
        ):
            text = sheet.with_value(one, f"{one.written}000")
            place = (one.line, one.column)
            yield slip(sheet, text, "RNG006", place, severity="warning")


@mistake("disposisi hilang", archive=True)
def step_skipped(sheets):
    """A step is recorded before the one that leads to it: the first disposition is not there."""
    for sheet in _some(sheets, "disposisi"):
        case = sheet.at("berkas").text
        second = sheets.get(f"records/{sheet.office}/disposisi/{case}-2.yml")
        if sheet.path.endswith("-1.yml") and second is not None:
            told = second.at("tanggal")
            yield Slip({sheet.path: None}, frozenset({"SOP001"}), second.path, told.line, told.column,
                       side=frozenset({"SOP002", "RUJ001", "SOP003", "SOP012"}))  # fmt: skip


@mistake("dikirim sebelum ditandatangani", archive=True)
def sent_before_signed(sheets):
    """The day of sending lies before that of signing."""
    for sheet in _some(sheets, "surat-keluar"):
        signed, sent = sheet.at("penandatanganan", "tanggal"), sheet.at("pengiriman", 0, "tanggal")
        first = sheet.at("konsep", 0, "tanggal")
        if signed and sent and first.text[:10] < signed.text[:10]:
            text = sheet.with_value(sent, first.written)
            yield slip(
                sheet,
                text,
                "TGL002",
                (sent.line, sent.column),
                side="SOP002 SOP004 NOM005 TGL001 PJB001",
            )


@mistake("surat bertanggal sesudah diterima", archive=True)
def dated_after_receipt(sheets):
    """The two dates of an incoming letter changed about."""
    for sheet in _some(sheets, "permohonan"):
        dated, came = (
            sheet.at("surat_masuk", "tanggal_surat"),
            sheet.at("surat_masuk", "tanggal_terima"),
        )
        if dated and came and dated.text[:10] < came.text[:10]:
            lines = list(sheet.lines)
            lines[dated.line - 1] = (
                f'{sheet.line(dated.line)[: dated.column - 1]}"{came.text[:10]}"'
            )
            lines[came.line - 1] = f"{sheet.line(came.line)[: came.column - 1]}{dated.written}"
            place = (came.line, came.column)
            yield slip(
                sheet, "\n".join(lines), "TGL002", place, side="SOP002 NOM005 NOM003 NOM001 NOM002"
            )


@mistake("peneliti sama dengan penyusun", archive=True)
def own_draft(sheets):
    """Who drafted a letter says ya to it."""
    for kind in ("surat-keluar", "perjanjian"):
        for sheet in _some(sheets, kind)[:3]:
            last = max(
                one.at[1] for one in sheet.spots if one.at[0] == "konsep" and len(one.at) > 1
            )
            drafter = sheet.at("konsep", last, "oleh", "pejabat")
            judge = sheet.at("konsep", last, "penelitian", 0, "oleh", "pejabat")
            result = sheet.at("konsep", last, "penelitian", 0, "hasil")
            if judge and result.text == "ya":
                text = sheet.with_value(judge, drafter.written)
                place = (judge.line, judge.column)
                yield slip(sheet, text, "SOP005", place, side="PJB001 SOP001 SOP004 SOP002")


@mistake("berita sebelum kegiatan", archive=True)
def news_too_early(sheets):
    """Last year's number on this year's news."""
    for sheet in _some(sheets, "publikasi"):
        one = sheet.at("terbit")
        if sheet.at("jenis").text == "berita_kegiatan" and sheet.at("kegiatan"):
            text = sheet.with_value(one, re.sub("20[0-9]{2}", "2025", one.written))
            place = (one.line, one.column)
            yield slip(sheet, text, "TGL004", place, side="SOP002 PJB001 SOP001")


@mistake("gambar tidak ada", archive=True)
def picture_missing(sheets):
    """A picture named and not put into its folder, or named otherwise."""
    for sheet in _some(sheets, "publikasi"):
        one = sheet.at("gambar", 0, "berkas")
        if one is not None and sheet.at("gambar", 0, "orang").text == "tidak_ada":
            text = sheet.with_value(one, one.written.replace(".webp", "-1.webp"))
            yield slip(sheet, text, "FOT001", (one.line, one.column), severity="warning")


@mistake("gambar tanpa teks pengganti", archive=True)
def picture_mute(sheets):
    """A picture without its words for those who do not see it."""
    for sheet in _some(sheets, "publikasi"):
        one, picture = sheet.at("gambar", 0, "alt"), sheet.at("gambar", 0, "berkas")
        if one is not None and not one.block and not sheet.follows(one) and picture.first:
            text = sheet.with_line(one.line)
            yield slip(sheet, text, "SKM001", (picture.line, picture.key_column))


@mistake("wajah tanpa persetujuan", archive=True)
def consent_missing(sheets):
    """A face is shown and nobody was asked."""
    for sheet in _some(sheets, "publikasi"):
        one, picture = sheet.at("gambar", 0, "orang"), sheet.at("gambar", 0, "berkas")
        if one is not None and one.text == "tidak_ada" and picture.first:
            text = sheet.with_value(one, "dikenali")
            yield slip(sheet, text, "SKM001", (picture.line, picture.key_column))


@mistake("adendum tanpa induk", archive=True)
def addendum_alone(sheets):
    """The kind of an agreement changed and its parent not named."""
    for sheet in _some(sheets, "perjanjian"):
        one = sheet.at("jenis")
        text = sheet.with_value(one, "adendum")
        yield slip(
            sheet,
            text,
            "PKS003",
            (one.line, one.column),
            side="PKS001 PKS002 SOP001 SOP008 SOP006",
        )


@mistake("akhir kegiatan di hari yang salah", archive=True)
def ends_days_later(sheets):
    """A wrong day in the end of one session of a series makes it longer than a month."""
    for sheet in (one for one in sheets.values() if one.kind == "kegiatan"):
        last, series = sheet.at("jadwal", 0, "selesai"), sheet.at("jadwal", 0, "ulang")
        if series is not None and last.quoted:
            text = sheet.with_value(last, re.sub("20[0-9]{2}", "2031", last.written))
            side = "RNG001 RNG002 RNG003 RNG004 RNG005 RNG006 RNG008 ORG001 ALT001 PKS001 RNG009"
            yield slip(sheet, text, "TGL003", (last.line, last.column), side=side)
            return
