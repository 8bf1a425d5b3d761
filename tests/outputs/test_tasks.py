"""A task makes its files from what it names and from nothing else, so its key tells all."""

import inspect
from dataclasses import fields, replace

import pytest
from tests.outputs.api_by_hand import RICH
from tests.support.site import EMPTY, SITE

from literasi.outputs.task import Task, Unseen, done, framed
from literasi.publishing import PUBLIC
from literasi.values.artifact import Artifact

VIEWS = {"site": SITE, "rich": RICH, "empty": EMPTY}


def tasks(view):
    return [one for planner in PUBLIC.values() for one in planner.tasks(view)]


@pytest.mark.parametrize("view", VIEWS.values(), ids=list(VIEWS))
def test_each_key_and_each_path_belongs_to_one_task(view):
    every = tasks(view)
    assert len({one.key() for one in every}) == len(every)
    paths = [path for one in every for path in {file.path for file in one.run()}]
    assert len(set(paths)) == len(paths)


@pytest.mark.parametrize("view", VIEWS.values(), ids=list(VIEWS))
def test_a_task_has_no_other_way_to_learn_anything(view):
    for one in tasks(view):
        assert inspect.isfunction(one.make)
        assert one.make.__closure__ is None
        assert one.make.__qualname__ == one.make.__name__


def test_tasks_say_what_the_whole_site_says():
    """What is made from narrowed views is what the builders make from the whole site."""
    for name, planner in PUBLIC.items():
        made = {one.path: one.content for one in planner.build(RICH)}
        assert made == {one.path: one.content for one in done(planner.tasks(RICH))}, name


def _names(view: object) -> list[Artifact]:
    return [Artifact(one.code, b"") for one in view.rooms]


def test_looking_elsewhere_is_loud():
    with pytest.raises(RuntimeError, match="does not name"):
        Task(_names, framed(SITE, "offices")).run()


@pytest.mark.parametrize("look", [iter, len, bool, list, lambda it: it[0], lambda it: 1 in it])
def test_every_way_to_look_is_refused(look):
    with pytest.raises(RuntimeError, match="does not name"):
        look(Unseen())


def test_a_key_changes_with_what_the_task_names_and_with_nothing_else():
    before = Task(_names, framed(RICH, "rooms")).key()
    for one in fields(RICH):
        found = getattr(RICH, one.name)
        if isinstance(found, tuple) and found:
            changed = Task(_names, framed(replace(RICH, **{one.name: found[1:]}), "rooms")).key()
            assert (changed == before) == (one.name != "rooms"), one.name
    assert Task(_names, framed(RICH, "rooms"), "lain").key() != before
