"""The manual of NSK001 is run: what it calls wrong is refused, what it calls right is written."""

import subprocess
import sys

import pytest
from tests.rules.arsip import merged
from tests.rules.test_manual import examples

RULE = "NSK001"


def letter(folder, files):
    for path, content in merged(files).items():
        target = folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(content)
    words = ["letter", "balasan", "2026-a1-s1", "--as-of", "2026-03-31", "--output", "s.docx"]
    return subprocess.run(
        [sys.executable, "-m", "literasi", "--root", str(folder), *words],
        cwd=folder, capture_output=True, text=True, check=False,
    )  # fmt: skip


@pytest.mark.parametrize(("heading", "code"), [("Salah", 1), ("Benar", 0)])
def test_the_examples_of_the_manual(tmp_path, heading, code):
    done = letter(tmp_path, examples(RULE, heading))
    assert (done.returncode, RULE in done.stdout) == (code, heading == "Salah"), done.stdout
    assert (tmp_path / "s.docx").exists() == (heading == "Benar")
