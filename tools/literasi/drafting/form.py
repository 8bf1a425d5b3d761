"""What a form is: the questions of one kind of record, in the order in which a clerk meets them.

Keys are dotted paths into the record. `-` is a new item of a list, `$` the last one on file:
`konsep.$.penelitian.-.hasil` is the result of a new review of the newest draft. Among the parties
of an agreement `kita` is our office and `mereka` the partner, whoever stands first.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

ANSWERED = "*"  # in `Ask.only`: whatever the answer was
UNANSWERED = "!"  # in `Ask.only`: nothing was answered, and nothing is on file
OURS = "kita"  # in `Ask.only`: the answer names our own party of the agreement on file


@dataclass(frozen=True, slots=True)
class Ask:
    """One question; its words, example and choices stand in the schema of its property.

    `source` names where a proposal comes from. A `quiet` question is put only when there is no
    proposal; `only` asks it after certain answers to another one; `needed` ones are asked until
    they are answered although the schema leaves them open. An unknown choice may begin a record
    of the kind `fresh`. `about` tells whose it is where a form asks the same of two (Indonesian).
    """

    key: str
    source: str = ""
    quiet: bool = False
    only: tuple[str, str] = ("", "")
    needed: bool = False
    fresh: str = ""
    about: str = ""


@dataclass(frozen=True, slots=True)
class Form:
    """The questions of one kind of record, or of what is added to a record on file.

    `sheet` groups what a clerk writes down in one go. `adds` are the places of an addition; a
    new record has none. `also` are places that it may fill besides. `fixed` are values that follow
    from the form itself. `called` is a name of its own, where kind and place do not tell it;
    `told` is said before the first question (Indonesian; `{ref}` names the record on file).
    """

    kind: str
    title: str
    sheet: str
    asks: tuple[Ask, ...]
    adds: tuple[str, ...] = ()
    fixed: Mapping[str, Any] = field(default_factory=dict)
    also: tuple[str, ...] = ()
    called: str = ""
    told: str = ""

    @property
    def name(self) -> str:
        """Name the form as it is called on the command line: `kegiatan` or `kegiatan/laporan`."""
        if self.called:
            return self.called
        words = [one for one in (self.adds or ("",))[0].split(".") if one not in {"", "-", "$"}]
        return f"{self.kind}/{words[-1]}" if words else self.kind
