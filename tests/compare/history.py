"""The small archive in a real repository, edited branch by branch."""

from pathlib import Path

from tests.compare.archive import files, line, path
from tests.support.repository import Repository
from tests.support.schemas import schemas

from literasi.cli.against import across_branches, against_base

DAY = "2026-03-{:02}T03:00:00Z"


class Archive(Repository):
    """A repository that starts with the archive of the rules' tests on `main`."""

    def __init__(self, root: Path) -> None:
        super().__init__(root)
        self.git("config", "gc.auto", "0")
        self.edit({name: raw.decode() for name, raw in files().items()})
        self.take(1)

    def edit(self, edits):
        """Write, replace or delete records, as `archive.files` does; nothing is committed."""
        now = {one: (self.root / one).read_bytes() for one in self.git("ls-files").splitlines()}
        after = files(edits, now)
        for name in now.keys() - after.keys():
            self.remove(name)
        for name, raw in after.items():
            self.put(name, raw.decode())

    def take(self, day, edits=None):
        """Commit edits on a day of March 2026."""
        if edits is not None:
            self.edit(edits)
        return self.commit(DAY.format(day))

    def branch(self, name, day, edits, start="main"):
        """Commit edits on a new branch, and go back to main."""
        self.git("checkout", "--quiet", "-b", name, start)
        self.take(day, edits)
        self.git("checkout", "--quiet", "main")

    def merge(self, name, day=20):
        """Merge a branch into the one that is checked out."""
        self.git("merge", "--quiet", "--no-ff", "-m", "gabung", name, when=DAY.format(day))

    def clone(self, folder, *options):
        """A clone of this repository, as a path."""
        self.git("clone", "--quiet", *options, self.root.as_uri(), str(folder))
        return folder


def told(root, ref="main"):
    """What the comparison with a branch says, as lines."""
    return [line(one) for one in against_base(root, ref, schemas())]


def met(root, main=None):
    """What the merges of all branches say, as lines."""
    return [line(one) for one in across_branches(root, schemas(), main)]


__all__ = ["DAY", "Archive", "met", "path", "told"]
