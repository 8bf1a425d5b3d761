"""From staged pages to a site: run the engine, finish, check, and only then put it in place."""

from datetime import datetime
from pathlib import Path

from literasi.engine.finish import finish_site
from literasi.engine.guard import check
from literasi.engine.place import workplace
from literasi.engine.run import Engine, run


def build_site(root: Path, staging: Path, output: Path, as_of: datetime, engine: Engine) -> None:
    """Build `root/mkdocs.yml` into `output`; RuntimeError when our own pages do not build.

    `staging` is the `docs_dir` of that file, `root/build/pages`: it must hold the pages already.
    """
    if staging.resolve() != (root / "build" / "pages").resolve() or not any(staging.glob("*.md")):
        raise RuntimeError("the staged pages must stand in build/pages before the engine runs")
    lock = root.resolve() / "build" / f"{output.name}.kunci"
    with workplace(output.absolute(), lock) as fresh:
        run(engine, root.resolve(), fresh, as_of)
        finish_site(fresh)
        check(fresh)
