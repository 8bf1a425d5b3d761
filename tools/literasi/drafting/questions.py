"""The questions of a form that are still open, each with its words, list and proposal."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from literasi.drafting.answers import shown, value_of
from literasi.drafting.choices import Choice, choices
from literasi.drafting.facts import Facts
from literasi.drafting.form import ANSWERED, OURS, UNANSWERED, Ask, Form
from literasi.drafting.places import assembled, at, place
from literasi.drafting.sources import SOURCES
from literasi.gate.empties import is_empty
from literasi.gate.matcher import predicate
from literasi.gate.schemas import Schema
from literasi.gate.suggest import example
from literasi.gate.walk import schema_at
from literasi.values.pointer import Path


@dataclass(frozen=True, slots=True)
class Question:
    """One question as a clerk meets it; `needed` ones want an answer."""

    ask: Ask
    own: Schema
    items: Schema
    choices: tuple[Choice, ...]
    proposal: Any  # any value of a record, or None
    needed: bool

    @property
    def key(self) -> str:
        """Name its property, as `--set` takes it."""
        return self.ask.key

    @property
    def title(self) -> str:
        """Ask in the schema's own words, and say whose it is."""
        title = str(self.own.get("title", self.key))
        return f"{title} ({self.ask.about})" if self.ask.about else title

    @property
    def help(self) -> str:
        """Explain what is asked, in the schema's own words."""
        return str(self.own.get("description", ""))

    @property
    def example(self) -> str:
        """Show what an answer looks like; a list of choices needs none."""
        values = self.own.get("examples", ())
        if self.choices or not values:
            return self.choices[0].key if self.choices else example(self.own).strip('"')
        return shown(values[0])

    @property
    def offered(self) -> str:
        """Write the proposal as an answer that gives it; empty without one."""
        return "" if self.proposal is None else shown(self.proposal, self.choices)

    def read(self, typed: str) -> Any:
        """Read an answer; `Unclear` says what is wrong with it."""
        return value_of(self.own, self.items, self.choices, typed)


def question(form: Form, facts: Facts, ask: Ask) -> Question:
    """Word a question; the proposal is what the SOP's evidence wants, or what its source says."""
    kind = facts.schemas.kinds[form.kind]
    own = schema_at(facts.schemas, kind, place(ask.key, facts.base))
    inner = own.get("items")
    items = facts.schemas.target(inner) if isinstance(inner, dict) else {}
    found = facts.wanted.get(ask.key)
    if found is None and ask.source:
        found = SOURCES[ask.source](facts, ask.key)
    known = choices(facts, ask.key, own)
    return Question(ask, own, items, known, found, ask.needed or _required(form, facts, ask))


def asked(form: Form, facts: Facts) -> Iterator[Question]:
    """Yield the questions that no answer stands for yet and that the answers do not rule out."""
    for ask in form.asks:
        if ask.key not in facts.values and applies(ask, facts):
            yield question(form, facts, ask)


def applies(ask: Ask, facts: Facts) -> bool:
    """Tell whether the record on file and the answers so far leave room for a question."""
    if at(facts.base, place(ask.key, facts.base)) is not None:
        return False
    key, words = ask.only
    if not key:
        return True
    value = facts.values.get(key, at(facts.base, place(key, facts.base)))
    if words in {ANSWERED, UNANSWERED}:
        return is_empty(value) == (words == UNANSWERED)
    if words == OURS:
        return bool(value) and value == at(facts.base, place(f"pihak.{OURS}.urutan", facts.base))
    return str(value) in words.split()


def _required(form: Form, facts: Facts, ask: Ask) -> bool:
    """Tell whether the record would lack the property; a group that is optional asks nothing.

    What an addition adds is there by being added.
    """
    whole = assembled(facts.base, {**form.fixed, **facts.values})
    path = place(ask.key, facts.base)
    begun = max((_shared(path, place(one, facts.base)) for one in form.adds), default=0)
    for depth in range(begun, len(path)):
        step = path[depth]
        if isinstance(step, str) and step not in _needed(form, facts, whole, path[:depth]):
            inside = depth < len(path) - 1
            if not inside or at(whole, path[: depth + 1]) is None:
                return False
    return True


def _shared(path: Path, added: Path) -> int:
    return len(added) if path[: len(added)] == added else 0


def _needed(form: Form, facts: Facts, whole: Any, group: Path) -> set[str]:
    """List what a group needs, conditions on what it says already included."""
    own = schema_at(facts.schemas, facts.schemas.kinds[form.kind], group)
    said = at(whole, group)
    ifs = [one for one in own.get("allOf", ()) if "if" in one and predicate(one["if"])(said)]
    return {*own.get("required", ()), *(key for one in ifs for key in one["then"]["required"])}
