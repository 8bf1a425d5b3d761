"""Pages behind secret addresses: what they say, and that nothing leads to them."""

from dataclasses import replace
from datetime import date

import pytest
from tests.support.pages import rendered, split
from tests.support.site import SITE

from literasi.outputs.public import pages, token_files
from literasi.views.sop_models import Measured, Practice
from literasi.views.token_models import Checked, TokenPages, Tracked, Turn

TOKEN, CODE = "t" * 26, "c" * 26
DIGEST = "4b1e7d90" * 8
SOP = next(one for one in SITE.sops if one.office == "kendal" and one.newest)
FIRST, SECOND, THIRD = SOP.steps[:3]
TRACKED = Tracked(
    token=TOKEN, office="kendal", sop=SOP.code, version=SOP.version, received=date(2026, 11, 2),
    ended=None, done=((FIRST.key, date(2026, 11, 3)),),
    turns=(
        Turn(SECOND.key, date(2026, 11, 3), applicant=False, due=date(2026, 11, 4), late=True,
             next=((THIRD.key, "Ya"), (FIRST.key, "Tidak"))),
    ),
    incomplete=None,
)  # fmt: skip
CHECKED = Checked(
    code=CODE, office="kendal", kind="balasan", numbers=("041/1/Contoh/2026",),
    dated=date(2026, 11, 5), signing=("basah",), digests=(DIGEST,), status="berlaku",
    status_since=None,
)  # fmt: skip


def staged(site=SITE, tracked=TRACKED, checked=CHECKED):
    made = token_files.build(site, TokenPages((tracked,), (checked,)))
    return {one.path: split(one.content) for one in made}


def words(page):
    return " ".join(rendered(page[1]).text.split())


def tracking(**changes):
    return words(staged(tracked=replace(TRACKED, **changes))[f"lacak/{TOKEN}.md"])


def checking(**changes):
    return words(staged(checked=replace(CHECKED, **changes))[f"periksa/{CODE}.md"])


def test_each_code_has_one_page_that_wants_to_be_in_no_list():
    found = staged()
    assert sorted(found) == [f"lacak/{TOKEN}.md", f"periksa/{CODE}.md"]
    for head, body in found.values():
        assert (head["robots"], head["search"]) == ("noindex, nofollow", {"exclude": True})
        assert not {TOKEN, CODE} & {*body.split("/"), *body.split('"')}


def test_no_other_page_knows_a_code():
    said = b"".join(one.content for one in pages.build(SITE))
    assert TOKEN.encode() not in said
    assert CODE.encode() not in said


def test_an_open_request_shows_whose_turn_it_is_and_what_comes_next():
    said = tracking()
    assert FIRST.action in said
    assert SECOND.action in said
    assert "4 November 2026 menurut standar; tanggal itu sudah lewat" in said
    assert f"Ya: Langkah tambahan menurut praktik kantor {THIRD.action}" in said
    assert f"Tidak: Langkah {FIRST.number} {FIRST.action}" in said
    assert SECOND.performers[0].name in said


def test_in_time_a_step_is_only_due():
    turn = replace(TRACKED.turns[0], late=False, applicant=True)
    said = tracking(turns=(turn,))
    assert "4 November 2026 menurut standar" in said
    assert "sudah lewat" not in said
    assert "Anda, pemohon" in said
    assert "Paling lambat" not in tracking(turns=(replace(turn, due=None),))


def test_practice_is_told_where_there_is_any():
    took = Practice(SECOND.key, "hari", 9, Measured(2, "2 hari kerja"),
                    Measured(5, "5 hari kerja"), None)  # fmt: skip
    told = "separuh berkas selesai dalam 2 hari kerja, sembilan dari sepuluh dalam 5 hari kerja"
    assert [told in with_practice(took), "Biasanya" in with_practice()] == [True, False]


def with_practice(*took):
    """The page of the request, where the SOP's steps took this."""
    sops = tuple(replace(one, practice=took) if one is SOP else one for one in SITE.sops)
    return words(staged(replace(SITE, sops=sops))[f"lacak/{TOKEN}.md"])


def test_an_incomplete_request_says_that_it_is_the_applicants_turn():
    said = tracking(incomplete=date(2026, 11, 6))
    assert "Giliran Anda: permohonan dikembalikan untuk dilengkapi sejak 6 November 2026." in said


def test_after_the_last_step_only_the_file_is_to_be_closed():
    assert "Kantor tinggal menutup berkasnya." in tracking(turns=())


def test_an_ended_request_says_the_same_however_it_ended():
    """Not even the steps it went through: fewer of them would tell of a refusal."""
    said = tracking(ended=date(2026, 11, 9), done=(), turns=())
    assert "selesai diproses; hasilnya disampaikan melalui surat" in said
    assert "9 November 2026" in said
    assert "Langkah" not in said


@pytest.mark.parametrize(
    ("status", "since", "words_"),
    [
        ("berlaku", None, "Berlaku Jenis"),
        ("diubah", date(2026, 11, 7), "Diubah dengan naskah lain, sejak 7 November 2026"),
        ("dibatalkan", date(2026, 11, 7), "Dibatalkan, sejak 7 November 2026"),
        ("nanti", date(2026, 12, 1), "Belum mulai berlaku, mulai 1 Desember 2026"),
        ("habis", date(2026, 11, 7), "Jangka waktunya sudah habis, sejak akhir 7 November 2026"),
    ],
)
def test_a_paper_says_whether_it_holds(status, since, words_):
    assert words_ in checking(status=status, status_since=since)


def test_a_paper_shows_what_its_holder_compares():
    said = checking()
    for part in ("Surat balasan", "041/1/Contoh/2026", "5 November 2026", DIGEST,
                 "Tanda tangan basah di atas kertas."):  # fmt: skip
        assert part in said


def test_a_certified_signature_is_said_and_never_shown_as_one():
    assert "Halaman ini bukan buktinya" in checking(signing=("tte",))
    assert "sebagian basah" in checking(signing=("basah", "tte"))
    assert "tidak bernomor" in checking(numbers=())


def test_without_a_digest_nothing_can_be_compared_and_that_is_said():
    said = checking(digests=())
    assert "tidak dicatat" in said
    assert "Pilih berkas" not in said
