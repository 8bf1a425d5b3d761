"""One number, taken on the server before anybody else takes it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from literasi.numbering.order import Choice, Order, choose, owner_of
from literasi.shell import claims
from literasi.shell.claims import Away, Race, Server
from literasi.values.errors import OperatorError


@dataclass(frozen=True, slots=True)
class Claimed:
    """The claim that was made, its content, and where it is: on the server or only here."""

    choice: Choice
    content: bytes
    told: str = ""  # Indonesian: why it is not on the server, if it is not


@dataclass(frozen=True, slots=True)
class Desk:
    """Where a claim is made: the archive, the office, and what a claim will say."""

    root: Path
    office: str
    local: Mapping[str, bytes]  # the claims on disk, by name
    content: Callable[[Choice], bytes]

    def path(self, name: str) -> str:
        """Give the place of a claim below the root."""
        return f"records/{self.office}/nomor/{name}.yml"

    def written(self, choice: Choice) -> bytes:
        """Give what the claim says; one that is here already is not rewritten."""
        return self.local.get(choice.name) or self.content(choice)


def take(desk: Desk, order: Order) -> Claimed:
    """Claim the number: on the server where there is one, else here."""
    if not claims.is_repository(desk.root):
        return _here(desk, order, {}, _NO_SERVER)
    where = claims.server(desk.root)
    if where is None:
        return _here(desk, order, {}, _NO_SERVER)
    tip = claims.fetch(desk.root, where)
    if isinstance(tip, Away):
        return _away(desk, order, where, tip)
    race = Race(desk.root, where)
    while True:
        seen = claims.claims_at(desk.root, tip, desk.office)
        choice = _free(desk, order, tip, seen)
        if choice.name in seen:
            return Claimed(choice, seen[choice.name])
        content = desk.written(choice)
        message = f"nomor: {choice.name} untuk {order.ref}"
        commit = claims.commit_on(desk.root, tip, {desk.path(choice.name): content}, message)
        answer = race.push(commit, tip)
        if answer is None:
            return Claimed(choice, content)
        if isinstance(answer, Away):
            return _away(desk, order, where, answer)
        tip = answer


def _away(desk: Desk, order: Order, where: Server, why: Away) -> Claimed:
    tip = claims.known_tip(desk.root, where)
    seen = claims.claims_at(desk.root, tip, desk.office) if tip else {}
    told = f"server tidak terjangkau ({_first(why.complaint)}). {_CONFLICT}"
    return _here(desk, order, seen, told, tip)


def _here(
    desk: Desk, order: Order, seen: Mapping[str, bytes], told: str, tip: str | None = None
) -> Claimed:
    choice = _free(desk, order, tip, seen)
    return Claimed(choice, desk.written(choice), told)


def _free(desk: Desk, order: Order, tip: str | None, seen: Mapping[str, bytes]) -> Choice:
    """Choose a number and refuse one that is somebody else's."""
    owners = {name: owner_of(desk.path(name), raw) for name, raw in seen.items()}
    ever = claims.claims_ever(desk.root, tip, desk.office) if tip else frozenset()
    local = {name: owner_of(desk.path(name), raw) for name, raw in desk.local.items()}
    choice = choose(order, {**local, **owners}, ever)
    if choice.owner:
        message = f"nomor «{choice.name}» sudah diambil: {choice.owner}"
        raise OperatorError(message, _AGAIN if order.carried else _OTHER)
    if order.given and choice.name in ever and choice.name not in {**local, **owners}:
        raise OperatorError(f"nomor «{choice.name}» pernah dipakai lalu dihapus", _OTHER)
    return choice


def _first(complaint: str) -> str:
    lines = [line.strip() for line in complaint.splitlines() if line.strip()]
    return lines[0] if lines else "tanpa keterangan"


_NO_SERVER = "tidak ada server, jadi nomor ini dicatat di sini saja."
_CONFLICT = (
    "Nomor dicatat di sini saja. Begitu tersambung, jalankan lagi perintah yang sama: bila "
    "nomornya masih bebas, ia dicatat di server; bila meja lain sudah mengambilnya, program "
    "mengatakannya. Bila keduanya terlanjur dikirim, Git menolak penggabungan yang kedua (dua "
    "berkas nomor yang sama); yang digabung belakangan mengambil nomor berikutnya"
)
_AGAIN = (
    "bila surat belum dikirim, hapus berkas nomor ini di sini, tulis «nomor: otomatis» di "
    "catatannya, lalu ambil nomor lagi; "
    "bila sudah dikirim, pakai nomor sisipan dan terbitkan ralat"
)
_OTHER = "ambil nomor lain; nomor yang pernah diambil, juga yang batal, tidak dipakai ulang"
