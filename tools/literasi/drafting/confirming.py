"""A copied disposition confirmed by a second person: the one line that is added to it."""

from collections.abc import Mapping

from literasi.gate.schemas import Schemas
from literasi.records.case import Disposisi
from literasi.records.catalogue import Entry, Office
from literasi.repair.addition import added
from literasi.repair.guide import Guide
from literasi.values.errors import OperatorError

KIND, KEY = "disposisi", "dikonfirmasi_oleh"


def copied(office: Office, name: str) -> Entry[Disposisi]:
    """Find a disposition that waits for its second person, or say why it does not."""
    entry = office.disposisi.get(name)
    if entry is None:
        remedy = f"sebut namanya, misalnya {KIND}/2026-k7q2-1"
        raise OperatorError(f"disposisi «{name}» tidak ada", remedy)
    if entry.value.dikonfirmasi_oleh is not None:
        who = entry.value.dikonfirmasi_oleh.pejabat
        raise OperatorError(
            f"{entry.ref} sudah dikonfirmasi oleh «{who}»", "tidak ada yang diubah"
        )
    if entry.value.dicatat_oleh is None:
        message = f"{entry.ref} tidak menyebut siapa yang menyalinnya"
        remedy = "yang bukan salinan tidak perlu dikonfirmasi; pada salinan isi «dicatat_oleh»"
        raise OperatorError(message, remedy)
    return entry


def confirmed(schemas: Schemas, entry: Entry[Disposisi], text: str, who: Mapping[str, str]) -> str:
    """Add who confirmed; every other byte of the record stays as it was."""
    copyist = entry.value.dicatat_oleh
    if copyist is not None and copyist.pejabat == who["pejabat"]:
        message = f"«{who['pejabat']}» menyalin disposisi ini, jadi tidak dapat mengonfirmasinya"
        raise OperatorError(message, "minta orang lain mencocokkan dengan lembar aslinya")
    made = added(Guide(schemas, KIND), entry.document.path, text, (KEY,), dict(who))
    if made is None:
        message = f"«{KEY}» tidak dapat ditambahkan pada {entry.document.path}"
        raise OperatorError(message, "tambahkan lewat formulir web atau editor")
    return made
