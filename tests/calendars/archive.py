"""A small real archive in a real repository: written as records, judged and built for real."""

import json
import shutil
from copy import deepcopy
from datetime import date
from functools import partial
from pathlib import Path

import yaml
from tests.support.repository import Repository
from tests.support.tree import schemas

from literasi.gate.access import public_part
from literasi.judging import judge
from literasi.outputs.public import calendars
from literasi.publishing import Edition, publish
from literasi.shell import git
from literasi.shell.files import read_tree
from literasi.values.finding import Severity

ROOT = Path(__file__).parents[2]
ADDRESS = "https://literasi.example/"
DAY = date(2026, 12, 31)
WHO = {"pejabat": "dimas", "peran": "staf_pustakawan"}
SHIPPED = ("instansi.yml", "ruang", "pejabat")


def act(day, **more):
    """An act of the fictional librarian."""
    return {"tanggal": day, "oleh": WHO, **more}


def slot(number, start, end, **more):
    """A schedule entry whose uid says which activity it is of."""
    return {
        "kunci": "a", "uid": uid(number), "mulai": start, "selesai": end,
        "dipesan": act("2026-01-05"), **more,
    }  # fmt: skip


def uid(number):
    """The stored uid of an activity of the script."""
    return f"00000000-0000-4000-8000-{number:012d}"


def activity(name, one, kind="kelas_rutin", **more):
    """An activity with one schedule entry."""
    return {
        "skema": 1, "nama": name, "jenis_kegiatan": kind, "sifat_keamanan": "biasa",
        "penanggung_jawab": WHO, "jadwal": [one], **more,
    }  # fmt: skip


def page(*activities, day="2026-02-01", **more):
    """An announcement of activities."""
    return {
        "skema": 1, "jenis": "pengumuman", "judul": "Pengumuman contoh",
        "ringkasan": "Pengumuman contoh.", "isi": "Pengumuman contoh.", "terbit": day,
        "kegiatan": list(activities), "penulis": WHO, "disetujui": act("2026-01-31"), **more,
    }  # fmt: skip


class Archive:
    """Records of Kendal as plain data; `commit` writes what changed and commits it."""

    def __init__(self, root):
        self.repository = Repository(root)
        self.records = {}
        for part in SHIPPED:
            source, target = ROOT / "records/kendal" / part, root / "records/kendal" / part
            target.parent.mkdir(parents=True, exist_ok=True)
            (shutil.copytree if source.is_dir() else shutil.copy)(source, target)

    def __getitem__(self, name):
        """The data of a record below `records/kendal/`, to be changed in place."""
        if name not in self.records:
            path = self.repository.root / f"records/kendal/{name}.yml"
            self.records[name] = yaml.safe_load(path.read_text(encoding="utf-8"))
        return self.records[name]

    def __setitem__(self, name, data):
        self.records[name] = deepcopy(data)

    def entry(self, name):
        """The one schedule entry of an activity."""
        return self[f"kegiatan/{name}"]["jadwal"][0]

    def drop(self, name):
        """Delete a record."""
        self.records.pop(name, None)
        self.repository.remove(f"records/kendal/{name}.yml")

    def save(self):
        """Write the records."""
        for name, data in self.records.items():
            plain = json.loads(json.dumps(data))  # nothing shared, so YAML writes no anchors
            text = yaml.safe_dump(plain, allow_unicode=True, sort_keys=False)
            self.repository.put(f"records/kendal/{name}.yml", text)

    def commit(self, when):
        """Write the records and commit them."""
        self.save()
        self.repository.commit(when)

    def site(self, day=DAY):
        """Read, judge and copy out what is public; a wrong record fails the test."""
        root = self.repository.root
        tree = read_tree(root)
        judged = judge(schemas(), tree.records, tree.pictures)
        errors = [f"{one.rule} {one.message}" for one in judged.findings
                  if one.severity is Severity.ERROR]  # fmt: skip
        assert not errors, errors
        known = partial(public_part, schemas())
        edition = Edition(day, ADDRESS, git.chronicle(root), {}, public_part=known)
        return publish(judged.catalogue, edition)[0]

    def feeds(self):
        """Build every feed that is not of a past year, by path."""
        made = calendars.build(self.site())
        return {one.path: one.content for one in made if "/arsip/" not in one.path}
