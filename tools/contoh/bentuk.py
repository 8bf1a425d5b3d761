"""Write one record as the office's YAML: indented lists, quoted numbers, block texts."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Any

import yaml

from literasi.gate.schemas import compile_schemas
from literasi.repair.format import arranged
from literasi.shell.schemas import schema_files

if TYPE_CHECKING:
    from literasi.gate.schemas import Schemas

_LIKE_NUMBER = re.compile(r"[0-9][0-9:./T_-]*|-")
_LONG = 88


class _Penulis(yaml.SafeDumper):
    """A dumper that keeps to the house's form."""

    def increase_indent(self, flow: bool = False, indentless: bool = False) -> None:  # noqa: ARG002, FBT001, FBT002  # the parent's signature
        """Indent lists below their key."""
        return super().increase_indent(flow, indentless=False)

    def choose_scalar_style(self) -> str:
        """Prefer double quotes wherever quotes are needed."""
        style = super().choose_scalar_style()
        return '"' if style == "'" else style

    def ignore_aliases(self, data: Any) -> bool:  # noqa: ARG002  # the parent's signature
        """Never write anchors."""
        return True


def _teks(dumper: yaml.SafeDumper, teks: str) -> yaml.ScalarNode:
    style = None
    if "\n" in teks:
        style = "|"
    elif _LIKE_NUMBER.fullmatch(teks):
        style = '"'
    elif len(teks) > _LONG:
        style = ">"
    return dumper.represent_scalar("tag:yaml.org,2002:str", teks, style=style)


_Penulis.add_representer(str, _teks)


@cache
def _skema() -> Schemas:
    return compile_schemas(schema_files())


def yaml_dari(jenis: str, rekaman: dict[str, Any]) -> str:
    """Return the text of a record in the order of its schema, as `literasi fix` leaves it."""
    isi = arranged(_skema(), _skema().kinds[jenis], {"skema": 1, **rekaman})
    return yaml.dump(isi, Dumper=_Penulis, sort_keys=False, allow_unicode=True, width=92)
