"""Where proposals come from: the berkas, the office's records, the day of writing.

A source gives a value as the record would hold it, or nothing. None of them makes up a number,
a date, a decision or a name: what no record says is asked.
"""

from collections import Counter
from collections.abc import Callable, Mapping
from typing import Any

from literasi.drafting import agreement
from literasi.drafting import berkas as of
from literasi.drafting.facts import Facts
from literasi.drafting.places import at, place
from literasi.gate.walk import schema_at
from literasi.numbering.order import choose, order_in
from literasi.numbering.series import lines
from literasi.records.case import Permohonan
from literasi.records.catalogue import Entry


def _day(facts: Facts, _key: str) -> Any:
    return facts.lately.get("tanggal", facts.day)


def _usual(facts: Facts, key: str) -> Any:
    """Give what the office's newest twenty requests say most often at this place."""
    table = sorted(facts.office.permohonan.values(), key=_received)[-20:]
    found = [at(one.document.data, place(key, one.document.data)) for one in table]
    words = Counter(repr(one) for one in found if one is not None)
    best = max(words, key=lambda one: (words[one], one), default="")
    return next((one for one in found if repr(one) == best), None)


def _received(entry: Entry[Permohonan]) -> tuple[str, str]:
    letter = entry.value.surat_masuk
    return (letter.tanggal_terima if letter else "", entry.id)


def _plain(facts: Facts, key: str) -> Any:
    """Give the first word of the schema's list: the ordinary one."""
    kind = facts.schemas.kinds["permohonan"]
    return schema_at(facts.schemas, kind, place(key, {})).get("enum", [None])[0]


def _only(facts: Facts, _key: str) -> Any:
    day = facts.day
    now = [one.id for one in facts.office.sop.values()]
    current = [one for one in now if _in_force(facts, one, day)]
    found = current or now
    return found[0] if len(found) == 1 else None


def _in_force(facts: Facts, name: str, day: str) -> bool:
    until = facts.office.sop[name].document.data.get("berlaku_hingga")
    return until is None or day <= str(until)


def _actor(facts: Facts, key: str) -> Any:
    """Give who holds the step's role; of several, whoever acted in the form before."""
    wanted = facts.wanted.get(f"{key}.peran")
    roles = (wanted,) if wanted else facts.roles
    people = [{"pejabat": name, "peran": role} for role in roles for name, held in facts.held()
              if held == role]  # fmt: skip
    last = facts.lately.get("oleh")
    known = people or [{"pejabat": name, "peran": role} for name, role in facts.held()]
    if last in known:
        return last
    return people[0] if people else None


def _own_actor(facts: Facts, key: str) -> Any:
    """Give who holds the step's role; nobody where it is done by people from outside."""
    held = {role for _, role in facts.held()}
    return _actor(facts, key) if held & set(facts.roles) else None


def _receivers(facts: Facts, _key: str) -> Any:
    found = [
        {"peran": role, "pejabat": name} for role in facts.following
        for name, held in facts.held() if held == role
    ]  # fmt: skip
    return found[:1] or None


def _number(facts: Facts, key: str) -> Any:
    """Give the next free running number as the book shows it; claims elsewhere come at writing."""
    order = order_in(facts.office, series_of(facts, key), facts.moment[:4])
    return (
        None
        if isinstance(order, str)
        else order.number(choose(order, facts.elsewhere).claim.running)
    )


def series_of(facts: Facts, key: str) -> str:
    """Name the series that a number is from: the one answered, else the office's only one."""
    beside = "surat_masuk.seri" if key.startswith("surat_masuk") else "seri"
    return str(facts.values.get(beside) or at(facts.base, place(beside, facts.base))
               or _series(facts, key) or "")  # fmt: skip


def _series(facts: Facts, key: str) -> Any:
    """Give the office's series for such papers, when it has only one."""
    kind = facts.entry.kind if facts.entry else ""
    book = "surat_masuk" if key.startswith("surat_masuk") else kind.replace("-", "_")
    found = [name for name, one in lines(facts.office).items() if one.series.buku == book]
    return found[0] if len(found) == 1 else None


def _second_role(facts: Facts, _key: str) -> Any:
    """Give the role of the step that follows the first one of the SOP."""
    sop = facts.sop
    steps = {one.kunci: one for one in sop.langkah} if sop else {}
    first = next((one for one in steps.values() if one.simbol == "mulai"), None)
    targets = [steps[one] for one in first.lanjut if one in steps] if first else []
    roles = [one.peran for step in targets for one in step.pelaksana]
    return roles[0] if roles else None


def _again(facts: Facts, key: str) -> Any:
    return facts.lately.get(key.rpartition(".")[2])


def _receiver_of_letter(facts: Facts, _key: str) -> Any:
    return facts.lately.get("dicatat_oleh", of.letter(facts).get("diterima_oleh"))


SOURCES: Mapping[str, Callable[[Facts, str], Any]] = {
    "activities": of.activities, "activity": of.activity, "activity_name": of.activity_name,
    "actor": _actor, "again": _again, "answer_subject": of.answer_subject, "closed": of.closed,
    "day": _day, "evidence": of.evidence, "fixed_day": of.fixed_day, "ground": of.ground,
    "number": _number, "only": _only, "own_actor": _own_actor,
    "page_kind": of.page_kind, "partner": of.partner, "partners": of.partners, "plain": _plain,
    "printed_post": of.printed_post,
    "receiver_of_letter": _receiver_of_letter, "receivers": _receivers,
    "report_kind": of.report_kind, "second_role": _second_role, "series": _series,
    "session": of.session, "session_day": of.session_day, "shelf": of.shelf, "slot": of.slot,
    "talk": of.talk, "usual": _usual, "version": of.version, "wished_room": of.wished_room,
    "agreement_title": agreement.title, "clauses": agreement.clauses, "laws": agreement.laws,
    "our_name": agreement.our_name, "our_post": agreement.our_post,
    "other_place": agreement.other_place, "unsigned": agreement.unsigned,
    "signed_by_all": agreement.last_signed, "stage_day": of.stage_day,
    "activity_kind": lambda f, _: of.request(f, "jenis_kegiatan"),
    "applicant": lambda _f, _k: "pemohon",
    "begun": lambda _f, _k: "mendisposisi",
    "code": lambda f, _: of.letter(f).get("kode_klasifikasi"),
    "first_place": lambda _f, _k: agreement.FIRST,
    "example": lambda f, _: f.office.profile.value.contoh,
    "expected": lambda f, _: of.request(f, "usulan", "jumlah_peserta"),
    "secrecy": lambda f, _: of.letter(f).get("sifat_keamanan"),
    "signed_day": lambda f, _: str(f.values.get("penandatanganan.tanggal", f.day))[:10],
    "speed": lambda f, _: of.letter(f).get("sifat_kecepatan"),
    "step": lambda f, _: f.step.kegiatan if f.step else None,
    "subject": lambda f, _: f.values.get("hal"),
    "talk_day": lambda f, _: of.of_talk(f, "tanggal"),
    "talker": lambda f, _: of.of_talk(f, "oleh"),
}  # fmt: skip
"""Proposals by the name that stands in `Ask.source`."""
