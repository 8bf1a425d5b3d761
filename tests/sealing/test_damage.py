"""A damaged sealed file is named where it stands, and takes nothing else with it."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.sealing.office import ACTIVITY, DAY, Office, make
from tests.sealing.test_procedures import REGISTERED
from tests.support.schemas import schemas

from literasi.judging import judge
from literasi.shell.files import Tree, read_tree
from literasi.values.sealed_file import sealed_file


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Office:
    """An office with an attendance list and a registration, both sealed; read only."""
    made = make(tmp_path_factory.mktemp("rusak"), "ani")
    assert made.attend().code == 0
    words = ("--as", "pendaftaran", "--for", f"kegiatan/{ACTIVITY}", "--by", "cita")
    made.good("seal", "list", str(made.list(REGISTERED)), *words, "--as-of", DAY)
    return made


@pytest.fixture(scope="module")
def tree(office: Office) -> Tree:
    return read_tree(office.tree)


def age(office: Office, number: int) -> Path:
    """The sealed file of a list: 0 is the attendance, 1 the registration."""
    return office.tree / f"records/contoh/segel/{office.seals()[number]}.age"


def told(office: Office, tree: Tree, raw: bytes) -> list[tuple[str, str, str]]:
    """What the checks say when the bytes of the attendance list are these."""
    path = age(office, 0).relative_to(office.tree).as_posix()
    sealed = [sealed_file(path, raw) if one.path == path else one for one in tree.sealed]
    found = judge(schemas(), tree.records, tree.pictures, sealed=sealed).findings
    return [(one.rule, one.mark.path, one.message) for one in found]


def one_finding(office: Office) -> list[tuple[str, str, str]]:
    record = age(office, 0).with_suffix(".yml").relative_to(office.tree).as_posix()
    message = "berkas tersegel rusak, terpotong, atau bukan yang disegel: sidiknya berbeda"
    return [("SGL001", record, message)]


@settings(deadline=None, max_examples=60)
@given(data=st.data())
def test_a_file_cut_anywhere_is_one_finding_at_its_record(office, tree, data):
    raw = age(office, 0).read_bytes()
    size = data.draw(st.integers(0, len(raw) - 1))
    assert told(office, tree, raw[:size]) == one_finding(office)


@settings(deadline=None, max_examples=60)
@given(data=st.data())
def test_a_bit_flipped_anywhere_is_one_finding_at_its_record(office, tree, data):
    raw = bytearray(age(office, 0).read_bytes())
    raw[data.draw(st.integers(0, len(raw) - 1))] ^= 1 << data.draw(st.integers(0, 7))
    assert told(office, tree, bytes(raw)) == one_finding(office)


def test_the_whole_file_is_no_finding(office: Office, tree: Tree) -> None:
    assert told(office, tree, age(office, 0).read_bytes()) == []


@pytest.fixture
def broken(tmp_path: Path) -> Office:
    """Two lists, the attendance cut in half."""
    made = make(tmp_path)
    assert made.attend().code == 0
    words = ("--as", "pendaftaran", "--for", f"kegiatan/{ACTIVITY}", "--by", "cita")
    made.good("seal", "list", str(made.list(REGISTERED)), *words, "--as-of", DAY)
    path = age(made, 0)
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])
    return made


def test_other_lists_open_are_counted_and_get_new_keys_beside_a_broken_one(broken: Office) -> None:
    hurt, whole = broken.seals()
    people = broken.opened(whole)
    damage = (
        f"{hurt}: berkas segel rusak atau terpotong\n"
        "    → pulihkan dari riwayat Git: git checkout -- BERKAS; catatan lain tidak terpengaruh\n"
    )
    counted = broken.run("attendance", "totals", *broken.me("ani"))
    assert (counted.code, counted.out.partition("segel ")[2]) == (1, damage)
    key = broken.record("segel", hurt)
    done = broken.run("keys", "rotate", "--by", "cita", "--as-of", DAY, *broken.me("ani"))
    assert (done.code, done.err) == (1, f"segel {damage}1 segel berganti kunci\n")
    assert (broken.opened(whole), broken.record("segel", hurt)) == (people, key)
    assert broken.record("segel", whole).count("alasan: ganti_kunci") == 1
