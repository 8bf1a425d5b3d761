"""The portal's address for what is printed with it; where none is set, that is said."""

from pathlib import Path

import click

from literasi.shell.project import site_address
from literasi.values.errors import OperatorError


def portal(top: Path, without: str) -> str | None:
    """Read the portal's address; the work goes on without it, and `without` says what is lost."""
    try:
        return site_address(top)
    except OperatorError as error:
        click.echo(f"{without}: {error.message}\n→ {error.remedy}", err=True)
        return None
