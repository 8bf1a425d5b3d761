"""A schedule entry as it stood on a day: acts dated later are not known yet."""

from datetime import date

import msgspec

from literasi.records.activity import Jadwal
from literasi.values.dates import parse_date


def known(entry: Jadwal, until: date) -> Jadwal:
    """Take back every move that was decided after a day."""
    later = [act for act in entry.dipindah if parse_date(act.tanggal) > until]
    moves = tuple(move for move in entry.pindahan if parse_date(move.tanggal) <= until)
    if later:
        before = later[0].dari
        entry = msgspec.structs.replace(
            entry, mulai=before.mulai, selesai=before.selesai, ruang=before.ruang or entry.ruang
        )
    return msgspec.structs.replace(entry, pindahan=moves)
