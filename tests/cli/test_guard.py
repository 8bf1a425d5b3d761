"""`literasi guard` with real repositories: records go to private places only."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest
from tests.support import project

PUBLIC = "https://umum.example/orang/arsip.git"


@pytest.fixture
def archive(tmp_path: Path) -> Path:
    """The records of Kendal, which are no example any more."""
    folder = tmp_path / "arsip"
    shutil.copytree(project.ROOT / "records/kendal", folder / "records/kendal")
    (folder / "docs").mkdir()
    profile = folder / "records/kendal/instansi.yml"
    profile.write_text(profile.read_text().replace("\ncontoh: true\n", "\ncontoh: false\n"))
    project.git(folder, "init", "-q", "-b", "main")
    project.commit(folder, "mulai")
    return folder


SILENT = {"CI_PROJECT_VISIBILITY": "", "GITHUB_EVENT_PATH": ""}  # a server that says nothing


def run(folder: Path, *words: str, **said: str) -> tuple[int, str, str]:
    done = project.literasi(folder, "guard", *words, env={**SILENT, **said})
    return done.returncode, done.stdout, done.stderr


def allow(folder: Path, *lines: str) -> None:
    (folder / "docs/tujuan-git.yml").write_text("".join(f"{line}\n" for line in lines))


def test_an_unlisted_remote_is_refused_with_its_remedy(archive: Path) -> None:
    project.git(archive, "remote", "add", "origin", "https://a:kunci@umum.example/orang/arsip.git")
    code, out, err = run(archive)
    assert (code, out) == (1, f"origin: {PUBLIC} (belum terdaftar)\n")
    assert f"ditolak: {PUBLIC}" in err
    assert "kendal" in err
    assert "docs/tujuan-git.yml" in err
    assert "kunci@" not in out + err


def test_a_listed_private_remote_is_fine_and_a_listed_public_one_is_not(archive: Path) -> None:
    allow(
        archive, "tertutup:", "  - git.kantor.example", "terbuka:", "  - git.kantor.example/situs"
    )
    assert run(archive, "git@git.kantor.example:arsip.git")[0] == 0
    code, out, _ = run(archive, "git@git.kantor.example:situs.git")
    assert (code, out) == (1, "alamat: git@git.kantor.example:situs.git (terdaftar terbuka)\n")


EVENTS = {
    '{"repository": {"visibility": "public", "private": false}}': 1,
    '{"repository": {"private": false}}': 1,
    '{"repository": {"visibility": "private", "private": true}}': 0,
    '{"repository": {"visibility": "internal", "private": true}}': 0,
    '{"repository": "x"}': 0,
    "[]": 0,
    "{": 0,
}


@pytest.mark.parametrize("event", EVENTS)
def test_a_server_that_calls_the_repository_public_is_believed(archive: Path, event: str) -> None:
    """However the address is listed; a server that says nothing changes nothing."""
    allow(archive, "tertutup:", "  - git.kantor.example")
    project.git(archive, "remote", "add", "origin", "https://git.kantor.example/arsip.git")
    told = archive.parent / "event.json"
    told.write_text(event)
    code, out, err = run(archive, GITHUB_EVENT_PATH=str(told))
    listed = "origin: https://git.kantor.example/arsip.git (terdaftar tertutup)\n"
    assert (code, out, "terbuka untuk umum" in err) == (EVENTS[event], listed, bool(EVENTS[event]))


@pytest.mark.parametrize(("word", "code"), [("public", 1), ("internal", 0), ("private", 0)])
def test_the_word_of_gitlab_counts_too_but_examples_may_be_open(
    archive: Path, word: str, code: int
) -> None:
    assert run(archive, CI_PROJECT_VISIBILITY=word)[0] == code
    profile = archive / "records/kendal/instansi.yml"
    profile.write_text(profile.read_text().replace("\ncontoh: false\n", "\ncontoh: true\n"))
    assert run(archive, CI_PROJECT_VISIBILITY=word)[0] == 0


def test_every_push_address_is_judged_and_rewritten_ones_as_they_will_be(archive: Path) -> None:
    project.git(archive, "remote", "add", "cadangan", "/srv/git/arsip.git")
    assert run(archive)[0] == 0
    project.git(archive, "remote", "set-url", "--add", "--push", "cadangan", "pintas:arsip.git")
    project.git(archive, "config", "url.https://umum.example/.insteadOf", "pintas:")
    assert run(archive)[:2] == (1, "cadangan: https://umum.example/arsip.git (belum terdaftar)\n")


def test_a_repository_of_examples_may_go_anywhere(archive: Path) -> None:
    profile = archive / "records/kendal/instansi.yml"
    profile.write_text(profile.read_text().replace("\ncontoh: false\n", "\ncontoh: true\n"))
    code, out, _ = run(archive, PUBLIC)
    assert code == 0
    assert out.endswith("semua instansi contoh: tidak ada isian kantor yang perlu dijaga\n")


def test_an_office_whose_profile_cannot_be_read_is_no_example(archive: Path) -> None:
    (archive / "records/kendal/instansi.yml").write_text("contoh: true\n")
    assert run(archive, PUBLIC)[0] == 1


@pytest.mark.parametrize("text", ["- a\n", "tertutup: {a: b}\n", "tertup:\n  - a\n", "a: [\n"])
def test_a_list_that_cannot_be_used_is_the_operators_mistake(archive: Path, text: str) -> None:
    (archive / "docs/tujuan-git.yml").write_text(text)
    code, _, err = run(archive, PUBLIC)
    assert code == 2
    assert "docs/tujuan-git.yml tidak dapat dipakai" in err


def test_without_git_there_is_nothing_to_guard(tmp_path: Path) -> None:
    (tmp_path / "records").mkdir()
    code, _, err = run(tmp_path)
    assert code == 2
    assert "bukan repositori Git" in err


def push(archive: Path, *words: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        ("git", "push", "-q", *words, "main"),
        cwd=archive, env={**os.environ, "GIT_TERMINAL_PROMPT": "0"}, capture_output=True,
        text=True, check=False,
    )  # fmt: skip


def test_the_hook_stops_a_push_to_a_public_place_before_a_byte_leaves(archive: Path) -> None:
    """`umum.example` stands for a bare repository here, so a push that passed would be seen."""
    bare = archive.parent / "umum.git"
    project.git(archive.parent, "init", "-q", "--bare", str(bare))
    assert run(archive, "--install")[0] == 0
    hook = archive / ".git/hooks/pre-push"
    assert os.access(hook, os.X_OK)
    project.git(archive, "remote", "add", "umum", f"ext::git %s {bare}")
    project.git(archive, "config", "protocol.ext.allow", "always")
    refused = push(archive, "umum")
    assert refused.returncode != 0
    assert "ditolak: " in refused.stderr
    assert project.git(bare, "count-objects") == "0 objects, 0 kilobytes\n"
    project.git(archive, "remote", "add", "sendiri", str(bare))
    done = push(archive, "sendiri")
    assert done.returncode == 0, done.stderr
    assert project.git(bare, "rev-parse", "main") == project.git(archive, "rev-parse", "main")


def test_installing_twice_changes_nothing_and_a_foreign_hook_stays(archive: Path) -> None:
    hook = archive / ".git/hooks/pre-push"
    assert run(archive, "--install")[0] == 0
    ours = hook.read_bytes()
    assert (run(archive, "--install")[0], hook.read_bytes()) == (0, ours)
    hook.write_text("#!/bin/sh\nexit 0\n")
    code, _, err = run(archive, "--install")
    assert (code, hook.read_text()) == (2, "#!/bin/sh\nexit 0\n")
    assert 'guard -- "$2"' in err
