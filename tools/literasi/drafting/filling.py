"""A form being filled: answers given at once, taken from the berkas, or still missing."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

from literasi.drafting.choices import Unclear
from literasi.drafting.complaints import complaints
from literasi.drafting.facts import Facts
from literasi.drafting.form import Ask, Form
from literasi.drafting.forms import NUMBERS
from literasi.drafting.places import assembled
from literasi.drafting.questions import Question, applies, question
from literasi.drafting.sources import series_of
from literasi.gate.empties import is_empty
from literasi.numbering.numbered import AUTOMATIC
from literasi.numbering.order import choose, order_in
from literasi.values.finding import Finding


@dataclass(frozen=True, slots=True)
class Filled:
    """The answers of a form by key; `missing` questions need one, `wrong` says what is refused."""

    values: Mapping[str, Any]
    missing: tuple[Question, ...] = ()
    wrong: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Verdict:
    """An answer as the record will hold it, or what is wrong with it."""

    value: Any = None
    wrong: tuple[str, ...] = ()


Asker = Callable[[Question, Facts], Any]  # gives a value that was judged; nothing for no answer


def fill(form: Form, facts: Facts, given: Mapping[str, str], asker: Asker | None) -> Filled:
    """Go through a form's questions in order; without an asker nobody is there to answer.

    What was given wrongly is told before anything is asked where there is no such property; else
    the question is put, when somebody is there.
    """
    unknown = tuple(_unknown(form, facts, given))
    if unknown:
        return Filled({}, wrong=unknown)
    values: dict[str, Any] = dict(facts.values)
    missing: list[Question] = []
    wrong: list[str] = []
    for ask in (*form.asks, *_besides(form, facts, given)):
        now = replace(facts, values=values)
        if ask.key not in given and (ask.key in values or not applies(ask, now)):
            continue
        one = question(form, now, ask)
        verdict = _verdict(form, now, one, given, asker)
        wrong += (f"{one.key}: {line}" for line in verdict.wrong)
        if not is_empty(verdict.value):
            values[ask.key] = verdict.value
        elif one.needed and not verdict.wrong:
            missing.append(one)
    return Filled(values, tuple(missing), tuple(wrong))


def _unknown(form: Form, facts: Facts, given: Mapping[str, str]) -> Iterator[str]:
    asked = ", ".join(ask.key for ask in form.asks)
    for key in given:
        if not question(form, facts, Ask(key)).own:
            yield f"{key}: isian ini tidak dikenal; yang ditanyakan: {asked}"


def _besides(form: Form, facts: Facts, given: Mapping[str, str]) -> Iterator[Ask]:
    """Ask what the SOP's evidence needs and no question of the form gives, then what was given."""
    known = {one.key for one in form.asks} | form.fixed.keys()
    for key in facts.needs:
        if not any(one == key or one.startswith(f"{key}.") for one in known):
            known.add(key)
            yield Ask(key, needed=True)
    yield from (Ask(key) for key in given if key not in known)


def _verdict(
    form: Form, facts: Facts, one: Question, given: Mapping[str, str], asker: Asker | None
) -> Verdict:
    if one.key in given:
        told = judged(form, facts, one, given[one.key])
        if not told.wrong or asker is None:
            return told
    elif one.ask.quiet and (one.proposal is not None or not one.needed):
        return Verdict(one.proposal)
    return Verdict(asker(one, facts) if asker else None)


def judged(form: Form, facts: Facts, one: Question, typed: str) -> Verdict:
    """Read an answer and judge it as `check` would judge it in the record."""
    if not typed.strip():
        return settled(form, facts, one, None)
    value = one.read(typed)
    if isinstance(value, Unclear):
        return Verdict(wrong=(value.message,))
    return settled(form, facts, one, value)


def settled(form: Form, facts: Facts, one: Question, value: Any) -> Verdict:
    """Judge a value for a question: one that is proposed, read, or none."""
    if value is None and not one.needed:
        return Verdict()
    if one.key == NUMBERS.get(form.name) and value is not None and value != AUTOMATIC:
        wrong = _number(facts, one.key, str(value))
        return Verdict(value, (wrong,) if wrong else ())
    return Verdict(value, _lines(_complain(form, facts, one, value)))


def _complain(form: Form, facts: Facts, one: Question, value: Any) -> tuple[Finding, ...]:
    given = {**form.fixed, **facts.values}
    if value is not None:
        given[one.key] = value
    data = assembled(facts.base, {"skema": 1, **given})
    found = complaints(facts.schemas, form.kind, facts.base, data, one.key)
    if value is not None:
        return found
    hint = "pilih dari daftar" if one.choices else f"contoh: {one.example}"
    said = found[0].message if found else f"«{one.key}» ({one.title}) wajib diisi"
    return (Finding(facts.office.profile.mark(), "SKM001", said, hint),)


def _lines(found: tuple[Finding, ...]) -> tuple[str, ...]:
    return tuple(f"{one.message}; {one.hint}" if one.hint else one.message for one in found)


def _number(facts: Facts, key: str, typed: str) -> str:
    """Say why a number cannot be taken, if so: not of its series, or somebody else's."""
    order = order_in(facts.office, series_of(facts, key), facts.moment[:4], typed)
    if isinstance(order, str):
        return order
    owner = choose(order, facts.elsewhere).owner
    return f"nomor «{typed}» sudah diambil untuk {owner}; pilih nomor lain" if owner else ""
