"""The application form in a real browser: the same judge, the same rooms, and nothing sent."""

import json
import shutil
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from tests.support import desk
from tests.support.forms import FORM
from tests.support.site import KENDAL, SITE

from literasi.gate.form import KIND, form_schema, form_schemas
from literasi.outputs.public import forms
from literasi.outputs.public.forms.availability import rooms_known
from literasi.outputs.public.pages.directory import directory
from literasi.shell.schemas import schema_files
from literasi.views.public_models import Link

pytestmark = [pytest.mark.browser, pytest.mark.xdist_group("portal")]

ASSETS = Path(__file__).parents[2] / "docs/portal/assets"
BASE = Path(__file__).parents[1] / "rules" / "dasar"
PAGE, SAVED = "kerja-sama/ajukan/kendal/", "unduh/ajukan-kendal.html"
VALUES = (
    None, True, 0, 1, -1, 1.5, 100_000, 100_001, "", " ", "x", "x\n", "\n", "a\tb", "contoh",
    "x" * 300, "x" * 301, "😀" * 300, "😀" * 301, "x" * 4000, "x" * 4001, "😀" * 4000,
    "2026-02-28", "2026-02-29", "2024-02-29", "2100-02-29", "2000-02-29", "2026-02-30",
    "1899-12-31", "1900-01-01", "2199-12-31", "2200-01-01", "2026-2-3", "2026-13-01",
    "2026-04-31", "2026-01-01\n", "kunjungan", "sd_mi", "permohonan", "k7q2m9x4", "7aaaaaaa",
    "k7q2m9x4\n", "K7q2m9x4", "0800 0000 000", "+62 (800) 000-0", "0800", "a@b.c", "a@b",
    "a b@c.d", "a@b.c\n", "ruang-anak", "ruang--anak", "a" * 81, [], ["2026-01-01"],
    ["2026-01-01"] * 3, ["2026-01-01"] * 4, [1], {}, {"a": 1},
)  # fmt: skip


def places(value, at=()):
    """Every place in a form, the whole form too."""
    yield at
    items = enumerate(value) if isinstance(value, list) else ()
    for key, one in value.items() if isinstance(value, dict) else items:
        yield from places(one, (*at, key))


def changed(at, make):
    """A copy of the form with one place changed."""
    copy = json.loads(json.dumps(FORM))
    if not at:
        return make({"": copy}, "")[""]
    here = copy
    for key in at[:-1]:
        here = here[key]
    make(here, at[-1])
    return copy


def put(value):
    def make(here, key):
        here[key] = value
        return here

    return make


def drop(here, key):
    del here[key]
    return here


def cases():
    """The form, and the form with one thing changed: each place by each value, gone, or more."""
    yield FORM
    for at in places(FORM):
        yield from (changed(at, put(value)) for value in VALUES)
        if at:
            yield changed(at, drop)
            yield changed((*at[:-1], "asing") if isinstance(at[-1], str) else at, put("x"))


def alone(browser, *names):
    """A page that has nothing but some scripts of ours."""
    page = browser.new_page()
    for name in names:
        page.add_script_tag(path=ASSETS / name)
    return page


def test_the_browser_judges_every_form_as_the_repository_does(browser):
    every = list(cases())
    page = alone(browser, "ajukan-skema.js")
    ask = "([schema, all]) => all.map(one => literasiSkema.faults(schema, one).length === 0)"
    told = page.evaluate(ask, [form_schema(schema_files()), every])
    page.close()
    schemas = form_schemas(schema_files())
    fast = [schemas.fast[KIND].is_valid(one) for one in every]
    worded = [schemas.worded[KIND].is_valid(one) for one in every]
    assert fast == worded
    assert [one for one, a, b in zip(every, told, fast, strict=True) if a != b] == []
    assert len(every) > 1500
    assert 200 < sum(fast) < len(every) - 200


def expected(pattern, first, last):
    """The word for a span of a day, from the hours that Python worked out."""

    def holds(spans):
        return any(start <= first and last <= end for start, end in spans)

    if not pattern["buka"]:
        return "tutup"
    if not holds(pattern["buka"]):
        return "jam"
    if not holds(pattern["kosong"]):
        return "terpakai"
    return "sebagian" if pattern["sebagian"] else "kosong"


def test_the_browser_tells_of_every_hour_what_the_schedule_tells(browser):
    rooms = rooms_known(directory(SITE), KENDAL)
    data = {"dari": SITE.as_of.isoformat(), "ruang": rooms}
    days = [(SITE.as_of + timedelta(number)).isoformat() for number in range(-1, 30)]
    spans = [(hour * 60, hour * 60 + length) for hour in range(6, 18) for length in (60, 150)]
    ask = """([data, days, spans]) => data.ruang.map(room => days.map(day =>
      spans.map(one => literasiRuang.state(data, room, day, one[0], one[1]))))"""
    page = alone(browser, "ajukan-ruang.js")
    told = page.evaluate(ask, [data, days, spans])
    ideas = page.evaluate(
        "data => [literasiRuang.otherTimes(data, data.ruang[0], data.dari, 480, 600),"
        "literasiRuang.otherDays(data, data.ruang[0], data.dari, 480, 600),"
        "literasiRuang.otherRooms(data, data.ruang[0], data.dari, 900, 960, 10)"
        ".map(one => one.kode)]",
        data,
    )
    page.close()
    assert told == [
        [["luar"] * len(spans)]
        + [[expected(room["pola"][room["hari"][n]], *one) for one in spans] for n in range(30)]
        for room in rooms
    ]
    assert {word for room in told for one in room for word in one} == {
        "luar", "tutup", "jam", "terpakai", "sebagian", "kosong",
    }  # fmt: skip
    assert ideas == [[[600, 720]], ["2026-11-25", "2026-11-27", "2026-12-02"], ["aula-a"]]


ANSWERS = {
    "lembaga/nama": "SD Contoh", "kontak/alamat": "Jalan Contoh Nomor 1",
    "hal": "Permohonan kunjungan", "ringkasan": "<b>Kami</b> ingin belajar.\nSiswa suka dongeng.",
    "usulan/jumlah_peserta": "45", "usulan/tanggal/0": "2099-12-09", "usulan/jam/mulai": "08:00",
    "usulan/jam/selesai": "10:00", "kontak/penanda_tangan": "Pimpinan Contoh",
    "kontak/jabatan": "Kepala Sekolah", "dibuat": "2026-03-30", "kontak/nama": "Guru Contoh",
    "kontak/telepon": "0800 1234 567",
}  # fmt: skip
CHOICES = {"lembaga/jenis": "sd_mi", "jenis_kegiatan": "kunjungan"}


def question(page, at):
    return page.locator(f'[data-isian="{at}"]')


def fill(page, answers=ANSWERS):
    for at, text in answers.items():
        question(page, at).fill(text)
    for at, key in CHOICES.items():
        question(page, at).select_option(key)


def submit(page):
    page.locator("#aj-formulir [type=submit]").click()


def test_faults_are_listed_first_and_lead_to_their_questions_by_keyboard(page):
    page.goto(PAGE)
    submit(page)
    assert page.evaluate("document.activeElement.id") == "aj-kesalahan"
    links = page.locator("#aj-kesalahan a")
    assert links.first.inner_text() == "Isi: Nama lembaga atau komunitas"
    assert links.count() == page.locator("[aria-invalid=true]").count() == 13
    links.first.focus()
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "aj-lembaga-nama"
    described = question(page, "lembaga/nama").get_attribute("aria-describedby").split()
    assert [page.locator(f"#{one}").inner_text() for one in described] == [
        "Tulis lengkap seperti pada kop surat.", "Isi: Nama lembaga atau komunitas",
    ]  # fmt: skip


def test_what_a_schema_cannot_say_is_told_too(page):
    page.goto(PAGE)
    fill(page, {**ANSWERS, "usulan/tanggal/1": "2020-01-01", "usulan/jam/selesai": "07:00",
                "kontak/telepon": "abc"})  # fmt: skip
    submit(page)
    assert page.locator("#aj-kesalahan li").all_inner_texts() == [
        "Tanggal pilihan kedua: sudah lewat",
        "Selesai pukul: harus sesudah jam mulai",
        "Telepon atau WhatsApp: Nomor ditulis dengan angka, boleh dengan spasi atau tanda hubung.",
    ]


def test_the_letter_says_what_was_answered_and_the_file_becomes_a_request(page, tmp_path):
    page.goto(PAGE)
    fill(page)
    submit(page)
    assert page.evaluate("document.activeElement.id") == "aj-hasil"
    letter = page.locator(".aj-surat").inner_text()
    for words in ("Jalan Contoh Nomor 1", "Yth. Kepala Dinas Kearsipan dan Perpustakaan",
                  "<b>Kami</b> ingin belajar.", "Rabu, 9 Desember 2099", "08.00–10.00 WIB",
                  "sekitar 45 orang", "30 Maret 2026", "Kepala Sekolah,"):  # fmt: skip
        assert words in letter
    assert "Dari: SD Contoh\n" in page.locator("#aj-hasil textarea").input_value()
    with page.expect_download() as waiting:
        page.locator("#aj-hasil a[download]").click()
    file = tmp_path / waiting.value.suggested_filename
    waiting.value.save_as(file)
    form = json.loads(file.read_text(encoding="utf-8"))
    assert file.name == f"permohonan-kendal-{form['kode']}.json"
    file.write_text(json.dumps({**form, "instansi": "contoh"}), encoding="utf-8")
    archive = shutil.copytree(BASE, tmp_path / "arsip")
    words = ("new", "permohonan", "--from", str(file), "--no-input", "--by", "cita", "--class",
             "041", "--to", "kepala", "--received", "2026-04-01")  # fmt: skip
    code, out, _ = desk.run(archive, *words)
    ref = f"permohonan/2026-{form['kode']}"
    assert (code, out.splitlines()[0]) == (0, f"ditulis: {ref}")
    assert desk.run(archive, *words)[:2] == (0, f"sudah ada: {ref}\n")


def test_only_the_letter_is_printed(page):
    page.goto(PAGE)
    fill(page)
    submit(page)
    page.emulate_media(media="print")
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    seen = "names => names.map(one => document.querySelector(one).checkVisibility())"
    names = [".aj-surat", ".aj-surat .aj-nama", ".md-header", "h1", "#aj-formulir", ".md-footer"]
    assert page.evaluate(seen, names) == [True, True, False, False, False, False]
    page.evaluate("dispatchEvent(new Event('afterprint'))")
    assert page.evaluate(seen, ["h1"]) == [True]


def test_rooms_are_told_as_of_the_data_and_a_closed_day_with_other_ways(page):
    page.goto(PAGE)
    data = page.evaluate("JSON.parse(document.getElementById('aj-data').textContent)")
    holiday = next(iter(sorted(data["libur"])))
    fill(page, {**ANSWERS, "usulan/tanggal/0": holiday})
    question(page, "usulan/ruang").select_option(index=1)
    told = page.locator("#aj-bebas").inner_text()
    assert data["libur"][holiday] in told
    assert "Yang masih kosong:" in told
    assert f"Per data tanggal {data['data_per']}; belum merupakan pemesanan." in told


KEPT = "Object.keys(localStorage).filter(one => one.includes('permohonan'))"


def test_a_draft_is_kept_only_when_asked_and_gone_when_dropped(page):
    page.goto(PAGE)
    fill(page)
    submit(page)
    assert page.evaluate(KEPT) == []
    page.locator("#aj-simpan").click()
    code = page.locator("#aj-hasil > p").first.inner_text()[-10:]
    page.reload()
    assert question(page, "lembaga/nama").input_value() == "SD Contoh"
    submit(page)
    assert page.locator("#aj-hasil > p").first.inner_text()[-10:] == code
    page.locator("#aj-hapus").click()
    assert page.evaluate(KEPT) == []
    assert question(page, "lembaga/nama").input_value() == ""


def test_codes_differ_and_fit_the_schema(page):
    codes = set()
    for _ in range(4):
        page.goto(PAGE)
        fill(page)
        submit(page)
        codes.add(page.locator("#aj-hasil a[download]").get_attribute("download")[-13:-5])
    assert len(codes) == 4
    assert [
        one for one in codes if not (one.isalnum() and one[0].isalpha() and one.islower())
    ] == []


def test_the_saved_file_works_from_a_disk_without_any_request(browser, built_site):
    context = browser.new_context(locale="id-ID", offline=True)
    opened, asked, faults = context.new_page(), [], []
    opened.on("request", lambda one: asked.append(one.url))
    opened.on("pageerror", lambda one: faults.append(str(one)))
    address = (Path(built_site) / SAVED).as_uri()
    opened.goto(address)
    fill(opened)
    submit(opened)
    assert "SD CONTOH" in opened.locator(".aj-surat").inner_text().upper()
    with opened.expect_download() as waiting:
        opened.locator("#aj-hasil a[download]").click()
    assert waiting.value.suggested_filename.startswith("permohonan-kendal-")
    assert [one for one in asked if not one.startswith(("file:", "blob:"))] == []
    assert faults == []
    context.close()


def test_without_scripts_the_page_names_the_other_ways_and_takes_no_answers(browser, address):
    context = browser.new_context(java_script_enabled=False, base_url=address)
    opened = context.new_page()
    opened.goto(PAGE)
    assert opened.locator("noscript a", has_text="contoh surat permohonan").is_visible()
    assert question(opened, "lembaga/nama").is_disabled()
    context.close()


def test_contacts_that_the_office_has_published_are_ways_out_too(browser, tmp_path):
    links = (Link("0800 0000 0000", "tel:080000000000", "Telepon"),
             Link("kantor@contoh.example", "mailto:kantor@contoh.example", "Surel"))  # fmt: skip
    view = replace(SITE, offices=(replace(KENDAL, contacts=links),))
    hand = {name: (ASSETS.parent / name).read_bytes() for name in forms.ASSETS}
    for one in forms.build(view, forms.kit(form_schema(schema_files()), hand)):
        (tmp_path / one.path.replace("/", "-")).write_bytes(one.content)
    opened = browser.new_page()
    opened.goto((tmp_path / SAVED.replace("/", "-")).as_uri())
    fill(opened)
    submit(opened)
    ways = opened.locator("#aj-hasil a[rel]").evaluate_all("all => all.map(one => one.href)")
    opened.close()
    assert [one.partition("?")[0] for one in ways] == [
        "https://wa.me/6280000000000", "mailto:kantor@contoh.example",
    ]  # fmt: skip
    assert [one for one in ways if "SD%20Contoh" not in one] == []
