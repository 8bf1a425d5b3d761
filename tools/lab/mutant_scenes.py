"""What a rule says of every archive at hand: a mutant that says something else is seen."""

from __future__ import annotations

from functools import cache, partial
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

_WITHOUT = ("/BKU001", "/NOM007", "/SOP", "/TGL004")  # cases also read with one paper broken


def scenes(module: str) -> list[Callable[[], bool]]:
    """Let a rule, or every rule where a module only helps them, speak of all archives."""
    from literasi.rules.registry import RULES  # noqa: PLC0415  # the path is set above

    own = [one for one in RULES if one.__name__ == f"literasi.{module}"]
    name = own[0].ID if own else ""
    found = archives()
    first = [one for one in found if name and f"/{name}" in one]
    rest = [one for one in found if one not in first]
    return [
        partial(_speaks, rule, one, _said(rule.ID, one))
        for rule in own or RULES
        for one in (*first, *rest)
    ]


def _speaks(rule: Any, archive: str, before: Any) -> bool:
    from literasi.values.finding import ordered  # noqa: PLC0415

    return ordered(tuple(rule.check(archives()[archive]))) != before


@cache
def _said(rule: str, archive: str) -> Any:
    from literasi.rules.registry import RULES  # noqa: PLC0415
    from literasi.values.finding import ordered  # noqa: PLC0415

    one = next(one for one in RULES if rule == one.ID)
    return ordered(tuple(one.check(archives()[archive])))


def forget() -> None:
    """Drop what rules worked out together, before a mutant speaks."""
    for scene in archives().values() if archives.cache_info().currsize else ():
        scene.worked_out.clear()
        scene.schemas.trails.clear()


@cache
def archives() -> Mapping[str, Any]:
    """Read what rules see of every case, every manual's examples, and the shipped records.

    The base and the cases `_WITHOUT` are also read with each one of their papers broken, for a
    rule must not speak of what it cannot see.
    """
    from tests.rules.arsip import HERE as CASES  # noqa: PLC0415
    from tests.rules.arsip import base, folder, merged, scene  # noqa: PLC0415
    from tests.rules.test_kasus import CASES as FOLDERS  # noqa: PLC0415
    from tests.rules.test_manual import RULE_IDS, examples  # noqa: PLC0415
    from tests.support.tree import shipped  # noqa: PLC0415

    from literasi import judging  # noqa: PLC0415
    from literasi.rules.registry import check_all  # noqa: PLC0415

    judging.check_all = lambda _: ()  # reading is enough: a rule speaks when it is asked
    found = {"/base": scene(dict(base()))}
    for path in FOLDERS:
        where = f"/{path.relative_to(CASES / 'kasus').as_posix()}"
        files = {**dict(base()), **folder(path)}
        found[where] = scene(files)
        for paper in _papers(files) if where.startswith(_WITHOUT) else ():
            found[f"{where}/{paper}"] = scene({**files, paper: b"skema: 2\n"})
    for rule in RULE_IDS:
        for part in ("Salah", "Benar"):
            found[f"/{rule}/manual/{part}"] = scene(merged(examples(rule, part)))
    for path in dict(base()):
        found[f"/broken/{path}"] = scene(merged({path: "skema: 2\n"}))
    tree = shipped()
    files = {**dict(tree.records), **dict.fromkeys(tree.pictures, b"")}
    found["/shipped"] = scene(files)
    judging.check_all = check_all
    return found


def _papers(files: Mapping[str, bytes]) -> list[str]:
    kinds = ("disposisi", "klasifikasi", "perjanjian", "presensi", "surat-keluar")
    return [one for one in files if one.startswith(tuple(f"records/contoh/{k}/" for k in kinds))]
