"""What offices did, year by year, in `api/v1`; `null` hides a small number (see `kinerja/`)."""

from literasi.outputs.public.api.envelope import ROOT, Json, address
from literasi.views.performance_models import OfficeYear, RoomUsage, Work
from literasi.views.public_models import PublicSite


def entry(view: PublicSite, one: OfficeYear) -> Json:
    """Write the sums of a year as a line of the list."""
    return {
        "instansi": one.office,
        "tahun": f"{one.year:04}",
        "jumlah": _work(one.total),
        "mitra": len(one.partners),
        "pengumuman": sum(one.announcements),
        "berita_kegiatan": sum(one.reports),
        "permohonan": {
            "bulan_tiap_masa": one.requests.span,
            "masuk": one.requests.received,
            "selesai": one.requests.ended,
        },
        "url": address(view, f"{ROOT}/kinerja/{place(one)}.json"),
    }


def year(view: PublicSite, one: OfficeYear) -> Json:
    """Write a year with its months, kinds of activity and rooms."""
    return {
        **entry(view, one),
        "bulan": [_month(one, at) for at in range(one.through)],
        "jenis": [{"jenis_kegiatan": kind, **_work(work)} for kind, work in one.kinds],
        "nama_mitra": one.partners,
        "ruang": [line for room in one.rooms for line in _room(room)],
    }


def place(one: OfficeYear) -> str:
    """Give the place of a year below the collection."""
    return f"{one.office}/{one.year:04}"


def _month(one: OfficeYear, at: int) -> Json:
    return {
        "bulan": f"{one.year:04}-{at + 1:02}",
        **_work(one.months[at]),
        "pengumuman": one.announcements[at],
        "berita_kegiatan": one.reports[at],
    }


def _work(one: Work) -> Json:
    return {
        "kegiatan": one.activities,
        "pertemuan": one.sessions,
        "peserta": one.participants,
        "pertemuan_tanpa_presensi": one.uncounted,
    }


def _room(one: RoomUsage) -> list[Json]:
    return [
        {
            "bulan": f"{each.month:%Y-%m}",
            "ruang": one.code,
            "menit_buka": each.opened,
            "menit_terpakai": each.used,
            "menit_sebagian": each.part,
            "menit_di_luar_jam_buka": each.outside,
            "pertemuan": each.sessions,
        }
        for each in one.months
    ]
