"""Running numbers as the books print and sort them."""

from literasi.numbering.running import Running
from literasi.numbering.series import lines
from literasi.records.catalogue import Office


def shown(office: Office, series: str | None, number: str) -> str | None:
    """Give the running part of a whole number, filled as its series wants; else nothing."""
    line = lines(office).get(series or "")
    return line.running(number) if line else None


def order(office: Office, series: str | None, number: str) -> tuple[str, ...]:
    """Sort as a clerk does: `9` before `10`, `936` before `936.2`; what has none comes last."""
    line = lines(office).get(series or "")
    found = line.template.running(number) if line and line.template else Running.read(number)
    return place(found) if found else ("~", number)


def place(running: Running) -> tuple[str, ...]:
    """Write a running number so that text sorts as numbers do."""
    return (f"{running.number:012}", running.letter, f"{running.point:012}")
