"""A small archive as it was, what was edited since, and what the comparison says of it."""

from datetime import UTC, datetime
from functools import cache
from pathlib import Path

from tests.support.schemas import schemas

from literasi.compare.base import differences
from literasi.compare.states import Past
from literasi.shell.files import read_tree

WHEN = datetime(2026, 3, 20, 3, tzinfo=UTC)
LETTER, AGREEMENT = "surat-keluar/2026-a1-s1", "perjanjian/2026-a1-p1"
ACTIVITY, PAGE = "kegiatan/2026-a1-g1", "publikasi/kunjungan-sd-contoh"
REQUEST, CLAIM = "permohonan/2026-a1", "nomor/keluar-2026-1"


@cache
def _base():
    return read_tree(Path(__file__).parent / "dasar").records


def path(name):
    """`kegiatan/x` is a record of the office `contoh`; `instansi` is its profile."""
    return name if name.startswith("records/") else f"records/contoh/{name}.yml"


def files(edits=None, of=None):
    """The archive with edits: text replaced (old, new), a whole text, or None for a deletion."""
    found = dict(_base() if of is None else of)
    for name, edit in (edits or {}).items():
        where = path(name)
        if edit is None:
            del found[where]
        elif isinstance(edit, tuple):
            found[where] = _replaced(found[where].decode(), *edit).encode()
        else:
            found[where] = edit.encode()
    return found


def _replaced(text, old, new):
    assert text.count(old) == 1, f"{old!r} stands {text.count(old)} times"
    return text.replace(old, new)


def text(name):
    """A record of the archive as text."""
    return files()[path(name)].decode()


def findings(edits, before=None, used=None, when=WHEN):
    """What is told of the edits, made to the archive with other edits `before`."""
    past = files(before)
    return differences(schemas(), Past(past, when), files(edits, past), used or {})


def told(edits, before=None, used=None, when=WHEN):
    """The same as lines: place, rule, message."""
    return [line(one) for one in findings(edits, before, used, when)]


def line(one):
    where = one.mark.path.removeprefix("records/contoh/").removesuffix(".yml")
    return f"{where}:{one.mark.line} {one.rule} {one.message}"
