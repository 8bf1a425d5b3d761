"""The form on a host: one save is one commit on a branch of its own and one draft proposal."""

import json

import pytest
from tests.form.clerk import Clerk
from tests.form.host import ADDRESS, NAME, OWNER, TOKEN, Host
from tests.form.records import PAGE, PHOTO, record_page
from tests.form.served import opened, served
from tests.support import project
from tests.support.desk import run

pytestmark = [pytest.mark.full, pytest.mark.browser]


@pytest.fixture(scope="module")
def host(browser, modules, tmp_path_factory):
    """A host on which a clerk recorded an announcement, changed it and asked for a look at it."""
    folder = tmp_path_factory.mktemp("tuan-rumah")
    root = project.make(folder / "arsip")
    project.git(folder, "clone", "--quiet", "--bare", str(root), "server.git")
    made = Host(str(folder / "server.git"))
    words = ("--output", str(folder / "form"), "--host", "github", "--repo", f"{OWNER}/{NAME}")
    with (
        served(root, modules, *words) as address,
        opened(browser, address, ADDRESS) as page,
    ):
        page.route(f"{ADDRESS}/**", made.answer)
        sign_in(page, address)
        clerk = Clerk(page, address)
        clerk.review = "Nanti"
        record_page(clerk, folder)
        clerk.review = "Minta diperiksa"
        (branch,) = made.proposals
        name = branch.rpartition("/")[2]
        clerk.open("kendal-publikasi", name).write(Judul="Sudut baca dibuka")
        clerk.save()
    return made


def sign_in(page, address):
    page.goto(address)
    page.get_by_role("button", name="Masuk dengan token").click()
    box = page.get_by_role("alertdialog", name="Masuk dengan token")
    box.get_by_role("textbox").fill(TOKEN)
    box.get_by_role("button", name="Masuk", exact=True).click()
    page.get_by_role("button", name="Menu akun").wait_for()


def branch(host):
    (found,) = host.proposals
    return found


def record(host):
    return f"records/kendal/publikasi/{branch(host).rpartition('/')[2]}.yml"


def test_every_question_of_the_form_was_understood(host):
    assert host.refused == []


def test_one_record_is_one_branch_and_one_proposal(host):
    assert branch(host).startswith("cms/kendal-publikasi/")
    [one] = host.proposals.values()
    assert (one["base"], one["draft"], one["labels"]) == (
        "main", False, ["sveltia-cms/pending_review"],
    )  # fmt: skip
    assert host.git("for-each-ref", "--format=%(refname:short)").split() == [branch(host), "main"]


def test_the_first_save_is_the_record_and_its_photo_by_the_clerk(host):
    told = host.git("show", "--name-status", "--format=%an", f"{branch(host)}~1").split()
    assert told == ["Dimas", "Contoh", "A", PHOTO, "A", record(host)]
    assert host.git("show", f"{branch(host)}~1:{record(host)}") == PAGE.strip()
    assert host.git("rev-parse", f"{branch(host)}~2") == host.git("rev-parse", "main")


def test_the_second_save_changes_its_line_on_the_same_branch(host):
    told = host.git("show", "-U0", "--format=", branch(host)).splitlines()
    assert [line for line in told if line[:1] in "+-" and line[:3] not in "+++---"] == [
        "-judul: Sudut baca baru di ruang anak", "+judul: Sudut baca dibuka",
    ]  # fmt: skip


def test_the_branch_passes_the_check_of_a_proposal(host, tmp_path):
    project.git(tmp_path, "clone", "--quiet", "--branch", branch(host), host.bare, "periksa")
    words = ("check", "--base", "origin/main", "--format", "json")
    code, out, err = run(tmp_path / "periksa", *words)
    assert (code, err) == (0, "")
    assert [one for one in json.loads(out) if one["path"] == record(host)] == []
