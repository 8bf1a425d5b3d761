"""The form as `literasi forms` makes and serves it, in a page that complains of nothing."""

import re
import signal
import socket
import subprocess
import sys
from contextlib import contextmanager

_SAID = re.compile(r"(http://127\.0\.0\.1:[0-9]+/)")
_ROOM = {"width": 1280, "height": 5000}  # the program draws only fields that are in sight


@contextmanager
def served(root, modules, *words):
    """The address of the form, until the command is interrupted as with Ctrl+C."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = (sys.executable, "-m", "literasi", "--root", str(root), "forms", *words)
    more = ("--modules", str(modules), "--serve", str(port))
    with subprocess.Popen((*command, *more), stdout=subprocess.PIPE, text=True) as server:
        try:
            yield _SAID.search(server.stdout.readline())[1]
        finally:
            server.send_signal(signal.SIGINT)
        assert server.stdout.read() == "Selesai.\n"


@contextmanager
def opened(browser, address, *reachable):
    """A page of a staff member's browser; it may speak to the form and to what is reachable."""
    context = browser.new_context(
        locale="id-ID", timezone_id="Asia/Jakarta", viewport=_ROOM, reduced_motion="reduce"
    )
    context.set_default_timeout(15_000)
    page, faults = context.new_page(), []
    known = (address, "data:", "blob:", *reachable)
    page.on("console", lambda said: faults.append(said.text) if said.type == "error" else None)
    page.on("pageerror", lambda error: faults.append(str(error)))
    page.on("request", lambda one: None if one.url.startswith(known) else faults.append(one.url))
    yield page
    context.close()
    assert faults == []
