"""check-jsonschema over an archive: one process for all kinds, so that it starts only once.

Usage: `python by_tool.py SCHEMAS ROOT`; prints the paths that are not valid, as JSON.
"""

import contextlib
import io
import json
import sys
from pathlib import Path

from check_jsonschema import main

schemas, root = Path(sys.argv[1]).resolve(), Path(sys.argv[2])
piles: dict[str, list[str]] = {}
for path in sorted((root / "records").glob("**/*.yml")):
    parts = path.relative_to(root).parts
    kind = parts[2] if len(parts) > 3 else ("libur" if parts[1] == "libur" else "instansi")
    piles.setdefault(kind, []).append(str(path))
bad: set[str] = set()
for kind, files in piles.items():
    schema = schemas / f"{kind}.schema.json"
    told = io.StringIO()
    options = ["--schemafile", str(schema), "--base-uri", schema.as_uri(), "-o", "json"]
    with contextlib.redirect_stdout(told), contextlib.suppress(SystemExit):
        main([*options, *files], standalone_mode=False)
    answer = json.loads(told.getvalue())
    bad |= {one["filename"] for key in ("errors", "parse_errors") for one in answer.get(key, ())}
print(json.dumps(sorted(Path(one).relative_to(root).as_posix() for one in bad)))
