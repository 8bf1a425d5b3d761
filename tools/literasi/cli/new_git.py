"""What Git is asked for after new records: a branch, one commit, one push."""

import re
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


def begun(top: Path, berkas: str) -> str:
    """Name the branch of this berkas that is checked out, if any: one berkas, one proposal."""
    here = claims.own_branch(top) or ""
    return here if berkas and re.fullmatch(rf"catat-{re.escape(berkas)}(-.+)?", here) else ""


def branch_of(top: Path, berkas: str, form: str) -> str:
    """Propose a flat branch name from ids, never from a title; a taken one is counted on."""
    if here := begun(top, berkas):
        return here
    plain = "-".join(filter(None, ("catat", berkas, form.replace("/", "-"))))
    tried = (plain, *(f"{plain}-{n}" for n in range(2, _MANY)))
    return next((one for one in tried if not claims.has_branch(top, one)), f"{plain}-{_MANY}")


def repository(top: Path) -> None:
    """Refuse to begin a branch where there is no repository."""
    if not claims.is_repository(top):
        remedy = "jalankan tanpa --branch, atau buat repositori dahulu: git init"
        raise OperatorError("folder ini bukan repositori Git", remedy)
    claims.signer(top)


def commit(top: Path, branch: str, message: str, paths: tuple[str, ...]) -> None:
    """Begin the branch, unless it is checked out, and commit these files alone."""
    if claims.own_branch(top) != branch:
        claims.begin_branch(top, branch)
    claims.commit_only(top, paths, message)
    click.echo(f"cabang «{branch}»: {message}", err=True)
    click.echo(f"kirim dengan: git push -u origin {branch}", err=True)


def steps(top: Path, branch: str, message: str, paths: tuple[str, ...]) -> None:
    """Show how the files become a pull request."""
    said = message.replace("'", "")
    click.echo("langkah Git:", err=True)
    if claims.own_branch(top) != branch:
        click.echo(f"  git switch -c {branch}", err=True)
    click.echo(f"  git add {' '.join(paths)}", err=True)
    click.echo(f"  git commit -m '{said}'", err=True)
    click.echo(f"  git push -u origin {branch}", err=True)
