"""Month, code and secrecy in a number are those of its letter; its series keeps its book."""

from collections.abc import Iterator, Mapping

from literasi.numbering.numbered import Numbered, numbered
from literasi.numbering.series import Line, lines
from literasi.rules.scene import Scene
from literasi.values.finding import Finding, Severity
from literasi.values.pointer import Path, format_pointer

ID = "NOM010"
TITLE = "Bagian nomor sesuai dengan naskahnya"
SEVERITY = Severity.ERROR
_NAMES = {"kode": "kode klasifikasi", "bulan": "bulan", "bulan_romawi": "bulan", "sifat": "sifat"}


def check(scene: Scene) -> Iterator[Finding]:
    """Compare what a number says with the record that carries it; its year is NOM003's."""
    for office in scene.catalogue.offices:
        series = lines(office)
        for one in numbered(office):
            line = series.get(one.series)
            if line is not None and line.series.buku != one.book:
                yield _other_book(one, line)
            elif line is not None and line.template is not None:
                yield from _parts(one, line, line.template.parse(one.number) or {})


def _parts(one: Numbered, line: Line, said: Mapping[str, str]) -> Iterator[Finding]:
    wanted = one.parts(line)
    if one.book == "perjanjian":
        wanted.pop("kode", None)  # an agreement has no code of its own to compare with
    for name, title in _NAMES.items():
        if name in said and name in wanted and said[name] != wanted[name]:
            message = f"{title} dalam nomor adalah «{said[name]}», naskahnya «{wanted[name]}»"
            hint = "betulkan salah satunya; nomor yang sudah tercetak tidak diubah"
            yield _at(one, one.at, message, hint)


def _other_book(one: Numbered, line: Line) -> Finding:
    message = f"seri «{one.series}» untuk buku «{line.series.buku}», bukan «{one.book}»"
    return _at(one, (*_holder(one), "seri"), message, "pakai seri dari buku yang benar")


def _holder(one: Numbered) -> Path:
    return one.at[:1] if one.book == "surat_masuk" else ()


def _at(one: Numbered, at: Path, message: str, hint: str) -> Finding:
    return Finding(one.entry.mark(*at), ID, message, hint, SEVERITY, format_pointer(at))
