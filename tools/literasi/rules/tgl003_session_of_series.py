"""One session of a series is not longer than a month."""

from collections.abc import Iterator

from literasi.records.activity import Jadwal
from literasi.rules.scene import Scene
from literasi.schedule.occurrences import LONGEST, span
from literasi.values.finding import Finding, Severity
from literasi.values.pointer import Path, format_pointer

ID = "TGL003"
TITLE = "Satu pertemuan dalam rangkaian paling lama 31 hari"
SEVERITY = Severity.ERROR


def check(scene: Scene) -> Iterator[Finding]:
    """Measure the usual session of every series, and each one that was moved."""
    for office in scene.catalogue.offices:
        for activity in office.kegiatan.values():
            for index, entry in enumerate(activity.value.jadwal):
                for at in _too_long(entry):
                    place = ("jadwal", index, *at)
                    message = "satu pertemuan dalam rangkaian ini lebih dari 31 hari"
                    hint = "«selesai» adalah akhir satu pertemuan; akhir rangkaian ada di «ulang»"
                    pointer = format_pointer(place)
                    yield Finding(activity.mark(*place), ID, message, hint, SEVERITY, pointer)


def _too_long(entry: Jadwal) -> Iterator[Path]:
    if entry.ulang is None:
        return
    times: list[tuple[Path, str, str]] = [((), entry.mulai, entry.selesai)]
    times += [(("pindahan", n), m.mulai, m.selesai) for n, m in enumerate(entry.pindahan)]
    for at, first, last in times:
        start, end = span(first, last, all_day=entry.sepanjang_hari)
        if end - start > LONGEST:
            yield (*at, "selesai")
