"""A small public site by hand: each kind of thing once, in every awkward shape."""

from dataclasses import fields, is_dataclass, replace
from datetime import UTC, date
from re import fullmatch

from tests.support.sops import MOJOKERTO_SOP, SOP, SOP_BEFORE

from literasi.values.dates import parse_moment
from literasi.views.calendar_models import Place, Rule
from literasi.views.change_models import ChangedTime, ScheduleChange
from literasi.views.public_models import (
    Activity,
    Agreement,
    Holiday,
    Link,
    Office,
    Opening,
    OpenWeek,
    Party,
    Picture,
    Publication,
    PublicSite,
    Quote,
    Room,
    RoomUse,
    Session,
    Speaker,
)
from literasi.views.service_models import Standard, Survey

AS_OF = date(2026, 11, 23)
UID = "0b7c2f7e-5a55-4a7e-9d9e-0a3c52f1d001"

KENDAL = Office(
    code="kendal",
    name="Dinas Kearsipan dan Perpustakaan Kabupaten Kendal",
    short_name="Dinarpus Kendal",
    government="Pemerintah Kabupaten Kendal",
    region="Kabupaten Kendal",
    zone="Asia/Jakarta",
    colour="#0b5e6f",
    introduction="Pintu kami terbuka bagi sekolah dan komunitas.",
    address=(),
    contacts=(),
    complaints=(Link("SP4N-LAPOR!", "https://www.lapor.go.id", "Kanal pengaduan nasional"),),
    openings=(
        Opening("Perpusda Kendal", "Setiap hari", "24 jam", "sumber: berita 2024"),
        Opening("Kantor", "Senin–Kamis", "07.30–16.00", None),
    ),
    example_note="Orang dan kegiatan di sini contoh.",
    standard=Standard(
        requirements=("Surat permohonan",),
        products=("Kegiatan bersama", "Laporan"),
        cost="Gratis",
        pledge="Kami sanggup melayani sesuai standar.",
        information="PPID Pelaksana",
        information_url="https://ppid.contoh.invalid",
        information_note="Pada jam kerja",
        source="Contoh",
    ),
    surveys=(
        Survey(
            "2026",
            "Semester I",
            97,
            (("Persyaratan", 344), ("Biaya/tarif", 395)),
            9238,
            "A",
            "Laporan contoh",
        ),
        Survey("2025", None, 12, (("Persyaratan", 300), ("Biaya/tarif", 300)), 7500, "C", None),
    ),
)
MOJOKERTO = replace(
    KENDAL,
    code="mojokerto",
    name="Dinas Perpustakaan dan Kearsipan Kabupaten Mojokerto",
    short_name="Disperpusip Mojokerto",
    colour="#8a3b12",
    introduction=None,
    address=("Jalan Raya Jabon 190", "Mojoanyar"),
    contacts=(
        Link("0321 000000", "tel:0321000000", "Telepon"),
        Link("kantor@contoh.example", "mailto:kantor@contoh.example", "Surel"),
        Link("Loket", None, None),
    ),
    complaints=(),
    openings=(),
    example_note=None,
    standard=None,
    surveys=(),
)

AULA = Room(
    office="kendal",
    code="aula",
    name="Aula",
    kind="ruang",
    location="Lantai 1",
    note="Aula yang dapat dibagi dua.",
    source="Ruang contoh",
    example=True,
    capacities=("150 orang (teater)", "80 orang (kelas)"),
    parts=("Aula A", "Aula B"),
    facilities=("Sound system", "Proyektor"),
    accessibility="Ada jalur landai",
    openings=(Opening("Aula", "Senin–Jumat", "08.00–16.00", None),),
    open_on_holidays=True,
    closures=("Senin, 30 November 2026, 08.00–16.00 WIB: perbaikan",),
    sharing=("aula-a",),
    weeks=(OpenWeek(date.min, (((8 * 60, 16 * 60),),) * 5 + ((), ())),),
    shut=((parse_moment("2026-11-30T08:00"), parse_moment("2026-11-30T16:00")),),
)
AULA_A = Room(
    "kendal", "aula-a", "Aula A", "ruang", None, None, None,
    example=False, capacities=(), parts=(), facilities=(), accessibility=None,
    openings=(), open_on_holidays=False, closures=(), covering=("aula",),
    weeks=(OpenWeek(date.min, (((450, 960),),) * 5 + ((), ())),),
)  # fmt: skip


def session(  # the shape of a session, with the common case as the default
    start, end, *, rooms=("aula",), place=None, status="confirmed", people=None, all_day=False
):
    return Session(
        start=parse_moment(start),
        end=parse_moment(end),
        all_day=all_day,
        rooms=rooms,
        place=place,
        status=status,
        participants=people[0] if people else None,
        companions=people[1] if people else None,
        estimated=bool(people and people[1]),
    )


CLASS = Activity(
    office="kendal",
    uids=(UID, UID.replace("0b7c", "1b7c")),
    name="Kelas bahasa isyarat",
    kind="kelas_rutin",
    summary="Kelas dasar setiap Rabu.",
    audience="Umum",
    partners=("Komunitas Lentera Pesisir", "TBM Cahaya Kampung"),
    speakers=(Speaker("Pengajar Contoh", "Komunitas Lentera Pesisir", "Abjad jari"),),
    programme=(("08:00", "Pembukaan"), ("08:15", "Praktik")),
    quota=15,
    cost="gratis",
    registration="Di meja layanan",
    registration_closes="2026-11-20",
    sessions=(
        session("2026-11-18T15:00", "2026-11-18T17:00", people=(12, 2)),
        session("2026-11-25T15:00", "2026-11-25T17:00", status="tentative"),
        session("2026-12-02", "2026-12-03", rooms=("gudang",), place="Taman kota", all_day=True),
        session("2026-12-09T15:00", "2026-12-09T17:00", rooms=(), status="cancelled"),
    ),
    page="publikasi/kendal/kelas-isyarat/",
    partner_keys=("lentera-pesisir", "tbm-cahaya-kampung"),
)  # fmt: skip
VISIT = replace(
    CLASS,
    office="mojokerto",
    uids=(UID.replace("0b7c", "2b7c"),),
    name="Kunjungan sekolah",
    kind="kunjungan",
    summary=None,
    audience=None,
    partners=(),
    partner_keys=(),
    speakers=(Speaker("Narasumber Contoh", None, None),),
    programme=(),
    quota=None,
    cost=None,
    registration=None,
    registration_closes=None,
    sessions=(
        session(
            "2026-12-05T08:00", "2026-12-05T10:00", rooms=(), place="Balai desa", people=(81, 0)
        ),
    ),
    page="publikasi/mojokerto/kunjungan/",
)  # fmt: skip

CLASS_PAGE = Publication(
    office="kendal",
    id="kelas-isyarat",
    kind="pengumuman",
    title="Dibuka: kelas bahasa isyarat",
    summary="Delapan Rabu, gratis, lima belas tempat.",
    body="## Untuk siapa\n\nSiapa pun yang **ingin** belajar.\n\n- Satu\n- Dua\n\n"
    "Lihat [SOP](../../../sop/).",
    published=parse_moment("2026-11-02T10:00"),
    tags=("inklusi", "kelas-rutin"),
    dateline="KENDAL",
    pictures=(
        Picture(
            "kendal/foto/tangan.webp", "Tangan mengeja.", "Abjad jari.", "Ilustrasi", 1200, 800
        ),
        Picture("kendal/foto/aula.webp", "Aula.", None, None, 320, 213),
    ),
    quotes=(Quote("Semua boleh ikut.", "Retno Contoh", "Kepala Dinas"),),
    activities=(CLASS,),
    withdrawn=None,
)  # fmt: skip
VISIT_PAGE = replace(
    CLASS_PAGE,
    office="mojokerto",
    id="kunjungan",
    kind="berita_kegiatan",
    title="Delapan puluh satu siswa berkunjung",
    published=parse_moment("2025-10-30T09:00"),
    tags=(),
    dateline=None,
    pictures=(),
    quotes=(),
    activities=(VISIT, replace(VISIT, sessions=(), uids=())),
)
WITHDRAWN = replace(
    VISIT_PAGE,
    id="ditarik",
    title="",
    summary="",
    body="",
    activities=(),
    withdrawn=date(2026, 3, 3),
)

AGREEMENT = Agreement(
    office="kendal",
    title="Perjanjian Kerja Sama Contoh",
    about="Kelas bahasa isyarat",
    kind="perjanjian_kerja_sama",
    scope="Kelas setiap Rabu.",
    parties=(
        Party("Dinas Kearsipan", "Retno Contoh", "Kepala Dinas", "041/PKS/1/Dinarpus/2026"),
        Party("Komunitas Lentera Pesisir", "Galih Contoh", "Ketua", None),
    ),
    signed=date(2026, 8, 20),
    place="Kendal",
    start=date(2026, 8, 20),
    end=date(2026, 12, 31),
    ended=None,
)
BARE_AGREEMENT = replace(
    AGREEMENT, office="mojokerto", place=None, start=None, end=None, ended=date(2026, 10, 1)
)


def use(
    start, end, status="confirmed", *, room="aula", title=None, page=None, kind=None, all_day=False
):
    return RoomUse(
        office="kendal",
        room=room,
        start=parse_moment(start),
        end=parse_moment(end),
        all_day=all_day,
        status=status,
        title=title,
        page=page,
        kind=kind,
    )


HALL = Place("aula", "Aula", "Lantai 1")


def changed(start, end, *, rule=None, all_day=False, place=None, rooms=(HALL,)):
    return ChangedTime(parse_moment(start), parse_moment(end), all_day, rule, rooms, place)


def change(number, kind, before, after, day="2026-11-20"):
    return ScheduleChange(
        key=f"{number:032x}",
        when=parse_moment(f"{day}T03:00").replace(tzinfo=UTC),
        day=date.fromisoformat(day),
        kind=kind,
        office="kendal",
        name=CLASS.name,
        page=CLASS.page,
        before=before,
        after=after,
    )


CHANGES = (
    change(3, "batal", changed("2026-12-09T15:00", "2026-12-09T17:00"), None),
    change(2, "pindah", changed("2026-11-25T08:00", "2026-11-25T10:00"),
           changed("2026-11-25T15:00", "2026-11-25T17:00", rooms=(), place="Taman kota")),
    change(1, "baru", None, changed("2026-11-18T15:00", "2026-11-18T17:00",
           rule=Rule("minggu", 1, (2,), None, None, date(2026, 12, 9), None)), "2026-10-30"),
)  # fmt: skip
USES = (
    use("2026-10-07T15:00", "2026-10-07T17:00"),
    use("2026-11-23T08:00", "2026-11-23T10:00"),
    use("2026-11-24T08:00", "2026-11-24T10:00", "tentative"),
    use("2026-11-25T15:00", "2026-11-25T17:00", "tentative", title="Kelas isyarat",
        page=CLASS.page, kind="kelas_rutin"),
    use("2026-11-26T08:00", "2026-11-26T10:00", "cancelled", title="Kelas isyarat",
        page=CLASS.page, kind="kelas_rutin"),
    use("2026-11-26T09:30", "2026-11-26T11:00", room="aula-a"),
    use("2026-11-27T20:00", "2026-11-28T02:00"),
    use("2026-11-30", "2026-11-30", room="gudang", title="Rapat terbuka", all_day=True),
    use("2026-12-01", "2026-12-02", all_day=True),
)  # fmt: skip

SITE = PublicSite(
    as_of=AS_OF,
    address="https://literasi.example/",
    offices=(KENDAL, MOJOKERTO),
    sops=(SOP_BEFORE, SOP, MOJOKERTO_SOP),
    rooms=(AULA, AULA_A),
    publications=(CLASS_PAGE, VISIT_PAGE, WITHDRAWN),
    activities=(CLASS, VISIT),
    agreements=(AGREEMENT, BARE_AGREEMENT),
    uses=USES,
    holidays=(Holiday(date(2026, 11, 10), "Hari Contoh", "libur_nasional", provisional=False),),
    calendar=(),
    changes=CHANGES,
)
EMPTY = PublicSite(AS_OF, "https://literasi.example/", (), (), (), (), (), (), (), (), ())

_STRUCTURE = frozenset(
    {
        "information_url",
        "grade",
        "address",
        "colour",
        "key",
        "every",
        "page",
        "source",
        "uid",
        "uids",
        "url",
        "zone",
    }
)
_ALWAYS = frozenset({(Office, "address")})


def poisoned(value: object, poison: str, name: str = "") -> object:
    """Put a poison into every string of a view that is not a key or an address of ours."""
    if isinstance(value, str):
        if name in {"doubt", "doubts"}:  # names a key of the list of doubts
            return value
        return value if fullmatch("[a-z0-9_-]*", value) else f"{value}{poison}"
    if isinstance(value, tuple):
        return tuple(poisoned(item, poison, name) for item in value)
    if is_dataclass(value) and not isinstance(value, type):
        changed = {
            field.name: poisoned(getattr(value, field.name), poison, field.name)
            for field in fields(value)
            if (type(value), field.name) in _ALWAYS or field.name not in _STRUCTURE
        }
        return replace(value, **changed)
    return value
