"""The articles of an agreement: clauses of the library in order, its own ones between them."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from literasi.cases.agreements import ADDENDUM
from literasi.cases.clauses import blanks, filled
from literasi.records.case import Perjanjian
from literasi.records.catalogue import Entry, Office
from literasi.values.blocks import Body, Markdown, Missing
from literasi.values.dates import format_date, parse_date
from literasi.values.wording import counted
from literasi.views.agreement_documents.parties import BLANK
from literasi.views.letters.paper import Text, lacks

_ORIGINALS = 2
_SIGNS = re.compile(r"([!-/:-@\[-`{-~])")  # what Markdown may give a meaning


@dataclass(frozen=True, slots=True)
class Pasal:
    """An article with its number in the naskah."""

    nomor: int
    judul: Text
    isi: Body | Text


def articles(office: Office, entry: Entry[Perjanjian], *, signed: bool) -> tuple[Pasal, ...]:
    """Give the articles; an agreement without any says where they are to be chosen."""
    words = _words(office, entry)
    found = sorted(_chosen(office, entry), key=lambda one: one[0])
    termless = signed and entry.value.jangka_waktu is None
    made: list[tuple[str, Body | Missing]] = [
        (
            title,
            _termless(entry)
            if termless and "jangka_waktu" in blanks(text)
            else Body((Markdown(filled(text, words)),)),
        )
        for _, title, text in found
    ]
    if entry.value.jenis == ADDENDUM:
        made = [*made, *_of_addendum(entry.value)]
    if not found and not (entry.value.jenis == ADDENDUM and entry.value.jangka_waktu):
        hint = "pilih klausul dari daftar klausul kantor, atau tulis pasal_khusus"
        gone = lacks(entry, (), "perjanjian belum punya satu pasal pun", hint)
        return (Pasal(1, gone, gone),)
    return tuple(Pasal(number, *one) for number, one in enumerate(made, start=1))


def _termless(entry: Entry[Perjanjian]) -> Missing:
    message = "jangka waktu perjanjian yang sudah ditandatangani belum ada"
    return lacks(entry, (), message, "isi jangka_waktu seperti yang tercetak pada naskah")


def _chosen(
    office: Office, entry: Entry[Perjanjian]
) -> Iterator[tuple[tuple[int, int, int], str, str]]:
    """Yield place, title and text: clauses first among equals, then the articles of its own."""
    for at, key in enumerate(entry.value.klausul):
        clause = office.klausul.get(key)
        if clause is not None:  # one that is not on file is RUJ001's
            yield (clause.value.urutan, 0, at), clause.value.judul, clause.value.teks
    for at, own in enumerate(entry.value.pasal_khusus):
        yield (own.urutan, 1, at), own.judul, own.teks


def _of_addendum(paper: Perjanjian) -> Iterator[tuple[str, Body]]:
    """Yield what an addendum says besides its own articles: the new term, and what stays."""
    if paper.jangka_waktu is not None:
        words = f"Jangka waktu perjanjian diubah menjadi {_term(paper)}."
        yield "Perubahan Jangka Waktu", Body((Markdown(words),))
    words = (
        "Ketentuan lain dalam perjanjian yang tidak diubah dengan adendum ini tetap berlaku. "
        "Adendum ini menjadi bagian yang tidak terpisahkan dari perjanjian."
    )
    yield "Ketentuan Penutup", Body((Markdown(words),))


def _words(office: Office, entry: Entry[Perjanjian]) -> Mapping[str, str]:
    paper = entry.value
    names = {one.urutan: _name(office, one.mitra) for one in paper.pihak}
    return {
        "tentang": literal(paper.tentang),
        "ruang_lingkup": literal(paper.ruang_lingkup),
        "jangka_waktu": _term(paper),
        "kewajiban_kesatu": _owed(paper, "kesatu"),
        "kewajiban_kedua": _owed(paper, "kedua"),
        "pihak_kesatu": literal(names.get("kesatu", "")),
        "pihak_kedua": literal(names.get("kedua", "")),
        "asli": counted(paper.asli or _ORIGINALS),
    }


def _name(office: Office, partner: str | None) -> str:
    if partner is None:
        return office.profile.value.nama
    return office.mitra[partner].value.nama if partner in office.mitra else partner


def _term(paper: Perjanjian) -> str:
    span = paper.jangka_waktu
    first = format_date(parse_date(span.mulai)) if span else BLANK
    last = format_date(parse_date(span.selesai)) if span else BLANK
    return f"terhitung sejak {first} sampai dengan {last}"


def _owed(paper: Perjanjian, order: str) -> str:
    """List what a party owes, with the dates; nothing when it owes nothing more."""
    mine = [one for one in paper.kewajiban if one.pihak == order]
    lines = []
    for number, one in enumerate(mine, start=1):
        until = f", paling lambat {format_date(parse_date(one.tenggat))}" if one.tenggat else ""
        end = "." if number == len(mine) else ";"
        lines.append(f"{number}. {literal(one.uraian.rstrip('. '))}{until}{end}")
    return "\n".join(lines)


def literal(text: str) -> str:
    """Write text of a record on one line of Markdown, where nothing in it has a meaning."""
    return _SIGNS.sub(r"\\\1", " ".join(text.split()))
