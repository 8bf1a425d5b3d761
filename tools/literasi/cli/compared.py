"""Two versions of a draft, for `literasi letter … --compare`: a page, or Markdown."""

from pathlib import Path

from literasi.judging import Judged
from literasi.outputs.office.agreements.compared import as_html, as_markdown
from literasi.shell.files import write
from literasi.values.errors import OperatorError
from literasi.views.agreement_documents.comparison import comparison
from literasi.views.letters.registry import Wanted, holder

_MARKDOWN = ".md"


def compare(
    judged: Judged, wanted: Wanted, versions: tuple[int, int], output: Path | None, folder: Path
) -> Path:
    """Write the comparison and give its place; the ending `.md` asks for Markdown."""
    office, entry = holder(judged.catalogue, wanted)
    if entry is None or not hasattr(entry.value, "konsep"):
        remedy = "bandingkan konsep surat keluar atau perjanjian yang ada"
        raise OperatorError(f"«{wanted.id}» tidak punya konsep", remedy)
    found = comparison(office, entry, versions)
    name = f"perbandingan-{entry.id}-v{found.before.number}-v{found.after.number}.html"
    target = output or folder / office.code / name
    text = as_markdown(found) if target.suffix == _MARKDOWN else as_html(found)
    write(target, text.encode())
    return target
