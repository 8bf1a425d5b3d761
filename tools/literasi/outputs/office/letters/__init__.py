"""Papers of the office as DOCX, written into the office's own templates."""

from collections.abc import Mapping
from importlib import resources

from literasi.outputs.office.documents.sheet import Sheet, Template, Written
from literasi.outputs.office.documents.writing import write
from literasi.values.errors import OperatorError
from literasi.views.letters.paper import Paper

_ENDING = ".docx"


def document(paper: Paper, own: Mapping[str, bytes]) -> Written:
    """Write a paper; `own` are the office's templates by file name, ours stand in for absent ones.

    A template for the single kind (`undangan.docx`) goes before that of all letters.
    """
    sheet = Sheet(
        title=paper.title,
        subject=paper.subject,
        author=paper.author,
        berkas=paper.berkas,
        day=paper.day,
        paper=paper.size,
        marks=paper.marks,
    )
    return write(_template(paper, own), paper.values, sheet)


def _template(paper: Paper, own: Mapping[str, bytes]) -> Template:
    for source in (own, shipped()):
        for name in paper.templates:
            content = source.get(f"{name}{_ENDING}")
            if content is not None:
                return Template(f"{name}{_ENDING}", content)
    raise OperatorError(
        f"templat «{paper.templates[0]}{_ENDING}» tidak ada",
        "taruh templat itu di folder naskah kantor",
    )


def shipped() -> dict[str, bytes]:
    """Give the templates that a new office starts with, by file name."""
    folder = resources.files(__package__) / "naskah"
    found = (one for one in folder.iterdir() if one.name.endswith(_ENDING))
    return {one.name: one.read_bytes() for one in sorted(found, key=lambda one: one.name)}
