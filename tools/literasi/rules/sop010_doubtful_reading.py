"""A doubtful reading of an SOP waits for the office's word."""

from collections.abc import Iterator

from literasi.rules.scene import Scene
from literasi.values.finding import Finding, Severity

ID = "SOP010"
TITLE = "Bacaan SOP yang meragukan menunggu kepastian instansi"
SEVERITY = Severity.WARNING


def check(scene: Scene) -> Iterator[Finding]:
    """Show every doubt that is still open, with its candidates."""
    for office in scene.catalogue.offices:
        for sop in office.sop.values():
            for index, doubt in enumerate(sop.value.keraguan):
                if doubt.status == "terbuka":
                    readings = "; ".join(one.baca for one in doubt.kandidat)
                    message = f"{doubt.kunci}: {doubt.tempat} terbaca «{doubt.mentah}»"
                    hint = f"kemungkinan: {readings}; tanyakan kepada instansi"
                    at = ("keraguan", index, "mentah")
                    pointer = f"/keraguan/{index}/mentah"
                    yield Finding(sop.mark(*at), ID, message, hint, SEVERITY, pointer)
