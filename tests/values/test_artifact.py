"""An artifact stays below its output root."""

import pytest

from literasi.values.artifact import Artifact, text


@pytest.mark.parametrize(
    "path", ["", "/", "/etc/passwd", "../x", "a/../../x", "a\\b", "..", "a/.."]
)
def test_a_path_that_leaves_the_root_is_refused(path):
    with pytest.raises(ValueError, match="not a path below the output root"):
        Artifact(path, b"")


def test_text_is_utf8_with_lf_and_one_final_newline():
    assert text("a/b.md", "é\r\nx\n\n\n") == Artifact("a/b.md", "é\nx\n".encode())
