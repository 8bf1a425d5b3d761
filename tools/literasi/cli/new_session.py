"""A session of `literasi new`: sheet after sheet of one berkas, each written whole or not."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

import click

from literasi.cli.new_desk import Desk
from literasi.cli.new_page import Page
from literasi.cli.new_preview import preview, refuse_unanswered
from literasi.cli.new_prompts import agreed, answer, pick, say
from literasi.cli.new_writing import put_down
from literasi.cli.reports import as_text
from literasi.drafting.choices import Choice
from literasi.drafting.facts import Facts
from literasi.drafting.filling import Filled, fill
from literasi.drafting.following import Next, following
from literasi.drafting.form import Ask
from literasi.drafting.forms import FORMS, NUMBERS
from literasi.drafting.questions import question
from literasi.numbering.numbered import AUTOMATIC
from literasi.shell.files import read_tree
from literasi.values.errors import OperatorError
from literasi.values.finding import Finding, Severity

_DATES = ("tanggal", "tanggal_terima")
_REQUEST = "permohonan"


@dataclass(slots=True)
class Session:
    """One clerk at the desk; `berkas` is empty until the request is drafted."""

    desk: Desk
    berkas: str = ""
    pages: list[Page] = field(default_factory=list)
    lately: dict[str, Any] = field(default_factory=dict)
    known: frozenset[tuple[str, str, str]] = frozenset()
    written: list[str] = field(default_factory=list)
    titles: list[str] = field(default_factory=list)
    last: str = ""

    def run(self, first: Next, given: Mapping[str, str]) -> None:
        """Write down the first form and what the clerk takes up after it."""
        asked: Next | None = first
        self.known = frozenset(map(_told, self.desk.judged().findings))
        while asked is not None:
            if not self._sheet(asked, given):
                return
            given = {}
            asked = self._onward()

    def alone(self, asked: Next, given: Mapping[str, str]) -> None:
        """Write down one form from what was given; nobody is asked."""
        self.known = frozenset(map(_told, self.desk.judged().findings))
        facts = self.desk.facts(asked, self.berkas, {})
        filled = fill(_form(asked), facts, given, None)
        refuse_unanswered(filled)
        self._add(asked, filled, facts)
        wrong = [one for one in self._fresh() if one.severity is Severity.ERROR]
        if wrong:
            told = as_text(wrong).rstrip()
            message = f"tidak ada yang ditulis; catatan baru melanggar aturan:\n{told}"
            raise OperatorError(message, "betulkan jawabannya, lalu jalankan lagi")
        self._write()

    def _sheet(self, first: Next, given: Mapping[str, str]) -> bool:
        """Fill a sheet: the first form, and those that the clerk writes down along with it."""
        self.pages, self.lately = [], {}
        self._page(first, given)
        sheet = _form(first).sheet
        declined: set[str] = set()
        while (more := self._along(sheet, declined)) is not None:
            if agreed(f"Catat sekalian: {_title(self.desk, more)}?", default=not more.optional):
                self._page(more, {})
            else:
                declined.add(_form(more).name)
        return self._settle()

    def _page(self, asked: Next, given: Mapping[str, str]) -> None:
        form = _form(asked)
        say(f"\n== {_title(self.desk, asked)} ==")
        facts = self.desk.facts(asked, self.berkas, self.lately)
        filled = fill(form, facts, given, lambda one, now: answer(form, one, now, self._partner))
        refuse_unanswered(filled)
        self._add(asked, filled, facts)

    def _partner(self, kind: str, name: str) -> str:
        """Begin the record of somebody new in the middle of a form."""
        form = FORMS[kind]
        if not agreed(f"«{name}» belum tercatat. Catat sebagai {form.title.lower()}?"):
            return ""
        asked = Next(form, form.title)
        facts = self.desk.facts(asked, "", {"nama": name})
        filled = fill(form, facts, {}, lambda one, now: answer(form, one, now, _nobody))
        refuse_unanswered(filled)
        return self._add(asked, filled, facts).name

    def _add(self, asked: Next, filled: Filled, facts: Facts) -> Page:
        form = _form(asked)
        key = NUMBERS.get(form.name, "")
        proposed = _proposal(form, facts, filled, key)
        page = Page(asked, form, self.berkas, dict(filled.values),
                    ours=bool(key) and filled.values.get(key) == proposed)  # fmt: skip
        page.compose(self.desk)
        self.pages.append(page)
        if form.name == _REQUEST:
            self.berkas = page.name
        for name, value in filled.values.items():
            self.lately["tanggal" if name.rpartition(".")[2] in _DATES else
                        name.rpartition(".")[2]] = value  # fmt: skip
        return page

    def _along(self, sheet: str, declined: set[str]) -> Next | None:
        """Give the next form of the same sheet that the clerk has not put off."""
        found = (one for one in self._nexts() if one.form is not None and not one.until)
        return next((one for one in found if _form(one).sheet == sheet
                     and _form(one).name not in declined), None)  # fmt: skip

    def _nexts(self) -> tuple[Next, ...]:
        case = self.desk.case(self.berkas) if self.berkas else None
        return following(case, self.desk.day) if case else ()

    def _settle(self) -> bool:
        """Show what would be written and what the checks say; write it, or change an answer."""
        while True:
            fresh = self._fresh()
            preview(self.desk, fresh)
            wrong = any(one.severity is Severity.ERROR for one in fresh)
            known = [Choice("ubah", "ubah satu jawaban"), Choice("batal", "jangan tulis apa pun")]
            if not wrong:
                known.insert(0, Choice("tulis", f"tulis {len(self.desk.drafts)} berkas ini"))
            say("")
            chosen = pick(known, "Bagaimana", default=0)
            if chosen is None or chosen.key == "ubah":
                self._change(fresh)
            elif chosen.key == "batal":
                self.desk.clear()
                say("tidak ada yang ditulis")
                return False
            else:
                self._write()
                return True

    def _change(self, fresh: Iterable[Finding]) -> None:
        """Ask one of the answers again; what the findings point at stands first."""
        rows = [(page, ask) for page in self.pages for ask in page.form.asks
                if ask.key in page.values or not ask.quiet]  # fmt: skip
        blamed = {(one.mark.path, one.pointer.split("/")[1] if one.pointer else "")
                  for one in fresh}  # fmt: skip
        rows.sort(key=lambda row: (row[0].path, row[1].key.partition(".")[0]) not in blamed)
        labels = [
            Choice(f"{number}:{ask.key}",
                   f"{page.form.title} ({page.named}): {self._words(page, ask)}")
            for number, (page, ask) in enumerate(rows, 1)
        ]  # fmt: skip
        found = pick(labels, "Jawaban yang mana")
        if found is not None:
            self._ask_again(*rows[labels.index(found)])

    def _words(self, page: Page, ask: Ask) -> str:
        """Name a question as it was put, not by its key."""
        facts = self.desk.facts(page.asked, page.berkas, {})
        return question(page.form, facts, ask).title

    def _ask_again(self, page: Page, ask: Ask) -> None:
        """Put one question anew, on a desk that holds only the pages before it."""
        place = self.pages.index(page)
        self.desk.clear()
        for one in self.pages[:place]:
            one.compose(self.desk)
        kept = {key: value for key, value in page.values.items() if key != ask.key}
        facts = self.desk.facts(page.asked, page.berkas, {})
        facts = replace(facts, values=kept)
        again = question(page.form, facts, ask)
        value = answer(page.form, again, facts, _nobody)
        page.values = kept if value is None else {**kept, ask.key: value}
        page.ours = page.ours and ask.key != NUMBERS.get(page.form.name)
        for one in self.pages[place:]:
            one.compose(self.desk)

    def _fresh(self) -> list[Finding]:
        """List what the checks say of the drafts and did not say before."""
        return [one for one in self.desk.judged().findings if _told(one) not in self.known]

    def _write(self) -> None:
        put_down(self.desk.top, self.desk.tree, self.desk.drafts)
        paths = sorted(self.desk.drafts)
        click.echo("".join(f"ditulis: {one}\n" for one in paths), nl=False)
        if any(one.values.get(NUMBERS.get(one.form.name, "")) == AUTOMATIC for one in self.pages):
            say("nomor masih «otomatis»; sebelum langkah berikut jalankan: literasi number sync")
        self.written += [one for one in paths if one not in self.written]
        self.titles += [one.form.title for one in self.pages]
        self.last = self.pages[-1].form.name
        self.desk.clear(read_tree(self.desk.top))
        self.known = frozenset(map(_told, self.desk.judged().findings))

    def _onward(self) -> Next | None:
        """Say what the berkas waits for, and offer to go on with it."""
        told: set[int] = set()
        for one in self._nexts():
            title = _title(self.desk, one)
            if one.until and id(one.step) in told:
                continue
            told.add(id(one.step))
            if one.form is None:
                say(f"langkah berikut: {title}; dicatat lewat formulir web atau editor")
            elif one.until:
                say(f"langkah berikut: {title}; {one.until}")
            elif agreed(f"Lanjut ke langkah berikut: {title}?", default=not one.optional):
                return one
            elif not one.optional:
                return None
        return None


def _told(one: Finding) -> tuple[str, str, str]:
    return one.mark.path, one.rule, one.message  # an addition moves the lines below it


def _form(asked: Next) -> Any:  # the callers looked: a form is there
    return asked.form


def _title(desk: Desk, one: Next) -> str:
    facts = desk.facts(one, "", {})
    names = {role.kunci: role.nama for role in facts.office.profile.value.peran}
    who = ", ".join(names.get(role, role) for role in one.roles)
    return f"{one.title} ({who})" if who else one.title


def _proposal(form: Any, facts: Facts, filled: Filled, key: str) -> Any:
    if not key:
        return None
    ask = next(one for one in form.asks if one.key == key)
    kept = {name: value for name, value in filled.values.items() if name != key}
    return question(form, replace(facts, values=kept), ask).proposal


def _nobody(_kind: str, _name: str) -> str:
    return ""
