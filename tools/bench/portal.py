"""How the portal grows: whole builds with more and more publications, and what a phone fetches.

Run from the root of the repository: `.venv/bin/python tools/bench/portal.py [--sizes 0 5000]`.
The announcements of the shipped records, with their pictures, are copied to earlier years under
fresh names; everything else stays as it is. A build starts from nothing, in a process of its own.
"First load" is what Chromium fetches at phone width before anybody scrolls, compressed with gzip
where that helps; "first result" the same for a question asked on the page of the search.
"""

import argparse
import gzip
import sys
import tempfile
from pathlib import Path

from playwright.sync_api import Browser, sync_playwright

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT))
sys.path.insert(0, str(Path(__file__).parent))

from kit.measure import good  # noqa: E402
from kit.publications import grow  # noqa: E402
from kit.report import Report  # noqa: E402
from tests.browser.conftest import executable  # noqa: E402
from tests.browser.kinds import pages, place  # noqa: E402
from tests.browser.server import served  # noqa: E402
from tests.support import project  # noqa: E402

SIZES = (0, 1_000, 5_000)
PHONE = {"width": 360, "height": 740}
PACKED = (".html", ".css", ".js", ".json", ".svg", ".xml")
VISITS = ("beranda", "publikasi-daftar", "publikasi-kelompok", "publikasi-pengumuman")
COLUMNS = (
    "publications added|,", "CPU s|.0f", "peak MB|,.0f", "pages|,", "site MB|.0f", "index MB|.1f",
    "home kB|.0f", "list kB|.0f", "largest group kB|.0f", "publication kB|.0f",
    "first result kB|.0f",
)  # fmt: skip


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


def measure(browser: Browser, count: int) -> tuple[float, ...]:
    """Build one size from nothing and visit it; give its row of the table."""
    with tempfile.TemporaryDirectory() as name:
        folder = project.make(Path(name) / "arsip")
        grow(folder, count)
        project.commit(folder, "tumbuh")
        command = (sys.executable, "-m", "literasi", "--root", folder, "build", "--quiet")
        made = good(*command, cwd=folder)
        site = folder / "site"
        files = [one for one in site.rglob("*") if one.is_file()]
        index = list((site / "assets/cari").iterdir())
        with served(site) as home:
            seen = [transfer(browser, home, place(site, one)) for one in VISITS]
            seen.append(transfer(browser, home, "cari/?q=mendongeng", ".cari__hasil"))
        weights = (_mb(files), _mb(index), *(one / 1e3 for one in seen))
        return (count, made.cpu, made.memory, len(pages(site)), *weights)


def _mb(files: list[Path]) -> float:
    return sum(one.stat().st_size for one in files) / 1e6


def main() -> None:
    """Print the table, a row as soon as it is known."""
    chosen = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    chosen.add_argument("--sizes", type=int, nargs="*", default=SIZES)
    sizes = chosen.parse_args().sizes
    report = Report("portal", "Whole builds of the shipped records with more publications.")
    table = report.table("sizes", *COLUMNS)
    with sync_playwright() as driver:
        browser = driver.chromium.launch(executable_path=executable())
        for count in sizes:
            table.add(*(round(one, 3) for one in measure(browser, count)))
        browser.close()
    report.end()


if __name__ == "__main__":
    main()
