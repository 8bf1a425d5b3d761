"""Publications of any number: the shipped announcements, pictures included, in earlier years.

Copies stand under fresh names and titles; whatever else the project holds stays as it is.
The same number always gives the same bytes.
"""

import re
from collections.abc import Iterator
from pathlib import Path

from kit.archive import in_post

LAST, YEARS = 2025, 12
_ALONE = re.compile(r"^(?:kegiatan|tinjau_pada|pembetulan):.*\n(?:^[ -].*\n)*", re.MULTILINE)
_TITLE = re.compile(r"""^judul: ["']?(?![>|])""", re.MULTILINE)
_MARK = "Ralat "


def announcements(folder: Path) -> Iterator[tuple[str, str]]:
    """Yield the shipped announcements by office, without what ties them to one activity."""
    for path in sorted((folder / "records").glob("*/publikasi/*.yml")):
        text = path.read_text(encoding="utf-8")
        if re.search(r"^jenis: pengumuman$", text, re.MULTILINE):
            yield path.parts[-3], _ALONE.sub("", text)


def grow(folder: Path, count: int) -> None:
    """Add publications, spread over twelve years; their officials hold their posts in all."""
    for path in sorted((folder / "records").glob("*/pejabat/*.yml")):
        path.write_text(in_post(path.read_text(encoding="utf-8")), encoding="utf-8")
    source = list(announcements(folder))
    for number in range(count):
        office, text = source[number % len(source)]
        year = LAST - number // len(source) % YEARS
        moved = re.sub(r'"2026-', f'"{year}-', text)
        named = _TITLE.sub(rf"\g<0>{number}. ", moved, count=1)
        target = folder / f"records/{office}/publikasi/terbitan-{number:05}.yml"
        target.write_text(named, encoding="utf-8")


def amend(path: Path) -> None:
    """Correct a title, as a clerk does, or take the correction back."""
    text = path.read_text(encoding="utf-8")
    fresh = text.replace(_MARK, "", 1) if _MARK in text else _TITLE.sub(rf"\g<0>{_MARK}", text, 1)
    if fresh == text:
        raise ValueError(f"{path} has no title to correct")
    path.unlink()  # it may share its bytes with a copy of the project
    path.write_text(fresh, encoding="utf-8")
