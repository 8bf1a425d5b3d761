"""The shipped offices, whole or with a part of their records."""

from dataclasses import replace
from functools import cache

from hypothesis import strategies as st
from tests.support.tree import schemas, shipped

from literasi.judging import judge

TABLES = (
    "permohonan", "surat_keluar", "disposisi", "kegiatan", "presensi", "perjanjian", "penutupan",
    "mitra",
)  # fmt: skip


@cache
def offices():
    found = judge(schemas(), shipped().records, shipped().pictures).catalogue
    return {one.code: one for one in found.offices}


@st.composite
def parts(draw):
    """An office that lost any of its records; those that are left may point to nothing."""
    office = draw(st.sampled_from(sorted(offices().values(), key=lambda one: one.code)))
    kept = {}
    for name in TABLES:
        table = getattr(office, name)
        lost = draw(st.sets(st.sampled_from(sorted(table) or [""]), max_size=len(table)))
        kept[name] = {key: one for key, one in table.items() if key not in lost}
    return replace(office, **kept)
