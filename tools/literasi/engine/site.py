"""From staged pages to a site: run the engine, finish, check, and only then put it in place."""

import shutil
from datetime import datetime
from pathlib import Path

from literasi.engine.finish import finish_site
from literasi.engine.guard import check
from literasi.engine.personal import refuse_personal
from literasi.engine.place import workplace
from literasi.engine.run import Engine, run

WELL_KNOWN = ".well-known"
"""The folder for what other programs look for by name (RFC 8615)."""


def build_site(  # noqa: PLR0913, PLR0917  what a build depends on
    root: Path, staging: Path, output: Path, as_of: datetime, engine: Engine,
    known: frozenset[str] = frozenset(),
) -> None:  # fmt: skip
    """Build `root/mkdocs.yml` into `output`; RuntimeError when our own pages do not build.

    `staging` is the `docs_dir` of that file, `root/build/pages`: it must hold the pages already.
    `known` are the contacts that the offices publish; any other personal value stops the build.
    """
    if staging.resolve() != (root / "build" / "pages").resolve() or not any(staging.glob("*.md")):
        raise RuntimeError("the staged pages must stand in build/pages before the engine runs")
    lock = root.resolve() / "build" / f"{output.name}.kunci"
    with workplace(output.absolute(), lock) as fresh:
        run(engine, root.resolve(), fresh, as_of)
        _carry(staging, fresh)
        finish_site(fresh)
        check(fresh)
        refuse_personal(fresh, known)


def _carry(staging: Path, site: Path) -> None:
    """Bring along the one folder with a dot before its name: an engine may pass over it."""
    shutil.rmtree(site / WELL_KNOWN, ignore_errors=True)
    if (staging / WELL_KNOWN).is_dir():
        shutil.copytree(staging / WELL_KNOWN, site / WELL_KNOWN)
