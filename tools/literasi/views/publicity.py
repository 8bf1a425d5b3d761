"""What has become public by a day: the gate that every public view asks.

An activity is public when a published page names it and nothing about it is restricted. A page
dated later, or withdrawn, makes nothing public.
"""

from datetime import date

from literasi.cases.case import Case
from literasi.records.activity import Kegiatan
from literasi.records.catalogue import Entry, Office
from literasi.records.publication import Publikasi
from literasi.values.dates import parse_date, parse_moment

ORDINARY = "biasa"


def published(page: Publikasi, day: date) -> bool:
    """Tell whether a page has appeared by a day, withdrawn or not."""
    return parse_date(page.terbit) <= day


def withdrawn(page: Publikasi, day: date) -> bool:
    """Tell whether a page was taken back by a day."""
    return page.ditarik is not None and parse_date(page.ditarik.tanggal) <= day


def restricted(office: Office, activity: Kegiatan) -> bool:
    """Tell whether the activity or the request behind it is anything but ordinary."""
    request = office.permohonan.get(activity.berkas or "")
    letter = request.value.surat_masuk if request else None
    marks = (activity.sifat_keamanan, letter.sifat_keamanan if letter else ORDINARY)
    return any(mark != ORDINARY for mark in marks)


def restricted_case(case: Case) -> bool:
    """Tell whether the request's letter or any paper of the case is anything but ordinary."""
    papers = (case.request.value.surat_masuk, *(one.value for one in case.papers))
    return any(getattr(one, "sifat_keamanan", ORDINARY) != ORDINARY for one in papers)


def pages(office: Office, day: date) -> dict[str, str]:
    """Give the address of the newest published page of every public activity, by its id."""
    found: dict[str, str] = {}
    for page in sorted(office.publikasi.values(), key=_age):
        if published(page.value, day) and not withdrawn(page.value, day):
            for name in page.value.kegiatan:
                activity = office.kegiatan.get(name)
                if activity is not None and not restricted(office, activity.value):
                    found[name] = address(office.code, page.id)
    return found


def withdrawn_activities(office: Office, day: date) -> frozenset[str]:
    """Name the activities whose every page was withdrawn by a day; a restricted one never was."""
    named = {
        activity
        for page in office.publikasi.values()
        if published(page.value, day)
        for activity in page.value.kegiatan
    } - pages(office, day).keys()
    known = [one for one in sorted(named) if one in office.kegiatan]
    return frozenset(one for one in known if not restricted(office, office.kegiatan[one].value))


def address(office: str, page: str) -> str:
    """Give a publication's address below the site root."""
    return f"publikasi/{office}/{page}/"


def _age(page: Entry[Publikasi]) -> tuple[str, str]:
    return (parse_moment(page.value.terbit).isoformat(), page.id)
