"""The shipped cases show a spoilt and an inserted number, and the report explains both."""

from tests.books.offices import offices

from literasi.numbering.report import report


def told(code):
    """Voided and inserted numbers of an office by series, with reason and record."""
    return {
        (one.series, kind, str(each.running)): (each.note, each.ref)
        for one in report(offices()[code])
        for kind, some in (("batal", one.voided), ("sisipan", one.inserted))
        for each in some
    }


def test_kendals_spoilt_letter_number_says_why():
    reason = "Nomor terambil dua kali untuk surat yang sama; suratnya memakai nomor 260."
    assert told("kendal") == {
        ("keluar", "batal", "259"): (f"2026-04-15: {reason}", "surat-keluar/2026-k07h-s2")
    }


def test_mojokertos_inserted_numbers_say_why():
    reason = "Surat tanggal 22 Oktober baru diserahkan kepada agendaris keesokan harinya,"
    assert told("mojokerto") == {
        ("masuk", "sisipan", "77.1"): (
            "Disisipkan karena nomor 78 telah dipakai surat lain pada pagi yang sama.",
            "permohonan/2026-m09b",
        ),
        ("keluar", "sisipan", "82.1"): (
            f"{reason} sesudah nomor 83 dipakai surat lain.",
            "surat-keluar/2026-m09b-s1",
        ),
    }


def test_no_number_of_the_shipped_cases_waits_or_lacks_its_claim():
    found = [row for code in sorted(offices()) for row in report(offices()[code])]
    assert [(row.idle, row.unclaimed, row.waiting) for row in found] == [((), (), 0)] * len(found)
