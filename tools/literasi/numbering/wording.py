"""The report of a series in Indonesian, for people and for programs."""

import json
from collections.abc import Iterable, Iterator

from literasi.numbering.report import Noted, SeriesYear


def report_text(found: Iterable[SeriesYear]) -> str:
    """Write the report as paragraphs, one for each year of a series."""
    return "\n".join("".join(f"{line}\n" for line in _lines(one)) for one in found)


def report_json(found: Iterable[SeriesYear]) -> str:
    """Write the same facts as data."""
    return json.dumps([_object(one) for one in found], ensure_ascii=False, indent=2) + "\n"


def _lines(one: SeriesYear) -> Iterator[str]:
    yield f"{one.office}: {' + '.join(one.names)}, tahun {one.year} (seri {one.series})"
    yield f"  dipakai {one.used}, nomor tertinggi {one.highest}"
    if one.waiting:
        yield f"  menunggu nomor: {one.waiting}"
    yield from _listed("batal", one.voided)
    yield from _listed("sisipan", one.inserted)
    yield from _listed("diambil, belum dipakai", one.idle)
    yield from _listed("dipakai tanpa berkas nomor", one.unclaimed)
    if one.gaps is None:
        yield "  terlompat: tidak diperiksa (seri ini tidak hanya diberikan dari catatan ini)"
    else:
        spans = [f"{first}" if first == last else f"{first}–{last}" for first, last in one.gaps]
        yield f"  terlompat: {', '.join(spans) or 'tidak ada'}"


def _listed(title: str, some: tuple[Noted, ...]) -> Iterator[str]:
    if some:
        yield f"  {title}:"
    for one in some:
        told = f"{one.note} ({one.ref})" if one.note and one.ref else one.note or one.ref
        yield f"    {one.running}  {told or '(tanpa keterangan)'}"


def _object(one: SeriesYear) -> dict[str, object]:
    return {
        "instansi": one.office,
        "seri": one.series,
        "nama": list(one.names),
        "tahun": one.year,
        "dipakai": one.used,
        "tertinggi": one.highest,
        "menunggu": one.waiting,
        "batal": [_noted(each, "alasan") for each in one.voided],
        "sisipan": [_noted(each, "keterangan") for each in one.inserted],
        "belum_dipakai": [_noted(each, "keterangan") for each in one.idle],
        "tanpa_berkas_nomor": [_noted(each, "keterangan") for each in one.unclaimed],
        "terlompat": None if one.gaps is None else [list(span) for span in one.gaps],
    }


def _noted(one: Noted, key: str) -> dict[str, str | None]:
    return {"urut": str(one.running), key: one.note or None, "untuk": one.ref or None}
