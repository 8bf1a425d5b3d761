"""Papers as LibreOffice opens them: pages, text, pictures, and what comes back as DOCX."""

import io
import subprocess
import unicodedata
import zipfile
from datetime import date

import pytest
from PIL import Image
from tests.outputs.letters.papers import LATE, opened, text, write
from tests.outputs.letters.test_golden import CASES

from literasi.shell.office_suite import to_pdf

pytestmark = pytest.mark.full
INCHES = {"a4": (8.27, 11.69), "half": (8.47, 6.5)}


@pytest.fixture(scope="module", params=sorted(CASES))
def paper(request, tmp_path_factory):
    """A paper of the example cases: its name, folder, DOCX; its PDF beside it."""
    kind, key, day = CASES[request.param]
    folder = tmp_path_factory.mktemp(request.param)
    content = write(kind, key, day).content
    (folder / "naskah.docx").write_bytes(content)
    (folder / "naskah.pdf").write_bytes(to_pdf(content))
    return request.param, folder, content


def words(content):
    """The words of a DOCX in the order they stand, without its rules and bars."""
    return text(content).replace("|", " ").replace("^", " ").replace("#", " ").split()


def run(*command):
    return subprocess.run(command, capture_output=True, check=True).stdout.decode()


def squeezed(found):
    """The letters alone; LibreOffice puts a plain hyphen for one that does not end a line."""
    return "".join(unicodedata.normalize("NFKC", found).replace("\N{HYPHEN}", "-").split())


def test_the_pdf_holds_every_word_of_the_paper(paper):
    _, folder, content = paper
    found = squeezed(run("pdftotext", "-layout", str(folder / "naskah.pdf"), "-"))
    # Marks such as • and / of the reading aid are no words of the paper.
    lost = [one for one in words(content) if one != "/" and squeezed(one) not in found]
    assert lost == []


def test_the_pdf_has_the_size_and_as_few_pages_as_a_head_of_office_expects(paper):
    name, folder, _ = paper
    lines = run("pdfinfo", str(folder / "naskah.pdf")).splitlines()
    told = dict(line.split(":", 1) for line in lines if ":" in line)
    wide, high = (round(float(one) / 72, 2) for one in told["Page size"].split()[0:3:2])
    assert (wide, high) == INCHES["half" if name.startswith("disposisi") else "a4"]
    assert int(told["Pages"]) == (2 if name.startswith("laporan") else 1)


def test_the_fonts_are_embedded(paper):
    _, folder, _ = paper
    rows = run("pdffonts", str(folder / "naskah.pdf")).splitlines()[2:]
    assert rows != []
    assert {row.split()[-5] for row in rows} == {"yes"}


def test_nothing_stands_in_the_margins(paper):
    _, folder, _ = paper
    run("pdftoppm", "-r", "50", "-gray", "-png", str(folder / "naskah.pdf"), str(folder / "hal"))
    for picture in sorted(folder.glob("hal*.png")):
        page = Image.open(picture)
        left, top, right, bottom = page.point(lambda one: 255 if one < 200 else 0).getbbox()
        edge = 50 * 0.3  # 7.6 mm: what printers cannot print on, and a little more
        assert min(left, page.width - right, page.height - bottom) > edge
        assert top > edge / 2


def test_a_round_trip_through_libreoffice_loses_no_text(paper):
    _, folder, content = paper
    back = folder / "kembali"
    run("soffice", f"-env:UserInstallation={(folder / 'profil').as_uri()}", "--headless",
        "--convert-to", "docx:Office Open XML Text", "--outdir", str(back),
        str(folder / "naskah.docx"))  # fmt: skip
    returned = (back / "naskah.docx").read_bytes()
    assert words(returned) == words(content)
    with zipfile.ZipFile(io.BytesIO(returned)) as parts:
        properties = parts.read("docProps/core.xml").decode()
    berkas = opened(content).core_properties.identifier
    assert f"<dc:identifier>{berkas}</dc:identifier>" in properties


def test_a_draft_is_marked_on_each_page_of_its_pdf(tmp_path):
    content = write("balasan", "2026-k02b-s1", date(2026, 4, 6)).content
    (tmp_path / "a.pdf").write_bytes(to_pdf(content))
    assert "KONSEP – BELUM DITANDATANGANI" in run("pdftotext", str(tmp_path / "a.pdf"), "-")


def test_a_signed_paper_is_not_marked_as_a_draft(tmp_path):
    content = write("balasan", "2026-k02b-s1", LATE).content
    (tmp_path / "a.pdf").write_bytes(to_pdf(content))
    assert "KONSEP" not in run("pdftotext", str(tmp_path / "a.pdf"), "-")
