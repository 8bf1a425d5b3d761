"""The verdict in Indonesian: what was found, and no more than was found."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from zoneinfo import ZoneInfo

from literasi.signing.verdict import Change, Kind, Readability, Signed, Stamp, Trust, Verdict
from literasi.values.dates import ZONE_NAMES, format_clock, format_date


class Level(StrEnum):
    """How a remark weighs; only `BAD` fails the examination."""

    GOOD = "baik"
    NOTE = "catatan"
    WARNING = "peringatan"
    BAD = "salah"


@dataclass(frozen=True, slots=True, order=True)
class Remark:
    """One thing that was found."""

    level: Level
    text: str


_NONE = (
    "tidak ada tanda tangan elektronik di dalam berkas; gambar tanda tangan, gambar cap, atau "
    "kode QR pada halaman bukan tanda tangan elektronik"
)
_REMOVED = "tanda tangan elektronik yang pernah ada di dalam berkas ini sudah dihapus"
_NOT_LTV = (
    "berkas tidak membawa data pencabutan (bukan LTV); pencabutan sertifikat tidak diperiksa"
)
_UNREAD = {
    Readability.NOT_PDF: Remark(
        Level.NOTE, "berkas ini bukan PDF, jadi tanda tangan elektroniknya tidak diperiksa"
    ),
    Readability.BROKEN: Remark(
        Level.BAD,
        "PDF ini rusak, terpotong, atau susunannya tidak wajar, sehingga tidak dapat diperiksa",
    ),
    Readability.LOCKED: Remark(
        Level.WARNING,
        "PDF ini terkunci kata sandi, sehingga tanda tangannya tidak dapat diperiksa",
    ),
    Readability.TOO_BIG: Remark(
        Level.WARNING, "PDF ini lebih dari 64 MiB, sehingga tanda tangannya tidak diperiksa"
    ),
}
_CHANGED = {
    Change.NONE: (Level.GOOD, "berkas tidak berubah sejak ditandatangani"),
    Change.SIGNED_ON: (
        Level.GOOD, "sesudahnya hanya ditambah tanda tangan atau isian formulir",
    ),
    Change.KEPT_ALIVE: (
        Level.GOOD, "sesudahnya hanya ditambah data validasi; isinya tidak berubah",
    ),
    Change.PADDED: (
        Level.WARNING, "sesudahnya ada bita tambahan di ujung berkas; isinya tidak berubah",
    ),
    Change.OTHER: (Level.BAD, "berkas diubah sesudah ditandatangani"),
    Change.BROKEN: (Level.BAD, "isi berkas tidak cocok dengan yang ditandatangani"),
}  # fmt: skip
_TRUSTED = {
    Trust.TRUSTED: (Level.GOOD, "rantai sertifikat sampai ke penerbit yang dipercaya kantor"),
    Trust.UNJUDGED: (
        Level.WARNING,
        (
            "rantai sertifikat belum dinilai, jadi belum dapat disebut tersertifikasi; "
            "beri --trust FOLDER yang berisi sertifikat induk penerbit"
        ),
    ),
    Trust.UNKNOWN: (
        Level.BAD,
        "penerbit sertifikat tidak dipercaya kantor, jadi belum dapat disebut tersertifikasi",
    ),
    Trust.EXPIRED: (Level.BAD, "sertifikat sudah kedaluwarsa"),
    Trust.EARLY: (Level.BAD, "sertifikat belum berlaku"),
    Trust.REVOKED: (Level.BAD, "sertifikat sudah dicabut penerbitnya"),
    Trust.UNFIT: (
        Level.BAD, "kegunaan atau algoritma sertifikat tidak layak untuk menandatangani naskah",
    ),
}  # fmt: skip
_KINDS = {Kind.SIGNATURE: "tanda tangan", Kind.STAMP: "cap waktu dokumen"}


def remarks(verdict: Verdict, zone: str) -> tuple[Remark, ...]:
    """Say what was found, signature by signature; times in an office's zone."""
    if verdict.readability is not Readability.READ:
        return (_UNREAD[verdict.readability],)
    return tuple(_remarks(verdict, zone))


def _remarks(verdict: Verdict, zone: str) -> Iterator[Remark]:
    if not verdict.signed and not verdict.odd:
        yield Remark(Level.BAD, _REMOVED) if verdict.removed else Remark(Level.NOTE, _NONE)
    for number, one in enumerate(verdict.signed, start=1):
        for level, words in _signed(one, zone):
            yield Remark(level, f"{_KINDS[one.kind]} {number}: {words}")
    if verdict.odd:
        words = f"{verdict.odd} tanda tangan berbentuk lain yang tidak dapat dinilai"
        yield Remark(Level.BAD, words)
    if verdict.signed and not verdict.revocation:
        yield Remark(Level.NOTE, _NOT_LTV)
    elif verdict.signed:
        yield Remark(Level.GOOD, "berkas membawa data pencabutan sertifikat (LTV)")


def _signed(one: Signed, zone: str) -> Iterator[tuple[Level, str]]:
    found = one.certificate
    yield Level.NOTE, f"{found.subject}; sertifikat dari {found.issuer}, nomor seri {found.serial}"
    yield _when(one, zone)
    yield _CHANGED[one.change]
    level, words = _TRUSTED[one.trust]
    span = f"berlaku {_day(found.since, zone)} sampai {_day(found.until, zone)}"
    yield level, f"{words} ({span}; dinilai per {_day(one.judged_at, zone)})"


def _when(one: Signed, zone: str) -> tuple[Level, str]:
    if one.stamp is not None:
        return _stamped(one.stamp, zone)
    if one.claimed is None:
        return Level.NOTE, "waktunya tidak disebut"
    words = "menurut komputer penanda tangan; tidak dibuktikan cap waktu"
    return Level.NOTE, f"{_moment(one.claimed, zone)} {words}"


def _stamped(stamp: Stamp, zone: str) -> tuple[Level, str]:
    words = f"{_moment(stamp.moment, zone)} menurut cap waktu {stamp.authority}"
    if stamp.trust is Trust.TRUSTED:
        return Level.GOOD, f"{words}, yang dipercaya kantor"
    if stamp.trust is Trust.UNJUDGED:
        return Level.NOTE, f"{words}; penerbit cap waktunya belum dinilai"
    return Level.WARNING, f"{words}, yang tidak dipercaya kantor"


def _moment(when: datetime, zone: str) -> str:
    local = when.astimezone(ZoneInfo(zone))
    return f"{format_date(local.date())}, {format_clock(local)} {ZONE_NAMES[zone]}"


def _day(when: datetime, zone: str) -> str:
    return format_date(when.astimezone(ZoneInfo(zone)).date())
