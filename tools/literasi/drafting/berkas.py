"""What a berkas says already: its request, its talks, its activity, its letter."""

from collections.abc import Mapping
from typing import Any

from literasi.cases.series import series
from literasi.drafting.facts import Facts
from literasi.drafting.places import at

_PAGES = ("kegiatan", "presensi", "publikasi")


def letter(facts: Facts) -> Mapping[str, Any]:
    """Give the letter that came in."""
    found: Mapping[str, Any] = request(facts, "surat_masuk") or {}
    return found


def request(facts: Facts, *path: str) -> Any:
    """Give what the request says at a place."""
    return at(facts.case.request.document.data, path) if facts.case else None


def partner(facts: Facts, _key: str) -> Any:
    """Give who asks."""
    return request(facts, "pemohon", "mitra")


def partners(facts: Facts, key: str) -> Any:
    """Give who asks, as a list."""
    found = partner(facts, key)
    return [found] if found else None


def activity_name(facts: Facts, key: str) -> Any:
    """Name an activity by its kind and its partner, as most are named, or as its programme is."""
    who = facts.office.mitra.get(str(partner(facts, key)))
    kind = request(facts, "jenis_kegiatan")
    words = facts.schemas.parts["jenis_kegiatan"].get("x-label", {})
    if who is None or not kind:
        return request(facts, "program", "nama")
    return f"{words.get(kind, kind)} {who.value.nama}"


def wished_room(facts: Facts, _key: str) -> Any:
    """Give the room that the applicant wishes for."""
    room = request(facts, "usulan", "ruang")
    return [room] if room else None


def talk(facts: Facts, _key: str) -> Any:
    """Name the last talk with the applicant."""
    found = facts.papers("koordinasi")
    return found[-1].ref if found else None


def of_talk(facts: Facts, name: str) -> Any:
    """Give what the last talk says under a key."""
    found = facts.papers("koordinasi")
    return found[-1].document.data.get(name) if found else None


def fixed_day(facts: Facts, _key: str) -> Any:
    """Propose to fix the booking where the path needs no paper first: on the day of the talk."""
    chosen = of_talk(facts, "jalur")
    paths = facts.sop.jalur if facts.sop else ()
    straight = any(one.kunci == chosen and not one.perlu for one in paths)
    return of_talk(facts, "tanggal") if straight else None


def ground(facts: Facts, key: str) -> Any:
    """Name what a fixed booking rests on: the signed agreement, else the letter, else the talk."""
    signed = [one for one in facts.papers("perjanjian") if one.value.penandatanganan]
    found = signed or facts.papers("surat-keluar")
    return found[-1].ref if found else talk(facts, key)


def activity(facts: Facts, _key: str) -> Any:
    """Name the activity, when there is only one."""
    found = facts.papers("kegiatan")
    return found[0].id if len(found) == 1 else None


def activities(facts: Facts, _key: str) -> Any:
    """Name all activities."""
    return [one.id for one in facts.papers("kegiatan")] or None


def slot(facts: Facts, _key: str) -> Any:
    """Name the entry of the activity's schedule, when there is only one."""
    entry = facts.office.kegiatan.get(str(facts.values.get("kegiatan")))
    found = [one.kunci for one in entry.value.jadwal] if entry else []
    return found[0] if len(found) == 1 else None


def session(facts: Facts, _key: str) -> Any:
    """Give the first session of which nobody recorded yet who came."""
    waiting = series(facts.case).planned if facts.case else ()
    return f"{waiting[0].original:%Y-%m-%dT%H:%M}" if waiting else None


def session_day(facts: Facts, _key: str) -> Any:
    """Give the day of the session that is counted."""
    return str(facts.values.get("sesi", facts.day))[:10]


def stage_day(facts: Facts, _key: str) -> Any:
    """Give the day on which the stages of a session happen, without a time of day."""
    held = series(facts.case) if facts.case else None
    days = [f"{one.start:%Y-%m-%d}" for one in (*held.planned, *held.held)] if held else []
    return str(facts.lately.get("tanggal", max(days, default=facts.day)))[:10]


def report_kind(facts: Facts, _key: str) -> Any:
    """Tell the last report where no session is left to be held."""
    left = facts.case is not None and series(facts.case).planned
    return None if left else "akhir"


def page_kind(facts: Facts, _key: str) -> Any:
    """Tell news from an announcement: there is a report already."""
    return "berita_kegiatan" if _reported(facts) else None


def answer_subject(facts: Facts, _key: str) -> Any:
    """Word the subject of an answer by that of the request."""
    subject = str(request(facts, "hal") or "")
    return f"Balasan {subject[:1].lower()}{subject[1:]}" if subject else None


def version(facts: Facts, _key: str) -> Any:
    """Count the drafts on file."""
    return len(facts.base.get("konsep", ())) + 1


def printed_post(facts: Facts, key: str) -> Any:
    """Give the post as the signer's own record words it."""
    signer = facts.values.get(key.replace("jabatan_tercetak", "oleh"), {})
    official = facts.office.pejabat.get(str(signer.get("pejabat", "")))
    terms = official.value.jabatan if official else ()
    return next((one.jabatan for one in terms if one.peran == signer["peran"]), None)


def closed(facts: Facts, key: str) -> Any:
    """Propose to close what was reported."""
    return "ditutup" if _reported(facts) else facts.wanted.get(key)


def evidence(facts: Facts, _key: str) -> Any:
    """Name the records that show what was done."""
    return [one.ref for kind in _PAGES for one in facts.papers(kind)] or None


def shelf(facts: Facts, _key: str) -> Any:
    """Give the shelf on which the attendance list lies."""
    found = [one.document.data.get("lokasi_berkas") for one in facts.papers("presensi")]
    return next(filter(None, found), None)


def _reported(facts: Facts) -> bool:
    return any(one.document.data.get("laporan") for one in facts.papers("kegiatan"))
