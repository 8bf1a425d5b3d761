"""Copies and what came of this run, brought together into one view of all sites."""

from collections.abc import Callable, Mapping
from datetime import date, timedelta
from hashlib import sha256

import msgspec

from literasi.federation.answers import DESCRIPTION, judged
from literasi.federation.models import Joint, Listing, Published, Site, Source, State
from literasi.federation.reading import published
from literasi.gate.answers import Answers, UnfitError
from literasi.values.keeping import Results, anew

Found = tuple[Mapping[str, bytes] | None, str | None]
"""The last good copy of a site, and why this run could not renew it."""
_NEVER = "belum pernah diambil"


def joint(
    listing: Listing, day: date, found: Callable[[Site], Found], accept: "Acceptance",
) -> Joint:  # fmt: skip
    """Read every copy, one after another: the bytes of one site at a time are in memory."""
    sources = tuple(_source(site, *found(site), accept) for site in listing.sites)
    return Joint(listing, day, sources)


class Acceptance:
    """The one way in: a copy is judged and taken over whole, when it is fetched and when shown.

    What was taken over is kept by the bytes it came from and by `tool`, which names this program
    and its schemas. No data may speak of a day after the day that follows `latest`: one far in the
    future would make a site that stopped look fresh for ever.
    """

    def __init__(
        self, answers: Answers, latest: date, kept: Results = anew, tool: bytes = b""
    ) -> None:
        self._answers = answers
        self._last = latest + timedelta(days=1)
        self._kept = kept
        self._tool = tool

    def __call__(self, site: Site, files: Mapping[str, bytes]) -> Published:
        """Give what a site published; UnfitError when its copy is not good."""
        sums = [(path, sha256(content).digest()) for path, content in sorted(files.items())]
        key = self._tool + msgspec.msgpack.encode((site.name, site.address, sums))
        made = self._kept(key, lambda: msgspec.msgpack.encode(self._read(site, files)))
        shown = msgspec.msgpack.decode(made, type=Published)
        if shown.day > self._last:
            raise UnfitError(f"{DESCRIPTION} menyebut tanggal data di masa depan")
        return shown

    def _read(self, site: Site, files: Mapping[str, bytes]) -> Published:
        return published(site, judged(self._answers, files))


def _source(
    site: Site, files: Mapping[str, bytes] | None, reason: str | None, accept: Acceptance
) -> Source:
    if files is None:
        return Source(site, State.NONE, reason or _NEVER, None)
    try:
        shown = accept(site, files)
    except UnfitError as error:
        return Source(site, State.NONE, str(error), None)
    return Source(site, State.LATE if reason else State.FRESH, reason, shown)
