"""Drawing of Word templates: paragraphs, tables, letterhead, page numbers, signature blocks."""

from __future__ import annotations

import io
import sys
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import docx
from docx.enum.style import WD_STYLE_TYPE
from docx.enum.table import WD_TABLE_ALIGNMENT
from docx.enum.text import WD_ALIGN_PARAGRAPH as JUSTIFY
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Mm, Pt

if TYPE_CHECKING:
    from collections.abc import Sequence

AKAR = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(AKAR / "tools"))
from literasi.outputs.office.documents.package import normal  # noqa: E402  the tree's own package

BAKU = AKAR / "tools/literasi/outputs/office/letters/naskah"
KANTOR = ("kendal", "mojokerto")
HURUF = "Arial"
RUANG = Cm(3)  # for a wet signature; tata naskah dinas asks for enough, the office for three


class Naskah:
    """A Word file in the making, with the few forms that office papers need."""

    def __init__(self, ukuran: float = 11, tepi: Sequence[float] = (2, 2, 3, 2)) -> None:
        self.dokumen: Any = docx.Document()
        self._bersihkan()
        self._gaya(ukuran)
        bagian = self.dokumen.sections[0]
        bagian.page_width, bagian.page_height = Mm(210), Mm(297)
        bagian.top_margin, bagian.bottom_margin = Cm(tepi[0]), Cm(tepi[1])
        bagian.left_margin, bagian.right_margin = Cm(tepi[2]), Cm(tepi[3])
        bagian.header_distance = bagian.footer_distance = Cm(1)
        self.lebar = 21 - tepi[2] - tepi[3]

    def _bersihkan(self) -> None:
        sifat = self.dokumen.core_properties
        sifat.author = sifat.last_modified_by = sifat.title = sifat.comments = ""
        sifat.created = sifat.modified = datetime(2026, 1, 1)  # noqa: DTZ001  Word keeps no zone
        paket = self.dokumen.part.package
        for nama in [n for n, hub in paket.rels.items() if "thumbnail" in hub.reltype]:
            del paket.rels[nama]
        for gaya in [g for g in self.dokumen.styles if g.name not in PAKAI]:
            gaya.element.getparent().remove(gaya.element)

    def _gaya(self, ukuran: float) -> None:
        biasa = self.dokumen.styles["Normal"]
        biasa.font.name, biasa.font.size = HURUF, Pt(ukuran)
        huruf = biasa.element.rPr.rFonts
        for bagian in ("eastAsia", "cs", "hAnsi"):
            huruf.set(qn(f"w:{bagian}"), HURUF)
        biasa.paragraph_format.space_after = biasa.paragraph_format.space_before = Pt(0)
        biasa.paragraph_format.line_spacing = 1.0
        isi = self.dokumen.styles.add_style("Isi Naskah", WD_STYLE_TYPE.PARAGRAPH)
        isi.base_style = biasa
        isi.paragraph_format.space_after = Pt(6)
        isi.paragraph_format.line_spacing = 1.15
        isi.paragraph_format.alignment = JUSTIFY.JUSTIFY
        isi.paragraph_format.widow_control = True

    def baris(self, teks: str, wadah: Any = None, **rupa: Any) -> Any:
        """Add a paragraph; `rupa` names what differs from the plain one."""
        alinea = (wadah or self.dokumen).add_paragraph(style=rupa.pop("gaya", None))
        bentuk(alinea, teks, **rupa)
        return alinea

    def syarat(self, kalimat: str, wadah: Any = None) -> None:
        """Add a paragraph that only steers the template, such as `{%p if … %}`."""
        self.baris("{%p " + kalimat + " %}", wadah)

    def tabel(self, lebar: Sequence[float], wadah: Any = None, *, garis: bool = False) -> Any:
        """Add a table of one row with fixed widths in centimetres."""
        tabel = (wadah or self.dokumen).add_table(1, len(lebar))
        atur_tabel(tabel, lebar, garis=garis)
        return tabel

    def kop(self) -> None:
        """Draw the letterhead: on the first page only, for it stands in the body's first lines."""
        self.baris("{{ kop.pemerintah }}", rata=JUSTIFY.CENTER, besar=13)
        self.baris("{{ kop.dinas }}", rata=JUSTIFY.CENTER, besar=16, tebal=True)
        self.syarat("for baris in kop.baris")
        self.baris("{{ baris }}", rata=JUSTIFY.CENTER, besar=9.5)
        self.syarat("endfor")
        garis = self.baris("", besar=4, sesudah=10)
        tepi(garis, bottom="thickThinSmallGap")

    def halaman(self) -> None:
        """Put a number on every page but the first."""
        bagian = self.dokumen.sections[0]
        bagian.different_first_page_header_footer = True
        bagian.first_page_header.is_linked_to_previous = False
        bagian.first_page_footer.is_linked_to_previous = False
        kepala = bagian.header.paragraphs[0]
        kepala.alignment = JUSTIFY.CENTER
        kepala.paragraph_format.space_after = Pt(12)
        kepala.add_run("– ")
        for jenis, teks in (("begin", ""), ("", "PAGE"), ("end", "")):
            kepala.add_run()._r.append(bidang(jenis, teks))  # noqa: SLF001
        kepala.add_run(" –")

    def penanda(self, nama: str, wadah: Any, **rupa: Any) -> None:
        """Write a signature block: post, three centimetres, name, pangkat and NIP."""
        self.syarat(f"for baris in {nama}.jabatan", wadah)
        self.baris("{{ baris }}", wadah, dekat=True, **rupa)
        self.syarat("endfor", wadah)
        ruang = self.baris("{{ " + nama + ".ruang }}", wadah, dekat=True, **rupa)
        ruang.paragraph_format.space_before = ruang.paragraph_format.space_after = RUANG // 2
        self.baris("{{ " + nama + ".nama }}", wadah, dekat=True, tebal=True, **rupa)
        self.syarat(f"for baris in {nama}.keterangan", wadah)
        self.baris("{{ baris }}", wadah, **rupa)
        self.syarat("endfor", wadah)

    def periksa(self, sel: Any) -> None:
        """Write the code for looking a paper up into an empty cell: picture, sentence, address."""
        bentuk(sel.paragraphs[0], "{%p if periksa %}")
        self.baris("{{ periksa.gambar }}", sel, dekat=True)
        for nama in ("kalimat", "alamat", "catatan"):
            self.baris("{{ periksa." + nama + " }}", sel, besar=7, dekat=True)
        self.syarat("endif", sel)
        self.baris("", sel, besar=2)

    def bita(self) -> bytes:
        """Give the file, the same bytes each time."""
        tujuan = io.BytesIO()
        self.dokumen.save(tujuan)
        return normal(tujuan.getvalue())


PAKAI = {"Normal", "Header", "Footer", "Default Paragraph Font", "Normal Table", "No List",
         "Header Char", "Footer Char"}  # fmt: skip


def bentuk(alinea: Any, teks: str, **rupa: Any) -> None:
    """Give a paragraph its text and look."""
    if teks:
        ruas = alinea.add_run(teks)
        ruas.bold = rupa.get("tebal") or None
        ruas.underline = rupa.get("garis_bawah") or None
        ruas.font.size = Pt(rupa["besar"]) if "besar" in rupa else None
        if "huruf" in rupa:
            ruas.font.name = rupa["huruf"]
            for bagian in ("eastAsia", "cs", "hAnsi"):
                ruas._r.rPr.rFonts.set(qn(f"w:{bagian}"), rupa["huruf"])  # noqa: SLF001
    elif "besar" in rupa:
        alinea.paragraph_format.line_spacing = Pt(rupa["besar"])
    rapi = alinea.paragraph_format
    rapi.alignment = rupa.get("rata")
    rapi.left_indent = Cm(rupa["kiri"]) if "kiri" in rupa else None
    rapi.space_before = Pt(rupa["sebelum"]) if "sebelum" in rupa else None
    rapi.space_after = Pt(rupa["sesudah"]) if "sesudah" in rupa else None
    rapi.keep_with_next = rupa.get("dekat") or None


def tepi(alinea: Any, **sisi: str) -> None:
    """Rule a paragraph."""
    wadah = OxmlElement("w:pBdr")
    for nama, jenis in sisi.items():
        garis = OxmlElement(f"w:{nama}")
        for kunci, nilai in (("val", jenis), ("sz", "24"), ("space", "1"), ("color", "000000")):
            garis.set(qn(f"w:{kunci}"), nilai)
        wadah.append(garis)
    sifat = alinea._p.get_or_add_pPr()  # noqa: SLF001
    sifat.insert_element_before(
        wadah, "w:shd", "w:tabs", "w:suppressAutoHyphens", "w:spacing", "w:ind", "w:jc", "w:rPr"
    )


def bidang(jenis: str, teks: str) -> Any:
    """Make a piece of a field: its begin, its instruction or its end."""
    if not jenis:
        perintah = OxmlElement("w:instrText")
        perintah.set(qn("xml:space"), "preserve")
        perintah.text = f" {teks} "
        return perintah
    tanda = OxmlElement("w:fldChar")
    tanda.set(qn("w:fldCharType"), jenis)
    return tanda


def atur_tabel(tabel: Any, lebar: Sequence[float], *, garis: bool) -> None:
    """Fix the widths of a table, and rule it or not."""
    tabel.autofit = False
    tabel.alignment = WD_TABLE_ALIGNMENT.LEFT
    sifat = tabel._tbl.tblPr  # noqa: SLF001
    if garis:
        batas = OxmlElement("w:tblBorders")
        for sisi in ("top", "left", "bottom", "right", "insideH", "insideV"):
            satu = OxmlElement(f"w:{sisi}")
            for kunci, nilai in (
                ("val", "single"),
                ("sz", "4"),
                ("space", "0"),
                ("color", "auto"),
            ):
                satu.set(qn(f"w:{kunci}"), nilai)
            batas.append(satu)
        masuk = OxmlElement("w:tblInd")
        masuk.set(qn("w:w"), "108")
        masuk.set(qn("w:type"), "dxa")
        letak = list(sifat).index(sifat.find(qn("w:tblLayout")))
        sifat[letak:letak] = [masuk, batas]
    for kolom, satu in zip(tabel.columns, lebar, strict=True):
        kolom.width = Cm(satu)
    for baris in tabel.rows:
        for sel, satu in zip(baris.cells, lebar, strict=True):
            sel.width = Cm(satu)


def isi_sel(sel: Any, teks: str, **rupa: Any) -> Any:
    """Write into the first paragraph of a cell."""
    bentuk(sel.paragraphs[0], teks, **rupa)
    return sel


def rapatkan(tabel: Any, kiri: float = 0.0, kanan: float = 0.1) -> None:
    """Set the cell margins of a table, in centimetres."""
    sifat = tabel._tbl.tblPr  # noqa: SLF001
    batas = OxmlElement("w:tblCellMar")
    for sisi, nilai in (("left", kiri), ("right", kanan)):
        satu = OxmlElement(f"w:{sisi}")
        satu.set(qn("w:w"), str(round(nilai * 567)))
        satu.set(qn("w:type"), "dxa")
        batas.append(satu)
    sifat.append(batas)
