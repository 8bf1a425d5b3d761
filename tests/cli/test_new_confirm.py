"""A disposition on paper: copied by one clerk, confirmed by a second, with real Git between."""

import pytest
from click.testing import CliRunner
from tests.support import clerk, desk
from tests.support.project import tree
from tests.support.repository import Repository

from literasi.cli.main import literasi

DAY = ("--as-of", "2026-11-24")
REQUEST = {
    "pemohon.mitra": "c-sd-contoh-giri-mulya", "hal": "Kunjungan literasi",
    "jenis_kegiatan": "kunjungan", "surat_masuk.tanggal_surat": "2026-11-23",
    "surat_masuk.tanggal_terima": "2026-11-24", "surat_masuk.sumber": "langsung",
    "surat_masuk.diterima_oleh": "dimas/staf_pustakawan", "surat_masuk.nomor_agenda": "17",
    "surat_masuk.kode_klasifikasi": "041.4", "surat_masuk.sifat_keamanan": "biasa",
}  # fmt: skip
COPY = {
    "tanggal": "2026-11-24T09:00", "dari": "retno/kepala_dinas",
    "kepada": "kepala_bidang/wahyu", "instruksi": "koordinasikan", "cara": "kertas",
    "dicatat_oleh": "dimas/staf_pustakawan", "catatan": "Layani seperti biasa: 08.00 # pagi",
}  # fmt: skip


def made(root, *words):
    code, out, err = desk.run(root, "new", *words, "--no-input", *DAY)
    assert code == 0, err
    return out.splitlines()[-1].removeprefix("ditulis: ")


def sets(values):
    return [word for key, value in values.items() for word in ("--set", f"{key}={value}")]


@pytest.fixture
def copied(tmp_path):
    """An office in Git whose main branch holds one copied disposition."""
    root = clerk.office(tmp_path / "kantor")
    git = Repository(root)
    berkas = made(root, "permohonan", *sets(REQUEST)).rpartition("/")[2].removesuffix(".yml")
    path = made(root, "disposisi", "--berkas", berkas, *sets(COPY))
    git.commit("2026-11-24T02:00:00Z")
    git.git("switch", "--quiet", "--create", "konfirmasi")
    return root, git, path


def confirm(root, path, *words):
    name = path.rpartition("/")[2].removesuffix(".yml")
    return desk.run(root, "confirm", f"disposisi/{name}", *words)


def findings(root, *words):
    _, out, _ = desk.run(root, "check", *DAY, *words)
    return [line for line in out.splitlines() if "DSP001" in line or " BAS" in line]


def test_a_copy_is_a_finding_until_a_second_person_confirms_it(copied):
    root, _, path = copied
    assert findings(root) == [
        f"{path}:16:3 warning DSP001 salinan disposisi ini belum dikonfirmasi oleh orang kedua"
    ]
    onward = "langkah berikut: ajukan berkas itu (git add, git commit, git push)\n"
    assert confirm(root, path, "--by", "sekar", "--yes") == (
        0, f"dikonfirmasi: {path}\n", onward,
    )  # fmt: skip
    assert findings(root) == []


def test_a_confirmation_adds_one_name_and_changes_nothing_else(copied):
    root, git, path = copied
    before = (root / path).read_bytes()
    confirm(root, path, "--by", "retno", "--yes")
    after = (root / path).read_bytes()
    assert after == before + b"dikonfirmasi_oleh:\n  pejabat: retno\n  peran: kepala_dinas\n"
    git.commit("2026-11-24T03:00:00Z")
    assert findings(root, "--base", "main") == []


def test_a_confirmation_that_changes_the_copy_is_an_error_against_the_base(copied):
    root, git, path = copied
    confirm(root, path, "--by", "sekar", "--yes")
    text = (root / path).read_text("utf-8")
    (root / path).write_text(text.replace("- koordinasikan", "- tidak_setuju"), "utf-8")
    git.commit("2026-11-24T03:00:00Z")
    assert findings(root, "--base", "main") == [
        f"{path}:11:3 error BAS005 «Instruksi ke-1» hilang; semula «koordinasikan»",
        f"{path}:11:5 error BAS005 «Instruksi ke-1» ditambahkan kemudian: «tidak_setuju»",
    ]


def test_a_confirmation_once_given_stays(copied):
    root, git, path = copied
    confirm(root, path, "--by", "sekar", "--yes")
    git.commit("2026-11-24T03:00:00Z")
    git.git("branch", "--force", "main")
    text = (root / path).read_text("utf-8")
    (root / path).write_text(text.replace("pejabat: sekar", "pejabat: tono"), "utf-8")
    assert any(" error BAS" in one for one in findings(root, "--base", "main"))


@pytest.mark.parametrize(
    ("name", "words", "told"),
    [
        ("", ("--by", "dimas"), "«dimas» menyalin disposisi ini, jadi tidak dapat "),
        ("", ("--by", "siapa"), "pejabat «siapa» tidak ada"),
        ("lain", ("--by", "sekar"), "disposisi «lain» tidak ada"),
        ("koordinasi/lain", ("--by", "sekar"), "«koordinasi/lain» bukan disposisi"),
    ],
)
def test_who_and_what_cannot_be_confirmed(copied, name, words, told):
    root, _, path = copied
    before = tree(root / "records")
    record = name or path
    code, out, err = desk.run(root, "confirm", record, *words, "--yes")
    assert (code, out) == (2, "")
    assert err.startswith(told)
    assert tree(root / "records") == before


def test_a_second_confirmation_is_refused(copied):
    root, _, path = copied
    confirm(root, path, "--by", "sekar", "--yes")
    code, _, err = confirm(root, path, "--by", "tono", "--yes")
    assert (code, "sudah dikonfirmasi oleh «sekar»" in err) == (2, True)


def test_a_disposition_that_nobody_copied_needs_no_second_person(copied):
    root, _, path = copied
    direct = {**COPY, "cara": "daring", "dari": "wahyu/kepala_bidang",
              "kepada": "sub_koordinator/laras"}  # fmt: skip
    direct.pop("dicatat_oleh")
    berkas = path.rpartition("/")[2][:9]
    other = made(root, "disposisi", "--berkas", berkas, *sets(direct))
    code, _, err = confirm(root, other, "--by", "sekar", "--yes")
    assert (code, "tidak menyebut siapa yang menyalinnya" in err) == (2, True)


def test_the_second_person_sees_the_copy_and_may_say_no(copied):
    root, _, path = copied
    before = (root / path).read_bytes()
    words = ["--root", str(root), "confirm", path, "--by", "sekar"]
    done = CliRunner().invoke(literasi, words, input="t\n")
    assert 'catatan: "Layani seperti biasa: 08.00 # pagi"' in done.stderr
    assert str(done.exception) == "belum dikonfirmasi; tidak ada yang diubah"
    assert (root / path).read_bytes() == before
    assert CliRunner().invoke(literasi, words, input="y\n").exit_code == 0
    assert (root / path).read_bytes() != before
