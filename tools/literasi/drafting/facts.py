"""What is known while a form is filled in: the office, the berkas, the answers so far."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from literasi.cases.case import Case
from literasi.cases.posts import in_force
from literasi.gate.schemas import Schemas
from literasi.records.catalogue import Entry, Office
from literasi.records.sop import Sop, Step

_DATES = ("tanggal", "tanggal_terima", "terbit")


@dataclass(frozen=True, slots=True)
class Facts:
    """Everything that a question, its choices or its proposal may come from.

    `day` is the day the clerk writes (`YYYY-MM-DD`). `entry` is the record on file that is added
    to. `wanted` are values that the evidence clause of the SOP asks for, by key, and
    `needs` the keys it must hold; `roles` those
    who do the step, `following` those of the next one. `lately` are answers of the forms before;
    `elsewhere` are claims of numbers on the server, each with its record.
    """

    schemas: Schemas
    office: Office
    day: str
    values: Mapping[str, Any] = field(default_factory=dict)
    case: Case | None = None
    entry: Entry[Any] | None = None
    step: Step | None = None
    roles: tuple[str, ...] = ()
    following: tuple[str, ...] = ()
    wanted: Mapping[str, Any] = field(default_factory=dict)
    needs: tuple[str, ...] = ()
    lately: Mapping[str, Any] = field(default_factory=dict)
    elsewhere: Mapping[str, str] = field(default_factory=dict)

    @property
    def base(self) -> Mapping[str, Any]:
        """Give the record as it stands: what is on file, or nothing yet."""
        return self.entry.document.data if self.entry else {}

    @property
    def sop(self) -> Sop | None:
        """Give the SOP of the berkas, or the one chosen for a new request."""
        if self.case is not None:
            return self.case.sop.value
        found = self.office.sop.get(str(self.values.get("sop", "")))
        return found.value if found else None

    @property
    def moment(self) -> str:
        """Give when the act happened: the last date answered, else the day of writing."""
        told = [value for key, value in self.values.items()
                if key.rpartition(".")[2] in _DATES and isinstance(value, str)]  # fmt: skip
        return told[-1] if told else self.day

    def papers(self, kind: str) -> list[Entry[Any]]:
        """List the berkas' records of a kind, by name."""
        return [one for one in self.case.papers if one.kind == kind] if self.case else []

    def held(self) -> list[tuple[str, str]]:
        """List who holds which role on the day of the act, in the office's order of roles."""
        day = self.moment[:10]
        return [
            (official.id, role.kunci)
            for role in self.office.profile.value.peran
            for official in self.office.pejabat.values()
            if any(one.peran == role.kunci and in_force(one, day)
                   for one in official.value.jabatan)
        ]  # fmt: skip
