"""Findings for what YAML allows and a record must not hold, each at its place."""

import yaml

from literasi.documents.complaints import shortened
from literasi.documents.guards import unseen
from literasi.documents.likely import ODD_SPACE, odd_space
from literasi.values.finding import Finding
from literasi.values.mark import Mark

MERGE = "<<"


def surprises(event: yaml.Event, mark: Mark) -> list[Finding]:
    """Anchors, aliases, tags and unseen characters of one event."""
    found: list[Finding] = []
    anchor, tag = getattr(event, "anchor", None), getattr(event, "tag", None)
    name = shortened(anchor or "")
    if isinstance(event, yaml.AliasEvent):
        hint = "tulis isinya langsung di sini"
        found.append(Finding(mark, "YML003", f"alias «*{name}» tidak dipakai", hint))
    elif anchor:
        hint = "hapus tanda «&…»; beri tanda kutip bila memang bagian dari teks"
        found.append(Finding(mark, "YML003", f"jangkar «&{name}» tidak dipakai", hint))
    if tag:
        hint = "hapus tanda «!…»; beri tanda kutip bila memang bagian dari teks"
        found.append(Finding(mark, "YML004", f"tag «{shortened(tag)}» tidak dipakai", hint))
    odd = unseen(event.value) if isinstance(event, yaml.ScalarEvent) else None
    if odd:
        hint = "hapus kode itu dari teks ini"
        found.append(Finding(mark, "YML010", f"teks ini memuat karakter {odd} sebagai kode", hint))
    return found


def merge(mark: Mark) -> Finding:
    """Refuse a key that YAML 1.1 programs would take as an order to merge."""
    hint = "salin isi yang dimaksud ke sini"
    return Finding(mark, "YML005", "kunci gabung «<<» tidak dipakai", hint)


def twice(key: str, mark: Mark, first: Mark) -> Finding:
    """Name the first place of a key that is written again."""
    hint = f"kunci ini sudah ada di baris {first.line}; hapus salah satu"
    return Finding(mark, "YML002", f"kunci «{shortened(key)}» ditulis dua kali", hint)


def odd_key(mark: Mark) -> Finding:
    """Refuse a list or a group as a key."""
    message = "kunci harus satu kata, bukan daftar atau kelompok"
    return Finding(mark, "YML011", message, "tulis kunci sebagai kata biasa diikuti titik dua")


def odd_space_in_key(key: str, mark: Mark) -> list[Finding]:
    """Refuse a key with a pasted space: it looks like the right one, and is another."""
    place = next((place for place, sign in enumerate(key) if sign in ODD_SPACE), None)
    if place is None:
        return []
    slip = odd_space(mark.line, mark.column + place, key[place])
    at = Mark(mark.path, slip.line, slip.column, slip.line, slip.column + 1)
    return [Finding(at, slip.rule, slip.message, slip.hint)]


def directive(event: yaml.DocumentStartEvent, mark: Mark, number: int) -> list[Finding]:
    """Refuse a second document, or a directive line such as `%YAML`."""
    if number > 1:
        hint = "pindahkan isi sesudah «---» ke berkas lain"
        message = "satu berkas hanya memuat satu catatan"
        return [Finding(mark, "YML012", message, hint)]
    if event.version or event.tags:
        hint = "hapus baris yang diawali «%»"
        return [Finding(mark, "YML013", "petunjuk «%…» tidak dipakai", hint)]
    return []


def too_deep(mark: Mark, limit: int) -> Finding:
    """Nesting beyond what any record needs."""
    hint = "periksa inden; mungkin ada tanda kurung yang tidak ditutup"
    return Finding(mark, "YML014", f"susunan lebih dari {limit} tingkat", hint)
