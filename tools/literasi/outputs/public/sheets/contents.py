"""What a printed SOP says beside its drawing: the identity part, the doubts, the flow in words."""

from literasi.outputs.public.flowchart.forms import time_words
from literasi.outputs.public.flowchart.spoken import sentences
from literasi.outputs.public.sheets.figures import Data
from literasi.values.dates import format_date, parse_date
from literasi.views.public_models import Office
from literasi.views.sop_models import Doubt, Line, PrintedTable, Sop

_ABSENT = "tidak tercantum dalam salinan"


def contents(sop: Sop, office: Office) -> Data:
    """Give everything but the drawing."""
    return {
        "title": sop.title,
        "government": office.government,
        "office": office.name,
        "example": office.example_note or "",
        "identity": _identity(sop),
        "boxes": [_box(sop, title, items) for title, items in _boxes(sop)],
        "source": f"{sop.source_title}. {sop.source_note}",
        "flow_note": sop.flow_note or "",
        "printed": _printed(sop),
        "doubts": [_doubt(one) for one in sop.doubts],
        "sentences": sentences(sop),
    }


def _identity(sop: Sop) -> list[tuple[str, str]]:
    identity = sop.identity
    rows = (
        ("Nomor SOP", identity.number),
        ("Tanggal Pembuatan", identity.made),
        ("Tanggal Revisi", identity.revised),
        ("Tanggal Efektif", identity.effective),
        ("Disahkan oleh", identity.approved_by),
        ("Nama SOP", sop.title),
    )
    return [(name, _value(value)) for name, value in rows]


def _value(value: str | None) -> str:
    if value is None:
        return _ABSENT
    try:
        return format_date(parse_date(value))
    except ValueError:
        return value


def _boxes(sop: Sop) -> tuple[tuple[str, tuple[Line, ...]], ...]:
    return (
        ("Dasar Hukum", sop.legal_basis),
        ("Kualifikasi Pelaksana", sop.qualifications),
        ("Keterkaitan", sop.related),
        ("Peralatan/Perlengkapan", sop.equipment),
        ("Peringatan", sop.warnings),
        ("Pencatatan dan Pendataan", sop.records),
    )


def _box(sop: Sop, title: str, items: tuple[Line, ...]) -> Data:
    known = {one.key for one in sop.doubts}
    lines = [
        {
            "number": f"{one.number}." if one.number else "•",
            "text": one.text,
            "marks": [one.doubt] if one.doubt in known else [],
        }
        for one in items
    ]
    return {"title": title, "items": lines, "absent": "" if lines else _ABSENT}


def _printed(sop: Sop) -> Data | None:
    """Give the printed table, which a proposal never stands without."""
    if sop.printed is None:
        return None
    heads, table = sop.headings, sop.printed
    count = max(len(table.activities), len(table.qualities))
    return {
        "heads": [heads.number, heads.action, heads.requirements, heads.time, heads.output],
        "rows": [_printed_row(sop, table, at) for at in range(count)],
        "note": table.note or "",
        "roles": [title for _, title in sop.columns],
        "performer": heads.performer,
    }


def _printed_row(sop: Sop, table: PrintedTable, at: int) -> list[str]:
    left = table.activities[at] if at < len(table.activities) else ("–", "(tidak tercetak)")
    if at >= len(table.qualities):
        return [*left, "–", "–", "–"]
    one = table.qualities[at]
    return [*left, f"{one.code}: {one.requirements}", time_words(sop, one.time), one.output]


def _doubt(one: Doubt) -> Data:
    return {
        "key": one.key,
        "where": one.where,
        "raw": one.raw,
        "candidates": [f"{words}: {why}" if why else words for words, why in one.candidates],
        "settled": one.settled or "",
        "note": one.note or "",
    }
