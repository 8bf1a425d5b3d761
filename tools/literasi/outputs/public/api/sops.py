"""SOPs in `api/v1`: a line per version in the list, the whole procedure in the single object."""

from literasi.outputs.public.api.envelope import ROOT, Json, address, day
from literasi.outputs.public.api.steps import practice, printed, step
from literasi.views.public_models import PublicSite
from literasi.views.sop_models import Doubt, Headings, Identity, Line, Sop


def entry(view: PublicSite, one: Sop) -> Json:
    """Write one version as a line of the list."""
    place = f"{one.office}/{one.code}"
    return {
        "instansi": one.office,
        "kode": one.code,
        "versi": one.version,
        "terbaru": one.newest,
        "nama": one.title,
        "nama_mentah": one.raw_title,
        "singkatan": one.short_title,
        "ringkasan": one.summary,
        "berlaku_sejak": day(one.in_force),
        "laman": address(view, f"sop/{place}/{one.version}/"),
        "url": address(view, f"{ROOT}/sop/{place}/{one.version}.json"),
    }


def sop(view: PublicSite, one: Sop) -> Json:
    """Write one version in full, doubts included."""
    return {**entry(view, one), **_boxes(one), **_flow(one)}


def _boxes(one: Sop) -> Json:
    return {
        "sumber": {"judul": one.source_title, "keterangan": one.source_note},
        "identitas": _identity(one.identity),
        "dasar_hukum": [_line(each) for each in one.legal_basis],
        "kualifikasi": [_line(each) for each in one.qualifications],
        "keterkaitan": [_line(each) for each in one.related],
        "peralatan": [_line(each) for each in one.equipment],
        "peringatan": [_line(each) for each in one.warnings],
        "pencatatan": [_line(each) for each in one.records],
    }


def _flow(one: Sop) -> Json:
    return {
        "judul_kolom": _headings(one.headings),
        "pelaksana": [{"peran": role, "judul": title} for role, title in one.columns],
        "alur": one.flow,
        "alur_catatan": one.flow_note,
        "tabel_tercetak": printed(one.printed) if one.printed else None,
        "kelompok": [{"kunci": key, "nama": name} for key, name in one.tracks],
        "langkah": [step(each) for each in one.steps],
        "jalur": [
            {"kunci": key, "nama": name, "keterangan": note} for key, name, note in one.paths
        ],
        "keraguan": [_doubt(each) for each in one.doubts],
        "praktik": [practice(each) for each in one.practice],
    }


def _identity(one: Identity) -> Json:
    return {
        "nomor": one.number,
        "tanggal_pembuatan": one.made,
        "tanggal_revisi": one.revised,
        "tanggal_efektif": one.effective,
        "disahkan_oleh": one.approved_by,
        "tidak_tercantum": one.absent,
    }


def _line(one: Line) -> Json:
    return {"teks": one.text, "nomor": one.number, "mentah": one.raw, "ragu": one.doubt}


def _headings(one: Headings) -> Json:
    return {
        "nomor": one.number,
        "kegiatan": one.action,
        "pelaksana": one.performer,
        "mutu_baku": one.quality,
        "kelengkapan": one.requirements,
        "waktu": one.time,
        "output": one.output,
        "keterangan": one.note,
    }


def _doubt(one: Doubt) -> Json:
    return {
        "kunci": one.key,
        "tempat": one.where,
        "mentah": one.raw,
        "kandidat": [{"bacaan": reading, "alasan": reason} for reading, reason in one.candidates],
        "konfirmasi": one.settled,
        "catatan": one.note,
    }
