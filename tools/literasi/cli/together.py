"""New records written together: all of them, or none when the checks would refuse one."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from literasi.gate.schemas import compile_schemas
from literasi.judging import judge
from literasi.repair.format import dump
from literasi.shell.files import RECORDS, read_tree, write
from literasi.shell.schemas import schema_files
from literasi.values.errors import OperatorError
from literasi.values.finding import Severity

_SHOWN = 20  # mistakes named; whoever mends these sees the rest at the next run


def write_together(
    top: Path, office: str, records: Mapping[str, dict[str, Any]], remedy: str
) -> int:
    """Write records by their name (`<jenis>/<id>`); give how many files they are."""
    schemas, tree = compile_schemas(schema_files()), read_tree(top)
    fresh = {
        f"{RECORDS}/{office}/{ref}.yml": dump(schemas, ref.partition("/")[0], data).encode()
        for ref, data in records.items()
    }
    every = sorted({**dict(tree.records), **fresh}.items())
    wrong = [one for one in judge(schemas, every, tree.pictures).findings
             if one.severity is Severity.ERROR]  # fmt: skip
    if wrong:
        lines = "\n".join(f"{one.mark.path}: {one.rule} {one.message}" for one in wrong[:_SHOWN])
        message = f"tidak ada yang ditulis; catatan baru melanggar aturan:\n{lines}"
        raise OperatorError(message, remedy)
    for path, content in sorted(fresh.items()):
        write(top / path, content)
    return len(fresh)
