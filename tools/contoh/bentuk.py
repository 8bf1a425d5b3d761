"""Write one record as the office's YAML: indented lists, quoted numbers, block texts."""

from __future__ import annotations

import re
from typing import Any

import yaml

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


def yaml_dari(rekaman: dict[str, Any]) -> str:
    """Return the text of a record, `skema: 1` first, keys in the order given."""
    isi = {"skema": 1, **rekaman}
    return yaml.dump(isi, Dumper=_Penulis, sort_keys=False, allow_unicode=True, width=92)
