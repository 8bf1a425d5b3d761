"""What one would write by hand: PyYAML's C loader and one jsonschema validator a kind.

Usage: `python by_hand.py SCHEMAS ROOT`; prints the paths that are not valid, as a JSON list.
"""

import json
import sys
from pathlib import Path

import yaml
from jsonschema import Draft202012Validator
from referencing import Registry, Resource

schemas, root = Path(sys.argv[1]), Path(sys.argv[2])
loaded = {one.name.partition(".")[0]: json.loads(one.read_text("utf-8"))
          for one in schemas.glob("*.schema.json")}  # fmt: skip
shared = loaded["umum"]
registry = Registry().with_resource(shared["$id"], Resource.from_contents(shared))
judges = {kind: Draft202012Validator(one, registry=registry) for kind, one in loaded.items()}
bad = []
for path in sorted((root / "records").glob("**/*.yml")):
    parts = path.relative_to(root).parts
    kind = parts[2] if len(parts) > 3 else ("libur" if parts[1] == "libur" else "instansi")
    with path.open("rb") as file:
        data = yaml.load(file, Loader=yaml.CSafeLoader)
    if not judges[kind].is_valid(data):
        bad.append("/".join(parts))
print(json.dumps(bad))
