"""`literasi forms` as the IT person runs it, and the real program behind it (marker `full`)."""

import json
import os
import shutil
import subprocess
from pathlib import Path

import pytest
from jsonschema import Draft7Validator
from tests.support.project import ROOT, literasi, tree
from tests.support.tree import schemas, shipped

from literasi.documents.yaml12 import read
from literasi.outputs.office.forms.sveltia import _CHANGES, VERSION, YAML_VERSION
from literasi.records.location import locate
from literasi.repair.format import dump

BASE = Path(__file__).parents[1] / "rules" / "dasar"
OURS = {
    "_headers", "arsip.mjs", "config.json", "index.html", "mulai.mjs", "sveltia/LICENSE.txt",
    "sveltia/locales/id.mjs", "sveltia/npm/index.js", "yaml/LICENSE", "yaml/index.js",
}  # fmt: skip


@pytest.fixture(scope="module")
def modules(tmp_path_factory):
    """The smallest packages that the form can be made of."""
    folder = tmp_path_factory.mktemp("npm")
    files = {
        "@sveltia/cms/npm/index.js": " ".join(_CHANGES), "@sveltia/cms/npm/index.js.map": "peta",
        "@sveltia/cms/LICENSE.txt": "MIT", "yaml/browser/dist/index.js": "yaml",
        "yaml/LICENSE": "ISC",
    }  # fmt: skip
    for name, text in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text)
    return folder


@pytest.fixture(scope="module")
def archive(tmp_path_factory):
    folder = tmp_path_factory.mktemp("formulir") / "arsip"
    shutil.copytree(BASE, folder)
    return folder


def test_the_form_of_a_clone(archive, modules):
    done = literasi(archive, "forms", "--modules", str(modules))
    assert (done.returncode, done.stdout) == (0, "")
    made = tree(archive / "build" / "form")
    assert set(made) == OURS
    code = next((archive / "records").glob("*/instansi.yml")).parent.name
    settings = json.loads(made["config.json"])
    assert {one["name"].partition("-")[0] for one in settings["collections"] if "name" in one} >= {
        code, "libur",
    }  # fmt: skip


def test_the_form_of_a_host(archive, modules, tmp_path):
    words = ("forms", "--modules", str(modules), "--output", str(tmp_path / "f"))
    done = literasi(archive, *words, "--host", "github", "--repo", "contoh/arsip")
    assert done.returncode == 0, done.stderr
    settings = json.loads((tmp_path / "f" / "config.json").read_text())
    assert (settings["backend"]["repo"], settings["publish_mode"]) == (
        "contoh/arsip", "editorial_workflow",
    )  # fmt: skip


@pytest.mark.parametrize(
    "words",
    [
        ("--host", "github"),
        ("--host", "github", "--repo", "arsip"),
        ("--host", "gitlab", "--repo", "a/b", "--branch", "x y"),
        ("--host", "gitlab", "--repo", "a/b", "--server", "https://a.id; script-src *"),
        ("--host", "github", "--repo", "a/b", "--server", "https://a.invalid"),
        ("--office", "tidakada"),
        ("--modules", "/tidak/ada"),
    ],
)
def test_what_cannot_work_is_refused_and_nothing_is_written(archive, modules, tmp_path, words):
    given = () if "--modules" in words else ("--modules", str(modules))
    done = literasi(archive, "forms", *given, "--output", str(tmp_path / "f"), *words)
    assert (done.returncode, (tmp_path / "f").exists()) == (2, False)
    assert "→" in done.stderr


def test_packages_of_another_version_are_refused(archive, modules, tmp_path):
    other = shutil.copytree(modules, tmp_path / "npm")
    (other / "@sveltia" / "cms" / "npm" / "index.js").write_text("lain")
    done = literasi(archive, "forms", "--modules", str(other), "--output", str(tmp_path / "f"))
    assert (done.returncode, (tmp_path / "f").exists()) == (2, False)
    assert f"not Sveltia CMS {VERSION}" in done.stderr


def test_the_versions_are_pinned_in_one_way():
    wanted = {"@sveltia/cms": VERSION, "yaml": YAML_VERSION}
    assert json.loads((ROOT / "tools/form/package.json").read_text())["dependencies"] == wanted
    locked = json.loads((ROOT / "tools/form/package-lock.json").read_text())["packages"]
    for name, version in wanted.items():
        assert locked[f"node_modules/{name}"]["version"] == version
    assert all(one["integrity"].startswith("sha512-") for path, one in locked.items() if path)


def test_the_editor_knows_the_schema_of_every_kind():
    settings = json.loads((ROOT / ".vscode/settings.json").read_text())["yaml.schemas"]
    single = {"instansi": "records/*/instansi.yml", "libur": "records/libur/*.yml"}
    assert settings == {
        f"./schemas/{kind}.schema.json": single.get(kind, f"records/*/{kind}/*.yml")
        for kind in sorted(schemas().kinds)
    }
    assert json.loads((ROOT / ".vscode/extensions.json").read_text()) == {
        "recommendations": ["redhat.vscode-yaml"]
    }


@pytest.fixture(scope="module")
def real(tmp_path_factory):
    """The real packages, as `make form` brings them."""
    folder = tmp_path_factory.mktemp("asli")
    subprocess.run(["sh", "tools/form/pasang.sh", str(folder)], cwd=ROOT, check=True)
    return folder / "node_modules"


@pytest.mark.full
@pytest.mark.parametrize(
    "words", [(), ("--host", "github", "--repo", "a/b"), ("--host", "gitlab", "--repo", "a/b")]
)
def test_the_settings_are_valid_by_the_programs_own_schema(real, tmp_path, words):
    out = tmp_path / "form"
    done = literasi(ROOT, "forms", "--modules", str(real), "--output", str(out), *words)
    assert done.returncode == 0, done.stderr
    judge = Draft7Validator(
        json.loads((real / "@sveltia/cms/schema/sveltia-cms.json").read_text())
    )
    assert list(judge.iter_errors(json.loads((out / "config.json").read_text()))) == []


WRITE_AGAIN = """
import { readFileSync } from 'node:fs';
import { fromFile, toFile } from './arsip.mjs';
const texts = JSON.parse(readFileSync(0, 'utf8'));
console.log(JSON.stringify(texts.map(text => [fromFile(text), toFile(fromFile(text))])));
"""


@pytest.mark.full
def test_the_form_reads_and_writes_every_record_as_the_tool_does(real, tmp_path):
    out = tmp_path / "form"
    done = literasi(ROOT, "forms", "--modules", str(real), "--output", str(out))
    assert done.returncode == 0, done.stderr
    (out / "package.json").write_text('{"type": "module"}')
    (out / "ulang.mjs").write_text(WRITE_AGAIN)
    wanted = []
    for path, raw in shipped().records:
        data = read(path, raw)[0].data
        wanted.append([data, dump(schemas(), locate(path).kind, data)])
    texts = json.dumps([text for _, text in wanted])
    node = subprocess.run(
        ["node", "ulang.mjs"], cwd=out, input=texts, capture_output=True, text=True, check=True,
        env={"PATH": f"{ROOT}/.venv/bin:{os.environ['PATH']}"},
    )  # fmt: skip
    assert json.loads(node.stdout) == wanted
