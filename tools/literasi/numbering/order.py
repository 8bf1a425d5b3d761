"""One number asked for by a clerk: the next free one, or one that paper or SRIKANDI gave."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from literasi.documents.yaml12 import read
from literasi.numbering.allotment import following, own_claim, usable, used, written
from literasi.numbering.numbered import AUTOMATIC, Numbered, places
from literasi.numbering.running import Claim, Running, read_claim
from literasi.numbering.series import Line, lines
from literasi.numbering.template import Template
from literasi.records.catalogue import Office

VOID = "(batal)"  # the owner of a voided claim
NOBODY = "(belum ada catatan)"  # the owner of a claim that was taken before its record

Owners = Mapping[str, str]  # claims by name, each with the record it was made for


@dataclass(frozen=True, slots=True)
class Order:
    """A number of a series for a year; `one` is the record's place for it, if there is a record.

    `carried` is the number that the record has already.
    """

    line: Line
    year: str
    taken: frozenset[Claim]
    owners: Owners
    one: Numbered | None = None
    template: Template | None = None
    given: Running | None = None
    carried: bool = False

    @property
    def ref(self) -> str:
        """Name the record, or nobody."""
        return self.one.entry.ref if self.one else NOBODY

    def number(self, running: Running) -> str:
        """Write a number in full where there is a record, else as the book shows it."""
        if self.one is None or self.template is None:
            return running.filled(self.line.width)
        return written(self.one, self.line, self.template, running)


@dataclass(frozen=True, slots=True)
class Choice:
    """The claim to make, or already made; `owner` is set when it is somebody else's."""

    claim: Claim
    name: str
    owner: str = ""


def order_for(
    office: Office, ref: str, series: str | None = None, number: str | None = None
) -> Order | str:
    """Order a number for a record, or say (Indonesian) why that cannot be."""
    found = places(office, ref)
    if not found:
        return f"catatan «{ref}» tidak bernomor; yang bernomor: surat masuk, surat keluar, PKS"
    known = lines(office)
    one = replace(found[0], series=found[0].series or series or _usual(known, found[0].book))
    line = known.get(one.series)
    template = usable(one, line)
    if isinstance(template, str) or line is None:
        return str(template)
    has = one.number not in {"", AUTOMATIC}
    wanted = number or (one.number if has else None)
    running = _given(template, wanted) if wanted else None
    if wanted and running is None:
        return _unlike(wanted, one, line, template)
    order = _order(office, line, one.year)
    return replace(order, one=one, template=template, given=running, carried=has)


def order_in(office: Office, series: str, year: str, number: str | None = None) -> Order | str:
    """Order a number of a series before its record exists."""
    line = lines(office).get(series)
    if line is None:
        return f"seri «{series}» tidak ada; yang ada: {', '.join(lines(office))}"
    if line.template is None:
        return f"templat seri «{series}» {line.faults[0]}"
    running = _given(line.template, number) if number else None
    if number and running is None:
        return f"nomor «{number}» tidak sesuai templat «{line.series.templat}»"
    return replace(_order(office, line, year), given=running)


def choose(order: Order, elsewhere: Owners, ever: Iterable[str] = ()) -> Choice:
    """Choose the claim: the one given, the one already made for the record, or the next free.

    `elsewhere` are the claims on the server, `ever` the names of those that were ever there.
    """
    owners = {**order.owners, **elsewhere}
    if order.given is not None:
        return _choice(order, owners, Claim(order.line.counter, order.year, order.given))
    own = own_claim(owners, order.one, order.line) if order.one else None
    if own is not None:
        return _choice(order, owners, own)
    taken = {*order.taken, *(claim for name in (*owners, *ever) if (claim := read_claim(name)))}
    running = following(taken, order.line.counter, order.year)
    return _choice(order, owners, Claim(order.line.counter, order.year, running))


def owner_of(path: str, raw: bytes) -> str:
    """Read for which record a claim was made; hostile content owns its number for nobody."""
    document, _ = read(path, raw)
    data = document.data if document and isinstance(document.data, dict) else {}
    return VOID if data.get("batal") else str(data.get("untuk") or NOBODY)


def _choice(order: Order, owners: Owners, claim: Claim) -> Choice:
    name = claim.id(order.line.width)
    owner = owners.get(name, order.ref)
    return Choice(claim, name, "" if owner == order.ref != NOBODY or name not in owners else owner)


def _order(office: Office, line: Line, year: str) -> Order:
    owners = {
        name: VOID if entry.value.batal else entry.value.untuk or NOBODY
        for name, entry in office.nomor.items()
    }
    return Order(line, year, frozenset(used(office, ())), owners)


def _usual(known: Mapping[str, Line], book: str) -> str:
    """Name the series of a book when there is only one."""
    found = [key for key, line in known.items() if line.series.buku == book]
    return found[0] if len(found) == 1 else ""


def _given(template: Template, number: str) -> Running | None:
    """Read a whole number, or only its running part (`936.1`)."""
    return template.running(number) or Running.read(number)


def _unlike(number: str, one: Numbered, line: Line, template: Template) -> str:
    right = written(one, line, template, Running(147))
    return f"nomor «{number}» tidak sesuai templat «{line.series.templat}», misalnya {right}"
