"""The tables of SOPs and their steps."""

from collections.abc import Iterator

from literasi.outputs.public.api.envelope import day
from literasi.outputs.public.api.tables.column import Column, Table
from literasi.views.public_models import PublicSite
from literasi.views.sop_models import Sop, Step

Placed = tuple[Sop, Step, int]  # a step with its place in the flow, counted from 1


def _steps(view: PublicSite) -> Iterator[Placed]:
    return ((sop, one, at) for sop in view.sops for at, one in enumerate(sop.steps, start=1))


SOPS: Table[Sop] = Table(
    "sop",
    "Standar operasional prosedur, tiap versi",
    (
        Column("instansi", "Kode instansi.", lambda one: one.office),
        Column("sop", "Kode SOP.", lambda one: one.code),
        Column("versi", "Versi.", lambda one: one.version),
        Column("terbaru", "Benar bila versi terbaru.", lambda one: one.newest, "ya_tidak"),
        Column("nama", "Nama SOP.", lambda one: one.title),
        Column("nomor", "Nomor seperti tercetak.", lambda one: one.identity.number),
        Column("berlaku_sejak", "Tanggal berlaku.", lambda one: day(one.in_force), "tanggal"),
        Column("langkah", "Banyaknya langkah.", lambda one: len(one.steps), "bilangan"),
        Column("ringkasan", "Ringkasan.", lambda one: one.summary),
    ),
    lambda view: view.sops,
)

STEPS: Table[Placed] = Table(
    "langkah-sop",
    "Langkah tiap SOP; yang ditambah praktik bukan bagian SOP resmi",
    (
        Column("instansi", "Kode instansi.", lambda one: one[0].office),
        Column("sop", "Kode SOP.", lambda one: one[0].code),
        Column("versi", "Versi SOP.", lambda one: one[0].version),
        Column("urut", "Urutan langkah.", lambda one: one[2], "bilangan"),
        Column("nomor", "Nomor seperti tercetak.", lambda one: one[1].number),
        Column("langkah", "Kegiatan pada langkah ini.", lambda one: one[1].action),
        Column("pelaksana", "Pelaksana langkah.",
               lambda one: "; ".join(each.name for each in one[1].performers)),
        Column("kelengkapan", "Kelengkapan.", lambda one: "; ".join(one[1].requirements)),
        Column("waktu", "Waktu baku seperti tercetak.",
               lambda one: one[1].time.raw if one[1].time else None),
        Column("output", "Keluaran.", lambda one: one[1].output),
        Column("ekstensi", "Benar bila ditambah praktik.", lambda one: one[1].extension,
               "ya_tidak"),
    ),
    _steps,
)  # fmt: skip
