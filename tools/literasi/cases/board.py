"""What led to each step of a case and still waits there: its open ends.

A step that was done opens again only within a circle (a review said Tidak, so a new version is
due), and there each paper goes round for itself: a letter that was approved does not answer for an
agreement that was not.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from literasi.cases.evidence import Event, earlier
from literasi.cases.flow import Flow
from literasi.cases.plan import branches
from literasi.cases.shape import Shape
from literasi.records.sop import Step
from literasi.values.dates import parse_date
from literasi.values.pointer import Path

_ALL = "semua"
ANNULLING = frozenset({"pembatalan", "pencabutan"})


@dataclass(frozen=True, slots=True)
class Token:
    """An event that led from one step to another; `back` when along an arrow that goes back."""

    event: Event
    source: str
    target: str
    back: bool

    @property
    def paper(self) -> str:
        """The record the event stands in."""
        return self.event.entry.ref


@dataclass(frozen=True, slots=True)
class Board:
    """A case laid over its SOP, with what arrived at each step."""

    laid: Flow
    shape: Shape
    arrived: Mapping[str, tuple[Token, ...]]
    void: frozenset[str]  # letters that a later one annulled

    def waiting(self, key: str) -> tuple[Token, ...]:
        """List what waits at a step, oldest first: nothing where nothing could prove the step."""
        step = self.laid.plan.steps[key]
        if not self.shape.kinds[key]:
            return ()
        found = tuple(one for one in self.arrivals(key) if one.paper not in self.void)
        if complete(self.laid, step):
            found = tuple(one for one in found if self._again(key, one))
        elif step.gabung == _ALL and not self._all_came(key):
            return ()
        return tuple(one for one in found if not self._overtaken(key, one))

    def arrivals(self, key: str) -> tuple[Token, ...]:
        """List arrivals at a step, also those at steps before that nothing could prove."""
        found: list[Token] = []
        waiting, seen = [key], {key}
        while waiting:
            place = waiting.pop()
            found += self.arrived[place]
            silent = {one.source.kunci for one in self.laid.plan.incoming[place]
                      if not self.shape.kinds[one.source.kunci]} - seen  # fmt: skip
            seen |= silent
            waiting += sorted(silent)
        return tuple(sorted(found, key=lambda one: one.event.order))

    def _all_came(self, key: str) -> bool:
        """Tell whether all that must join here has come, options apart that are missing."""
        incoming = self.laid.plan.incoming[key]
        return all(self.laid.lacking([arrow]) is None for arrow in incoming)

    def _again(self, key: str, token: Token) -> bool:
        """Tell whether what came round opens a step again that was done before."""
        happened = self.laid.happened[key]
        return self.shape.together(token.source, key) and not any(
            self.answers(key, token, one) for one in happened
        )

    def answers(self, key: str, token: Token, event: Event) -> bool:
        """Tell whether an event takes up what waited: in the same paper where that is possible."""
        elsewhere = event.entry.ref != token.paper
        if elsewhere and token.event.entry.kind in self.shape.kinds[key]:
            return False
        return _follows(token, event)

    def _overtaken(self, key: str, token: Token) -> bool:
        """Tell whether a later step has happened since, so that nobody need wait for this one."""
        return any(
            self._goes_past(key, later, token, event)
            for later in self.shape.past[key]
            for event in self.laid.happened[later]
        )

    def _goes_past(self, key: str, later: str, token: Token, event: Event) -> bool:
        """Judge one later act; going round, only what is surely newer counts, in its own paper."""
        own = event.entry.ref == token.paper
        if self.shape.together(key, later):
            return own and _follows(token, event) and earlier(token.event, event)
        return _follows(token, event) and (own or not self._needed(key, token))

    def _needed(self, key: str, token: Token) -> bool:
        """Tell whether a step beyond the circle needs this paper and has not had one."""
        kind = token.event.entry.kind
        beyond = self.shape.after[key] if self.shape.round(key) else frozenset()
        return any(
            kind in self.shape.kinds[later]
            and all(one.entry.kind != kind for one in self.laid.happened[later])
            for later in beyond
            if not self.shape.together(key, later)
        )


def board(laid: Flow, shape: Shape) -> Board:
    """Lay out what went along each arrow."""
    arrived: dict[str, list[Token]] = {key: [] for key in laid.plan.steps}
    for token in _tokens(laid, shape):
        arrived[token.target].append(token)
    found = {key: tuple(tokens) for key, tokens in arrived.items()}
    return Board(laid, shape, found, _annulled(laid))


def complete(laid: Flow, step: Step) -> bool:
    """Tell whether a step is done: one of its exits was taken.

    Without exits of their own evidence, the last act counts: where clauses name states, that of
    the last clause completes the step (10: berlangsung, then dilaporkan), the others do not.
    """
    proofs = [one.bukti for one in branches(step, laid.plan.path) if one.bukti]
    if proofs:
        return any(map(laid.proved, proofs))
    happened = laid.happened[step.kunci]
    return bool(happened) and step.bukti[-1].keadaan in {None, happened[-1].state}


def _annulled(laid: Flow) -> frozenset[str]:
    """Name the letters that another, signed by that day, took back."""
    return frozenset(
        f"{paper.kind}/{paper.value.terhadap}"
        for paper in laid.case.papers
        if paper.kind == "surat-keluar"
        and paper.value.jenis_surat in ANNULLING
        and paper.value.penandatanganan is not None
        and (laid.until is None or parse_date(paper.value.penandatanganan.tanggal) <= laid.until)
    )


def _tokens(laid: Flow, shape: Shape) -> Iterator[Token]:
    for key, arrows in shape.leaving.items():
        if not complete(laid, laid.plan.steps[key]):
            continue  # nothing leads on from a request that was sent back
        went = [(arrow, laid.through(arrow)) for arrow in arrows]
        every = (one for _, passed in went for one in passed)
        last = _last_words(every) if shape.round(key) else None
        for arrow, passed in went:
            back = any(arrow is one for one in laid.plan.back)
            yield from (
                Token(event, key, arrow.target, back)
                for event in passed
                if last is None or last[event.entry.ref] == event.at
            )


def _last_words(found: Iterable[Event]) -> dict[str, Path]:
    """Give the place of the last event in each paper: what was judged again no longer counts."""
    lasts: dict[str, Event] = {}
    for one in found:
        known = lasts.get(one.entry.ref)
        if known is None or _rank(known) <= _rank(one):
            lasts[one.entry.ref] = one
    return {ref: one.at for ref, one in lasts.items()}


def _rank(event: Event) -> tuple[str, tuple[tuple[bool, str | int], ...], str]:
    """Order events of one paper: by day, then by their place in its list, then by time."""
    return (event.when[:10], tuple((isinstance(one, int), one) for one in event.at), event.when)


def _follows(token: Token, event: Event) -> bool:
    """Tell whether an event came after an arrival; in one list, the items tell it too.

    A review follows the version it stands in; after Tidak only a new version does.
    """
    if earlier(event, token.event):
        return False
    ours, theirs = token.event.at[:2], event.at[:2]
    same = event.entry.ref == token.paper and ours[:1] == theirs[:1]
    if same and len(ours) == len(theirs) == 2 and isinstance(ours[1], int):
        item = theirs[1]
        return isinstance(item, int) and (item > ours[1] if token.back else item >= ours[1])
    return True
