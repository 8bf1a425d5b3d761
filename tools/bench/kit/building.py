"""The ways to build one portal, in turn, and the guard that all of them gave the same site."""

import re
import sys
from collections import defaultdict
from datetime import UTC, datetime
from pathlib import Path

from kit.engines import Hugo, Zensical, naive, ours, pages, plain
from kit.measure import Run, good
from kit.publications import amend
from kit.trees import alike, gone, sums
from literasi.engine.run import environment

COLD, AGAIN = "our engine, from nothing", "our engine, nothing changed"
ONE, SETTING = "our engine, one page changed", "our engine, a setting of all pages changed"
PLAIN, NAIVE = "mkdocs and our finishing step", "mkdocs, all pages in nav"
Z_COLD, Z_AGAIN = "Zensical, from nothing", "Zensical, nothing changed"
Z_ONE, HUGO_COLD = "Zensical, one page changed", "Hugo, small layout, from nothing"
WHOLE, WHOLE_AGAIN = "`literasi build`, from nothing", "`literasi build`, nothing changed"
WHOLE_ONE = "`literasi build`, one record changed"
_MOMENT = datetime(2026, 11, 23, tzinfo=UTC)
_ADDED = "\nRalat.\n"
_RIGHTS = re.compile(r"^copyright: (Ralat, )?", re.MULTILINE)
Runs = dict[str, list[Run]]


class _Ways:
    """The runs of some ways; each is told as soon as it is over, for they take minutes."""

    def __init__(self) -> None:
        self.runs: Runs = defaultdict(list)

    def _took(self, way: str, run: Run) -> None:
        self.runs[way].append(run)
        print(f"  {way}: {run.cpu:.1f} s CPU", file=sys.stderr, flush=True)


class Whole(_Ways):
    """Whole `literasi build` runs in a repository: from nothing, then after each edit."""

    def __init__(self, root: Path) -> None:
        """Build once from nothing: that stages what the engines are asked to build."""
        super().__init__()
        self.root = root
        self._cold()

    def measure(self, rounds: int) -> None:
        """Change a record, build; then from nothing; then with nothing changed."""
        site = self.root / "site"
        self._build()  # the engines' measurements touched the staging
        for _ in range(rounds):
            amend(_middle(self.root / "records/kendal/publikasi", "terbitan-*.yml"))
            self._took(WHOLE_ONE, self._build())
            changed = sums(site)
            self._cold()
            alike(changed, sums(site), "a whole build after one change and one from nothing")
            self._took(WHOLE_AGAIN, self._build())
            alike(changed, sums(site), "a whole build with nothing changed")

    def _cold(self) -> None:
        gone(self.root / "build", self.root / "site", self.root / ".git" / "literasi")
        self._took(WHOLE, self._build())

    def _build(self) -> Run:
        command = (sys.executable, "-m", "literasi", "--root", self.root, "build", "--quiet")
        return good(*command, cwd=self.root)


class Engines(_Ways):
    """The engines over one staging; the site of each of ours is held against plain mkdocs'."""

    def __init__(self, root: Path, here: Path, hugo: Path | None, *, all_in_nav: bool) -> None:
        """Stand before a staged project; `here` is a folder for all that is made."""
        super().__init__()
        self._root, self._here, self._hugo, self._all = root, here, hugo, all_in_nav
        self._env, self._shelf = environment(_MOMENT), here / "shelf"
        self._site, self._theirs = here / "ours", here / "plain"
        self._page = _middle(root / "build/pages/publikasi/kendal", "terbitan-*.md")

    def measure(self, rounds: int) -> None:
        """Run all ways in turn; leave nothing but the figures."""
        others = Zensical(self._root, self._here / "zensical", self._env)
        floor = Hugo(self._root, self._here / "hugo", self._hugo) if self._hugo else None
        self._cold()
        for _ in range(rounds):
            self._round()
            self._zensical(others)
            if floor:
                self._took(HUGO_COLD, floor.cold())
                self._complete(floor.folder / "public")
        if self._all:
            self._took(NAIVE, naive(self._root, self._theirs, self._env))
        gone(*(self._here / one for one in ("shelf", "ours", "plain", "zensical", "hugo")))

    def _round(self) -> None:
        """Each way once; every outcome of ours is compared with one made another way."""
        self._took(PLAIN, plain(self._root, self._theirs, self._env))
        theirs = sums(self._theirs)
        gone(self._theirs)
        alike(sums(self._site), theirs, "our engine and plain mkdocs with our finishing step")
        self._took(AGAIN, self._ours())
        alike(sums(self._site), theirs, "our engine with nothing changed")
        _turned(self._root / "mkdocs.yml")
        self._took(SETTING, self._ours())
        touched(self._page)
        self._took(ONE, self._ours())
        changed = sums(self._site)
        self._cold()
        alike(changed, sums(self._site), "our engine after changes and from nothing")

    def _cold(self) -> None:
        gone(self._site, self._shelf)
        self._took(COLD, self._ours())

    def _ours(self) -> Run:
        return ours(self._root, self._site, self._shelf)

    def _zensical(self, others: Zensical) -> None:
        self._took(Z_COLD, others.cold())
        self._took(Z_AGAIN, others.again())
        own = others.folder / self._page.relative_to(self._root)
        touched(own)
        self._took(Z_ONE, others.again())
        self._complete(others.folder / "site")

    def _complete(self, site: Path) -> None:
        staged = sum(1 for _ in (self._root / "build/pages").rglob("*.md"))
        if pages(site) < staged:
            raise SystemExit(f"DOES NOT COUNT: {pages(site)} of {staged} pages in {site.parent}")


def touched(page: Path) -> None:
    """Add a line to a page, or take it away again."""
    text = page.read_text("utf-8")
    page.unlink()  # other engines' copies share its bytes
    page.write_text(text.removesuffix(_ADDED) if text.endswith(_ADDED) else text + _ADDED, "utf-8")


def _turned(config: Path) -> None:
    """Change what stands on every page, or change it back."""
    text = config.read_text("utf-8")
    said = _RIGHTS.search(text)
    fresh = "copyright: " if said and said[1] else "copyright: Ralat, "
    config.write_text(_RIGHTS.sub(fresh, text, count=1), "utf-8")


def _middle(folder: Path, named: str) -> Path:
    found = sorted(folder.glob(named))
    return found[len(found) // 2]
