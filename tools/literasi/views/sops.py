"""SOPs, copied field by field; nothing doubtful is smoothed over."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import date

from literasi.records import sop as filed
from literasi.records.catalogue import Office
from literasi.records.reference import Libur
from literasi.values.dates import parse_date
from literasi.views import sop_models as models
from literasi.views.practice import practice


def sops(office: Office, day: date, years: Iterable[Libur]) -> Iterator[models.Sop]:
    """Yield every version of every SOP; the last one in force by a day is the newest.

    `years` are the holidays, which working time leaves out.
    """
    roles = {one.kunci: one.nama for one in office.profile.value.peran}
    newest = _newest(office, day)
    took = practice(office, day, years)
    for entry in office.sop.values():
        latest = newest[entry.value.kode] == entry.id
        copied = _sop(office.code, entry.value, roles, newest=latest)
        yield replace(copied, practice=took[entry.id])


def _newest(office: Office, day: date) -> dict[str, str]:
    """Name the newest version by code; one that is not in force yet waits."""
    found: dict[str, str] = {}
    ranked = sorted(office.sop.values(), key=lambda one: _rank(one.value, day))
    for entry in ranked:
        found[entry.value.kode] = entry.id
    return found


def _rank(sop: filed.Sop, day: date) -> tuple[bool, str, str]:
    since = sop.berlaku_sejak or ""
    return (not since or parse_date(since) <= day, since, sop.versi.rjust(10))


def _sop(office: str, sop: filed.Sop, roles: Mapping[str, str], *, newest: bool) -> models.Sop:
    return models.Sop(
        office=office,
        code=sop.kode,
        version=sop.versi,
        newest=newest,
        title=sop.nama,
        raw_title=sop.nama_mentah,
        short_title=sop.singkatan,
        summary=sop.ringkasan,
        in_force=parse_date(sop.berlaku_sejak) if sop.berlaku_sejak else None,
        source_title=sop.sumber.judul,
        source_note=sop.sumber.keterangan,
        identity=_identity(sop.identitas),
        legal_basis=_lines(sop.dasar_hukum),
        qualifications=_lines(sop.kualifikasi),
        related=_lines(sop.keterkaitan),
        equipment=_lines(sop.peralatan),
        warnings=_lines(sop.peringatan),
        records=_lines(sop.pencatatan),
        headings=_headings(sop.judul_kolom),
        columns=tuple((one.peran, one.judul) for one in sop.pelaksana),
        flow=sop.alur,
        flow_note=sop.alur_catatan,
        printed=_printed(sop.tabel_tercetak) if sop.tabel_tercetak else None,
        tracks=tuple((one.kunci, one.nama) for one in sop.kelompok),
        steps=tuple(_step(one, roles) for one in sop.langkah),
        paths=tuple((one.kunci, one.nama, one.keterangan) for one in sop.jalur),
        doubts=tuple(_doubt(one) for one in sop.keraguan),
    )


def _identity(box: filed.Identity) -> models.Identity:
    return models.Identity(
        number=box.nomor,
        made=box.tanggal_pembuatan,
        revised=box.tanggal_revisi,
        effective=box.tanggal_efektif,
        approved_by=box.disahkan_oleh,
        absent=box.tidak_tercantum,
    )


def _lines(items: tuple[filed.Item, ...]) -> tuple[models.Line, ...]:
    return tuple(models.Line(one.teks, one.nomor, one.mentah, one.ragu) for one in items)


def _headings(row: filed.Headings) -> models.Headings:
    return models.Headings(
        number=row.nomor,
        action=row.kegiatan,
        performer=row.pelaksana,
        quality=row.mutu_baku,
        requirements=row.kelengkapan,
        time=row.waktu,
        output=row.output,
        note=row.keterangan,
    )


def _printed(table: filed.PrintedTable) -> models.PrintedTable:
    return models.PrintedTable(
        activities=tuple((one.nomor, one.kegiatan) for one in table.kegiatan),
        qualities=tuple(
            models.PrintedQuality(one.kode, one.kelengkapan, _time(one.waktu), one.output)
            for one in table.mutu
        ),
        note=table.catatan,
    )


def _time(time: filed.Duration) -> models.Time:
    return models.Time(time.nilai, time.satuan, time.mentah, time.ragu)


def _step(step: filed.Step, roles: Mapping[str, str]) -> models.Step:
    return models.Step(
        key=step.kunci,
        number=step.nomor,
        action=step.kegiatan,
        symbol=step.simbol,
        extension=step.ekstensi,
        proposal=step.usulan,
        track=step.kelompok,
        performers=tuple(_performer(one, roles) for one in step.pelaksana),
        requirements=step.kelengkapan,
        time=_time(step.waktu) if step.waktu else None,
        time_absent=step.waktu_tidak_tercantum,
        output=step.output,
        note=step.keterangan,
        exits=(
            *(models.Exit(target, None) for target in step.lanjut),
            *(models.Exit(branch.ke, branch.label) for branch in step.cabang),
        ),
        doubts=step.ragu,
        waits_for=step.menunggu,
    )


def _performer(one: filed.Performer, roles: Mapping[str, str]) -> models.Performer:
    name = one.judul or roles.get(one.peran, one.peran)
    return models.Performer(one.peran, name, one.disimpulkan, one.keyakinan)


def _doubt(doubt: filed.Doubt) -> models.Doubt:
    return models.Doubt(
        key=doubt.kunci,
        where=doubt.tempat,
        raw=doubt.mentah,
        candidates=tuple((one.baca, one.alasan) for one in doubt.kandidat),
        settled=doubt.konfirmasi.teks if doubt.konfirmasi else None,
        note=doubt.catatan,
    )
