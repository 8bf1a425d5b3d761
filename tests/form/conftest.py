"""The real form in a real browser: what `make form` makes, on a copy of the shipped records."""

import subprocess

import pytest
from tests.browser.conftest import browser
from tests.support.project import ROOT

__all__ = ["browser"]


@pytest.fixture(scope="package")
def modules(tmp_path_factory):
    """The program of the form, brought by npm at the locked versions."""
    folder = tmp_path_factory.mktemp("npm")
    subprocess.run(["sh", "tools/form/pasang.sh", str(folder)], cwd=ROOT, check=True)
    return folder / "node_modules"
