"""From staged pages to a site: all or nothing, always the same bytes, nothing left behind."""

import os
import signal
import subprocess
import sys

import pytest
from tests.engine.project import AS_OF, make, tree

from literasi.engine.site import build_site
from literasi.values.errors import OperatorError


def build(root, output, engine="mkdocs"):
    build_site(root, root / "build" / "pages", output, AS_OF, engine)
    return output


@pytest.fixture(scope="module")
def built(tmp_path_factory):
    root = make(tmp_path_factory.mktemp("proyek"))
    return build(root, root / "site")


def test_every_staged_page_becomes_a_page(built):
    assert sorted(name for name in tree(built) if name.endswith((".html", ".ics"))) == [
        "404.html",
        "ics/kegiatan.ics",
        "index.html",
        "publikasi/kendal/mendongeng/index.html",
        "sop/index.html",
        "sop/kendal/kerja-sama/index.html",
    ]


def test_the_sitemap_lists_the_pages_without_the_day_of_the_build(built):
    home = "https://contoh.invalid/literasi/"
    pages = ["", "publikasi/kendal/mendongeng/", "sop/", "sop/kendal/kerja-sama/"]
    rows = "".join(f"  <url><loc>{home}{page}</loc></url>\n" for page in pages)
    assert (built / "sitemap.xml").read_text() == (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        f'<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n{rows}</urlset>\n'
    )
    assert not (built / "sitemap.xml.gz").exists()


def test_robots_may_read_everything_calendars_by_name(built):
    assert (built / "robots.txt").read_text() == (
        "User-agent: *\nAllow: /literasi/\nAllow: /literasi/ics/\n\n"
        "Sitemap: https://contoh.invalid/literasi/sitemap.xml\n"
    )


def test_nothing_is_left_beside_the_site(built):
    assert sorted(path.name for path in built.parent.iterdir()) == ["build", "mkdocs.yml", "site"]


def test_the_folder_may_be_read_by_a_web_server(built):
    mask = os.umask(0)
    os.umask(mask)
    assert built.stat().st_mode & 0o777 == 0o777 & ~mask


def test_clock_zone_language_hash_and_folder_change_no_byte(built, tmp_path, monkeypatch):
    """What one machine differs in from another must not reach the site."""
    surroundings = {
        "TZ": "Pacific/Kiritimati",
        "LC_ALL": "id_ID.UTF-8",
        "PYTHONHASHSEED": "7",
        "SOURCE_DATE_EPOCH": "1",
        "COLUMNS": "20",
    }
    for name, value in surroundings.items():
        monkeypatch.setenv(name, value)
    root = make(tmp_path / "nama folder lain")
    assert tree(build(root, tmp_path / "keluaran" / "situs")) == tree(built)


@pytest.mark.parametrize(
    ("fault", "text"),
    [
        ("a broken link", "# SOP\n\n[tiada](tiada.md)\n"),
        ("an inline handler", '# SOP\n\n<p onclick="x()">tekan</p>\n'),
        ("a foreign picture", "# SOP\n\n![x](https://lain.invalid/x.png)\n"),
        ("a script address", '# SOP\n\n<a href="javascript:x()">tekan</a>\n'),
    ],
)
def test_a_build_that_fails_leaves_the_old_site_alone(tmp_path, fault, text):
    root = make(tmp_path)
    before = tree(build(root, root / "site"))
    make(root, pages={"sop/index.md": text})
    with pytest.raises(RuntimeError):
        build(root, root / "site")
    assert tree(root / "site") == before, fault
    assert sorted(path.name for path in root.iterdir()) == ["build", "mkdocs.yml", "site"]


def test_the_engines_own_words_come_with_its_failure(tmp_path):
    root = make(tmp_path, pages={"sop/index.md": "# SOP\n\n[tiada](tiada.md)\n"})
    with pytest.raises(
        RuntimeError, match=r"mkdocs could not build[\s\S]*sop/index\.md.*tiada\.md"
    ):
        build(root, root / "site")


def test_pages_that_were_not_staged_are_our_own_mistake(tmp_path):
    root = make(tmp_path)
    with pytest.raises(RuntimeError, match="staged pages"):
        build_site(root, root / "build", root / "site", AS_OF, "mkdocs")


def test_a_folder_that_is_no_site_is_never_replaced(tmp_path):
    root, output = make(tmp_path / "proyek"), tmp_path / "dokumen"
    output.mkdir()
    (output / "surat.txt").write_text("penting")
    with pytest.raises(OperatorError, match="bukan situs hasil build"):
        build(root, output)
    assert tree(output) == {"surat.txt": b"penting"}


def test_a_killed_build_is_swept_up_by_the_next_one(tmp_path):
    """Also one killed between the two renames: then the old site waits under another name."""
    root = make(tmp_path)
    site = build(root, root / "site")
    wanted = tree(site)
    site.rename(root / ".site.lama")
    (root / ".site.baru").mkdir()
    (root / ".site.baru" / "separuh.html").write_text("separuh")
    make(root, pages={"sop/index.md": "# SOP\n\n[tiada](tiada.md)\n"})
    with pytest.raises(RuntimeError):
        build(root, site)
    assert tree(site) == wanted
    assert sorted(path.name for path in root.iterdir()) == ["build", "mkdocs.yml", "site"]


HOLD = """
import sys, time
from pathlib import Path
from literasi.engine.place import workplace
with workplace(Path(sys.argv[1]) / "site", Path(sys.argv[1]) / "build" / "site.kunci") as fresh:
    (fresh / "separuh.html").write_text("separuh")
    print("siap", flush=True)
    time.sleep(60)
"""


@pytest.fixture
def busy(tmp_path):
    """A project in which another process is writing the site."""
    root = make(tmp_path)
    command = [sys.executable, "-c", HOLD, str(root)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as holder:
        assert holder.stdout.readline() == "siap\n"
        yield root, holder
        holder.kill()


def test_two_builds_of_one_site_do_not_meet(busy):
    root, _ = busy
    with pytest.raises(OperatorError, match="build lain sedang menulis"):
        build(root, root / "site")
    assert (root / ".site.baru" / "separuh.html").read_text() == "separuh"


def test_a_killed_process_blocks_nobody(busy):
    root, holder = busy
    holder.send_signal(signal.SIGKILL)
    holder.wait()
    build(root, root / "site")
    assert sorted(path.name for path in root.iterdir()) == ["build", "mkdocs.yml", "site"]
