"""A booking that is not fixed yet has a rival for its room, or has lost it to one."""

from collections.abc import Iterable, Iterator, Mapping

from literasi.records.catalogue import Office
from literasi.rules.alternatives import alternatives, office_diary
from literasi.rules.rooms import Clash, booking, clashing, entry, finding, title
from literasi.rules.scene import Scene
from literasi.schedule.blocks import Block, blocks
from literasi.schedule.diary import Diary
from literasi.schedule.status import Status
from literasi.values.dates import format_date, parse_date
from literasi.values.finding import Finding, Severity

ID = "RNG002"
TITLE = "Pesanan ruang yang belum tetap bersaing"
SEVERITY = Severity.WARNING

Rivals = Mapping[tuple[str, int], list[str]]


def check(scene: Scene) -> Iterator[Finding]:
    """Show pairs of which at least one is tentative; the head decides who stays."""
    for office in scene.catalogue.offices:
        pairs = scene.once(clashing, office, scene.once(blocks, office))
        found = [c for c in pairs if Status.TENTATIVE in (c.one.status, c.other.status)]
        if found:
            book, rivals = office_diary(scene.catalogue.libur, office), _rivals(office, found)
            for clash in found:
                yield finding(ID, SEVERITY, office, clash, _hint(book, clash, rivals))


def _hint(book: Diary, clash: Clash, rivals: Rivals) -> str:
    """Say that a fixed rival has won, or who of two open ones would lose."""
    if clash.other.status is Status.CONFIRMED:
        return f"{_lost(book.office, clash)}; {alternatives(book, clash.one)}"
    told = (_would_lose(book.office, one, rivals) for one in (clash.one, clash.other))
    return f"tetapkan salah satu; {'; '.join(told)}"


def _lost(office: Office, clash: Clash) -> str:
    """Tell a booking that was displaced from one that may have come too late."""
    asked, fixed = entry(office, clash.one).dipesan, entry(office, clash.other).ditetapkan
    if fixed is not None and parse_date(asked.tanggal) < parse_date(fixed.tanggal):
        when = format_date(parse_date(fixed.tanggal))
        return f"pesanan ini tergeser sejak yang lain ditetapkan {when}; perlu dijadwalkan ulang"
    return "ruang sudah ditetapkan untuk yang lain; perlu dijadwalkan ulang"


def _would_lose(office: Office, one: Block, rivals: Rivals) -> str:
    losers = ", ".join(dict.fromkeys(rivals[booking(one)]))
    return f"bila {title(office, one)} ditetapkan, yang kalah {losers}"


def _rivals(office: Office, found: Iterable[Clash]) -> Rivals:
    """List the open rivals of every open booking."""
    rivals: dict[tuple[str, int], list[str]] = {}
    for clash in found:
        for one, other in ((clash.one, clash.other), (clash.other, clash.one)):
            if other.status is Status.TENTATIVE:
                rivals.setdefault(booking(one), []).append(title(office, other))
    return rivals
