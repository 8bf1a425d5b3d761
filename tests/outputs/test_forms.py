"""The application forms: every answer asked once, nothing sent or foreign, rooms as known."""

import json
import re
from dataclasses import replace
from datetime import timedelta
from html.parser import HTMLParser
from pathlib import Path

import pytest
from tests.support.site import KENDAL, MOJOKERTO, SITE, poisoned

from literasi.engine.guard import check, faults
from literasi.gate.form import form_schema
from literasi.outputs.public import forms
from literasi.outputs.public.forms.availability import DAYS_AHEAD, rooms_known
from literasi.outputs.public.forms.fields import END, GROUPS, START
from literasi.outputs.public.forms.markup import needed
from literasi.outputs.public.forms.office import office_known
from literasi.outputs.public.pages.directory import directory
from literasi.shell.schemas import schema_files
from literasi.values.errors import OperatorError
from literasi.views.public_models import Link

PORTAL = Path(__file__).parents[2] / "docs" / "portal"
HAND = {name: (PORTAL / name).read_bytes() for name in forms.ASSETS}
KIT = forms.kit(form_schema(schema_files()), HAND)
FIELDS = [field for group in GROUPS for field in group.fields]
OF_THE_PROGRAM = {"skema", "formulir", "kode", "instansi"}  # written by the form itself
ONLINE, OFFLINE = "kerja-sama/ajukan/kendal.md", "unduh/ajukan-kendal.html"


def built(view=SITE):
    return {one.path: one.content.decode() for one in forms.build(view, KIT)}


def answers(schema, at=""):
    """Every answer that the schema knows, by its place."""
    for key, one in schema["properties"].items():
        if one.get("properties"):
            yield from answers(one, f"{at}{key}/")
        else:
            yield f"{at}{key}"


def test_every_answer_of_the_schema_is_asked():
    asked = {re.sub("/[0-9]$", "", one.at).replace(START, "usulan/jam").replace(END, "usulan/jam")
             for one in FIELDS}  # fmt: skip
    assert asked == set(answers(KIT.schema)) - OF_THE_PROGRAM
    assert len({one.at for one in FIELDS}) == len(FIELDS)


def test_what_must_be_answered_follows_from_the_schema():
    assert [one.at for one in FIELDS if needed(KIT.schema, one)] == [
        "lembaga/nama", "lembaga/jenis", "jenis_kegiatan", "hal", "ringkasan",
        "usulan/jumlah_peserta", "usulan/tanggal/0", START, END, "kontak/penanda_tangan",
        "kontak/jabatan", "dibuat", "kontak/nama", "kontak/telepon",
    ]  # fmt: skip


class Found(HTMLParser):
    """Every tag with its attributes, and the data for the script."""

    def __init__(self, html):
        super().__init__()
        self.tags, self.data, self._in = [], "", False
        self.feed(html)

    def handle_starttag(self, tag, attributes):
        self.tags.append((tag, dict(attributes)))
        self._in = dict(attributes).get("id") == "aj-data"

    def handle_data(self, data):
        self.data += data if self._in else ""

    def handle_endtag(self, _):
        self._in = False


def read(path):
    return Found(built()[path])


@pytest.mark.parametrize("path", [ONLINE, OFFLINE])
def test_every_question_has_its_label_and_its_hint_and_nothing_that_could_be_sent(path):
    tags = read(path).tags
    ids = [given["id"] for _, given in tags if "id" in given]
    asked = [given for _, given in tags if "data-isian" in given]
    labels = {given["for"] for tag, given in tags if tag == "label"}
    hints = {given["aria-describedby"] for given in asked if "aria-describedby" in given}
    assert [given["data-isian"] for given in asked] == [one.at for one in FIELDS]
    assert len(ids) == len(set(ids))
    assert labels == {given["id"] for given in asked}
    assert hints <= set(ids)
    assert [given for given in asked if "name" in given] == []
    assert [given for tag, given in tags if tag == "form" and "action" in given] == []
    assert [given["id"] for tag, given in tags if tag == "fieldset" and "disabled" in given] == [
        "aj-semua"
    ]


def test_the_page_breaks_no_policy_and_the_file_loads_nothing():
    assert list(faults(built()[ONLINE])) == []
    assert set(faults(built()[OFFLINE])) == {"inline script", "<style> element"}
    loaded = [given for _, given in read(OFFLINE).tags if "src" in given]
    assert loaded == []
    assert "url(" not in KIT.style
    assert "Content-Security-Policy" not in built()[OFFLINE]


def test_a_file_to_be_saved_may_be_whole_in_itself_but_calls_nobody(tmp_path):
    (tmp_path / "unduh").mkdir()
    saved = tmp_path / "unduh" / "ajukan-x.html"
    saved.write_text("<style>p{}</style><script>1</script>", encoding="utf-8")
    check(tmp_path)
    saved.write_text('<script src="https://evil.example/x.js"></script>', encoding="utf-8")
    with pytest.raises(RuntimeError, match=r"unduh/ajukan-x\.html: <script> loads"):
        check(tmp_path)


@pytest.mark.parametrize("path", [ONLINE, OFFLINE])
def test_no_string_of_a_record_changes_the_markup(path):
    poison = " </script><script>alert(1)</script><img src=x onerror=1>\"' `</div>` </style>"
    texts = (built()[path], built(poisoned(SITE, poison))[path])
    clean, hostile = ([(tag, sorted(given)) for tag, given in Found(one).tags] for one in texts)
    assert hostile == clean


@pytest.mark.parametrize("path", [ONLINE, OFFLINE])
def test_the_script_is_given_the_schema_and_the_office(path):
    known = json.loads(read(path).data)
    assert known["skema"] == KIT.schema
    assert known == json.loads(json.dumps(office_known(directory(SITE), KENDAL, KIT)))
    assert (known["instansi"], known["zona"], known["dari"]) == ("kendal", "WIB", "2026-11-23")
    assert known["libur"] == {}


PHONES = {
    "tel:080000000000": "080000000000", "tel:+62-800-0000-0000": "+62-800-0000-0000",
    "tel:0321000000": None, "https://contoh.invalid": None, "mailto:a@b.invalid": None,
}  # fmt: skip


@pytest.mark.parametrize("url", PHONES)
def test_whatsapp_is_offered_for_a_published_mobile_number_only(url):
    office = replace(MOJOKERTO, contacts=(Link("Kontak", url, None),))
    known = office_known(directory(SITE), office, KIT)
    assert known["wa"] == PHONES[url]
    assert known["surel"] == ("a@b.invalid" if url.startswith("mailto:") else None)


def room(code):
    return next(one for one in rooms_known(directory(SITE), KENDAL) if one["kode"] == code)


def on(one, day):
    return one["pola"][one["hari"][(day - SITE.as_of).days]]


def day(number):
    return SITE.as_of + timedelta(days=number)


def test_a_days_hours_are_those_of_the_room_without_what_takes_it():
    hall = room("aula")
    assert (hall["muat"], len(hall["hari"])) == (150, DAYS_AHEAD)
    opened, taken = [(480, 960)], [(600, 960)]
    assert on(hall, day(0)) == {"buka": opened, "kosong": taken, "sebagian": False}
    assert on(hall, day(3)) == {"buka": opened, "kosong": opened, "sebagian": True}
    assert on(hall, day(5)) == {"buka": [], "kosong": [], "sebagian": False}
    assert on(hall, day(7)) == {"buka": [], "kosong": [], "sebagian": False}
    assert on(hall, day(8)) == {"buka": opened, "kosong": [], "sebagian": False}


def test_a_form_without_its_scripts_stops_the_build():
    with pytest.raises(OperatorError, match=r"ajukan\.js"):
        forms.kit(KIT.schema, {name: raw for name, raw in HAND.items() if "ajukan.js" not in name})
