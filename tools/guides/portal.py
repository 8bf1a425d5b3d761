"""Pages of a built portal, as a phone shows them."""

from collections.abc import Callable
from pathlib import Path

from playwright.sync_api import Browser, FloatRect
from tests.browser.server import served

Keep = Callable[[str, bytes], None]
PAGES = {
    "ruang-jadwal": ("jadwal/kendal/ruang-anak/2026-12/", ".md-content__inner", 720),
    "publikasi-halaman": (
        "publikasi/kendal/2026-c-kunjungan-akhir-semester/", ".md-content__inner", 720,
    ),
}  # fmt: skip
_WIDTH = 480


def take(browser: Browser, site: Path, keep: Keep) -> None:
    """Keep the first part of each page, below the portal's head."""
    context = browser.new_context(
        locale="id-ID", viewport={"width": _WIDTH, "height": 1600}, device_scale_factor=2,
        reduced_motion="reduce", color_scheme="light",
    )  # fmt: skip
    page = context.new_page()
    with served(site) as home:
        for name, (place, part, height) in PAGES.items():
            page.goto(f"{home}{place}")
            page.wait_for_load_state("networkidle")
            top = page.locator(part).first.evaluate("one => one.getBoundingClientRect().top")
            clip: FloatRect = {"x": 0, "y": top, "width": _WIDTH, "height": height}
            keep(name, page.screenshot(clip=clip))
    context.close()
