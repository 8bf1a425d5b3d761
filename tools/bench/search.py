"""How well and how lightly the portal is searched: recall beside the theme's search, and growth.

Run from the root of the repository: `.venv/bin/python tools/bench/search.py`. Recall: the built
portal in a real Chromium, each question of `tests/search/*.txt` asked of our index and of
mkdocs-material's own search (its index, worker and result list, built from the same pages with
the plugin's defaults). Growth: seeded publications beside the real pages; what a browser fetches
before the first result, compressed with gzip, for every fourth question.
"""

import argparse
import gzip
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from random import Random  # noqa: TID251  seeded: every run draws the same pages
from typing import NamedTuple
from urllib.parse import quote

from playwright.sync_api import Browser, Page, sync_playwright

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT))
sys.path.insert(0, str(Path(__file__).parent))

from kit.report import Report  # noqa: E402
from tests.browser.conftest import executable  # noqa: E402
from tests.browser.server import served  # noqa: E402
from tests.search.questions import Question, questions  # noqa: E402
from tests.support import project  # noqa: E402

from literasi.engine.search.entry import Entry, entry  # noqa: E402
from literasi.engine.search.index import FOLDER, files  # noqa: E402

TOP = 10
ANSWERS = ("questions|", "search|", "recall@10|.3f", "success@10|.3f", "mean 1/place|.3f")
GROWTH = (
    "publications added|,", "files|,", "MB|.1f", "MB gzip|.1f", "awal.js kB|.1f",
    "first result kB, median|.0f", "most|.0f", "entry ms/page|.2f", "index s|.2f",
)  # fmt: skip
SIZES = (0, 1_000, 5_000, 10_000)
SCRIPTS = ("cari.js", "cari-kata.js", "cari-muat.js", "cari-indeks.js")
ASK = (
    "([question, most]) => literasiIndeks.search(question, false, most)"
    ".then(answer => answer.pages.map(page => page.address))"
)
THEIRS = (
    """() => [...document.querySelectorAll(".md-search-result__item > a")].map(one => one.href)"""
)


class Score(NamedTuple):
    """Recall and success among the first ten, and the mean of 1/place of the first right page."""

    recall: float
    success: float
    place: float


def score(asked: list[Question], answers: list[list[str]]) -> Score:
    """Judge answers; a question counts the same whatever the number of its pages."""
    recall, success, place = [], [], []
    for one, answer in zip(asked, answers, strict=True):
        found = [page for page in answer[:TOP] if page in one.pages]
        recall.append(len(found) / len(one.pages))
        success.append(bool(found))
        place.append(1 / (answer.index(found[0]) + 1) if found else 0.0)
    return Score(*(statistics.fmean(part) for part in (recall, success, place)))


def ours(browser: Browser, site: Path, asked: list[Question]) -> list[list[str]]:
    """Ask our index in a browser."""
    with served(site) as home:
        page = opened(browser, home)
        return [page.evaluate(ASK, [one.text, TOP]) for one in asked]


def opened(browser: Browser, home: str) -> Page:
    """Open the search page and wait for its first result."""
    page = browser.new_page()
    page.goto(f"{home}cari/?q=buku")
    page.locator(".cari__hasil").first.wait_for()
    return page


def theirs(browser: Browser, site: Path, asked: list[Question]) -> list[list[str]]:
    """Ask the theme's search as its own link to a question does."""
    with served(site) as home:
        # The theme as it ships runs scripts inline, which the tests' server forbids.
        page = browser.new_context(bypass_csp=True).new_page()
        # A page stands there once for each of its sections that fits.
        return [list(dict.fromkeys(_asked_of_theme(page, home, one.text))) for one in asked]


def _asked_of_theme(page: Page, home: str, question: str) -> Iterator[str]:
    page.goto(f"{home}?q={quote(question)}")
    meta = page.locator(".md-search-result__meta")
    page.locator(".md-search-result__meta", has_text=re.compile(r"\d|Tidak")).wait_for()
    if meta.inner_text().startswith("Tidak"):
        return
    page.locator(".md-search-result__item").first.wait_for(state="attached")
    for address in page.evaluate(THEIRS):
        yield re.split(r"[?#]", address.removeprefix(home))[0]


def theme_site(folder: Path) -> Path:
    """Build the same staged pages with mkdocs-material's search as it ships."""
    config = folder / "mkdocs.yml"
    text = re.sub(r"\nplugins:\n(?:  .*\n)+", "\nplugins: [search]\n", config.read_text())
    config.write_text(text)
    target = folder / "tema"
    command = [sys.executable, "-m", "mkdocs", "build", "-q", "--site-dir", str(target)]
    subprocess.run(command, cwd=folder, check=True, capture_output=True)
    (target / "robots.txt").write_text("Sitemap: https://literasi.example/sitemap.xml\n")
    return target


def entries(site: Path) -> list[Entry]:
    """Read the entries of a built site."""
    read = (
        entry(path.relative_to(site).as_posix(), path.read_text(encoding="utf-8"))
        for path in sorted(site.rglob("*.html"))
    )
    return [one for one in read if one]


def publications(count: int, pages: list[Entry]) -> Iterator[tuple[str, str]]:
    """Draw pages of ordinary length: words of the real pages by their frequency, and new names.

    About one word in a hundred is new (names of people and places), so that the vocabulary grows
    as it does in newspapers.
    """
    draw = Random(20260101)  # noqa: S311  no secret
    known = [word for one in pages for word in one.text.split()]
    for number in range(count):
        words = [_word(draw, known) for _ in range(265)]
        title = " ".join(words[:7]).title()
        day = f"{2015 + number % 12}-{1 + number % 12:02d}-{1 + number % 28:02d}"
        html = (
            f'<head><meta name="description" content="{_bare(" ".join(words[7:27]))}"></head>'
            f'<article><h1>{_bare(title)}</h1><p class="lit-tarikh"><time datetime="{day}">'
            f"</time></p><p>{_bare(' '.join(words[27:]))}</p></article>"
        )
        yield f"publikasi/kendal/terbitan-{number:06d}/index.html", html


def _word(draw: Random, known: list[str]) -> str:
    if draw.random() > 0.01:
        return draw.choice(known)
    return "".join(draw.choice("bcdgjklmnprstw") + draw.choice("aiueo") for _ in range(4))


def _bare(text: str) -> str:
    return text.replace("&", " ").replace("<", " ").replace('"', " ")


def growth(browser: Browser, site: Path, count: int, asked: list[Question]) -> tuple[float, ...]:
    """Measure one size: build, bytes, and what each question fetches on a fresh visit."""
    real = entries(site)
    before = time.process_time()
    drawn = [entry(path, html) for path, html in publications(count, real)]
    middle = time.process_time()
    index = files([*real, *(one for one in drawn if one)])
    seconds = time.process_time() - middle
    each = (middle - before) / count * 1000 if count else 0.0
    shutil.rmtree(site / FOLDER)
    (site / FOLDER).mkdir()
    for name, content in index.items():
        (site / name).write_bytes(content)
    packed = {name: len(gzip.compress(content)) for name, content in index.items()}
    fixed = sum(len(gzip.compress((site / "assets" / one).read_bytes())) for one in SCRIPTS)
    fetched = [fixed + one for one in first_results(browser, site, asked, packed)]
    return (
        count, len(index), sum(map(len, index.values())) / 1e6, sum(packed.values()) / 1e6,
        packed[f"{FOLDER}/awal.js"] / 1e3, statistics.median(fetched) / 1e3, max(fetched) / 1e3,
        each, seconds,
    )  # fmt: skip


def first_results(
    browser: Browser, site: Path, asked: list[Question], packed: dict[str, int]
) -> Iterator[int]:
    """Ask each question in a fresh visit; yield the compressed bytes of the index fetched."""
    with served(site) as home:
        for one in asked:
            context = browser.new_context()
            page, seen = context.new_page(), set()
            page.on("request", lambda request, seen=seen: seen.add(request.url.split("?")[0]))
            page.goto(f"{home}cari/?q={quote(one.text)}")
            page.locator(".cari__kata", has_text=re.compile(r"\d|Tidak")).last.wait_for()
            context.close()
            yield sum(packed.get(url.removeprefix(home), 0) for url in seen)


def main() -> None:
    """Print both tables."""
    chosen = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    chosen.add_argument("--sizes", type=int, nargs="*", default=SIZES)
    sizes = chosen.parse_args().sizes
    with tempfile.TemporaryDirectory() as name, sync_playwright() as driver:
        folder = project.make(Path(name) / "arsip")
        site = project.build(folder)
        browser = driver.chromium.launch(executable_path=executable())
        theme = theme_site(folder)
        report = Report("search", "Questions of tests/search, asked in Chromium.")
        judged = report.table("answers", *ANSWERS)
        for source in ("pertanyaan.txt", "pertanyaan_lain.txt"):
            asked = questions(source)
            answered = {
                "ours": ours(browser, site, asked),
                "mkdocs-material": theirs(browser, theme, asked),
            }
            for who, answers in answered.items():
                made = (round(one, 4) for one in score(asked, answers))
                judged.add(f"{source} ({len(asked)})", who, *made)
        grown = report.table("sizes", *GROWTH)
        for count in sizes:
            row = growth(browser, site, count, questions("pertanyaan.txt")[::4])
            grown.add(*(round(one, 3) for one in row))
        browser.close()
    report.end()


if __name__ == "__main__":
    main()
