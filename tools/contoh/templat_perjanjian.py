"""Draw the template of agreements that an office starts with.

An ordinary Word file afterwards: the office puts in the logos and changes its copy in
`records/<kode>/naskah/`. Run `python tools/contoh/templat_perjanjian.py` to draw it again.
"""

from __future__ import annotations

from typing import Any

from docx.enum.table import WD_TABLE_ALIGNMENT
from docx.oxml import OxmlElement
from docx.shared import Cm, Pt
from templat_alat import (
    AKAR,
    BAKU,
    JUSTIFY,
    KANTOR,
    Naskah,
    atur_tabel,
    bentuk,
    bidang,
    isi_sel,
    rapatkan,
    tepi,
)

BERKAS = "perjanjian.docx"
TENGAH = JUSTIFY.CENTER
RATA = JUSTIFY.JUSTIFY


def perjanjian() -> bytes:
    """Draw the agreement in the usual order, from the two letterheads to the attachment."""
    naskah = Naskah(11, (2.2, 2.6, 3, 2.2))
    _kaki(naskah)
    _kop(naskah)
    _judul(naskah)
    naskah.baris("{{ pembuka }}", gaya="Isi Naskah", rata=RATA)
    _komparisi(naskah)
    naskah.baris(
        "PIHAK KESATU dan PIHAK KEDUA selanjutnya secara bersama-sama disebut PARA PIHAK.",
        gaya="Isi Naskah", rata=RATA, sebelum=4,
    )  # fmt: skip
    naskah.baris(
        "PARA PIHAK terlebih dahulu memperhatikan:", gaya="Isi Naskah", dekat=True, rata=RATA
    )
    naskah.baris("{{ dasar }}", gaya="Isi Naskah")
    naskah.baris("{{ sepakat }}", gaya="Isi Naskah", rata=RATA)
    _pasal(naskah)
    _tanda_tangan(naskah)
    _lampiran(naskah)
    return naskah.bita()


def _kaki(naskah: Naskah) -> None:
    """Write the foot of every page: initials of both parties, the original, the page."""
    bagian = naskah.dokumen.sections[0]
    bagian.footer_distance = Cm(0.8)
    kaki = bagian.footer
    lebar = (5.6, 5.6, naskah.lebar - 11.2)
    tabel = kaki.add_table(1, 3, Cm(naskah.lebar))
    rapatkan(tabel)
    for sel, teks, rata in zip(
        tabel.rows[0].cells,
        ("Paraf PIHAK KESATU: ……………", "Paraf PIHAK KEDUA: ……………", "Halaman "),
        (JUSTIFY.LEFT, TENGAH, JUSTIFY.RIGHT),
        strict=True,
    ):
        isi_sel(sel, teks, besar=9, rata=rata)
    _nomor(tabel.rows[0].cells[2].paragraphs[0])
    atur_tabel(tabel, lebar, garis=False)
    kosong = kaki.paragraphs[0]
    kosong._p.getparent().remove(kosong._p)  # noqa: SLF001
    catatan = tabel.add_row().cells
    luas = catatan[0].merge(catatan[2])
    bentuk(luas.paragraphs[0], "{%p if asli %}")
    naskah.baris(
        "Asli {{ asli.nomor }}: bermeterai pada tanda tangan {{ asli.meterai }}, "
        "disimpan {{ asli.penyimpan }}",
        luas, besar=8, sebelum=2,
    )  # fmt: skip
    naskah.syarat("endif", luas)
    naskah.syarat("if versi", luas)
    naskah.baris("{{ versi }}", luas, besar=8, sebelum=2)
    naskah.syarat("endif", luas)
    naskah.baris("", luas, besar=2)
    naskah.baris("", kaki, besar=2)


def _nomor(alinea: Any) -> None:
    for isi in ("PAGE", "NUMPAGES"):
        if isi == "NUMPAGES":
            alinea.add_run(" dari ").font.size = Pt(9)
        for jenis, teks in (("begin", ""), ("", isi), ("end", "")):
            ruas = alinea.add_run()
            ruas.font.size = Pt(9)
            ruas._r.append(bidang(jenis, teks))  # noqa: SLF001


def _kop(naskah: Naskah) -> None:
    """Set the letterheads beside each other; the office puts the logos above the lines."""
    lebar = (naskah.lebar / 2, naskah.lebar / 2)
    tabel = naskah.tabel(lebar)
    for sel, pihak in zip(tabel.rows[0].cells, ("kesatu", "kedua"), strict=True):
        bentuk(sel.paragraphs[0], "{%p for baris in " + pihak + ".kop %}")
        naskah.baris("{{ baris }}", sel, tebal=True, besar=10, rata=TENGAH)
        naskah.syarat("endfor", sel)
        naskah.baris("", sel, besar=2)
    atur_tabel(tabel, lebar, garis=False)
    tepi(naskah.baris("", besar=4, sesudah=14), bottom="thickThinSmallGap")


def _judul(naskah: Naskah) -> None:
    naskah.baris("{{ judul }}", rata=TENGAH, tebal=True, besar=13, sesudah=4, dekat=True)
    for teks, tebal in (
        ("ANTARA", False), ("{{ kesatu.lembaga|upper }}", True), ("DENGAN", False),
        ("{{ kedua.lembaga|upper }}", True), ("TENTANG", False), ("{{ tentang }}", True),
    ):  # fmt: skip
        naskah.baris(teks, rata=TENGAH, tebal=tebal, sesudah=4, dekat=True)
    naskah.baris("NOMOR: {{ kesatu.nomor }}", rata=TENGAH, sebelum=8, sesudah=2, dekat=True)
    naskah.baris("NOMOR: {{ kedua.nomor }}", rata=TENGAH, sesudah=16)


def _komparisi(naskah: Naskah) -> None:
    lebar = (1.0, naskah.lebar - 1.0)
    tabel = naskah.tabel(lebar)
    rapatkan(tabel)
    for nomor, pihak in enumerate(("kesatu", "kedua")):
        angka, uraian = (tabel.rows[0] if nomor == 0 else tabel.add_row()).cells
        isi_sel(angka, "{{ " + pihak + ".angka }}")
        alinea = uraian.paragraphs[0]
        for teks, tebal in (
            ("{{ " + pihak + ".wakil }}", True), (", {{ " + pihak + ".uraian }}", False),
            (", selanjutnya disebut ", False), ("{{ " + pihak + ".sebutan }}", True),
            (";" if nomor == 0 else ".", False),
        ):  # fmt: skip
            alinea.add_run(teks).bold = tebal or None
        alinea.style = naskah.dokumen.styles["Isi Naskah"]
        alinea.alignment = RATA
    atur_tabel(tabel, lebar, garis=False)


def _pasal(naskah: Naskah) -> None:
    naskah.syarat("for satu in pasal")
    naskah.baris(
        "Pasal {{ satu.nomor }}", rata=TENGAH, tebal=True, sebelum=10, dekat=True, sesudah=1
    )
    naskah.baris("{{ satu.judul|upper }}", rata=TENGAH, tebal=True, sesudah=5, dekat=True)
    naskah.baris("{{ satu.isi }}", gaya="Isi Naskah", rata=RATA)
    naskah.syarat("endfor")


def _tanda_tangan(naskah: Naskah) -> None:
    """Set the blocks beside each other, the second party on the left as is usual.

    A sentence goes before them, so that no page holds signatures alone.
    """
    naskah.baris(
        "Demikian {{ judul|title }} ini dibuat dan ditandatangani oleh PARA PIHAK pada hari, "
        "tanggal, dan tempat tersebut di atas.",
        gaya="Isi Naskah", rata=RATA, sebelum=10, sesudah=14, dekat=True,
    )  # fmt: skip
    lebar = (naskah.lebar / 2, naskah.lebar / 2)
    tabel = naskah.tabel(lebar)
    baris = [tabel.rows[0], tabel.add_row(), tabel.add_row()]
    for letak, pihak in enumerate(("kedua", "kesatu")):
        atas, tengah, bawah = (satu.cells[letak] for satu in baris)
        isi_sel(atas, "{{ " + pihak + ".sebutan }},", tebal=True, rata=TENGAH, dekat=True)
        naskah.baris("{{ " + pihak + ".jabatan }},", atas, rata=TENGAH, dekat=True)
        bentuk(tengah.paragraphs[0], "{%p if asli and asli.meterai == " + pihak + ".sebutan %}")
        naskah.baris("Meterai Rp10.000", tengah, rata=TENGAH, besar=9, sebelum=36, dekat=True)
        naskah.syarat("endif", tengah)
        naskah.baris("", tengah, dekat=True, besar=4)
        isi_sel(bawah, "{{ " + pihak + ".wakil }}", tebal=True, garis_bawah=True, rata=TENGAH)
    baris[1].height = Cm(3.2)
    for satu in baris:
        satu._tr.get_or_add_trPr().append(OxmlElement("w:cantSplit"))  # noqa: SLF001
    tabel.alignment = WD_TABLE_ALIGNMENT.CENTER
    atur_tabel(tabel, lebar, garis=False)
    _periksa(naskah)


def _periksa(naskah: Naskah) -> None:
    """Write the code for looking a signed agreement up, below the signatures."""
    naskah.baris("", besar=10)
    lebar = (naskah.lebar,)
    tabel = naskah.tabel(lebar)
    rapatkan(tabel)
    naskah.periksa(tabel.rows[0].cells[0])
    tabel.rows[0]._tr.get_or_add_trPr().append(OxmlElement("w:cantSplit"))  # noqa: SLF001
    atur_tabel(tabel, lebar, garis=False)


def _lampiran(naskah: Naskah) -> None:
    naskah.syarat("if jadwal")
    kepala = naskah.baris("LAMPIRAN {{ judul }}", tebal=True)
    kepala.paragraph_format.page_break_before = True
    lebar = (2.2, 0.4, naskah.lebar - 2.6)
    tabel = naskah.tabel(lebar)
    rapatkan(tabel)
    for nomor, (nama, nilai) in enumerate(
        (("Nomor", "{{ kesatu.nomor }}"), ("Nomor", "{{ kedua.nomor }}"),
         ("Tentang", "{{ tentang }}"))
    ):  # fmt: skip
        sel = (tabel.rows[0] if nomor == 0 else tabel.add_row()).cells
        for letak, teks in enumerate((nama, ":", nilai)):
            isi_sel(sel[letak], teks)
    atur_tabel(tabel, lebar, garis=False)
    naskah.baris("JADWAL KEGIATAN", rata=TENGAH, tebal=True, sebelum=14, sesudah=8, dekat=True)
    naskah.baris("{{ jadwal }}", gaya="Isi Naskah", rata=JUSTIFY.LEFT)
    naskah.syarat("endif")


def main() -> None:
    """Draw the template for new offices and for the example offices."""
    isi = perjanjian()
    for folder in (BAKU, *(AKAR / "records" / kode / "naskah" for kode in KANTOR)):
        folder.mkdir(parents=True, exist_ok=True)
        (folder / BERKAS).write_bytes(isi)


if __name__ == "__main__":
    main()
