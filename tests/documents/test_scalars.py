"""Plain scalars mean what YAML 1.2 says, narrowed; what may be text stays text."""

# ruff: noqa: E501 -- tables read better with one case a line

import pytest

from literasi.documents.scalars import resolve
from literasi.documents.yaml12 import read

TEXT = [
    "10:30", "1:30", "0147", "041", "00", "-01", "+01", "041.4", "0.", ".5", "1.", "936.10.1", "1_000",
    "no", "No", "yes", "on", "off", "y", "n", "tRUE", "nULL", "None", "2026-02-30", "2026-02-11",
    "2026-02-11T08:00", "2026-02-11 08:00:00Z", "0x10", "0o17", "0b1", ".inf", "-.Inf", ".nan", "1e",
    "e3", "1e100", "1,000", "1.000,50", "12345678901234567890", "--1", "=", "Rp1", "٣", "１", "0.0.0",
    "1 2", "true false", "~x", "-", "198507122010011001x",
]  # fmt: skip
VALUES = [
    ("null", None), ("Null", None), ("NULL", None), ("~", None), ("", None),
    ("true", True), ("True", True), ("TRUE", True), ("false", False), ("False", False), ("FALSE", False),
    ("0", 0), ("-0", 0), ("+7", 7), ("-12", -12), ("147", 147), ("20260211", 20260211),
    ("123456789012345678", 123456789012345678), ("1.5", 1.5), ("936.10", 936.1), ("0.0", 0.0), ("-2.50", -2.5),
    ("1e3", 1000.0), ("1E-2", 0.01), ("1.5e+2", 150.0), ("1e99", 1e99),
]  # fmt: skip


@pytest.mark.parametrize("text", TEXT)
def test_what_may_be_text_stays_text(text):
    assert resolve(text) == text


@pytest.mark.parametrize(("text", "value"), VALUES)
def test_null_booleans_and_decimals_resolve(text, value):
    found = resolve(text)
    assert (type(found), found) == (type(value), value)


@pytest.mark.parametrize("text", [one for one, _ in VALUES] + TEXT)
def test_quoted_scalars_are_always_text(text):
    document, findings = read("r.yml", f'a: "{text}"\n'.encode())
    assert (document.data, findings) == ({"a": text}, ())


@pytest.mark.parametrize("text", ["10:30", "0147", "no", "2026-02-30", "0x10", ".inf", "041.4"])
def test_a_record_reads_the_same_words(text):
    document, findings = read("r.yml", f"a: {text}\n{text}: x\n- ".encode()[:-3])
    assert (document.data, findings) == ({"a": text, text: "x"}, ())


@pytest.mark.parametrize("key", ["~", "null", "1", "1.0", "true", "no", "2026-02-11"])
def test_keys_are_always_text(key):
    document, _ = read("r.yml", f"{key}: x\n".encode())
    assert document.data == {key: "x"}
