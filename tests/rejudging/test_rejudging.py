"""A judgement that goes on from an earlier one says, byte for byte, what a whole one says."""

from random import Random

import msgspec
import pytest
from tests.rules.arsip import DAY, base
from tests.support.tree import schemas, shipped

from literasi.judging import judge
from literasi.records.location import locate
from literasi.rejudging import Past
from literasi.rules.reach import LOOSE


def archive(name):
    """The record files and pictures of an archive in which every record is valid."""
    if name == "dasar":
        files = dict(base())
        return {path: raw for path, raw in files.items() if path.endswith(".yml")}, [
            path for path in files if not path.endswith(".yml")
        ]
    tree = shipped()
    return dict(tree.records), list(tree.pictures)


def judged(files, pictures, past=None):
    return judge(schemas(), sorted(files.items()), pictures, DAY, past=past)


def values(files, whole):
    """What an earlier run keeps of each record."""
    found = {}
    offices = whole.catalogue.offices
    tables = [getattr(office, kind.replace("-", "_"))
              for office in offices for kind in LOOSE]  # fmt: skip
    for table in tables:
        for one in table.values():
            found[one.document.path] = msgspec.msgpack.encode(one.document.data)
    rest = [*(one.profile for one in offices), *whole.catalogue.libur]
    fixed = {"pejabat", "ruang", "peralatan", "mitra", "klasifikasi", "retensi", "klausul", "sop",
             "pengecualian"}  # fmt: skip
    rest += [one for office in offices for kind in fixed for one in getattr(office, kind).values()]
    found |= {one.document.path: msgspec.msgpack.encode(one.document.data) for one in rest}
    assert found.keys() == files.keys()
    return found


def edited(draw, files):
    """Change a line as clerks do: a value from elsewhere, a copy, a day, a line left out."""
    path = draw.choice(sorted(one for one in files if locate(one).kind in LOOSE))
    kind, what = path.rsplit("/", 1)[0], draw.randrange(6)
    others = sorted(one for one in files if one.startswith(kind))
    lines, other = files[path].split(b"\n"), files[draw.choice(others)].split(b"\n")
    at = draw.randrange(len(lines))
    key = lines[at].split(b":")[0]
    same = [one for one in other if one.split(b":")[0] == key]
    if what == 0:
        lines = other
    elif what == 1:
        lines[at] = lines[at].replace(b"2026-0", b"2026-1").replace(b"-1", b"-2")
    elif what == 2:
        del lines[at]
    elif same:
        lines[at] = draw.choice(same)
    return {**files, path: b"\n".join(lines)}


@pytest.mark.parametrize(("name", "rounds"), [("dasar", 150), ("shipped", 12)])
def test_after_random_edits_both_say_the_same(name, rounds):
    draw = Random(name)  # noqa: S311  the same edits in every run
    files, pictures = archive(name)
    whole = judged(files, pictures)
    known, few = values(files, whole), 0
    for _ in range(rounds):
        now = files
        for _ in range(draw.randrange(1, 4)):
            now = edited(draw, now)
        changed = frozenset(path for path, raw in now.items() if raw != files[path])
        anew, again = (
            judged(now, pictures),
            judged(now, pictures, Past(known, whole.laws, changed)),
        )
        assert (again.findings, again.waiting) == (anew.findings, anew.waiting)
        few += anew.laws is not None and again.laws is None
        if anew.laws and few % 4 == 0:  # go on from an archive in which rules are broken
            files, whole, known = now, anew, values(now, anew)
    assert few > rounds // 3  # most edits leave valid records, and few rules had to be asked


def test_an_edit_of_what_all_lean_on_is_judged_whole():
    files, pictures = archive("dasar")
    whole = judged(files, pictures)
    path = next(one for one in files if "/ruang/" in one)
    now = {**files, path: files[path] + b"keterangan: Contoh.\n"}
    again = judged(now, pictures, Past(values(files, whole), whole.laws, frozenset({path})))
    assert again == judged(now, pictures)
    assert again.laws is not None


def test_the_next_run_goes_on_from_what_rules_said_before_anything_was_waived():
    files, pictures = archive("dasar")
    broken = {**files, "records/contoh/nomor/asing.yml": b"rusak: [\n"}
    assert judged(files, pictures).laws == ()
    assert judged(broken, pictures).laws is None
