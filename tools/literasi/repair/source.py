"""A record's text together with what the reader sees in it."""

from dataclasses import dataclass

from literasi.documents.document import Document
from literasi.documents.yaml12 import read
from literasi.values.finding import Finding
from literasi.values.mark import Mark
from literasi.values.pointer import Path


@dataclass(frozen=True, slots=True)
class Source:
    """A text that reads; offsets count characters from 0, as Python slices do."""

    text: str
    document: Document
    findings: tuple[Finding, ...]
    starts: tuple[int, ...]  # where each line begins

    def offset(self, line: int, column: int) -> int:
        """Turn a place into an offset; a place below the last line is the end."""
        if line > len(self.starts):
            return len(self.text)
        return min(self.starts[line - 1] + column - 1, len(self.text))

    def span(self, mark: Mark) -> tuple[int, int]:
        """Turn a mark into the slice that it covers."""
        return self.offset(mark.line, mark.column), self.offset(mark.end_line, mark.end_column)

    def piece(self, at: Path) -> str:
        """Give a value as written."""
        start, end = self.span(self.document.marks[at])
        return self.text[start:end]

    def line(self, number: int) -> str:
        """Give a line without its line break."""
        return self.text[self.offset(number, 1) : self.offset(number + 1, 1)].rstrip("\n")

    def is_single(self, at: Path) -> bool:
        """Tell a value that begins and ends on one line."""
        mark = self.document.marks[at]
        return mark.line == mark.end_line


def open_source(path: str, text: str) -> Source | None:
    """Read a text; nothing when it does not read as a record."""
    document, findings = read(path, text.encode("utf-8", "surrogatepass"))
    if document is None or not isinstance(document.data, dict):
        return None
    return Source(text, document, findings, line_starts(text))


def line_starts(text: str) -> tuple[int, ...]:
    """Give the offset of each line."""
    starts = [0]
    for line in text.split("\n")[:-1]:
        starts.append(starts[-1] + len(line) + 1)
    return tuple(starts)
