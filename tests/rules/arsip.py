"""A small office archive, files laid over it, and what the checks then say."""

import re
from functools import cache
from pathlib import Path

from tests.support.schemas import schemas

from literasi.judging import judge
from literasi.records.location import Location, locate
from literasi.rules.postponed import counted
from literasi.rules.scene import Scene
from literasi.shell.files import read_tree
from literasi.values.finding import ordered
from literasi.values.sealed_file import is_sealed, sealed_file

HERE = Path(__file__).parent
DAY = "2026-03-20"  # on which waivers are looked at
_KEY = re.compile(r"(?m)^(?=[\w<\[?][^\n]*?:(?:\s|$))")


@cache
def base() -> tuple[tuple[str, bytes], ...]:
    """The valid archive that every example and case begins with."""
    tree = read_tree(HERE / "dasar")
    return (*tree.records, *((name, b"") for name in tree.pictures))


def folder(path):
    """A case folder's files by their place in the archive."""
    tree = read_tree(path)
    sealed = {one.path: (path / one.path).read_bytes() for one in tree.sealed}
    return {**dict(tree.records), **dict.fromkeys(tree.pictures, b""), **sealed}


def merged(files):
    """The base with examples: their top-level keys replace those of a file that is there."""
    old = dict(base())
    return {**old, **{path: _blocks(old.get(path, b""), new) for path, new in files.items()}}


def _blocks(old, new):
    before, after = _split(old.decode()), _split(new)
    named = {_name(one) for one in after}
    kept = [one for one in before if _name(one) not in named]
    prelude = [one for one in after if _name(one) == ""]
    return "".join([*prelude, *kept, *(one for one in after if _name(one))]).encode()


def _split(text):
    return [one if one.endswith("\n") else f"{one}\n" for one in _KEY.split(text) if one]


def _name(block):
    return re.split(r"[:\n]", block)[0] if _KEY.match(block) else ""


def scene(files):
    """What rules see of an archive."""
    found = [locate(path) for path in sorted(files) if path.endswith(".yml")]
    known = {(one.office, one.kind, one.id) for one in found if isinstance(one, Location)}
    return Scene(
        _judged(files).catalogue,
        schemas(),
        frozenset(known),
        _pictures(files),
        tuple(_sealed(files)),
    )


def findings(files):
    """Everything the checks say; waivers and first days of rules are looked at as of DAY."""
    judged = _judged(files)
    return ordered((*judged.findings, *counted(judged.waiting, judged.catalogue)))


def _judged(files):
    records = [(path, raw) for path, raw in sorted(files.items()) if _is_record(path)]
    return judge(schemas(), records, _pictures(files), DAY, sealed=_sealed(files))


def _is_record(path):
    return "/foto/" not in path and not is_sealed(path)


def _sealed(files):
    return [sealed_file(path, raw) for path, raw in sorted(files.items()) if is_sealed(path)]


def _pictures(files):
    return frozenset(path for path in files if "/foto/" in path)
