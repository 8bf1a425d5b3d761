"""The clear record of a seal: written at sealing, at every new seal, and at forgetting."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from literasi.records.catalogue import Entry, Office
from literasi.records.seal import Segel
from literasi.rules.sgl003_seal_fits_subject import POINTERS, SUBJECTS
from literasi.sealing.parcel import Parcel, Sealed
from literasi.sealing.person import CANCELLED, WAITING, totals
from literasi.values.errors import OperatorError

KIND = "segel"
AGAIN = ("permintaan", "persetujuan_ditarik", "tidak_sah", "pembetulan", "ganti_kunci")
FORGET = ("permintaan", "persetujuan_ditarik", "tujuan_selesai", "masa_simpan_berakhir",
          "tidak_sah")  # fmt: skip
Data = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Deed:
    """Who acts, in which role, on which day."""

    by: Mapping[str, str]
    day: date

    @property
    def act(self) -> Data:
        """Write it as records do."""
        return {"tanggal": self.day.isoformat(), "oleh": dict(self.by)}


def fresh(parcel: Parcel, done: Sealed, key: str, deed: Deed) -> Data:
    """Write the record of a new seal."""
    return {
        "skema": 1, "isi": parcel.kind, "untuk": parcel.subject, "baris": len(parcel.people),
        "sidik": done.sha256, "kunci": key, "disegel": deed.act,
    }  # fmt: skip


def again(  # noqa: PLR0913, PLR0917  what a new seal changes, and why
    before: Entry[Segel], parcel: Parcel, done: Sealed, key: str, deed: Deed, reason: str
) -> Data:
    """Write the record of the same list under a new key; the old key is named as destroyed."""
    old = before.value
    act = {**deed.act, "alasan": reason, "kunci": old.kunci,
           "dikeluarkan": max(old.baris - len(parcel.people), 0)}  # fmt: skip
    data: Data = {**before.document.data}
    return {
        **data, "baris": len(parcel.people), "sidik": done.sha256, "kunci": key,
        "disegel_ulang": [*data.get("disegel_ulang", []), act],
    }  # fmt: skip


def destroyed(before: Entry[Segel], deed: Deed, reason: str) -> Data:
    """Write the tombstone: reason, day and office-holder; nothing about the people."""
    return {**before.document.data, "dimusnahkan": {**deed.act, "alasan": reason}}


def living(office: Office) -> Iterator[Entry[Segel]]:
    """Yield the seals that can still be opened."""
    return (one for one in office.segel.values() if one.value.dimusnahkan is None)


def seal_of(office: Office, subject: str, kind: str) -> Entry[Segel] | None:
    """Find the living seal of a record."""
    found = (one for one in living(office) if (one.value.untuk, one.value.isi) == (subject, kind))
    return next(found, None)


def the_seal(office: Office, name: str) -> Entry[Segel]:
    """Find one living seal by its id, or by the record it is for."""
    plain = name.removeprefix(f"{KIND}/")
    found = [one for one in living(office)
             if plain in {one.id, one.value.untuk, one.value.untuk.partition("/")[2]}]  # fmt: skip
    if len(found) == 1:
        return found[0]
    if found:
        choices = ", ".join(one.id for one in found)
        raise OperatorError(f"«{name}» mempunyai beberapa segel", f"sebut salah satu: {choices}")
    if plain in office.segel:
        raise OperatorError(f"segel «{plain}» sudah dimusnahkan", "isinya tidak dapat dibaca lagi")
    remedy = "sebut id segel, presensi, atau berkasnya; lihat records/<instansi>/segel"
    raise OperatorError(f"tidak ada segel untuk «{name}»", remedy)


def pointing(office: Office, subject: str, seal: str) -> Data | None:
    """Give a record's data with the reference to its seal; None where its kind needs none.

    What stood there about a paper envelope moves to the place of the file, if that is free.
    """
    kind, _, name = subject.partition("/")
    key = POINTERS.get(kind)
    if key is None:
        return None
    data: Data = {**getattr(office, kind)[name].document.data}
    said = data.get(key, "")
    if kind == "presensi" and said and not said.startswith(f"{KIND}/"):
        if data.get("lokasi_berkas", said) != said:
            remedy = "pindahkan keterangan «segel» ke «lokasi_berkas» lebih dahulu"
            raise OperatorError(f"{subject} sudah menyebut «{said}»", remedy)
        data["lokasi_berkas"] = said
    return {**data, key: f"{KIND}/{seal}"}


def counted(office: Office, parcel: Parcel) -> Data:
    """Give an activity's data with the counts of its registrations: places taken, and waiting."""
    data: Data = {**office.kegiatan[parcel.subject.partition("/")[2]].document.data}
    waiting = sum(one.status == WAITING for one in parcel.people)
    left = sum(one.status.startswith(CANCELLED) for one in parcel.people)
    counts = {"pendaftar": len(parcel.people) - waiting - left, "daftar_tunggu": waiting}
    return {**data, "pendaftaran": {**data.get("pendaftaran", {}), **counts}}


def differences(recorded: Mapping[str, int], parcel: Parcel) -> Iterator[str]:
    """Compare the counts of a record with its list, where both give one."""
    found = totals(parcel.people)
    for name, count in recorded.items():
        if found.get(name, count) != count:
            yield f"{name}: {count} di catatan, {found[name]} di daftar"


def subject_of(office: Office, kind: str, ref: str) -> str:
    """Give the record that a list is for, if it is of a kind that may have such a list."""
    table, _, name = ref.partition("/")
    if table not in SUBJECTS[kind]:
        right = " atau ".join(f"{one}/ID" for one in SUBJECTS[kind])
        raise OperatorError(f"{kind} tidak disegel untuk «{ref}»", f"beri {right}")
    if name not in getattr(office, table):
        raise OperatorError(f"tidak ada {ref}", "periksa ejaan jenis dan id catatannya")
    return ref
