"""The form on a clone: records as the clerk meant them, photos made small, edits of one line."""

import json

import pytest
from tests.form import folder, photo
from tests.form.clerk import Clerk
from tests.form.records import (
    MOJOKERTO,
    NAME,
    PAGE,
    PHOTO,
    REQUEST,
    choose_old_photo,
    record_page,
    record_request,
)
from tests.form.served import opened, served
from tests.support import project
from tests.support.desk import run

pytestmark = [pytest.mark.full, pytest.mark.browser]
OLD = "2026-c1k4"


@pytest.fixture(scope="module")
def clone(browser, modules, tmp_path_factory):
    """A clone in which a clerk saved six times; after each save everything was committed."""
    root = project.make(tmp_path_factory.mktemp("klon") / "arsip")
    form = ("--output", str(root.parent / "formulir"))
    with served(root, modules, *form) as address, opened(browser, address) as page:
        page.add_init_script(folder.PICKER)
        page.goto(address)
        since = folder.hand_over(page, root)
        page.get_by_role("button", name="Buka arsip di komputer ini").click()
        page.get_by_role("button", name="Menu akun").wait_for()
        clerk = Clerk(page, address)
        for step in (request, announce, rename, reuse, correct, elsewhere):
            step(clerk, root)
            folder.take_back(page, root, since)
            project.commit(root, step.__name__)
    return root


def request(clerk, _root):
    record_request(clerk)


def announce(clerk, root):
    record_page(clerk, root.parent)


def rename(clerk, root):
    clerk.open("kendal-publikasi", new_page(root)).write(Judul="Sudut baca dibuka")
    clerk.save()


def reuse(clerk, root):
    choose_old_photo(clerk, clerk.open("kendal-publikasi", new_page(root)), "rak-buku.webp")
    clerk.save()


def correct(clerk, _root):
    clerk.open("kendal-permohonan", OLD).write(Hal="Permohonan kunjungan siswa")
    clerk.save()


def elsewhere(clerk, root):
    record_page(clerk, root.parent, MOJOKERTO)


def changes(root, step):
    """What the commit of a step did: letter and file."""
    told = project.git(root, "log", f"--grep=^{step}$", "--format=", "--name-status")
    return sorted(tuple(line.split("\t")) for line in told.splitlines())


def lines(root, step):
    """The lines that the commit of a step took away and added."""
    told = project.git(root, "log", f"--grep=^{step}$", "--format=", "-p", "-U0")
    return [line for line in told.splitlines() if line[:1] in "+-" and line[:3] not in "+++---"]


def text(root, path, step):
    """A file as the commit of a step left it."""
    commit = project.git(root, "log", f"--grep=^{step}$", "--format=%H").strip()
    return project.git(root, "show", f"{commit}:{path}")


def new_page(root):
    """The name that the announcement was given."""
    [(_, path)] = [one for one in changes(root, "announce") if "/publikasi/" in one[1]]
    return path.rpartition("/")[2].removesuffix(".yml")


def test_a_request_is_one_new_file_with_what_was_filled_in(clone):
    [(letter, path)] = changes(clone, "request")
    assert letter == "A"
    assert NAME.fullmatch(path.removeprefix("records/kendal/permohonan/"))
    assert text(clone, path, "request") == REQUEST


def test_an_announcement_is_its_file_and_its_photo(clone):
    page = f"records/kendal/publikasi/{new_page(clone)}.yml"
    assert changes(clone, "announce") == [("A", PHOTO), ("A", page)]
    assert NAME.fullmatch(page.removeprefix("records/kendal/publikasi/"))
    assert text(clone, page, "announce") == PAGE


def test_a_photo_is_made_small_and_tells_nothing_of_where_and_how_it_was_taken(clone):
    taken = clone.parent / "Sudut Baca.JPG"
    assert photo.told(taken) == ("JPEG", (3000, 2000), photo.TOLD)
    assert photo.told(clone / PHOTO) == ("WEBP", (1600, 1066), {})
    raw = (clone / PHOTO).read_bytes()
    assert [sign for sign in (b"EXIF", b"XMP ", b"Contoh") if sign in raw] == []
    assert len(raw) < taken.stat().st_size


def test_a_second_edit_changes_its_line_only(clone):
    assert lines(clone, "rename") == [
        "-judul: Sudut baca baru di ruang anak", "+judul: Sudut baca dibuka",
    ]  # fmt: skip
    assert lines(clone, "correct") == [
        "-hal: Permohonan kunjungan literasi siswa kelas dua", "+hal: Permohonan kunjungan siswa",
    ]  # fmt: skip
    assert changes(clone, "correct") == [("M", f"records/kendal/permohonan/{OLD}.yml")]


def test_a_photo_that_is_there_is_named_as_in_other_records(clone):
    assert lines(clone, "reuse") == [
        "-  - berkas: foto/sudut-baca.webp", "+  - berkas: foto/rak-buku.webp",
    ]  # fmt: skip


def test_a_photo_of_another_office_goes_to_that_office(clone):
    picture, (letter, page) = changes(clone, "elsewhere")
    assert picture == ("A", PHOTO.replace("kendal", "mojokerto"))
    assert (letter, page.rpartition("/")[0]) == ("A", "records/mojokerto/publikasi")
    assert "  - berkas: foto/sudut-baca.webp\n" in text(clone, page, "elsewhere")


def test_everything_saved_is_right_and_in_the_form_of_the_tool(clone):
    """The check has no error; of the new files it says that one waits for its number."""
    code, out, err = run(clone, "check", "--format", "json")
    assert (code, err) == (0, "")
    touched = {
        path for step in ("request", "announce", "elsewhere") for _, path in changes(clone, step)
    }
    told = [(one["path"], one["rule"]) for one in json.loads(out) if one["path"] in touched]
    [(_, waiting)] = changes(clone, "request")
    assert told == [(waiting, "NOM006")]
    paths = sorted(str(clone / path) for path in touched if path.endswith(".yml"))
    nothing = "tidak ada yang perlu diperbaiki otomatis\n"
    assert run(clone, "fix", "--diff", *paths) == (0, "", nothing)
