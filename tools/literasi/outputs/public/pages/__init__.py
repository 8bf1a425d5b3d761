"""Pages of the portal: Markdown with front matter, for whatever site engine reads it."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import chain

from literasi.outputs.public.pages import (
    agreements,
    apply,
    changes,
    colours,
    data_page,
    door,
    home,
    letter_check,
    months,
    performance,
    performance_years,
    publication_lists,
    publications,
    rooms,
    rule_pages,
    schedule,
    services,
    sops,
    subscribe,
    tracking,
)
from literasi.outputs.public.pages.directory import directory
from literasi.outputs.public.pages.nav import nav
from literasi.outputs.task import Task, framed
from literasi.values.artifact import Artifact
from literasi.views.public_models import PublicSite

__all__ = ["build", "nav", "tasks"]

_KINDS = {
    one.__name__: one
    for one in (
        home, sops, schedule, rooms, months, door, subscribe, changes, agreements, apply, services,
        tracking, letter_check, performance, performance_years, rule_pages, data_page,
    )
}  # fmt: skip


def build(view: PublicSite) -> Iterator[Artifact]:
    """Yield every staged page, and the stylesheet with the offices' colours."""
    return chain.from_iterable(task.run() for task in tasks(view))


def tasks(view: PublicSite) -> Iterator[Task]:
    """Give a task for every kind of page, for every publication, and for every leaf of a list."""
    latest = tuple(one for one in view.publications if one.withdrawn is None)[: home.LATEST]
    for name, kind in _KINDS.items():
        seen = replace(view, publications=latest) if kind is home else view
        yield Task(_pages, framed(seen, *kind.SEES), name)
    yield from publications.tasks(view)
    yield from publication_lists.tasks(view)
    yield Task(_stylesheet, framed(view, "offices"))


def _pages(view: PublicSite, name: str) -> Iterator[Artifact]:
    return (page.artifact() for page in _KINDS[name].pages(directory(view)))


def _stylesheet(view: PublicSite) -> Iterator[Artifact]:
    yield colours.stylesheet(view.offices)
