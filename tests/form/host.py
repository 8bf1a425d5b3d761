"""A stand-in for a Git host: what the form speaks of GitHub's interface, over a bare repository.

Branches, trees and commits are real, made by Git's own plumbing; proposals and their labels stand
in memory, as they do on a host. A question that is not known here is refused and remembered.
"""

import base64
import json
import os
import re
import subprocess
from dataclasses import dataclass, field
from urllib.parse import urlsplit

ADDRESS = "https://api.github.com"
OWNER, NAME = "contoh", "arsip"
TOKEN = "token-contoh"
_HOME = f"/repos/{OWNER}/{NAME}"
_USER = {"id": 7, "login": "dimas-contoh", "name": "Dimas Contoh", "avatar_url": "",
         "email": "dimas@contoh.invalid", "html_url": "https://contoh.invalid/dimas"}  # fmt: skip
_ITEM = re.compile(r'(content_\d+): object\(oid: "([0-9a-f]{40})"\)')
_META = re.compile(r"(commit_\d+):\s+ref\(")
_WHEN = "2026-11-24T01:00:00Z"


@dataclass
class Host:
    """One repository on the host; `proposals` by branch, `refused` is what was not understood."""

    bare: str
    proposals: dict[str, dict] = field(default_factory=dict)
    refused: list[str] = field(default_factory=list)

    def answer(self, route):
        """Answer a request of the browser, as the host would across origins."""
        asked = route.request
        path = urlsplit(asked.url).path
        known = asked.headers.get("authorization") == f"token {TOKEN}"
        body = json.loads(asked.post_data or "null")
        status, said = self._said(asked.method, path, body) if known else (401, {"message": "no"})
        if status == 404:
            self.refused.append(f"{asked.method} {path} {body}")
        raw = isinstance(said, bytes)
        kind = "application/octet-stream" if raw else "application/json"
        route.fulfill(status=status, headers={"Access-Control-Allow-Origin": "*"},
                      content_type=kind, body=said if raw else json.dumps(said))  # fmt: skip

    def _said(self, method, path, body):
        if path == "/graphql":
            return 200, {"data": self._asked(body["query"], body["variables"])}
        if path.startswith(f"{_HOME}/issues/"):
            return 200, self._issue(method, path, body)
        if (method, path) == ("POST", f"{_HOME}/pulls"):
            return 201, self._propose(body)
        return self._shown(path) if method == "GET" else (404, {"message": "Not Found"})

    def _shown(self, path):
        place, _, name = path.rpartition("/")
        if path == "/user":
            return 200, _USER
        if path == f"{_HOME}/collaborators/{_USER['login']}":
            return 204, b""
        if place == f"{_HOME}/git/trees":
            return 200, {"tree": self._tree(name)}
        if place == f"{_HOME}/git/blobs":
            return 200, self.raw("cat-file", "blob", name)
        return 404, {"message": "Not Found"}

    def _asked(self, query, given):
        if "createCommitOnBranch" in query:
            return {"createCommitOnBranch": {"commit": self._commit(given["input"])}}
        if "markPullRequestReadyForReview" in query:
            self._proposal(given["input"]["pullRequestId"])["draft"] = False
            return {"markPullRequestReadyForReview": {"pullRequest": {"isDraft": False}}}
        if "createRef" in query:
            self.git("update-ref", given["input"]["name"], given["input"]["oid"], "0" * 40)
            return {"createRef": {"ref": {"name": given["input"]["name"]}}}
        if "fork: repository" in query:
            tip = {"target": {"oid": self.git("rev-parse", given["branch"])}}
            return {"fork": {"id": "R1"}, "base": {"ref": tip}}
        if "pullRequests(" in query:
            return {"repository": {"pullRequests": {"nodes": [], "totalCount": 0}}}
        return {"repository": self._read(query, given)}

    def _read(self, query, given):
        if contents := _ITEM.findall(query):
            return {name: {"text": self.raw("cat-file", "blob", oid).decode(),
                           "isTruncated": False} for name, oid in contents}  # fmt: skip
        author = {"name": "Contoh", "email": "contoh@example.invalid", "user": None}
        node = {"author": author, "committedDate": _WHEN}
        if named := _META.findall(query):
            return {name: {"target": {"history": {"nodes": [node]}}} for name in named}
        tip = {"oid": self.git("rev-parse", given["branch"]), "message": "catatan"}
        return {"ref": {"target": {"history": {"nodes": [tip]}}}}

    def _tree(self, commit):
        rows = self.git("ls-tree", "-r", "-l", "-z", commit).split("\0")
        parts = [(*row.partition("\t")[0].split(), row.partition("\t")[2]) for row in rows if row]
        return [{"type": kind, "sha": oid, "size": int(size), "path": path}
                for _, kind, oid, size, path in parts]  # fmt: skip

    def _commit(self, wanted):
        """One commit on a branch, made beside any work tree; refused if the branch has moved."""
        before, ref = wanted["expectedHeadOid"], f"refs/heads/{wanted['branch']['branchName']}"
        index = {"GIT_INDEX_FILE": f"{self.bare}/formulir.index"}
        self.git("read-tree", before, env=index)
        made = {}
        for number, one in enumerate(wanted["fileChanges"]["additions"]):
            raw = base64.b64decode(one["contents"])
            oid = self.git("hash-object", "-w", "--stdin", given=raw)
            self.git("update-index", "--add", "--cacheinfo", f"100644,{oid},{one['path']}",
                     env=index)  # fmt: skip
            made[f"file_{number}"] = {"oid": oid}
        tree = self.git("write-tree", env=index)
        words = wanted["message"]["headline"]
        commit = self.git("commit-tree", tree, "-p", before, "-m", words, env=_DATES)
        self.git("update-ref", ref, commit, before)
        return {"oid": commit, "committedDate": _WHEN, **made}

    def _propose(self, body):
        number = len(self.proposals) + 1
        self.proposals[body["head"]] = {**body, "number": number, "labels": []}
        sha = self.git("rev-parse", body["head"])
        return {"number": number, "node_id": f"P{number}", "title": body["title"],
                "html_url": f"https://contoh.invalid/{number}", "head": {"sha": sha},
                "created_at": _WHEN, "updated_at": _WHEN}  # fmt: skip

    def _issue(self, method, path, body):
        """Read or write the labels of a proposal; `POST …/labels` adds to them."""
        found = self._proposal(re.search(r"/issues/(\d+)", path)[1])
        before = found["labels"] if method == "POST" else []
        found["labels"] = [*before, *body["labels"]] if body else found["labels"]
        return {"labels": [{"name": one} for one in found["labels"]]}

    def _proposal(self, number):
        """A proposal by its number, with or without the letter that its node bears."""
        return next(one for one in self.proposals.values()
                    if f"P{one['number']}" == f"P{number}".replace("PP", "P"))  # fmt: skip

    def git(self, *words, env=None, given=None):
        """Run Git in the bare repository, and give the one thing that it prints."""
        return self.raw(*words, env=env, given=given).decode().strip()

    def raw(self, *words, env=None, given=None):
        """Run Git in the bare repository, and give what it prints as it is."""
        return subprocess.run(
            ["git", *words], cwd=self.bare, env={**os.environ, **(env or {})}, input=given,
            capture_output=True, check=True,
        ).stdout  # fmt: skip


_DATES = {
    f"GIT_{role}_{name}": value
    for role in ("AUTHOR", "COMMITTER")
    for name, value in (("NAME", _USER["name"]), ("EMAIL", _USER["email"]), ("DATE", _WHEN))
}
