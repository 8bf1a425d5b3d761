"""What a shared card says."""

from dataclasses import dataclass

from literasi.outputs.public.pages.colours import office_ink
from literasi.outputs.public.pages.words import label
from literasi.values.dates import format_date, format_span
from literasi.values.markdown import plain
from literasi.views.public_models import Office, Publication, PublicSite, Session

_HOUSE = "#0b5e6f"


@dataclass(frozen=True, slots=True)
class CardWords:
    """The words of a card, and the colour it stands in."""

    kind: str
    title: str
    when: str
    office: str
    colour: str

    def all(self) -> tuple[str, ...]:
        """Give everything the card depends on."""
        return (self.kind, self.title, self.when, self.office, self.colour)


def words_of(one: Publication, office: Office) -> CardWords:
    """Word a publication: an announcement says when it takes place, a report when it appeared."""
    return CardWords(
        kind=f"{label(one.kind)} · Contoh" if office.example_note else label(one.kind),
        title=plain(one.title),
        when=_when(one, office),
        office=plain(office.name),
        colour=office_ink(office),
    )


def portal_words(site: PublicSite) -> CardWords:
    """Word the card of every page that has none of its own."""
    names = tuple(one.short_name for one in site.offices)
    return CardWords(
        kind="Portal Literasi",
        title="Membaca, belajar, dan berkegiatan bersama perpustakaan daerah",
        when="Kegiatan, jadwal ruang, SOP",
        office=plain(" · ".join(names)),
        colour=_HOUSE,
    )


def _when(one: Publication, office: Office) -> str:
    sessions = [session for each in one.activities for session in each.sessions]
    if one.kind != "pengumuman" or not sessions:
        return format_date(one.published.date())
    first = min(sessions, key=lambda session: session.start)
    return _session(first, office) if len(sessions) == 1 else f"Mulai {_day(first)}"


def _session(one: Session, office: Office) -> str:
    if one.all_day:
        return _day(one)
    day, _, hours = format_span(one.start, one.end, office.zone).rpartition(", ")
    return f"{day.partition(', ')[2] or day}, {hours}"


def _day(one: Session) -> str:
    return format_date(one.start.date())
