"""What became public, changed or was withdrawn on which day, for those who copy the open data."""

from dataclasses import dataclass
from datetime import date
from typing import Annotated

from literasi.views.provenance import Derived, Public


@dataclass(frozen=True, slots=True)
class Turn:
    """One turn of one public object: `baru`, `berubah` or `ditarik`."""

    day: Annotated[
        date, Derived("the day on which a public record showed something else, office's zone")
    ]
    turn: Annotated[str, Derived("between two states of a public record; says not what differs")]
    kind: Annotated[str, Derived("the name of a collection of public views")]
    office: Annotated[str, Public("instansi:/kode")]
    id: Annotated[str, Public("kegiatan:/jadwal/*/uid", "instansi:/kode")]
    """A uid (kegiatan), or the name of a public record's file (publikasi, ruang, instansi)."""
