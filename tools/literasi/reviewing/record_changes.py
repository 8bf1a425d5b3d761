"""Record by record: new, changed, renamed or gone, and what that says."""

from collections.abc import Iterator

from literasi.compare.states import Pair
from literasi.reviewing.fields import field_changes
from literasi.reviewing.models import RecordChange
from literasi.reviewing.sentences import sentence
from literasi.reviewing.state import Question, State

NEW, CHANGED, GONE = "baru", "diubah", "dihapus"
_INVALID = "catatan ini belum dapat dibaca; lihat hasil pemeriksaan di bawah"
_MOST = 12  # values told of one record; whoever wants more opens the file


def record_changes(asked: Question) -> Iterator[RecordChange]:
    """Yield every record whose file differs, by path."""
    for pair in asked.pairs():
        kind = asked.schemas.kinds[pair.where.kind].get("title", pair.where.kind)
        if pair.gone:
            yield RecordChange(pair.path, kind, GONE, _says(asked.before, pair))
        elif pair.fresh:
            yield RecordChange(pair.path, kind, NEW, _says(asked.after, pair))
        else:
            says = "" if pair.new is not None else _INVALID
            yield RecordChange(pair.path, kind, CHANGED, says, _details(asked, pair))


def _says(state: State, pair: Pair) -> str:
    entry, office = state.entry(pair), state.office(pair.where.office)
    if entry is None:
        return _INVALID
    return sentence(office, entry) if office else pair.where.id


def _details(asked: Question, pair: Pair) -> tuple[str, ...]:
    if pair.old is None or pair.new is None:
        return ()
    found = field_changes(asked.schemas, pair.where.kind, pair.old.data, pair.new.data)
    if not found:
        return ("hanya cara menulisnya yang berubah; isinya tetap",)
    left = len(found) - _MOST
    return (*found[:_MOST], f"dan {left} isian lain") if left > 0 else found
