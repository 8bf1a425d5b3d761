"""A page that was kept is the page that would be made: after any edit, kill, or race."""

import random
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import msgspec
import pytest
from tests.engine.project import AS_OF, CONFIG, NAV, make, tree

from literasi.engine.finish import finish_site
from literasi.engine.job import Job
from literasi.engine.printing import print_site
from literasi.engine.run import environment

ONE_BY_ONE = CONFIG.replace("plugins: [search]", "plugins: [{search: {enabled: false}}]").replace(
    "  name: material\n", "  name: material\n  custom_dir: docs/tema\n"
)
FORGIVING = f"{ONE_BY_ONE}validation: {{links: {{not_found: info}}}}\n"
OVERRIDE = '{% extends "base.html" %}'
SEARCH = {"cari/index.md": "# Cari\n\nKetik kata.\n"}


@pytest.fixture
def project(tmp_path):
    root = make(tmp_path / "proyek", pages=SEARCH)
    (root / "mkdocs.yml").write_text(FORGIVING)
    write(root / "docs/tema/main.html", OVERRIDE)
    return root


def write(path, text):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)


def job(root, name, shelf=None):
    target = root / name
    subprocess.run(["rm", "-rf", target], check=True)
    target.mkdir()
    return Job(str(root), str(target), (), shelf and str(shelf))


def printed(root, shelf=None, name="keluaran"):
    asked = job(root, name, shelf)
    print_site(asked)
    return tree(Path(asked.target))


def start(root, asked):
    """Run the program as a build does."""
    return subprocess.run(
        [sys.executable, "-m", "literasi.engine.printing"], cwd=root, env=environment(AS_OF),
        input=msgspec.json.encode(asked), capture_output=True, check=False,
    )  # fmt: skip


def test_page_by_page_is_mkdocs_build_and_the_finishing_step(project):
    target = project / "biasa"
    command = [sys.executable, "-m", "mkdocs", "build", "-q", "-f", str(project / "mkdocs.yml")]
    subprocess.run([*command, "-d", str(target)], env=environment(AS_OF), cwd=project, check=True)
    finish_site(target, project / "build/pages", frozenset())
    done = start(project, job(project, "keluaran"))
    assert (done.returncode, done.stderr.decode()) == (0, "")
    assert tree(project / "keluaran") == tree(target)


def add(pages, chance):
    name = f"{chance.choice(['sop', 'publikasi', 'x'])}/{chance.randrange(6)}/index.md"
    write(pages / name, f"# Halaman {chance.randrange(9)}\n\nKe [sana](../1/index.md).\n")


def some(pages, chance):
    return chance.choice(sorted(pages.rglob("*/*.md")))


def edit(pages, chance):
    path = some(pages, chance)
    links = chance.choice(["../1/index.md", "../../sop/2/index.md", "../", "index.md#a", "x.ics"])
    path.write_text(f"{path.read_text()}\nTambahan {chance.randrange(99)} [tautan]({links}).\n")


def delete(pages, chance):
    path = some(pages, chance)
    if path.parent.name not in {"sop", "cari"} and len(list(pages.rglob("*.md"))) > 5:
        path.unlink()


def rename(pages, chance):
    path = some(pages, chance)
    if path.parent.name not in {"sop", "cari"}:
        path.rename(path.with_name(f"{chance.choice('abc')}.md"))


def plain_file(pages, chance):
    path = pages / f"sop/{chance.randrange(3)}/x.ics"
    if chance.random() < 0.7:
        write(path, f"{chance.randrange(99)}")
    else:
        path.unlink(missing_ok=True)


def theme(pages, chance):
    text = f"{{% block footer %}}{chance.randrange(3)}{{% endblock %}}"
    write(pages.parents[1] / "docs/tema/main.html", f"{OVERRIDE}{text}")


def config(pages, chance):
    named = FORGIVING.replace("Portal Contoh", f"Portal {chance.randrange(3)}")
    (pages.parents[1] / "mkdocs.yml").write_text(named)


def nav(pages, chance):
    named = NAV.replace("Beranda", chance.choice(["Beranda", "Awal"]))
    (pages.parent / "nav.yml").write_text(named)


def in_nav(pages, chance):
    (pages / "sop/index.md").write_text(f"# SOP {chance.randrange(3)}\n\nIsi.\n")


EDITS = (add, add, edit, edit, edit, delete, rename, plain_file, theme, config, nav, in_nav)


def random_edits(root, steps, seed):
    chance, shelf = random.Random(seed), root / "simpanan"  # noqa: S311  a seed, no secret
    for _ in range(steps):
        done = chance.choice(EDITS)
        done(root / "build/pages", chance)
        assert printed(root, shelf) == printed(root), done.__name__


@pytest.mark.parametrize("seed", [1])
def test_after_any_edit_it_equals_a_build_from_nothing(project, seed):
    random_edits(project, 20, seed)


@pytest.mark.full
@pytest.mark.parametrize("seed", [3, 4, 5])
def test_after_two_hundred_edits_it_equals_a_build_from_nothing(project, seed):
    random_edits(project, 200, seed)


def test_what_was_not_asked_for_again_is_thrown_away(project):
    shelf = project / "simpanan"
    printed(project, shelf)
    before = {path.name for path in shelf.iterdir()}
    (project / "build/pages/sop/kendal/kerja-sama/index.md").unlink()
    printed(project, shelf)
    after = {path.name for path in shelf.iterdir()}
    # Two files for each of five pages, and the list of other files that were clean.
    assert (len(before), len(after), after < before) == (11, 9, True)


def test_a_torn_or_changed_file_was_never_kept(project):
    shelf, whole = project / "simpanan", printed(project)
    printed(project, shelf)
    for number, path in enumerate(sorted(shelf.iterdir())):
        content = path.read_bytes()
        path.write_bytes([b"", content[:-1], content.replace(b"<", b"[")][number % 3])
    assert printed(project, shelf) == whole


def test_a_page_that_mkdocs_complains_of_is_not_forgotten(project):
    shelf, page = project / "simpanan", project / "build/pages/publikasi/rusak/index.md"
    (project / "mkdocs.yml").write_text(ONE_BY_ONE)
    write(page, "# Rusak\n\n[hilang](tiada.md)\n")
    for _ in range(2):
        with pytest.raises(RuntimeError, match=r"contains a link 'tiada\.md'"):
            printed(project, shelf)


def test_two_runs_at_once_with_one_shelf_do_no_harm(project):
    for number in range(120):
        write(project / f"build/pages/x/{number}/index.md", f"# Halaman {number}\n\nIsi.\n")
    alone, shelf = printed(project), project / "simpanan"
    asked = [job(project, f"keluaran-{number}", shelf) for number in range(2)]
    with ThreadPoolExecutor(2) as pool:
        done = list(pool.map(lambda one: start(project, one), asked))
    assert [(one.returncode, one.stderr) for one in done] == [(0, b""), (0, b"")]
    assert [tree(Path(one.target)) == alone for one in asked] == [True, True]
