"""The claims that own numbers belong to, for the rules about numbers."""

from collections.abc import Iterator

from literasi.numbering.numbered import Numbered, numbered
from literasi.numbering.series import lines
from literasi.records.catalogue import Office


def claims(office: Office) -> Iterator[tuple[Numbered, str | None]]:
    """Yield every own number with its claim's name; nothing where it does not fit its template."""
    series = lines(office)
    for one in numbered(office):
        line = series.get(one.series)
        yield one, line.claim(one.number, one.year) if line else None
