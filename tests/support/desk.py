"""The command line run in this process: as a user sees it, without starting Python anew."""

from contextlib import redirect_stderr, redirect_stdout
from io import BytesIO, TextIOWrapper
from pathlib import Path

from literasi.cli.main import literasi
from literasi.values.errors import OperatorError


def run(root: Path, *words: str) -> tuple[int, str, str]:
    """Give exit code, output and messages of a command."""
    out, err = (TextIOWrapper(BytesIO(), "utf-8", newline="") for _ in range(2))
    code = 0
    with redirect_stdout(out), redirect_stderr(err):
        try:
            literasi.main(["--root", str(root), *words], standalone_mode=False)
        except OperatorError as error:
            code = 2
            err.write(f"{error.message}\n→ {error.remedy}\n")
        except SystemExit as stop:
            code = int(stop.code or 0)
    return code, _said(out), _said(err)


def _said(stream: TextIOWrapper) -> str:
    stream.flush()
    stream.seek(0)
    return stream.read()
