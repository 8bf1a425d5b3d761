"""A real Chromium on the built site; a page that complains or looks elsewhere fails its test."""

import os
import shutil
from pathlib import Path

import pytest
from tests.browser.absent import absent
from tests.browser.server import served

NAMES = ("chromium", "chromium-browser", "google-chrome")


def executable():
    """CHROME_PATH, else a browser of the system, else None for Playwright's own."""
    known = os.environ.get("CHROME_PATH")
    return known or next(filter(None, map(shutil.which, NAMES)), None)


@pytest.fixture(scope="module")
def browser():
    """Ends with its module: while it lives, its thread has an event loop, and no other may run."""
    try:
        from playwright.sync_api import Error, sync_playwright  # noqa: PLC0415 - may be missing
    except ImportError as missing:
        absent(f"{missing}")
    with sync_playwright() as driver:
        try:
            launched = driver.chromium.launch(executable_path=executable())
        except Error as failed:
            absent(str(failed).splitlines()[0])
        yield launched
        launched.close()


@pytest.fixture(scope="session")
def address(built_site):
    """The address of the home page, ending in a slash."""
    with served(Path(built_site)) as home:
        yield home


@pytest.fixture
def page(browser, address):
    """A fresh page at `address`; `page.faults` may be emptied by a test that expects some."""
    context = browser.new_context(reduced_motion="reduce", locale="id-ID", base_url=address)
    context.route(lambda url: not url.startswith(address), lambda route: route.abort())
    opened, faults = context.new_page(), []
    opened.on("console", lambda said: faults.extend(_complaint(said)))
    opened.on("pageerror", lambda error: faults.append(str(error)))
    opened.on("request", lambda request: faults.extend(_foreign(request.url, address)))
    opened.faults = faults
    yield opened
    context.close()
    assert faults == []


def _complaint(said):
    return [f"{said.text} at {said.location['url']}"] if said.type == "error" else []


def _foreign(url, address):
    known = (address, "data:", "blob:")
    return [] if url.startswith(known) else [f"request to {url}"]
