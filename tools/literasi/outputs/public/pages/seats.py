"""Places of an activity and how to take one."""

from datetime import date

from literasi.outputs.public.html import NOTHING, Html, tag, text, words
from literasi.outputs.public.pages.parts import bullets
from literasi.outputs.public.pages.words import count
from literasi.values.dates import format_date, parse_date
from literasi.views.public_models import Activity


def left(activity: Activity) -> int | None:
    """Count the places still free; None where the office has not counted."""
    if activity.quota is None or activity.registered is None:
        return None
    return max(0, activity.quota - activity.registered)


def seats(activity: Activity) -> Html:
    """Say how many places there are, and how many of them are free."""
    free = left(activity)
    if activity.quota is None:
        return NOTHING
    total = count(activity.quota, "tempat")
    if free is None:
        return text(total)
    if free == 0:
        return words(_badge("Penuh", "lit-batal"), text(f"{total} sudah terisi"))
    return words(_badge(f"Sisa {free}", "lit-sisa"), text(f"dari {total}"))


def over(activity: Activity, day: date) -> bool:
    """Tell whether every session that was to take place lies behind a day."""
    standing = [one for one in activity.sessions if one.status != "cancelled"]
    return bool(standing) and all(one.end.date() < day for one in standing)


def how_to_register(activity: Activity, day: date) -> Html:
    """Say whether one can register on a day, how, and until when."""
    opens, closes = _day(activity.registration_opens), _day(activity.registration_closes)
    if closes is not None and closes < day:
        return text(f"Pendaftaran ditutup pada {format_date(closes)}.")
    said = tuple(text(one) for one in _sentences(activity, opens, closes, day) if one)
    return bullets(said) if len(said) > 1 else words(*said)


def _sentences(
    activity: Activity, opens: date | None, closes: date | None, day: date
) -> tuple[str | None, ...]:
    full = "Tempat penuh; tanyakan daftar tunggu." if left(activity) == 0 else None
    later = f"Dibuka {format_date(opens)}." if opens and opens > day else None
    until = f"Paling lambat {format_date(closes)}." if closes else None
    way = activity.registration
    return full, later, f"{way.strip().rstrip('.')}." if way else None, until


def _badge(words_: str, class_: str) -> Html:
    return tag("span", text(words_), class_=f"lit-lencana {class_}")


def _day(value: str | None) -> date | None:
    """Read a day; a record that writes it in another way is a finding, and not shown here."""
    try:
        return parse_date(value) if value else None
    except ValueError:
        return None
