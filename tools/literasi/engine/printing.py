"""The program that a build starts: prints a site page by page, on every core it may use.

A process of its own, so that nothing of the caller's surroundings reaches a page; it reads a `Job`
from its input.
"""

import sys
from collections.abc import Sequence
from pathlib import Path

import msgspec
from mkdocs.commands.build import build
from mkdocs.config import load_config
from mkdocs.structure.files import File

from literasi.engine.clean import Clean
from literasi.engine.complaints import complaints
from literasi.engine.finish import finish_site
from literasi.engine.hands import Bench, laid
from literasi.engine.job import OURS, THEIRS, Job
from literasi.engine.larder import Larder
from literasi.engine.material import Press, press
from literasi.engine.state import look_state, site_state
from literasi.shell.cache import Shelf
from literasi.shell.parts import belongs
from literasi.values.errors import OperatorError


def main() -> None:
    """Print the site of the job on the input."""
    job = msgspec.json.decode(sys.stdin.buffer.read(), type=Job)
    try:
        print_site(job)
    except OperatorError as error:
        sys.stdout.buffer.write(msgspec.json.encode((error.message, error.remedy)))
        sys.exit(THEIRS)
    except RuntimeError as error:
        sys.stderr.write(str(error))
        sys.exit(OURS)


def print_site(job: Job) -> None:
    """Build and finish a site; see `finish_site` for what it refuses."""
    root, target = Path(job.root), Path(job.target)
    with complaints() as heard:
        ready = press(root / "mkdocs.yml", target)
        if ready is None:
            build(load_config(config_file=str(root / "mkdocs.yml"), site_dir=job.target))
            finish_site(target, root / "build/pages", frozenset(job.known))
        elif not heard:
            _page_by_page(ready, job)
    if heard:
        raise RuntimeError("\n".join(heard))


def _page_by_page(ready: Press, job: Job) -> None:
    target, known = Path(job.target), frozenset(job.known)
    shelf = Shelf(Path(job.shelf)) if job.shelf else None
    if job.office is None:
        ready.others()
    larder = Larder(shelf, site_state(ready, Path(job.root), known))
    clean = Clean(shelf, look_state(known))
    bench = Bench(ready, larder, target, known, _wanted(ready, job), searched=ready.searched())
    traces = laid(bench)
    if job.office is None:
        finish_site(target, Path(job.root) / "build/pages", known, traces, clean)


def _wanted(ready: Press, job: Job) -> Sequence[File]:
    """Give the pages to print."""
    if job.office is None:
        return ready.pages
    return [one for one in ready.pages if belongs(job.office, one.dest_uri)]


if __name__ == "__main__":
    main()
