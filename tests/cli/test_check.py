"""`literasi check` as a user runs it: exit codes, formats, names of files, folders, no Git."""

# ruff: noqa: E501 -- tables read better with one case a line

import json
import os
import subprocess
import sys

import pytest
from tests.support.tree import ROOT, edited, record, small, write

OFFICE = ("kendal/instansi.yml", "kendal/pejabat/dimas.yml", "kendal/peralatan/kamera.yml")
BAD = "skema: 1\nnama: Kamera\njumlah: dua\nsatuan: unit\n"
AT = "records/kendal/peralatan/rusak.yml"
FORMS = ("text", "json", "github", "gitlab", "sarif", "markdown")
LINE = f"{AT}:3:9 error SKM003 Jumlah harus bilangan bulat\n    → contoh yang benar: 2\n"
SUMMARY = (
    "4 catatan diperiksa: 1 kesalahan, 0 peringatan\n"
    "penjelasan dan contoh: «literasi explain SKM003»\n"
)
ROW = {
    "rule": "SKM003",
    "severity": "error",
    "path": AT,
    "line": 3,
    "column": 9,
    "end_line": 3,
    "end_column": 12,
    "pointer": "/jumlah",
    "message": "Jumlah harus bilangan bulat",
    "hint": "contoh yang benar: 2",
    "related": [],
}


def literasi(folder, *words, **env):
    """Run the command in a folder, without Git's or the terminal's help."""
    kept = {"PATH": os.environ["PATH"], "PYTHONWARNINGS": "error", "HOME": str(folder)}
    return subprocess.run(
        [sys.executable, "-m", "literasi", *words],
        cwd=folder, env={**kept, **env}, capture_output=True, check=False,
    )  # fmt: skip


def told(done):
    return done.returncode, done.stdout.decode(), done.stderr.decode()


@pytest.fixture
def good(tmp_path):
    return small(tmp_path, *OFFICE)


@pytest.fixture
def bad(tmp_path):
    return small(tmp_path, *OFFICE, kendal__peralatan__rusak=BAD)


def test_a_good_tree_gives_0_without_git(good):
    assert told(literasi(good, "check")) == (
        0, "", "3 catatan diperiksa: 0 kesalahan, 0 peringatan\n",
    )  # fmt: skip


def test_an_error_gives_1_with_its_place_and_what_would_be_right(bad):
    assert told(literasi(bad, "check")) == (
        1, LINE, SUMMARY,
    )  # fmt: skip


def test_quiet_leaves_the_findings_only(bad):
    assert told(literasi(bad, "check", "--quiet")) == (1, LINE, "")


def test_json_has_exactly_the_keys_of_the_contract(bad):
    code, out, err = told(literasi(bad, "check", "--format", "json"))
    assert (code, json.loads(out), err) == (1, [ROW], "")


def test_a_finding_leads_to_its_page_where_the_portal_has_an_address(bad):
    (bad / "mkdocs.yml").write_text("site_name: Contoh\nsite_url: https://contoh.invalid/portal\n")
    code, out, err = told(literasi(bad, "check", "--format", "json"))
    url = "https://contoh.invalid/portal/panduan/aturan/SKM003/"
    assert (code, json.loads(out), err) == (1, [{**ROW, "url": url}], "")


@pytest.mark.parametrize("settings", ["", "site_url: ''\n", "site_url: 7\n", "a: [\n", "\xff"])
def test_settings_without_an_address_do_not_stop_a_check(bad, settings):
    (bad / "mkdocs.yml").write_text(settings, encoding="latin-1")
    code, out, _ = told(literasi(bad, "check", "--format", "json"))
    assert (code, json.loads(out)) == (1, [ROW])


def test_json_of_a_good_tree_is_an_empty_list(good):
    assert told(literasi(good, "check", "--format", "json")) == (0, "[]\n", "")


WARNED = {
    "records/kendal/publikasi/contoh.yml": record("kendal/publikasi/kunjungan-tk-bina-ceria.yml")
    .replace(b"foto/kunjungan-anak.webp", b"foto/hilang.webp")
}  # fmt: skip


CLAIM = 'skema: 1\nuntuk: pejabat/dimas\ntanggal: "2026-03-17"\ncara: literasi\n'
LATER = 'aturan:\n  - kode: NOM002\n    sejak: "2027-01-01"\n    alasan: Catatan lama disalin dahulu.\n'


def test_a_rule_that_binds_later_is_counted_and_blocks_from_its_day(tmp_path):
    """Until then not even `--strict` blocks; a list of paths counts its own findings only."""
    profile = record("kendal/instansi.yml").decode() + LATER
    at = profile.splitlines().index('    sejak: "2027-01-01"') + 1
    claims = {f"kendal__nomor__keluar-2026-{number}": CLAIM for number in (1, 2)}
    good = small(tmp_path, *OFFICE[1:], kendal__instansi=profile, **claims)
    note = "records/kendal/instansi.yml:{}:12 note KEC004 {} temuan NOM002 belum berlaku sampai 1 Januari 2027"
    before = literasi(good, "check", "--strict", "--as-of", "2026-12-31")
    assert (before.returncode, before.stdout.decode().splitlines()[0]) == (0, note.format(at, 2))
    path = "records/kendal/nomor/keluar-2026-1.yml"
    some = literasi(good, "check", path, "--as-of", "2026-12-31", "--format", "json")
    assert [(one["rule"], one["severity"], one["message"]) for one in json.loads(some.stdout)] == [
        ("KEC004", "note", "1 temuan NOM002 belum berlaku sampai 1 Januari 2027")
    ]
    after = literasi(good, "check", "--as-of", "2027-01-01")
    assert (after.returncode, after.stdout.decode().count(" error NOM002 ")) == (1, 2)


def test_a_warning_gives_0_and_with_strict_1(tmp_path):
    write(tmp_path, WARNED)
    page = "records/kendal/publikasi/contoh.yml"
    warning = (
        f"{page}:30:13 warning FOT001 gambar «foto/hilang.webp» tidak ada; halaman tampil tanpa "
        "gambar\n    → taruh berkasnya di records/kendal/foto/hilang.webp, atau hapus butir "
        "gambar ini\n"
    )
    assert told(literasi(tmp_path, "check", "--quiet", page)) == (0, warning, "")
    assert told(literasi(tmp_path, "check", "--quiet", "--strict", page)) == (1, warning, "")


def test_paths_limit_what_is_shown(bad):
    summary = "4 catatan diperiksa: 0 kesalahan, 0 peringatan\n"
    assert told(literasi(bad, "check", "records/kendal/pejabat")) == (0, "", summary)
    assert told(literasi(bad, "check", "--quiet", AT)) == (1, LINE, "")
    assert told(literasi(bad, "check", "--quiet", "records/kendal/peralatan")) == (1, LINE, "")
    assert told(literasi(bad, "check", "--quiet", ".")) == (1, LINE, "")


def test_a_misspelt_path_is_the_operators_mistake(bad):
    assert told(literasi(bad, "check", "records/kendal/peralatn")) == (
        2, "", "«records/kendal/peralatn» tidak ada\n→ periksa ejaan nama berkas atau folder itu\n",
    )  # fmt: skip


def test_a_path_outside_the_records_is_the_operators_mistake(bad):
    (bad / "lain.yml").write_text("a: 1\n")
    code, out, err = told(literasi(bad, "check", "lain.yml"))
    assert (code, out, err.split("\n")[0]) == (2, "", "«lain.yml» bukan bagian dari arsip")


def test_it_runs_from_any_folder_below_the_root(bad):
    folder = bad / "records/kendal/peralatan"
    assert told(literasi(folder, "check", "--quiet")) == (1, LINE, "")
    assert told(literasi(folder, "check", "--quiet", "rusak.yml")) == (1, LINE, "")
    assert told(literasi(folder, "check", "--quiet", "kamera.yml")) == (0, "", "")


def test_root_names_the_folder_from_anywhere(bad, tmp_path_factory):
    elsewhere = tmp_path_factory.mktemp("lain")
    assert told(literasi(elsewhere, "--root", str(bad), "check", "--quiet")) == (1, LINE, "")


def test_no_records_anywhere_is_the_operators_mistake(tmp_path):
    code, out, err = told(literasi(tmp_path, "check"))
    assert (code, out) == (2, "")
    assert err.split("\n→ ")[1] == (
        "jalankan dari dalam folder arsip, atau beri --root FOLDER sebelum nama perintah\n"
    )


def test_a_root_that_is_not_there_is_the_operators_mistake(bad):
    code, out, err = told(literasi(bad, "--root", str(bad / "salah"), "check"))
    assert (code, out) == (2, "")
    assert err.endswith("tidak ada\n→ periksa ejaan nama folder itu\n")


@pytest.mark.parametrize("words", [["check", "--format", "xml"], ["chek"], ["check", "--salah"]])
def test_a_wrong_word_on_the_command_line_gives_2(good, words):
    assert literasi(good, *words).returncode == 2


def test_our_own_bug_gives_3_and_is_shown_whole(good):
    broken = good / "pecah"
    broken.mkdir()
    (broken / "sitecustomize.py").write_text(
        "import literasi.judging\ndef judge(*_, **__):\n    raise RuntimeError('pecah')\n"
        "literasi.judging.judge = judge\n"
    )
    code, out, err = told(literasi(good, "check", PYTHONPATH=str(broken)))
    assert (code, out) == (3, "")
    assert "RuntimeError: pecah" in err
    assert err.endswith(
        "Ini kesalahan program, bukan kesalahan Anda. Mohon laporkan teks di atas.\n"
    )


@pytest.mark.parametrize(
    "env", [{"NO_COLOR": "1"}, {"PYTHONIOENCODING": "ascii"}, {"LC_ALL": "C"}, {"PYTHONIOENCODING": "cp1252"}]
)  # fmt: skip
def test_a_report_is_plain_utf8_whatever_the_terminal(bad, env):
    assert told(literasi(bad, "check", "--quiet", **env)) == (1, LINE, "")


def test_a_report_is_the_same_whatever_the_hash_seed_and_zone(tmp_path):
    rusak = {f"records/kendal/mitra/{name}.yml": b"skema: 2\nwarna: x\n" for name in "zyxabc"}
    write(tmp_path, {**rusak, **edited("kendal/peralatan/kamera.yml", "jumlah: 2", "jumlah: dua")})
    seeds = (("0", "Asia/Jayapura"), ("77", "America/New_York"))
    for form in FORMS:
        runs = {
            literasi(tmp_path, "check", "--format", form, PYTHONHASHSEED=seed, TZ=zone).stdout
            for seed, zone in seeds
        }
        assert len(runs) == 1, form
    rows = json.loads(literasi(tmp_path, "check", "--format", "json").stdout)
    order = [(row["path"], row["line"], row["column"], row["rule"]) for row in rows]
    assert order == sorted(order)


BROKEN = {
    "a": b"nama: \xff\n",
    "b": b"nama: [\n",
    "c": b"",
    "d": b"skema: 1\nnama: x\nnama: y\n",
    "e": b"nama:\t&x y\n",
    "f": b"\xef\xbb\xbf- 1\n",
    "g": b"skema: 9\n",
    "h": b"\x00",
    "i": b"#" * (512 * 1024 + 1),
}


@pytest.mark.parametrize("form", ["text", "sarif"])
def test_one_broken_file_never_hides_another(good, form):
    alone = {}
    for name, raw in BROKEN.items():
        path = good / "records/kendal/mitra" / f"{name}.yml"
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(raw)
        alone[name] = lines(literasi(good, "check", "--format", form), f"/{name}.yml")
        path.unlink()
    for name, raw in reversed(BROKEN.items()):
        (good / "records/kendal/mitra" / f"{name}.yml").write_bytes(raw)
    whole = literasi(good, "check", "--format", form)
    assert {name: lines(whole, f"/{name}.yml") for name in BROKEN} == alone
    assert all(alone.values())


def lines(done, name):
    """The lines of a report that speak of a file."""
    return [line for line in done.stdout.decode().split("\n") if name in line]


def test_a_hostile_file_name_is_a_finding_on_one_line(good):
    name = os.fsencode(good / "records/kendal/mitra") + b"\xff\n\x1b[31m: error.yml"
    (good / "records/kendal").mkdir(parents=True, exist_ok=True)
    os.close(os.open(name, os.O_CREAT | os.O_WRONLY))
    code, out, _ = told(literasi(good, "check", "--quiet"))
    assert (code, out.count("\n"), "\x1b" in out) == (1, 2, False)
    for form in FORMS:
        done = literasi(good, "check", "--format", form)
        assert (done.returncode, b"\x1b" in done.stdout, done.stderr.count(b"\n")) == (
            1, False, 2 if form == "text" else 0,
        ), form  # fmt: skip


def test_a_record_cannot_forge_a_finding(good):
    text = 'skema: 1\nnama: Kamera\njumlah: 2\nsatuan: unit\n"x\\nrecords/a.yml:1:1 error": 1\n'
    small(good, kendal__peralatan__rusak=text)
    code, out, _ = told(literasi(good, "check", "--quiet"))
    assert (code, out.count("\n")) == (1, 2)


def test_the_shipped_tree_runs_from_the_repository():
    assert told(literasi(ROOT, "check", "--quiet", "records/libur")) == (0, "", "")


def test_help_and_version_need_no_records(tmp_path):
    assert [
        literasi(tmp_path, *words).returncode
        for words in (["--help"], ["--version"], ["check", "-h"])
    ] == [0, 0, 0]
