"""What the schedule makes due, in plain Indonesian and as data."""

import json
from collections.abc import Iterable, Iterator
from dataclasses import fields

from literasi.values.dates import format_date
from literasi.values.markdown import plain
from literasi.views.office_retention import SEAL, KeptRow, Shelf, stage_words

_EXAMPLE = "  (JRA contoh: belum boleh menjadi dasar pemusnahan)"
_KEYS = {
    "office": "instansi", "kind": "jenis", "ref": "catatan", "berkas": "berkas", "subject": "hal",
    "code": "kode_klasifikasi", "stage": "tahap", "gap": "belum_dihitung", "line": "baris_jra",
    "source": "letak_baris", "start": "dihitung_sejak", "since": "sejak", "inactive": "inaktif",
    "final": "berakhir", "place": "lokasi_berkas", "act": "penyusutan",
    "acted": "penyusutan_tanggal", "minutes": "berita_acara", "example": "jra_contoh",
}  # fmt: skip


def retention_text(shelf: Shelf, *, everything: bool) -> str:
    """Write one office's list: what is due, then what has no row; all the rest when asked for."""
    lines = _lines(shelf.office_name, shelf.rows, everything=everything)
    return "".join(f"{line}\n" for line in lines)


def retention_json(rows: Iterable[KeptRow]) -> str:
    """Write the list with stable keys; days as `YYYY-MM-DD`, nothing as null."""
    return json.dumps([_object(one) for one in rows], ensure_ascii=False, indent=2) + "\n"


def retention_line(rows: Iterable[KeptRow]) -> str:
    """Count what is due, for the inbox: `2 inaktif, 1 musnah`; empty when nothing is."""
    due = [one.stage for one in rows if one.due]
    return ", ".join(f"{due.count(one)} {stage_words(one)}" for one in dict.fromkeys(due))


def _lines(office: str, rows: tuple[KeptRow, ...], *, everything: bool) -> Iterator[str]:
    due = [one for one in rows if one.due]
    yield f"{office}: {retention_line(rows) or 'tidak ada yang jatuh tempo'}"
    if any(one.example for one in due):
        yield _EXAMPLE
    for one in rows:
        if one.due or (everything and one.stage):
            yield from _counted(one)
    waiting = [one for one in rows if one.unruled or (everything and one.gap)]
    if waiting:
        yield "  Belum dihitung:"
    for one in waiting:
        code = f" (kode {one.code})" if one.code and not one.line else ""
        yield f"    {one.kind} {one.ref}: {one.gap}{code}"


def _counted(one: KeptRow) -> Iterator[str]:
    mark = "! " if one.due else "  "
    yield f"  {mark}{stage_words(one.stage)}: {one.kind} {one.ref}, {plain(one.subject)}"
    if one.since and one.inactive and one.final:
        inactive = "" if one.kind == SEAL else f"inaktif {format_date(one.inactive)}, "
        yield (
            f"      dihitung sejak {format_date(one.since)} ({one.start.lower()}); {inactive}"
            f"masa simpan berakhir {format_date(one.final)}"
        )
    if one.line:
        yield f"      menurut baris {one.line} ({one.source})"
    if one.acted:
        yield f"      {one.act} {format_date(one.acted)}: {plain(one.minutes)}"
    if one.kind == SEAL and one.due:
        yield (
            f"      musnahkan kuncinya: literasi forget {one.ref.partition('/')[2]} "
            "--reason masa_simpan_berakhir --by PEJABAT"
        )


def _object(one: KeptRow) -> dict[str, object]:
    return {_KEYS[field.name]: _value(getattr(one, field.name)) for field in fields(one)}


def _value(value: object) -> object:
    told = value if isinstance(value, bool | None) else str(value)
    return told or (None if told == "" else told)
