"""Publications, copied field by field; a withdrawn one leaves only its address and date."""

from collections.abc import Iterator, Mapping
from datetime import date

from literasi.cases.consent import may_show
from literasi.records.catalogue import Entry
from literasi.records.catalogue import Office as Filed
from literasi.records.office import Pejabat, Term
from literasi.records.publication import Publikasi
from literasi.values.dates import parse_date, parse_moment
from literasi.views.public_models import Activity, Picture, Publication, Quote
from literasi.views.publicity import published, withdrawn

Sizes = Mapping[str, tuple[int, int]]
_ACTING = {"plt": "Plt. ", "plh": "Plh. ", "definitif": ""}


def publications(
    office: Filed, known: Mapping[str, Activity], sizes: Sizes, day: date
) -> Iterator[Publication]:
    """Yield the pages that have appeared by a day."""
    for page in office.publikasi.values():
        if published(page.value, day):
            gone = withdrawn(page.value, day)
            yield _withdrawn(office, page) if gone else _page(office, page, known, sizes)


def _page(
    office: Filed, entry: Entry[Publikasi], known: Mapping[str, Activity], sizes: Sizes
) -> Publication:
    page = entry.value
    return Publication(
        office=office.code,
        id=entry.id,
        kind=page.jenis,
        title=page.judul,
        summary=page.ringkasan,
        body=page.isi,
        published=parse_moment(page.terbit),
        tags=page.tag,
        dateline=page.tempat_tulis,
        pictures=tuple(_pictures(office, page, sizes)),
        quotes=tuple(_quotes(office, page)),
        activities=tuple(known[one] for one in page.kegiatan if one in known),
        withdrawn=None,
        review=parse_date(page.tinjau_pada) if page.tinjau_pada else None,
        why=page.mengapa,
        how=page.bagaimana,
    )


def _withdrawn(office: Filed, entry: Entry[Publikasi]) -> Publication:
    page = entry.value
    return Publication(
        office=office.code,
        id=entry.id,
        kind=page.jenis,
        title="",
        summary="",
        body="",
        published=parse_moment(page.terbit),
        tags=(),
        dateline=None,
        pictures=(),
        quotes=(),
        activities=(),
        withdrawn=parse_date(page.ditarik.tanggal) if page.ditarik else None,
    )


def _pictures(office: Filed, page: Publikasi, sizes: Sizes) -> Iterator[Picture]:
    """Show what may be shown and is on file; the rest is a finding, never a hole in the page."""
    for one in page.gambar:
        source = f"{office.code}/{one.berkas}"
        if may_show(one) and source in sizes:
            width, height = sizes[source]
            yield Picture(source, one.alt, one.keterangan, one.kredit, width, height)


def _quotes(office: Filed, page: Publikasi) -> Iterator[Quote]:
    for one in page.kutipan:
        official = office.pejabat.get(one.pejabat)
        if official is not None:
            post = _post(official.value, page.terbit[:10])
            yield Quote(one.teks, full_name(official.value), post)


def _post(official: Pejabat, day: str) -> str:
    terms = [term for term in official.jabatan if _covers(term, day)]
    return f"{_ACTING[terms[0].status]}{terms[0].jabatan}" if terms else ""


def _covers(term: Term, day: str) -> bool:
    return term.sejak <= day and (term.hingga is None or day <= term.hingga)


def full_name(official: Pejabat) -> str:
    """Write a name with its academic titles."""
    front = f"{official.gelar_depan} " if official.gelar_depan else ""
    back = f", {official.gelar_belakang}" if official.gelar_belakang else ""
    return f"{front}{official.nama}{back}"
