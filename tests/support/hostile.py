"""The shipped records with every free text of theirs turned hostile, past the gate.

The gate refuses some of this (unseen characters, texts that are too long); papers must stand it
all the same, because a paper must not depend on a guard that stands elsewhere.
"""

import copy
import re
from functools import cache

from tests.support.tree import schemas, shipped

from literasi.documents.document import Document
from literasi.documents.yaml12 import read
from literasi.gate.check import check
from literasi.gate.walk import walk
from literasi.records.location import locate
from literasi.records.reading import catalogue

HOSTILE = (
    '=HYPERLINK("http://x") {{ 7*7 }} {%p if y %} ${hal} </w:t><w:br/> & ]]> \' '
    "#panic() $x$ \u202eterbalik \u05e9\u05dc\u05d5\u05dd\u200f \x01 " + "kata" * 60
)
# What may stand in no paper but as a part of the whole text.
FRAGMENTS = ("hyperlink", "{{", "{%", "</w:t>", "]]>", "panic", "terbalik", "katakata")
# Numbers and codes must still be read as such.
_KEPT = {"kode", "kode_klasifikasi", "nomor", "nomor_agenda", "opd", "templat"}
_BOUND = {"enum", "const", "format", "x-rujukan"}


@cache
def hostile():
    """The catalogue; each free text is the hostile one, and behind it its own."""
    return catalogue(_documents())


def _documents():
    for path, raw in shipped().records:
        where = locate(path)
        good, _ = check(schemas(), where.kind, read(path, raw)[0], raw)
        data = copy.deepcopy(good.data)
        for at, own, value in list(walk(schemas(), schemas().kinds[where.kind], data)):
            if isinstance(value, str) and _is_free(own) and at[-1] not in _KEPT:
                _set(data, at, f"{HOSTILE} {value}")
        yield where, Document(path, data, good.marks, good.keys, tidy=True)


def _is_free(own):
    return not {*own} & _BOUND and re.search(own.get("pattern", ""), HOSTILE) is not None


def _set(data, at, value):
    for step in at[:-1]:
        data = data[step]
    data[at[-1]] = value


def left_over(text, whole):
    """What stands in a text of the hostile one's parts when the whole ones are taken out."""
    rest = text.casefold().replace(whole.casefold(), "")
    return [one for one in FRAGMENTS if one in rest]
