"""The scripts that write to a host: one comment, one issue, whatever a proposal left behind."""

import io
import subprocess
import sys
import zipfile

import pytest
from tests.ci.host import ME, Host, serving
from tests.ci.workflows import ROOT

CI = ROOT / "tools" / "ci"
SHA, OTHER = "a" * 40, "b" * 40
OF = "repos/dinas/arsip"
MARKER = "<!-- literasi-review -->"
TEXT = f"{MARKER}\n## Isi usulan perubahan ini\n\n**1 catatan**: 1 baru.\n"


def run(script, address, *words, **more):
    """A script as a workflow starts it: only what the workflow gives it."""
    env = {"TOKEN": "rahasia", "GITHUB_SERVER_URL": "https://git.contoh.invalid",
           "GITHUB_REPOSITORY": "dinas/arsip", "GITHUB_API_URL": address, **more}  # fmt: skip
    return subprocess.run(
        [sys.executable, CI / script, *words], env=env, capture_output=True, text=True, check=False
    )


def packed(number="7", text=TEXT, **more):
    """The artifact that the first stage leaves."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as made:
        for name, content in {"nomor": number, "ringkasan.md": text, **more}.items():
            made.writestr(name, content)
    return out.getvalue()


def proposal(archive=None, *, head=SHA, theirs=1):
    """A host with one proposal, number 7, whose run 55 left an artifact."""
    host = Host()
    artifacts = [{"id": 9, "name": "usulan", "expired": False}, {"id": 12, "name": "pratinjau"}]
    host.fixed = {
        f"{OF}/actions/runs/55/artifacts": {"artifacts": artifacts},
        f"{OF}/actions/artifacts/9/zip": archive or packed(),
        f"{OF}/pulls/7": {
            "head": {"sha": head, "repo": {"id": theirs} if theirs else None},
            "base": {"repo": {"id": 1}},
        },
    }
    host.lists = {f"{OF}/issues/7/comments": []}
    return host


def posted(host):
    with serving(host) as address:
        return run("summary.py", address, RUN="55", HEAD=SHA)


def comments(host):
    return [one["body"] for one in host.lists[f"{OF}/issues/7/comments"]]


SOURCE = (
    "Menurut komit aaaaaaa. "
    "[Temuan dan pratinjau](https://git.contoh.invalid/dinas/arsip/actions/runs/55)\n"
)


def test_a_summary_is_written_once_and_then_edited_in_place():
    host = proposal()
    done = posted(host)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    assert comments(host) == [f"{TEXT}\n{SOURCE}"]
    assert posted(host).returncode == 0
    assert host.log == [("POST", f"{OF}/issues/7/comments")]  # the same summary: nothing to do
    host.fixed[f"{OF}/actions/artifacts/9/zip"] = packed(text=TEXT.replace("1", "2"))
    assert posted(host).returncode == 0
    assert comments(host) == [f"{TEXT.replace('1', '2')}\n{SOURCE}"]
    assert host.log[1:] == [("PATCH", f"{OF}/issues/comments/100")]
    assert host.tokens == {"Bearer rahasia"}


def test_the_marker_in_somebody_elses_comment_is_not_ours():
    host = proposal()
    theirs = {"id": 3, "user": {"login": "orang"}, "body": TEXT, "state": "open"}
    host.lists[f"{OF}/issues/7/comments"] = [dict(theirs) for _ in range(130)]
    assert posted(host).returncode == 0
    assert posted(host).returncode == 0
    assert comments(host)[:130] == [TEXT] * 130
    assert comments(host)[130:] == [f"{TEXT}\n{SOURCE}"]  # found again on the second page


@pytest.mark.parametrize("theirs", [2, None])
def test_what_a_fork_made_its_run_say_is_shown_as_plain_text(theirs):
    text = f"{MARKER}\n@dinas [klik](https://jahat.contoh.invalid)\n~~~~\n<!-- x -->\x07\u202e"
    host = proposal(packed(text=text), theirs=theirs)
    assert posted(host).returncode == 0
    warning = "**Usulan dari luar kantor.** Teks ini dibuat oleh isi usulan itu sendiri."
    shown = "@dinas [klik](https://jahat.contoh.invalid)\n~~~~\n&lt;!-- x -->"
    assert comments(host) == [f"{MARKER}\n{warning}\n\n~~~~~text\n{shown}\n~~~~~\n\n{SOURCE}"]


@pytest.mark.parametrize(
    ("archive", "said"),
    [
        (packed(number="7\n8"), "nomor usulan di dalam artefak tidak sah"),
        (packed(number="../../7"), "nomor usulan di dalam artefak tidak sah"),
        (packed(number="7; rm -rf /"), "nomor usulan di dalam artefak tidak sah"),
        (packed(number="0" * 5000), "artefak terlalu besar: «nomor»"),
        (packed(text=MARKER + "x" * 3_000_000), "artefak terlalu besar: «ringkasan.md»"),
        (packed(text=b"\xff"), "artefak bukan teks: «ringkasan.md»"),
        (packed(text="tanpa penanda"), "ringkasan tidak diawali penandanya"),
        (b"bukan zip", "artefak tidak terbaca: «nomor»"),
    ],
)
def test_an_artifact_that_is_not_what_we_wrote_is_refused(archive, said):
    host = proposal(archive)
    done = posted(host)
    assert (done.returncode, done.stderr) == (1, f"{said}\n")
    assert (comments(host), host.log) == ([], [])


def test_a_number_that_belongs_to_another_proposal_writes_nothing():
    """The host says which commit a proposal has; the run's own commit is another."""
    host = proposal(head=OTHER)
    done = posted(host)
    assert (done.returncode, host.log) == (0, [])
    assert done.stderr == "usulan itu sudah di komit lain; tidak ada yang ditulis\n"


def test_a_run_that_left_no_summary_writes_nothing():
    host = proposal()
    host.fixed[f"{OF}/actions/runs/55/artifacts"] = {"artifacts": []}
    done = posted(host)
    assert (done.returncode, host.log) == (0, [])
    assert done.stderr == "tidak ada ringkasan pada jalannya itu\n"


def test_the_place_that_a_file_is_fetched_from_never_sees_the_token():
    host, store = proposal(), Host()
    store.fixed["gudang/9"] = host.fixed.pop(f"{OF}/actions/artifacts/9/zip")
    with serving(store) as elsewhere:
        host.moved[f"/{OF}/actions/artifacts/9/zip"] = f"{elsewhere}/gudang/9"
        assert posted(host).returncode == 0
    assert (len(comments(host)), store.tokens) == (1, {None})


def test_a_host_that_refuses_is_said_and_the_token_is_not():
    host = proposal()
    del host.fixed[f"{OF}/pulls/7"]
    done = posted(host)
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr == f"GET {OF}/pulls/7: 404 'tidak ada'\n"


# the watch
FELL_OVER = "Pemeriksaan itu sendiri gagal; lihat catatan jalannya."


def deployed(*states):
    nodes = [{"latestStatus": state and {"state": state[0], "updatedAt": state[1]}}
             for state in states]  # fmt: skip
    return {"data": {"repository": {"deployments": {"nodes": nodes}}}}


def watched(host, key="portal", *words, **more):
    with serving(host) as address:
        return run("watch.py", address, key, *words, NOW="2026-11-23T12:00:00Z", **more)


def watch(*states):
    host = Host()
    host.fixed["graphql"] = deployed(*states)
    host.lists[f"{OF}/issues"] = [
        {"number": 1, "user": {"login": "orang"}, "body": "<!-- literasi-jaga: portal -->\n"},
        {"number": 2, "user": {"login": ME}, "body": None},
    ]
    return host


def issues(host):
    return host.lists[f"{OF}/issues"][2:]


@pytest.mark.parametrize(
    "states",
    [
        [("SUCCESS", "2026-11-22T17:30:00Z")],
        [("SUCCESS", "2026-11-22T00:00:00Z")],  # 36 hours to the second
        [None, ("FAILURE", "2026-11-23T11:00:00Z"), ("INACTIVE", "2026-11-22T17:30:00Z")],
    ],
)
def test_a_portal_published_in_time_needs_no_issue(states):
    host = watch(*states)
    done = watched(host)
    assert (done.returncode, done.stderr, host.log) == (0, "", [])


@pytest.mark.parametrize(
    ("states", "said"),
    [
        ([("SUCCESS", "2026-11-21T23:59:59Z")], "terakhir terbit 2026-11-21 23.59 UTC"),
        ([("FAILURE", "2026-11-23T11:00:00Z"), ("INACTIVE", "2026-11-20T17:30:00Z")],
         "terakhir terbit 2026-11-20 17.30 UTC"),
        ([("IN_PROGRESS", "2026-11-23T11:00:00Z")], "belum pernah terbit"),
        ([], "belum pernah terbit"),
    ],
)  # fmt: skip
def test_a_portal_that_is_not_published_has_one_issue_until_it_is(states, said):
    host = watch(*states)
    for _ in range(3):
        done = watched(host)
        assert (done.returncode, said in done.stderr) == (1, True)
    (issue,) = issues(host)
    assert issue["title"] == "Portal belum terbit lebih dari 36 jam"
    assert issue["body"].startswith(f"<!-- literasi-jaga: portal -->\n**Portal {said}**; ")
    assert host.log == [("POST", f"{OF}/issues")]
    host.fixed["graphql"] = deployed(("SUCCESS", "2026-11-23T11:00:00Z"))
    assert watched(host).returncode == 0
    assert watched(host).returncode == 0
    assert (issues(host), host.log[1:]) == ([], [("PATCH", f"{OF}/issues/3")])


def test_a_report_of_another_check_is_edited_while_it_changes(tmp_path):
    host, report = watch(), tmp_path / "laporan.md"
    for text in ("| a |", "| a |", "| b |"):
        report.write_text(text, encoding="utf-8")
        assert watched(host, "cabang", str(report), OUTCOME="failure").returncode == 1
    assert [one["body"] for one in issues(host)] == ["<!-- literasi-jaga: cabang -->\n| b |\n"]
    assert host.log == [("POST", f"{OF}/issues"), ("PATCH", f"{OF}/issues/3")]
    assert watched(host, "cabang", str(report), OUTCOME="success").returncode == 0
    assert issues(host) == []


def test_a_check_that_left_no_report_is_a_trouble_too(tmp_path):
    host = watch()
    done = watched(host, "pemilik", str(tmp_path / "tidak-ada.md"), OUTCOME="failure")
    assert done.returncode == 1
    assert [one["body"] for one in issues(host)] == [
        f"<!-- literasi-jaga: pemilik -->\n{FELL_OVER}\n"
    ]


def test_gitlab_is_told_in_its_own_words():
    host = Host()
    of = "projects/42"
    host.fixed = {f"{of}/deployments": [], "user": {"username": ME}}
    host.lists[f"{of}/issues"] = []
    here = {"GITHUB_REPOSITORY": "", "GITHUB_API_URL": "", "CI_PROJECT_ID": "42"}
    for _ in range(2):
        with serving(host) as address:
            done = run("watch.py", address, "portal", **here | {"CI_API_V4_URL": address},
                       NOW="2026-11-23T12:00:00Z")  # fmt: skip
        assert done.returncode == 1
    (issue,) = host.lists[f"{of}/issues"]
    assert issue["description"].startswith("<!-- literasi-jaga: portal -->\n**Portal belum")
    success = [{"status": "success", "updated_at": "2026-11-23T10:00:00.000Z"}]
    host.fixed[f"{of}/deployments"] = success
    with serving(host) as address:
        done = run("watch.py", address, "portal", **here | {"CI_API_V4_URL": address},
                   NOW="2026-11-23T12:00:00Z")  # fmt: skip
    assert (done.returncode, host.lists[f"{of}/issues"]) == (0, [])
    assert host.log == [("POST", f"{of}/issues"), ("PUT", f"{of}/issues/1")]
