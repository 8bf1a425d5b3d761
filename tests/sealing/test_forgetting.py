"""A stolen clone and a forgotten list: whoever holds all of history holds nothing personal.

Every object of every pack and every loose object is searched, in every form that the search
knows (`test_traces.py` proves that it finds). Then every sealed file that history holds is tried
with every key that is left.
"""

import shutil
from pathlib import Path

import pytest
from tests.sealing.office import ACTIVITY, DAY, ROWS, Office, everything, make
from tests.sealing.test_procedures import REGISTERED
from tests.sealing.traces import found, objects
from tests.support.project import git

from literasi.sealing.envelope import HEAD, UnreadableError, key_of, unseal

CONTACT = (
    "Kedondong Contoh Kanari\nKetua\n089900000008\nkedondong@kanari.invalid\nJalan Kanari 8\n"
)
VALUES = (
    *(cell for row in ROWS for cell in (row[0], *row[3:])),
    *(cell for line in REGISTERED.splitlines()[1:] for cell in line.split(",")[:2]),
    "Erbis Contoh", "Kedondong Contoh Kanari", "089900000008", "kedondong@kanari.invalid",
    "Jalan Kanari 8",
)  # fmt: skip


def history(folder: Path) -> Office:
    """An office that sealed, corrected, changed keys, and committed each step."""
    office = make(folder)
    assert office.attend().code == 0
    office.commit("daftar hadir")
    path = str(office.list(REGISTERED))
    words = ("--by", "cita", "--as-of", DAY)
    office.good("seal", "list", path, "--as", "pendaftaran", "--for", f"kegiatan/{ACTIVITY}",
                *words)  # fmt: skip
    office.commit("pendaftaran")
    office.good("seal", "contact", "2026-a1", *words, said=CONTACT)
    office.commit("kontak")
    assert office.attend("--replace", rows=ROWS[::-1]).code == 0
    office.commit("daftar dibetulkan")
    office.good("keys", "rotate", *words, *office.me("ani"))
    office.commit("kunci diganti")
    return office


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Office:
    return history(tmp_path_factory.mktemp("riwayat"))


def clone(office: Office, folder: Path) -> Path:
    """All of it: every branch, tag and note, with packs and loose objects as they stand."""
    git(office.folder, "clone", "-q", "--mirror", "--no-local", str(office.tree), str(folder))
    return folder


def sealed_blobs(repository: Path) -> list[bytes]:
    return [raw for raw in objects(repository).values() if raw.startswith(HEAD)]


def openable(office: Office, blobs: list[bytes]) -> int:
    """How many sealed files of history open with all identities and all keys that are left."""
    mine = [key_of(path.read_text("utf-8")).secret for path in office.folder.glob("identitas-*")]
    wrapped = [path.read_bytes() for path in office.keys.rglob("*.age")]
    keys = [unseal(one, mine).decode() for one in wrapped]
    return sum(_opens(one, [*keys, *mine]) for one in blobs)


def _opens(blob: bytes, keys: list[str]) -> bool:
    try:
        return bool(unseal(blob, keys))
    except UnreadableError:
        return False


def test_a_stolen_clone_with_all_history_and_no_key_holds_nothing_personal(
    office: Office, tmp_path: Path
) -> None:
    stolen = clone(office, tmp_path / "curian")
    assert len(sealed_blobs(stolen)) == 7  # three lists, one corrected, all three rotated
    assert found(objects(stolen) | everything(stolen) | everything(office.tree), VALUES) == []


def test_a_stolen_key_store_without_an_identity_holds_nothing_personal(office: Office) -> None:
    assert found(everything(office.keys), VALUES) == []
    secrets = tuple(key_of(one.read_text("utf-8")).secret
                    for one in office.folder.glob("identitas-*"))  # fmt: skip
    assert len(secrets) == 2
    assert found(everything(office.keys) | objects(office.tree), secrets) == []


def test_what_was_rotated_opens_no_more_and_what_stands_does(
    office: Office, tmp_path: Path
) -> None:
    assert openable(office, sealed_blobs(clone(office, tmp_path / "salinan"))) == 3


def test_after_forgetting_nothing_of_a_list_opens_in_any_copy(tmp_path: Path) -> None:
    """The clone was taken before, by somebody who could read everything that day."""
    office = history(tmp_path / "kantor")
    before = clone(office, tmp_path / "sebelum")
    for name in office.seals():
        office.good("forget", name, "--reason", "permintaan", "--by", "cita", "--as-of", DAY)
    office.commit("dilupakan")
    after = clone(office, tmp_path / "sesudah")
    assert [openable(office, sealed_blobs(one)) for one in (before, after)] == [0, 0]
    assert found(objects(after) | everything(office.keys) | everything(office.tree), VALUES) == []
    assert list((office.tree / "records/contoh/segel").glob("*.age")) == []
    assert office.good("check", "--as-of", DAY).out == ""


def test_one_person_leaves_a_list_and_no_copy_gives_her_back(tmp_path: Path) -> None:
    office = make(tmp_path / "kantor")
    assert office.attend().code == 0
    office.commit("daftar hadir")
    told = office.good("forget", "--find", *office.me("ani"), said="belimbing\n")
    name, _, row = told.out.split()[:3]
    office.good("forget", name, "--row", row, "--reason", "permintaan", "--by", "cita",
                "--as-of", DAY, *office.me("ani"))  # fmt: skip
    office.commit("satu orang dilupakan")
    blobs = sealed_blobs(clone(office, tmp_path / "salinan"))
    assert (len(blobs), openable(office, blobs)) == (2, 1)
    assert [line.split(",")[1] for line in office.opened(name).splitlines()[1:]] == [
        ROWS[0][0], ROWS[2][0],
    ]  # fmt: skip
    found_again = office.good("forget", "--find", *office.me("ani"), said="belimbing\n")
    assert (found_again.out, found_again.err.splitlines()[-1][-12:]) == ("", "0 ditemukan")
    totals = office.good("attendance", "totals", *office.me("ani"))
    assert "(1 orang sudah dikeluarkan)" in totals.out


def test_the_tombstone_says_what_happened_and_not_to_whom(tmp_path: Path) -> None:
    office = make(tmp_path / "kantor")
    said = ("seal", "contact", "2026-a1", "--by", "cita", "--as-of", DAY)
    office.good(*said, said=CONTACT)
    (name,) = office.seals()
    standing = office.record("segel", name)
    office.good("forget", name, "--reason", "tujuan_selesai", "--by", "cita", "--as-of", DAY)
    assert office.record("segel", name) == standing + (
        f'dimusnahkan:\n  tanggal: "{DAY}"\n  oleh:\n    pejabat: cita\n    peran: staf\n'
        "  alasan: tujuan_selesai\n"
    )
    told = office.run("forget", name, "--reason", "permintaan", "--by", "cita", "--as-of", DAY)
    assert told.err == f"segel «{name}» sudah dimusnahkan {DAY}\n→ tidak perlu diulang\n"
    assert office.run("seal", "open", name, *office.me("ani")).err == (
        f"segel «{name}» sudah dimusnahkan\n→ isinya tidak dapat dibaca lagi\n"
    )
    office.good(*said, said=CONTACT)  # a new contact may follow


def test_the_last_person_of_a_list_takes_the_list_along(tmp_path: Path) -> None:
    office = make(tmp_path / "kantor")
    assert office.attend(rows=ROWS[:1]).code == 0
    (name,) = office.seals()
    office.good("forget", name, "--row", "1", "--reason", "permintaan", "--by", "cita",
                "--as-of", DAY, *office.me("ani"))  # fmt: skip
    assert "dimusnahkan:\n" in office.record("segel", name)
    assert list((office.keys / "contoh/kunci").iterdir()) == []


def test_an_interrupted_forgetting_is_finished_by_doing_it_again(tmp_path: Path) -> None:
    """The key is destroyed first; a machine that stops there leaves nothing readable."""
    office = make(tmp_path / "kantor")
    assert office.attend().code == 0
    (name,) = office.seals()
    shutil.rmtree(office.keys / "contoh/kunci")
    office.good("forget", name, "--reason", "permintaan", "--by", "cita", "--as-of", DAY)
    assert office.run("check", "--as-of", DAY).code == 0


def test_a_search_passes_over_a_broken_seal_and_says_so(tmp_path: Path) -> None:
    office = make(tmp_path / "kantor")
    assert office.attend().code == 0
    (name,) = office.seals()
    path = office.tree / f"records/contoh/segel/{name}.age"
    path.write_bytes(path.read_bytes()[:-1])
    told = office.good("forget", "--find", *office.me("ani"), said="alpukat\n")
    assert (told.out, told.err.splitlines()[-2].split(": ")[-1]) == (
        "", "berkas segel rusak atau terpotong",
    )  # fmt: skip
