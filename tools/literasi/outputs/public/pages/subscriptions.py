"""How to follow a calendar: the pieces that the subscribe page and the rooms' pages share."""

from urllib.parse import quote

from literasi.outputs.public.pages.page import slug


def webcal(absolute: str) -> str:
    """Give the address that phones and desktop calendars subscribe to at one tap."""
    return f"webcal://{absolute.partition('://')[2]}"


def google(absolute: str) -> str:
    """Give Google's link; it takes the `webcal` form only, an `https` one is unreliable."""
    return f"https://calendar.google.com/calendar/render?cid={quote(webcal(absolute), safe='')}"


def outlook(host: str, absolute: str, name: str) -> str:
    """Give Outlook's link on the web, for work or for private accounts."""
    query = f"url={quote(absolute, safe='')}&name={quote(name, safe='', errors='replace')}"
    return f"https://{host}/calendar/0/addfromweb?{query}"


def subscription_anchor(path: str) -> str:
    """Give the anchor of a feed on the subscribe page: `ics/ruang/kendal-aula.ics`'s own."""
    return slug(path.removeprefix("ics/").removesuffix(".ics"))
