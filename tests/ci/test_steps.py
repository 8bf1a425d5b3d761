"""The workflows' own shell lines, run as the host runs them, in clones of a small archive."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from tests.ci.host import Host, serving
from tests.ci.workflows import ROOT, gitlab, workflow
from tests.cli.test_number import HERE, archive, letter, put
from tests.support.project import git

SERVER = "https://git.contoh.invalid"
WHEN = "2026-03-20T02:00:00Z"
WHO = {"GIT_AUTHOR_NAME": "Uji", "GIT_AUTHOR_EMAIL": "uji@contoh.invalid",
       "GIT_COMMITTER_NAME": "Uji", "GIT_COMMITTER_EMAIL": "uji@contoh.invalid",
       "GIT_AUTHOR_DATE": WHEN, "GIT_COMMITTER_DATE": WHEN}  # fmt: skip
ROOM = f"{HERE}/ruang/aula.yml"


@pytest.fixture
def office(tmp_path):
    """A server, and a clone with the scripts and a program in `.venv/bin`."""
    first = archive(tmp_path / "asal")
    shutil.copytree(ROOT / "tools" / "ci", first / "tools" / "ci",
                    ignore=shutil.ignore_patterns("__pycache__"))  # fmt: skip
    (first / ".gitignore").write_text("/.venv/\n/build/\n__pycache__/\n", encoding="utf-8")
    (first / "Makefile").write_text(".venv/site.stamp:\n\t@true\n", encoding="utf-8")
    run(first, f"{sys.executable} -m literasi owners --as-of 2026-03-20")
    save(first)
    git(tmp_path, "clone", "-q", "--bare", str(first), "server.git")
    return clone(tmp_path, "klon")


def clone(tmp_path, name):
    folder = tmp_path / name
    git(tmp_path, "clone", "-q", str(tmp_path / "server.git"), name)
    program = folder / ".venv" / "bin" / "literasi"
    program.parent.mkdir(parents=True)
    program.write_text(f'#!/bin/sh\nexec {sys.executable} -m literasi "$@"\n', encoding="utf-8")
    program.chmod(0o755)
    return folder


def save(folder):
    git(folder, "add", "-A")
    git(folder, "commit", "-q", "-m", "ubah", env=WHO)


def run(folder, script, **more):
    """One step, as GitHub runs it: `bash -e`, its files beside it."""
    path = os.pathsep.join([str(Path(sys.executable).parent), os.environ["PATH"]])
    env = {**os.environ, **WHO, "PATH": path, **more}
    return subprocess.run(
        ["bash", "-e", "-c", script], cwd=folder, env=env,
        capture_output=True, text=True, check=False,
    )  # fmt: skip


def step(file, job, name):
    """The shell lines of a step that stands in a workflow."""
    (found,) = [one for one in workflow(file)["jobs"][job]["steps"] if one.get("name") == name]
    return found["run"]


def event(folder, data):
    file = folder / ".git" / "peristiwa.json"
    file.write_text(json.dumps(data), encoding="utf-8")
    return {"GITHUB_EVENT_PATH": str(file), "GITHUB_STEP_SUMMARY": str(folder / ".git" / "hal.md"),
            "GITHUB_OUTPUT": str(folder / ".git" / "keluaran")}  # fmt: skip


def proposal(folder, text=None):
    """A branch that changes a room, as the host checks it out: no branch, main behind it."""
    git(folder, "switch", "-q", "--detach")
    if text:
        room = folder / ROOM
        room.write_text(text(room.read_text("utf-8")), encoding="utf-8")
        save(folder)
    return event(folder, {"pull_request": {"number": 7, "base": {"ref": "main"}},
                          "repository": {"default_branch": "main"}})  # fmt: skip


def wider(text):
    return text.replace("jumlah: 80", "jumlah: 120")


CHECK = "Periksa catatan dan bandingkan dengan cabang tujuan"


def test_a_sound_proposal_passes_every_step(office):
    env = proposal(office, wider)
    names = (CHECK, "Tulis laporan ke halaman ini", "Jaga tempat catatan",
             "CODEOWNERS masih sesuai pejabat")  # fmt: skip
    for name in names:
        done = run(office, step("check.yml", "catatan", name), **env)
        assert (name, done.returncode) == (name, 0), done.stdout + done.stderr
    page = Path(env["GITHUB_STEP_SUMMARY"]).read_text("utf-8")
    assert page.startswith("## Pemeriksaan catatan\n")
    done = run(office, step("check.yml", "usulan", "Jelaskan usulan"), **env)
    assert done.returncode == 0, done.stderr
    left = office / "build" / "usulan"
    assert (left / "nomor").read_text("utf-8") == "7"
    assert (left / "ringkasan.md").read_text("utf-8").startswith("<!-- literasi-review -->\n")
    done = run(office, step("check.yml", "uji", "Perlukah menguji program"), **env)
    assert (done.returncode, Path(env["GITHUB_OUTPUT"]).read_text("utf-8")) == (0, "uji=tidak\n")


def test_what_a_record_says_cannot_steer_the_log(office):
    env = proposal(office, lambda text: f'{text}salah: "::set-output name=x::y\\n::error::z"\n')
    done = run(office, step("check.yml", "catatan", CHECK), **env)
    assert done.returncode == 1
    lines = done.stdout.splitlines()
    assert lines
    ours = (f"::error file={ROOM},", "::notice ")
    assert [one for one in lines if not one.startswith(ours)] == []


def test_a_record_that_is_missing_from_main_is_told_on_the_spot(office):
    env = proposal(office)
    (office / HERE / "nomor" / "keluar-2026-1.yml").unlink()
    done = run(office, step("check.yml", "catatan", CHECK), **env)
    assert done.returncode == 1
    assert "file=records/contoh/nomor/keluar-2026-1.yml" in done.stdout


def test_branches_that_collide_are_told_with_the_proposals_number(office, tmp_path):
    other = clone(tmp_path, "lain")
    room = other / ROOM
    room.write_text(room.read_text("utf-8").replace("jumlah: 80", "jumlah: 60"), "utf-8")
    git(other, "switch", "-q", "-c", "aula-kecil")
    save(other)
    git(other, "push", "-q", "origin", "aula-kecil")
    git(office, "fetch", "-q")
    env = proposal(office, wider)
    lines = step("check.yml", "cabang", "Gabungkan semua cabang terbuka, cari yang bertabrakan")
    done = run(office, lines, **env)
    assert done.returncode == 1, done.stderr
    assert "cabang «origin/aula-kecil» dan «usulan-7» mengubah tempat yang sama" in done.stdout


def commits(tmp_path):
    return git(tmp_path / "server.git", "rev-list", "--count", "main").strip()


def test_numbers_are_given_once(office, tmp_path):
    put(office, "surat-keluar/2026-a1-s2.yml", letter())
    save(office)
    git(office, "push", "-q", "origin", "main")
    before = commits(tmp_path)
    lines = step("publish.yml", "nomor", "Beri nomor catatan yang menunggu")
    for _ in range(2):
        done = run(office, lines, TOKEN="rahasia", BOT="mesin", GITHUB_SERVER_URL=SERVER)
        assert done.returncode == 0, done.stderr
    assert int(commits(tmp_path)) == int(before) + 1
    log = git(tmp_path / "server.git", "log", "-1", "--format=%an|%s", "--name-only", "main")
    who, _, *paths = log.splitlines()
    assert who == "mesin|nomor: keluar-2026-2"
    assert paths == [f"{HERE}/nomor/keluar-2026-2.yml", f"{HERE}/surat-keluar/2026-a1-s2.yml"]
    output = office / ".git" / "keluaran"
    run(office, step("publish.yml", "nomor", "Catat komit yang akan diperiksa"),
        GITHUB_OUTPUT=str(output))  # fmt: skip
    assert output.read_text("utf-8") == (
        f"commit={git(tmp_path / 'server.git', 'rev-parse', 'main').strip()}\n"
    )
    assert "rahasia" not in (office / ".git" / "config").read_text("utf-8")


def test_the_digest_of_every_office_is_written(office):
    done = run(office, "sh tools/ci/digest.sh 2026-03-20 build/ringkasan-harian")
    assert done.returncode == 0, done.stderr
    folder = office / "build" / "ringkasan-harian"
    assert sorted(path.name for path in folder.iterdir()) == ["contoh.eml", "contoh.txt"]
    assert (folder / "contoh.txt").read_text("utf-8").startswith("*Ringkasan kerja ")


def test_on_gitlab_a_finding_stands_beside_its_line(office):
    proposal(office, lambda text: f"{text}salah: 1\n")
    git(office, "update-ref", "refs/remotes/origin/main", "main")
    run(office, ".venv/bin/literasi owners --host gitlab --as-of 2026-03-20")
    told = {"CI_MERGE_REQUEST_TARGET_BRANCH_NAME": "main", "CI_COMMIT_BEFORE_SHA": "0" * 40}
    done = run(office, "\n".join(gitlab()["catatan"]["script"]), **told)
    assert (done.returncode, f"{ROOM}:11:1 error" in done.stdout) == (1, True), done.stderr
    report = json.loads((office / "gl-code-quality-report.json").read_text("utf-8"))
    places = [one["location"] for one in report if one["severity"] == "major"]
    assert places == [{"path": ROOM, "lines": {"begin": 11, "end": 11}}]


def test_on_gitlab_the_main_branch_explains_every_proposal_once(office):
    proposal(office, wider)
    git(office, "push", "-q", "origin", "HEAD:refs/merge-requests/3/head")
    commit = git(office, "rev-parse", "HEAD").strip()
    git(office, "switch", "-q", "main")
    host, of = Host(), "projects/42"
    host.fixed = {"user": {"username": "github-actions[bot]"}}
    host.lists = {f"{of}/merge_requests": [{"iid": 3, "sha": commit}],
                  f"{of}/merge_requests/3/notes": []}  # fmt: skip
    (line,) = gitlab()["komentar"]["script"]
    for _ in range(2):
        with serving(host) as address:
            done = run(office, line, TOKEN="rahasia", CI_API_V4_URL=address, CI_PROJECT_ID="42",
                       CI_DEFAULT_BRANCH="main", GITHUB_API_URL="",
                       CI_PROJECT_URL=f"{SERVER}/dinas/arsip")  # fmt: skip
        assert done.returncode == 0, done.stderr
    assert host.log == [("POST", f"{of}/merge_requests/3/notes")]
    (note,) = host.lists[f"{of}/merge_requests/3/notes"]
    assert note["body"].startswith("<!-- literasi-review -->\n## Isi usulan perubahan ini\n")
    assert note["body"].endswith(
        f"Menurut komit {commit[:7]}. [Temuan dan pratinjau]"
        "(https://git.contoh.invalid/dinas/arsip/-/merge_requests/3)\n"
    )
