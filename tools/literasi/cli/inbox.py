"""`literasi inbox`: what waits for a role, the most urgent first."""

from collections.abc import Iterable
from datetime import datetime
from pathlib import Path

import click

from literasi.cli.status import archive, as_of_option, chosen, office_option, say
from literasi.outputs.office.digest import whatsapp
from literasi.outputs.office.digest_mail import mail
from literasi.values.errors import OperatorError
from literasi.views.office_cases import Desk, desks, roles
from literasi.views.office_digest import digest
from literasi.views.office_json import inbox_json
from literasi.views.office_wording import inbox_text

_MESSAGES = ("whatsapp", "email")


@click.command()
@click.option("--role", help="Kunci peran, misalnya kepala_dinas; tanpa ini semuanya.")
@office_option
@as_of_option
@click.option("--format", "form", type=click.Choice(["text", "json", *_MESSAGES]), default="text",
              help="Bentuk keluaran; whatsapp dan email adalah ringkasan siap kirim.")  # fmt: skip
@click.pass_obj
def inbox(
    root: Path | None, role: str | None, office: str | None, as_of: datetime | None, form: str
) -> None:
    """Tampilkan yang menunggu dikerjakan, paling mendesak lebih dahulu."""
    judged, day = archive(root, as_of)
    found = chosen(desks(judged.catalogue, day), office)
    _known(role, roles(judged.catalogue, {one.office for one in found}))
    if form in _MESSAGES:
        told = digest(judged.catalogue, _single(found), day, role)
        click.echo(mail(told) if form == "email" else whatsapp(told).encode(), nl=False)
        return
    say(inbox_json(found, role) if form == "json" else inbox_text(found, role))
    if form == "text" and any(_waits(one, role) for one in found):
        click.echo("mencatat langkahnya: literasi new --berkas BERKAS", err=True)


def _waits(desk: Desk, role: str | None) -> bool:
    """Tell whether something can be written down now, for a role or for anybody."""
    mine = any(role is None or role in one.roles for one in desk.tasks)
    return mine or (role is None and bool(desk.waiting or desk.closing))


def _known(role: str | None, keys: Iterable[str]) -> None:
    """Refuse a role that no office has: a misspelt one would pass as an empty inbox."""
    known = tuple(keys)
    if role is not None and role not in known:
        raise OperatorError(f"peran «{role}» tidak ada", f"yang ada: {', '.join(known)}")


def _single(found: tuple[Desk, ...]) -> Desk:
    """Refuse to mix offices: a message is for the people of one."""
    if len(found) != 1:
        codes = ", ".join(one.office for one in found)
        raise OperatorError("ringkasan ditulis untuk satu instansi", f"beri --office: {codes}")
    return found[0]
