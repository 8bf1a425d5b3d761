"""VS Code: hover, completion and squiggles come from our schemas, also where they are shared.

The server is the one behind the recommended extension, with the settings of `.vscode`.
"""

import json
import os
import subprocess

import pytest
from tests.form.lsp import Server
from tests.support.project import ROOT
from tests.support.tree import schemas, shipped

from literasi.records.location import locate

pytestmark = pytest.mark.full
REQUEST = "records/kendal/permohonan/2026-c1k4.yml"
NEW = "records/kendal/permohonan/2026-baru.yml"


@pytest.fixture(scope="module")
def editor(tmp_path_factory):
    """The language server on the project, as the editor starts it."""
    folder = tmp_path_factory.mktemp("editor")
    bring = ["sh", "tools/form/pasang.sh", str(folder), "tools/form/editor"]
    subprocess.run(bring, cwd=ROOT, check=True)
    program = folder / "node_modules/yaml-language-server/bin/yaml-language-server"
    node = {**os.environ, "PATH": f"{ROOT}/.venv/bin:{os.environ['PATH']}"}
    settings = json.loads((ROOT / ".vscode/settings.json").read_text())
    server = Server(["node", str(program), "--stdio"], ROOT, settings, node)
    yield server
    server.close()


def text(path):
    return dict(shipped().records)[path].decode()


def place(path, key):
    """Where a key stands first: line and the column of its second letter, from 1."""
    lines = text(path).splitlines()
    number = next(index for index, line in enumerate(lines) if line.lstrip().startswith(key))
    return number + 1, lines[number].index(key) + 2


def test_records_of_every_kind_have_no_squiggle(editor):
    """One of each kind: every mapping holds, every schema is found and read to its ends."""
    first = {locate(path).kind: path for path, _ in reversed(shipped().records)}
    told = {kind: editor.open(path, text(path)) for kind, path in sorted(first.items())}
    assert told == {key: [] for key in first}
    by_program = {"penutupan-buku", "segel", "pengecualian"}
    assert set(schemas().kinds) - set(first) == by_program


def test_mistakes_are_told_at_their_lines(editor):
    wrong = text(REQUEST)
    for old, new in (
        ("\nhal: ", "\nhalo: "),
        ('tanggal_surat: "2025-12-31"', 'tanggal_surat: "2025-99-31"'),
        ("sifat_keamanan: biasa", "sifat_keamanan: umum"),
    ):
        assert wrong.count(old) == 1
        wrong = wrong.replace(old, new)
    assert sorted(editor.open(NEW, wrong)) == [
        (1, 'Missing property "hal".'),
        (4, "Property halo is not allowed."),
        (13, ("String does not match the pattern of "
             '"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$".')),
        (13, "String is not a RFC3339 date."),
        (18, ('Value is not accepted. Valid values: "biasa", "terbatas", "rahasia", '
             '"sangat_rahasia".')),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("key", "words"),
    [
        ("asal", "#### Asal\n\nDari mana pekerjaan ini bermula; menentukan isian mana yang "),
        ("sifat_keamanan", ("#### Sifat keamanan\n\nSiapa yang boleh mengetahui isi naskah; "
                           "selain biasa tidak pernah tampil di portal.")),
    ],
)  # fmt: skip
def test_a_key_explains_itself(editor, key, words):
    """`asal` stands in the schema of its kind, `sifat_keamanan` in the shared one."""
    editor.open(REQUEST, text(REQUEST))
    told = editor.at("hover", REQUEST, *place(REQUEST, key))["contents"]["value"]
    assert told.startswith(words)


def test_values_are_offered_through_the_shared_schema(editor):
    editor.open(REQUEST, text(REQUEST))
    line, column = place(REQUEST, "sifat_keamanan")
    offered = editor.at("completion", REQUEST, line, column + len("sifat_keamanan:"))["items"]
    assert [one["label"] for one in offered] == ["biasa", "terbatas", "rahasia", "sangat_rahasia"]
