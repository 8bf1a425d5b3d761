"""The way of a document: admit the template, render it, put the values in, make it one file."""

import io
from collections.abc import Mapping
from typing import Any

import docx

from literasi.outputs.office.documents.engine import fill
from literasi.outputs.office.documents.filling import fill_in
from literasi.outputs.office.documents.furniture import furnish
from literasi.outputs.office.documents.guard import admit
from literasi.outputs.office.documents.package import normal
from literasi.outputs.office.documents.sheet import Sheet, Template, Written
from literasi.outputs.office.documents.slots import Slots
from literasi.values.blocks import MissingDatumError
from literasi.values.finding import ordered


def write(template: Template, data: Mapping[str, Any], sheet: Sheet) -> Written:
    """Write a document; with something missing there is no document, only the findings.

    `data` holds frozen dataclasses, tuples, text, `Body` and `Missing` only. A template that is
    wrong raises `OperatorError`. The same three values give the same bytes.
    """
    admit(template)
    slots = Slots()
    try:
        rendered = fill(template, data, slots)
    except MissingDatumError as error:
        slots.missing.append(error.finding)
    if slots.missing:
        return Written(b"", ordered(slots.missing))
    document = docx.Document(io.BytesIO(rendered))
    fill_in(document, slots, template.name)
    furnish(document, sheet)
    target = io.BytesIO()
    document.save(target)
    return Written(normal(target.getvalue()))
