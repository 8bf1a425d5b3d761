"""CODEOWNERS from the office's own officials: whose review the host must wait for.

GitHub takes the last line that matches a path, and of the accounts on it one approval will do.
GitLab does the same within each section; `^[…]` would make a section optional, so ours carry none.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from literasi.cases.posts import in_force
from literasi.records.catalogue import Catalogue, Office
from literasi.records.kinds import SINGLE
from literasi.reviewing.approvers import DECISIONS, head_roles


class Host(StrEnum):
    """Whose syntax is written; Forgejo and Gitea read GitHub's patterns as regular expressions."""

    GITHUB = "github"
    GITLAB = "gitlab"


OFFICE_FILES = ("naskah",)
"""Folders beside the records that decide as well: the texts of letters."""
PLACES = {Host.GITHUB: ".github/CODEOWNERS", Host.GITLAB: ".gitlab/CODEOWNERS"}
_HEAD = """\
# Dibuat oleh: literasi owners
# Jangan disunting; ubah «jabatan» atau «akun» pada catatan pejabat, lalu jalankan lagi.
"""


@dataclass(frozen=True, slots=True)
class Owners:
    """The file, and the offices none of whose heads has an account: nobody could approve there."""

    text: str
    ownerless: tuple[str, ...]


def owners(catalogue: Catalogue, day: date, host: Host) -> Owners:
    """Write the file as of a day; decisions belong to those who hold a head's role on it."""
    accounts = {one.code: _accounts(one, day) for one in catalogue.offices}
    parts = [
        "".join(f"{line}\n" for line in _office(one, accounts[one.code], host))
        for one in catalogue.offices
        if accounts[one.code]
    ]
    ownerless = tuple(code for code, found in accounts.items() if not found)
    every = sorted({one for found in accounts.values() for one in found})
    itself = [_section("Berkas ini", host), f"/{PLACES[host]} {_mentions(every)}"]
    parts += ["".join(f"{line}\n" for line in itself)] if every else []
    return Owners("\n".join([_HEAD, *parts]), ownerless)


def _office(office: Office, accounts: tuple[str, ...], host: Host) -> Iterator[str]:
    yield _section(office.profile.value.nama_singkat, host)
    for path in _paths(office):
        yield f"{path} {_mentions(accounts)}"


def _section(title: str, host: Host) -> str:
    """Begin a section; a title can neither end its brackets nor its line."""
    name = " ".join(title.replace("[", " ").replace("]", " ").split())
    return f"[{name}]" if host is Host.GITLAB else f"# {name}"


def _mentions(accounts: Iterable[str]) -> str:
    return " ".join(f"@{one}" for one in accounts)


def _paths(office: Office) -> Iterator[str]:
    """Yield the paths of decisions, as the archive lays them out."""
    top = f"/records/{office.code}"
    for kind in sorted({*DECISIONS, *OFFICE_FILES}):
        yield f"{top}/{kind}.yml" if kind in SINGLE else f"{top}/{kind}/"


def _accounts(office: Office, day: date) -> tuple[str, ...]:
    """List the accounts of those who hold a head's role on a day, each once."""
    heads, when = set(head_roles(office)), day.isoformat()
    found = {
        one.value.akun
        for one in office.pejabat.values()
        for term in one.value.jabatan
        if one.value.akun and term.peran in heads and in_force(term, when)
    }
    return tuple(sorted(found))
