"""A stand-in for a Git host's API: real requests over a real socket."""

import json
import threading
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs, urlsplit

ME = "github-actions[bot]"


class Host:
    """What the host holds: answers by path, entries that can be added to and edited."""

    def __init__(self):
        self.fixed = {}  # path: bytes, or an object to be sent as JSON
        self.lists = {}  # path of a list: entries
        self.log = []  # (method, path) of everything that changed something
        self.tokens = set()
        self.moved = {}  # path: where else it is to be fetched

    def get(self, path, query):
        if path in self.fixed:
            found = self.fixed[path]
            return found if isinstance(found, bytes) else json.dumps(found).encode()
        if path in self.lists:
            page = int(query.get("page", ["1"])[0])
            size = int(query.get("per_page", ["30"])[0])
            return json.dumps(self.lists[path][(page - 1) * size : page * size]).encode()
        return None

    def add(self, path, body):
        if path in self.fixed:
            return self.fixed[path]
        entries = self.lists[path]
        entry = {"id": 100 + len(entries), "number": 1 + len(entries), "iid": 1 + len(entries),
                 "state": "open", "user": {"login": ME}, "author": {"username": ME}}  # fmt: skip
        entries.append({**entry, **body})
        return entries[-1]

    def edit(self, path, body):
        entries, key = self._entries(path)
        name = path.rpartition("/")[2]
        (one,) = [one for one in entries if str(one[key]) == name]
        one.update(body)
        if one["state"] == "closed" or one.get("state_event") == "close":
            entries.remove(one)  # the lists that are asked for hold what is open
        return one

    def _entries(self, path):
        """The list that an entry stands in, and the key that its address names it by."""
        above = path.rpartition("/")[0]
        if above not in self.lists:  # GitHub's comments: below the project, not below the issue
            (above,) = [one for one in self.lists if one.endswith("/comments")]
        if above.endswith(("/comments", "/notes")):
            return self.lists[above], "id"
        return self.lists[above], "iid" if above.startswith("projects/") else "number"


@contextmanager
def serving(host):
    """Serve on a free port; give the address."""

    class Handler(BaseHTTPRequestHandler):
        def _answer(self, raw, code=200):
            self.send_response(code)
            self.send_header("Content-Length", str(len(raw)))
            self.end_headers()
            self.wfile.write(raw)

        def do_GET(self):
            host.tokens.add(self.headers["Authorization"])
            if self.path in host.moved:
                self.send_response(302)
                self.send_header("Location", host.moved[self.path])
                self.end_headers()
                return
            asked = urlsplit(self.path)
            found = host.get(asked.path.lstrip("/"), parse_qs(asked.query))
            self._answer(b"tidak ada" if found is None else found, 404 if found is None else 200)

        def _change(self):
            path = urlsplit(self.path).path.lstrip("/")
            body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
            made = (host.add if self.command == "POST" else host.edit)(path, body)
            if path != "graphql":
                host.log.append((self.command, path))
            self._answer(json.dumps(made).encode())

        do_POST = do_PATCH = do_PUT = _change  # noqa: N815  names that the library calls

        def log_message(self, *_):
            """Say nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
