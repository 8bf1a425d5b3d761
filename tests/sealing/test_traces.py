"""The search that the proofs rest on finds what it must."""

import base64
import gzip
import io
import zipfile
import zlib

import pytest
from tests.sealing.office import make
from tests.sealing.traces import found, objects
from tests.support.project import git

VALUE = "Durian Contoh Kanari"
RAW = VALUE.encode()


def zipped():
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr("a.xml", b"<a>" + RAW + b"</a>")
    return buffer.getvalue()


HIDDEN = {
    "plain": b"nama: " + RAW,
    "upper": VALUE.upper().encode(),
    "utf-16": VALUE.encode("utf-16"),
    "entities": b"".join(b"&#%d;" % one for one in RAW),
    "quoted": b"Durian%20Contoh%20Kanari",
    "hex": RAW.hex().encode(),
    "base64": base64.b64encode(b"x" + RAW + b"tail"),
    "base64 shifted": base64.b64encode(b"xy" + RAW + b"tail"),
    "gzip": gzip.compress(RAW),
    "zlib": zlib.compress(RAW),
    "zip": zipped(),
    "zip in gzip": gzip.compress(zipped()),
    "folded": b"SUMMARY:Durian Con\r\n toh Kanari",
    "backwards": RAW[::-1],
    "canary": b"kanari000001xyzzy",
}


@pytest.mark.parametrize("name", HIDDEN)
def test_a_value_is_found_however_it_is_written(name):
    hits = found({name: HIDDEN[name]}, (VALUE,))
    assert hits == [(name, "kanari000001xyzzy" if name == "canary" else VALUE)]


def test_nothing_is_found_where_nothing_is():
    assert found({"a": b"Durian, Contoh; Kanari", "b": gzip.compress(b"")}, (VALUE,)) == []


def test_a_name_that_was_ever_committed_is_found_in_history(tmp_path):
    office = make(tmp_path)
    path = office.tree / "records/contoh/mitra/x.txt"
    path.write_text(VALUE)
    office.commit(f"catat {VALUE}")
    path.unlink()
    office.commit("hapus")
    hits = found(objects(office.tree), (VALUE,))
    assert {name.split()[0] for name, _ in hits} == {"blob", "commit"}


def test_objects_come_out_of_packs_as_deltas_out_of_loose_files_and_without_a_name(tmp_path):
    """Loose first, then one pack with deltas, then an object that nothing reaches."""
    office = make(tmp_path)
    path = office.tree / "panjang.txt"
    for number in range(3):
        path.write_text("".join(f"baris {one}\n" for one in range(2000)) + f"{VALUE} {number}\n")
        office.commit(f"ubah {number}")
    loose = {name: raw for name, raw in objects(office.tree).items() if name.startswith("blob")}
    git(office.tree, "repack", "-q", "-a", "-d", "-f")
    packed = {name: raw for name, raw in objects(office.tree).items() if name.startswith("blob")}
    assert packed == loose
    folder = office.tree / ".git/objects"
    assert [one for one in folder.rglob("*") if one.is_file() and len(one.parent.name) == 2] == []
    assert sum(VALUE.encode() in raw for raw in packed.values()) == 3
    hidden = tmp_path / "lepas"
    hidden.write_text(f"{VALUE} lepas")
    name = git(office.tree, "hash-object", "-w", str(hidden)).strip()
    assert (f"blob {name}", VALUE) in found(objects(office.tree), (VALUE,))
