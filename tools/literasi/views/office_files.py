"""Every file outside Git that a record names, with what the record says of its signing."""

from collections.abc import Iterator
from dataclasses import dataclass

import msgspec

from literasi.records.case import Perjanjian, SuratKeluar
from literasi.records.catalogue import Catalogue, Entry
from literasi.records.kinds import KINDS
from literasi.records.parts import DigitalFile
from literasi.values.mark import Mark
from literasi.values.pointer import Path

_ELECTRONIC = "tte"


@dataclass(frozen=True, slots=True)
class NamedFile:
    """A file as its record names it; `size` is bytes, `electronic` who signed by TTE."""

    office: str
    kind: str
    id: str
    mark: Mark
    title: str
    sha256: str
    size: int
    place: str
    electronic: tuple[str, ...]

    @property
    def ref(self) -> str:
        """The record: `<instansi>/<jenis>/<id>`."""
        return f"{self.office}/{self.kind}/{self.id}"


def named_files(catalogue: Catalogue) -> Iterator[NamedFile]:
    """Yield the files of every record, in the order of the records."""
    for office in catalogue.offices:
        for kind in KINDS:
            for entry in getattr(office, kind.replace("-", "_")).values():
                for at, one in _files(entry.value, ()):
                    yield _named(entry, at, one)


def _files(value: object, at: Path) -> Iterator[tuple[Path, DigitalFile]]:
    if isinstance(value, DigitalFile):
        yield at, value
    elif isinstance(value, msgspec.Struct):
        for name in value.__struct_fields__:
            yield from _files(getattr(value, name), (*at, name))
    elif isinstance(value, tuple):
        for index, inner in enumerate(value):
            yield from _files(inner, (*at, index))


def _named(entry: Entry[msgspec.Struct], at: Path, one: DigitalFile) -> NamedFile:
    return NamedFile(
        office=entry.office,
        kind=entry.kind,
        id=entry.id,
        mark=entry.mark(*at),
        title=one.judul,
        sha256=one.sha256,
        size=one.ukuran,
        place=one.tempat,
        electronic=tuple(_electronic(entry.value)),
    )


def _electronic(value: msgspec.Struct) -> Iterator[str]:
    """Name who signed electronically, as the record tells."""
    if isinstance(value, Perjanjian):
        for one in value.penandatanganan:
            if one.cara == _ELECTRONIC:
                yield f"Pihak {one.pihak}"
    if isinstance(value, SuratKeluar):
        signed = value.penandatanganan
        if signed is not None and signed.cara == _ELECTRONIC:
            yield signed.jabatan_tercetak
