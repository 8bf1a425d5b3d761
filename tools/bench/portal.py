"""How the portal grows: whole builds with more and more publications, and what a phone fetches.

Run from the root of the repository: `.venv/bin/python tools/bench/portal.py [--sizes 0 5000]`.
The announcements of the shipped records, with their pictures, are copied to earlier years under
fresh names; everything else stays as it is. A build starts from nothing, in a process of its own.
"First load" is what Chromium fetches at phone width before anybody scrolls, compressed with gzip
where that helps; "first result" the same for a question asked on the page of the search.
"""

import argparse
import gzip
import re
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from playwright.sync_api import Browser, sync_playwright

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT))
sys.path.insert(0, str(Path(__file__).parent))

from kit.archive import in_post  # noqa: E402
from kit.measure import run  # noqa: E402
from tests.browser.conftest import executable  # noqa: E402
from tests.browser.kinds import pages, place  # noqa: E402
from tests.browser.server import served  # noqa: E402
from tests.support import project  # noqa: E402

SIZES = (0, 1_000, 5_000)
LAST, YEARS = 2025, 12
PHONE = {"width": 360, "height": 740}
PACKED = (".html", ".css", ".js", ".json", ".svg", ".xml")
VISITS = ("beranda", "publikasi-daftar", "publikasi-kelompok", "publikasi-pengumuman")
HEAD = (
    "| publications added | CPU s | peak MB | pages | site MB | index MB | home kB | list kB "
    "| largest group kB | publication kB | first result kB |\n" + "|---" * 11 + "|"
)
_ALONE = re.compile(r"^(?:kegiatan|tinjau_pada|pembetulan):.*\n(?:^[ -].*\n)*", re.MULTILINE)
_TITLE = re.compile(r"""^judul: ["']?(?![>|])""", re.MULTILINE)


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


def transfer(browser: Browser, home: str, address: str, until: str = "h1") -> int:
    """Count the bytes of a first visit, each file once."""
    context = browser.new_context(viewport=PHONE)
    page, bodies = context.new_page(), {}
    page.on("response", lambda one: bodies.setdefault(one.url, one))
    page.goto(home + address)
    page.locator(until).first.wait_for()
    page.wait_for_load_state("networkidle")
    total = sum(_weight(url, one.body()) for url, one in bodies.items())
    context.close()
    return total


def _weight(url: str, body: bytes) -> int:
    path = url.split("?", maxsplit=1)[0]
    packed = path.endswith(("/", *PACKED))
    return len(gzip.compress(body, 6)) if packed else len(body)


def measure(browser: Browser, count: int) -> str:
    """Build one size from nothing and visit it; give its row of the table."""
    with tempfile.TemporaryDirectory() as name:
        folder = project.make(Path(name) / "arsip")
        grow(folder, count)
        project.commit(folder, "tumbuh")
        command = (sys.executable, "-m", "literasi", "--root", folder, "build", "--quiet")
        made = run(*command, cwd=folder)
        if made.code:
            said = (made.output + made.complaint).decode()[-2000:]
            raise SystemExit(f"the build of {count} ended with {made.code}: {said}")
        site = folder / "site"
        files = [one for one in site.rglob("*") if one.is_file()]
        index = list((site / "assets/cari").iterdir())
        with served(site) as home:
            seen = [transfer(browser, home, place(site, one)) for one in VISITS]
            seen.append(transfer(browser, home, "cari/?q=mendongeng", ".cari__hasil"))
        return (
            f"| {count:,} | {made.cpu:.0f} | {made.memory:.0f} | {len(pages(site)):,} | "
            f"{_mb(files):.0f} | {_mb(index):.1f} | "
            + " | ".join(f"{one / 1e3:.0f}" for one in seen) + " |"
        )  # fmt: skip


def _mb(files: list[Path]) -> float:
    return sum(one.stat().st_size for one in files) / 1e6


def main() -> None:
    """Print the table, a row as soon as it is known."""
    chosen = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    chosen.add_argument("--sizes", type=int, nargs="*", default=SIZES)
    print(HEAD)
    with sync_playwright() as driver:
        browser = driver.chromium.launch(executable_path=executable())
        for count in chosen.parse_args().sizes:
            print(measure(browser, count), flush=True)
        browser.close()


if __name__ == "__main__":
    main()
