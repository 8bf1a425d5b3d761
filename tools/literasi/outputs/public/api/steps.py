"""The steps of an SOP in `api/v1`, and the printed table where rows and steps do not pair."""

from literasi.outputs.public.api.envelope import Json
from literasi.views.sop_models import (
    Exit,
    Performer,
    Practice,
    PrintedQuality,
    PrintedTable,
    Step,
    Time,
)


def step(one: Step) -> Json:
    """Write one step with its performers and where it leads."""
    return {
        "kunci": one.key,
        "nomor": one.number,
        "kegiatan": one.action,
        "simbol": one.symbol,
        "ekstensi": one.extension,
        "usulan": one.proposal,
        "kelompok": one.track,
        "pelaksana": [_performer(each) for each in one.performers],
        "kelengkapan": one.requirements,
        "waktu": _time(one.time) if one.time else None,
        "waktu_tidak_tercantum": one.time_absent,
        "menunggu": one.waits_for,
        "output": one.output,
        "keterangan": one.note,
        "lanjut": [_exit(each) for each in one.exits],
        "ragu": one.doubts,
    }


def printed(one: PrintedTable) -> Json:
    """Write the printed table as it stands on paper."""
    return {
        "kegiatan": [{"nomor": number, "kegiatan": action} for number, action in one.activities],
        "mutu": [_quality(each) for each in one.qualities],
        "catatan": one.note,
    }


def practice(one: Practice) -> Json:
    """Write what a step took, in the unit of these cases."""
    return {
        "langkah": one.step,
        "satuan": one.unit,
        "berkas": one.cases,
        "tengah": one.median.amount,
        "tinggi": one.high.amount,
        "baku": one.standard,
    }


def _performer(one: Performer) -> Json:
    return {
        "peran": one.role,
        "nama": one.name,
        "disimpulkan": one.inferred,
        "keyakinan": one.confidence,
    }


def _time(one: Time) -> Json:
    return {"nilai": one.value, "satuan": one.unit, "mentah": one.raw, "ragu": one.doubt}


def _exit(one: Exit) -> Json:
    return {"ke": one.target, "label": one.label}


def _quality(one: PrintedQuality) -> Json:
    return {
        "kode": one.code,
        "kelengkapan": one.requirements,
        "waktu": _time(one.time),
        "output": one.output,
    }
