"""Visiting sites: what did not change is not fetched; one that fails leaves its last copy."""

import pytest
from tests.support.federated import LIMIT, fetched, joined, put, states
from tests.support.offices import code_of
from tests.support.web import served

from literasi.shell.copies import Copies
from literasi.shell.web import Limits

SHORT = Limits(0.5, 0.6, inside=LIMIT.inside)
ALWAYS = 3  # description, index and calendar are asked for in every run
ALL = 7


@pytest.fixture
def web():
    with served() as one:
        yield one


@pytest.fixture
def copies(tmp_path):
    return Copies(tmp_path / "salinan")


def counted(traffic):
    return traffic.requests, traffic.unchanged


@pytest.mark.parametrize("etags", [True, False], ids=["ETag", "Last-Modified"])
def test_an_unchanged_site_answers_three_short_questions(web, copies, etags):
    web.etags = etags
    put(web, 1, 2)
    assert counted(fetched(web, copies, 1, 2)) == (2 * ALL, 0)
    assert counted(fetched(web, copies, 1, 2)) == (2 * ALWAYS, 2 * ALWAYS)
    assert web.statuses() == {304: 2 * ALWAYS}


def test_of_a_changed_site_only_the_collections_that_the_index_names_are_fetched(web, copies):
    put(web, 1, 2)
    fetched(web, copies, 1, 2)
    put(web, 1, revision=1)
    fetched(web, copies, 1, 2)
    mine = sorted(path for path, status in web.asked if status == 200)
    new = [".well-known/literasi.json", "api/v1/index.json", "api/v1/kegiatan.json",
           "api/v1/publikasi.json", "ics/kegiatan.ics"]  # fmt: skip
    numbers = ["api/v1/kinerja.json"]  # told of the year too, when the new activity is past
    told = [path.removeprefix(f"/{code_of(1)}/") for path in mine]
    assert [path for path in told if path not in numbers] == new
    assert web.statuses()[304] == ALWAYS


def test_bytes_of_bodies_are_counted_as_they_come(web, copies):
    put(web, 1)
    assert fetched(web, copies, 1).received == web.sent


FAULTS = {
    "mati": "tidak dapat dihubungi",
    "lambat": "tidak menjawab pada waktunya",
    "besar": "lebih besar dari 256 kB",
    "bom": "lebih besar dari 256 kB",
    "putus": "menjawab bukan dengan HTTP yang sah",
    "acak": "menjawab bukan dengan HTTP yang sah",
    "500": "dijawab dengan HTTP 500",
    "http://10.0.0.1/x": "beralamat di jaringan dalam, jadi tidak dihubungi",
    "http://169.254.169.254/latest/": "beralamat di jaringan dalam, jadi tidak dihubungi",
    "http://127.0.0.2/x": "beralamat di jaringan dalam, jadi tidak dihubungi",
    "http://[::1]/x": "beralamat di jaringan dalam, jadi tidak dihubungi",
    "http://[::ffff:127.0.0.2]/x": "beralamat di jaringan dalam, jadi tidak dihubungi",
    "http://127.0.0.1:22/x": "dialihkan ke alamat yang tidak aman",
    "http://a:b@127.0.0.1/x": "dialihkan ke alamat yang tidak aman",
    "file:///etc/passwd": "dialihkan ke alamat yang tidak aman",
    "javascript:alert(1)": "dialihkan ke alamat yang tidak aman",
    "http://[": "menjawab bukan dengan HTTP yang sah",
    "/contoh001/{path}": "dialihkan terlalu banyak kali",
}


@pytest.mark.parametrize(("fault", "why"), FAULTS.items())
def test_a_site_that_fails_leaves_its_last_good_copy_and_harms_no_other(web, copies, fault, why):
    put(web, 1, 2)
    fetched(web, copies, 1, 2)
    before = states(joined(web, copies, 1, 2))
    web.faults[code_of(1)] = fault
    fetched(web, copies, 1, 2, limits=SHORT if fault == "lambat" else LIMIT)
    (code, _, _, day), other = before
    late = (code, "tertunda", f".well-known/literasi.json {why}", day)
    assert states(joined(web, copies, 1, 2)) == [late, other]


def test_a_site_that_never_answered_is_not_read_and_comes_back_when_it_does(web, copies):
    put(web, 1)
    web.faults[code_of(1)] = "500"
    fetched(web, copies, 1)
    why = ".well-known/literasi.json dijawab dengan HTTP 500"
    assert states(joined(web, copies, 1)) == [(code_of(1), "tidak terbaca", why, None)]
    web.faults.clear()
    fetched(web, copies, 1)
    assert states(joined(web, copies, 1))[0][1:3] == ("mutakhir", None)


def test_a_redirect_on_the_same_host_is_followed(web, copies):
    put(web, 1)
    web.sites["lama"] = web.sites[code_of(1)]
    web.faults[code_of(1)] = "/lama/{path}"
    fetched(web, copies, 1)
    assert states(joined(web, copies, 1))[0][1] == "mutakhir"


def test_without_leave_no_address_inside_is_asked(web, copies):
    put(web, 1)
    fetched(web, copies, 1, limits=Limits(1, 2))
    why = ".well-known/literasi.json beralamat di jaringan dalam, jadi tidak dihubungi"
    assert states(joined(web, copies, 1)) == [(code_of(1), "tidak terbaca", why, None)]
    assert web.asked == []


def test_a_damaged_copy_is_fetched_again_whole(web, copies):
    put(web, 1)
    fetched(web, copies, 1)
    before = joined(web, copies, 1)
    next(iter(sorted((copies.folder / "isi").glob("*/*")))).write_bytes(b"rusak")
    assert states(joined(web, copies, 1))[0][1] == "tidak terbaca"
    assert counted(fetched(web, copies, 1)) == (ALL, 0)
    assert joined(web, copies, 1) == before


def test_a_torn_note_is_no_note(web, copies):
    put(web, 1)
    fetched(web, copies, 1)
    note = copies.folder / "situs" / f"{code_of(1)}.json"
    note.write_bytes(note.read_bytes()[:40])
    assert counted(fetched(web, copies, 1)) == (ALL, 0)


def test_a_copy_of_another_address_is_not_shown(web, copies):
    put(web, 1)
    fetched(web, copies, 1)
    assert copies.note(code_of(1), "https://lain.example/").pieces == {}


def test_what_no_site_of_the_list_holds_is_swept_away(web, copies):
    put(web, 1, 2)
    fetched(web, copies, 2)
    wanted = sorted((copies.folder / "isi").glob("*/*"))
    fetched(web, copies, 1, 2)
    copies.sweep([code_of(2)])
    assert sorted((copies.folder / "isi").glob("*/*")) == wanted
    assert [one.stem for one in (copies.folder / "situs").iterdir()] == [code_of(2)]
