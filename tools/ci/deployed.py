"""When the portal was last published, by the host's list of deployments; 36 hours are too long."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import Any

PATIENCE = timedelta(hours=36)
_DONE = {"SUCCESS", "INACTIVE", "success"}  # inactive: a later success took its place
_STEPS = """
1. Buka jalannya «Terbitkan portal» yang terakhir dan baca langkah yang gagal.
2. Catatan yang keliru diperbaiki lewat usulan; sesudah digabung, portal terbit lagi sendiri.
3. Bila tidak ada yang gagal, jadwalnya berhenti: aktifkan lagi, lalu jalankan dengan tangan.

Isu ini menutup sendiri begitu portal terbit lagi."""


def successes(answer: Any) -> Iterator[datetime]:
    """Yield the times of what was published; an answer of an unknown shape stops the run."""
    if isinstance(answer, list):
        found = [(one["status"], one["updated_at"]) for one in answer]
    else:
        nodes = answer["data"]["repository"]["deployments"]["nodes"]
        states = [one["latestStatus"] for one in nodes if one["latestStatus"]]
        found = [(one["state"], one["updatedAt"]) for one in states]
    for state, when in found:
        if state in _DONE:
            yield datetime.fromisoformat(when)


def report(last: datetime | None, now: datetime) -> str | None:
    """Tell what is wrong, in words that stay the same while nothing changes; else nothing."""
    if last is not None and now - last <= PATIENCE:
        return None
    said = f"terakhir terbit {last:%Y-%m-%d %H.%M} UTC" if last else "belum pernah terbit"
    hours = int(PATIENCE.total_seconds() // 3600)
    return f"**Portal {said}**; seharusnya setiap malam, paling lama {hours} jam.\n{_STEPS}\n"
