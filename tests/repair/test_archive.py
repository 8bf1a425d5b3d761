"""Records of a tree: each by its own kind, with the zone of its own office."""

from tests.support.tree import record, schemas

from literasi.repair.archive import Fixed, repair_all
from literasi.repair.change import Change

SLIP = b'skema: 1\nuntuk: permohonan/2026-k7q2\ntanggal: "2026-02-03 08.00 WITA"\ncara: kertas\n'
MENDED = SLIP.replace(b"03 08.00 WITA", b"03T08:00")
CHANGE = Change("tanggal dan jam ditulis TTTT-BB-HHTJJ:MM", "/tanggal")
CLAIM = "records/{}/nomor/masuk-2026-1.yml"


def office(zone):
    return record("kendal/instansi.yml").replace(b"Asia/Jakarta", zone)


def fixed(tree, wanted=None):
    return tuple(repair_all(schemas(), tree.items(), frozenset(wanted or tree)))


def test_a_zone_behind_a_time_must_be_that_of_the_office():
    tree = {
        "records/a/instansi.yml": office(b"Asia/Makassar"), CLAIM.format("a"): SLIP,
        "records/b/instansi.yml": office(b"Asia/Jakarta"), CLAIM.format("b"): SLIP,
        "records/c/instansi.yml": office(b"'"), CLAIM.format("c"): SLIP,
        "records/d/instansi.yml": office(b"Mars"), CLAIM.format("d"): SLIP,
        "records/e/instansi.yml": b"- a\n", CLAIM.format("e"): SLIP,
        CLAIM.format("f"): SLIP,
    }  # fmt: skip
    assert fixed(tree) == (Fixed(CLAIM.format("a"), SLIP, MENDED, (CHANGE,)),)


def test_only_wanted_records_that_stand_where_they_should_are_repaired():
    tree = {CLAIM.format("a"): b"cara: Kertas\n", "records/a/lain/x.yml": b"cara: Kertas\n",
            CLAIM.format("b"): b"cara: Kertas\n"}  # fmt: skip
    change = Change("pilihan ditulis seperti di daftar", "/cara")
    mended = Fixed(CLAIM.format("a"), b"cara: Kertas\n", b"cara: kertas\n", (change,))
    assert fixed(tree, {CLAIM.format("a"), "records/a/lain/x.yml"}) == (mended,)
