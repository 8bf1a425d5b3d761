"""Pictures of the guides: all taken by the script, all shown; and findings shown are real ones."""

import importlib.util
import re
import shlex
import subprocess
import sys

import pytest
from PIL import Image
from tests.support import desk, project
from tests.support.tree import ROOT

GUIDES = ROOT / "docs/portal/panduan"
PICTURES = GUIDES / "gambar"
SHOWN = re.compile(r"!\[([^]]*)\]\(gambar/([a-z-]+)\.webp\)(\{[^}]*\})?")
WIDTH, WIDEST, LARGEST = 480, 1_200, 60_000  # pixels of CSS, of the picture; bytes
DAY = ("--as-of", "2026-11-24")
COMMAND = re.compile(r"^```\n\$ (.*)\n([^`]*)^```$", re.MULTILINE)


def module(name):
    """A module of the script, which is no package."""
    spec = importlib.util.spec_from_file_location(name, ROOT / f"tools/guides/{name}.py")
    made = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(made)
    return made


MISTAKES = module("mistakes")


def shown():
    """Every picture that a guide shows: guide, name, words, and what follows in braces."""
    return [
        (path.name, name, words, more)
        for path in sorted(GUIDES.glob("*.md"))
        for words, name, more in SHOWN.findall(path.read_text(encoding="utf-8"))
    ]


def size(name):
    with Image.open(PICTURES / f"{name}.webp") as image:
        return image.format, *image.size


def test_the_script_takes_what_the_guides_show_and_nothing_else():
    told = subprocess.run(
        [sys.executable, "tools/guides/make.py", "--list"], cwd=ROOT, check=True,
        capture_output=True, text=True,
    ).stdout.split()  # fmt: skip
    files = [path.name for path in sorted(PICTURES.iterdir())]
    assert [f"{name}.webp" for name in sorted(told)] == files
    assert sorted(name for _, name, _, _ in shown()) == sorted(told)


def test_a_picture_costs_a_phone_little():
    heavy = [
        path.name
        for path in PICTURES.iterdir()
        if path.stat().st_size > LARGEST or size(path.stem)[1] > WIDEST
    ]
    assert (heavy, {size(path.stem)[0] for path in PICTURES.iterdir()}) == ([], {"WEBP"})


def test_a_picture_has_words_of_its_own_and_its_true_size():
    """The words are a sentence: a person who sees no pictures is told what is to be seen."""
    words = [one for _, _, one, _ in shown()]
    assert [one for one in words if len(one.split()) < 5 or one[-1] not in ".?"] == []
    assert len({*words}) == len(words)
    for guide, name, _, more in shown():
        _, width, height = size(name)
        room = f"width={WIDTH} height={round(height / width * WIDTH)} loading=lazy"
        assert more == f"{{ .pn-layar {room} }}", (guide, name)


@pytest.fixture(scope="module")
def archive(tmp_path_factory):
    return project.make(tmp_path_factory.mktemp("arsip") / "arsip")


def commands(guide):
    return COMMAND.findall((GUIDES / f"{guide}.md").read_text(encoding="utf-8"))


@pytest.mark.parametrize(
    ("line", "said", "slip"),
    [
        (*one, slip)
        for one, slip in zip(
            commands("pemeriksaan"), ("tanggal", "isian", "rujukan", "pribadi", "tanda"),
            strict=True,
        )
    ],
)  # fmt: skip
def test_a_finding_in_the_guide_is_what_the_check_says(archive, monkeypatch, line, said, slip):
    path = archive / MISTAKES.SLIPS[slip].path
    before = path.read_bytes()
    MISTAKES.make(archive, slip)
    monkeypatch.chdir(archive)
    code, out, _ = desk.run(archive, *shlex.split(line)[1:])
    path.write_bytes(before)
    assert (code, out.replace(f"{archive}/", "")) == (1, said)


def test_the_guide_finds_the_free_times_that_it_shows(archive):
    [(line, said)] = commands("ruang")
    assert desk.run(archive, *shlex.split(line)[1:], *DAY) == (0, said, "")


def test_the_clash_in_the_picture_is_one(archive):
    path = archive / MISTAKES.make(archive, "ruang")
    code, out, _ = desk.run(archive, "check", str(path))
    path.unlink()
    assert (code, re.findall(r" (error|warning) ([A-Z]{3}\d{3}) ", out)) == (
        1, [("error", "RNG001")],
    )  # fmt: skip
