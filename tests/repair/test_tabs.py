"""A tab may be as wide as any editor shows it: only a reading without rivals is taken."""

from tests.repair.fixing import text

HEAD = """\
skema: 1
untuk: permohonan/2026-k7q2
tanggal: "2026-02-03"
"""


def test_of_two_readings_the_one_without_mistakes_is_meant():
    before = HEAD + "cara: kertas\nbatal:\n  tanggal: x\n  oleh:\n    peran: a\n\talasan: b\n"
    assert text("nomor", before) == before
    before = before.replace("tanggal: x", 'tanggal: "2026-02-04"').replace(
        "    peran: a\n", "    pejabat: a\n    peran: a\n"
    )
    assert text("nomor", before) == before.replace("\t", "  ")


def test_tabs_all_the_way_down():
    before = HEAD + "cara: kertas\nbatal:\n\ttanggal: x\n\toleh:\n\t\tperan: a\n\talasan: b\n"
    assert text("nomor", before) == before.replace("\t", "  ")
