"""Equipment in use at the same time, against its stock."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from heapq import heappop, heappush
from itertools import groupby

from literasi.records.catalogue import Office
from literasi.schedule.blocks import buffers
from literasi.schedule.sessions import Session, sessions
from literasi.schedule.sweep import Span, moved


@dataclass(frozen=True, slots=True)
class Use:
    """Some equipment of one session, out from the first set-up to the last clearing."""

    amount: int
    start: datetime
    end: datetime
    session: Session


@dataclass(frozen=True, slots=True)
class Draw:
    """What is out from one moment on, until the next one begins or ends."""

    moment: datetime
    uses: tuple[Use, ...]

    @property
    def amount(self) -> int:
        """How much is out."""
        return sum(one.amount for one in self.uses)


def uses(office: Office, among: Iterable[Session] | None = None) -> Mapping[str, tuple[Use, ...]]:
    """Give the uses of every piece of equipment, by start; several lines of one entry add up."""
    found: defaultdict[str, list[Use]] = defaultdict(list)
    for one in sessions(office) if among is None else among:
        amounts: Counter[str] = Counter()
        for line in one.entry.peralatan:
            amounts[line.peralatan] += line.jumlah
        start, end = _out(office, one) if amounts else (one.occurrence.start, one.occurrence.end)
        for name, amount in amounts.items():
            if start < end:
                found[name].append(Use(amount, start, end, one))
    return {name: tuple(sorted(found[name], key=_order)) for name in sorted(found)}


def overdrawn(uses: Iterable[Use], stock: int) -> Iterator[Draw]:
    """Sweep over the starts: yield every moment at which a use begins and more is out than is had.

    The amount only grows when a use begins, so no shortage goes unseen. Uses come by start.
    """
    open_: list[tuple[datetime, int, Use]] = []
    number, out = 0, 0
    for moment, begun in groupby(uses, key=lambda one: one.start):
        while open_ and open_[0][0] <= moment:
            out -= heappop(open_)[2].amount
        for one in begun:
            heappush(open_, (one.end, number, one))
            number, out = number + 1, out + one.amount
        if out > stock:
            yield Draw(moment, tuple(sorted((one for _, _, one in open_), key=_order)))


def short(uses: Iterable[Use], spare: int) -> tuple[Span, ...]:
    """Give the times, in order, at which more than `spare` is out already."""
    steps: Counter[datetime] = Counter()
    for one in uses:
        steps[one.start] += one.amount
        steps[one.end] -= one.amount
    found: list[Span] = []
    out, since = 0, None
    for moment in sorted(steps):
        out += steps[moment]
        if out > spare and since is None:
            since = moment
        elif out <= spare and since is not None:
            found.append((since, moment))
            since = None
    return tuple(found)


def _out(office: Office, one: Session) -> Span:
    rooms = dict.fromkeys(one.occurrence.rooms) or {"": None}
    around = [buffers(one.entry, office.ruang.get(room)) for room in rooms]
    start = moved(one.occurrence.start, -max(before for before, _ in around))
    return start, moved(one.occurrence.end, max(after for _, after in around))


def _order(one: Use) -> tuple[datetime, datetime, tuple[str, int, datetime]]:
    return (one.start, one.end, one.session.key)
