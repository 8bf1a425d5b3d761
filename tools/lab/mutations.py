"""One small mistake at a time in a module's conditions: what a careless change could do to a rule.

Swapped comparisons and boolean words, a lost `not`, a condition that always or never holds, a lost
part of one, a number off by one. Words, types and decorators are left alone.
"""

from __future__ import annotations

import ast
import copy
import hashlib
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_SWAPS: dict[type[ast.cmpop], type[ast.cmpop]] = {
    ast.Lt: ast.LtE, ast.LtE: ast.Lt, ast.Gt: ast.GtE, ast.GtE: ast.Gt,
    ast.Eq: ast.NotEq, ast.NotEq: ast.Eq, ast.Is: ast.IsNot, ast.IsNot: ast.Is,
    ast.In: ast.NotIn, ast.NotIn: ast.In,
}  # fmt: skip
_TYPES = frozenset({"annotation", "returns", "decorator_list"})
_WIDTH = 70


@dataclass(frozen=True, slots=True)
class Mutant:
    """One change to a module; `name` says what became of which expression, without its line."""

    line: int
    name: str
    whole: ast.Module
    place: int = -1
    new: ast.AST | None = None

    @property
    def tree(self) -> ast.Module:
        """Make the changed module; without a change it is the module as it is."""
        return self.whole if self.new is None else _with(self.whole, self.place, self.new)


def mutants(source: str) -> Iterator[Mutant]:
    """Yield every mutant of a module, in the order of its text; twins are numbered."""
    tree = ast.parse(source)
    seen: dict[str, int] = {}
    for place, node in enumerate(_nodes(tree)):
        for new in _changed(node):
            name = f"{_short(node)} → {_short(new)}"
            seen[name] = seen.get(name, 0) + 1
            name += f" ({seen[name]})" if seen[name] > 1 else ""
            yield Mutant(_line(node), name, tree, place, new)


def _line(node: ast.AST) -> int:
    at = node.iter if isinstance(node, ast.comprehension) else node
    return getattr(at, "lineno", 0)


def fingerprint(source: str) -> str:
    """Give what a module does in twelve signs; layout, docstrings and comments do not count."""
    return hashlib.sha256(repr(_told(ast.parse(source))).encode()).hexdigest()[:12]


def _told(value: object) -> object:
    """Write a tree down without its empty parts, which differ between versions of Python."""
    if isinstance(value, ast.AST):
        parts = ((name, _told(one)) for name, one in ast.iter_fields(value))
        return (type(value).__name__, *(part for part in parts if part[1] not in ([], None)))
    if isinstance(value, list):
        return [_told(one) for one in value if not _is_words(one)]
    return value


def _is_words(node: object) -> bool:
    """Tell a statement that is a text only: a docstring."""
    text = node.value if isinstance(node, ast.Expr) else None
    return isinstance(text, ast.Constant) and isinstance(text.value, str)


def _nodes(node: ast.AST) -> Iterator[ast.AST]:
    """Yield what may change, in order: everything but types and decorators."""
    yield node
    for field, value in ast.iter_fields(node):
        if field not in _TYPES:
            for one in value if isinstance(value, list) else [value]:
                if isinstance(one, ast.AST):
                    yield from _nodes(one)


def _changed(node: ast.AST) -> Iterator[ast.AST]:
    """Yield the node with each mistake that fits it."""
    if isinstance(node, ast.Compare):
        yield from _compared(node)
    elif isinstance(node, ast.BoolOp):
        yield from _joined(node)
    elif isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.Not):
        yield node.operand
    elif isinstance(node, ast.If | ast.IfExp | ast.While):
        for always in (True, False):
            yield _put(node, "test", ast.Constant(always))
    elif isinstance(node, ast.comprehension):
        for at in range(len(node.ifs)):
            yield _put(node, "ifs", [*node.ifs[:at], *node.ifs[at + 1 :]])
    else:
        yield from _counted(getattr(node, "value", None))


def _counted(value: object) -> Iterator[ast.AST]:
    """Change the value of a constant; whatever else has a value has a node there."""
    if isinstance(value, bool):
        yield ast.Constant(not value)
    elif isinstance(value, int):
        yield ast.Constant(value + 1)
        yield ast.Constant(value - 1)


def _joined(node: ast.BoolOp) -> Iterator[ast.AST]:
    yield ast.BoolOp(ast.Or() if isinstance(node.op, ast.And) else ast.And(), node.values)
    for at in range(len(node.values)):
        left = [*node.values[:at], *node.values[at + 1 :]]
        yield left[0] if len(left) == 1 else ast.BoolOp(node.op, left)


def _compared(node: ast.Compare) -> Iterator[ast.AST]:
    for at, sign in enumerate(node.ops):
        swapped = [*node.ops[:at], _SWAPS[type(sign)](), *node.ops[at + 1 :]]
        yield ast.Compare(node.left, swapped, node.comparators)


def _put(node: ast.AST, field: str, value: object) -> ast.AST:
    """Give a copy of a node with another part; the parts themselves are shared."""
    new = copy.copy(node)
    setattr(new, field, value)
    return new


def _with(tree: ast.Module, place: int, new: ast.AST) -> ast.Module:
    """Give a copy of the module with one node replaced."""
    made = copy.deepcopy(tree)
    old = next(node for at, node in enumerate(_nodes(made)) if at == place)
    for parent in _nodes(made):
        for field, value in ast.iter_fields(parent):
            if value is old:
                setattr(parent, field, new)
            elif isinstance(value, list) and any(one is old for one in value):
                setattr(parent, field, [new if one is old else one for one in value])
    return ast.fix_missing_locations(made)


def _short(node: ast.AST) -> str:
    """Write a node on one line; of a statement only its condition."""
    if isinstance(node, ast.If | ast.While):
        text = f"{'if' if isinstance(node, ast.If) else 'while'} {ast.unparse(node.test)}"
    elif isinstance(node, ast.IfExp):
        text = f"… if {ast.unparse(node.test)} else …"
    elif isinstance(node, ast.comprehension):
        text = "for … " + " ".join(f"if {ast.unparse(one)}" for one in node.ifs)
    else:
        text = ast.unparse(node)
    text = " ".join(text.split())
    return text if len(text) <= _WIDTH else text[: _WIDTH - 1] + "…"
