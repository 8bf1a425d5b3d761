"""One small public site by hand: every kind of thing once, and a withdrawn publication."""

from datetime import date

from literasi.values.dates import parse_moment
from literasi.views.public_models import (
    Activity,
    Agreement,
    Link,
    Office,
    Opening,
    Party,
    Picture,
    Publication,
    PublicSite,
    Quote,
    Room,
    Session,
    Speaker,
)
from literasi.views.sop_models import (
    Doubt,
    Exit,
    Headings,
    Identity,
    Line,
    Performer,
    PrintedQuality,
    PrintedTable,
    Sop,
    Step,
    Time,
)

ADDRESS = "https://contoh.invalid/literasi/"
UID = "0b7c2f7e-5a55-4a7e-9d9e-0a3c52f1d001"

OPENING = Opening("Layanan", "Senin–Kamis", "07.30–16.00", None)


def office(code, name, zone):
    return Office(
        code=code,
        name=name,
        short_name=name,
        government="Pemerintah Kabupaten Contoh",
        region="Kabupaten Contoh",
        zone=zone,
        colour="#1b5e7d",
        introduction=None,
        address=("Jalan Contoh 1", "Contoh"),
        contacts=(Link("Surel", "mailto:kantor@contoh.invalid", None),),
        complaints=(Link("Loket pengaduan", None, "datang langsung"),),
        openings=(OPENING,),
        example_note="Semua data di halaman ini contoh.",
    )


ROOM = Room(
    office="kendal",
    code="aula",
    name="Aula Contoh",
    kind="ruang",
    location="Lantai 2",
    note=None,
    source=None,
    example=True,
    capacities=("teater: 100",),
    parts=(),
    facilities=("proyektor",),
    accessibility="landaian",
    openings=(OPENING,),
    open_on_holidays=False,
    closures=(),
)

SESSION = Session(
    start=parse_moment("2026-02-11T08:00"),
    end=parse_moment("2026-02-11T10:00"),
    all_day=False,
    rooms=("aula",),
    place=None,
    status="confirmed",
    participants=40,
    companions=None,
    estimated=False,
)

ACTIVITY = Activity(
    office="kendal",
    uids=(UID,),
    name="Mendongeng Contoh",
    kind="mendongeng",
    summary="Cerita & boneka <jari>.",
    audience="anak",
    partners=("TBM Contoh",),
    speakers=(Speaker("Pendongeng Contoh", None, "Cerita rakyat"),),
    programme=(("08.00", "Pembukaan"),),
    quota=50,
    cost="gratis",
    registration="datang langsung",
    registration_closes=None,
    sessions=(SESSION,),
    page="publikasi/kendal/mendongeng/",
    partner_keys=("tbm-contoh",),
)


def publication(name, published, **changes):
    fields = {
        "office": "kendal",
        "id": name,
        "kind": "berita_kegiatan",
        "title": f"Judul {name} & kawan <kawan>",
        "summary": "Anak-anak mendengarkan dongeng.",
        "body": "Isi **berita**.",
        "published": published,
        "tags": ("anak", "dongeng"),
        "dateline": "Kendal",
        "pictures": (Picture("kendal/foto/aula.webp", "Aula", None, "Contoh", 1200, 800),),
        "quotes": (Quote("Terima kasih.", "Pejabat Contoh", "Kepala Dinas Contoh"),),
        "activities": (ACTIVITY,),
        "withdrawn": None,
    }
    return Publication(**{**fields, **changes})


NEWER = publication("mendongeng", parse_moment("2026-02-12T09:30"))
OLDER = publication(
    "pelatihan",
    parse_moment("2026-02-12T09:00"),
    office="mojokerto",
    kind="pengumuman",
    pictures=(),
    quotes=(),
    activities=(),
)
GONE = publication(
    "ditarik",
    parse_moment("2026-01-05T08:00"),
    title="",
    summary="",
    body="",
    tags=(),
    pictures=(),
    quotes=(),
    activities=(),
    withdrawn=date(2026, 1, 20),
)

LINE = Line("Undang-Undang Contoh", "1", None, "k1")
TIME = Time(15, "menit", "15 mnt", None)
STEP = Step(
    key="terima",
    number="1",
    action="Menerima surat",
    symbol="mulai",
    extension=False,
    proposal=False,
    track=None,
    performers=(Performer("agendaris", "Agendaris", "kolom kosong", "tinggi"),),
    requirements=("surat",),
    time=TIME,
    time_absent=False,
    output="surat tercatat",
    note=None,
    exits=(Exit("disposisi", None),),
    doubts=("k1",),
)


HEADINGS = Headings(
    number="No",
    action="Kegiatan",
    performer="Pelaksana",
    quality="Mutu Baku",
    requirements="Kelengkapan",
    time="Waktu",
    output="Output",
    note="Ket",
)
PRINTED = PrintedTable(
    activities=(("1", "Menerima surat"),),
    qualities=(PrintedQuality("a", "surat", TIME, "catatan"),),
    note=None,
)


def sop(version, *, newest):
    return Sop(
        office="kendal",
        code="kerja-sama",
        version=version,
        newest=newest,
        title="SOP Kerja Sama Contoh",
        raw_title=None,
        short_title=None,
        summary="Cara mengajukan kerja sama.",
        in_force=date(2023, 1, 2),
        source_title="Naskah contoh",
        source_note="disalin dari cetakan",
        identity=Identity("000/1", "2 Januari 2023", "-", None, "Kepala Dinas", ("efektif",)),
        legal_basis=(LINE,),
        qualifications=(LINE,),
        related=(),
        equipment=(LINE,),
        warnings=(LINE,),
        records=(LINE,),
        headings=HEADINGS,
        columns=(("agendaris", "Agendaris"),),
        flow="disimpulkan",
        flow_note="panah tidak tercetak",
        printed=PRINTED,
        tracks=(("utama", "Alur utama"),),
        steps=(STEP,),
        paths=(("biasa", "Jalur biasa", None),),
        doubts=(Doubt("k1", "dasar hukum 1", "UU Cntoh", (("UU Contoh", None),), None, None),),
    )


AGREEMENT = Agreement(
    office="kendal",
    title="Perjanjian Contoh",
    about="pojok baca",
    kind="perjanjian_kerja_sama",
    scope="Pojok baca desa.",
    parties=(Party("Dinas Contoh", "Pejabat Contoh", "Kepala Dinas", "1/PKS/2026"),),
    signed=date(2026, 2, 2),
    place="Kendal",
    start=date(2026, 2, 2),
    end=date(2027, 2, 1),
    ended=None,
)

SITE = PublicSite(
    as_of=date(2026, 2, 20),
    address=ADDRESS,
    offices=(
        office("kendal", "Perpustakaan Contoh Kendal", "Asia/Jakarta"),
        office("mojokerto", "Perpustakaan Contoh Timur", "Asia/Makassar"),
    ),
    sops=(sop("2023", newest=True), sop("2019", newest=False)),
    rooms=(ROOM,),
    publications=(NEWER, OLDER, GONE),
    activities=(ACTIVITY,),
    agreements=(AGREEMENT,),
    uses=(),
    holidays=(),
    calendar=(),
)
