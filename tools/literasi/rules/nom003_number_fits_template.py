"""An own number is written as the office's template says."""

from collections.abc import Iterator

from literasi.cases.numbers import claimed_as, numbered, template
from literasi.rules.scene import Scene
from literasi.values.finding import Finding, Severity
from literasi.values.pointer import format_pointer

ID = "NOM003"
TITLE = "Nomor ditulis sesuai templat serinya"
SEVERITY = Severity.ERROR


def check(scene: Scene) -> Iterator[Finding]:
    """Parse every own number with the template of its series, and compare its year."""
    for office in scene.catalogue.offices:
        for one in numbered(office):
            form = template(office, one.series)
            if form is None:
                continue
            parts = form.parse(one.number)
            year = parts.get("tahun", one.day[:4]) if parts else one.day[:4]
            if claimed_as(office, one) is None or year != one.day[:4]:
                message = f"nomor «{one.number}» tidak sesuai templat «{form.text}»"
                hint = (
                    f"contoh yang benar: {_example(form.text, office.profile.value.opd, one.day)}"
                )
                at, pointer = one.entry.mark(*one.at), format_pointer(one.at)
                yield Finding(at, ID, message, hint, SEVERITY, pointer)


def _example(text: str, opd: str, day: str) -> str:
    for slot, value in (
        ("{kode}", "041"), ("{urut:4}", "0147"), ("{urut}", "147"), ("{opd}", opd),
        ("{tahun}", day[:4]), ("{bulan_romawi}", "II"), ("{sifat}", "B"),
    ):  # fmt: skip
        text = text.replace(slot, value)
    return text
