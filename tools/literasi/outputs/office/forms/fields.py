"""One field of the form for one property of a schema, with its words, hints and limits."""

from collections.abc import Mapping
from typing import Any

from literasi.gate.schemas import Schema
from literasi.outputs.office.forms.hints import hint
from literasi.outputs.office.forms.relations import relation
from literasi.outputs.office.forms.scope import Scope

Field = Mapping[str, Any]  # the form's settings are free-form by nature
PICTURE = "^foto/[a-z0-9-]+\\.webp$"
_LONG = 300  # letters; a text that may be longer gets a box of several lines
# Drawn by the program: one that is missing stays missing, one that is there stays as it is.
_KEPT: Field = {"widget": "hidden"}
_YES_NO = [{"label": "Ya", "value": True}, {"label": "Tidak", "value": False}]
_MOMENTS: Mapping[str, Field] = {
    "tanggal": {"type": "date", "format": "YYYY-MM-DD", "time_format": False},
    "saat": {"type": "datetime-local", "format": "YYYY-MM-DDTHH:mm"},
    "jam": {"type": "time", "format": "HH:mm", "date_format": False},
}


def fields(scope: Scope, schema: Schema) -> list[Field]:
    """Give the fields of a group, in the schema's order: this is the order of keys in the file."""
    needed = frozenset(schema.get("required", ()))
    return [
        field(scope, name, one, required=name in needed)
        for name, one in schema["properties"].items()
    ]


def field(scope: Scope, name: str, schema: Schema, *, required: bool) -> Field:
    """Give the field of one property; it says what is not required, for the form takes all."""
    own = scope.schemas.target(schema)
    shape = _shape(scope, own, required=required)
    if shape["widget"] == "hidden":
        return {"name": name, **shape}
    words = {"label": own["title"], "hint": hint(own, shape["widget"])}
    return {"name": name, **words, "required": required, **shape}


def _shape(scope: Scope, own: Schema, *, required: bool) -> Field:
    part = own.get("$ref", "").rpartition("/")[2]
    if "const" in own:
        return {**_KEPT, "default": own["const"]}
    if part == "token" or (part == "uuid" and not required):
        return _KEPT
    if own["type"] in _BY_TYPE:
        return _BY_TYPE[own["type"]](scope, own, required)
    return _text(scope, own, part)


def _text(scope: Scope, own: Schema, part: str) -> Field:
    chosen = relation(scope, own) or _choice(own)
    if chosen:
        return chosen
    if part == "uuid":
        return {"widget": "uuid"}
    if part in _MOMENTS:
        return {"widget": "datetime", **_MOMENTS[part]}
    if own.get("pattern") == PICTURE:
        return {"widget": "image", "choose_url": False}
    return _typed(own, part)


def _typed(own: Schema, part: str) -> Field:
    # At least one letter is what `required` says; an open field needs no counter that blames it.
    bounds = (("minlength", own.get("minLength", 1), 1), ("maxlength", own.get("maxLength"), None))
    limits = {key: length for key, length, nothing in bounds if length != nothing}
    if part == "markdown":
        return {"widget": "markdown", "editor_components": [], "linked_images": False}
    if "pattern" not in own and own.get("maxLength", 0) > _LONG:
        return {"widget": "text", **limits}
    known = {"pattern": [own["pattern"], own["x-pesan-pola"]]} if "pattern" in own else {}
    return {"widget": "string", **limits, **known}


def _choice(own: Schema) -> Field | None:
    if "enum" not in own:
        return None
    labels = own["x-label"]
    options = [{"label": labels[str(one)], "value": one} for one in own["enum"]]
    return {"widget": "select", "options": options}


def _group(scope: Scope, own: Schema, required: bool) -> Field:  # noqa: FBT001  one shape for all
    if "properties" not in own:
        return _KEPT  # free-form: no form can ask for it
    return {"widget": "object", "fields": fields(scope, own), "collapsed": not required and "auto"}


def _list(scope: Scope, own: Schema, required: bool) -> Field:  # noqa: FBT001
    item = {"title": own["title"], **scope.schemas.target(own["items"])}
    least = {"min": own["minItems"]} if required and "minItems" in own else {}
    limits = {**least, **({"max": own["maxItems"]} if "maxItems" in own else {})}
    chosen = relation(scope, item) or _choice(item)
    if chosen:
        return {**chosen, "multiple": True, **limits}
    shown: Field = {"widget": "list", "label_singular": item["title"], **limits}
    if item["type"] == "object" and "properties" in item:
        return {
            **shown,
            "fields": fields(scope, item),
            "summary": _line(item),
            "collapsed": "auto",
        }
    return {
        **shown,
        "field": {"name": "butir", "label": item["title"], **_shape(scope, item, required=True)},
    }


def _line(item: Schema) -> str:
    """Write what a folded entry of a list shows: its first required values."""
    names = [one for one in item.get("required", ()) if _simple(item["properties"][one])]
    return " · ".join(f"{{{{fields.{name}}}}}" for name in names[:3])


def _simple(schema: Schema) -> bool:
    return schema.get("type", "string") != "array" and not schema.get("$ref", "").endswith(
        "pelaku"
    )


def _switch(scope: Scope, own: Schema, required: bool) -> Field:  # noqa: ARG001, FBT001
    """Give a switch; left open where nothing needs to be said, for a switch would say no."""
    if required:
        return {"widget": "boolean", "default": False}
    return {"widget": "select", "options": _YES_NO}


def _number(scope: Scope, own: Schema, required: bool) -> Field:  # noqa: ARG001, FBT001
    limits = {
        short: own[key] for key, short in (("minimum", "min"), ("maximum", "max")) if key in own
    }
    return {"widget": "number", "value_type": "int", **limits}


_BY_TYPE = {
    "object": _group, "array": _list, "boolean": _switch, "integer": _number,
}  # fmt: skip
