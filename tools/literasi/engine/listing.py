"""Every file of a site, listed once for all who look it over."""

import os
from pathlib import Path


def listed(site: Path) -> tuple[str, ...]:
    """Give the path of every file below the site root, hidden ones too, sorted."""
    start = len(str(site)) + 1
    found = (
        f"{folder}/{name}"[start:].replace(os.sep, "/")
        for folder, _, names in os.walk(site)
        for name in names
    )
    return tuple(sorted(found))
