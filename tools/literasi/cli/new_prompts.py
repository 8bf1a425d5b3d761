"""The questions of `literasi new` on a terminal: asked, judged at once, asked again."""

import re
from collections.abc import Callable, Sequence
from typing import Any

import click

from literasi.drafting.choices import Choice, Unclear, chosen
from literasi.drafting.facts import Facts
from literasi.drafting.filling import judged, settled
from literasi.drafting.form import Form
from literasi.drafting.questions import Question

_SIGNS = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]"
)  # that move a cursor or turn a line
_LISTED = 20  # choices shown; of a longer list the clerk types a part of the name
_NOTHING = "-"  # answers an open question although something is proposed
_LIST = "?"  # shows the list of a question that has a proposal
_MORE = "\\"  # at the end of a line: the answer goes on in the next one

Fresh = Callable[[str, str], Any]  # begins a record of a kind by its name; gives its id, if any


def say(text: str) -> None:
    """Tell something that is no result: it goes where the questions go."""
    click.echo(_SIGNS.sub("�", text), err=True)


def line(text: str) -> str:
    """Read one line after a prompt; an empty one is an answer too."""
    shown = _SIGNS.sub("�", text)
    typed: str = click.prompt(shown, default="", show_default=False, prompt_suffix=": ", err=True)
    return typed


def agreed(text: str, *, default: bool = True) -> bool:
    """Ask yes or no; Enter means what stands in capitals."""
    hint = "Y/t" if default else "y/T"
    while True:
        typed = line(f"{text} [{hint}]").strip().lower()
        if typed in {"", "y", "ya", "t", "tidak"}:
            return default if not typed else typed in {"y", "ya"}
        say("  jawab y (ya) atau t (tidak)")


def answer(form: Form, one: Question, facts: Facts, fresh: Fresh) -> Any:
    """Ask one question until the record could hold the answer; nothing is no answer."""
    _introduce(one)
    while True:
        typed = _lines(one)
        if typed == _NOTHING and not one.needed:
            return None
        if typed.strip() == _LIST and one.choices:
            listed(one.choices)
            continue
        empty = not typed.strip()
        told = (settled(form, facts, one, one.proposal) if empty
                else judged(form, facts, one, typed))  # fmt: skip
        if not told.wrong:
            return told.value
        made = fresh(one.ask.fresh, typed.strip()) if _is_new(one, typed) else None
        if made:
            return made
        for wrong in told.wrong:
            say(f"  ✗ {wrong}")


def pick(known: Sequence[Choice], text: str, default: int | None = None) -> Choice | None:
    """Let one of a list be chosen; Enter takes the default, or nothing."""
    listed(known)
    while True:
        typed = line(f"{text}{f' [{default + 1}]' if default is not None else ''}")
        if not typed.strip():
            return None if default is None else known[default]
        found = chosen(tuple(known), typed)
        if not isinstance(found, Unclear):
            return found
        say(f"  ✗ {found.message}")


def listed(known: Sequence[Choice]) -> None:
    """Show a list with its numbers; a long one is searched instead."""
    for number, one in enumerate(known[:_LISTED], 1):
        say(f"  {number:>2}. {one.label}")
    if len(known) > _LISTED:
        say(f"  … {len(known)} pilihan; ketik sebagian namanya")


def _introduce(one: Question) -> None:
    say("")
    say(one.help)
    if one.proposal is None:
        listed(one.choices)
    elif one.choices:
        say(f"  Enter bila benar; ketik {_LIST} untuk daftarnya")
    if one.example and not one.choices:
        say(f"  contoh: {one.example}")
    if one.ask.source == "number":
        say("  usulan dihitung dari catatan; cocokkan dengan buku agenda")


def _lines(one: Question) -> str:
    """Read an answer; a line that ends with a backslash goes on in the next one."""
    typed = line(f"{one.title}{_hint(one)}")
    while typed.endswith(_MORE) and one.own.get("type") == "string":
        typed = f"{typed[:-1]}\n{line('…')}"
    return typed


def _hint(one: Question) -> str:
    if one.proposal is None:
        return "" if one.needed else " [boleh kosong]"
    shown = one.offered.replace("\n", " ")
    return f" [{shown}]" if one.needed else f" [{shown}; {_NOTHING} bila kosong]"


def _is_new(one: Question, typed: str) -> bool:
    """Tell a name that the office does not know yet, where a new record may be begun for it."""
    return bool(one.ask.fresh and typed.strip()) and not any(
        all(word in f"{known.key} {known.label}".casefold() for word in typed.casefold().split())
        for known in one.choices
    )
