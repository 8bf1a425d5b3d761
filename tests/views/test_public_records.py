"""What crosses the privacy wall, record by record: whole values, and what stays behind."""

from datetime import date

import msgspec
from tests.support.records import OFFICE

from literasi.documents.document import Document
from literasi.records.activity import AgendaItem, Jadwal, Kegiatan, Presensi, Registration, Speaker
from literasi.records.case import Party, PartySignature, Perjanjian
from literasi.records.catalogue import Catalogue, Entry, Office
from literasi.records.office import (
    Address,
    Complaint,
    Contact,
    Pejabat,
    ServiceHours,
    Term,
    WorkDay,
    WorkHours,
)
from literasi.records.parts import Act, Actor, Count, Draft, Span
from literasi.records.publication import Consent, Picture, Publikasi, Quote
from literasi.records.reference import Mitra
from literasi.values.dates import parse_moment
from literasi.views import public_models as shown
from literasi.views.activities import activities
from literasi.views.agreements import agreements
from literasi.views.office_agenda import Reread, reread
from literasi.views.offices import days_in_words, office_view
from literasi.views.publications import publications
from literasi.views.site import public_site

DAY = date(2026, 3, 20)
START, END, OUT = map(parse_moment, ("2026-03-10T08:00", "2026-03-10T10:00", "2026-03-12T09:00"))
WHO = Actor("ani", "kepala")
SLOT = Jadwal("a", "5d0f7c1e-3a64-4b0a-9d3f-6f1b2c8e7a90", "2026-03-10T08:00", "2026-03-10T10:00",
              Act("2026-03-01", WHO), ruang=("aula",), tempat=None)  # fmt: skip
LATER = msgspec.structs.replace(SLOT, kunci="b", dipesan=Act("2026-03-21", WHO))
ACTIVITY = Kegiatan(
    "Kunjungan", "kunjungan", "biasa", WHO, (SLOT, LATER),
    mitra=("sd", "orang", "hilang"), kuota=20, biaya="gratis", sasaran="anak", ringkasan="Satu.",
    narasumber=(
        Speaker("Contoh A", persetujuan=True, lembaga="L", topik="T"),
        Speaker("Contoh B", persetujuan=False),
        Speaker("Contoh C", persetujuan=True, hadir="berhalangan"),
    ),
    pendaftaran=Registration(cara="datang", ditutup="2026-03-09"),
    susunan_acara=(AgendaItem("08:00", "Buka"),),
)  # fmt: skip
PRESENCE = Presensi("g", "a", "2026-03-10T08:00", Count(39, pendamping=4), Act("2026-03-10", WHO))
PARTNERS = {
    "sd": Mitra("SD Contoh", "sd_mi", contoh=True),
    "orang": Mitra("Contoh Rahasia", "perorangan", contoh=True),
}


def filed(**tables):
    named = {
        kind: {name: Entry("kendal", kind, name, one, Document("x", {}))
               for name, one in table.items()}
        for kind, table in tables.items()
    }  # fmt: skip
    return Office("kendal", Entry("kendal", "instansi", "instansi", OFFICE, Document("x", {})),
                  **named)  # fmt: skip


def test_an_activity_shows_who_agreed_and_what_was_known():
    office = filed(kegiatan={"g": ACTIVITY}, mitra=PARTNERS, presensi={"p": PRESENCE})
    assert activities(office, {"g": "publikasi/kendal/x/"}, DAY) == {
        "g": shown.Activity(
            office="kendal", uids=(SLOT.uid,), name="Kunjungan", kind="kunjungan",
            summary="Satu.", audience="anak", partners=("SD Contoh",), partner_keys=("sd",),
            speakers=(shown.Speaker("Contoh A", "L", "T"),), programme=(("08:00", "Buka"),),
            quota=20, cost="gratis", registration="datang", registration_closes="2026-03-09",
            sessions=(
                shown.Session(
                    START, END, all_day=False,
                    rooms=("aula",), place=None, status="tentative", participants=39,
                    companions=4, estimated=False,
                ),
            ),
            page="publikasi/kendal/x/",
        )
    }  # fmt: skip


def test_without_registration_or_totals_nothing_is_made_up():
    plain = Kegiatan("Rapat", "rapat", "biasa", WHO, (SLOT,))
    late = msgspec.structs.replace(PRESENCE, dicatat=Act("2026-03-21", WHO))
    office = filed(kegiatan={"g": plain}, presensi={"p": late})
    one = activities(office, {"g": "x"}, DAY)["g"]
    assert (one.registration, one.registration_closes) == (None, None)
    assert [(s.participants, s.companions, s.estimated) for s in one.sessions] == [
        (None, None, False)
    ]


AGREEMENT = Perjanjian(
    "b", "Judul", "tentang", "perjanjian_kerja_sama",
    (Party("kesatu", "Contoh Ani", "Kepala", nomor="1"),
     Party("kedua", "Contoh Budi", "Ketua", mitra="sd")),
    "Ruang lingkup.", (Draft(1, "2026-03-01", WHO),), tanggal="2026-03-10", tempat="Kendal",
    penandatanganan=(PartySignature("kesatu", "2026-03-10", "tte"),
                     PartySignature("kedua", "2026-03-10", "basah")),
    jangka_waktu=Span("2026-03-10", "2027-03-09"), pengakhiran=Act("2026-03-15", alasan="rahasia"),
)  # fmt: skip
OURS = shown.Party("Dinas Contoh", "Contoh Ani", "Kepala", "1")


def _agreed(**changes):
    paper = msgspec.structs.replace(AGREEMENT, **changes)
    return list(agreements(filed(perjanjian={"p": paper}, mitra=PARTNERS), DAY))


def test_an_agreement_shows_its_parties_and_its_term():
    assert _agreed() == [
        shown.Agreement(
            office="kendal", title="Judul", about="tentang", kind="perjanjian_kerja_sama",
            scope="Ruang lingkup.",
            parties=(OURS, shown.Party("SD Contoh", "Contoh Budi", "Ketua", None)),
            signed=date(2026, 3, 10), place="Kendal", start=date(2026, 3, 10),
            end=date(2027, 3, 9), ended=date(2026, 3, 15),
        )
    ]  # fmt: skip


def test_a_private_person_is_neither_named_nor_represented():
    parties = (AGREEMENT.pihak[0], Party("kedua", "Contoh Rahasia", "-", mitra="orang", nomor="7"))
    (one,) = _agreed(pihak=parties, jangka_waktu=None, pengakhiran=None)
    assert one.parties == (OURS, shown.Party("Perorangan", "", "", "7"))
    assert (one.start, one.end, one.ended) == (None, None, None)


def test_an_agreement_that_both_have_not_signed_is_not_shown():
    assert _agreed(penandatanganan=AGREEMENT.penandatanganan[:1]) == []
    assert _agreed(tanggal="2026-03-21") == []


def test_an_end_that_is_not_known_yet_is_not_told():
    assert [one.ended for one in _agreed(pengakhiran=Act("2026-04-01"))] == [None]


PAGE = Publikasi(
    "berita_kegiatan", "Judul", "Ringkas.", "Isi.", "2026-03-12T09:00", WHO,
    kegiatan=("g", "lain"), tag=("anak",), tempat_tulis="KENDAL",
    gambar=(
        Picture("foto/a.webp", "A", "tidak_ada", kredit="K"),
        Picture("foto/b.webp", "B", "dikenali", persetujuan=Consent("ditarik")),
        Picture("foto/hilang.webp", "C", "tidak_ada"),
    ),
    kutipan=(Quote("ani", "Kata."), Quote("hilang", "Tidak ada."), Quote("lama", "Dulu.")),
)  # fmt: skip
OFFICIALS = {
    "ani": Pejabat("Ani Contoh", contoh=True, gelar_depan="Dra.", gelar_belakang="M.Hum.",
                   jabatan=(Term("kepala", "Kepala Dinas", "plt", "2026-01-01"),)),
    "lama": Pejabat("Lama Contoh", contoh=True,
                    jabatan=(Term("kepala", "Kepala", "definitif", "2020-01-01", "2025-12-31"),)),
}  # fmt: skip
SIZES = {"kendal/foto/a.webp": (1600, 1000), "kendal/foto/b.webp": (1600, 1000)}


def _pages(page, day=DAY):
    office = filed(publikasi={"kabar": page}, pejabat=OFFICIALS)
    return list(publications(office, {}, SIZES, day))


def test_a_page_shows_only_pictures_with_consent_and_quotes_with_the_post_of_that_day():
    (one,) = _pages(PAGE)
    assert one.pictures == (shown.Picture("kendal/foto/a.webp", "A", None, "K", 1600, 1000),)
    assert one.quotes == (
        shown.Quote("Kata.", "Dra. Ani Contoh, M.Hum.", "Plt. Kepala Dinas"),
        shown.Quote("Dulu.", "Lama Contoh", ""),
    )
    assert (one.title, one.activities, one.withdrawn) == ("Judul", (), None)


def test_a_page_of_tomorrow_is_not_there():
    assert _pages(PAGE, date(2026, 3, 11)) == []


def test_a_withdrawn_page_leaves_its_address_and_day_only():
    gone = msgspec.structs.replace(PAGE, ditarik=Act("2026-03-15", WHO, "salah"))
    assert _pages(gone) == [
        shown.Publication(
            office="kendal", id="kabar", kind="berita_kegiatan", title="", summary="", body="",
            published=OUT, tags=(), dateline=None, pictures=(), quotes=(),
            activities=(), withdrawn=date(2026, 3, 15),
        )
    ]  # fmt: skip


def test_what_is_past_its_review_waits_on_the_desk_the_longest_first():
    def due(day, **changes):
        return msgspec.structs.replace(PAGE, tinjau_pada=day, **changes)

    gone = due("2026-03-13", ditarik=Act("2026-03-15", WHO, "salah"))
    office = filed(publikasi={
        "a": due("2026-03-20"), "b": due("2026-03-14"), "besok": due("2026-03-21"),
        "belum": due("2026-03-13", terbit="2026-04-01"), "ditarik": gone, "tanpa": PAGE,
    })  # fmt: skip
    assert list(reread(office, DAY)) == [
        Reread("kendal", "b", "Judul", date(2026, 3, 14)),
        Reread("kendal", "a", "Judul", DAY),
    ]


WEEK = ("senin", "selasa", "rabu", "kamis")


def test_an_office_shows_its_address_contacts_and_hours():
    profile = msgspec.structs.replace(
        OFFICE, catatan_contoh="Contoh.",
        alamat=Address("Jalan Contoh 1", "Kendal", kecamatan="Kec. Contoh"),
        kontak=Contact(telepon="0294 000", surel="a@b.id", laman="b.id"),
        pengaduan=(Complaint("SP4N", "https://www.lapor.go.id"),),
        jam_layanan=(ServiceHours("Ruang", (*WEEK, "jumat", "sabtu", "minggu"), "00:00", "24:00",
                                  buka_hari_libur=True, sumber="berita"),),
        jam_kerja=(
            WorkHours("2026-01-01", (*(WorkDay(day, "07:30", "16:00") for day in WEEK),
                                     WorkDay("jumat", "07:30", "16:30"))),
            WorkHours("2026-02-19", (WorkDay("senin", "08:00", "15:00"),), hingga="2026-03-20"),
        ),
    )  # fmt: skip
    one = office_view(profile)
    assert one.address == ("Jalan Contoh 1", "Kec. Contoh", "Kendal")
    assert one.contacts == (
        shown.Link("0294 000", "tel:0294000", "Telepon"),
        shown.Link("a@b.id", "mailto:a@b.id", "Surel"),
        shown.Link("b.id", "https://b.id", "Laman"),
    )
    assert one.complaints == (shown.Link("SP4N", "https://www.lapor.go.id", None),)
    assert one.openings == (
        shown.Opening("Ruang", "Setiap hari", "24 jam", "sumber: berita"),
        shown.Opening("Kantor", "Senin–Kamis", "07.30–16.00", None),
        shown.Opening("Kantor", "Jumat", "07.30–16.30", None),
    )
    assert one.example_note == "Contoh."


def test_an_office_without_contacts_shows_none():
    one = office_view(msgspec.structs.replace(OFFICE, contoh=False, kontak=Contact()))
    assert (one.address, one.contacts, one.example_note) == ((), (), None)


def test_days_that_do_not_follow_one_another_are_listed():
    assert days_in_words(("rabu", "senin", "jumat")) == "Senin, Rabu, Jumat"


def test_the_site_is_sorted_and_knows_its_day():
    office = filed(kegiatan={"g": ACTIVITY}, publikasi={"kabar": PAGE}, mitra=PARTNERS)
    site = public_site(Catalogue((office,)), (), {}, DAY, "https://contoh.invalid/")
    assert (site.as_of, site.address) == (DAY, "https://contoh.invalid/")
    assert [one.name for one in site.activities] == ["Kunjungan"]
    assert [one.id for one in site.publications] == ["kabar"]
    assert [(one.room, one.title) for one in site.uses] == [("aula", "Kunjungan")]
