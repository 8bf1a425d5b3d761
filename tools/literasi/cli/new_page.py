"""One filled form of a session, and the drafts that it lays on the desk."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from literasi.cli.new_desk import Desk
from literasi.drafting.claiming import claim
from literasi.drafting.drafted import grown_record, new_record, whole
from literasi.drafting.facts import Facts
from literasi.drafting.following import Next
from literasi.drafting.form import Form
from literasi.drafting.forms import DRAWN, NUMBERS
from literasi.drafting.names import name_of
from literasi.drafting.places import at, place
from literasi.numbering.numbered import AUTOMATIC
from literasi.shell.chance import calendar_id, short_id, token

_CHANCE = {"token": token, "uid": calendar_id}


@dataclass(slots=True)
class Page:
    """A form with its answers; id and secret parts are drawn once, however often it is changed.

    `ours` tells that the number is the one the tool proposed. `ground` is the record on file that
    an addition grows from.
    """

    asked: Next
    form: Form
    berkas: str
    values: dict[str, Any]
    ours: bool = False
    name: str = ""
    path: str = ""
    drawn: dict[str, str] = field(default_factory=dict)
    ground: tuple[Any, bytes] | None = None  # any: the front desk opens no records

    @property
    def named(self) -> str:
        """Give the id of its record."""
        return self.path.rpartition("/")[2].removesuffix(".yml")

    def compose(self, desk: Desk) -> None:
        """Lay the record on the desk, and the claim of its number beside it."""
        entry = desk.facts(self.asked, self.berkas, {}).entry
        if entry is not None:
            self.ground = (entry, desk.raw(entry.document.path))
        key = NUMBERS.get(self.form.name, "")
        typed = self.values.get(key, AUTOMATIC)
        if typed == AUTOMATIC:
            self._put(desk, self.values)
            return
        ref = self._put(desk, {**self.values, key: AUTOMATIC})
        taken = claim(desk.facts(self.asked, self.berkas, {}), ref, str(typed), ours=self.ours)
        self._put(desk, {**self.values, key: taken.number})
        if taken.content:
            desk.put(taken.path, taken.content)

    def _put(self, desk: Desk, values: Mapping[str, Any]) -> str:
        facts = self._facts(desk, values)
        data = whole(self.form, facts)
        if self.ground is not None:
            made = grown_record(self.form, facts, data, self.ground[1])
        else:
            self.name = self.name or name_of(
                self.form.kind, data, desk.names(self.form.kind), short_id
            )
            made = new_record(self.form, facts, self.name, data)
        desk.put(made.path, made.content)
        self.path = made.path
        return made.ref

    def _facts(self, desk: Desk, values: Mapping[str, Any]) -> Facts:
        facts = desk.facts(self.asked, self.berkas, {})
        facts = replace(facts, entry=self.ground[0] if self.ground else None)
        key, sort = DRAWN.get(self.form.name, ("", ""))
        if key and not self.drawn and at(facts.base, place(key, facts.base)) is None:
            self.drawn = {key: _CHANCE[sort]()}
        return replace(facts, values={**values, **self.drawn})
