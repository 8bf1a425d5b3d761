"""What people have done with papers whose time had come, written into the closings of their cases.

Nothing is destroyed here: the record follows the signed minutes.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from literasi.cases.retained import closing_of, kept
from literasi.cases.retention import (
    DESTROYING,
    HANDING_OVER,
    JUDGING,
    MOVING,
    Kept,
    Stage,
)
from literasi.intake.seals import Deed
from literasi.records.catalogue import Office
from literasi.values.errors import OperatorError

STAGES: Mapping[str, Stage] = {
    MOVING: Stage.INACTIVE,
    DESTROYING: Stage.DESTROY,
    HANDING_OVER: Stage.PERMANENT,
    JUDGING: Stage.REVIEW,
}


@dataclass(frozen=True, slots=True)
class Carried:
    """What was done, by which minutes, with which cases (none: all that were due)."""

    act: str
    minutes: str
    cases: tuple[str, ...]
    result: str | None


def carried_out(office: Office, what: Carried, deed: Deed) -> Mapping[str, dict[str, Any]]:
    """Give the closings with the act added, for all that was due for it on that day."""
    if (what.result is not None) != (what.act == JUDGING):
        raise OperatorError("hasil hanya ada pada penilaian", "beri --result bersama penilaian")
    due: dict[str, list[str]] = {}
    for one in kept(office, deed.day):
        if _due(one, what, deed) and (not what.cases or one.berkas in what.cases):
            due.setdefault(one.berkas, []).append(one.entry.ref)
    missing = [one for one in what.cases if one not in due]
    if missing or not due:
        which = f" pada berkas {', '.join(missing)}" if missing else ""
        message = f"tidak ada arsip yang jatuh tempo untuk {what.act}{which}"
        raise OperatorError(message, "lihat yang jatuh tempo: literasi retention")
    return dict(_closed(office, berkas, refs, what, deed) for berkas, refs in due.items())


def _due(one: Kept, what: Carried, deed: Deed) -> bool:
    again = any(done.tindakan == what.act for done in one.done(deed.day))
    return one.stage(deed.day) is STAGES[what.act] and not again


def _closed(
    office: Office, berkas: str, refs: list[str], what: Carried, deed: Deed
) -> tuple[str, dict[str, Any]]:
    """Add the act to a case's closing; a case that is not closed is never due."""
    closing = closing_of(office, berkas, deed.day)
    if closing is None:
        raise AssertionError(berkas)
    data = closing.document.data
    result = {"hasil": what.result} if what.result else {}
    act = {"tindakan": what.act, **deed.act, "berita_acara": what.minutes.strip(), "arsip": refs}
    return closing.ref, {**data, "penyusutan": [*data.get("penyusutan", []), {**act, **result}]}
