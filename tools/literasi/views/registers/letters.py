"""Agenda surat masuk, agenda surat keluar, disposisi (columns of the usual agenda books)."""

from collections.abc import Iterator

from literasi.records.catalogue import Office
from literasi.views.registers.book import Book, Row, partner, post_names, running


def _incoming(office: Office) -> Iterator[Row]:
    names = post_names(office)
    for entry in office.permohonan.values():
        letter = entry.value.surat_masuk
        if letter is not None:
            sender = partner(office, entry.value.pemohon.mitra if entry.value.pemohon else None)
            cells = (
                letter.nomor_agenda,
                letter.tanggal_terima[:10],
                sender,
                letter.tanggal_surat,
                letter.nomor_surat or "-",
                letter.hal,
                letter.lampiran or "-",
                names.get(letter.diteruskan_ke, letter.diteruskan_ke),
                letter.sifat_kecepatan,
                letter.sumber,
                entry.id,
            )
            yield Row(letter.tanggal_terima[:4], running(letter.nomor_agenda), cells)


def _outgoing(office: Office) -> Iterator[Row]:
    for entry in office.surat_keluar.values():
        letter = entry.value
        if letter.nomor and letter.tanggal_surat:
            signed, sent = letter.penandatanganan, letter.pengiriman
            cells = (
                letter.nomor,
                letter.tanggal_surat,
                sent[0].tanggal[:10] if sent else "-",
                partner(office, letter.kepada.mitra) or letter.kepada.nama or "",
                letter.hal,
                letter.kode_klasifikasi,
                signed.jabatan_tercetak if signed else "-",
                "; ".join(letter.tembusan) or "-",
                sent[0].cara if sent else "-",
                letter.jenis_surat,
                entry.id,
            )
            yield Row(letter.tanggal_surat[:4], running(letter.nomor), cells)


def _dispositions(office: Office) -> Iterator[Row]:
    names = post_names(office)
    words = {one.kunci: one.teks for one in office.profile.value.instruksi_disposisi}
    for entry in office.disposisi.values():
        hop = entry.value
        request = office.permohonan.get(hop.berkas)
        letter = request.value.surat_masuk if request else None
        cells = (
            letter.nomor_agenda if letter else "-",
            hop.tanggal,
            names.get(hop.dari.peran, hop.dari.peran),
            "; ".join(names.get(one.peran, one.peran) for one in hop.kepada) or "-",
            "; ".join(words.get(one, one) for one in hop.instruksi) or hop.tindakan,
            hop.catatan or "-",
            hop.batas_waktu or "-",
            hop.cara,
            hop.berkas,
        )
        yield Row(hop.tanggal[:4], (hop.tanggal, entry.id), cells)


BOOKS = (
    Book(
        "agenda-surat-masuk",
        "Buku Agenda Surat Masuk",
        (
            "Nomor agenda", "Tanggal terima", "Pengirim", "Tanggal surat", "Nomor surat",
            "Isi ringkas", "Lampiran", "Diteruskan ke", "Sifat", "Sumber", "Keterangan",
        ),
        _incoming,
    ),
    Book(
        "agenda-surat-keluar",
        "Buku Agenda Surat Keluar",
        (
            "Nomor surat", "Tanggal surat", "Tanggal kirim", "Kepada", "Isi ringkas",
            "Kode klasifikasi", "Penanda tangan", "Tembusan", "Cara kirim", "Jenis", "Keterangan",
        ),
        _outgoing,
    ),
    Book(
        "disposisi",
        "Buku Disposisi",
        (
            "Nomor agenda", "Tanggal", "Dari", "Kepada", "Instruksi", "Catatan",
            "Batas waktu", "Cara", "Berkas",
        ),
        _dispositions,
    ),
)  # fmt: skip
