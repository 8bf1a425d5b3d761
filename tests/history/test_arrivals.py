"""Since when a record has stood in history: its first content, not its last."""

from datetime import UTC, date, datetime

from literasi.history.arrivals import arrivals
from literasi.history.chronicle import Chronicle, Commit


def test_a_record_arrives_with_its_first_content():
    first, second, third = (datetime(2026, month, 1, 23, tzinfo=UTC) for month in (1, 2, 3))
    told = Chronicle((
        Commit("a", first, (("a.yml", b"1"), ("b.yml", None))),
        Commit("b", second, (("a.yml", None), ("b.yml", b"1"))),
        Commit("c", third, (("a.yml", b"2"), ("b.yml", b"2"), ("c.yml", b"1"))),
    ))  # fmt: skip
    assert arrivals(told) == {
        "a.yml": date(2026, 1, 1),
        "b.yml": date(2026, 2, 1),
        "c.yml": date(2026, 3, 1),
    }
