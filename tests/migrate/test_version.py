"""A record of another schema version gets one finding, which says what to do."""

import pytest
from tests.migrate import second

from literasi.documents.yaml12 import read
from literasi.gate.check import check
from literasi.gate.schemas import compile_schemas
from literasi.gate.version import known
from literasi.shell.schemas import schema_files

PATH = "records/kendal/ruang/barat.yml"
FIRST = compile_schemas(schema_files())


def told(schemas, text: str) -> list[str]:
    raw = text.encode()
    document, _ = read(PATH, raw)
    assert document is not None
    valid, wrong = check(schemas, "ruang", document, raw)
    assert (valid is None) == bool(wrong)
    return [
        f"{one.mark.line}:{one.mark.column} {one.rule} {one.pointer} {one.message} → {one.hint}"
        for one in wrong
    ]


def test_a_newer_record_says_that_the_program_is_old() -> None:
    (line,) = told(FIRST, second.NEW)
    assert line == (
        "2:8 SKM008 /skema catatan ini skema 2; program ini baru mengenal skema 1 → "
        "perbarui program literasi, atau tulis 1 bila hanya salah ketik"
    )


def test_an_older_record_names_the_command() -> None:
    (line,) = told(second.schemas(), second.OLD)
    assert line == (
        "2:8 SKM008 /skema catatan ini masih skema 1; sekarang skema 2 → "
        "jalankan: literasi migrate"
    )


@pytest.mark.parametrize("number", [0, -3])
def test_a_version_that_never_was(number: int) -> None:
    text = second.OLD.replace("skema: 1", f"skema: {number}")
    assert told(FIRST, text) == [f"2:8 SKM008 /skema tidak ada skema {number} → ganti dengan 1"]


@pytest.mark.parametrize("written", ['"1"', "true", "satu", "1.5"])
def test_what_is_no_number_is_told_as_any_wrong_value(written: str) -> None:
    (line,) = told(FIRST, second.OLD.replace("skema: 1", f"skema: {written}"))
    assert line.startswith("2:8 SKM003 /skema Versi skema harus bilangan bulat")


def test_the_records_own_version_is_valid() -> None:
    assert told(FIRST, second.OLD) == []
    assert told(second.schemas(), second.NEW) == []


@pytest.mark.parametrize("kind", sorted(FIRST.kinds))
def test_every_kind_says_which_version_it_is(kind: str) -> None:
    assert known(FIRST, kind) == 1
