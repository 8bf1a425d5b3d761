"""What led to a step and still waits for it: the open ends of a case.

A step that was done opens again only within a circle (a review said Tidak, so a new version is
due), and there each paper goes round for itself: a letter that was approved does not answer for an
agreement that was not.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from literasi.cases.evidence import Event, earlier
from literasi.cases.flow import Flow, clauses, passed_over
from literasi.cases.plan import Arrow, branches
from literasi.cases.shape import Shape
from literasi.records.sop import Step

_ALL = "semua"


@dataclass(frozen=True, slots=True)
class Token:
    """An event that led along an arrow to a step."""

    event: Event
    arrow: Arrow
    back: bool

    @property
    def paper(self) -> str:
        """The record the event stands in."""
        return self.event.entry.ref


@dataclass(frozen=True, slots=True)
class Board:
    """A case laid over its SOP, with what went along each arrow."""

    laid: Flow
    shape: Shape
    went: Mapping[Arrow, tuple[Event, ...]]

    def tokens(self, key: str) -> tuple[Token, ...]:
        """List what waits for a step, oldest first; nothing when it has nothing to wait for."""
        step = self.laid.plan.steps[key]
        if not clauses(step, self.laid.plan.path):
            return ()
        found = tuple(sorted(self._arrived(key), key=lambda one: one.event.order))
        if complete(self.laid, step):
            found = tuple(one for one in found if self._open_again(key, one))
        elif step.gabung == _ALL and not self._all_came(key):
            return ()
        return tuple(one for one in found if not self._overtaken(key, one))

    def _arrived(self, key: str) -> Iterator[Token]:
        """Yield arrivals, seen through steps that are missing and may be."""
        back = set(map(id, self.laid.plan.back))
        waiting, seen = list(self.shape.into[key]), {key}
        while waiting:
            arrow = waiting.pop()
            source = arrow.source
            for event in self.went[arrow]:
                yield Token(event, arrow, id(arrow) in back)
            silent = not clauses(source, self.laid.plan.path)
            if silent and source.kunci not in seen:
                seen.add(source.kunci)
                waiting += self.shape.into[source.kunci]

    def _all_came(self, key: str) -> bool:
        """Tell whether every arrow that must join here has come, missing options apart."""
        return all(
            self.went[arrow] or self.laid.lacking([arrow]) is None
            for arrow in self.laid.plan.incoming[key]
        )

    def _open_again(self, key: str, token: Token) -> bool:
        source = token.arrow.source.kunci
        return self.shape.together(source, key) and not any(
            self._answers(key, token, one) for one in self.laid.happened[key]
        )

    def _answers(self, key: str, token: Token, event: Event) -> bool:
        """Tell whether an event of a step takes up what waited for it: in the same paper."""
        step = self.laid.plan.steps[key]
        kinds = {one.jenis for one in clauses(step, self.laid.plan.path)}
        if token.event.entry.kind in kinds and event.entry.ref != token.paper:
            return False
        return not earlier(event, token.event) and _later_item(token, event)

    def _overtaken(self, key: str, token: Token) -> bool:
        """Tell whether a later step has happened since, so that nobody need wait for this one."""
        return any(
            not earlier(event, token.event) and self._goes_past(key, later, token, event)
            for later in self.shape.after[key]
            for event in self.laid.happened[later]
        )

    def _goes_past(self, key: str, later: str, token: Token, event: Event) -> bool:
        if event.entry.ref == token.paper:
            return _later_item(token, event)
        return not self.shape.together(key, later) and not self._still_needed(key, token)

    def _still_needed(self, key: str, token: Token) -> bool:
        """Tell whether a step further on needs this very paper and has not had it."""
        kind = token.event.entry.kind
        return any(
            any(one.jenis == kind for one in clauses(self.laid.plan.steps[later], None))
            and all(one.entry.kind != kind for one in self.laid.happened[later])
            for later in self.shape.after[key]
            if not self.shape.together(key, later)
        )


def board(laid: Flow, shape: Shape) -> Board:
    """Lay out what went along each arrow: of a paper that was judged again, the last word."""
    went: dict[Arrow, tuple[Event, ...]] = {}
    arrows = [one for into in shape.into.values() for one in into]
    by_source: dict[str, list[Arrow]] = {}
    for arrow in arrows:
        by_source.setdefault(arrow.source.kunci, []).append(arrow)
    for key, leaving in by_source.items():
        found = {arrow: laid.through(arrow) for arrow in leaving}
        lasts = _last_words(one for events in found.values() for one in events)
        inside = any(key in circle for circle in shape.circles)
        for arrow, events in found.items():
            went[arrow] = tuple(one for one in events if not inside or one.at in lasts[one.entry.ref])
    return Board(laid, shape, went)
