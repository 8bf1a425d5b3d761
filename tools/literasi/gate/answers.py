"""Answers of other sites' `api/v1` against the schemas that we publish for our own."""

import json
from collections.abc import Mapping
from typing import Any

import jsonschema_rs
import msgspec

from literasi.gate.formats import FORMATS

_FOLDER = "api/v1/"
_SUFFIX = ".schema.json"
_LARGEST = 10**12  # no count of an office is larger; a number of a thousand digits is an attack


class UnfitError(Exception):
    """An answer that is not what its schema says; the text is Indonesian and quotes nothing."""


class Answers:
    """The schemas of `api/v1`, compiled once for all sites."""

    def __init__(self, files: Mapping[str, bytes]) -> None:
        self._kinds = {
            name.removeprefix(_FOLDER).removesuffix(_SUFFIX): jsonschema_rs.Draft202012Validator(
                json.loads(content), validate_formats=True, formats=dict(FORMATS)
            )
            for name, content in sorted(files.items())
            if name.startswith(_FOLDER)
        }

    def read(self, kind: str, raw: bytes) -> Any:  # an object as its schema says
        """Give an answer's values; UnfitError when it is no JSON or not of its schema."""
        try:
            data = msgspec.json.decode(raw)
        except (msgspec.DecodeError, RecursionError, ValueError) as error:
            raise UnfitError("bukan JSON yang sah") from error
        validator = self._kinds[kind]
        try:
            fits = validator.is_valid(data) and _countable(data)
        except (RecursionError, ValueError) as error:
            raise UnfitError("bersarang terlalu dalam") from error
        if not fits:
            raise UnfitError("tidak sesuai skema api/v1 yang diterbitkan")
        return data


def _countable(data: Any) -> bool:  # any JSON value, of a depth that its schema bounds
    if isinstance(data, dict):
        return all(_countable(one) for one in data.values())
    if isinstance(data, list):
        return all(_countable(one) for one in data)
    return not isinstance(data, int | float) or abs(data) <= _LARGEST
