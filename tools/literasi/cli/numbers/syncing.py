"""Numbers for all records that wait for one, here or as a commit on the server."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from literasi.cli.numbers.writing import claim_file, with_value
from literasi.gate.schemas import Schemas
from literasi.judging import judge
from literasi.numbering.allotment import Allotted, Refused, allot
from literasi.shell import claims
from literasi.shell.claims import Away, Race, Server
from literasi.shell.files import Tree, write
from literasi.shell.trees import Store, read_commit
from literasi.values.errors import OperatorError


@dataclass(frozen=True, slots=True)
class Synced:
    """What was given, what could not be, and the files that say so (path below the root)."""

    given: tuple[Allotted, ...]
    refused: tuple[Refused, ...]
    files: dict[str, bytes]


@dataclass(frozen=True, slots=True)
class Job:
    """One run: the archive, its schemas, and the time that the claims will say."""

    root: Path
    schemas: Schemas
    when: datetime
    office: str | None = None

    def plan(self, tree: Tree, tips: Iterable[str] = ()) -> Synced:
        """Work out every number of a state of the archive; `tips` are commits that know more."""
        judged = judge(self.schemas, tree.records, tree.pictures)
        records = dict(tree.records)
        known = tuple(tips)
        synced = Synced((), (), {})
        for office in judged.catalogue.offices:
            if self.office in {None, office.code}:
                names = {*_on_disk(records, office.code), *self._known(office.code, known)}
                day = self.when.astimezone(ZoneInfo(office.zone)).strftime("%Y-%m-%dT%H:%M")
                synced = _joined(synced, self._office(allot(office, names), records, day))
        return synced

    def _known(self, office: str, tips: tuple[str, ...]) -> set[str]:
        return {
            name
            for tip in tips
            for name in (
                *claims.claims_at(self.root, tip, office),
                *claims.claims_ever(self.root, tip, office),
            )
        }

    def _office(
        self, found: Iterable[Allotted | Refused], records: dict[str, bytes], day: str
    ) -> Synced:
        given = tuple(one for one in found if isinstance(one, Allotted))
        files: dict[str, bytes] = {}
        for each in given:
            entry = each.one.entry
            path = entry.document.path
            new = (each.one.at, each.number)
            raw = files.get(path, records[path])
            files[path] = with_value(self.schemas, entry.kind, path, raw, new)
            if each.fresh:
                name = f"records/{entry.office}/nomor/{each.claim}.yml"
                files[name] = claim_file(
                    self.schemas, untuk=entry.ref, tanggal=day, cara="literasi"
                )
        return Synced(given, tuple(one for one in found if isinstance(one, Refused)), files)


def here(job: Job, tree: Tree, *, commit: bool) -> tuple[Synced, str]:
    """Write the numbers into the work tree; say what the server could not be asked."""
    told, tips = _asked(job.root)
    synced = job.plan(tree, tips)
    for path, raw in sorted(synced.files.items()):
        write(job.root / path, raw)
    if commit and synced.files:
        claims.commit_only(job.root, tuple(sorted(synced.files)), _message(synced))
    return synced, told


def there(job: Job, branch: str | None) -> tuple[Synced, str]:
    """Put the numbers on top of a branch of the server, again while others are faster."""
    where = _target(job.root, branch)
    main = claims.server(job.root)
    race = Race(job.root, where)
    tip = _reached(claims.fetch(job.root, where))
    if branch is None and not claims.behind(job.root, tip):
        remedy = "kirim dahulu: git push; atau sebut cabangnya dengan --branch"
        raise OperatorError("ada perubahan di sini yang belum dikirim ke server", remedy)
    while True:
        trunk = _reached(claims.fetch(job.root, main)) if main and main != where else tip
        tree = read_commit(Store(job.root, claims.prefix(job.root)), tip)
        synced = job.plan(tree, (tip, trunk))
        if not synced.files:
            return synced, ""
        made = claims.commit_on(job.root, tip, synced.files, _message(synced))
        answer = race.push(made, tip)
        if answer is None:
            return synced, _followed(job.root, made) if branch is None else ""
        tip = _reached(answer)


def _asked(root: Path) -> tuple[str, tuple[str, ...]]:
    """Ask the server which numbers are taken; without it what is known here must do."""
    where = claims.server(root) if claims.is_repository(root) else None
    if where is None:
        return "", ()
    tip = claims.fetch(root, where)
    if isinstance(tip, str):
        return "", (tip,)
    last = claims.known_tip(root, where)
    told = "server tidak terjangkau; nomor dihitung dari yang terakhir diketahui di sini"
    return told, (last,) if last else ()


def _target(root: Path, branch: str | None) -> Server:
    name = branch or claims.own_branch(root)
    where = claims.server(root, name) if name else None
    if where is None:
        remedy = "sebut cabangnya dengan --branch, dan pastikan ada server: git remote -v"
        raise OperatorError("tidak jelas ke cabang mana nomor dikirim", remedy)
    return where


def _reached(tip: str | Away) -> str:
    if isinstance(tip, Away):
        message = f"server tidak terjangkau: {tip.complaint or 'tanpa keterangan'}"
        raise OperatorError(message, "coba lagi setelah tersambung; tidak ada yang berubah")
    return tip


def _followed(root: Path, commit: str) -> str:
    done = claims.catch_up(root, commit)
    return "" if done else "nomor sudah di server; di sini jalankan: git pull"


def _on_disk(records: dict[str, bytes], office: str) -> set[str]:
    """Name the claims on disk, also those that are not valid."""
    folder = f"records/{office}/nomor/"
    return {Path(path).stem for path in records if path.startswith(folder)}


def _joined(one: Synced, other: Synced) -> Synced:
    return Synced(
        (*one.given, *other.given), (*one.refused, *other.refused), {**one.files, **other.files}
    )


def _message(synced: Synced) -> str:
    names = sorted(one.claim for one in synced.given)
    return f"nomor: {', '.join(names)}" if len(names) < 4 else f"nomor: {len(names)} diberikan"
