"""A real terminal session, and its screen as a page of HTML."""

import fcntl
import os
import pty
import re
import select
import struct
import subprocess
import sys
import termios
from collections.abc import Iterable
from html import escape
from pathlib import Path

COLUMNS = 52  # a line still reads on a phone
_QUIET = 0.4  # seconds without a sign: the program waits for an answer
_SIGN = re.compile(r"\x1b\[([0-9;]*)m")
_CLASSES = {1: "b", 31: "m", 32: "h", 33: "k", 34: "u", 36: "u"}
_PAGE = """<!doctype html><meta charset="utf-8"><style>
body {{ margin: 0; background: #fffdf8; display: inline-block; }}
pre {{ background: #16232b; border-radius: 6px; box-sizing: border-box; color: #f4efe6;
  font: 13px/1.5 "DejaVu Sans Mono", "Liberation Mono", monospace; margin: 0; padding: 14px 16px;
  overflow-wrap: anywhere; white-space: pre-wrap; width: calc({columns}ch + 32px); }}
.b {{ font-weight: 700; }} .m {{ color: #ff9f8e; }} .h {{ color: #a8dba7; }}
.k {{ color: #f3c876; }} .u {{ color: #86cfdc; }}
</style><pre>{text}</pre>"""


def seen(folder: Path, words: Iterable[str], typed: Iterable[str] = ()) -> str:
    """Run `literasi` as in a terminal, answering its questions; give what the screen shows.

    When the answers are used up and the program still asks, it is ended.
    """
    master, slave = pty.openpty()
    fcntl.ioctl(slave, termios.TIOCSWINSZ, struct.pack("HHHH", 200, COLUMNS, 0, 0))
    known = {**os.environ, "TERM": "xterm-256color", "LC_ALL": "C.UTF-8"}
    with subprocess.Popen(
        (sys.executable, "-m", "literasi", *words), cwd=folder, env=known,
        stdin=slave, stdout=slave, stderr=slave,
    ) as running:  # fmt: skip
        os.close(slave)
        shown = _read(master, list(typed))
        running.terminate()
    os.close(master)
    return shown.replace("\r\n", "\n").rstrip()


def _read(master: int, answers: list[str]) -> str:
    shown = b""
    while True:
        waits = not select.select([master], [], [], _QUIET)[0]
        if not waits:
            try:
                shown += os.read(master, 65536)
            except OSError:  # Linux says so when the last writer has gone
                return shown.decode()
        elif shown.endswith(b": "):
            if not answers:
                return shown.decode()
            os.write(master, f"{answers.pop(0)}\n".encode())


def part(shown: str, first: str, last: str) -> str:
    """Cut a screen from the line with `first` to the line with `last`."""
    lines = shown.split("\n")
    start = next(number for number, line in enumerate(lines) if first in line)
    end = next(number for number, line in enumerate(lines) if last in line and number >= start)
    return "\n".join(lines[start : end + 1])


def page(command: str, shown: str) -> str:
    """Give the page of a screen: the command as typed, then what it said, in its colours."""
    said = _SIGN.sub(_span, escape(shown, quote=False))
    text = (
        f'<span><span class="h">$</span> <span class="b">{escape(command)}</span>\n{said}</span>'
    )
    return _PAGE.format(columns=COLUMNS, text=text)


def _span(found: re.Match[str]) -> str:
    """One sign for colours: it opens a span, or ends all that are open and begins anew."""
    codes = [int(one or 0) for one in found[1].split(";")]
    if 0 in codes:
        return "</span></span></span><span><span><span>"
    classes = " ".join(_CLASSES[one] for one in codes if one in _CLASSES)
    return f'<span class="{classes}">'
