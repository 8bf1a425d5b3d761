"""What the clerk of these tests records: a request and an announcement with a photo."""

import re
from collections.abc import Mapping
from typing import NamedTuple

from tests.form import photo

NAME = re.compile(r"[0-9]{4}-[0-9a-f]{8}\.yml")
PHOTO = "records/kendal/foto/sudut-baca.webp"
REQUEST = """\
skema: 1
sop: kerjasama-literasi-1
asal: surat
hal: Permohonan kunjungan literasi kelas satu
jenis_kegiatan: kunjungan
pemohon:
  mitra: c-sd-contoh-sumber-ilmu
surat_masuk:
  nomor_agenda: otomatis
  seri: masuk
  nomor_surat: 021/SD-CSI/XI/2026
  tanggal_surat: "2026-11-20"
  tanggal_terima: "2026-11-23T08:15"
  hal: Permohonan kunjungan literasi kelas satu
  kode_klasifikasi: "041.4"
  sifat_keamanan: biasa
  sifat_kecepatan: biasa
  sumber: langsung
  diterima_oleh:
    pejabat: dimas
    peran: staf_pustakawan
  diteruskan_ke: kepala_dinas
usulan:
  tanggal:
    - "2026-12-16"
  jam: pagi
  ruang: ruang-anak
  jumlah_peserta: 35
"""
PAGE = """\
skema: 1
jenis: pengumuman
judul: Sudut baca baru di ruang anak
ringkasan: Ruang anak mendapat sudut baca baru dengan tikar dan rak rendah.
isi: Sudut baca **sudah dibuka** untuk umum.
terbit: "2026-11-23T10:00"
gambar:
  - berkas: foto/sudut-baca.webp
    alt: Tikar dan rak rendah di sudut ruang anak.
    orang: tidak_ada
penulis:
  pejabat: dimas
  peran: staf_pustakawan
disetujui:
  tanggal: "2026-11-23T09:30"
  oleh:
    pejabat: wahyu
    peran: kepala_bidang
"""


def record_request(clerk):
    """Fill in and save a request as its letter says."""
    form = clerk.new("kendal-permohonan")
    form.choose(SOP="kerjasama-literasi-1", Asal="Surat permohonan", Jenis_kegiatan="Kunjungan")
    form.write(Hal="Permohonan kunjungan literasi kelas satu")
    form.add("Pemohon").choose(Mitra="c-sd-contoh-sumber-ilmu")
    letter = form.add("Surat masuk")
    letter.write(
        Nomor_agenda="otomatis", Nomor_surat="021/SD-CSI/XI/2026", Tanggal_surat="2026-11-20",
        Tanggal_terima="2026-11-23T08:15", Hal="Permohonan kunjungan literasi kelas satu",
        Kode_klasifikasi="041.4",
    )  # fmt: skip
    letter.choose(
        Seri_nomor="Buku Agenda Surat Masuk", Sifat_keamanan="Biasa", Sifat_kecepatan="Biasa",
        Sumber="Diantar langsung", Diteruskan_ke="Kepala Dinas",
    )  # fmt: skip
    letter.within("Diterima oleh").choose(Pejabat="(dimas)", Peran="Staf/Pustakawan")
    wish = form.add("Usulan pemohon")
    wish.write(Jam_yang_diusulkan="pagi", Jumlah_peserta="35")
    wish.choose(Ruang_yang_diminta="(ruang-anak)")
    wish.add("Tanggal yang diusulkan").write(Tanggal="2026-12-16")
    clerk.save()


class Office(NamedTuple):
    """Whose announcement it is: office, writer and who agrees, as the form shows them."""

    code: str
    author: Mapping[str, str]
    head: Mapping[str, str]


KENDAL = Office(
    "kendal", {"Pejabat": "(dimas)", "Peran": "Staf/Pustakawan"},
    {"Pejabat": "(wahyu)", "Peran": "Kepala Bidang"},
)  # fmt: skip
MOJOKERTO = Office(
    "mojokerto", {"Pejabat": "(nanik)", "Peran": "Seksi Promosi dan Kerja Sama"},
    {"Pejabat": "(ratna)", "Peran": "Bidang Pengembangan"},
)  # fmt: skip


def record_page(clerk, folder, office=KENDAL):
    """Fill in and save an announcement, with a photo from a phone."""
    form = clerk.new(f"{office.code}-publikasi")
    form.choose(Jenis="Pengumuman")
    form.write(
        Judul="Sudut baca baru di ruang anak", Tanggal_terbit="2026-11-23T10:00",
        Ringkasan="Ruang anak mendapat sudut baca baru dengan tikar dan rak rendah.",
    )  # fmt: skip
    text = form.field("Isi")
    text.get_by_role("textbox").click()
    clerk.page.keyboard.type("Sudut baca **sudah dibuka** untuk umum.")
    picture = form.add("Gambar")
    clerk.photo(picture.field("Berkas gambar"), photo.take(folder / "Sudut Baca.JPG"))
    picture.write(Teks_pengganti="Tikar dan rak rendah di sudut ruang anak.")
    picture.choose(Orang_dalam_gambar="Tidak ada orang")
    form.within("Penulis").choose(**office.author)
    agreed = form.add("Persetujuan terbit")
    agreed.write(Tanggal_disetujui="2026-11-23T09:30")
    agreed.within("Disetujui oleh").choose(**office.head)
    clerk.save()


def choose_old_photo(clerk, form, name):
    """Put a photo that the office has in the place of the one chosen before."""
    picture = form.field("Berkas gambar")
    form.field("Gambar").get_by_role("button", name="Buka").last.click()
    picture.get_by_role("button", name="Ganti").click()
    picker = clerk.page.get_by_role("dialog", name="Pilih gambar")
    picker.get_by_role("option", name=name).click()
    picker.get_by_role("button", name="Sisipkan").click()
    picker.wait_for(state="hidden")
