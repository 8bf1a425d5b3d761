"""Draw the templates of letters, disposition sheet, report and minutes that an office starts with.

They are ordinary Word files afterwards: the office changes its copy in `records/<kode>/naskah/`.
Run `python tools/contoh/templat.py` to draw the shipped ones and those of the example offices.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from docx.oxml import OxmlElement
from templat_alat import (
    AKAR,
    BAKU,
    JUSTIFY,
    KANTOR,
    RUANG,
    Naskah,
    atur_tabel,
    isi_sel,
    rapatkan,
)
from templat_disposisi import disposisi

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

PENANDA = 8.0  # centimetres from the left margin to the signature block


def surat() -> bytes:
    """Draw the letter of domain order: head, place and date, four lines, addressee, body, foot."""
    naskah = Naskah()
    naskah.halaman()
    naskah.kop()
    lebar = (2.0, 0.4, 7.1, 6.5)
    tabel = pasangan(naskah, ("nomor", "sifat", "lampiran", "hal"), lebar)
    isi_sel(tabel.rows[0].cells[3], "{{ tempat }}, {{ tanggal }}", rata=JUSTIFY.RIGHT)
    naskah.baris("", besar=14)
    naskah.syarat("for baris in tujuan")
    naskah.baris("{{ baris }}")
    naskah.syarat("endfor")
    naskah.baris("", besar=14)
    naskah.baris("{{ isi }}", gaya="Isi Naskah")
    naskah.baris("", besar=10, dekat=True)
    penutup(naskah)
    naskah.syarat("if tembusan")
    naskah.baris("Tembusan:", sebelum=12, dekat=True, besar=10)
    naskah.syarat("for satu in tembusan")
    naskah.baris("{{ loop.index }}. {{ satu }}", besar=10, kiri=0.0)
    naskah.syarat("endfor")
    naskah.syarat("endif")
    lampiran(naskah)
    return naskah.bita()


def penutup(naskah: Naskah) -> None:
    """Write the signature block, and beside it the code for looking the letter up."""
    lebar = (PENANDA, naskah.lebar - PENANDA)
    tabel = naskah.tabel(lebar)
    rapatkan(tabel)
    kiri, kanan = tabel.rows[0].cells
    naskah.periksa(kiri)
    naskah.penanda("penanda_tangan", kanan)
    kosong = kanan.paragraphs[0]
    kosong._p.getparent().remove(kosong._p)  # noqa: SLF001
    tabel.rows[0]._tr.get_or_add_trPr().append(OxmlElement("w:cantSplit"))  # noqa: SLF001
    atur_tabel(tabel, lebar, garis=False)


def pasangan(naskah: Naskah, nilai: Sequence[str], lebar: Sequence[float]) -> Any:
    """Write lines of `Nomor : …`, each named as its value is."""
    tabel = naskah.tabel(lebar)
    rapatkan(tabel)
    for nomor, satu in enumerate(nilai):
        sel = tabel.rows[0].cells if nomor == 0 else tabel.add_row().cells
        for letak, teks in enumerate((satu.capitalize(), ":", "{{ " + satu + " }}")):
            isi_sel(sel[letak], teks)
    atur_tabel(tabel, lebar, garis=False)
    return tabel


def lampiran(naskah: Naskah) -> None:
    """Add the attachment page with its head: letter, number, date."""
    naskah.syarat("if isi_lampiran")
    pindah = naskah.baris("{{ judul_lampiran }}", tebal=True)
    pindah.paragraph_format.page_break_before = True
    pasangan(naskah, ("nomor", "tanggal", "hal"), (2.0, 0.4, 13.6))
    naskah.baris("", besar=14)
    naskah.baris("{{ isi_lampiran }}", gaya="Isi Naskah")
    naskah.baris("", besar=10, dekat=True)
    naskah.penanda("penanda_tangan", None, kiri=PENANDA)
    naskah.syarat("endif")


def berdua(naskah: Naskah) -> None:
    """Write two signature blocks beside each other: who knows of it, and who wrote it."""
    tabel = naskah.tabel((8.0, 8.0))
    rapatkan(tabel)
    for _ in range(2):
        tabel.add_row()
    atur_tabel(tabel, (8.0, 8.0), garis=False)
    for letak, (siapa, atas, peran) in enumerate(
        (
            ("mengetahui", "", "Mengetahui,"),
            ("penyusun", "{{ tempat }}, {{ tanggal }}", "Penyusun,"),
        )
    ):
        jabatan, ruang, nama = (baris.cells[letak] for baris in tabel.rows)
        isi_sel(jabatan, atas, dekat=True)
        naskah.baris(peran, jabatan, dekat=True)
        naskah.syarat(f"for baris in {siapa}.jabatan", jabatan)
        naskah.baris("{{ baris }}", jabatan, dekat=True)
        naskah.syarat("endfor", jabatan)
        isi_sel(ruang, "{{ " + siapa + ".ruang }}", dekat=True)
        isi_sel(nama, "{{ " + siapa + ".nama }}", tebal=True, dekat=True)
        naskah.syarat(f"for baris in {siapa}.keterangan", nama)
        naskah.baris("{{ baris }}", nama)
        naskah.syarat("endfor", nama)
    tabel.rows[1].height = RUANG
    for baris in tabel.rows:
        baris._tr.get_or_add_trPr().append(OxmlElement("w:cantSplit"))  # noqa: SLF001


def laporan() -> bytes:
    """Draw the report of an activity: basis, facts, sessions, attendance, results, evidence."""
    naskah = Naskah()
    naskah.halaman()
    naskah.kop()
    naskah.baris("{{ judul }}", rata=JUSTIFY.CENTER, tebal=True, besar=13)
    naskah.baris("{{ nama|upper }}", rata=JUSTIFY.CENTER, tebal=True)
    naskah.syarat("if periode")
    naskah.baris("Periode {{ periode }}", rata=JUSTIFY.CENTER)
    naskah.syarat("endif")
    naskah.baris("", besar=10)
    bagian = (
        ("A. Dasar", "dasar"), ("B. Keterangan kegiatan", "keterangan"),
        ("C. Pelaksanaan", "pelaksanaan"), ("D. Kehadiran", "kehadiran"),
        ("E. Hasil", "hasil"), ("F. Dokumentasi dan arsip", "dokumentasi"),
    )  # fmt: skip
    for judul, nilai in bagian:
        naskah.baris(judul, tebal=True, sebelum=8, sesudah=3, dekat=True)
        naskah.baris("{{ " + nilai + " }}", gaya="Isi Naskah")
    naskah.baris(
        "Demikian laporan ini dibuat untuk dipergunakan sebagaimana mestinya.",
        gaya="Isi Naskah", sebelum=8, sesudah=14, dekat=True, rata=JUSTIFY.JUSTIFY,
    )  # fmt: skip
    berdua(naskah)
    return naskah.bita()


def berita_acara() -> bytes:
    """Draw the minutes of one session."""
    naskah = Naskah()
    naskah.halaman()
    naskah.kop()
    naskah.baris("{{ judul }}", rata=JUSTIFY.CENTER, tebal=True, besar=13)
    naskah.syarat("if nomor")
    naskah.baris("Nomor: {{ nomor }}", rata=JUSTIFY.CENTER)
    naskah.syarat("endif")
    naskah.baris("", besar=14)
    naskah.baris("{{ pembuka }}", gaya="Isi Naskah", rata=JUSTIFY.JUSTIFY)
    naskah.baris("{{ uraian }}", gaya="Isi Naskah")
    naskah.syarat("if catatan")
    naskah.baris("{{ catatan }}", gaya="Isi Naskah", rata=JUSTIFY.JUSTIFY)
    naskah.syarat("endif")
    naskah.baris(
        "Demikian berita acara ini dibuat dengan sebenarnya untuk dipergunakan "
        "sebagaimana mestinya.",
        gaya="Isi Naskah", sesudah=14, dekat=True, rata=JUSTIFY.JUSTIFY,
    )  # fmt: skip
    berdua(naskah)
    return naskah.bita()


TEMPLAT: dict[str, Callable[[], bytes]] = {
    "surat.docx": surat,
    "lembar-disposisi.docx": disposisi,
    "laporan-kegiatan.docx": laporan,
    "berita-acara.docx": berita_acara,
}


def main() -> None:
    """Draw every template for new offices and for the example offices."""
    for folder in (BAKU, *(AKAR / "records" / kode / "naskah" for kode in KANTOR)):
        folder.mkdir(parents=True, exist_ok=True)
        for nama, gambar in TEMPLAT.items():
            (folder / nama).write_bytes(gambar())


if __name__ == "__main__":
    main()
