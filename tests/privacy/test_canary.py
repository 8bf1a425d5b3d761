"""Nothing that is not public reaches any file of the site."""

import gzip
import re
import shutil
import subprocess
from pathlib import Path

import pytest
from tests.privacy import canary, office_papers
from tests.support import project

pytestmark = pytest.mark.xdist_group("canary")
DAY = "2026-11-23"


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory) -> tuple[canary.Canary, Path]:
    folder = project.make(tmp_path_factory.mktemp("kanari") / "arsip")
    found = canary.plant(folder, DAY)
    project.commit(folder, "kanari")
    project.build(folder, "--as-of", DAY)
    return found, folder


@pytest.fixture(scope="module")
def planted(archive: tuple[canary.Canary, Path]) -> tuple[canary.Canary, dict[str, bytes]]:
    found, folder = archive
    return found, project.tree(folder / "site") | project.tree(folder / "build/pages")


@pytest.fixture(scope="module")
def inside(archive: tuple[canary.Canary, Path]) -> dict[str, bytes]:
    """What the office makes for itself: its folder of the build, books, letters, minutes."""
    folder = archive[1]
    return project.tree(folder / "build/office") | dict(office_papers.made(folder, DAY))


def test_every_kind_of_record_holds_a_token(
    planted: tuple[canary.Canary, dict[str, bytes]],
) -> None:
    kinds = {place.split("/")[2].split(":")[0] for place in planted[0].planted.values()}
    assert kinds >= {
        "instansi.yml", "pejabat", "peralatan", "mitra", "permohonan", "disposisi", "koordinasi",
        "surat-keluar", "perjanjian", "kegiatan", "presensi", "publikasi", "penutupan",
        "klasifikasi", "retensi", "klausul",
    }  # fmt: skip


def test_no_token_reaches_the_site(planted: tuple[canary.Canary, dict[str, bytes]]) -> None:
    """The one exception: a secret code is the address of its own page."""
    found, files = planted
    leaks = sorted({
        (path, found.planted[token])
        for path, token in canary.traces(files)
        if path not in own_pages(found, token)
    })  # fmt: skip
    assert leaks == []


def own_pages(found: canary.Canary, token: str) -> set[str]:
    """The page of a code, as built and as staged; of any other token there is none."""
    if token not in found.links:
        return set()
    folder = "lacak" if "/permohonan/" in found.planted[token] else "periksa"
    address = f"{folder}/{found.links[token]}"
    return {f"{address}/index.html", f"{address}.md"}


def test_a_secret_code_has_its_page_and_search_engines_are_asked_to_leave_it(
    planted: tuple[canary.Canary, dict[str, bytes]],
) -> None:
    found, files = planted
    pages = [path for token in found.links for path in own_pages(found, token) if path in files]
    built = [files[path] for path in pages if path.endswith(".html")]
    assert len(built) == len(pages) / 2 > 30
    assert all(b'<meta name="robots" content="noindex, nofollow">' in page for page in built)


def test_internal_numbers_stay_inside(
    planted: tuple[canary.Canary, dict[str, bytes]],
) -> None:
    """Letter numbers are whole enough to search for as they are; agreements' own are public.

    Only the page that checks a letter shows its number, to who holds the letter.
    """
    text = "\n".join(
        content.decode("utf-8", "replace")
        for path, content in planted[1].items()
        if path.endswith((".html", ".json", ".ics", ".xml", ".md", ".txt"))
        and not path.startswith("periksa/")
    )
    assert re.findall(r"[0-9.]+/[0-9.]+/Dinarpus/2026", text) == []
    assert "041/77.1/416-117/2026" not in text


def test_no_output_of_the_office_holds_what_must_be_sealed(
    archive: tuple[canary.Canary, Path], inside: dict[str, bytes]
) -> None:
    """Office pages, books (CSV, XLSX, PDF data), calendars and every kind of paper (DOCX)."""
    found = archive[0]
    seen = {(path, token) for path, token in canary.traces(inside)}
    assert len(found.sealed) > 5
    assert [(path, found.planted[token]) for path, token in seen if token in found.sealed] == []
    carriers = {path.rpartition(".")[2] for path, _ in seen}
    assert carriers >= {"csv", "html", "docx", "xlsx"}  # internal tokens do stand there


@pytest.mark.full
@pytest.mark.skipif(shutil.which("pdftotext") is None, reason="needs poppler")
def test_no_token_stands_in_the_text_of_a_pdf(
    planted: tuple[canary.Canary, dict[str, bytes]],
    inside: dict[str, bytes],
) -> None:
    """Typeset pages are packed: their text is read as a reader shows it."""
    found, files = planted
    public = {path: _words(data) for path, data in files.items() if path.endswith(".pdf")}
    office = {path: _words(data) for path, data in inside.items() if path.endswith(".pdf")}
    assert list(canary.traces(public)) == []
    told = {token for _, token in canary.traces(office)}
    assert told
    assert told & found.sealed == set()


def _words(pdf: bytes) -> bytes:
    done = subprocess.run(
        ("pdftotext", "-raw", "-", "-"), input=pdf, capture_output=True, check=True
    )
    return re.sub(rb"\s", b"", done.stdout)


def test_the_public_repository_holds_no_object_of_the_private_records(
    archive: tuple[canary.Canary, Path], tmp_path: Path
) -> None:
    """Two repositories: the site alone is committed and pushed, its history is its own."""
    private, site, bare = archive[1], tmp_path / "situs", tmp_path / "situs.git"
    shutil.copytree(private / "site", site)
    project.git(site, "init", "-q", "-b", "main")
    project.commit(site, "terbit")
    project.git(tmp_path, "init", "-q", "--bare", str(bare))
    project.git(site, "push", "-q", str(bare), "main")
    records = _objects(private, "--", "records", "build", "schemas") | _commits(private)
    public = _objects(bare)
    assert len(public) > 300
    assert len(records) > 600
    assert public & records == set()
    assert "records" not in project.git(bare, "ls-tree", "--name-only", "main").split()


def _objects(folder: Path, *words: str) -> set[str]:
    listed = project.git(folder, "rev-list", "--all", "--objects", *words)
    return {line.split()[0] for line in listed.splitlines()}


def _commits(folder: Path) -> set[str]:
    return set(project.git(folder, "rev-list", "--all").split())


def test_the_canary_sings() -> None:
    """A token in a file is found, whether plain, escaped, folded or packed."""
    token = "kanari000007xyzzy"
    files = {
        "a.html": f"<p>{token}</p>".encode(),
        "b.ics": f"SUMMARY:{token[:9]}\r\n {token[9:]}".encode(),
        "c.xml.gz": gzip.compress(token.encode()),
        "d.html": b"&#107;anari000007xyzzy",
        "e.html": b"%6Banari000007xyzzy",
        "f.html": b"nothing here",
    }
    assert {path for path, _ in canary.traces(files)} == set(files) - {"f.html"}
