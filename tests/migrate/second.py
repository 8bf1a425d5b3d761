"""A second schema version of one kind, as a later product might have it, and the step there."""

import json

from literasi.gate.schemas import Schemas, compile_schemas
from literasi.repair.migration.edits import inserted, removed, renamed, replaced
from literasi.repair.migration.steps import Step
from literasi.shell.schemas import schema_files

NAME = "ruang.schema.json"


def schemas(version: int = 2) -> Schemas:
    """`lokasi` is now `letak`, `sumber` gone, `bangunan` needed; 3 is 2 but for its number."""
    files = schema_files()
    own = json.loads(files[NAME])
    known = own["properties"]
    known["skema"] = {"title": "Versi skema", "type": "integer", "const": version}
    known["letak"] = known.pop("lokasi")
    known["bangunan"] = known.pop("sumber")
    own["required"] = [*own["required"], "bangunan"]
    return compile_schemas({**files, NAME: json.dumps(own).encode()})


def change(source):
    data = source.document.data
    if "lokasi" in data:
        yield renamed(source, ("lokasi",), "letak")
    if "sumber" in data:
        yield removed(source, ("sumber",))
    yield inserted(source, ("nama",), "bangunan", "Gedung Contoh")
    for number, _ in enumerate(data.get("kapasitas", ())):
        if data["kapasitas"][number]["tata_letak"] == "teater":
            yield replaced(source, ("kapasitas", number, "tata_letak"), "bebas")


STEP = Step("ruang", 1, change)
NEXT = Step("ruang", 2, lambda _: ())
OLD = """\
# Ruang contoh untuk uji.
skema: 1  # versi
nama: "Aula: barat"   # nama di pintu
jenis: ruang
lokasi: Lantai 1 # dekat tangga
sumber: Contoh  # dari siapa
# jangan diubah
contoh: true
kapasitas:
  - tata_letak: teater  # kursi saja
    jumlah: 70

  - tata_letak: kelas
    jumlah: 40
"""
NEW = """\
# Ruang contoh untuk uji.
skema: 2  # versi
nama: "Aula: barat"   # nama di pintu
bangunan: Gedung Contoh
jenis: ruang
letak: Lantai 1 # dekat tangga
# dari siapa
# jangan diubah
contoh: true
kapasitas:
  - tata_letak: bebas  # kursi saja
    jumlah: 70

  - tata_letak: kelas
    jumlah: 40
"""
