"""mkdocs' own steps, taken one page at a time, so that a page may be made alone.

mkdocs builds all pages or none. These are the steps of its `build` (mkdocs 1.6, which is pinned
and gets no new features); the tests compare the outcome with `mkdocs build`, byte for byte.
"""

import logging
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol
from urllib.parse import urlsplit

from mkdocs.commands.build import get_context
from mkdocs.config import load_config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files, InclusionLevel, get_files, set_exclusions
from mkdocs.structure.nav import Navigation, get_navigation
from mkdocs.structure.pages import Page
from mkdocs.utils import get_relative_url, is_error_template
from mkdocs.utils.templates import TemplateContext

from literasi.engine.leaf import write
from literasi.engine.search.attach import PAGE
from literasi.shell.linking import link

_OWN_LIST = "sitemap.xml"  # the finishing step writes it
_READERS = frozenset({"pymdownx.b64", "pymdownx.snippets"})  # read files that no page names
_LEFT_OUT = frozenset({InclusionLevel.EXCLUDED, InclusionLevel.DRAFT})
_SHOWN_IN_NAV = ("icon", "status", "subtitle")


class Lookups(Files):
    """The files of a site, remembering what a page asked: its links follow from the answers."""

    def __init__(self, files: Files) -> None:
        """Stand before `files`."""
        self._known, self.answers = files, dict[str, bool]()

    def get_file_from_path(self, path: str) -> File | None:
        """Look up a file, as mkdocs does for each link of a page."""
        found = self._known.get_file_from_path(path)
        self.answers[path] = found is not None
        return found


class Template(Protocol):
    """A template of the theme."""

    def render(self, context: TemplateContext, /) -> str:
        """Fill it."""
        ...


class Templates(Protocol):
    """Where the theme's templates are found (Jinja's environment, as mkdocs sets it up)."""

    def get_template(self, name: str, /) -> Template:
        """Find one."""
        ...


@dataclass(frozen=True, slots=True)
class Press:
    """A site ready to be printed: settings, files, those that become pages, nav, templates."""

    config: MkDocsConfig
    files: Files
    pages: Sequence[File]
    nav: Navigation
    templates: Templates

    def holds(self, answers: Mapping[str, bool]) -> bool:
        """Tell whether a page that asked for these files would get the same answers now."""
        find = self.files.get_file_from_path
        return all((find(path) is not None) == found for path, found in answers.items())

    def in_nav(self) -> list[tuple[str, object, dict[str, object]]]:
        """Give what every page shows of the pages in the navigation."""
        return [
            (one.file.src_uri, one.title, {key: one.meta.get(key) for key in _SHOWN_IN_NAV})
            for one in self.nav.pages
        ]

    def searched(self) -> bool:
        """Tell whether the site has a page for its search."""
        return any(one.dest_uri == PAGE for one in self.pages)

    def html(self, file: File) -> tuple[str, dict[str, bool]]:
        """Make a page; give it with what it asked of the files."""
        page, lookups = file.page or Page(None, file, self.config), Lookups(self.files)
        page.read_source(self.config)
        page.render(self.config, lookups)
        page.active = True
        template = self.templates.get_template(page.meta.get("template", "main.html"))
        made = template.render(get_context(self.nav, self.pages, self.config, page))
        page.active = False
        if page not in self.nav.pages:
            file.page = None  # so that no more than one page is held at a time
        return made, lookups.answers

    def others(self) -> None:
        """Copy what is no page, staged or the theme's own, and print the theme's 404.html."""
        for file in self.files:
            if not file.is_documentation_page() and file.inclusion not in _LEFT_OUT:
                self._carry(file)
        for name in sorted(self.config.theme.static_templates - {_OWN_LIST}):
            home = urlsplit(self.config.site_url or "/").path
            base = home if is_error_template(name) else get_relative_url(".", name)
            context = get_context(self.nav, self.pages, self.config, base_url=base)
            made = self.templates.get_template(name).render(context)
            write(Path(self.config.site_dir) / name, made.encode())

    def _carry(self, file: File) -> None:
        """Bring a plain file to the site; a staged one is linked, for it is only ever replaced."""
        if file.src_dir == self.config.docs_dir and file.abs_src_path:
            link(file.abs_src_path, file.abs_dest_path)
        else:
            file.copy_file()


def press(config_file: Path, target: Path) -> Press | None:
    """Set up a site; None where its settings ask for more than one page at a time can give."""
    config = load_config(config_file=str(config_file), site_dir=str(target), strict=True)
    if _looks_around(config):
        return None
    files, env = get_files(config), config.theme.get_env()
    env.auto_reload = False  # no template changes while pages are printed: each look costs a stat
    files.add_files_from_theme(env, config)
    set_exclusions(files, config)
    nav = get_navigation(files, config)
    for page in nav.pages:
        page.read_source(config)
        if "title" not in vars(page):
            page.render(config, files)
    pages = files.documentation_pages(inclusion=InclusionLevel.is_included)
    return Press(config, files, pages, nav, env)


def _looks_around(config: MkDocsConfig) -> bool:
    """Tell of settings by which a page may depend on other pages, or on files it does not name."""
    active = any(one.config.get("enabled", True) for one in config.plugins.values())
    anchors = config.validation.links.anchors >= logging.WARNING
    readers = not _READERS.isdisjoint(config.markdown_extensions)
    return active or bool(config.hooks or config.extra_templates) or anchors or readers
