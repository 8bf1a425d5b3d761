"""A language server spoken to as an editor does: JSON-RPC over its standard streams."""

import json
import subprocess


class Server:
    """One server for one folder, with the settings that the editor would give it."""

    def __init__(self, command, root, settings, environment):
        self._process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=environment
        )
        self._settings, self._last, self.published = settings, 0, {}
        self.root = root.as_uri()
        folders = [{"uri": self.root, "name": "arsip"}]
        able = {"workspace": {"configuration": True, "workspaceFolders": True},
                "textDocument": {"hover": {"contentFormat": ["markdown"]}}}  # fmt: skip
        self.ask("initialize", processId=None, rootUri=self.root, workspaceFolders=folders,
                 capabilities=able)  # fmt: skip
        self._send(method="initialized", params={})
        self._send(method="workspace/didChangeConfiguration", params={"settings": settings})

    def open(self, path, text):
        """Open a file and give what the server complains of, each with its line (from 1)."""
        uri = f"{self.root}/{path}"
        self.published.pop(uri, None)
        document = {"uri": uri, "languageId": "yaml", "version": 1, "text": text}
        self._send(method="textDocument/didOpen", params={"textDocument": document})
        while uri not in self.published:
            self._hear()
        return [(one["range"]["start"]["line"] + 1, one["message"])
                for one in self.published[uri]]  # fmt: skip

    def at(self, question, path, line, column):
        """Ask about a place in an open file, counted from 1."""
        place = {"line": line - 1, "character": column - 1}
        return self.ask(f"textDocument/{question}", position=place,
                        textDocument={"uri": f"{self.root}/{path}"})  # fmt: skip

    def ask(self, method, **params):
        """Send a request and give its result."""
        self._last += 1
        mine = self._last
        self._send(id=mine, method=method, params=params)
        while True:
            heard = self._hear()
            if heard.get("id") == mine and "method" not in heard:
                return heard["result"]

    def close(self):
        """End the server as an editor does."""
        self.ask("shutdown")
        self._send(method="exit")
        self._process.communicate(timeout=20)

    def _hear(self):
        length = 0
        while line := self._process.stdout.readline().strip():
            name, _, value = line.decode().partition(":")
            length = int(value) if name == "Content-Length" else length
        heard = json.loads(self._process.stdout.read(length))
        if heard.get("method") == "textDocument/publishDiagnostics":
            self.published[heard["params"]["uri"]] = heard["params"]["diagnostics"]
        elif "method" in heard and "id" in heard:
            self._send(id=heard["id"], result=self._answer(heard))
        return heard

    def _answer(self, heard):
        """Give the settings that the server asks for, and nothing else."""
        if heard["method"] != "workspace/configuration":
            return None
        return [self._section(one["section"]) for one in heard["params"]["items"]]

    def _section(self, name):
        inside = {key.removeprefix(f"{name}."): one for key, one in self._settings.items()
                  if key.startswith(f"{name}.")}  # fmt: skip
        return _nested(inside) or self._settings.get(name)

    def _send(self, **message):
        body = json.dumps({"jsonrpc": "2.0", **message}).encode()
        self._process.stdin.write(b"Content-Length: %d\r\n\r\n%b" % (len(body), body))
        self._process.stdin.flush()


def _nested(flat):
    """Turn dotted names into groups, as editors do: `schemaStore.enable`."""
    found = {}
    for name, value in flat.items():
        *groups, last = name.split(".") if "/" not in name else [name]
        inner = found
        for group in groups:
            inner = inner.setdefault(group, {})
        inner[last] = value
    return found
