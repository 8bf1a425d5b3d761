"""What SARIF 2.1.0 asks of the parts that our reports use, written by hand as a JSON Schema.

It is stricter than the standard's own schema, by which the tests judge too: every part that we do
not write is refused, and so is every absolute address of a file.
"""

_TEXT = {"type": "string", "minLength": 1}
_COUNT = {"type": "integer", "minimum": 1}
_RULE = {"type": "string", "pattern": "^[A-Z]{3}[0-9]{3}$"}


def _object(required, **optional):
    return {
        "type": "object",
        "properties": {**required, **optional},
        "required": list(required),
        "additionalProperties": False,
    }


def _array(items, least=0):
    return {"type": "array", "items": items, "minItems": least, "uniqueItems": True}


_MESSAGE = _object({"text": _TEXT})
_REGION = _object(
    {"startLine": _COUNT, "startColumn": _COUNT, "endLine": _COUNT, "endColumn": _COUNT}
)
_FILE = _object(
    {
        # A relative reference of RFC 3986: no scheme, no root, only coded characters.
        "uri": {"type": "string", "pattern": "^(?:[A-Za-z0-9._~/-]|%[0-9A-F]{2})+$",
                "not": {"pattern": "^/|//|(^|/)[.][.]?(/|$)"}},
        "uriBaseId": {"const": "%SRCROOT%"},
    }
)  # fmt: skip
_PLACE = _object({"artifactLocation": _FILE, "region": _REGION})
_RELATED = _object({"id": _COUNT, "physicalLocation": _PLACE, "message": _MESSAGE})
_URL = {"type": "string", "pattern": "^https?://"}
_DESCRIPTOR = _object(
    {"id": _RULE},
    shortDescription=_MESSAGE,
    help=_object({"text": _TEXT, "markdown": _TEXT}),
    helpUri=_URL,
)
_RESULT = _object(
    {
        "ruleId": _RULE,
        "ruleIndex": {"type": "integer", "minimum": 0},
        "level": {"enum": ["error", "warning", "note"]},
        "message": _MESSAGE,
        "locations": {**_array(_object({"physicalLocation": _PLACE}), 1), "maxItems": 1},
        "partialFingerprints": _object(
            {"temuan/v1": {"type": "string", "pattern": "^[0-9a-f]{64}$"}}
        ),
    },
    relatedLocations=_array(_RELATED, 1),
)
_DRIVER = _object(
    {"name": {"const": "literasi"}, "language": {"const": "id"}, "rules": _array(_DESCRIPTOR)},
    version=_TEXT,
    informationUri=_URL,
)
_RUN = _object(
    {
        "tool": _object({"driver": _DRIVER}),
        "language": {"const": "id"},
        "columnKind": {"const": "unicodeCodePoints"},
        "originalUriBaseIds": _object({"%SRCROOT%": _object({"description": _MESSAGE})}),
        "results": {"type": "array", "items": _RESULT},
    }
)
SHAPE = {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    **_object(
        {
            "$schema": {"type": "string", "pattern": "/sarif-schema-2[.]1[.]0[.]json$"},
            "version": {"const": "2.1.0"},
            "runs": {**_array(_RUN, 1), "maxItems": 1},
        }
    ),
}
