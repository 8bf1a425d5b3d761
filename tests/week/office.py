"""An office with a server: people with a clone each, and a desk where proposals are merged.

Everything is real Git: branches are pushed, the desk fetches, checks as the workflows of a host do
(`.github/workflows/check.yml`) and merges; a clock of its own gives every commit its moment.
"""

import shutil
from datetime import date
from functools import partial
from pathlib import Path

from tests.support.desk import run
from tests.support.icsparse import parse
from tests.support.repository import Repository
from tests.support.tree import schemas

from literasi.gate.access import public_part
from literasi.judging import judge
from literasi.outputs.public import calendars
from literasi.publishing import Edition, publish
from literasi.shell import git
from literasi.shell.files import read_tree

START = Path(__file__).parents[1] / "rules" / "dasar"  # a small office without any finding
HERE = "records/contoh"
SHOWN = ("UID", "SUMMARY", "DTSTART", "DTEND", "STATUS", "SEQUENCE")


class Clone(Repository):
    """A clone that somebody works in; `git`, `put` and `remove` are those of any repository."""

    def __init__(self, server, who):
        self.who, self.root = who, server.parent / who.lower()
        self.root.mkdir()
        self.git("clone", "--quiet", str(server), ".")

    def text(self, record):
        """A record as it is in this clone."""
        return (self.root / HERE / f"{record}.yml").read_text(encoding="utf-8")

    def add(self, record, text):
        """Write a record."""
        self.put(f"{HERE}/{record}.yml", text)

    def edit(self, record, **changes):
        """Replace texts that stand once in a record: what each key's pair says, old and new."""
        text = self.text(record)
        for old, new in changes.values():
            assert text.count(old) == 1, (record, old)
            text = text.replace(old, new)
        self.add(record, text)

    def begin(self, branch):
        """Start a branch on what the server has now."""
        self.git("fetch", "--quiet", "--prune")
        self.git("switch", "--quiet", "--create", branch, "--no-track", "origin/main")

    def propose(self, when, words):
        """Commit as the person whose clone this is, and push the branch."""
        self.git("add", "--all", "records")
        author = f"{self.who} Contoh <{self.who.lower()}@contoh.invalid>"
        self.git("commit", "--quiet", "--author", author, "--message", words, when=when)
        self.git("push", "--quiet", "--force", "--set-upstream", "origin", "HEAD")

    def literasi(self, *words):
        """Run the command here: exit code, and what it prints (messages where that is nothing)."""
        code, out, err = run(self.root, *words)
        return code, out or err


class Desk(Clone):
    """Where proposals are checked against each other and merged into main."""

    def met(self):
        """What the job on all open branches says: one finding a line, without what would help."""
        self.git("fetch", "--quiet", "--prune")
        self.git("remote", "set-head", "origin", "main")
        code, out = self.literasi("check", "--branches", "--quiet")
        found = [line for line in out.splitlines() if not line.startswith(" ")]
        assert code == bool(found)
        return found

    def merge(self, branch, when):
        """Merge a branch as the host's button does, and take the branch away."""
        self.git("fetch", "--quiet", "--prune")
        self.git("merge", "--quiet", "--no-ff", "-m", f"Gabung {branch}", f"origin/{branch}",
                 when=when)  # fmt: skip
        self.git("push", "--quiet", "origin", "main", f":{branch}")

    def events(self, room, day):
        """What the published calendar of a room holds on a day."""
        tree = read_tree(self.root)
        judged = judge(schemas(), tree.records, tree.pictures)
        known = partial(public_part, schemas())
        chronicle = git.chronicle(self.root)
        edition = Edition(
            date.fromisoformat(day), "https://literasi.example/", chronicle, {}, public_part=known
        )
        made = {
            one.path: one.content for one in calendars.build(publish(judged.catalogue, edition)[0])
        }
        calendar = parse(made[f"ics/ruang/contoh-{room}.ics"])
        return [
            tuple(event.value(name) for name in SHOWN)
            for event in calendar.children if event.name == "VEVENT"
        ]  # fmt: skip


def server(folder, when, **records):
    """A bare repository with the small office, and what was recorded in the weeks before."""
    first = Repository(folder / "asal")
    shutil.copytree(START, first.root, dirs_exist_ok=True)
    for name, text in records.items():
        first.put(f"{HERE}/{name.replace('__', '/').replace('_', '-')}.yml", text)
    first.commit(when)
    first.git("clone", "--quiet", "--bare", ".", str(folder / "server.git"))
    return folder / "server.git"
