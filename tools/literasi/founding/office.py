"""The office's own files: templates filled with its answers, records in the tool's one style."""

import re
from collections.abc import Iterator, Mapping
from string import Template
from typing import Any

from literasi.documents.yaml12 import read
from literasi.founding.answers import Answers
from literasi.gate.schemas import Schemas
from literasi.repair.format import dump
from literasi.repair.style import scalar
from literasi.values.artifact import Artifact

_PLACE = "records/kode/"  # where the templates of records stand
SETTINGS = "mkdocs.yml"


def files(
    schemas: Schemas, said: Answers, year: str, templates: Mapping[str, bytes]
) -> Iterator[Artifact]:
    """Fill every template; one of records goes into the office's folder."""
    words = _words(said, year)
    for path, raw in sorted(templates.items()):
        place = path.replace(_PLACE, f"records/{said.code}/", 1)
        if path.startswith(_PLACE):
            yield Artifact(place, _record(schemas, path, raw, words))
        else:
            yield Artifact(place, Template(raw.decode()).substitute(words).encode())


def settings(said: Answers, raw: bytes) -> Artifact:
    """Give the portal's settings with the office's address and name, else as the product's."""
    text = raw.decode()
    for key, value in (
        ("site_url", said.site.rstrip("/") + "/"), ("copyright", f"Portal Literasi, {said.name}"),
    ):  # fmt: skip
        text = _line(text, key, value)
    return Artifact(SETTINGS, text.encode())


def _line(text: str, key: str, value: str) -> str:
    """Write another value behind a key of the settings' first level."""
    pieces = re.split(rf"^{key}: .*$", text, flags=re.MULTILINE)
    if len(pieces) != 2:
        message = f"{SETTINGS} does not hold {key} exactly once"
        raise ValueError(message)
    return f"{pieces[0]}{key}: {scalar(value)}{pieces[1]}"


def _words(said: Answers, year: str) -> dict[str, str]:
    government = f"Pemerintah {said.region}"
    return {
        "kode": said.code, "nama": said.name, "nama_singkat": said.short, "wilayah": said.region,
        "pemerintah": government, "kota": said.town, "opd": said.opd, "zona": said.zone,
        "tahun": year, "KOP_PEMERINTAH": government.upper(), "KOP_NAMA": said.name.upper(),
        "site": said.site,
    }  # fmt: skip


def _record(schemas: Schemas, path: str, raw: bytes, words: Mapping[str, str]) -> bytes:
    """Fill the values, not the text: no answer can break the YAML around it."""
    kind = path.removeprefix(_PLACE).removesuffix(".yml").partition("/")[0]
    document, _ = read(path, raw)
    assert document is not None  # noqa: S101  a template of ours; the tests read every one
    return dump(schemas, kind, _filled(document.data, words)).encode()


def _filled(value: Any, words: Mapping[str, str]) -> Any:  # any: YAML's values
    if isinstance(value, dict):
        return {key: _filled(inner, words) for key, inner in value.items()}
    if isinstance(value, list):
        return [_filled(inner, words) for inner in value]
    return Template(value).substitute(words) if isinstance(value, str) else value
