"""Whatever passes the gate can be judged: no rule breaks on a record that the schema allows."""

import json

import pytest
from hypothesis import HealthCheck, given, settings
from tests.support.drawn import valid
from tests.support.tree import edited, findings, news, schemas, shipped, usual

from literasi.judging import judge
from literasi.records.kinds import ALL
from literasi.records.location import locate

CALM = settings(deadline=None, derandomize=True, max_examples=12,
                suppress_health_check=list(HealthCheck))  # fmt: skip
BERKAS = "2026-k03c"  # a case with a paper of nearly every kind
SHARED = {"instansi", "sop", "pejabat", "ruang", "libur", "klasifikasi"}


def small_tree():
    """One case with everything it refers to, and one record of each kind it lacks."""
    first, kept = {}, {}
    for path, raw in shipped().records:
        kind = locate(path).kind
        if "/mojokerto/" not in path and (BERKAS in path or kind in SHARED):
            kept[path] = raw
        first.setdefault(kind, (path, raw))
    lacking = {first[kind] for kind in set(first) - {locate(path).kind for path in kept}}
    return kept | dict(lacking)


TREE = small_tree()


def target(kind):
    known = [path for path in sorted(TREE) if locate(path).kind == kind]
    return known[0] if known else f"records/kendal/{kind}/contoh.yml"


@pytest.mark.parametrize("kind", sorted(ALL))
def test_no_rule_breaks_on_what_the_schema_allows(kind):
    @CALM
    @given(valid(kind))
    def judged(data):
        raw = json.dumps(data, ensure_ascii=False).encode()
        assert (
            judge(schemas(), sorted({**TREE, target(kind): raw}.items()), ()).findings is not None
        )

    judged()


@pytest.mark.parametrize(
    "form", ["{kode}", "x", "{urut:4}{urut:4}", "{opd}{opd}{urut}", "{sifat}"]
)
def test_no_rule_breaks_on_an_odd_number_template(form):
    edits = edited("kendal/instansi.yml", '"{urut:4}"', f'"{form}"')
    edits |= edited("kendal/permohonan/2026-k01a.yml", '"0147"', '"041"')
    assert news(edits)


def test_the_order_of_files_does_not_matter():
    backwards = judge(schemas(), shipped().records[::-1], shipped().pictures)
    assert backwards.findings == findings()


def test_one_broken_record_hides_nothing_of_another():
    edits = edited("kendal/peralatan/kamera.yml", "jumlah: 2", "jumlah: dua")
    edits |= edited("kendal/klausul/penutup.yml", "wajib: true", "wajib: ya")
    edits["records/kendal/mitra/rusak.yml"] = b"\xff"
    told = [(one.rule, one.mark.path) for one in news(edits)]
    assert told == [
        ("SKM003", "records/kendal/klausul/penutup.yml"),
        ("YML008", "records/kendal/mitra/rusak.yml"),
        ("SKM003", "records/kendal/peralatan/kamera.yml"),
    ]
    assert set(findings(edits)) >= usual()
