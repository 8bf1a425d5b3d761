"""Signed agreements, copied field by field (UU 14/2008 art. 11)."""

from collections.abc import Iterator
from datetime import date

from literasi.cases.consent import may_name
from literasi.records import case as papers
from literasi.records.catalogue import Office as Filed
from literasi.values.dates import parse_date
from literasi.views.public_models import Agreement, Party

_BOTH = {"kesatu", "kedua"}


def agreements(office: Filed, day: date) -> Iterator[Agreement]:
    """Yield the agreements that both parties had signed by a day."""
    for entry in office.perjanjian.values():
        paper = entry.value
        signed = {one.pihak for one in paper.penandatanganan if parse_date(one.tanggal) <= day}
        if paper.tanggal and parse_date(paper.tanggal) <= day and signed == _BOTH:
            yield _agreement(office, paper, parse_date(paper.tanggal), day)


def _agreement(office: Filed, paper: papers.Perjanjian, signed: date, day: date) -> Agreement:
    span = paper.jangka_waktu
    ended = parse_date(paper.pengakhiran.tanggal) if paper.pengakhiran else None
    return Agreement(
        office=office.code,
        title=paper.judul,
        about=paper.tentang,
        kind=paper.jenis,
        scope=paper.ruang_lingkup,
        parties=tuple(_party(office, one) for one in paper.pihak),
        signed=signed,
        place=paper.tempat,
        start=parse_date(span.mulai) if span else None,
        end=parse_date(span.selesai) if span else None,
        ended=ended if ended is not None and ended <= day else None,
    )


def _party(office: Filed, party: papers.Party) -> Party:
    """Name a party; a private person who did not agree is neither named nor represented."""
    if party.mitra is None:
        name = office.profile.value.nama
        return Party(name, party.wakil_nama, party.wakil_jabatan, party.nomor)
    partner = office.mitra.get(party.mitra)
    if partner is None or not may_name(partner.value):
        return Party("Perorangan", "", "", party.nomor)
    return Party(partner.value.nama, party.wakil_nama, party.wakil_jabatan, party.nomor)
