"""From staged pages to a site: run the engine, finish, check, and only then put it in place."""

from datetime import datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from literasi.engine.finish import finish_site
from literasi.engine.place import workplace
from literasi.engine.run import Engine, print_pages, zensical


def build_site(  # noqa: PLR0913, PLR0917  what a build depends on
    root: Path, staging: Path, output: Path, as_of: datetime, engine: Engine,
    known: frozenset[str] = frozenset(), shelf: Path | None = None,
) -> None:  # fmt: skip
    """Build `root/mkdocs.yml` into `output`; RuntimeError when our own pages do not build.

    `staging` is the `docs_dir` of that file, `root/build/pages`: it must hold the pages already.
    `known` are the contacts that the offices publish; any other personal value stops the build.
    `shelf` is a folder for finished pages, of use to the next build and never needed.
    """
    if staging.resolve() != (root / "build" / "pages").resolve() or not any(staging.glob("*.md")):
        raise RuntimeError("the staged pages must stand in build/pages before the engine runs")
    lock = root.resolve() / "build" / f"{output.name}.kunci"
    with workplace(output.absolute(), lock) as fresh:
        if engine == "mkdocs":
            print_pages(root.resolve(), fresh, as_of, known, shelf)
        else:
            zensical(root.resolve(), fresh, as_of)
            finish_site(fresh, staging, known)


def part(root: Path, as_of: datetime, known: frozenset[str], shelf: Path, office: str) -> None:
    """Print the staged pages of one office onto a shelf; see `build_site` for the rest."""
    shelf.mkdir(parents=True, exist_ok=True)
    with TemporaryDirectory(prefix="literasi-bagian-") as nowhere:
        print_pages(root.resolve(), Path(nowhere), as_of, known, shelf.resolve(), office)
