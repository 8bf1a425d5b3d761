"""What Git is asked for after new records: a branch, one commit, one push."""

from collections.abc import Iterable
from pathlib import Path

import click

from literasi.shell import claims
from literasi.values.errors import OperatorError

_LONG = 4  # kinds of record that a subject line still names one by one
_MANY = 9  # branches of one name before we would rather be told another


def message_of(berkas: str, titles: Iterable[str]) -> str:
    """Propose the commit's message: which berkas, and what was written down."""
    told = list(dict.fromkeys(one.lower() for one in titles))
    said = ", ".join(told) if len(told) < _LONG else f"{told[0]} sampai {told[-1]}"
    return f"{berkas}: {said}" if berkas else said


def branch_of(top: Path, berkas: str, form: str) -> str:
    """Propose a flat branch name from ids, never from a title; a taken one is counted on."""
    plain = "-".join(filter(None, ("catat", berkas, form.replace("/", "-"))))
    tried = (plain, *(f"{plain}-{n}" for n in range(2, _MANY)))
    return next((one for one in tried if not claims.has_branch(top, one)), f"{plain}-{_MANY}")


def repository(top: Path) -> None:
    """Refuse to begin a branch where there is no repository."""
    if not claims.is_repository(top):
        remedy = "jalankan tanpa --branch, atau buat repositori dahulu: git init"
        raise OperatorError("folder ini bukan repositori Git", remedy)


def commit(top: Path, branch: str, message: str, paths: tuple[str, ...]) -> None:
    """Begin the branch and commit these files alone."""
    claims.begin_branch(top, branch)
    claims.commit_only(top, paths, message)
    click.echo(f"cabang «{branch}»: {message}", err=True)
    click.echo(f"kirim dengan: git push -u origin {branch}", err=True)


def steps(branch: str, message: str, paths: tuple[str, ...]) -> None:
    """Show how the files become a pull request."""
    said = message.replace("'", "")
    click.echo("langkah Git:", err=True)
    click.echo(f"  git switch -c {branch}", err=True)
    click.echo(f"  git add {' '.join(paths)}", err=True)
    click.echo(f"  git commit -m '{said}'", err=True)
    click.echo(f"  git push -u origin {branch}", err=True)
