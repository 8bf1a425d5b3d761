"""The shipped offices, whole or with a part of their records."""

from dataclasses import replace
from functools import cache

import msgspec
from hypothesis import strategies as st
from tests.support.tree import schemas, shipped

from literasi.judging import judge
from literasi.records.parts import Act, Actor

TABLES = (
    "permohonan", "surat_keluar", "disposisi", "kegiatan", "presensi", "perjanjian", "penutupan",
    "mitra", "nomor",
)  # fmt: skip


@cache
def offices():
    found = judge(schemas(), shipped().records, shipped().pictures).catalogue
    return {one.code: one for one in found.offices}


@st.composite
def parts(draw):
    """An office that lost any of its records and spoilt any of its numbers.

    Records that are left may point to nothing.
    """
    office = draw(st.sampled_from(sorted(offices().values(), key=lambda one: one.code)))
    kept = {}
    for name in TABLES:
        table = getattr(office, name)
        lost = draw(st.sets(st.sampled_from(sorted(table) or [""]), max_size=len(table)))
        kept[name] = {key: one for key, one in table.items() if key not in lost}
    for key in draw(st.sets(st.sampled_from(sorted(kept["nomor"]) or [""]))) & {*kept["nomor"]}:
        kept["nomor"][key] = spoilt(kept["nomor"][key])
    return replace(office, **kept)


def spoilt(claim):
    """A claim whose number was voided."""
    void = Act(claim.value.tanggal, Actor("dimas", "agendaris"), "Salah mengambil nomor.")
    return replace(claim, value=msgspec.structs.replace(claim.value, batal=void))
