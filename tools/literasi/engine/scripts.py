"""Move inline scripts into files, so that the policy can forbid inline scripts altogether.

Hashes in the policy would fit badly: the theme's first script holds the relative address of the
home page, so every depth of folders has its own. As files they keep their order, because a plain
external script blocks the parser just as an inline one does.
"""

import re
from hashlib import sha256

from literasi.engine.markup import attributes, is_executed

FOLDER = "assets/inline"
_SCRIPT = re.compile(r"<script\b([^>]*)>(.*?)</script\s*>", re.DOTALL | re.IGNORECASE)


def move_out(html: str, base: str) -> tuple[str, dict[str, bytes]]:
    """Give the page without inline scripts, and the files (path below the site) they became."""
    files: dict[str, bytes] = {}

    def replace(found: re.Match[str]) -> str:
        given = attributes(found[1])
        if "src" in given or not is_executed(given):
            return found[0]
        if not found[2].strip():
            return ""
        body = (found[2].strip() + "\n").encode()
        path = f"{FOLDER}/{sha256(body).hexdigest()[:16]}.js"
        files[path] = body
        return f'<script{found[1]} src="{base}{path}"></script>'

    return _SCRIPT.sub(replace, html), files
