"""What must hold of every workflow: nothing to steal, nothing unpinned, nothing missing."""

import re
import subprocess
import sys

import click
import pytest
from tests.ci.workflows import FOLDER, NAMES, ROOT, commands, gitlab, jobs, shell, steps, workflow

from literasi.cli.main import literasi

LINE = re.compile(r"^\s*(?:- )?uses: (?P<what>\S+)(?P<rest>.*)$", re.MULTILINE)
PINNED = re.compile(r"[a-z-]+/[a-z-]+@[0-9a-f]{40}")
VERSION = re.compile(r" # v[0-9]+\.[0-9]+\.[0-9]+")
WRITING = {  # everything that any job may do beyond reading the repository
    "publish.yml nomor": {"contents": "write"},
    "publish.yml terbit": {"pages": "write", "id-token": "write"},
    "summary.yml komentar": {"actions": "read", "contents": "read", "pull-requests": "write"},
    "watch.yml portal": {"contents": "read", "deployments": "read", "issues": "write"},
    "watch.yml cabang": {"contents": "read", "issues": "write"},
    "watch.yml pemilik": {"contents": "read", "issues": "write"},
}
# What an expression may name: facts of the host's own making, never a title, a body or a branch.
EXPRESSIONS = {
    "inputs.commit", "github.token", "toJSON(needs)",
    "github.event.repository.default_branch", "github.event.workflow_run.id",
    "github.event.workflow_run.head_sha", "steps.temuan.outcome", "steps.ujung.outputs.commit",
    "steps.terbit.outputs.page_url", "needs.nomor.outputs.commit", "runner.temp",
}  # fmt: skip


@pytest.mark.parametrize(
    ("schema", "file"),
    [
        *(("vendor.github-workflows", f".github/workflows/{name}") for name in NAMES),
        ("vendor.dependabot", ".github/dependabot.yml"),
        ("vendor.gitlab-ci", ".gitlab-ci.yml"),
    ],
)
def test_a_file_is_what_its_host_reads(schema, file):
    more = ("--data-transform", "gitlab-ci") if "gitlab" in schema else ()
    done = subprocess.run(
        [sys.executable, "-m", "check_jsonschema", "--builtin-schema", schema, *more, ROOT / file],
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert (done.returncode, done.stdout) == (0, "ok -- validation done\n"), done.stdout


def test_every_action_is_pinned_to_a_commit_and_tells_its_version():
    found = [one for name in NAMES for one in LINE.finditer((FOLDER / name).read_text("utf-8"))]
    used = {one["what"]: one["rest"] for one in found if not one["what"].startswith("./")}
    assert {what for what in used if not PINNED.fullmatch(what)} == set()
    assert {what for what, rest in used.items() if not VERSION.fullmatch(rest)} == set()
    assert len({what.partition("@")[0] for what in used}) == len(used)  # one version of each
    local = {one["what"] for one in found if one["what"].startswith("./")}
    assert {one for one in local if not (ROOT / one).is_file()} == set()


def test_what_is_uploaded_of_the_site_has_its_well_known_folder():
    """Both the Pages action and a plain upload leave out what begins with a dot."""
    uploads = [one.data for one in steps() if "upload" in one.data.get("uses", "")]
    site = [one["with"] for one in uploads if one["with"]["path"].startswith("site")]
    assert [one["include-hidden-files"] for one in site] == ["true"]
    assert "upload-pages" not in "".join(one["uses"] for one in uploads)
    assert 'tar --create --directory site --file "$RUNNER_TEMP/artifact.tar" .' in [
        line for _, text in shell() for line in text.splitlines()
    ]


def test_no_workflow_of_ours_is_started_with_secrets_by_a_proposal():
    starts = {name: set(workflow(name)["on"]) for name in NAMES}
    assert starts == {
        "check.yml": {"pull_request", "merge_group", "workflow_call"},
        "digest.yml": {"schedule", "workflow_dispatch"},
        "publish.yml": {"push", "schedule", "workflow_dispatch"},
        "summary.yml": {"workflow_run"},
        "watch.yml": {"schedule", "workflow_dispatch"},
    }
    text = (FOLDER / "check.yml").read_text("utf-8")
    assert [word for word in ("secrets", "github.token", "GITHUB_TOKEN") if word in text] == []
    assert workflow("summary.yml")["on"]["workflow_run"]["workflows"] == [
        workflow("check.yml")["name"]
    ]


def test_every_workflow_may_only_read_and_a_job_no_more_than_it_needs():
    tops = {name: workflow(name)["permissions"] for name in NAMES}
    assert tops == {name: {"contents": "read"} for name in NAMES} | {"summary.yml": {}}
    own = {
        f"{name} {key}": job["permissions"] for name, key, job in jobs() if "permissions" in job
    }
    assert own == WRITING


def test_no_script_line_holds_an_expression():
    assert [one[:2] for one in steps() if "${{" in one.run] == []


def test_no_expression_names_what_a_stranger_wrote():
    text = "\n".join((FOLDER / name).read_text("utf-8") for name in NAMES)
    written = r"^ +(?:- )?([a-z-]+|[A-Z_]+): \$\{\{ (.+?) \}\}"
    values = re.findall(written, text, re.MULTILINE)
    assert {what for key, what in values if key not in {"if", "group"}} == EXPRESSIONS
    assert "secrets." not in text


def test_no_step_leaves_a_token_in_the_clone():
    clones = [one for one in steps() if one.data.get("uses", "").startswith("actions/checkout@")]
    assert clones
    assert [
        one[:2] for one in clones if one.data["with"].get("persist-credentials") != "false"
    ] == []


def test_the_stage_with_a_token_takes_code_from_the_main_branch_only():
    (clone, post) = workflow("summary.yml")["jobs"]["komentar"]["steps"]
    assert clone["with"]["ref"] == "${{ github.event.repository.default_branch }}"
    assert post["run"] == "python3 tools/ci/summary.py"


def test_every_job_ends_by_itself():
    assert [
        one[:2] for one in jobs() if "uses" not in one[2] and "timeout-minutes" not in one[2]
    ] == []


def test_the_required_job_waits_for_all_others_and_always_runs():
    every = workflow("check.yml")["jobs"]
    assert set(every["wajib"]["needs"]) == set(every) - {"wajib"}
    assert every["wajib"]["if"] == "${{ always() }}"
    assert [key for key, one in every.items() if key != "wajib" and "if" in one] == []


def test_main_is_published_only_after_its_own_check():
    every = workflow("publish.yml")["jobs"]
    assert every["bangun"]["if"] == "${{ !cancelled() && needs.periksa.result == 'success' }}"
    assert every["terbit"]["if"] == "${{ !cancelled() && needs.bangun.result == 'success' }}"
    assert every["periksa"]["uses"] == "./.github/workflows/check.yml"
    assert workflow("publish.yml")["concurrency"]["cancel-in-progress"] == "false"


@pytest.mark.parametrize(("place", "words", "options"), sorted(commands()))
def test_a_command_that_a_host_runs_exists_with_these_options(place, words, options):
    command = literasi
    for word in words:
        if isinstance(command, click.Group):
            command = command.get_command(click.Context(command), word)
            assert command is not None, f"{place}: {word}"
    known = {text for one in command.params for text in one.opts}
    assert set(options) - known == set()


def test_commands_are_found_at_all():
    assert {words[0] for _, words, _ in commands()} == {
        "build", "check", "guard", "inbox", "number", "owners", "review",
    }  # fmt: skip


def test_every_script_that_is_named_is_there_and_reads_as_shell():
    named = {
        one for _, text in shell() for one in re.findall(r"tools/ci/([a-z]+\.(?:sh|py))", text)
    }
    named |= {one for _, text in shell() for one in re.findall(r"\$here/([a-z]+\.py)", text)}
    folder = ROOT / "tools" / "ci"
    assert {one for one in named if not (folder / one).is_file()} == set()
    for one in sorted(one for one in named if one.endswith(".sh")):
        done = subprocess.run(["sh", "-n", folder / one], capture_output=True, check=False)
        assert (one, done.returncode, done.stderr) == (one, 0, b"")


def test_gitlab_gives_its_token_to_timers_and_numbers_of_the_main_branch_only():
    holders = {
        key for key, job in gitlab().items()
        if isinstance(job, dict) and "LITERASI_TOKEN" in str(job)
    }  # fmt: skip
    assert holders == {".terjadwal", "nomor"}
    assert gitlab()["nomor"]["extends"] == ".utama"
    of_timers = [one for one in gitlab().values() if isinstance(one, dict)
                 and one.get("extends") == ".terjadwal"]  # fmt: skip
    rules = [rule["if"] for one in of_timers for rule in one["rules"]]
    assert [one for one in rules if '$CI_PIPELINE_SOURCE == "schedule"' not in one] == []


def test_no_office_is_named():
    texts = [path.read_text("utf-8") for path in FOLDER.glob("*.yml")]
    texts.append((ROOT / ".gitlab-ci.yml").read_text("utf-8"))
    texts += [
        path.read_text("utf-8") for path in (ROOT / "tools" / "ci").iterdir() if path.is_file()
    ]
    codes = [path.parent.name for path in (ROOT / "records").glob("*/instansi.yml")]
    assert [code for code in codes for text in texts if code in text.lower()] == []
