"""The questions of the form, in the applicant's words; which answers count is the schema's."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Field:
    """One question: `at` is the place of its answer in the file, `/` between keys."""

    at: str
    label: str
    hint: str = ""
    kind: str = "teks"  # teks, paragraf, pilihan, ruang, tanggal, jam, angka, telepon, surel
    autocomplete: str | None = None
    asked: bool = False  # must be answered although the schema itself leaves it open


@dataclass(frozen=True, slots=True)
class Group:
    """Questions of one subject, below one heading."""

    title: str
    note: str
    fields: tuple[Field, ...]


START, END = "usulan/jam/mulai", "usulan/jam/selesai"
"""Two answers that are one text in the file: `08.00–10.00 WIB`."""

_STAYS = "Hanya untuk surat dan menghubungi Anda; petugas tidak menulisnya ke catatan kantor."

GROUPS = (
    Group("Lembaga Anda", "", (
        Field("lembaga/nama", "Nama lembaga atau komunitas",
              "Tulis lengkap seperti pada kop surat.", autocomplete="organization"),
        Field("lembaga/jenis", "Jenis lembaga", kind="pilihan"),
        Field("lembaga/wilayah", "Wilayah", "Desa, kelurahan, atau kecamatan."),
        Field("kontak/alamat", "Alamat lembaga", "Untuk kop surat.",
              autocomplete="address-line1"),
    )),
    Group("Kegiatan yang diinginkan", "", (
        Field("jenis_kegiatan", "Jenis kegiatan", "Pilih yang paling dekat.", "pilihan"),
        Field("hal", "Hal", "Satu baris, misalnya: Permohonan kunjungan literasi. "
              "Jangan menulis nama orang atau nomor telepon."),
        Field("ringkasan", "Tujuan dan gambaran kegiatan",
              "Dua atau tiga kalimat. Jangan menulis data pribadi.", "paragraf"),
        Field("usulan/jumlah_peserta", "Perkiraan jumlah orang", "Termasuk pendamping.", "angka"),
        Field("usulan/kebutuhan", "Kebutuhan", "Misalnya pendongeng, proyektor, jalur kursi roda. "
              "Jangan menulis keadaan kesehatan orang tertentu.", "paragraf"),
    )),
    Group("Waktu dan tempat", "Beri dua atau tiga pilihan tanggal agar mudah dicarikan waktu.", (
        Field("usulan/tanggal/0", "Tanggal pilihan pertama", kind="tanggal"),
        Field("usulan/tanggal/1", "Tanggal pilihan kedua", kind="tanggal"),
        Field("usulan/tanggal/2", "Tanggal pilihan ketiga", kind="tanggal"),
        Field(START, "Mulai pukul", kind="jam", asked=True),
        Field(END, "Selesai pukul", kind="jam", asked=True),
        Field("usulan/ruang", "Ruang atau kendaraan layanan",
              "Biarkan bila belum tahu; kantor akan mengusulkan.", "ruang"),
    )),
    Group("Surat dan penanda tangan", _STAYS, (
        Field("kontak/penanda_tangan", "Nama pimpinan yang menandatangani"),
        Field("kontak/jabatan", "Jabatannya", "Misalnya Kepala Sekolah atau Ketua."),
        Field("surat/nomor_surat", "Nomor surat", "Menurut buku agenda lembaga Anda."),
        Field("surat/lampiran", "Lampiran", "Misalnya 1 (satu) lembar."),
        Field("kontak/tempat", "Tempat surat dibuat", "Misalnya nama kota atau kecamatan."),
        Field("dibuat", "Tanggal surat", kind="tanggal"),
    )),
    Group("Narahubung", _STAYS, (
        Field("kontak/nama", "Nama narahubung", autocomplete="name"),
        Field("kontak/telepon", "Telepon atau WhatsApp", kind="telepon", autocomplete="tel"),
        Field("kontak/surel", "Surel", kind="surel", autocomplete="email"),
    )),
)  # fmt: skip
