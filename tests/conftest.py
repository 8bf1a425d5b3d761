"""What every test may use."""

import os

import pytest
from hypothesis import settings
from tests.browser.absent import pytest_unconfigure
from tests.support import project

__all__ = ["pytest_unconfigure"]

# At a desk each run tries new examples; in CI the same commit gives the same verdict.
settings.register_profile("meja", deadline=None)
settings.register_profile("ci", deadline=None, derandomize=True)
settings.load_profile("ci" if os.environ.get("CI") else "meja")


@pytest.fixture(scope="session")
def staged_project(tmp_path_factory):
    """A copy of the shipped project, built: `build/pages`, `build/nav.yml` and `site`."""
    folder = project.make(tmp_path_factory.mktemp("portal") / "arsip")
    project.build(folder)
    return folder


@pytest.fixture(scope="session")
def built_site(staged_project):
    """The portal of the shipped records, as a visitor gets it."""
    return staged_project / "site"
