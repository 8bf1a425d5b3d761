"""What every page of a site depends on, named by one digest."""

import re
from pathlib import Path

import msgspec

from literasi.engine.material import Press
from literasi.shell.cache import digest, product_state

_INHERITED = re.compile(r"^INHERIT:\s*['\"]?([^'\"\s#]+)", re.MULTILINE)


def site_state(press: Press, root: Path, known: frozenset[str]) -> bytes:
    """Name settings, navigation, theme, libraries, our own code, and contacts that may show."""
    config = (root / "mkdocs.yml").read_bytes()
    inherited = [(root / one).read_bytes() for one in _INHERITED.findall(config.decode())]
    facts = (config, inherited, press.in_nav(), _overrides(press), sorted(known), press.searched())
    return digest(product_state() + msgspec.msgpack.encode(facts))


def look_state(known: frozenset[str]) -> bytes:
    """Name what the last look at a file depends on besides the file."""
    return digest(product_state() + msgspec.msgpack.encode(sorted(known)))


def _overrides(press: Press) -> list[tuple[str, bytes]]:
    folder = press.config.theme.custom_dir
    paths = sorted(path for path in Path(folder).rglob("*") if path.is_file()) if folder else []
    return [(path.relative_to(str(folder)).as_posix(), path.read_bytes()) for path in paths]
