"""Offices and holidays, copied field by field."""

from collections.abc import Iterable, Iterator

from literasi.records.catalogue import Catalogue
from literasi.records.office import Contact, Instansi, ServiceHours, WorkDay, WorkHours
from literasi.values.dates import parse_date
from literasi.views.public_models import Holiday, Link, Office, Opening
from literasi.views.services import standard, surveys

_WEEK = ("senin", "selasa", "rabu", "kamis", "jumat", "sabtu", "minggu")


def office_view(profile: Instansi) -> Office:
    """Copy what the public may know of an office."""
    return Office(
        code=profile.kode,
        name=profile.nama,
        short_name=profile.nama_singkat,
        government=profile.pemerintah,
        region=profile.wilayah,
        zone=profile.zona,
        colour=profile.warna,
        introduction=profile.perkenalan,
        address=_address(profile),
        contacts=tuple(_contacts(profile.kontak)) if profile.kontak else (),
        complaints=tuple(Link(one.nama, one.url, one.keterangan) for one in profile.pengaduan),
        openings=(*map(_service, profile.jam_layanan), *_working(profile.jam_kerja)),
        example_note=profile.catatan_contoh if profile.contoh else None,
        standard=standard(profile.layanan),
        surveys=surveys(profile.survei_kepuasan),
    )


def _address(profile: Instansi) -> tuple[str, ...]:
    if profile.alamat is None:
        return ()
    place = profile.alamat
    lines = (place.jalan, place.kecamatan, f"{place.kota} {place.kode_pos or ''}".strip())
    return tuple(line for line in lines if line)


def _contacts(contact: Contact) -> Iterator[Link]:
    if contact.telepon:
        yield Link(contact.telepon, f"tel:{contact.telepon.replace(' ', '')}", "Telepon")
    if contact.surel:
        yield Link(contact.surel, f"mailto:{contact.surel}", "Surel")
    if contact.laman:
        address = contact.laman if "://" in contact.laman else f"https://{contact.laman}"
        yield Link(contact.laman, address, "Laman")


def _service(hours: ServiceHours) -> Opening:
    note = f"sumber: {hours.sumber}" if hours.sumber else None
    return Opening(hours.unit, days_in_words(hours.hari), _hours(hours.mulai, hours.selesai), note)


def _working(weeks: Iterable[WorkHours]) -> Iterator[Opening]:
    """Show the ordinary week only: the entry without an end."""
    for week in weeks:
        if week.hingga is None:
            for days, day in _alike(week.hari):
                hours = _hours(day.mulai, day.selesai)
                yield Opening("Kantor", days_in_words(days), hours, week.keterangan)


def _alike(days: Iterable[WorkDay]) -> Iterator[tuple[tuple[str, ...], WorkDay]]:
    groups: dict[tuple[str, str], list[WorkDay]] = {}
    for day in days:
        groups.setdefault((day.mulai, day.selesai), []).append(day)
    for group in groups.values():
        yield tuple(day.hari for day in group), group[0]


def _hours(start: str, end: str) -> str:
    if (start, end) == ("00:00", "24:00"):
        return "24 jam"
    return f"{start.replace(':', '.')}–{end.replace(':', '.')}"


def days_in_words(days: Iterable[str]) -> str:
    """Write weekdays as `Senin–Kamis` or `Senin, Rabu`; all seven are `setiap hari`."""
    numbers = sorted({_WEEK.index(day) for day in days})
    names = [_WEEK[number].capitalize() for number in numbers]
    if len(numbers) == 7:
        return "Setiap hari"
    if len(numbers) > 2 and numbers[-1] - numbers[0] == len(numbers) - 1:
        return f"{names[0]}–{names[-1]}"
    return ", ".join(names)


def holidays(catalogue: Catalogue) -> tuple[Holiday, ...]:
    """Copy the holidays that were not taken back, by day."""
    found = (
        Holiday(parse_date(day.tanggal), day.nama, day.jenis,
                year.value.sementara or day.sementara)
        for year in catalogue.libur
        for day in year.value.hari
        if day.dicabut is None
    )  # fmt: skip
    return tuple(sorted(found, key=lambda one: (one.day, one.name)))
