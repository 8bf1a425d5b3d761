"""Draw the template of the disposition sheet: half a folio, tick boxes, one row for each hop."""

from __future__ import annotations

from docx.enum.section import WD_ORIENT
from docx.oxml import OxmlElement
from docx.shared import Mm
from templat_alat import JUSTIFY, Naskah, atur_tabel, bentuk, isi_sel, rapatkan, tepi


def disposisi() -> bytes:
    """Draw the disposition sheet on half a folio, 215 × 165 millimetres."""
    naskah = Naskah(9, (0.9, 0.8, 1.4, 1.2))
    bagian = naskah.dokumen.sections[0]
    bagian.orientation = WD_ORIENT.LANDSCAPE
    bagian.page_width, bagian.page_height = Mm(215), Mm(165)
    bagian.header_distance = bagian.footer_distance = Mm(4)
    naskah.baris("{{ kop.pemerintah }}", rata=JUSTIFY.CENTER, besar=9)
    naskah.baris("{{ kop.dinas }}", rata=JUSTIFY.CENTER, besar=10.5, tebal=True)
    tepi(naskah.baris("", besar=3, sesudah=3), bottom="thickThinSmallGap")
    naskah.baris("LEMBAR DISPOSISI", rata=JUSTIFY.CENTER, tebal=True, besar=11, sesudah=3)
    _kepala_disposisi(naskah)
    _kotak_disposisi(naskah)
    _langkah_disposisi(naskah)
    return naskah.bita()


def _kepala_disposisi(naskah: Naskah) -> None:
    lebar = (2.6, 6.8, 2.9, 6.4)
    tabel = naskah.tabel(lebar, garis=True)
    baris = (
        ("Surat dari", "{{ surat_dari }}", "Diterima tanggal", "{{ diterima }}"),
        ("Nomor surat", "{{ nomor_surat }}", "Nomor agenda", "{{ nomor_agenda }}"),
        ("Tanggal surat", "{{ tanggal_surat }}", "Sifat", ""),
        ("Hal", "{{ hal }}", "Diteruskan kepada", "Sdr. {{ diteruskan }}"),
    )
    for nomor, isi in enumerate(baris):
        sel = tabel.rows[0].cells if nomor == 0 else tabel.add_row().cells
        for letak, teks in enumerate(isi):
            isi_sel(sel[letak], teks)
    sifat = tabel.rows[2].cells[3].paragraphs[0]
    for bagian, huruf in (
        ("{% for satu in sifat %}", None), ("{{ satu.tanda }}", "Segoe UI Symbol"),
        (" {{ satu.teks }}   {% endfor %}", None),
    ):  # fmt: skip
        bentuk(sifat, bagian, **({"huruf": huruf} if huruf else {}))
    atur_tabel(tabel, lebar, garis=False)
    naskah.baris("", besar=4)


def _kotak_disposisi(naskah: Naskah) -> None:
    naskah.baris("Dengan hormat harap:", tebal=True, dekat=True)
    lebar = (0.5, 5.8) * 3
    tabel = naskah.tabel(lebar)
    rapatkan(tabel, 0.05, 0.05)
    isi_sel(tabel.rows[0].cells[0], "{%tr for tiga in instruksi %}")
    sel = tabel.add_row().cells
    for letak, sisi in ((0, "kiri"), (2, "tengah"), (4, "kanan")):
        isi_sel(sel[letak], "{{ tiga." + sisi + ".tanda }}", huruf="Segoe UI Symbol")
        isi_sel(sel[letak + 1], "{{ tiga." + sisi + ".teks }}")
    isi_sel(tabel.add_row().cells[0], "{%tr endfor %}")
    atur_tabel(tabel, lebar, garis=False)
    naskah.baris("", besar=4)
    _paraf_disposisi(naskah)


def _paraf_disposisi(naskah: Naskah) -> None:
    lebar = (11.7, 7.0)
    tabel = naskah.tabel(lebar, garis=True)
    kiri, kanan = tabel.rows[0].cells
    isi_sel(kiri, "Catatan:", tebal=True)
    naskah.baris("{{ catatan }}", kiri)
    isi_sel(kanan, "{{ jabatan }},")
    naskah.baris("Paraf:", kanan, sebelum=14)
    naskah.syarat("if tanggal", kanan)
    naskah.baris("Tanggal: {{ tanggal }}", kanan)
    naskah.syarat("else", kanan)
    naskah.baris("Tanggal: ……………………", kanan)
    naskah.syarat("endif", kanan)
    naskah.baris("", besar=4)


def _langkah_disposisi(naskah: Naskah) -> None:
    lebar = (3.3, 3.5, 1.8, 2.6, 5.8, 1.7)
    tabel = naskah.tabel(lebar, garis=True)
    kepala = ("Tanggal", "Kepada", "Instruksi", "Dari", "Keterangan", "Paraf")
    for sel, teks in zip(tabel.rows[0].cells, kepala, strict=True):
        isi_sel(sel, teks, tebal=True, rata=JUSTIFY.CENTER)
    ulang = tabel.rows[0]._tr.get_or_add_trPr()  # noqa: SLF001
    ulang.append(OxmlElement("w:tblHeader"))
    isi_sel(tabel.add_row().cells[0], "{%tr for satu in langkah %}")
    isi = ("tanggal", "kepada", "instruksi", "dari", "catatan", "")
    for sel, nilai in zip(tabel.add_row().cells, isi, strict=True):
        tengah = {"rata": JUSTIFY.CENTER} if nilai == "instruksi" else {}
        isi_sel(sel, "{{ satu." + nilai + " }}" if nilai else "", **tengah)
    isi_sel(tabel.add_row().cells[0], "{%tr endfor %}")
    isi_sel(tabel.add_row().cells[0], "{%tr if kosong %}")
    for _ in range(3):
        tabel.add_row()
    isi_sel(tabel.add_row().cells[0], "{%tr endif %}")
    atur_tabel(tabel, lebar, garis=False)
