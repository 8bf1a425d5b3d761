"""`literasi explain`: a manual in the terminal, the list of all, and help with a misspelt id."""

import pytest
from tests.support.project import literasi

from literasi.cli.explain import told
from literasi.cli.reports.screen import Paint
from literasi.rules.manuals import Example, manuals, parse

TEXT = """# ABC001: Nomor tidak diulang

Nomor yang sudah dipakai `untuk: catatan` tidak dipakai lagi,
sebab orang memegangnya sebagai bukti.

Pada contoh, nomor 1 dipakai dua kali.

## Salah

```yaml title="records/contoh/nomor/a.yml"
skema: 1

untuk: surat-keluar/2026-a1-s1-yang-panjang-sekali-dan-tidak-boleh-dilipat
```

## Benar

```yaml title="records/contoh/nomor/b.yml"
skema: 1
```

```yaml title="sesudah: records/contoh/nomor/c.yml"
skema: 1
```

## Perbaikan

Ambil nomor berikutnya.
"""
SHOWN = """ABC001: Nomor tidak diulang

Nomor yang sudah dipakai
`untuk: catatan` tidak dipakai lagi,
sebab orang memegangnya sebagai bukti.

Pada contoh, nomor 1 dipakai dua kali.

Salah
  records/contoh/nomor/a.yml
    skema: 1

    untuk: surat-keluar/2026-a1-s1-yang-panjang-sekali-dan-tidak-boleh-dilipat

Benar
  records/contoh/nomor/b.yml
    skema: 1

  sesudah: records/contoh/nomor/c.yml
    skema: 1

Perbaikan
Ambil nomor berikutnya.
"""


def run(folder, *words):
    done = literasi(folder, "explain", *words)
    return done.returncode, done.stdout, done.stderr


def lines(manual, width, *, colours):
    return "".join(f"{line}\n" for line in told(manual, width, Paint(colours)))


def test_paragraphs_are_wrapped_and_examples_are_not():
    assert lines(parse(TEXT), 38, colours=False) == SHOWN


def test_code_in_a_paragraph_is_coloured_instead_of_marked():
    coloured = lines(parse(TEXT), 38, colours=True).replace("\x1b", "␛").split("\n")
    assert (coloured[0], coloured[3]) == (
        "␛[1mABC001: Nomor tidak diulang␛[0m",
        "␛[32muntuk: catatan␛[0m tidak dipakai lagi,",
    )


@pytest.mark.parametrize("rule", ["YML001", "yml001", " yml001 "])
def test_the_command_prints_the_manual_whatever_the_case(tmp_path, rule):
    assert run(tmp_path, rule) == (0, lines(manuals()["YML001"], 80, colours=False), "")


@pytest.mark.parametrize("rule", ["YML1", "YML-001", "yml 01", "YMl0001", "YNL001"])
def test_a_near_miss_is_named(tmp_path, rule):
    expected = (
        f"«{rule}» bukan kode aturan\n"
        "→ maksud Anda YML001? «literasi explain» menyebut semua kode\n"
    )
    assert run(tmp_path, rule) == (2, "", expected)


def test_an_id_like_no_other_leads_to_the_list(tmp_path):
    assert run(tmp_path, "?") == (
        2, "", "«?» bukan kode aturan\n→ «literasi explain» menyebut semua kode\n",
    )  # fmt: skip


def test_without_a_rule_every_rule_is_listed_below_its_area(tmp_path):
    code, shown, err = run(tmp_path)
    listed = [line for line in shown.split("\n") if line.startswith("  ")]
    assert (code, err) == (0, "")
    assert listed == [f"  {one.id}  {one.title}" for one in manuals().values()]
    assert {line for line in shown.split("\n") if line and line not in listed} == {
        one.area for one in manuals().values()
    }


@pytest.mark.parametrize("rule", manuals())
def test_nothing_of_a_manual_is_lost_when_it_is_taken_apart(rule):
    manual = manuals()[rule]
    parts = [f"## {part.heading}{written(part.blocks)}" for part in manual.parts]
    assert squeezed(written(manual.reason) + "".join(parts)) == squeezed(manual.source)


def written(blocks):
    """Markdown again."""
    return "".join(
        f'```yaml title="{one.title}"{one.text}```' if isinstance(one, Example) else one
        for one in blocks
    )


def squeezed(text):
    return "".join(text.split())


def test_every_area_has_words():
    assert [one.id for one in manuals().values() if one.area == one.id[:3]] == []
