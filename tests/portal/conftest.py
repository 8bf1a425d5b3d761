"""The whole built site, read once for every test of this folder."""

from pathlib import Path

import pytest
from tests.portal.addresses import Site


@pytest.fixture(scope="session")
def site(built_site):
    return Site(Path(built_site))
