"""What an earlier run kept never changes what is said: same findings, whatever was done since."""

import subprocess
import sys
from pathlib import Path
from random import Random
from threading import Thread

import pytest
from tests.support.repository import Repository
from tests.support.tree import ROOT

from literasi.cli.findings import Asked, found
from literasi.cli.judged import Memory, judged
from literasi.cli.reports import Report
from literasi.cli.reports.json_ import write as as_json
from literasi.shell.files import read_tree
from literasi.shell.schemas import schema_files

DAY = "2026-11-23"
OFFICE = ROOT / "records" / "mojokerto"


@pytest.fixture
def archive(tmp_path):
    """The smaller office in a repository of its own."""
    repository = Repository(tmp_path)
    for path in sorted(OFFICE.glob("**/*.yml")):
        copy = tmp_path / path.relative_to(ROOT)
        copy.parent.mkdir(parents=True, exist_ok=True)
        copy.write_bytes(path.read_bytes())
    return repository.root


def kept(root, day=DAY):
    """The JSON of a run that may use what is kept, and keeps what it finds."""
    return as_json(Report(found(Asked(root, day=day), read_tree(root), small=1)))


def fresh(root, day=DAY):
    """The JSON of a run that knows nothing."""
    asked = Asked(root, day=day)
    return as_json(Report(judged(asked, read_tree(root), schema_files(), Memory())[0]))


def shelf(root):
    return sorted(path.name for path in (root / ".git" / "literasi").iterdir())


def files(root):
    return sorted((root / "records").glob("**/*.yml"))


def spoil(draw, root):
    """Do to one record what clerks, merges and accidents do."""
    path = draw.choice(files(root))
    text, what = path.read_text("utf-8"), draw.randrange(7)
    lines = text.split("\n")
    at = draw.randrange(len(lines))
    if what == 0:
        path.unlink()
    elif what == 1:
        path.rename(path.with_name(f"salin-{draw.randrange(99)}.yml"))
    elif what == 2:
        path.with_name(f"{path.stem}-lagi.yml").write_text(text, "utf-8")
    elif what == 3:
        path.write_text(text.replace("2026-", "2027-"), "utf-8")
    elif what == 4:
        path.write_text("\n".join([*lines[:at], *lines[at + 1 :]]), "utf-8")
    elif what == 5:
        path.write_text("\n".join([*lines[:at], "asing: [1", *lines[at:]]), "utf-8")
    else:
        path.write_bytes(draw.choice(files(root)).read_bytes())


@pytest.mark.parametrize("seed", range(3))
def test_after_any_edits_what_is_kept_says_what_a_fresh_run_says(archive, seed):
    draw = Random(seed)  # noqa: S311  the same edits in every run
    for _ in range(5):
        for _ in range(draw.randrange(1, 3)):
            spoil(draw, archive)
        assert kept(archive) == fresh(archive)
        assert kept(archive) == fresh(archive)  # told from the kept result


def test_an_edit_taken_back_is_as_if_it_never_was(archive):
    before = kept(archive)
    path = files(archive)[40]
    content = path.read_bytes()
    path.write_bytes(b"rusak: [\n")
    assert kept(archive) != before
    path.write_bytes(content)
    assert kept(archive) == before


def test_many_edits_at_once_are_judged_as_if_nothing_had_been_kept(archive):
    before = kept(archive)
    for path in files(archive):
        path.write_text(path.read_text("utf-8").replace("2026-", "2025-"), "utf-8")
    assert kept(archive) == fresh(archive) != before


def test_another_day_is_judged_anew(archive):
    waiver = archive / "records/mojokerto/pengecualian/satu.yml"
    waiver.parent.mkdir()
    waiver.write_text(
        "skema: 1\naturan: SOP010\ncatatan: sop/pustaka-asiek-1\n"
        "alasan: Menunggu jawaban instansi.\n"
        "disetujui:\n  pejabat: ratna\n  peran: kepala_dinas\n"
        'tanggal: "2026-11-01"\nhingga: "2026-12-31"\n',
        "utf-8",
    )
    now, later = kept(archive, DAY), kept(archive, "2027-03-01")
    assert (now, later) == (fresh(archive, DAY), fresh(archive, "2027-03-01"))
    assert now != later


@pytest.mark.parametrize("name", ["catatan", "hasil"])
@pytest.mark.parametrize("harm", [
    lambda raw: raw[:0],
    lambda raw: raw[: len(raw) // 2],
    lambda raw: raw[:-1] + bytes([raw[-1] ^ 1]),
    lambda raw: b"\x80" * len(raw),
    lambda raw: raw + b"x",
])  # fmt: skip
def test_a_damaged_file_is_passed_over_and_made_again(archive, name, harm):
    right = kept(archive)
    path = archive / ".git" / "literasi" / name
    whole = path.read_bytes()
    path.write_bytes(harm(whole))
    files(archive)[0].touch()
    assert kept(archive) == right
    (archive / ".git" / "literasi" / "hasil").unlink()
    assert kept(archive) == right
    assert shelf(archive) == ["catatan", "hasil"]


def test_everything_kept_may_be_deleted_at_any_time(archive):
    right = kept(archive)
    for name in ("catatan", "hasil"):
        (archive / ".git" / "literasi" / name).unlink()
        assert kept(archive) == right


def test_two_runs_at_once_do_not_harm_each_other(archive):
    right, told = fresh(archive), []
    runs = [Thread(target=lambda: told.append(kept(archive))) for _ in range(4)]
    for one in runs:
        one.start()
    for one in runs:
        one.join()
    assert told == [right] * 4
    assert shelf(archive) == ["catatan", "hasil"]


def test_verdicts_that_come_with_a_checkout_are_not_looked_at(archive):
    """Only Git's own folder is trusted: no commit can put a file there."""
    right = kept(archive)
    for name in ("catatan", "hasil"):
        forged = archive / ".cache" / "literasi" / name
        forged.parent.mkdir(parents=True, exist_ok=True)
        (archive / ".git" / "literasi" / name).rename(forged)
    files(archive)[0].write_bytes(b"rusak: [\n")
    assert kept(archive) == fresh(archive) != right


def test_a_small_archive_and_one_without_git_keep_nothing(archive, tmp_path_factory):
    asked = Asked(archive, day=DAY)
    found(asked, read_tree(archive))
    assert not (archive / ".git" / "literasi").exists()
    bare = tmp_path_factory.mktemp("bare")
    (archive / "records").rename(bare / "records")
    found(Asked(bare, day=DAY), read_tree(bare), small=1)
    assert [path.name for path in bare.iterdir()] == ["records"]


def test_where_nothing_can_be_kept_the_findings_are_the_same(archive):
    (archive / ".git" / "literasi").write_text("not a folder")
    assert kept(archive) == fresh(archive)


def test_a_result_is_shown_without_loading_any_rule(archive):
    kept(archive)
    script = (
        "import sys; from pathlib import Path\n"
        "from literasi.cli.findings import Asked, found\n"
        "from literasi.shell.files import read_tree\n"
        "root = Path(sys.argv[1])\n"
        f"print(len(found(Asked(root, day={DAY!r}), read_tree(root), small=1)))\n"
        "print([one for one in sys.modules if one.startswith('literasi.rules')])\n"
    )
    done = subprocess.run([sys.executable, "-c", script, archive], capture_output=True, check=True)
    count, loaded = done.stdout.decode().splitlines()
    assert (int(count) > 0, loaded) == (True, "[]")


def test_what_lies_on_the_shelf_is_for_its_owner_only(archive):
    kept(archive)
    modes = {Path(archive, ".git", "literasi", name).stat().st_mode & 0o077
             for name in shelf(archive)}  # fmt: skip
    assert modes == {0}
