"""Pages behind secret addresses: who gets one, and what it may say."""

from dataclasses import replace as copied
from datetime import date
from functools import cache

from msgspec.structs import replace
from tests.support.tree import schemas, shipped

from literasi.judging import judge
from literasi.records.case import Returned
from literasi.records.parts import Act, Actor
from literasi.views.tokens import token_pages

DAY = date(2026, 11, 23)
WHO = Actor("retno", "kepala_dinas")
TIED = "8c3f" * 16


@cache
def catalogue():
    tree = shipped()
    return judge(schemas(), tree.records, tree.pictures).catalogue


def with_record(kind, name, **fields):
    """The shipped catalogue with some fields of one record changed, in whichever office it is."""
    return copied(catalogue(), offices=tuple(_office(one, kind, name, fields)
                                             for one in catalogue().offices))  # fmt: skip


def _office(office, kind, name, fields):
    table = getattr(office, kind)
    if name not in table:
        return office
    entry = copied(table[name], value=replace(table[name].value, **fields))
    return copied(office, **{kind: {**table, name: entry}})


def letters():
    return [(one.id, one.value) for office in catalogue().offices
            for one in office.surat_keluar.values()]  # fmt: skip


def letter(name):
    return dict(letters())[name]


def request(name):
    return next(office.permohonan[name].value for office in catalogue().offices
                if name in office.permohonan)  # fmt: skip


def paths(found, day=DAY):
    pages = token_pages(found, day)
    return {one.token: one for one in pages.tracked}, {one.code: one for one in pages.checked}


def test_every_code_of_the_shipped_records_opens_one_page_of_its_own():
    tracked, checked = paths(catalogue())
    assert (len(tracked), len(checked)) == (20, 19)
    assert not tracked.keys() & checked.keys()


def test_a_code_that_two_records_share_opens_neither():
    """A copied record must not show somebody else's request; both are left out."""
    token = request("2026-ct4i").tautan_lacak
    tracked, _ = paths(with_record("permohonan", "2026-cq9e", tautan_lacak=token))
    own = request("2026-cq9e").tautan_lacak
    assert not {token, own} & tracked.keys()
    assert len(tracked) == 18


def test_a_restricted_request_has_no_page_and_neither_have_its_letters():
    file = request("2026-c4t7")
    restricted = replace(file.surat_masuk, sifat_keamanan="terbatas")
    tracked, checked = paths(with_record("permohonan", "2026-c4t7", surat_masuk=restricted))
    papers = {one.kode_periksa for _, one in letters() if one.berkas == "2026-c4t7"}
    assert papers == {"adbzgcab4yftnie7sxvojipryv"}
    assert not ({file.tautan_lacak} | papers) & (tracked.keys() | checked.keys())


def test_a_restricted_letter_hides_itself_and_the_case():
    found = with_record("surat_keluar", "2026-c4t7-s1", sifat_keamanan="rahasia")
    tracked, checked = paths(found)
    assert letter("2026-c4t7-s1").kode_periksa not in checked
    assert request("2026-c4t7").tautan_lacak not in tracked


def test_a_request_that_ended_tells_nothing_but_the_days():
    tracked, _ = paths(catalogue())
    ended = [one for one in tracked.values() if one.ended]
    assert len(ended) == 14
    assert {(one.done, one.turns, one.incomplete) for one in ended} == {((), (), None)}


def test_a_request_stands_where_it_stood_on_the_day():
    token = request("2026-ct4i").tautan_lacak
    assert token not in paths(catalogue(), date(2026, 11, 16))[0]
    early = paths(catalogue(), date(2026, 11, 17))[0][token]
    late = paths(catalogue())[0][token]
    assert [turn.step for turn in early.turns] == ["2"]
    assert [turn.step for turn in late.turns] == ["4"]
    assert late.done == (
        ("1", date(2026, 11, 17)), ("2", date(2026, 11, 18)), ("3", date(2026, 11, 18)),
    )  # fmt: skip


def test_a_request_sent_back_waits_for_who_asked():
    back = (Returned("2026-11-19", WHO, "belum lengkap"),)
    token = request("2026-ct4i").tautan_lacak
    known = paths(with_record("permohonan", "2026-ct4i", dikembalikan=back))[0][token]
    assert known.incomplete == date(2026, 11, 19)
    done = (Returned("2026-11-19", WHO, "belum lengkap", "2026-11-20"),)
    known = paths(with_record("permohonan", "2026-ct4i", dikembalikan=done))[0][token]
    assert known.incomplete is None


def status(found, name, day=DAY):
    known = paths(found, day)[1].get(letter(name).kode_periksa)
    return known and (known.status, known.status_since)


def cancelled():
    """The shipped letter that another takes back, with the one that does."""
    pairs = [(one.terhadap, name) for name, one in letters() if one.jenis_surat == "pembatalan"]
    return next(pair for pair in pairs if letter(pair[0]).kode_periksa)


def test_a_letter_is_cancelled_from_the_day_of_the_letter_that_does_it():
    name, _ = cancelled()
    assert status(catalogue(), name) == ("dibatalkan", date(2026, 4, 15))
    assert status(catalogue(), name, date(2026, 4, 14)) == ("berlaku", None)


def test_each_kind_of_later_letter_says_what_it_did():
    name, later = cancelled()
    kinds = {"perubahan": "diubah", "ralat": "diralat", "pencabutan": "dicabut",
             "keterangan": "berlaku"}  # fmt: skip
    told = {kind: status(with_record("surat_keluar", later, jenis_surat=kind), name)[0]
            for kind in kinds}  # fmt: skip
    assert told == kinds


def test_what_was_taken_back_changes_nothing_and_letters_in_a_circle_end():
    name, later = cancelled()
    circle = with_record("surat_keluar", name, jenis_surat="pembatalan", terhadap=later)
    assert status(circle, name) == ("dibatalkan", date(2026, 4, 15))


def test_a_letter_without_signature_number_or_day_has_no_page_yet():
    name = "2026-c4t7-s1"
    for field in ("penandatanganan", "nomor", "tanggal_surat"):
        assert status(with_record("surat_keluar", name, **{field: None}), name) is None
    assert status(with_record("surat_keluar", name, nomor="otomatis"), name) is None
    assert status(catalogue(), name, date(2026, 1, 22)) is None
    assert status(catalogue(), name, date(2026, 1, 23)) == ("berlaku", None)


def agreement(found, day=DAY):
    known = paths(found, day)[1]["h5xd8aqbmt1oy63rcsespa0pbx"]
    return known.status, known.status_since


def test_an_agreement_holds_within_its_term_unless_it_was_ended():
    name = next(one.id for office in catalogue().offices for one in office.perjanjian.values()
                if one.value.kode_periksa == "h5xd8aqbmt1oy63rcsespa0pbx")  # fmt: skip
    assert agreement(catalogue()) == ("berlaku", None)
    span = catalogue().offices[0].perjanjian[name].value.jangka_waktu
    last = date.fromisoformat(span.selesai)
    assert agreement(catalogue(), last) == ("berlaku", None)
    assert agreement(catalogue(), date(last.year + 1, 12, 31)) == ("habis", last)
    later = with_record("perjanjian", name, jangka_waktu=replace(span, mulai="2026-12-01"))
    assert agreement(later) == ("nanti", date(2026, 12, 1))
    ended = with_record("perjanjian", name, pengakhiran=Act("2026-10-01", WHO, "Sepakat"))
    assert agreement(ended) == ("diakhiri", date(2026, 10, 1))


def test_an_addendum_changes_its_agreement_once_both_have_signed():
    office = catalogue().offices[0]
    ids = {one.value.kode_periksa: one.id for one in office.perjanjian.values()}
    main = ids["h5xd8aqbmt1oy63rcsespa0pbx"]
    other = next(one for code, one in ids.items() if one != main and code)
    day = date.fromisoformat(office.perjanjian[other].value.tanggal)
    found = with_record("perjanjian", other, adendum_dari=main)
    assert agreement(found) == ("diubah", day)
    unsigned = office.perjanjian[other].value.penandatanganan[:1]
    half = with_record("perjanjian", other, adendum_dari=main, penandatanganan=unsigned)
    assert agreement(half) == ("berlaku", None)


def test_digests_of_sealed_files_are_not_told():
    name = next(one.id for one in catalogue().offices[0].perjanjian.values()
                if one.value.kode_periksa == "h5xd8aqbmt1oy63rcsespa0pbx")  # fmt: skip
    files = catalogue().offices[0].perjanjian[name].value.naskah
    mixed = (replace(files[0], sha256=TIED, akses="rahasia"), files[1])
    known = paths(with_record("perjanjian", name, naskah=mixed))[1]["h5xd8aqbmt1oy63rcsespa0pbx"]
    assert known.digests == (files[1].sha256,)
    assert known.signing == ("basah", "tte")
