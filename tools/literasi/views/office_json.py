"""The office's cases as data: the same facts as the tables, with stable keys."""

import json
from collections.abc import Iterable

from literasi.cases.acts import Act
from literasi.cases.state import CaseState
from literasi.views.office_cases import CaseRow, Desk, Task, step_name


def cases_json(desks: Iterable[Desk]) -> str:
    """Write a list of cases."""
    return _json([case_object(one) for desk in desks for one in desk.cases])


def inbox_json(desks: Iterable[Desk], role: str | None) -> str:
    """Write what waits, the most urgent first within each office."""
    rows = [one for desk in desks for one in (*desk.tasks, *desk.waiting)]
    return _json([_task(one) for one in rows if role is None or role in one.roles])


def detail_json(state: CaseState, row: CaseRow, link: str | None) -> str:
    """Write one case in full; `link` is the applicant's own and no one else's."""
    return _json({**case_object(row), "tautan_lacak": link, **_detail(state)})


def story_json(state: CaseState, row: CaseRow, acts: Iterable[Act]) -> str:
    """Write one case with every act in order."""
    return _json({**case_object(row), "kejadian": [_act(one) for one in acts], **_end(state)})


def case_object(row: CaseRow) -> dict[str, object]:
    """Give one case as an object."""
    return {
        "berkas": row.berkas,
        "instansi": row.office,
        "hal": row.subject,
        "mitra": row.partner,
        "jalur": row.path or None,
        "keadaan": row.state,
        "nama_keadaan": row.state_name,
        "akhir": row.final,
        "menunggu_penutupan": row.closing,
        "menunggu_pemohon_sejak": row.applicant,
        "sejak": row.since,
        "langkah": [_task(one) for one in row.tasks],
    }


def _task(one: Task) -> dict[str, object]:
    return {
        "berkas": one.berkas,
        "instansi": one.office,
        "hal": one.subject,
        "mitra": one.partner,
        "langkah": one.step,
        "kegiatan": one.action,
        "peran": list(one.roles),
        "pemegang": list(one.holders),
        "sejak": one.since,
        "lama": one.waited,
        "batas": one.due,
        "lewat": one.late,
        "pertemuan_berikutnya": one.session,
        "menunggu_pemohon": one.applicant,
        "batas_jawaban": one.answer_by.isoformat() if one.answer_by else None,
        "lewat_batas_jawaban": one.silent,
        "berikutnya": list(one.next_steps),
    }


def _detail(state: CaseState) -> dict[str, object]:
    return {
        "sudah": [
            {
                "langkah": step_name(one.step),
                "kegiatan": one.step.kegiatan,
                "tambahan": one.step.ekstensi,
                "selesai": one.complete,
                "kejadian": [{"tanggal": e.when, "catatan": e.entry.ref} for e in one.events],
            }
            for one in state.done
        ],
        "kembali": [
            {"dari": step_name(one.source), "ke": step_name(one.target), "label": one.label,
             "kali": one.count}
            for one in state.loops
        ],
        "konsep": [
            {"naskah": one.paper, "versi": one.versions, "ditolak": one.refused}
            for one in state.drafts
        ],
        "pertemuan": {
            "terlaksana": len(state.series.held),
            "direncanakan": len(state.series.planned),
            "tanpa_kehadiran": len(state.series.silent),
        },
        **_end(state),
    }  # fmt: skip


def _end(state: CaseState) -> dict[str, object]:
    return {"berakhir": state.end.event.when if state.end else None}


def _act(one: Act) -> dict[str, object]:
    took, late = one.took, one.late
    return {
        "tanggal": one.event.when,
        "langkah": step_name(one.step),
        "kegiatan": one.step.kegiatan,
        "label": one.label,
        "tambahan": one.step.ekstensi,
        "catatan": one.event.entry.ref,
        "pejabat": one.actor.pejabat if one.actor else None,
        "peran": one.actor.peran if one.actor else None,
        "menit_kerja": took.minutes if took else None,
        "hari_kerja": took.days if took else None,
        "waktu_baku": (
            {"nilai": one.standard.nilai, "satuan": one.standard.satuan} if one.standard else None
        ),
        "lewat_menit": late.minutes if late else None,
        "lewat_hari": late.days if late else None,
    }


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, indent=2) + "\n"
