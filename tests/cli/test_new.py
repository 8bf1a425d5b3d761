"""`literasi new permohonan --from FILE`: once and never twice, and nothing of persons in clear."""

import re
import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner
from tests.support import desk
from tests.support.forms import FORM, written
from tests.support.project import tree

from literasi.cli.main import literasi

BASE = Path(__file__).parents[1] / "rules" / "dasar"
ANSWERS = ("--by", "cita", "--class", "041", "--to", "kepala", "--received", "2026-04-01T09:00")
REQUEST = "contoh/permohonan/2026-k7q2m9x4.yml"
EXPECTED = """\
skema: 1
sop: layanan-1
asal: formulir
hal: Permohonan kunjungan literasi
ringkasan: |-
  Kami ingin mengajak siswa mengenal perpustakaan.
  Mereka suka dongeng.
jenis_kegiatan: kunjungan
pemohon:
  mitra: sd-contoh
surat_masuk:
  nomor_agenda: otomatis
  seri: masuk
  nomor_surat: 012/SD-C/III/2026
  tanggal_surat: "2026-03-30"
  tanggal_terima: "2026-04-01T09:00"
  hal: Permohonan kunjungan literasi
  lampiran: 1 (satu) lembar
  kode_klasifikasi: "041"
  sifat_keamanan: biasa
  sifat_kecepatan: biasa
  sumber: formulir
  diterima_oleh:
    pejabat: cita
    peran: staf
  diteruskan_ke: kepala
usulan:
  tanggal:
    - "2026-04-14"
    - "2026-04-15"
  jam: 08.00–10.00 WIB
  ruang: aula
  jumlah_peserta: 45
  kebutuhan: Pendongeng dan karpet.
tautan_lacak: …
kontak_tersegel: Map kontak B2
"""


@pytest.fixture
def archive(tmp_path):
    shutil.copytree(BASE, tmp_path / "arsip")
    return tmp_path / "arsip"


def file(archive, form=FORM, name="permohonan.json"):
    path = archive.parent / name
    path.write_bytes(form if isinstance(form, bytes) else written(form))
    return str(path)


def changed(**parts):
    return {**FORM, **parts}


def new(archive, path, *words):
    return desk.run(archive, "new", "permohonan", "--from", path, "--no-input", *words)


def records(archive):
    return tree(archive / "records")


def test_a_form_becomes_one_request_that_passes_the_checks(archive):
    before = records(archive)
    code, out, err = new(archive, file(archive), *ANSWERS, "--contact", "Map kontak B2")
    fresh = {name: raw for name, raw in records(archive).items() if name not in before}
    assert list(fresh) == [REQUEST]
    text = re.sub("(?m)^tautan_lacak: [a-z0-9]{26}$", "tautan_lacak: …", fresh[REQUEST].decode())
    assert text == EXPECTED
    assert code == 0
    assert out.startswith("ditulis: permohonan/2026-k7q2m9x4\n")
    assert "literasi status 2026-k7q2m9x4" in err
    assert desk.run(archive, "check", "--as-of", "2026-04-02")[0] == 0


def test_persons_are_shown_to_the_clerk_and_stand_nowhere_in_the_records(archive):
    _, out, _ = new(archive, file(archive), *ANSWERS)
    every = b"".join(records(archive).values()).decode()
    assert [one for one in FORM["kontak"].values() if one not in out] == []
    assert [one for one in FORM["kontak"].values() if one in every] == []


def test_the_same_file_twice_is_the_same_request(archive):
    path = file(archive)
    new(archive, path, *ANSWERS)
    before = records(archive)
    again = new(archive, path, *ANSWERS, "--received", "2027-01-05")
    assert again == (0, "sudah ada: permohonan/2026-k7q2m9x4\n", "")
    assert records(archive) == before


def test_another_text_under_the_same_code_is_told_and_changes_nothing(archive):
    new(archive, file(archive), *ANSWERS)
    before = records(archive)
    form = changed(hal="Permohonan lain", lembaga={"nama": "PKK Contoh", "jenis": "pkk"},
                   usulan={**FORM["usulan"], "jumlah_peserta": 9}, surat={})  # fmt: skip
    code, out, err = new(archive, file(archive, form), *ANSWERS)
    assert (code, err) == (1, "catatan tidak diubah; bila file ini yang benar, ubah catatannya\n")
    assert [line.split(":")[0].strip() for line in out.splitlines()] == [
        "sudah ada", "hal", "usulan", "pemohon",
    ]  # fmt: skip
    assert records(archive) == before


def test_a_partner_that_is_not_on_record_is_written_under_the_clerks_own_code(archive):
    form = changed(lembaga={"nama": "SD Contoh Asri", "jenis": "sd_mi"})
    code, out, _ = new(archive, file(archive, form), *ANSWERS, "--partner", "sd-contoh-asri")
    assert (code, out.splitlines()[0]) == (
        0, "ditulis: permohonan/2026-k7q2m9x4, mitra/sd-contoh-asri",
    )  # fmt: skip
    assert records(archive)["contoh/mitra/sd-contoh-asri.yml"].decode() == (
        "skema: 1\nnama: SD Contoh Asri\njenis_mitra: sd_mi\ncontoh: true\n"
    )


def test_what_is_missing_is_named_with_its_options_and_nothing_is_written(archive):
    before = records(archive)
    form = changed(lembaga={"nama": "SD Contoh Asri", "jenis": "sd_mi"})
    assert new(archive, file(archive, form)) == (2, "", (
        "belum ada: Tanggal terima (TTTT-BB-HH) (--received); Diterima oleh (--by); "
        "Kode mitra bagi «SD Contoh Asri», lama atau baru (--partner); "
        "Kode klasifikasi (--class); Diteruskan ke (--to)\n"
        "→ beri pilihannya, atau jalankan tanpa --no-input\n"
    ))  # fmt: skip
    assert records(archive) == before


def test_a_clerk_is_asked_what_is_missing_until_the_answer_is_one_of_the_office(archive):
    words = ["--root", str(archive), "new", "permohonan", "--from", file(archive)]
    said = "2026-04-01\nsiapa\ncita\n\nkepala\n"
    done = CliRunner().invoke(literasi, words, input=said)
    assert done.exit_code == 0, done.output
    assert "pilih salah satu: ani, budi, cita" in done.output
    assert b'kode_klasifikasi: "041"' in records(archive)[REQUEST]


def test_a_room_that_the_office_does_not_have_is_left_out_and_said(archive):
    form = changed(usulan={**FORM["usulan"], "ruang": "istana"})
    code, _, err = new(archive, file(archive, form), *ANSWERS)
    assert code == 0
    assert "ruang «istana» tidak dikenal kantor ini" in err
    assert b"istana" not in records(archive)[REQUEST]


BROKEN = {
    "not a form": (b"[]", "1:1"),
    "no JSON": (b"{", "2:1"),
    "not UTF-8": (b'{"kode": "\xff"}', "1:11"),
    "a path as code": (written(changed(kode="../../x")), "4:"),
    "a path as office": (written(changed(instansi="../kendal")), "5:"),
    "an unknown key": (written(changed(nomor="1")), "38:3 error SKM002"),
    "a day that is none": (written(changed(dibuat="2026-02-30")), "6:"),
    "an unseen sign": (written(changed(hal="a\u202eb")), "13:"),
    "an escape of a terminal": (b'{"hal": "\\u001b[31m"}', "1:9"),
    "deep nesting": (b'{"a":' + b"[" * 500 + b"]" * 500 + b"}", "1"),
    "twice a key": (b'{"skema": 1, "skema": 1}', "1:14"),
}


@pytest.mark.parametrize("case", BROKEN)
def test_a_hostile_file_is_a_finding_at_its_place_and_nothing_is_written(archive, case):
    raw, place = BROKEN[case]
    before = records(archive)
    code, out, err = new(archive, file(archive, raw, "formulir.json"), *ANSWERS)
    assert code == 1
    assert out.startswith(f"formulir.json:{place}")
    assert err.endswith("bukan formulir permohonan yang sah; tidak ada yang ditulis\n")
    assert records(archive) == before


REFUSED = {
    "too large": ((written(changed(ringkasan="a" * 70_000)), ()), "kB, terlalu besar"),
    "another office": ((written(changed(instansi="kendal")), ("--office", "contoh")),
                       "formulir ini ditujukan kepada «kendal», bukan «contoh»"),
    "no such office": ((written(changed(instansi="kendal")), ()), "instansi «kendal» tidak ada"),
    "no day": ((written(), ("--received", "2026-13-45")), "tanggal terima «2026-13-45»"),
    "no such official": ((written(), ("--by", "siapa")), "pejabat «siapa» tidak ada"),
    "a path as partner": ((written(), ("--partner", "../x")), "kode mitra «../x»"),
    "received before it was written": ((written(), ("--received", "2026-03-01")),
                                       "tidak ada yang ditulis"),
    "a telephone number in the subject": ((written(changed(hal="Hubungi 081234567890")), ()),
                                          "tidak ada yang ditulis"),
}  # fmt: skip


@pytest.mark.parametrize("case", REFUSED)
def test_what_cannot_be_written_is_refused_with_its_remedy(archive, case):
    (raw, words), message = REFUSED[case]
    before = records(archive)
    code, out, err = new(archive, file(archive, raw), *ANSWERS, *words)
    assert (code, out) == (2, "")
    assert message in err
    assert "→ " in err
    assert records(archive) == before


def test_an_office_without_an_agenda_is_told_so(archive):
    office = archive / "records/contoh"
    kept = {"instansi.yml", "sop", "pejabat", "klasifikasi", "mitra", "ruang", "peralatan"}
    for one in sorted(office.iterdir()):
        if one.name not in kept:
            shutil.rmtree(one)
    profile = (office / "instansi.yml").read_text(encoding="utf-8")
    text = profile.replace("buku: surat_masuk", "buku: surat_keluar")
    (office / "instansi.yml").write_text(text, encoding="utf-8")
    said = "kantor ini belum mempunyai seri nomor surat masuk\n→ lengkapi seri di instansi.yml\n"
    assert new(archive, file(archive), *ANSWERS) == (2, "", said)
