"""Codes typed into the portal, and files compared with their digest, in a real browser."""

import re
from hashlib import sha256
from pathlib import Path

import pytest
from tests.browser.kinds import coded

pytestmark = [pytest.mark.browser, pytest.mark.xdist_group("portal")]

FILE = {"name": "surat.pdf", "mimeType": "application/pdf", "buffer": b"%PDF-1.7 contoh"}
DIGEST = sha256(FILE["buffer"]).hexdigest()


def test_a_code_or_the_whole_link_opens_its_page(page, built_site, address):
    place = coded(Path(built_site), "lacak", "Sekarang")
    for typed in (place.split("/")[1].upper(), f" {address}{place} "):
        page.goto("lacak/")
        page.get_by_label("Kode atau tautan lacak").fill(typed)
        page.get_by_role("button", name="Lihat permohonan").click()
        page.wait_for_url(f"{address}{place}")
        assert page.locator("h1").inner_text() == "Permohonan Anda"


def test_what_is_no_code_is_said_and_goes_nowhere(page):
    page.goto("periksa/")
    field = page.get_by_label("Kode atau tautan pada surat")
    field.fill("041/1/Contoh/2026")
    field.press("Enter")
    assert "26 huruf kecil dan angka" in page.get_by_role("status").first.inner_text()
    assert field.get_attribute("aria-invalid") == "true"
    assert page.url.endswith("/periksa/")


def test_an_unknown_code_is_said_where_it_was_typed(page):
    page.goto("periksa/")
    page.get_by_label("Kode atau tautan pada surat").fill("a" * 26)
    page.get_by_role("button", name="Periksa surat").click()
    page.get_by_text("Kode ini tidak dikenal.").wait_for()
    assert page.url.endswith("/periksa/")
    page.faults.clear()  # the browser itself complains of the address that is not there


def test_the_digest_of_a_file_is_reckoned_in_the_browser(page):
    page.goto("periksa/")
    page.get_by_label("Pilih berkas PDF").set_input_files(FILE)
    page.get_by_text(f"Sidik berkas: {DIGEST}").wait_for()


@pytest.mark.parametrize(("known", "said"), [(DIGEST, "Sama:"), ("0" * 64, "Berbeda:")])
def test_a_file_is_compared_with_what_the_office_recorded(page, built_site, known, said):
    place = coded(Path(built_site), "periksa", "data-sidik")

    def answer(route):
        told = route.fetch()
        body = told.text().replace('data-sidik="', f'data-sidik="{known} ', 1)
        route.fulfill(response=told, body=body)

    page.route(f"**/{place}", answer)
    page.goto(place)
    page.get_by_label("Pilih berkas PDF").set_input_files(FILE)
    page.get_by_text(re.compile(f"^{said}")).wait_for()  # other words may end in "berbeda:"


def test_without_a_script_the_page_says_how_to_reach_a_code(browser, address):
    context = browser.new_context(base_url=address, java_script_enabled=False)
    page = context.new_page()
    page.goto("lacak/")
    (told,) = page.locator(".lit-kode p:visible").all_inner_texts()
    assert told.startswith("Tulis kode Anda di belakang alamat halaman ini")
    context.close()
