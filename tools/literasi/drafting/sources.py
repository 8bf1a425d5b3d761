"""Where proposals come from: the berkas, the office's records, the day of writing.

A source gives a value as the record would hold it, or nothing. None of them makes up a number,
a date, a decision or a name: what no record says is asked.
"""

from collections import Counter
from collections.abc import Callable, Mapping
from typing import Any

from literasi.cases.series import series
from literasi.drafting.facts import Facts
from literasi.drafting.places import at, place
from literasi.gate.walk import schema_at
from literasi.numbering.order import choose, order_in
from literasi.numbering.series import lines

_PAGES = ("kegiatan", "presensi", "publikasi")


def _day(facts: Facts, _key: str) -> Any:
    return facts.lately.get("tanggal", facts.day)


def _usual(facts: Facts, key: str) -> Any:
    """Give what the office's newest twenty requests say most often at this place."""
    table = sorted(facts.office.permohonan.values(), key=lambda one: one.id)[-20:]
    found = [at(one.document.data, place(key, one.document.data)) for one in table]
    words = Counter(repr(one) for one in found if one is not None)
    best = max(words, key=lambda one: (words[one], one), default="")
    return next((one for one in found if repr(one) == best), None)


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


def _receivers(facts: Facts, _key: str) -> Any:
    found = [
        {"peran": role, "pejabat": name} for role in facts.following
        for name, held in facts.held() if held == role
    ]  # fmt: skip
    return found[:1] or None


def _letter(facts: Facts) -> Mapping[str, Any]:
    data = facts.case.request.document.data if facts.case else {}
    letter: Mapping[str, Any] = data.get("surat_masuk", {})
    return letter


def _request(facts: Facts, *path: str) -> Any:
    return at(facts.case.request.document.data, path) if facts.case else None


def _partner(facts: Facts, _key: str) -> Any:
    return _request(facts, "pemohon", "mitra")


def _partners(facts: Facts, key: str) -> Any:
    found = _partner(facts, key)
    return [found] if found else None


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
    beside = f"{key.rpartition('.')[0]}.seri".lstrip(".")
    return str(facts.values.get(beside) or at(facts.base, place(beside, facts.base))
               or _series(facts, key) or "")  # fmt: skip


def _series(facts: Facts, key: str) -> Any:
    """Give the office's series for such papers, when it has only one."""
    book = "surat_masuk" if key.startswith("surat_masuk") else "surat_keluar"
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
    return facts.lately.get(key)


def _receiver_of_letter(facts: Facts, _key: str) -> Any:
    return facts.lately.get("dicatat_oleh", _letter(facts).get("diterima_oleh"))


def _activity_name(facts: Facts, _key: str) -> Any:
    partner = facts.office.mitra.get(str(_partner(facts, "")))
    kind = _request(facts, "jenis_kegiatan")
    words = facts.schemas.parts["jenis_kegiatan"].get("x-label", {})
    return f"{words.get(kind, kind)} {partner.value.nama}" if partner and kind else None


def _wished_room(facts: Facts, _key: str) -> Any:
    room = _request(facts, "usulan", "ruang")
    return [room] if room else None


def _talk(facts: Facts, _key: str) -> Any:
    found = facts.papers("koordinasi")
    return found[-1].ref if found else None


def _of_talk(facts: Facts, name: str) -> Any:
    found = facts.papers("koordinasi")
    return found[-1].document.data.get(name) if found else None


def _fixed_day(facts: Facts, _key: str) -> Any:
    """Propose to fix the booking where the path goes straight to the activity."""
    told = any(one.kunci == _of_talk(facts, "jalur") and "surat-keluar" not in one.perlu
               and "perjanjian" not in one.perlu for one in (facts.sop.jalur if facts.sop else ())
               )  # fmt: skip
    return _of_talk(facts, "tanggal") if told else None


def _ground(facts: Facts, key: str) -> Any:
    found = facts.papers("surat-keluar")
    return found[-1].ref if found else _talk(facts, key)


def _activity(facts: Facts, _key: str) -> Any:
    found = facts.papers("kegiatan")
    return found[0].id if len(found) == 1 else None


def _activities(facts: Facts, _key: str) -> Any:
    return [one.id for one in facts.papers("kegiatan")] or None


def _slot(facts: Facts, _key: str) -> Any:
    entry = facts.office.kegiatan.get(str(facts.values.get("kegiatan")))
    found = [one.kunci for one in entry.value.jadwal] if entry else []
    return found[0] if len(found) == 1 else None


def _session(facts: Facts, _key: str) -> Any:
    """Give the first session of which nobody recorded yet who came."""
    waiting = series(facts.case).planned if facts.case else ()
    return f"{waiting[0].original:%Y-%m-%dT%H:%M}" if waiting else None


def _session_day(facts: Facts, _key: str) -> Any:
    return str(facts.values.get("sesi", facts.day))[:10]


def _report_kind(facts: Facts, _key: str) -> Any:
    """Tell the last report where no session is left to be held."""
    left = facts.case is not None and series(facts.case).planned
    return None if left else "akhir"


def _page_kind(facts: Facts, _key: str) -> Any:
    told = any(one.document.data.get("laporan") for one in facts.papers("kegiatan"))
    return "berita_kegiatan" if told else None


def _answer_subject(facts: Facts, _key: str) -> Any:
    subject = str(_request(facts, "hal") or "")
    return f"Balasan {subject[:1].lower()}{subject[1:]}" if subject else None


def _version(facts: Facts, _key: str) -> Any:
    return len(facts.base.get("konsep", ())) + 1


def _printed_post(facts: Facts, key: str) -> Any:
    """Give the post as the signer's own record words it."""
    signer = facts.values.get(key.replace("jabatan_tercetak", "oleh"), {})
    official = facts.office.pejabat.get(str(signer.get("pejabat", "")))
    terms = official.value.jabatan if official else ()
    return next((one.jabatan for one in terms if one.peran == signer["peran"]), None)


def _closed(facts: Facts, key: str) -> Any:
    told = any(one.document.data.get("laporan") for one in facts.papers("kegiatan"))
    return "ditutup" if told else facts.wanted.get(key)


def _evidence(facts: Facts, _key: str) -> Any:
    return [one.ref for kind in _PAGES for one in facts.papers(kind)] or None


def _shelf(facts: Facts, _key: str) -> Any:
    found = [one.document.data.get("lokasi_berkas") for one in facts.papers("presensi")]
    return next(filter(None, found), None)


SOURCES: Mapping[str, Callable[[Facts, str], Any]] = {
    "activities": _activities, "activity": _activity, "activity_name": _activity_name,
    "actor": _actor, "again": _again, "answer_subject": _answer_subject, "closed": _closed,
    "day": _day, "evidence": _evidence, "fixed_day": _fixed_day, "ground": _ground,
    "number": _number, "only": _only, "page_kind": _page_kind, "partner": _partner,
    "partners": _partners, "plain": _plain, "printed_post": _printed_post,
    "receiver_of_letter": _receiver_of_letter, "receivers": _receivers,
    "report_kind": _report_kind, "second_role": _second_role, "series": _series,
    "session": _session, "session_day": _session_day, "shelf": _shelf, "slot": _slot,
    "talk": _talk, "usual": _usual, "version": _version, "wished_room": _wished_room,
    "activity_kind": lambda f, _: _request(f, "jenis_kegiatan"),
    "applicant": lambda _f, _k: "pemohon",
    "begun": lambda _f, _k: "mendisposisi",
    "code": lambda f, _: _letter(f).get("kode_klasifikasi"),
    "example": lambda f, _: f.office.profile.value.contoh,
    "expected": lambda f, _: _request(f, "usulan", "jumlah_peserta"),
    "secrecy": lambda f, _: _letter(f).get("sifat_keamanan"),
    "signed_day": lambda f, _: str(f.values.get("penandatanganan.tanggal", f.day))[:10],
    "speed": lambda f, _: _letter(f).get("sifat_kecepatan"),
    "step": lambda f, _: f.step.kegiatan if f.step else None,
    "subject": lambda f, _: f.values.get("hal"),
    "talk_day": lambda f, _: _of_talk(f, "tanggal"),
    "talker": lambda f, _: _of_talk(f, "oleh"),
}  # fmt: skip
"""Proposals by the name that stands in `Ask.source`."""
