"""What the public may see: plain frozen types, each field with its provenance."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Annotated

from literasi.views.calendar_models import CalendarEntry
from literasi.views.change_models import ScheduleChange
from literasi.views.journal_models import Turn
from literasi.views.performance_models import OfficeYear
from literasi.views.provenance import Derived, Public
from literasi.views.service_models import Standard, Survey
from literasi.views.sop_models import Sop

MinuteSpans = tuple[tuple[int, int], ...]
"""Half-open spans of a day in minutes after midnight, in order."""


@dataclass(frozen=True, slots=True)
class Link:
    """A labelled address outside the site."""

    label: Annotated[str, Public("instansi:/pengaduan/*/nama", "instansi:/kontak")]
    url: Annotated[str | None, Public("instansi:/pengaduan/*/url", "instansi:/kontak")]
    note: Annotated[str | None, Public("instansi:/pengaduan/*/keterangan")]


@dataclass(frozen=True, slots=True)
class Opening:
    """Opening hours in words, e.g. `Senin–Kamis`, `07.30–16.00`."""

    name: Annotated[
        str, Public("instansi:/jam_layanan/*/unit", "instansi:/jam_kerja/*/keterangan")
    ]
    days: Annotated[str, Public("instansi:/jam_layanan/*/hari", "ruang:/jam_buka/*/hari")]
    hours: Annotated[str, Public("instansi:/jam_layanan/*/mulai", "ruang:/jam_buka/*/mulai")]
    note: Annotated[str | None, Public("instansi:/jam_layanan/*/sumber")]


@dataclass(frozen=True, slots=True)
class Office:
    """One office as the public meets it."""

    code: Annotated[str, Public("instansi:/kode")]
    name: Annotated[str, Public("instansi:/nama")]
    short_name: Annotated[str, Public("instansi:/nama_singkat")]
    government: Annotated[str, Public("instansi:/pemerintah")]
    region: Annotated[str, Public("instansi:/wilayah")]
    zone: Annotated[str, Public("instansi:/zona")]
    colour: Annotated[str, Public("instansi:/warna")]
    introduction: Annotated[str | None, Public("instansi:/perkenalan")]
    address: Annotated[tuple[str, ...], Public("instansi:/alamat")]
    contacts: Annotated[tuple[Link, ...], Public("instansi:/kontak")]
    complaints: Annotated[tuple[Link, ...], Public("instansi:/pengaduan")]
    openings: Annotated[
        tuple[Opening, ...], Public("instansi:/jam_layanan", "instansi:/jam_kerja")
    ]
    example_note: Annotated[str | None, Public("instansi:/catatan_contoh", "instansi:/contoh")]
    standard: Annotated[Standard | None, Public("instansi:/layanan")] = None
    surveys: Annotated[tuple[Survey, ...], Public("instansi:/survei_kepuasan")] = ()


@dataclass(frozen=True, slots=True)
class OpenWeek:
    """The hours in which a room may be offered from a day on, Monday to Sunday.

    They are the room's own, or the office's where it states none; holidays are another matter.
    """

    since: Annotated[date, Public("instansi:/jam_kerja/*/sejak", "instansi:/jam_kerja/*/hingga")]
    days: Annotated[
        tuple[MinuteSpans, ...], Public("ruang:/jam_buka", "instansi:/jam_kerja/*/hari")
    ]


@dataclass(frozen=True, slots=True)
class Room:
    """A room, outdoor place or vehicle."""

    office: Annotated[str, Public("instansi:/kode")]
    code: Annotated[str, Derived("the file name of a public record")]
    name: Annotated[str, Public("ruang:/nama")]
    kind: Annotated[str, Public("ruang:/jenis")]
    location: Annotated[str | None, Public("ruang:/lokasi")]
    note: Annotated[str | None, Public("ruang:/keterangan")]
    source: Annotated[str | None, Public("ruang:/sumber")]
    example: Annotated[bool, Public("ruang:/contoh")]
    capacities: Annotated[tuple[str, ...], Public("ruang:/kapasitas")]
    parts: Annotated[tuple[str, ...], Public("ruang:/terdiri_dari")]
    facilities: Annotated[tuple[str, ...], Public("ruang:/fasilitas")]
    accessibility: Annotated[str | None, Public("ruang:/ramah_disabilitas")]
    openings: Annotated[tuple[Opening, ...], Public("ruang:/jam_buka")]
    open_on_holidays: Annotated[bool, Public("ruang:/buka_hari_libur")]
    closures: Annotated[tuple[str, ...], Public("ruang:/penutupan")]
    covering: Annotated[
        tuple[str, ...], Derived("codes of public rooms: whose use takes all of this one")
    ] = ()
    sharing: Annotated[
        tuple[str, ...], Derived("codes of public rooms: whose use takes a part of this one")
    ] = ()
    weeks: Annotated[tuple[OpenWeek, ...], Public("ruang:/jam_buka", "instansi:/jam_kerja")] = ()
    shut: Annotated[
        tuple[tuple[datetime, datetime], ...],
        Public("ruang:/penutupan/*/mulai", "ruang:/penutupan/*/selesai"),
    ] = ()
    since: Annotated[date | None, Public("ruang:/aktif_sejak")] = None
    until: Annotated[date | None, Public("ruang:/aktif_hingga")] = None
    filed: Annotated[
        date | None, Derived("when history first held the room: since then it has pages")
    ] = None


@dataclass(frozen=True, slots=True)
class Speaker:
    """A speaker who agreed to be named."""

    name: Annotated[str, Public("kegiatan:/narasumber/*/nama")]
    institution: Annotated[str | None, Public("kegiatan:/narasumber/*/lembaga")]
    topic: Annotated[str | None, Public("kegiatan:/narasumber/*/topik")]


@dataclass(frozen=True, slots=True)
class Session:
    """One held or planned session, with its published totals."""

    start: Annotated[datetime, Public("kegiatan:/jadwal/*/mulai", "kegiatan:/jadwal/*/ulang")]
    end: Annotated[datetime, Public("kegiatan:/jadwal/*/selesai")]
    all_day: Annotated[bool, Public("kegiatan:/jadwal/*/sepanjang_hari")]
    rooms: Annotated[tuple[str, ...], Public("kegiatan:/jadwal/*/ruang")]
    place: Annotated[str | None, Public("kegiatan:/jadwal/*/tempat")]
    status: Annotated[
        str, Derived("tentative, confirmed or cancelled: the state of a public activity")
    ]
    participants: Annotated[int | None, Public("presensi:/jumlah/total")]
    companions: Annotated[int | None, Public("presensi:/jumlah/pendamping")]
    estimated: Annotated[bool, Public("presensi:/perkiraan")]


@dataclass(frozen=True, slots=True)
class Activity:
    """A public activity: announced or reported, nothing restricted."""

    office: Annotated[str, Public("instansi:/kode")]
    uids: Annotated[tuple[str, ...], Public("kegiatan:/jadwal/*/uid")]
    name: Annotated[str, Public("kegiatan:/nama")]
    kind: Annotated[str, Public("kegiatan:/jenis_kegiatan")]
    summary: Annotated[str | None, Public("kegiatan:/ringkasan")]
    audience: Annotated[str | None, Public("kegiatan:/sasaran")]
    partners: Annotated[tuple[str, ...], Public("mitra:/nama", "kegiatan:/mitra")]
    speakers: Annotated[tuple[Speaker, ...], Public("kegiatan:/narasumber")]
    programme: Annotated[tuple[tuple[str, str], ...], Public("kegiatan:/susunan_acara")]
    quota: Annotated[int | None, Public("kegiatan:/kuota")]
    cost: Annotated[str | None, Public("kegiatan:/biaya")]
    registration: Annotated[str | None, Public("kegiatan:/pendaftaran/cara")]
    registration_closes: Annotated[str | None, Public("kegiatan:/pendaftaran/ditutup")]
    sessions: Annotated[tuple[Session, ...], Public("kegiatan:/jadwal")]
    page: Annotated[str, Derived("address of the newest publication about it")]
    registration_opens: Annotated[str | None, Public("kegiatan:/pendaftaran/dibuka")] = None
    registered: Annotated[int | None, Public("kegiatan:/pendaftaran/pendaftar")] = None
    partner_keys: Annotated[
        tuple[str, ...], Derived("file names of public records, one for each of the partners")
    ] = ()


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture that may be shown; `source` is its path below `records/`."""

    source: Annotated[str, Public("publikasi:/gambar/*/berkas")]
    alt: Annotated[str, Public("publikasi:/gambar/*/alt")]
    caption: Annotated[str | None, Public("publikasi:/gambar/*/keterangan")]
    credit: Annotated[str | None, Public("publikasi:/gambar/*/kredit")]
    width: Annotated[int, Derived("size of the picture file, in pixels")]
    height: Annotated[int, Derived("size of the picture file, in pixels")]


@dataclass(frozen=True, slots=True)
class Quote:
    """What an official said in function."""

    text: Annotated[str, Public("publikasi:/kutipan/*/teks")]
    name: Annotated[str, Public("pejabat:/nama", "publikasi:/kutipan/*/pejabat")]
    post: Annotated[str, Public("pejabat:/jabatan/*/jabatan")]


@dataclass(frozen=True, slots=True)
class Publication:
    """One page; a withdrawn one keeps its address and nothing else."""

    office: Annotated[str, Public("instansi:/kode")]
    id: Annotated[str, Derived("the file name of a public record")]
    kind: Annotated[str, Public("publikasi:/jenis")]
    title: Annotated[str, Public("publikasi:/judul")]
    summary: Annotated[str, Public("publikasi:/ringkasan")]
    body: Annotated[str, Public("publikasi:/isi")]
    published: Annotated[datetime, Public("publikasi:/terbit")]
    tags: Annotated[tuple[str, ...], Public("publikasi:/tag")]
    dateline: Annotated[str | None, Public("publikasi:/tempat_tulis")]
    pictures: Annotated[tuple[Picture, ...], Public("publikasi:/gambar")]
    quotes: Annotated[tuple[Quote, ...], Public("publikasi:/kutipan")]
    activities: Annotated[tuple[Activity, ...], Public("publikasi:/kegiatan")]
    withdrawn: Annotated[date | None, Public("publikasi:/ditarik/tanggal")]
    review: Annotated[date | None, Public("publikasi:/tinjau_pada")] = None
    why: Annotated[str | None, Public("publikasi:/mengapa")] = None
    how: Annotated[str | None, Public("publikasi:/bagaimana")] = None


@dataclass(frozen=True, slots=True)
class Party:
    """One party of an agreement."""

    name: Annotated[str, Public("instansi:/nama", "mitra:/nama")]
    representative: Annotated[str, Public("perjanjian:/pihak/*/wakil_nama")]
    post: Annotated[str, Public("perjanjian:/pihak/*/wakil_jabatan")]
    number: Annotated[str | None, Public("perjanjian:/pihak/*/nomor")]


@dataclass(frozen=True, slots=True)
class Agreement:
    """A signed agreement (UU 14/2008 art. 11: agreements with third parties are public)."""

    office: Annotated[str, Public("instansi:/kode")]
    title: Annotated[str, Public("perjanjian:/judul")]
    about: Annotated[str, Public("perjanjian:/tentang")]
    kind: Annotated[str, Public("perjanjian:/jenis")]
    scope: Annotated[str, Public("perjanjian:/ruang_lingkup")]
    parties: Annotated[tuple[Party, ...], Public("perjanjian:/pihak")]
    signed: Annotated[date, Public("perjanjian:/tanggal")]
    place: Annotated[str | None, Public("perjanjian:/tempat")]
    start: Annotated[date | None, Public("perjanjian:/jangka_waktu/mulai")]
    end: Annotated[date | None, Public("perjanjian:/jangka_waktu/selesai")]
    ended: Annotated[date | None, Public("perjanjian:/pengakhiran/tanggal")]


@dataclass(frozen=True, slots=True)
class RoomUse:
    """One occurrence in one room; without a title it shows as `Terpakai` or `Dipesan`."""

    office: Annotated[str, Public("instansi:/kode")]
    room: Annotated[str, Public("kegiatan:/jadwal/*/ruang")]
    start: Annotated[datetime, Public("kegiatan:/jadwal/*/mulai")]
    end: Annotated[datetime, Public("kegiatan:/jadwal/*/selesai")]
    all_day: Annotated[bool, Public("kegiatan:/jadwal/*/sepanjang_hari")]
    status: Annotated[
        str, Derived("tentative, confirmed or cancelled: shown for every use of a room")
    ]
    title: Annotated[str | None, Public("kegiatan:/nama")]
    page: Annotated[str | None, Derived("address of the newest publication about it")]
    kind: Annotated[str | None, Public("kegiatan:/jenis_kegiatan")] = None


@dataclass(frozen=True, slots=True)
class Holiday:
    """A national holiday or a day of joint leave."""

    day: Annotated[date, Public("libur:/hari/*/tanggal")]
    name: Annotated[str, Public("libur:/hari/*/nama")]
    kind: Annotated[str, Public("libur:/hari/*/jenis")]
    provisional: Annotated[bool, Public("libur:/sementara", "libur:/hari/*/sementara")]


@dataclass(frozen=True, slots=True)
class Terms:
    """On what terms the open data may be used again, as the site's owner states it."""

    name: Annotated[str, Derived("stated for the public in mkdocs.yml")]
    url: Annotated[str | None, Derived("stated for the public in mkdocs.yml")] = None


@dataclass(frozen=True, slots=True)
class PublicSite:
    """Everything a public builder may draw from, sorted."""

    as_of: Annotated[date, Derived("the day the build speaks of")]
    address: Annotated[str, Derived("where the site is published, from mkdocs.yml; ends in /")]
    offices: Annotated[tuple[Office, ...], Derived("a collection of public views")]
    sops: Annotated[tuple[Sop, ...], Derived("a collection of public views")]
    rooms: Annotated[tuple[Room, ...], Derived("a collection of public views")]
    publications: Annotated[
        tuple[Publication, ...], Derived("a collection of public views, newest first")
    ]
    activities: Annotated[tuple[Activity, ...], Derived("a collection of public views")]
    agreements: Annotated[tuple[Agreement, ...], Derived("a collection of public views")]
    uses: Annotated[
        tuple[RoomUse, ...], Derived("a collection of public views, by room and start")
    ]
    holidays: Annotated[tuple[Holiday, ...], Derived("a collection of public views")]
    calendar: Annotated[tuple[CalendarEntry, ...], Derived("a collection of public views")]
    changes: Annotated[
        tuple[ScheduleChange, ...], Derived("a collection of public views, newest first")
    ] = ()
    performance: Annotated[
        tuple[OfficeYear, ...], Derived("a collection of public views, newest year first")
    ] = ()
    journal: Annotated[
        tuple[Turn, ...], Derived("a collection of public views, oldest first")
    ] = ()
    terms: Annotated[
        Terms | None, Derived("stated for the public in mkdocs.yml; None where it says nothing")
    ] = None
