"""The annual report as Markdown: headings, sentences and tables."""

from collections.abc import Iterator

from literasi.outputs.public.report.contents import TITLE, Chapter, Report, Table
from literasi.values.markdown import escape


def markdown(report: Report) -> str:
    """Write the report; a record's words are escaped."""
    blocks = [f"# {TITLE} {report.year}", f"{report.basis}."]
    for chapter in report.chapters:
        blocks += _chapter(chapter)
    blocks += ["## Cara menghitung", "\n".join(f"- {escape(one)}" for one in report.method)]
    return "\n\n".join(blocks) + "\n"


def _chapter(one: Chapter) -> Iterator[str]:
    yield f"## {escape(one.office.name)}"
    if one.office.example_note:
        yield f"*{escape(one.office.example_note)}*"
    yield " ".join(map(escape, one.summary))
    for table in one.tables:
        yield f"### {escape(table.title)}"
        yield _table(table)
        if table.note:
            yield escape(table.note)
    if one.partners:
        yield "### Mitra"
        yield "\n".join(f"- {escape(name)}" for name in one.partners)


def _table(one: Table) -> str:
    rows = [one.heads, ("---", *("---:" for _ in one.heads[1:])), *one.rows]
    rows += [one.foot] if one.foot else []
    return "\n".join(f"| {' | '.join(_cell(cell) for cell in row)} |" for row in rows)


def _cell(words: str) -> str:
    return words if set(words) <= {"-", ":"} else escape(words).replace("|", "\\|")
