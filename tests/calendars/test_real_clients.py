"""Two programs that people subscribe with, against a feed over HTTP, before and after a change."""

import os
import subprocess
import sys
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

import pytest
from tests.calendars.archive import Archive, act, activity, page, slot

BIN = Path(sys.executable).parent
FEED = "ics/ruang/kendal-aula.ics"
SYNC = """\
[general]
status_path = "{home}/status"
[pair langganan]
a = "ponsel"
b = "umpan"
collections = null
conflict_resolution = "b wins"
[storage ponsel]
type = "filesystem"
path = "{home}/kalender"
fileext = ".ics"
[storage umpan]
type = "http"
url = "{url}"
"""
SHOW = """\
[calendars]
[[aula]]
path = {home}/kalender
[locale]
local_timezone = Asia/Jakarta
default_timezone = Asia/Jakarta
timeformat = %H:%M
dateformat = %Y-%m-%d
longdateformat = %Y-%m-%d
datetimeformat = %Y-%m-%d %H:%M
longdatetimeformat = %Y-%m-%d %H:%M
[sqlite]
path = {home}/khal.db
"""


class Quiet(SimpleHTTPRequestHandler):
    """Serves the built files and writes nothing into the test report."""

    def log_message(self, format, *arguments):  # noqa: A002 - the name is the base class's
        """Keep the test report free of requests."""


@contextmanager
def served(folder):
    """Yield the address of a folder on this machine."""
    handler = partial(Quiet, directory=str(folder))
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        thread = Thread(target=server.serve_forever, daemon=True)
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()
        thread.join()


class Subscriber:
    """vdirsyncer fetches the feed into a folder; khal shows what lies there."""

    def __init__(self, home, url):
        self.home = home
        (home / "kalender").mkdir(parents=True)
        (home / "sync").write_text(SYNC.format(home=home, url=url))
        (home / "show").write_text(SHOW.format(home=home))

    def agenda(self):
        """Fetch the feed anew and list autumn 2026."""
        if not (self.home / "status").exists():
            self.run("vdirsyncer", "-c", self.home / "sync", "discover")
        self.run("vdirsyncer", "-c", self.home / "sync", "sync", "--force-delete")
        form = "{start-long}–{end-time} {title} · {location} {status}"
        told = self.run("khal", "-c", self.home / "show", "list", "--day-format", "",
                        "--format", form, "2026-09-01", "90d")  # fmt: skip
        return [" ".join(line.split()) for line in told.splitlines() if line.strip()]

    def run(self, name, *words):
        program = BIN / name
        if not program.exists():
            pytest.fail(f"{name} belum terpasang; jalankan make test, yang memasang extra dev")
        plain = {"HOME": str(self.home), "PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8"}
        done = subprocess.run(
            [program, *words], capture_output=True, text=True, env=plain, check=False, timeout=120
        )
        assert done.returncode == 0, done.stdout + done.stderr
        return done.stdout


@pytest.fixture
def archive(tmp_path):
    """A private visit in half of the hall, and a public series of the whole one."""
    made = Archive(tmp_path / "arsip")
    visit = slot(1, "2026-09-03T09:00", "2026-09-03T10:00", ruang=["aula-a"])
    made["kegiatan/rahasia"] = activity("RAHASIA", visit, "kunjungan")
    weekly = {"tiap": "minggu", "hari": ["selasa"], "hingga": "2026-09-22"}
    course = slot(2, "2026-09-08T13:00", "2026-09-08T15:00", ruang=["aula"], ulang=weekly,
                  ditetapkan=act("2026-01-06"))  # fmt: skip
    made["kegiatan/kelas"] = activity("Kelas menulis", course)
    made["publikasi/kelas"] = page("kelas")
    made.commit("2026-03-01T02:00:00Z")
    return made


def publish(archive, folder):
    for path, raw in archive.feeds().items():
        target = folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(raw)


def test_a_subscriber_sees_the_schedule_and_then_its_changes(archive, tmp_path):
    site = tmp_path / "situs"
    publish(archive, site)
    with served(site) as address:
        subscriber = Subscriber(tmp_path / "pelanggan", f"{address}/{FEED}")
        before = subscriber.agenda()
        course = archive.entry("kelas")
        course["lewati"] = [{"tanggal": "2026-09-15", "alasan": "libur"}]
        course["pindahan"] = [{"dari": "2026-09-22T13:00", "mulai": "2026-09-24T08:00",
                               "selesai": "2026-09-24T10:00", "ruang": ["aula-b"],
                               "alasan": "ruang dipakai", **act("2026-03-01")}]  # fmt: skip
        archive.entry("rahasia")["dibatalkan"] = act("2026-03-01", alasan="sakit")
        archive.commit("2026-03-02T02:00:00Z")
        publish(archive, site)
        after = subscriber.agenda()
    office = "Dinas Kearsipan dan Perpustakaan Kabupaten Kendal"
    assert before == [
        f"2026-09-03 09:00–10:00 Dipesan · Aula A, {office} TENTATIVE",
        f"2026-09-08 13:00–15:00 Kelas menulis · Aula, {office} CONFIRMED",
        f"2026-09-15 13:00–15:00 Kelas menulis · Aula, {office} CONFIRMED",
        f"2026-09-22 13:00–15:00 Kelas menulis · Aula, {office} CONFIRMED",
    ]
    assert after == [
        f"2026-09-08 13:00–15:00 Kelas menulis · Aula, {office} CONFIRMED",
        f"2026-09-24 08:00–10:00 Kelas menulis · Aula B, {office} CONFIRMED",
    ]
