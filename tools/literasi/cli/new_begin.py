"""Where a session of `literasi new` begins: which office, which berkas, which form."""

from dataclasses import dataclass, replace
from datetime import date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import click

from literasi.books.shelf import the_office
from literasi.cli import new_git
from literasi.cli.asof import day_of
from literasi.cli.new_desk import Desk
from literasi.cli.new_prompts import agreed, line, pick, say
from literasi.cli.new_session import Session
from literasi.cli.sound import refuse
from literasi.drafting.choices import Choice
from literasi.drafting.following import Next, following, named
from literasi.drafting.forms import FORMS
from literasi.gate.schemas import compile_schemas
from literasi.judging import Judged, judge
from literasi.numbering.order import owner_of
from literasi.shell import claims
from literasi.shell.files import find_root, read_tree
from literasi.shell.schemas import schema_files
from literasi.values.errors import OperatorError
from literasi.views.office_search import found_cases, query

_ALONE = {"permohonan", "program-dinas", "mitra"}  # what needs no berkas
_CHOOSE = "Yang mana (kosong untuk mencari lagi)"
_SEARCH = "Berkas mana (sekolah, tempat, tanggal, atau nomor; kosong berarti permohonan baru)"


@dataclass(frozen=True, slots=True)
class Wish:
    """What the command line says."""

    kind: str | None
    berkas: str
    answers: tuple[str, ...]
    office: str | None
    as_of: datetime | None
    ask: bool
    branch: bool


def begin(root: Path | None, wish: Wish) -> None:
    """Open the desk, find the berkas and the form, write down what the clerk says."""
    given = dict(map(_pair, wish.answers))
    top = find_root((root or Path()).resolve())
    if wish.branch:
        new_git.repository(top)
    schemas, tree = compile_schemas(schema_files()), read_tree(top)
    judged = judge(schemas, tree.records, tree.pictures, links=tree.links, sealed=tree.sealed)
    refuse(judged)
    office = the_office(judged.catalogue, _office(judged, wish))
    day = _today(top, office.zone, wish.as_of)
    desk = Desk(top, schemas, tree, office.code, day, _elsewhere(top, office.code))
    session = Session(desk, _berkas(judged, office.code, day, wish))
    first = _first(desk, session.berkas, wish)
    if not wish.ask:
        session.alone(first, given)
    else:
        try:
            session.run(first, given)
        except click.Abort:  # what was written before stays, and is still to be sent
            _hand_over(top, session, replace(wish, branch=False))
            raise
    _hand_over(top, session, wish)


def _pair(text: str) -> tuple[str, str]:
    key, equals, value = text.partition("=")
    if not equals or not key.strip():
        remedy = "tulis misalnya --set 'hal=Permohonan kunjungan literasi'"
        raise OperatorError(f"«--set {text}» bukan KUNCI=NILAI", remedy)
    return key.strip(), value


def _office(judged: Judged, wish: Wish) -> str | None:
    """Let the clerk choose among several offices; a berkas that only one has says it too."""
    offices = judged.catalogue.offices
    if wish.office or len(offices) == 1 or not offices:
        return wish.office
    own = [one.code for one in offices if wish.berkas in one.permohonan]
    if len(own) == 1:
        return own[0]
    if not wish.ask:
        return None
    known = [Choice(one.code, one.profile.value.nama) for one in offices]
    chosen = pick(known, "Instansi")
    return _office(judged, wish) if chosen is None else chosen.key


def _today(top: Path, zone: str, as_of: datetime | None) -> date:
    """Give the day that is proposed: stated, or Git's own time in the office's zone."""
    if as_of is not None or not claims.is_repository(top):
        return day_of(top, as_of)
    return claims.moment(top).astimezone(ZoneInfo(zone)).date()


def _elsewhere(top: Path, office: str) -> dict[str, str]:
    """Read the claims on the server as they were when it was last asked."""
    where = claims.server(top) if claims.is_repository(top) else None
    tip = claims.known_tip(top, where) if where else None
    held = claims.claims_at(top, tip, office) if tip else {}
    return {name: owner_of(name, raw) for name, raw in held.items()}


def _berkas(judged: Judged, office: str, day: date, wish: Wish) -> str:
    """Find the berkas by its name or by what the clerk remembers; empty for none yet."""
    if wish.kind in _ALONE:
        return ""
    if not wish.ask:
        return _named(judged, office, day, wish.berkas)
    text = wish.berkas or line(_SEARCH).strip()
    while text:
        known = _found(judged, office, day, text)
        exact = next((one for one in known if one.key == text), None)
        chosen = exact or _meant(known)
        if chosen is not None:
            return chosen.key
        if not known:
            say(f"  ✗ tidak ada berkas yang cocok dengan «{text}»")
        text = line(_SEARCH).strip()
    return ""


def _meant(known: list[Choice]) -> Choice | None:
    """Let the clerk choose; of a single one only ask whether it is meant."""
    if len(known) == 1:
        return known[0] if agreed(f"{known[0].label}: berkas ini?") else None
    return pick(known, _CHOOSE) if known else None


def _named(judged: Judged, office: str, day: date, text: str) -> str:
    """Give the one berkas that is meant, where nobody is there to choose."""
    if not text:
        message = "belum jelas catatan ini untuk berkas mana"
        raise OperatorError(message, "beri --berkas, misalnya --berkas 2026-k7q2")
    known = _found(judged, office, day, text)
    found = [one.key for one in known if one.key == text] or [one.key for one in known]
    if len(found) != 1:
        told = "; ".join(f"{one.key} {one.label}" for one in known[:6]) or "tidak ada"
        raise OperatorError(f"berkas «{text}» tidak jelas", f"yang cocok: {told}")
    return found[0]


def _found(judged: Judged, office: str, day: date, text: str) -> list[Choice]:
    asked = query(text)
    rows = () if asked.empty else found_cases(judged.catalogue, day, asked, office)
    return [Choice(one.berkas, f"{one.partner}: {one.subject} ({one.state_name})")
            for one in rows]  # fmt: skip


def _first(desk: Desk, berkas: str, wish: Wish) -> Next:
    """Give the form that is asked for, or the one that the berkas waits for."""
    case = desk.case(berkas) if berkas else None
    if case is None:
        form = FORMS[wish.kind or "permohonan"]
        if form.name not in _ALONE:
            message = f"{form.title} termasuk dalam suatu berkas"
            raise OperatorError(message, "catat permohonannya dahulu, atau beri --berkas")
        return Next(form, form.title)
    if wish.kind is not None:
        found = named(case, wish.kind, desk.day)
        if found is None:
            message = f"berkas ini belum mempunyai catatan untuk «{wish.kind}»"
            raise OperatorError(message, f"lihat langkahnya: literasi status {berkas}")
        return found
    nexts = following(case, desk.day)
    ready = [one for one in nexts if one.form is not None and not one.until]
    if not ready:
        told = "; ".join(f"{one.title} {one.until}".strip() for one in nexts)
        message = f"berkas «{berkas}» tidak menunggu catatan" + (
            f" sekarang: {told}" if told else ""
        )
        raise OperatorError(message, f"sebut JENIS-nya, atau lihat: literasi status {berkas}")
    if len({id(one.step) for one in ready}) == 1 or not wish.ask:
        return ready[0]
    known = [Choice(str(index), _titled(one)) for index, one in enumerate(ready, 1)]
    say(f"berkas «{berkas}» menunggu:")
    chosen = pick(known, "Yang mana", default=0)
    return ready[0] if chosen is None else ready[known.index(chosen)]


def _titled(one: Next) -> str:
    told = one.step.kegiatan if one.step else ""
    return one.title if told in one.title else f"{one.title}: {told}"


def _hand_over(top: Path, session: Session, wish: Wish) -> None:
    """Commit on a branch of its own, or show how."""
    paths = tuple(session.written)
    if not paths:
        return
    message = new_git.message_of(session.berkas, session.titles)
    if wish.branch:
        name = new_git.branch_of(top, session.berkas, session.last)
        new_git.commit(top, name, message, paths)
    elif claims.is_repository(top):
        name = new_git.branch_of(top, session.berkas, session.last)
        new_git.steps(top, name, message, paths)
