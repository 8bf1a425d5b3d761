"""When the public part of a record changed: between readable versions, and only then."""

from datetime import UTC, datetime

from literasi.history.chronicle import Chronicle, Commit
from literasi.history.edits import edits

DAYS = tuple(datetime(2026, 1, day, tzinfo=UTC) for day in range(1, 8))


def told(*versions):
    commits = (
        Commit(str(at), when, (("records/x/publikasi/a.yml", version),))
        for at, (when, version) in enumerate(zip(DAYS, versions, strict=False))
    )
    return edits(Chronicle(tuple(commits)), lambda _path, data: data.get("judul"))


def test_only_a_public_change_counts():
    found = told(b"judul: a\n", b"judul: a\ncatatan: x\n", b"judul: b\n", b"judul: b # x\n")
    assert found == {"records/x/publikasi/a.yml": (DAYS[2],)}


def test_a_version_that_cannot_be_read_or_is_gone_changes_nothing():
    assert told(b"judul: a\n", b"judul: [\n", b"catatan: x\n", None, b"judul: a\n") == {}


def test_a_way_back_is_a_change_too():
    found = told(b"judul: a\n", b"judul: b\n", b"judul: a\n")
    assert found == {"records/x/publikasi/a.yml": (DAYS[1], DAYS[2])}


def test_a_record_with_one_version_never_changed():
    assert told(b"judul: a\n") == {}
