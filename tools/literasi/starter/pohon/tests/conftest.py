"""What every test may use."""

import os

from hypothesis import settings

# At a desk each run tries new examples; in CI the same commit gives the same verdict.
settings.register_profile("meja", deadline=None)
settings.register_profile("ci", deadline=None, derandomize=True)
settings.load_profile("ci" if os.environ.get("CI") else "meja")
