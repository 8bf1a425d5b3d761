"""What a form is: the questions of one kind of record, in the order in which a clerk meets them.

Keys are dotted paths into the record. `-` is a new item of a list, `$` the last one on file:
`konsep.$.penelitian.-.hasil` is the result of a new review of the newest draft.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

ANSWERED = "*"  # in `Ask.only`: whatever the answer was


@dataclass(frozen=True, slots=True)
class Ask:
    """One question; its words, example and choices stand in the schema of its property.

    `source` names where a proposal comes from. A `quiet` question is put only when there is no
    proposal; `only` asks it after certain answers to another one; `needed` ones are asked until
    they are answered although the schema leaves them open. An unknown choice may begin a record
    of the kind `fresh`.
    """

    key: str
    source: str = ""
    quiet: bool = False
    only: tuple[str, str] = ("", "")
    needed: bool = False
    fresh: str = ""


@dataclass(frozen=True, slots=True)
class Form:
    """The questions of one kind of record, or of what is added to a record on file.

    `sheet` groups what a clerk writes down in one go. `adds` are the places of an addition; a
    new record has none. `fixed` are values that follow from the form itself.
    """

    kind: str
    title: str
    sheet: str
    asks: tuple[Ask, ...]
    adds: tuple[str, ...] = ()
    fixed: Mapping[str, Any] = field(default_factory=dict)

    @property
    def name(self) -> str:
        """Name the form as it is called on the command line: `kegiatan` or `kegiatan/laporan`."""
        words = [one for one in (self.adds or ("",))[0].split(".") if one not in {"", "-", "$"}]
        return f"{self.kind}/{words[-1]}" if words else self.kind
