"""A clerk at `literasi new`: answers typed line by line, in an office with empty books."""

import re
import shutil
from pathlib import Path

from click.testing import CliRunner, Result
from tests.support.tree import ROOT

from literasi.cli.main import literasi

_REFERENCE = (
    "pejabat", "ruang", "peralatan", "mitra", "klasifikasi", "retensi", "klausul", "sop",
)  # fmt: skip


def office(folder: Path, code: str = "kendal") -> Path:
    """Copy an office's profile and reference data; no case has come in yet."""
    own = folder / "records" / code
    own.mkdir(parents=True)
    source = ROOT / "records"
    shutil.copytree(source / "libur", folder / "records" / "libur")
    shutil.copy(source / code / "instansi.yml", own)
    for kind in _REFERENCE:
        if (source / code / kind).is_dir():
            shutil.copytree(source / code / kind, own / kind)
    return folder


def new(folder: Path, *words: str, typed: tuple[str, ...] = ()) -> Result:
    """Run `literasi new` with these lines typed; a line too few ends in an aborted run."""
    lines = "".join(f"{one}\n" for one in typed)
    return CliRunner().invoke(literasi, ["--root", str(folder), "new", *words], input=lines)


def written(result: Result) -> list[str]:
    """List the files that a run says it wrote."""
    return [line.removeprefix("ditulis: ") for line in result.stdout.splitlines()]


def begun(result: Result) -> str:
    """Name the berkas whose request a run wrote; empty where it wrote none."""
    named = re.search(r"permohonan/([a-z0-9-]+)\.yml", result.stdout)
    return named[1] if named else ""
