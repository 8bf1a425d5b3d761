"""Find the published schemas: one source, beside the code or packed with it."""

from importlib import resources
from pathlib import Path

from literasi.shell.files import read_folder


def schema_files() -> dict[str, bytes]:
    """Read the schemas that belong to this version of the tool, by file name."""
    packed = Path(str(resources.files("literasi") / "schemas"))
    folder = packed if packed.is_dir() else Path(__file__).parents[3] / "schemas"
    return read_folder(folder)
