"""An office's series of numbers: separate ones, and several that share one running number."""

from collections.abc import Mapping
from dataclasses import dataclass

from literasi.numbering.running import Claim, Running
from literasi.numbering.template import Faults, Template, compiled
from literasi.records.catalogue import Office
from literasi.records.office import Series


@dataclass(frozen=True, slots=True)
class Line:
    """One series ready for use; `counter` names the series whose running number it takes."""

    series: Series
    counter: str
    width: int  # digits of the counter's running number, so that joint series share file names
    wholly: bool
    template: Template | None = None
    faults: Faults = ()

    def claim(self, number: str, year: str) -> str | None:
        """Name the file that claims a number of this series; nothing when it does not fit."""
        running = self.template.running(number) if self.template else None
        return self.file(year, running) if running else None

    def running(self, number: str) -> str | None:
        """Read the running number as the book shows it, filled to the width of its template."""
        found = self.template.running(number) if self.template else None
        return found.filled(self.template.width) if found and self.template else None

    def file(self, year: str, running: Running) -> str:
        """Name the file that claims a running number."""
        return Claim(self.counter, year, running).id(self.width)


def lines(office: Office) -> Mapping[str, Line]:
    """Give every series of an office by its key; of two with one key the first counts."""
    profile = office.profile.value
    known = {one.kunci: one for one in reversed(profile.seri)}
    return {one.kunci: _line(one, known, profile.opd) for one in known.values()}


def _line(one: Series, known: Mapping[str, Series], opd: str) -> Line:
    made = compiled(one.templat, opd, one.unit)
    counter = known.get(one.bersama, one) if one.bersama else one
    shared = made if counter is one else compiled(counter.templat, opd, counter.unit)
    width = shared.width if isinstance(shared, Template) else 1
    wholly = counter.sepenuhnya
    if isinstance(made, Template):
        return Line(one, counter.kunci, width, wholly, made)
    return Line(one, counter.kunci, width, wholly, None, made)
