"""Make every mistake, look at what is found and mended, and count."""

from collections import Counter
from dataclasses import dataclass
from functools import cache
from zlib import crc32

from tests.laboratorium.mistakes import MISTAKES
from tests.laboratorium.mistakes.slip import Slip
from tests.laboratorium.trial import fixed, news, sheets

PER_KIND, PER_MISTAKE = 3, 8


@dataclass(frozen=True)
class Trial:
    """One slip and what came of it."""

    name: str
    slip: Slip
    hit: bool
    surplus: tuple
    found: tuple
    mended: bool
    after: bytes | None


@cache
def specimens():
    """A few records of every kind, far apart in the order of their names."""
    kinds = {}
    for one in sheets().values():
        kinds.setdefault(one.kind, []).append(one)
    return tuple(
        each[place]
        for each in kinds.values()
        for place in sorted({round(k * (len(each) - 1) / (PER_KIND - 1)) for k in range(PER_KIND)})
    )


@cache
def trials():
    """Every slip that the laboratory makes, tried."""
    return tuple(_try(name, one) for name in MISTAKES for one in slips(name))


@cache
def slips(name):
    """The slips of one mistake: spread over kinds of records and over places in them."""
    kind = MISTAKES[name]
    if kind.archive:
        return tuple(kind.make(sheets()))
    found = [(one, tuple(kind.make(one))) for one in _turned(name)]
    chosen, seen = [], Counter()
    for most in (1, 2, 3):
        for sheet, made in found:
            if (
                made
                and seen[sheet.kind] < most
                and len(chosen) < PER_MISTAKE
                and (sheet.path not in seen)
            ):
                seen[sheet.kind] += 1
                seen[sheet.path] = 1
                chosen.append(made[crc32(f"{name} {sheet.path}".encode()) % len(made)])
    return tuple(chosen)


def _turned(name):
    """The specimens, beginning elsewhere for each mistake, so that no kind is left out."""
    start = crc32(name.encode()) % len(specimens())
    return (*specimens()[start:], *specimens()[:start])


def _try(name, slip):
    found = news(slip.edits, slip.gone)
    right = [one for one in found if _is_right(slip, one)]
    surplus = [one for one in found if one not in right[:1] and one.rule not in slip.side]
    hit = bool(right) if slip.rules else not surplus
    after = _after(slip)
    mended = after is not None and slip.mended is not None and _same(slip, after)
    return Trial(name, slip, hit, tuple(surplus), tuple(found), mended, after)


def _is_right(slip, one):
    place = (one.mark.path, one.mark.line, one.mark.column)
    return (
        one.rule in slip.rules
        and place == (slip.path, slip.line, slip.column)
        and one.severity == slip.severity
    )


def _after(slip):
    raw = slip.edits.get(slip.path)
    return None if raw is None else fixed(slip.path, raw)


def _same(slip, after):
    """The wanted bytes; where the shipped record is itself not in order, the wanted lines."""
    if after == slip.mended:
        return True
    was = sheets().get(slip.path)
    if was is None or _neat(slip.path):
        return False
    return _loose(after) == _loose(slip.mended)


@cache
def _neat(path):
    raw = sheets()[path].text.encode()
    return fixed(path, raw) == raw


def _loose(raw):
    return sorted(line.lstrip(" -") for line in raw.decode().split("\n"))


@dataclass(frozen=True)
class Figures:
    """What CI prints: shares of mistakes found, of right findings, of slips mended."""

    kinds: int
    slips: int
    mistakes: int
    hits: int
    surplus: int
    mended: int

    @property
    def recall(self):
        return self.hits / self.mistakes

    @property
    def precision(self):
        return self.hits / (self.hits + self.surplus)

    @property
    def fix(self):
        return self.mended / self.slips

    def line(self):
        return (
            f"laboratorium: macam={self.kinds} percobaan={self.slips} "
            f"recall={self.recall:.4f} presisi={self.precision:.4f} fix={self.fix:.4f}"
        )


@cache
def figures():
    """Count over all trials; harmless slips count for precision and for `fix` only."""
    wrong = [one for one in trials() if one.slip.rules]
    return Figures(
        kinds=len({one.name for one in trials()}),
        slips=len(trials()),
        mistakes=len(wrong),
        hits=sum(one.hit for one in wrong),
        surplus=sum(len(one.surplus) for one in trials()),
        mended=sum(one.mended for one in trials()),
    )
