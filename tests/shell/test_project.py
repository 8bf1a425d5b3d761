"""What a build reads of `mkdocs.yml`: the address, and the terms of the open data."""

import pytest

from literasi.shell.project import data_terms, site_address
from literasi.values.errors import OperatorError

HEAD = "site_url: https://contoh.invalid/sub\n"


def project(folder, text):
    (folder / "mkdocs.yml").write_text(f"{HEAD}{text}", encoding="utf-8")
    return folder


def test_the_address_ends_with_a_slash(tmp_path):
    assert site_address(project(tmp_path, "")) == "https://contoh.invalid/sub/"


@pytest.mark.parametrize("text", ["", "extra:\n  generator: false\n", "extra: [a]\n"])
def test_no_licence_is_invented(tmp_path, text):
    assert data_terms(project(tmp_path, text)) is None


def test_the_stated_terms_are_read(tmp_path):
    text = "extra:\n  lisensi_data:\n    nama: Lisensi Contoh\n    url: https://contoh.invalid/l\n"
    assert data_terms(project(tmp_path, text)) == ("Lisensi Contoh", "https://contoh.invalid/l")
    bare = "extra:\n  lisensi_data:\n    nama: Lisensi Contoh\n"
    assert data_terms(project(tmp_path, bare)) == ("Lisensi Contoh", None)


@pytest.mark.parametrize(
    "stated",
    ["bebas", "{nama: ''}", "{url: 'https://x.invalid'}", "{nama: A, url: 'javascript:x'}"],
)
def test_terms_that_say_nothing_stop_the_build(tmp_path, stated):
    with pytest.raises(OperatorError, match="lisensi_data"):
        data_terms(project(tmp_path, f"extra:\n  lisensi_data: {stated}\n"))


def test_a_folder_without_settings_is_no_project(tmp_path):
    with pytest.raises(OperatorError, match=r"mkdocs\.yml tidak ada"):
        data_terms(tmp_path)
