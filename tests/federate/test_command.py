"""`literasi federate` from a list to a site, as a province runs it."""

import json
import re
import subprocess
import sys
from html.parser import HTMLParser

import pytest
from tests.support.federated import forged, listed, put
from tests.support.icsparse import faults
from tests.support.offices import code_of
from tests.support.project import tree
from tests.support.web import Web, served

AS_OF = ("--as-of", "2026-11-24")
INSIDE = ("--allow-private", "127.0.0.1")
HOSTILE = (
    '<script>alert(1)</script><img src=x onerror=alert(1)>" onload="alert(1)\n---\ntitle: x\n---\n'
    "# Judul [klik](javascript:alert(1)) ![x](https://jahat.example/x.png) {: onclick=alert(1)} "
    "{{ config.site_url }} {% raw %} &lt;b&gt; `kode` <https://jahat.example/> | a | b |\n"
    "=HYPERLINK(1) ]]> \u202e\x00\x1b"
)


def run(folder, *words, env=None):
    """Run the command in a folder, as a user would."""
    command = [sys.executable, "-W", "error", "-m", "literasi", "federate", "provinsi.yml", *words]
    return subprocess.run(
        command, cwd=folder, env=env, capture_output=True, text=True, check=False
    )


def poisoned(files):
    """Everything a site may say in words, hostile."""

    def names(rows):
        for row in rows:
            row["nama"] = HOSTILE

    def activities(rows):
        for row in rows:
            row["nama"] = row["jenis"] = HOSTILE
            for session in row.get("sesi", ()):
                session["tempat"] = HOSTILE

    def cards(rows):
        for row in rows:
            row["judul"] = row["ringkasan"] = HOSTILE

    made = forged(files, instansi=names, kegiatan=activities, publikasi=cards)
    path = ".well-known/literasi.json"
    told = json.loads(made[path]) | {"lisensi": {"nama": HOSTILE, "url": "https://jahat.example/"}}
    made[path] = json.dumps(told).encode()
    made["ics/kegiatan.ics"] = made["ics/kegiatan.ics"].replace(
        b"SUMMARY:", b"SUMMARY:<script>alert(1)</script>\\nATTACH:https://jahat.example/"
    )
    return made


@pytest.fixture(scope="module")
def built(tmp_path_factory):
    """A portal of four sites: two good, one hostile, one down since; the command's words too."""
    folder = tmp_path_factory.mktemp("provinsi")
    with served() as web:
        put(web, 1, 2, 3, 4)
        text = listed(web, 1, 2, 3, 4, 5).replace("Portal Provinsi", 'Portal "Provinsi" <b>&')
        (folder / "provinsi.yml").write_text(text)
        first = run(folder, *AS_OF, *INSIDE, "--no-build")
        web.sites[code_of(3)] = poisoned(web.sites[code_of(3)])
        web.faults[code_of(4)] = "500"
        done = run(folder, *AS_OF, *INSIDE)
    return folder, web, first, done


def test_the_command_says_what_it_read_and_what_it_could_not(built):
    _, _, first, done = built
    assert (first.returncode, done.returncode) == (0, 0), first.stderr + done.stderr
    assert first.stdout.splitlines()[0] == (
        "Salinan diperbarui (keadaan 2026-11-24): 4 mutakhir, 0 tertunda, 1 tidak terbaca."
    )
    assert done.stderr.splitlines() == [
        (
            "peringatan: contoh004 tertunda: .well-known/literasi.json dijawab dengan HTTP 500; "
            "salinan data per 2026-11-23 ditampilkan"
        ),
        "peringatan: contoh005 tidak terbaca: .well-known/literasi.json dijawab dengan HTTP 404",
    ]
    assert done.stdout.splitlines()[0] == (
        "Situs gabungan selesai di site-gabungan (keadaan 2026-11-24): "
        "3 mutakhir, 1 tertunda, 1 tidak terbaca."
    )


def test_the_portal_has_its_pages_calendars_and_tables(built):
    site = built[0] / "site-gabungan"
    codes = [code_of(number) for number in range(1, 6)]
    wanted = [
        "index.html", "kegiatan/index.html", "publikasi/index.html", "statistik/index.html",
        "statistik/2025/index.html", "kantor/index.html", "tentang/index.html", "cari/index.html",
        "ics/kegiatan.ics", "unduh/situs.csv", "unduh/statistik.csv", "sitemap.xml", "robots.txt",
        *(f"kantor/{code}/index.html" for code in codes),
        *(f"ics/situs/{code}.ics" for code in codes),
    ]  # fmt: skip
    assert [one for one in wanted if not (site / one).is_file()] == []
    assert [one.name for one in site.rglob("*.ics") if faults(one.read_bytes())] == []


class Links(HTMLParser):
    """Every element, attribute and address of a page."""

    def __init__(self):
        super().__init__()
        self.tags, self.names, self.links = set(), set(), set()

    def handle_starttag(self, tag, attrs):
        self.tags.add(tag)
        for name, value in attrs:
            self.names.add(name)
            if name in {"href", "src", "action"}:
                self.links.add(value)


def links_of(site):
    found = Links()
    for path in sorted(site.rglob("*.html")):
        found.feed(path.read_text())
    return found


def test_no_hostile_word_becomes_an_element_an_attribute_or_a_link(built):
    folder, web, _, _ = built
    found = links_of(folder / "site-gabungan")
    assert {one for one in found.names if one.startswith("on")} == set()
    away = {one for one in found.links if re.match(r"[a-z]+:|//", one)}
    ours = ("https://provinsi.example/", "webcal://provinsi.example/",
            "https://calendar.google.com/calendar/render?cid=webcal%3A%2F%2Fprovinsi.example",
            "https://outlook.office.com/calendar/0/addfromweb?url=https%3A%2F%2Fprovinsi.example",
            "https://outlook.live.com/calendar/0/addfromweb?url=https%3A%2F%2Fprovinsi.example",
            *(web.address(code_of(number)) for number in range(1, 6)))  # fmt: skip
    assert [one for one in sorted(away) if not one.startswith(ours)] == []


def test_hostile_words_are_shown_as_words(built):
    folder = built[0]
    page = (folder / "site-gabungan/kantor/contoh003/index.html").read_text()
    assert "&#60;script&#62;alert&#40;1&#41;&#60;/script&#62;" in page
    assert "jahat.example/x.png" in page


def test_what_was_kept_gives_the_same_bytes_again(built, tmp_path):
    folder = built[0]
    env = {"PYTHONHASHSEED": "7", "TZ": "America/New_York", "LC_ALL": "C", "PATH": "/usr/bin:/bin",
           "PYTHONPATH": ":".join(sys.path)}  # fmt: skip
    output = tmp_path / "lain"
    done = run(folder, *AS_OF, "--no-fetch", "--quiet", "--output", str(output), env=env)
    assert done.returncode == 0, done.stderr
    assert tree(output) == tree(folder / "site-gabungan")


def test_strict_runs_fail_when_a_site_is_not_fresh(built):
    done = run(built[0], *AS_OF, "--no-fetch", "--no-build", "--quiet", "--strict")
    assert (done.returncode, done.stdout) == (1, "")


def test_two_runs_at_once_do_not_share_copies(built):
    import fcntl  # noqa: PLC0415  one of the two systems' ways

    with (built[0] / "provinsi.salinan/kunci").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        done = run(built[0], *AS_OF, "--no-fetch", "--no-build")
    assert (done.returncode, done.stderr) == (
        2, ("federate lain sedang memakai folder salinan yang sama\n"
        "→ tunggu sampai selesai, lalu jalankan lagi\n"),
    )  # fmt: skip


LISTS = {
    "an address without its slash": (
        ("http://127.0.0.1:0/contoh001/", "http://127.0.0.1:0/contoh001"),
        ("provinsi.yml:7:13 error SKM005 Alamat situs «http://127.0.0.1:0/contoh001» tidak sesuai "
        "bentuknya\n    → Alamat diawali https:// atau http:// dan diakhiri garis miring, dengan "
        "huruf kecil pada nama situsnya\n"),
    ),
    "a file for an address": (
        ("http://127.0.0.1:0/contoh001/", "file:///etc/"),
        ("provinsi.yml:7:13 error SKM005 Alamat situs «file:///etc/» tidak sesuai bentuknya\n    "
        "→ Alamat diawali https:// atau http:// dan diakhiri garis miring, dengan huruf kecil "
        "pada nama situsnya\n"),
    ),
    "a code twice": (
        ("kode: contoh002", "kode: contoh001"),
        ("provinsi.yml:8:11 error SKM007 kode situs «contoh001» sudah dipakai di atasnya\n    → "
        "hapus salah satu, atau betulkan\n"),
    ),
    "an address twice": (
        ("/contoh002/", "/contoh001/"),
        ("provinsi.yml:10:13 error SKM007 alamat situs «http://127.0.0.1:0/contoh001/» sudah "
        "dipakai di atasnya\n    → hapus salah satu, atau betulkan\n"),
    ),
    "a key of another name": (
        ("kode: contoh002", "code: contoh002"),
        "provinsi.yml:8:5 error SKM002 kunci «code» tidak dikenal\n    → maksud Anda «kode»?\n",
    ),
    "no YAML": (
        ("situs:", "situs: ["),
        ("provinsi.yml:5:3 error YML001 susunan YAML di sini tidak dapat dibaca\n    → periksa "
        "inden, tanda kutip, dan titik dua\n"),
    ),
}  # fmt: skip


@pytest.mark.parametrize(("change", "said"), LISTS.values(), ids=LISTS)
def test_a_mistake_in_the_list_is_named_at_its_line_and_column(tmp_path, change, said):
    (tmp_path / "provinsi.yml").write_text(listed(Web(), 1, 2).replace(*change))
    done = run(tmp_path)
    assert (done.returncode, done.stdout.strip()) == (1, said.strip())
    assert done.stderr == "1 kesalahan dalam daftar: tidak ada yang diambil\n"


def test_what_the_operator_asks_wrongly_is_said_with_its_remedy(tmp_path):
    done = run(tmp_path)
    assert (done.returncode, done.stderr) == (
        2, ("daftar «provinsi.yml» tidak dapat dibaca: No such file or directory\n"
        "→ periksa nama berkas itu\n"),
    )  # fmt: skip
    (tmp_path / "provinsi.yml").write_text(listed(Web(), 1))
    done = run(tmp_path, "--allow-private", "rumah")
    assert (done.returncode, done.stderr) == (
        2, "«rumah» bukan alamat jaringan\n→ tulis misalnya --allow-private 127.0.0.1\n",
    )  # fmt: skip
