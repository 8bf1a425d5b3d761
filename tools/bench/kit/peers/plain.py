"""Plain `mkdocs build` of a staged project, then our finishing step.

Usage: `python plain.py ROOT OUTPUT`, in the environment of `literasi.engine.run`.
"""

import sys
from pathlib import Path

from mkdocs.commands.build import build
from mkdocs.config import load_config

from literasi.engine.finish import finish_site
from literasi.values.personal import NOBODYS

root, output = Path(sys.argv[1]), Path(sys.argv[2])
build(load_config(config_file=str(root / "mkdocs.yml"), site_dir=str(output), strict=True))
finish_site(output, root / "build" / "pages", NOBODYS)
