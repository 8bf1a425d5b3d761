"""The file of a claimed number is named after a series, a year and a running number."""

from collections.abc import Iterator

from literasi.gate.suggest import closest, listed
from literasi.numbering.running import read_claim
from literasi.numbering.series import lines
from literasi.rules.scene import Scene
from literasi.values.finding import Finding, Severity

ID = "NOM008"
TITLE = "Berkas nomor dinamai menurut seri, tahun, dan nomor urutnya"
SEVERITY = Severity.ERROR


def check(scene: Scene) -> Iterator[Finding]:
    """Read the name of every claim: a number under two names would be given twice."""
    for office in scene.catalogue.offices:
        series = lines(office)
        counters = sorted({one.counter for one in series.values()})
        for entry in office.nomor.values():
            claim = read_claim(entry.id)
            if claim is None:
                message = f"nama «{entry.id}» tidak menyebut seri, tahun, dan nomor urut"
                hint = "contoh yang benar: nomor/keluar-2026-147.yml"
            elif claim.series not in counters:
                message = f"tidak ada urutan nomor «{claim.series}»"
                guess = closest(claim.series, counters)
                joint = series[claim.series].counter if claim.series in series else guess
                hint = f"maksud Anda «{joint}»?" if joint else f"yang ada: {listed(counters)}"
            else:
                right = claim.id(series[claim.series].width)
                if right == entry.id:
                    continue
                message, hint = f"nomor ini dinamai «{right}»", f"ganti nama menjadi {right}.yml"
            yield Finding(entry.mark(), ID, message, hint, SEVERITY)
