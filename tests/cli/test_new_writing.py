"""New records reach the disk together or not at all, and take nobody's place."""

import pytest
from tests.support import clerk
from tests.support.project import tree
from tests.support.repository import Repository

from literasi.cli.new_writing import put_down
from literasi.shell.files import Tree
from literasi.values.errors import OperatorError

OLD = ("records/a/mitra/lama.yml", b"nama: Lama\n")
KNOWN = Tree((OLD,), ())


@pytest.fixture
def top(tmp_path):
    path = tmp_path / OLD[0]
    path.parent.mkdir(parents=True)
    path.write_bytes(OLD[1])
    return tmp_path


def refused(top, files):
    before = tree(top)
    with pytest.raises(OperatorError) as stop:
        put_down(top, KNOWN, files)
    assert tree(top) == before
    return stop.value.message


def test_new_files_and_grown_ones_are_written(top):
    put_down(top, KNOWN, {OLD[0]: b"nama: Lama\nalias: X\n", "records/a/mitra/baru.yml": b"x\n"})
    assert tree(top) == {
        "records/a/mitra/baru.yml": b"x\n", OLD[0]: b"nama: Lama\nalias: X\n",
    }  # fmt: skip


def test_a_file_that_came_up_meanwhile_is_not_overwritten(top):
    (top / "records/a/mitra/baru.yml").write_bytes(b"milik orang lain\n")
    files = {"records/a/mitra/baru.yml": b"x\n", "records/a/mitra/aku.yml": b"x\n"}
    assert refused(top, files) == "«baru.yml» sudah ada"


def test_a_record_that_changed_meanwhile_is_not_grown(top):
    (top / OLD[0]).write_bytes(b"nama: Lain\n")
    assert refused(top, {OLD[0]: b"nama: Lama\nalias: X\n"}) == "«lama.yml» berubah sejak dibaca"


def test_what_was_begun_is_taken_back_when_a_file_cannot_be_written(top):
    """A file stands where the last record needs a folder."""
    (top / "records/a/nomor").write_bytes(b"bukan folder\n")
    files = {OLD[0]: b"nama: Lama\nalias: X\n", "records/a/mitra/baru.yml": b"x\n",
             "records/a/nomor/masuk-2026-1.yml": b"x\n"}  # fmt: skip
    assert "tidak dapat ditulis" in refused(top, files)


def test_a_number_that_the_server_knows_is_not_proposed_again(tmp_path):
    """Another desk claimed 0001 on the server; this one has fetched, and not yet pulled."""
    root = clerk.office(tmp_path / "kantor")
    git = Repository(root)
    git.git("init", "--quiet", "--bare", "--initial-branch=main", str(tmp_path / "server.git"))
    git.git("remote", "add", "origin", str(tmp_path / "server.git"))
    git.commit("2026-11-24T02:00:00Z")
    git.git("push", "--quiet", "origin", "main")
    git.git("switch", "--quiet", "--create", "orang-lain")
    claim = 'skema: 1\nuntuk: permohonan/2026-lain\ntanggal: "2026-11-24"\ncara: literasi\n'
    git.put("records/kendal/nomor/masuk-2026-0001.yml", claim)
    git.commit("2026-11-24T02:30:00Z")
    git.git("push", "--quiet", "origin", "HEAD:main")
    git.git("fetch", "--quiet", "origin")
    git.git("switch", "--quiet", "main")
    typed = ("giri mulya", "Kunjungan literasi", "kunjungan", "", "23-11-2026", "24-11-2026",
             "langsung", "dimas", "1", "", "041.4", "", "", "33", "", "t")  # fmt: skip
    done = clerk.new(root, "permohonan", "--as-of", "2026-11-24", typed=typed)
    assert "Nomor agenda [0002]" in done.stderr
    assert "✗ nomor «1» sudah diambil untuk permohonan/2026-lain; pilih nomor lain" in done.stderr
    assert clerk.written(done)[0] == "records/kendal/nomor/masuk-2026-0002.yml"
