"""Render the hand-drawn example illustrations to web pictures.

`python tools/contoh/gambar.py` draws every SVG of `gambar/` in headless Chromium and writes
`records/<office>/foto/<name>.webp`: 1600 x 1000, no metadata, at most 160 kB.
"""

from __future__ import annotations

import sys
from io import BytesIO
from pathlib import Path
from shutil import which
from tempfile import TemporaryDirectory

from PIL import Image
from playwright.sync_api import ViewportSize, sync_playwright

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
SIZE = ViewportSize(width=1600, height=1000)
HEAVIEST = 160_000
QUALITIES = (82, 78, 74, 70)
# target below records/ -> drawing; two offices may each have a picture of the same name
PICTURES = {
    "kendal/foto/aula": "aula",
    "kendal/foto/bahasa-isyarat": "bahasa-isyarat",
    "kendal/foto/kunjungan-anak": "kunjungan-anak",
    "kendal/foto/literasi-pesisir": "literasi-pesisir",
    "kendal/foto/mendongeng": "mendongeng",
    "kendal/foto/mobil-pustaka": "mobil-pustaka",
    "kendal/foto/perjanjian": "perjanjian",
    "kendal/foto/rak-buku": "rak-buku-kendal",
    "mojokerto/foto/ecoprint": "ecoprint",
    "mojokerto/foto/kerajinan": "kerajinan",
    "mojokerto/foto/menulis": "menulis",
    "mojokerto/foto/pelatihan": "pelatihan",
    "mojokerto/foto/rak-buku": "rak-buku-mojokerto",
}


def photograph(drawings: tuple[str, ...], into: Path) -> None:
    """Screenshot each drawing at its own size with the system's Chromium."""
    browser = which("chromium") or which("chromium-browser")
    with sync_playwright() as play:
        # A container's root cannot use the sandbox; the drawings are our own files.
        chrome = play.chromium.launch(executable_path=browser, args=["--no-sandbox"])
        page = chrome.new_page(viewport=SIZE)
        for name in drawings:
            svg = (HERE / "gambar" / f"{name}.svg").read_text("utf-8")
            page.set_content(f"<style>*{{margin:0}}svg{{display:block}}</style>{svg}")
            page.screenshot(path=into / f"{name}.png")
        chrome.close()


def webp(png: Path) -> bytes:
    """Return the picture as WebP in the best quality that stays below the limit."""
    with Image.open(png) as picture:
        plain = picture.convert("RGB")
    for quality in QUALITIES:
        out = BytesIO()
        plain.save(out, "WEBP", quality=quality, method=6)
        if out.tell() <= HEAVIEST:
            return out.getvalue()
    raise ValueError(f"{png.stem}: heavier than {HEAVIEST} bytes at quality {QUALITIES[-1]}")


def main() -> None:
    """Draw all pictures, or only those whose target contains one of the arguments."""
    wanted = {
        target: name
        for target, name in PICTURES.items()
        if not sys.argv[1:] or any(word in target for word in sys.argv[1:])
    }
    with TemporaryDirectory() as folder:
        photograph(tuple(wanted.values()), Path(folder))
        for target, name in wanted.items():
            path = ROOT / "records" / f"{target}.webp"
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(webp(Path(folder) / f"{name}.png"))


if __name__ == "__main__":
    main()
