"""An SOP was made on a day on which an office works."""

from collections.abc import Iterator

from literasi.rules.scene import Scene
from literasi.rules.steps import sops
from literasi.values.dates import format_day, parse_date
from literasi.values.finding import Finding, Severity

ID = "SOP018"
TITLE = "SOP dibuat pada hari kerja"
SEVERITY = Severity.WARNING

_SATURDAY = 5


def check(scene: Scene) -> Iterator[Finding]:
    """Look at the weekday of the date of making: a Saturday or Sunday is seldom right."""
    for sop in sops(scene):
        made = sop.value.identitas.tanggal_pembuatan
        if made is not None and parse_date(made).weekday() >= _SATURDAY:
            message = f"tanggal pembuatan jatuh pada {format_day(parse_date(made))}"
            hint = "cocokkan dengan naskah SOP; bila memang demikian, biarkan"
            at, pointer = ("identitas", "tanggal_pembuatan"), "/identitas/tanggal_pembuatan"
            yield Finding(sop.mark(*at), ID, message, hint, SEVERITY, pointer)
