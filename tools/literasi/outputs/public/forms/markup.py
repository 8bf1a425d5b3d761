"""The form as HTML. Inputs carry no `name`: even a browser without scripts has nothing to send."""

import json
from collections.abc import Iterator, Mapping
from typing import Any

from literasi.outputs.public.forms.fields import END, GROUPS, START, Field, Group
from literasi.outputs.public.forms.kit import Kit
from literasi.outputs.public.html import NOTHING, Html, lines, tag, text
from literasi.views.public_models import Room

_TYPES = {"tanggal": "date", "jam": "time", "angka": "number", "telepon": "tel", "surel": "email"}
_JOINED = {START: "usulan/jam", END: "usulan/jam"}
Schema = Mapping[str, Any]  # a JSON Schema is free-form by nature


def form(kit: Kit, rooms: tuple[Room, ...]) -> Html:
    """Show every question; the script enables them, since without it nothing could be checked."""
    groups = (_group(kit.schema, one, rooms) for one in GROUPS)
    whole = tag(
        "fieldset", tag("legend", text("Formulir permohonan"), class_="lit-sr"), *groups,
        _buttons(), id="aj-semua", class_="aj-semua", disabled=True,
    )  # fmt: skip
    return tag("form", whole, id="aj-formulir", novalidate=True, autocomplete="on")


def summary() -> Html:
    """Keep the place where faults are listed, above the form."""
    return tag("div", id="aj-kesalahan", class_="aj-kesalahan", tabindex=-1, hidden=True)


def result() -> Html:
    """Keep the place of the three ways out, below the form."""
    return tag("section", id="aj-hasil", class_="aj-hasil", tabindex=-1, hidden=True)


def data(value: Mapping[str, object]) -> Html:
    """Put data for the script on the page; `<` is written so that it can end nothing."""
    raw = json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    safe = raw.replace("<", "\\u003c").replace("&", "\\u0026").replace("\u2028", "\\u2028")
    body = Html(safe.replace(">", "\\u003e"))
    return tag("script", body, type="application/json", id="aj-data")


def node(schema: Schema, at: str) -> Schema:
    """Find what the schema says about an answer."""
    found: Any = schema
    for key in _JOINED.get(at, at).split("/"):
        found = found["items"] if key.isdecimal() else found["properties"][key]
    whole: Schema = found
    return whole


def needed(schema: Schema, field: Field) -> bool:
    """Tell whether a question must be answered: only the first item of a list must be there."""
    *above, last = _JOINED.get(field.at, field.at).split("/")
    if last.isdecimal():
        return last == "0"
    outer = node(schema, "/".join(above)) if above else schema
    return field.asked or last in outer.get("required", ())


def ident(at: str) -> str:
    """Give the id of a question's input."""
    return f"aj-{at.replace('/', '-').replace('_', '-')}"


def _group(schema: Schema, group: Group, rooms: tuple[Room, ...]) -> Html:
    note = tag("p", text(group.note), class_="aj-catatan") if group.note else NOTHING
    shown = (_field(schema, one, rooms) for one in group.fields)
    free = tag("div", id="aj-bebas", class_="aj-bebas", aria_live="polite", hidden=True)
    last = free if any(one.kind == "ruang" for one in group.fields) else NOTHING
    return tag("fieldset", tag("legend", text(group.title)), note, *shown, last, class_="aj-grup")


def _field(schema: Schema, field: Field, rooms: tuple[Room, ...]) -> Html:
    key, must = ident(field.at), needed(schema, field)
    open_ = NOTHING if must else tag("span", text(" (boleh kosong)"), class_="aj-opsional")
    hint = tag("p", text(field.hint), id=f"{key}-bantuan", class_="aj-bantuan")
    return tag(
        "div",
        tag("label", text(field.label), open_, for_=key),
        hint if field.hint else NOTHING,
        tag("p", id=f"{key}-salah", class_="aj-salah", hidden=True),
        _input(schema, field, rooms),
        class_=f"aj-isian aj-isian-{field.kind}",
    )


def _input(schema: Schema, field: Field, rooms: tuple[Room, ...]) -> Html:
    own, key = node(schema, field.at), ident(field.at)
    common: dict[str, str | int | bool | None] = {
        "id": key,
        "data_isian": field.at,
        "aria_describedby": f"{key}-bantuan" if field.hint else None,
        "required": needed(schema, field),
        "autocomplete": field.autocomplete,
    }
    if field.kind in {"pilihan", "ruang"}:
        options = _rooms(rooms) if field.kind == "ruang" else _options(own)
        return tag("select", *options, **common)
    if field.kind == "paragraf":
        return tag("textarea", rows=4, maxlength=own.get("maxLength"), **common)
    limits = {"maxlength": own.get("maxLength"), "min": own.get("minimum")}
    kind = _TYPES.get(field.kind, "text")
    mode = "numeric" if field.kind == "angka" else None
    known = limits if field.kind not in {"tanggal", "jam"} else {}
    return tag("input", type=kind, inputmode=mode, **known, **common)


def _options(own: Schema) -> Iterator[Html]:
    yield tag("option", text("Pilih …"), value="")
    for key in own["enum"]:
        yield tag("option", text(own["x-label"][key]), value=key)


def _rooms(rooms: tuple[Room, ...]) -> Iterator[Html]:
    yield tag("option", text("Belum tahu"), value="")
    for one in rooms:
        yield tag("option", text(one.name), value=one.code)


def _buttons() -> Html:
    keep = tag("button", text("Simpan draf di perangkat ini"), type="button", id="aj-simpan",
               class_="aj-tombol aj-tombol-lembut")  # fmt: skip
    drop = tag("button", text("Hapus draf dan kosongkan"), type="button", id="aj-hapus",
               class_="aj-tombol aj-tombol-lembut")  # fmt: skip
    make = tag("button", text("Periksa dan buat surat"), type="submit", class_="aj-tombol")
    note = tag(
        "p",
        text("Tanpa tombol simpan, isian hilang begitu halaman ditutup. Jangan menyimpan draf "
             "di komputer yang dipakai bersama."),
        class_="aj-bantuan",
    )  # fmt: skip
    said = tag("p", id="aj-kabar", class_="aj-kabar", role="status")
    return lines(tag("div", make, keep, drop, class_="aj-aksi"), said, note)
