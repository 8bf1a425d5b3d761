"""The whole public site: everything a public builder may draw from."""

from collections.abc import Iterable, Mapping
from datetime import date

from literasi.records.catalogue import Catalogue
from literasi.views.activities import activities
from literasi.views.agreements import agreements
from literasi.views.calendar_models import CalendarEntry
from literasi.views.offices import holidays, office_view
from literasi.views.public_models import Activity, Publication, PublicSite
from literasi.views.publications import publications
from literasi.views.publicity import pages
from literasi.views.rooms import room_view, uses
from literasi.views.sops import sops


def public_site(
    catalogue: Catalogue,
    calendar: Iterable[CalendarEntry],
    sizes: Mapping[str, tuple[int, int]],
    day: date,
    address: str,
) -> PublicSite:
    """Copy out what the public may see on a day; `sizes` knows the pictures on file."""
    offices = catalogue.offices
    years = tuple(one.value for one in catalogue.libur)
    public = {one.code: pages(one, day) for one in offices}
    known = {one.code: activities(one, public[one.code], day) for one in offices}
    every = [one for code in known for one in known[code].values()]
    found = [
        one for office in offices for one in publications(office, known[office.code], sizes, day)
    ]
    return PublicSite(
        as_of=day,
        address=address,
        offices=tuple(office_view(one.profile.value) for one in offices),
        sops=tuple(one for office in offices for one in sops(office, day, years)),
        rooms=tuple(room_view(office, one) for office in offices for one in office.ruang.values()),
        publications=tuple(sorted(found, key=_newest_first)),
        activities=tuple(sorted(every, key=_by_time)),
        agreements=tuple(one for office in offices for one in agreements(office, day)),
        uses=tuple(
            sorted(
                (one for office in offices for one in uses(office, public[office.code], day)),
                key=lambda one: (one.office, one.room, one.start, one.end, one.title or ""),
            )
        ),
        holidays=holidays(catalogue),
        calendar=tuple(calendar),
    )  # fmt: skip


def _newest_first(page: Publication) -> tuple[float, str, str]:
    return (-page.published.toordinal() * 1440.0 - page.published.hour * 60
            - page.published.minute, page.office, page.id)  # fmt: skip


def _by_time(activity: Activity) -> tuple[str, str, str]:
    first = activity.sessions[0].start.isoformat() if activity.sessions else ""
    return (first, activity.office, activity.name)
