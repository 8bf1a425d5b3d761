"""The file of the applicant's form beside the records: known already, or a request to be written.

The file is hostile input: its size is limited, the form's schema judges it, it names no path, and
its room and partner count only where the office has them. What it says of persons is never
written to a record: it is handed back for the office's paper or sealed contact list.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from literasi.documents.yaml12 import read
from literasi.gate.check import check
from literasi.gate.form import KIND
from literasi.gate.schemas import Schemas
from literasi.intake.clerk import alike
from literasi.records.case import Permohonan
from literasi.records.catalogue import Entry, Office
from literasi.values.errors import OperatorError
from literasi.values.finding import Finding

MAX_BYTES = 64 * 1024  # ten times the longest answers that the form takes
Data = dict[str, Any]  # as JSON gives it, judged by the form's schema
_WORDS = {
    "alamat": "Alamat lembaga", "tempat": "Tempat surat", "penanda_tangan": "Penanda tangan",
    "jabatan": "Jabatan penanda tangan", "nama": "Narahubung", "telepon": "Telepon/WhatsApp",
    "surel": "Surel",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Form:
    """A form whose answers its schema accepts."""

    data: Data

    @property
    def code(self) -> str:
        """Give the code drawn at random in the applicant's browser; it ends the case's id."""
        return str(self.data["kode"])

    @property
    def office(self) -> str:
        """Name the office that the form was made for."""
        return str(self.data["instansi"])

    @property
    def partner(self) -> str:
        """Name the institution as the applicant writes it."""
        return str(self.data["lembaga"]["nama"])

    def contacts(self) -> Iterator[tuple[str, str]]:
        """Give what is said of persons, with a word before each."""
        for key, word in _WORDS.items():
            if key in self.data["kontak"]:
                yield word, self.data["kontak"][key]


def read_form(name: str, raw: bytes, schemas: Schemas) -> tuple[Form | None, tuple[Finding, ...]]:
    """Read a form; without one the findings say where the file is wrong."""
    if len(raw) > MAX_BYTES:
        raise OperatorError(
            f"{name}: {-(-len(raw) // 1024)} kB, terlalu besar untuk formulir permohonan",
            f"file dari formulir tidak pernah lebih dari {MAX_BYTES // 1024} kB; periksa filenya",
        )
    document, wrong = read(name, raw)
    if document is None or wrong:
        return None, wrong
    judged, wrong = check(schemas, KIND, document, raw)
    return (Form(judged.data) if judged else None), wrong


def known_case(office: Office, form: Form) -> Entry[Permohonan] | None:
    """Find the case that came of this form before, in whichever year it was received."""
    found = (one for one in office.permohonan.values() if one.id.partition("-")[2] == form.code)
    return next(found, None)


def differences(office: Office, form: Form, entry: Entry[Permohonan]) -> tuple[str, ...]:
    """Say what the file and the record on file tell differently; the record stays as it is."""
    now, theirs = entry.document.data, _said(office, form)
    letter, own = theirs.pop("surat_masuk"), now.get("surat_masuk", {})
    pairs = [(key, value, now.get(key)) for key, value in theirs.items()]
    pairs += [(key, value, own.get(key)) for key, value in letter.items()]
    partner = office.mitra.get(now.get("pemohon", {}).get("mitra", ""))
    if partner and not _named(partner.value.nama, partner.value.alias, form):
        pairs.append(("pemohon", form.partner, partner.value.nama))
    return tuple(
        f"{key}: di file «{_shown(value)}», di catatan «{_shown(kept)}»"
        for key, value, kept in pairs
        if value != kept
    )


def partner_of(office: Office, form: Form) -> str:
    """Find the partner of the same name or alias; nothing where none is known."""
    found = (
        entry.id
        for entry in office.mitra.values()
        if _named(entry.value.nama, entry.value.alias, form)
    )
    return next(found, "")


def unknown_room(office: Office, form: Form) -> str:
    """Name the room that the form wishes and the office does not have."""
    room = str(form.data["usulan"].get("ruang", ""))
    return "" if room in office.ruang else room


def request(office: Office, form: Form, receipt: Mapping[str, Any], given: Data) -> Data:
    """Write the request: the applicant's answers, and how the office received them."""
    said = _said(office, form)
    letter = {**said.pop("surat_masuk"), "hal": said["hal"], **receipt}
    return {"skema": 1, "asal": "formulir", **said, "surat_masuk": letter, **given}


def new_partner(office: Office, form: Form) -> Data:
    """Write the partner that the office does not know yet."""
    own = form.data["lembaga"]
    return {
        "skema": 1, "nama": own["nama"], "jenis_mitra": own["jenis"],
        "wilayah": own.get("wilayah"), "contoh": office.profile.value.contoh,
    }  # fmt: skip


def _said(office: Office, form: Form) -> Data:
    """Give what the record takes over; a room that the office does not have is left out."""
    data = form.data
    wish = {key: value for key, value in data["usulan"].items()
            if key != "ruang" or not unknown_room(office, form)}  # fmt: skip
    return {
        "hal": data["hal"], "ringkasan": data["ringkasan"],
        "jenis_kegiatan": data["jenis_kegiatan"], "usulan": wish,
        "surat_masuk": {**data.get("surat", {}), "tanggal_surat": data["dibuat"]},
    }  # fmt: skip


def _named(name: str, aliases: tuple[str, ...], form: Form) -> bool:
    return any(alike(one, form.partner) for one in (name, *aliases))


def _shown(value: object) -> str:
    if isinstance(value, dict):
        return "; ".join(f"{key} {_shown(one)}" for key, one in sorted(value.items()))
    if isinstance(value, list):
        return ", ".join(map(str, value))
    return str(value or "-")
