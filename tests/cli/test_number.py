"""`literasi number`: what is taken, written, pushed and told; races with real clones."""

import json
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor

import pytest
from tests.rules.arsip import base
from tests.support.project import git, literasi

WHEN = {"GIT_COMMITTER_DATE": "2026-03-20T02:00:00Z", "GIT_AUTHOR_DATE": "2026-03-20T02:00:00Z"}
WHO = {
    "GIT_AUTHOR_NAME": "Uji", "GIT_AUTHOR_EMAIL": "uji@contoh.invalid",
    "GIT_COMMITTER_NAME": "Uji", "GIT_COMMITTER_EMAIL": "uji@contoh.invalid",
}  # fmt: skip
HERE = "records/contoh"
LETTER = dict(base())[f"{HERE}/surat-keluar/2026-a1-s1.yml"].decode()


def letter(number="otomatis", day="2026-03-06"):
    """The base letter with another number and day, unsent, with a comment to be kept."""
    text = LETTER.partition("pengiriman:")[0]
    text = text.replace("nomor: 041/1/Contoh/2026", f"nomor: {number}  # dari buku")
    return text.replace('tanggal_surat: "2026-03-06"', f'tanggal_surat: "{day}"')


def put(root, path, text):
    target = root / HERE / path
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(text, encoding="utf-8")


def archive(root, **letters):
    """A committed archive; `s2="…"` is one more letter of the case."""
    for path, raw in base():
        target = root / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(raw)
    for name, text in letters.items():
        put(root, f"surat-keluar/2026-a1-{name}.yml", text)
    git(root, "init", "-q", "-b", "main")
    git(root, "add", "-A")
    git(root, "commit", "-q", "-m", "mulai", env=WHEN)
    return root


def desks(tmp_path, count, **letters):
    """A bare server and clones of it."""
    first = archive(tmp_path / "asal", **letters)
    git(tmp_path, "clone", "-q", "--bare", str(first), "server.git")
    return [clone(tmp_path, f"meja{number}") for number in range(count)]


def clone(tmp_path, name):
    git(tmp_path, "clone", "-q", str(tmp_path / "server.git"), name)
    return tmp_path / name


def number(root, *words, when="2026-03-20T02:00:00Z"):
    dates = {"GIT_COMMITTER_DATE": when, "GIT_AUTHOR_DATE": when}
    return literasi(root, "number", *words, env={**WHO, **dates})


def claims(root):
    return {path.stem for path in (root / HERE / "nomor").glob("keluar-*.yml")}


def on_server(tmp_path):
    names = git(tmp_path / "server.git", "ls-tree", "--name-only", "main", f"{HERE}/nomor/")
    return {name.rpartition("/")[2] for name in names.split() if "/keluar-" in name}


def errors(root):
    done = literasi(root, "check", "--format", "json", "--as-of", "2026-12-31")
    return [(one["rule"], one["path"]) for one in json.loads(done.stdout)
            if one["severity"] == "error"]  # fmt: skip


def test_a_claim_is_written_here_and_stands_on_the_server(tmp_path):
    (desk,) = desks(tmp_path, 1, s2=letter())
    done = number(desk, "claim", "surat-keluar/2026-a1-s2")
    assert (done.returncode, done.stdout) == (0, "041/2/Contoh/2026\n"), done.stderr
    assert (desk / HERE / "surat-keluar/2026-a1-s2.yml").read_text() == letter("041/2/Contoh/2026")
    assert (desk / HERE / "nomor/keluar-2026-2.yml").read_text() == (
        'skema: 1\nuntuk: surat-keluar/2026-a1-s2\ntanggal: "2026-03-20T09:00"\ncara: literasi\n'
    )
    assert on_server(tmp_path) == {"keluar-2026-1.yml", "keluar-2026-2.yml"}
    changed = git(tmp_path / "server.git", "show", "--name-only", "--format=%s", "main").split(
        "\n"
    )
    assert [one for one in changed if one] == [
        "nomor: keluar-2026-2 untuk surat-keluar/2026-a1-s2", f"{HERE}/nomor/keluar-2026-2.yml",
    ]  # fmt: skip
    git(desk, "pull", "-q", "--ff-only")
    assert errors(desk) == []
    assert git(desk, "status", "--porcelain").split() == [
        "M", f"{HERE}/surat-keluar/2026-a1-s2.yml",
    ]  # fmt: skip


def test_the_server_stays_without_errors_until_the_letter_arrives(tmp_path):
    """The claim is there first; what waits on another branch is no more than a warning."""
    (desk,) = desks(tmp_path, 1)
    put(desk, "surat-keluar/2026-a1-s2.yml", letter())
    assert number(desk, "claim", "surat-keluar/2026-a1-s2").returncode == 0
    fresh = clone(tmp_path, "baru")
    assert "keluar-2026-2" in claims(fresh)
    assert errors(fresh) == []


def test_a_claim_asked_for_twice_is_made_once(tmp_path):
    (desk,) = desks(tmp_path, 1, s2=letter())
    first, second = (number(desk, "claim", "surat-keluar/2026-a1-s2") for _ in range(2))
    assert (first.stdout, second.stdout) == ("041/2/Contoh/2026\n", "041/2/Contoh/2026\n")
    assert on_server(tmp_path) == {"keluar-2026-1.yml", "keluar-2026-2.yml"}


def test_a_letter_without_number_and_series_gets_both_in_their_places(tmp_path):
    text = letter().replace("nomor: otomatis  # dari buku\n", "").replace("seri: keluar\n", "")
    (desk,) = desks(tmp_path, 1, s2=text)
    both = "seri: keluar\nnomor: 041/2/Contoh/2026\ntanggal_surat:"
    done = number(desk, "claim", "surat-keluar/2026-a1-s2")
    assert done.stdout == "041/2/Contoh/2026\n", done.stderr
    assert (desk / HERE / "surat-keluar/2026-a1-s2.yml").read_text() == text.replace(
        "tanggal_surat:", both
    )


ROUNDS, DESKS = 4, 3


def test_desks_that_claim_at_the_same_time_never_get_the_same_number(tmp_path):
    """Many rounds of processes against one bare repository: no duplicate, no gap, none lost."""
    names = [f"s{number}" for number in range(2, 2 + ROUNDS * DESKS)]
    clones = desks(tmp_path, DESKS, **{name: letter() for name in names})
    told = []
    with ThreadPoolExecutor(DESKS) as pool:
        for turn in range(ROUNDS):
            mine = names[turn * DESKS : (turn + 1) * DESKS]
            refs = [f"surat-keluar/2026-a1-{name}" for name in mine]
            told += pool.map(lambda desk, ref: number(desk, "claim", ref), clones, refs)
    assert [one.stderr for one in told if one.returncode] == []
    wanted = {f"041/{running}/Contoh/2026\n" for running in range(2, 2 + ROUNDS * DESKS)}
    assert {one.stdout for one in told} == wanted
    assert len(told) == len(wanted)
    fresh = clone(tmp_path, "baru")
    owners = [(fresh / HERE / f"nomor/{name}.yml").read_text().split("\n")[1]
              for name in claims(fresh)]  # fmt: skip
    assert len(owners) == len(set(owners)) == 1 + ROUNDS * DESKS


def test_two_syncs_at_the_same_time_give_every_letter_one_number(tmp_path):
    clones = desks(tmp_path, 2, **{name: letter() for name in ("s2", "s3", "s4")})
    with ThreadPoolExecutor(2) as pool:
        told = list(pool.map(lambda desk: number(desk, "sync", "--push"), clones))
    assert [one.returncode for one in told] == [0, 0], [one.stderr for one in told]
    fresh = clone(tmp_path, "baru")
    assert claims(fresh) == {f"keluar-2026-{running}" for running in (1, 2, 3, 4)}
    assert errors(fresh) == []


def test_sync_gives_numbers_in_order_of_date_and_then_has_nothing_to_do(tmp_path):
    root = archive(tmp_path / "a", s2=letter(day="2026-03-09"), s3=letter(day="2026-03-08"))
    done = number(root, "sync", "--commit")
    assert done.returncode == 0
    assert done.stdout == (
        f"{HERE}/surat-keluar/2026-a1-s3.yml: 041/2/Contoh/2026\n"
        f"{HERE}/surat-keluar/2026-a1-s2.yml: 041/3/Contoh/2026\n"
    )
    tip = git(root, "rev-parse", "HEAD")
    assert git(root, "status", "--porcelain") == ""
    assert errors(root) == []
    again = number(root, "sync", "--commit")
    assert (again.returncode, again.stdout) == (0, "")
    assert again.stderr == "tidak ada catatan yang menunggu nomor\n"
    assert git(root, "rev-parse", "HEAD") == tip


def test_an_incoming_letter_gets_its_agenda_number_in_the_year_it_was_received(tmp_path):
    root = archive(tmp_path / "a")
    request = (root / HERE / "permohonan/2026-a2.yml").read_text()
    put(root, "permohonan/2026-a3.yml", request.replace('"0002"', "otomatis"))
    done = number(root, "sync")
    assert done.stdout == f"{HERE}/permohonan/2026-a3.yml: 0003\n", done.stderr
    written = (root / HERE / "permohonan/2026-a3.yml").read_text()
    assert written == request.replace('"0002"', '"0003"')
    assert (root / HERE / "nomor/masuk-2026-0003.yml").is_file()


def test_sync_commits_the_numbers_and_nothing_else(tmp_path):
    root = archive(tmp_path / "a", s2=letter())
    (root / "lain.txt").write_text("belum selesai")
    git(root, "add", "lain.txt")
    assert number(root, "sync", "--commit").returncode == 0
    assert git(root, "status", "--porcelain") == "A  lain.txt\n"


def test_the_first_number_of_a_year_is_one_and_the_date_is_that_of_the_offices_zone(tmp_path):
    """18.30 on New Year's Eve in Greenwich is 1 January, 01.30 WIB."""
    root = archive(tmp_path / "a", s2=letter(day="2027-01-01"))
    done = number(root, "claim", "surat-keluar/2026-a1-s2", when="2026-12-31T18:30:00Z")
    assert done.stdout == "041/1/Contoh/2027\n"
    text = (root / HERE / "nomor/keluar-2027-1.yml").read_text()
    assert 'tanggal: "2027-01-01T01:30"' in text


def test_a_number_taken_before_its_letter_counts_in_the_offices_year(tmp_path):
    root = archive(tmp_path / "a")
    words = ("claim", "--series", "keluar", "--note", "Undangan rapat.")
    assert number(root, *words, when="2026-12-31T16:59:00Z").stdout == "2\n"
    assert number(root, *words, when="2026-12-31T17:00:00Z").stdout == "1\n"
    assert claims(root) == {"keluar-2026-1", "keluar-2026-2", "keluar-2027-1"}
    assert errors(root) == []


def test_an_offline_desk_says_so_and_settles_when_it_is_back(tmp_path):
    (desk,) = desks(tmp_path, 1, s2=letter())
    server = tmp_path / "server.git"
    server.rename(tmp_path / "jauh.git")
    away = number(desk, "claim", "surat-keluar/2026-a1-s2")
    assert (away.returncode, away.stdout) == (0, "041/2/Contoh/2026\n")
    assert "server tidak terjangkau" in away.stderr
    (tmp_path / "jauh.git").rename(server)
    assert on_server(tmp_path) == {"keluar-2026-1.yml"}
    back = number(desk, "claim", "surat-keluar/2026-a1-s2")
    assert (back.returncode, back.stdout) == (0, "041/2/Contoh/2026\n")
    assert on_server(tmp_path) == {"keluar-2026-1.yml", "keluar-2026-2.yml"}


def test_an_offline_number_that_somebody_else_took_is_told_and_not_overwritten(tmp_path):
    one, other = desks(tmp_path, 2, s2=letter(), s3=letter())
    git(one, "remote", "set-url", "origin", str(tmp_path / "tiada.git"))
    assert number(one, "claim", "surat-keluar/2026-a1-s2").returncode == 0
    assert number(other, "claim", "surat-keluar/2026-a1-s3").stdout == "041/2/Contoh/2026\n"
    git(one, "remote", "set-url", "origin", str(tmp_path / "server.git"))
    late = number(one, "claim", "surat-keluar/2026-a1-s2")
    assert (late.returncode, late.stdout) == (2, "")
    assert "nomor «keluar-2026-2» sudah diambil: surat-keluar/2026-a1-s3" in late.stderr
    assert "nomor: otomatis" in late.stderr


def test_two_offline_desks_meet_in_a_merge_that_git_refuses_and_check_explains(tmp_path):
    one, other = desks(tmp_path, 2, s2=letter(), s3=letter())
    for desk, name in ((one, "s2"), (other, "s3")):
        git(desk, "remote", "set-url", "origin", str(tmp_path / "tiada.git"))
        assert number(desk, "claim", f"surat-keluar/2026-a1-{name}").returncode == 0
        git(desk, "switch", "-q", "-c", name)
        git(desk, "commit", "-q", "-a", "-m", name, env=WHEN)
        git(desk, "push", "-q", str(tmp_path / "server.git"), name)
    fresh = clone(tmp_path, "baru")
    git(fresh, "merge", "-q", "--no-edit", "origin/s2")
    with pytest.raises(subprocess.CalledProcessError):
        git(fresh, "merge", "-q", "--no-edit", "origin/s3")
    git(fresh, "merge", "--abort")
    told = literasi(fresh, "check", "--branches", "--as-of", "2026-12-31").stdout
    assert "nomor «keluar-2026-2» diambil dua kali" in told
    assert "cabang yang digabung belakangan mengambil nomor berikutnya" in told


@pytest.mark.parametrize(
    ("words", "printed", "name", "source"),
    [
        (("--number", "041/90/Contoh/2026", "--source", "srikandi"),
         "041/90/Contoh/2026", "keluar-2026-90", "srikandi"),
        (("--number", "1.1", "--note", "Terlambat dicatat."),
         "041/1.1/Contoh/2026", "keluar-2026-1-1", "kertas"),
        (("--number", "1a", "--note", "Terlambat dicatat."),
         "041/1a/Contoh/2026", "keluar-2026-1a", "kertas"),
    ],
)  # fmt: skip
def test_a_number_given_elsewhere_or_inserted_is_claimed_as_it_is(
    tmp_path, words, printed, name, source
):
    root = archive(tmp_path / "a", s2=letter())
    done = number(root, "claim", "surat-keluar/2026-a1-s2", *words)
    assert (done.returncode, done.stdout) == (0, f"{printed}\n"), done.stderr
    assert f"cara: {source}\n" in (root / HERE / f"nomor/{name}.yml").read_text()
    assert literasi(root, "check", "--strict", "--as-of", "2026-12-31").returncode == 0


def test_a_number_that_is_taken_or_does_not_fit_is_refused_and_nothing_is_written(tmp_path):
    root = archive(tmp_path / "a", s2=letter())
    taken = number(root, "claim", "surat-keluar/2026-a1-s2", "--number", "1")
    assert taken.returncode == 2
    assert "«keluar-2026-1» sudah diambil: surat-keluar/2026-a1-s1" in taken.stderr
    odd = number(root, "claim", "surat-keluar/2026-a1-s2", "--number", "1/041/2026")
    assert odd.returncode == 2
    assert "misalnya 041/147/Contoh/2026" in odd.stderr
    assert git(root, "status", "--porcelain") == ""


def test_a_number_that_was_deleted_is_not_given_again(tmp_path):
    (desk,) = desks(tmp_path, 1, s2=letter(), s3=letter())
    assert number(desk, "claim", "surat-keluar/2026-a1-s2").returncode == 0
    git(desk, "pull", "-q", "--ff-only")
    git(desk, "rm", "-q", "-f", f"{HERE}/nomor/keluar-2026-2.yml")
    put(desk, "surat-keluar/2026-a1-s2.yml", letter())
    git(desk, "commit", "-q", "-a", "-m", "hapus", env=WHEN)
    git(desk, "push", "-q")
    assert number(desk, "claim", "surat-keluar/2026-a1-s3").stdout == "041/3/Contoh/2026\n"


def test_series_that_share_a_running_number_never_give_it_twice(tmp_path):
    root = archive(tmp_path / "a", s2=letter(), s3=letter())
    profile = root / HERE / "instansi.yml"
    profile.write_text(
        profile.read_text().replace(
            "  - kunci: perjanjian\n",
            "  - kunci: undangan\n    nama: Undangan\n    buku: surat_keluar\n"
            '    templat: "005/{urut}/{opd}/{tahun}"\n    bersama: keluar\n'
            "    tahun_dari: tanggal_surat\n    sepenuhnya: false\n  - kunci: perjanjian\n",
        )
    )
    put(root, "surat-keluar/2026-a1-s3.yml", letter().replace("seri: keluar", "seri: undangan"))
    done = number(root, "sync")
    assert done.stdout == (
        f"{HERE}/surat-keluar/2026-a1-s2.yml: 041/2/Contoh/2026\n"
        f"{HERE}/surat-keluar/2026-a1-s3.yml: 005/3/Contoh/2026\n"
    )
    assert claims(root) == {"keluar-2026-1", "keluar-2026-2", "keluar-2026-3"}
    assert errors(root) == []


def test_a_server_that_refuses_pushes_is_told_and_nothing_is_written(tmp_path):
    (desk,) = desks(tmp_path, 1, s2=letter())
    hook = tmp_path / "server.git/hooks/pre-receive"
    hook.write_text("#!/bin/sh\necho dilindungi >&2\nexit 1\n")
    hook.chmod(0o755)
    done = number(desk, "claim", "surat-keluar/2026-a1-s2")
    assert done.returncode == 2
    assert "server menolak kiriman ke cabang «main»" in done.stderr
    assert "dilindungi" in done.stderr
    assert git(desk, "status", "--porcelain") == ""


def test_a_report_as_data_names_every_series_and_refuses_misspelt_ones(tmp_path):
    root = archive(tmp_path / "a", s2=letter())
    rows = json.loads(number(root, "report", "--format", "json").stdout)
    assert [(one["seri"], one["tahun"], one["dipakai"], one["menunggu"]) for one in rows] == [
        ("masuk", "2026", 2, 0), ("keluar", "2026", 1, 1), ("perjanjian", "2026", 1, 0),
    ]  # fmt: skip
    assert rows[0] == {
        "instansi": "contoh", "seri": "masuk", "nama": ["Buku Agenda Surat Masuk"],
        "tahun": "2026", "dipakai": 2, "tertinggi": 2, "menunggu": 0, "batal": [], "sisipan": [],
        "belum_dipakai": [], "tanpa_berkas_nomor": [], "terlompat": None,
    }  # fmt: skip
    assert number(root, "report", "--series", "kelua").returncode == 2


def test_the_command_needs_no_environment_but_git(tmp_path):
    """A bare call shows its help; a claim without anything to claim says what is missing."""
    root = archive(tmp_path / "a")
    shown = subprocess.run(
        [sys.executable, "-m", "literasi", "number", "--help"], capture_output=True, check=True
    )
    assert b"claim" in shown.stdout
    assert "sebut catatannya" in number(root, "claim").stderr
