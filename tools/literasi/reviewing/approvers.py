"""Who must approve which kind of record, and why: one table for reviews and CODEOWNERS."""

from collections.abc import Iterator, Mapping
from typing import Any

from literasi.cases.posts import holders
from literasi.compare.states import Pair
from literasi.records.catalogue import Office
from literasi.reviewing.models import Approval
from literasi.reviewing.sentences import role
from literasi.reviewing.state import Question

DECISIONS: Mapping[str, str] = {
    "disposisi": "disposisi adalah keputusan pimpinan",
    "surat-keluar": "surat keluar berbicara atas nama kantor",
    "perjanjian": "perjanjian mengikat kantor",
    "publikasi": "halaman ini dibaca umum",
    "penutupan": "penutupan mengakhiri pelayanan suatu berkas",
    "penutupan-buku": "bulan yang ditutup tidak dibuka lagi",
    "sop": "SOP menentukan jalannya semua berkas",
    "instansi": "profil kantor menentukan peran, jam kerja, dan penomoran",
    "pejabat": "catatan pejabat menentukan siapa yang berwenang",
    "klausul": "klausul dipakai dalam perjanjian",
    "pengecualian": "pengecualian membebaskan catatan dari aturan",
}
"""Kinds that decide something, with the reason: these need a head's review.

All other kinds record work that any colleague can check.
"""
HEADS = "struktural"
_COLLEAGUE = "catatan kerja cukup diperiksa satu rekan yang tidak menulisnya"
_SECOND = "disposisi di atas kertas dicocokkan dengan aslinya oleh petugas kedua"
_VACANT = "pimpinan (tidak ada pemegang jabatan struktural yang tercatat)"
_ACTING = {"plt": "Plt. ", "plh": "Plh. "}


def head_roles(office: Office) -> tuple[str, ...]:
    """List the roles that head something, in the office's own order."""
    return tuple(one.kunci for one in office.profile.value.peran if one.jenis == HEADS)


def approvals(asked: Question) -> Iterator[Approval]:
    """Yield who approves what, grouped by people and reason, in the order of the records."""
    piles: dict[tuple[tuple[str, ...], str], list[str]] = {}
    for pair in asked.pairs():
        for who, why in _of(asked, pair):
            piles.setdefault((who, why), []).append(pair.path)
    for (who, why), paths in sorted(piles.items(), key=lambda one: not one[0][0]):
        yield Approval(who, why, tuple(paths))


def _of(asked: Question, pair: Pair) -> Iterator[tuple[tuple[str, ...], str]]:
    # A pull request must not choose its own approvers: officials are those of the state before.
    office = asked.before.office(pair.where.office) or asked.after.office(pair.where.office)
    why = DECISIONS.get(pair.where.kind)
    entry = asked.after.entry(pair) or asked.before.entry(pair)
    if why is None or office is None:
        yield (), _COLLEAGUE
        return
    day = asked.day.isoformat()
    chosen = _signer(entry.value) if entry else None
    by_head = chosen if chosen in head_roles(office) else None
    own = tuple(_people(office, by_head, day)) if by_head else ()
    yield own or _heads(office, day), why
    if entry and _from_paper(entry.value):
        yield (), _SECOND


def _signer(value: Any) -> str | None:  # any Struct of a record
    """Give the role that decides by this very record, where it names one."""
    for name in ("penandatanganan", "disetujui"):
        act = getattr(value, name, None)
        actor = getattr(act, "oleh", None)
        if actor is not None:
            return str(actor.peran)
    giver = getattr(value, "dari", None)
    return str(giver.peran) if giver is not None else None


def _from_paper(value: Any) -> bool:
    recorded = getattr(value, "dicatat_oleh", None)
    return recorded is not None and value.dikonfirmasi_oleh is None


def _heads(office: Office, day: str) -> tuple[str, ...]:
    found = (each for one in head_roles(office) for each in _people(office, one, day))
    return tuple(found) or (_VACANT,)


def _people(office: Office, key: str, day: str) -> Iterator[str]:
    for one in holders(office, key, day):
        yield f"{one.name} ({_ACTING.get(one.status, '')}{role(office, key)})"
