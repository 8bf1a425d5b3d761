"""What was kept of a build is what a build from nothing makes, whatever was edited in between."""

import random
import re
import shutil
from datetime import UTC, date, datetime, timedelta

import pytest
from tests.support.project import ROOT
from tests.support.repository import Repository

from literasi.gate.schemas import compile_schemas
from literasi.judging import judge
from literasi.outputs.task import done
from literasi.publishing import PUBLIC, Edition, publish
from literasi.shell import git
from literasi.shell.cache import shelf
from literasi.shell.derived import derived
from literasi.shell.files import read_tree
from literasi.shell.schemas import schema_files
from literasi.values.keeping import FRESH, Stored

TOOL = b"alat"
FIRST = date(2026, 7, 1)
NOON = datetime(2026, 7, 1, 12, tzinfo=UTC)


@pytest.fixture(scope="module")
def archive(tmp_path_factory):
    root = Repository(tmp_path_factory.mktemp("arsip")).root
    shutil.copytree(ROOT / "records", root / "records", dirs_exist_ok=True)
    return root


def site(root, day, address):
    tree = read_tree(root)
    judged = judge(compile_schemas(schema_files()), tree.records, tree.pictures)
    history = git.without_history(root, NOON)
    return publish(judged.catalogue, Edition(day, address, history, {}))[0]


def made(view, keeper):
    every = (one for planner in PUBLIC.values() for one in done(planner.tasks(view), TOOL, keeper))
    return {
        one.path: one.source.read_bytes() if isinstance(one, Stored) else one.content
        for one in every
    }


class Desk:
    """The archive, the day and the address, edited at random."""

    def __init__(self, root, seed):
        self.root, self.day, self.address = root, FIRST, "https://literasi.example/"
        self.chance = random.Random(seed)  # noqa: S311  a seed, no secret

    def any(self, kind):
        return self.chance.choice(sorted((self.root / "records").glob(f"*/{kind}.yml")))

    def reword(self, kind, key):
        """Put a number before some record's words, where they stand on the key's line."""
        more, line = rf"\g<0>{self.chance.randrange(99)} ", rf"^{key}: [\"']?(?=\w)"
        pattern = re.compile(line, re.MULTILINE)
        path = self.any(kind)
        while not pattern.search(path.read_text()):
            path = self.any(kind)
        path.write_text(pattern.sub(more, path.read_text(), count=1))

    def page(self):
        self.reword("publikasi/*", self.chance.choice(["judul", "ringkasan"]))

    def activity(self):
        self.reword("kegiatan/*", "judul")

    def room(self):
        self.reword("ruang/*", self.chance.choice(["nama", "keterangan"]))

    def office(self):
        self.reword("instansi", "nama_singkat")

    def delete(self):
        self.any("publikasi/*").unlink()

    def copy(self):
        path = self.any("publikasi/*")
        path.with_name(f"salinan-{self.chance.randrange(9)}.yml").write_bytes(path.read_bytes())

    def rename(self):
        path = self.any("publikasi/*")
        path.rename(path.with_name(f"nama-{self.chance.randrange(9)}.yml"))

    def tomorrow(self):
        self.day += timedelta(days=1)

    def move(self):
        self.address = f"https://literasi.example/{self.chance.choice('abc')}/"


EDITS = (Desk.page, Desk.page, Desk.activity, Desk.room, Desk.office, Desk.delete, Desk.copy,
         Desk.rename, Desk.tomorrow, Desk.move)  # fmt: skip


def rounds(archive, seed, count):
    desk = Desk(archive, seed)
    for _ in range(count):
        for edit in desk.chance.sample(EDITS, desk.chance.randrange(1, 3)):
            edit(desk)
        view, keeper = site(archive, desk.day, desk.address), derived(shelf(archive))
        assert made(view, keeper) == made(view, FRESH)
        keeper.sweep()


def test_after_any_edit_kept_files_are_those_that_would_be_made(archive):
    rounds(archive, 1, 6)


@pytest.mark.full
def test_after_two_hundred_edits_kept_files_are_those_that_would_be_made(archive):
    rounds(archive, 2, 200)


def noted(task, again):
    again.append(task)
    return task.run()


def test_an_edit_of_one_publication_makes_few_files_again(archive):
    desk = Desk(archive, 3)
    keeper = derived(shelf(archive))
    before = made(site(archive, desk.day, desk.address), keeper)
    keeper.sweep()
    desk.reword("publikasi/*", "judul")
    view, again = site(archive, desk.day, desk.address), []
    keeper = derived(shelf(archive))
    for planner in PUBLIC.values():
        for task in planner.tasks(view):
            list(
                keeper.files(TOOL + task.key(), lambda task=task: again.append(task) or task.run())
            )
    assert 1 <= len(again) <= 30
    assert len(before) > 600
