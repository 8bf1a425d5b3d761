"""What a run reads about itself, and how the required job judges the others."""

import json
import subprocess
import sys

import pytest
from tests.ci.workflows import ROOT
from tests.support.project import commit, git

CI = ROOT / "tools" / "ci"
ERROR, WARNING = "::error title=wajib::", "::warning title=wajib::"
SHA = "0123456789abcdef0123456789abcdef01234567"


def run(script, *words, given="", cwd=ROOT):
    done = subprocess.run(
        [sys.executable, CI / script, *words], input=given, cwd=cwd,
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    return done.returncode, done.stdout, done.stderr


def pull(branch="main", number=7):
    return {"pull_request": {"number": number, "base": {"ref": branch}}}


def asked(tmp_path, task, event):
    file = tmp_path / "peristiwa.json"
    file.write_text(json.dumps(event), encoding="utf-8")
    return run("event.py", task, str(file))


@pytest.mark.parametrize(
    ("task", "event", "said"),
    [
        ("base", pull(), "origin/main"),
        ("base", pull("rilis/2026.1"), "origin/rilis/2026.1"),
        ("base", {"merge_group": {"base_sha": SHA}}, SHA),
        ("base", {"before": SHA}, SHA),
        ("base", {"before": SHA, "forced": True}, ""),
        ("base", {"before": "0" * 40}, ""),
        ("base", {"schedule": "5 17 * * *"}, ""),
        ("number", pull(), "7"),
        ("number", {"before": SHA}, ""),
        ("trunk", {"repository": {"default_branch": "utama"}}, "utama"),
        ("trunk", {}, "main"),
    ],
)
def test_a_run_knows_what_it_is_about(tmp_path, task, event, said):
    assert asked(tmp_path, task, event) == (0, said, "")


@pytest.mark.parametrize(
    ("task", "event"),
    [
        ("base", pull("--upload-pack=touch")),
        ("base", pull("a$(touch x)")),
        ("base", pull("a b")),
        ("base", pull("a..b")),
        ("base", pull("a\nb")),
        ("base", {"merge_group": {"base_sha": "HEAD; true"}}),
        ("number", pull(number="7; true")),
        ("number", pull(number=0)),
        ("trunk", {"repository": {"default_branch": "-x"}}),
    ],
)
def test_a_name_that_is_no_plain_name_stops_the_run(tmp_path, task, event):
    assert asked(tmp_path, task, event) == (1, "", "isi peristiwa tidak dikenal\n")


@pytest.mark.parametrize(
    ("target", "before", "said"),
    [("main", "0" * 40, "origin/main"), ("", SHA, SHA), ("", "0" * 40, "")],
)
def test_gitlab_tells_it_in_variables(target, before, said):
    assert run("event.py", "gitlab", target, before) == (0, said, "")


def needs(**results):
    return json.dumps({name: {"result": one, "outputs": {}} for name, one in results.items()})


@pytest.mark.parametrize(
    ("given", "code", "said"),
    [
        (needs(catatan="success", cabang="success"), 0, ""),
        (needs(catatan="skipped", cabang="success"), 1, f"{ERROR}catatan: skipped\n"),
        (needs(catatan="cancelled", cabang="success"), 1,
         f"{ERROR}catatan: cancelled\n"),
        (needs(catatan="failure", cabang="success"), 1, f"{ERROR}catatan: failure\n"),
        (needs(catatan="success", cabang="failure"), 0, f"{WARNING}cabang: failure\n"),
        (needs(catatan="success", cabang="skipped"), 1, f"{ERROR}cabang: skipped\n"),
        (needs(catatan="success"), 1, f"{ERROR}cabang: tidak ada\n"),
        ('{"cabang": {}}', 1, f"{ERROR}cabang: tidak diketahui\n"),
        ("{}", 1, f"{ERROR}cabang: tidak ada\n{ERROR}tidak ada pekerjaan yang ditunggu\n"),
    ],
)  # fmt: skip
def test_only_success_is_success(given, code, said):
    assert run("needs.py", "--advisory", "cabang", given=given) == (code, said, "")


@pytest.mark.parametrize(
    ("paths", "said"),
    [
        (["records/contoh/ruang/aula.yml"], "uji=tidak\n"),
        (["records/contoh/ruang/aula.yml", "tools/x.py"], "uji=ya\n"),
        (["rekaman records/x"], "uji=ya\n"),
    ],
)
def test_records_alone_do_not_call_for_a_test_of_the_program(tmp_path, paths, said):
    git(tmp_path, "init", "-q", "-b", "main")
    commit(tmp_path, "mulai")
    git(tmp_path, "switch", "-q", "-c", "usul")
    for path in paths:
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).write_text("x\n", encoding="utf-8")
    commit(tmp_path, "usul")
    assert run("scope.py", "main", cwd=tmp_path) == (0, said, "")


@pytest.mark.parametrize("base", ["", "tidak-ada", "-x"])
def test_what_cannot_be_compared_is_tested(tmp_path, base):
    git(tmp_path, "init", "-q", "-b", "main")
    commit(tmp_path, "mulai")
    assert run("scope.py", base, cwd=tmp_path) == (0, "uji=ya\n", "")
