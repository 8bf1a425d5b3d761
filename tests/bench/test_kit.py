"""What benchmarks are made of: generators that always give the same, and an honest measure."""

import sys
from io import BytesIO

import pytest
from PIL import Image
from tests.support import project
from tests.support.tree import ROOT


@pytest.fixture(scope="module", autouse=True)
def _kit():
    sys.path.insert(0, str(ROOT / "tools" / "bench"))
    yield
    sys.path.remove(str(ROOT / "tools" / "bench"))


def test_a_seeded_photo_is_as_large_as_a_phones_and_names_its_place():
    from kit.photos import photo  # noqa: PLC0415  its folder is on the path from here on

    raw = photo(7)
    assert raw == photo(7)
    with Image.open(BytesIO(raw)) as image:
        assert (image.size, image.format) == ((4000, 3000), "JPEG")
        assert image.getexif().get_ifd(0x8825)[2] == (7.0, 0.0, 0.0)
    assert 2_000_000 < len(raw) < 5_000_000


def test_a_history_has_the_commits_asked_for_and_always_the_same(tmp_path):
    from kit.histories import history  # noqa: PLC0415

    for name in ("a", "b"):
        history(tmp_path / name, ROOT, 120, 30)
    heads = {project.git(tmp_path / name, "rev-parse", "HEAD") for name in ("a", "b")}
    assert len(heads) == 1
    assert project.git(tmp_path / "a", "rev-list", "--count", "HEAD") == "31\n"
    assert project.git(tmp_path / "a", "status", "--porcelain") == ""


def test_a_history_edits_one_record_at_a_time_some_of_them_in_public(tmp_path):
    from kit.histories import history  # noqa: PLC0415

    history(tmp_path, ROOT, 120, 12)
    edits = project.git(tmp_path, "log", "--format=", "--numstat", "-n", "12").splitlines()
    assert len([one for one in edits if one]) == 12
    told = project.git(tmp_path, "log", "-p", "--format=", "-n", "12")
    assert "+nama: Ralat" in told
    assert "+# Catatan tata usaha" in told


def test_publications_are_added_by_number_and_always_the_same(tmp_path):
    from kit.publications import grow  # noqa: PLC0415

    for name in ("a", "b"):
        project.make(tmp_path / name)
        grow(tmp_path / name, 40)
    assert project.tree(tmp_path / "a/records") == project.tree(tmp_path / "b/records")
    assert len(list(tmp_path.glob("a/records/*/publikasi/terbitan-*.yml"))) == 40


def test_a_correction_is_taken_back_by_the_next_one(tmp_path):
    from kit.publications import amend  # noqa: PLC0415

    page = tmp_path / "a.yml"
    page.write_text('skema: 1\njudul: "Lomba membaca"\n')
    amend(page)
    assert page.read_text() == 'skema: 1\njudul: "Ralat Lomba membaca"\n'
    amend(page)
    assert page.read_text() == 'skema: 1\njudul: "Lomba membaca"\n'


def test_two_sites_that_differ_give_no_figure(tmp_path):
    from kit.trees import alike, sums  # noqa: PLC0415

    for name, text in (("a", "satu"), ("b", "dua")):
        (tmp_path / name).mkdir()
        (tmp_path / name / "index.html").write_text(text)
    alike(sums(tmp_path / "a"), sums(tmp_path / "a"), "x")
    with pytest.raises(SystemExit, match=r"DOES NOT COUNT: x: 1 files differ: \['index.html'\]"):
        alike(sums(tmp_path / "a"), sums(tmp_path / "b"), "x")


def test_a_measure_tells_output_exit_code_and_the_work_of_children():
    from kit.measure import run  # noqa: PLC0415

    child = "sum(range(8_000_000))"
    script = (
        "import subprocess, sys; print('hasil'); "
        f"subprocess.run([sys.executable, '-c', '{child}']); sys.exit(3)"
    )
    done = run(sys.executable, "-c", script)
    alone = run(sys.executable, "-c", "")
    assert (done.output, done.code) == (b"hasil\n", 3)
    assert done.cpu > alone.cpu + 0.02
    assert done.memory > 5


def test_memory_is_counted_over_all_processes_of_a_run():
    from kit.measure import run  # noqa: PLC0415

    hold = "import time; held = bytearray(60 << 20); time.sleep(1)"
    script = (
        "import subprocess, sys; "
        f"many = [subprocess.Popen([sys.executable, '-c', '{hold}']) for _ in range(2)]; "
        "[one.wait() for one in many]"
    )
    assert run(sys.executable, "-c", script).memory > 110
