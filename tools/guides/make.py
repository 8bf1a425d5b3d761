"""Take the pictures of the guides from the running product.

Run from the root of the repository, after `make site` and `make form`:

    .venv/bin/python tools/guides/make.py [--only terminal] [--site site]

The form runs on a stand-in for a Git host, the commands on copies of the shipped records; nothing
of this repository but the pictures is written. Names stay the same, so a guide never changes
because its picture was taken anew.
"""

import argparse
import os
import re
import sys
import tempfile
from collections.abc import Callable
from io import BytesIO
from pathlib import Path

from PIL import Image
from playwright.sync_api import Browser, sync_playwright

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT))
sys.path.insert(0, str(Path(__file__).parent))

import desk  # noqa: E402
import screens  # noqa: E402
from tests.browser.conftest import executable  # noqa: E402
from tests.support import project  # noqa: E402

import portal  # noqa: E402

TO = ROOT / "docs/portal/panduan/gambar"
LARGEST, WIDEST = 60_000, 1_200  # bytes, pixels
SHOWN = 480  # width on a page, pixels of CSS; a phone shows them narrower
LOCAL = {**os.environ, "LANGUAGE": "id"}  # dates as in Indonesia, if the browser knows it
PICTURES = {
    "form": (
        "formulir-masuk", "formulir-jenis", "formulir-konsep", "formulir-permohonan",
        "formulir-simpan", "disposisi-formulir", "ruang-formulir", "publikasi-formulir",
    ),
    "terminal": ("periksa-merah", "periksa-hijau", "ruang-bertabrakan", "disposisi-tanya"),
    "portal": ("ruang-jadwal", "publikasi-halaman"),
}  # fmt: skip
"""Every picture of the guides, by what it is taken from."""


def small(png: bytes) -> bytes:
    """Give a screenshot as WebP: exact in few colours if the limit allows, else like a photo."""
    with Image.open(BytesIO(png)) as taken:
        image = taken.convert("RGB")
    image.thumbnail((WIDEST, WIDEST * 4), Image.Resampling.LANCZOS)
    flat = image.quantize(64, dither=Image.Dither.NONE).convert("RGB")
    tries = (_webp(flat, lossless=True), *(_webp(image, quality=one) for one in (80, 65, 50)))
    fitting = (made for made in tries if len(made) <= LARGEST)
    found = next(fitting, None)
    if found is None:
        raise ValueError(f"a picture of {image.size} stays above {LARGEST} bytes; show less of it")
    return found


def _webp(image: Image.Image, **how: int) -> bytes:
    made = BytesIO()
    image.save(made, "WEBP", method=6, **how)
    return made.getvalue()


def fit(name: str, size: tuple[int, int]) -> None:
    """Tell the guides how much room a picture takes: a page must not jump while it loads."""
    width, height = (round(one / size[0] * SHOWN) for one in size)
    for path in sorted(TO.parent.glob("*.md")):
        text = path.read_text(encoding="utf-8")
        room = rf"\g<1> width={width} height={height} "
        path.write_text(
            re.sub(rf"(\(gambar/{name}\.webp\){{ \.pn-layar) width=\d+ height=\d+ ", room, text),
            encoding="utf-8",
        )


def keep(name: str, png: bytes) -> None:
    """Write one picture under its name."""
    TO.mkdir(parents=True, exist_ok=True)
    (TO / f"{name}.webp").write_bytes(small(png))
    with Image.open(TO / f"{name}.webp") as image:
        fit(name, image.size)
    sys.stdout.write(f"{name}\n")


def _terminal(browser: Browser, root: Path, _given: argparse.Namespace) -> None:
    page = browser.new_page(viewport={"width": 700, "height": 400}, device_scale_factor=1.75)

    def show(name: str, html: str) -> None:
        page.set_content(html)
        keep(name, page.locator("pre").screenshot())

    screens.take(root, show)
    page.close()


def _form(browser: Browser, root: Path, given: argparse.Namespace) -> None:
    desk.take(browser, root, given.modules, keep)


def _portal(browser: Browser, _root: Path, given: argparse.Namespace) -> None:
    portal.take(browser, given.site, keep)


TAKERS: dict[str, Callable[[Browser, Path, argparse.Namespace], None]] = {
    "form": _form, "terminal": _terminal, "portal": _portal,
}  # fmt: skip


def main() -> None:
    """Take all pictures, or those of one source."""
    words = argparse.ArgumentParser(description="Take the pictures of the guides.")
    words.add_argument("--only", choices=TAKERS, action="append")
    words.add_argument("--site", type=Path, default=ROOT / "site")
    words.add_argument("--modules", type=Path, default=ROOT / "build/npm/node_modules")
    words.add_argument("--list", action="store_true", help="name the pictures, take none")
    given = words.parse_args()
    if given.list:
        sys.stdout.write("".join(f"{one}\n" for part in PICTURES.values() for one in part))
        return
    with sync_playwright() as driver, tempfile.TemporaryDirectory() as folder:
        browser = driver.chromium.launch(executable_path=executable(), env=LOCAL)
        for name in given.only or TAKERS:
            TAKERS[name](browser, project.make(Path(folder) / name / "arsip"), given)
        browser.close()


if __name__ == "__main__":
    main()
