"""Ask the Git host; the token comes from TOKEN alone, and no other host ever sees it."""

import json
import os
import time
import urllib.error
import urllib.request

from hosts import Entry, Request, flat

_LARGEST = 20_000_000  # bytes of one answer
_PATIENCE = 60  # seconds
_TRIES, _PAUSE = 3, 5  # of a question that changes nothing; seconds between
_PAGES = 50
_PASSING = {429, 500, 502, 503, 504}


def ask(method: str, path: str, body: bytes | None = None) -> bytes:
    """Send one request; only a question that changes nothing is asked again."""
    for left in range(_TRIES if method == "GET" else 1, 0, -1):
        try:
            with urllib.request.urlopen(_request(method, path, body), timeout=_PATIENCE) as answer:  # noqa: S310  the host's own address
                raw: bytes = answer.read(_LARGEST + 1)
                if len(raw) > _LARGEST:
                    raise SystemExit(f"{method} {path}: jawaban terlalu besar")
                return raw
        except urllib.error.HTTPError as error:
            if error.code not in _PASSING or left == 1:
                said = error.read(500).decode("utf-8", "replace")
                raise SystemExit(f"{method} {path}: {error.code} {said!r}") from error
        except OSError as error:
            if left == 1:
                raise SystemExit(f"{method} {path}: {error}") from error
        time.sleep(_PAUSE)
    raise AssertionError(method)


def entry(path: str) -> Entry:
    """Ask for one thing."""
    (found,) = flat([json.loads(ask("GET", path))])
    return found


def send(project: str, request: Request) -> None:
    """Change something below a project."""
    ask(request.method, f"{project}/{request.path}", json.dumps(request.body).encode())


def pages(path: str) -> list[Entry]:
    """Ask for a list page by page; some hosts know no pages and always give the same."""
    found: list[object] = []
    before = b""
    join = "&" if "?" in path else "?"
    for page in range(1, _PAGES + 1):
        raw = ask("GET", f"{path}{join}page={page}")
        got = json.loads(raw)
        if not got or raw == before:
            break
        found.append(got)
        before = raw
    return flat(found)


def _request(method: str, path: str, body: bytes | None) -> urllib.request.Request:
    host = os.environ.get("GITHUB_API_URL") or os.environ["CI_API_V4_URL"]
    made = urllib.request.Request(f"{host}/{path}", data=body, method=method)  # noqa: S310  see above
    made.add_header("Accept", "application/json")
    made.add_header("User-Agent", "literasi")
    if body is not None:
        made.add_header("Content-Type", "application/json")
    # Unredirected: a file may be fetched from another host, which must not see the token.
    made.add_unredirected_header("Authorization", f"Bearer {os.environ['TOKEN']}")
    return made
