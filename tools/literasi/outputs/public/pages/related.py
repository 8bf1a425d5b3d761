"""Publications that belong together: the same activity first, then partner, then tags.

Weighed over an index, so that thousands of publications cost no more each than a few.
"""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from literasi.outputs.public.pages.partners import partners_of
from literasi.views.public_models import Publication

_SHOWN = 3
_NEWEST = 40
"""Of what shares a tag, only the newest are weighed."""
_WEIGHTS: Mapping[str, int] = {"kegiatan": 16, "mitra": 6, "tag": 2, "jenis": 1}
Trait = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Kin:
    """What a publication's page shows of others."""

    near: tuple[Publication, ...] = ()
    older: Publication | None = None
    newer: Publication | None = None
    reports: tuple[Publication, ...] = ()


@dataclass(frozen=True, slots=True)
class Relations:
    """Publications, newest first, and who of them shares what."""

    listed: tuple[Publication, ...]
    sharing: Mapping[Trait, tuple[int, ...]]
    places: Mapping[tuple[str, str], int]

    def kin(self, one: Publication) -> Kin:
        """Give all that a publication's page shows of others."""
        return Kin(self.of(one), *self.beside(one), self.reports(one))

    def of(self, one: Publication) -> tuple[Publication, ...]:
        """Give the publications nearest to one; among equals the newest."""
        scores = Counter[int]()
        for trait in traits(one):
            for at in self.sharing.get(trait, ())[:_NEWEST]:
                scores[at] += _WEIGHTS[trait[0]]
        near = sorted((-score, at) for at, score in scores.items())
        found = (self.listed[at] for _, at in near)
        return tuple(other for other in found if not _same(one, other))[:_SHOWN]

    def beside(self, one: Publication) -> tuple[Publication | None, Publication | None]:
        """Give the publication before and the one after in time."""
        at = self.places[one.office, one.id]
        older = self.listed[at + 1] if at + 1 < len(self.listed) else None
        return older, self.listed[at - 1] if at else None

    def reports(self, one: Publication) -> tuple[Publication, ...]:
        """Give the reports about what a publication announces, newest first."""
        about = [trait for trait in traits(one) if trait[0] == "kegiatan"]
        places = sorted({at for trait in about for at in self.sharing.get(trait, ())})
        found = (self.listed[at] for at in places)
        return tuple(each for each in found if each.kind == "berita_kegiatan")


def relations(listed: tuple[Publication, ...]) -> Relations:
    """Index publications, newest first, by what they share."""
    sharing: dict[Trait, list[int]] = defaultdict(list)
    for at, one in enumerate(listed):
        for trait in traits(one):
            sharing[trait].append(at)
    places = {(one.office, one.id): at for at, one in enumerate(listed)}
    return Relations(listed, {trait: tuple(ats) for trait, ats in sharing.items()}, places)


def traits(one: Publication) -> Iterator[Trait]:
    """Yield what a publication may share with another."""
    seen = dict.fromkeys(f"{one.office} {each.name}" for each in one.activities)
    yield from (("kegiatan", name) for name in seen)
    yield from (("mitra", key) for key, _ in partners_of(one))
    yield from (("tag", name) for name in dict.fromkeys(one.tags))
    yield from (("jenis", name) for name in dict.fromkeys(each.kind for each in one.activities))


def _same(one: Publication, other: Publication) -> bool:
    return (one.office, one.id) == (other.office, other.id)
