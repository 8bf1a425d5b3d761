"""What other programs look for by name reaches the site with either engine."""

import pytest
from tests.engine.project import AS_OF, make, tree

from literasi.engine.site import build_site

FILE = ".well-known/literasi.json"


@pytest.mark.parametrize("engine", ["mkdocs", "zensical"])
def test_the_description_reaches_the_site_as_it_is(tmp_path, engine):
    root = make(tmp_path, pages={FILE: '{"versi": "1"}\n'})
    build_site(root, root / "build/pages", root / "site", AS_OF, engine)
    found = {path: raw for path, raw in tree(root / "site").items() if path.startswith(".")}
    assert found == {FILE: b'{"versi": "1"}\n'}


def test_a_project_without_one_builds_without_one(tmp_path):
    root = make(tmp_path)
    build_site(root, root / "build/pages", root / "site", AS_OF, "mkdocs")
    assert not [path for path in tree(root / "site") if path.startswith(".")]
