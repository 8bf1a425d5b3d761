"""Our site engine over a staged project: `python ours.py ROOT OUTPUT [SHELF]`.

Without a shelf every page is made anew and none is kept.
"""

import sys
from datetime import UTC, datetime
from pathlib import Path

from literasi.engine.site import build_site
from literasi.values.personal import NOBODYS

root, output = Path(sys.argv[1]), Path(sys.argv[2])
shelf = Path(sys.argv[3]) if len(sys.argv) > 3 else None
moment = datetime(2026, 11, 23, tzinfo=UTC)
build_site(root, root / "build" / "pages", output, moment, "mkdocs", NOBODYS, shelf)
