"""The forms: which properties of which kind are asked in which order, and what fills them.

Nothing else knows a single kind. A property that stands in no question can still be given with
`--set`; one of which the berkas says everything (`quiet`) costs the clerk no answer.
"""

from collections.abc import Mapping

from literasi.drafting.form import ANSWERED, Ask, Form

_PAPER = ("cara", "kertas srikandi")
_BOOKED, _LETTER = "jadwal.-", "surat_masuk"
_REVIEW, _DRAFT = "konsep.$.penelitian.-", "konsep.-"
_SIGNED, _FIXED = "penandatanganan", "jadwal.$.ditetapkan"

_ALL = (
    Form("mitra", "Mitra baru", "surat", (
        Ask("nama", "again"),
        Ask("jenis_mitra"),
        Ask("wilayah"),
        Ask("contoh", "example", quiet=True),
    )),
    Form("permohonan", "Surat permohonan", "surat", (
        Ask("pemohon.mitra", fresh="mitra"),
        Ask("hal"),
        Ask("jenis_kegiatan", needed=True),
        Ask(f"{_LETTER}.nomor_surat"),
        Ask(f"{_LETTER}.tanggal_surat"),
        Ask(f"{_LETTER}.tanggal_terima", "day"),
        Ask(f"{_LETTER}.sumber", "usual"),
        Ask(f"{_LETTER}.diterima_oleh", "usual"),
        Ask(f"{_LETTER}.nomor_agenda", "number"),
        Ask(f"{_LETTER}.kode_klasifikasi", "usual"),
        Ask(f"{_LETTER}.sifat_keamanan", "plain"),
        Ask("usulan.tanggal"),
        Ask("usulan.jumlah_peserta"),
        Ask("sop", "only", quiet=True),
        Ask(f"{_LETTER}.hal", "subject", quiet=True),
        Ask(f"{_LETTER}.seri", "series", quiet=True),
        Ask(f"{_LETTER}.sifat_kecepatan", "plain", quiet=True),
        Ask(f"{_LETTER}.diteruskan_ke", "second_role", quiet=True),
    ), fixed={"asal": "surat"}),
    Form("disposisi", "Disposisi", "disposisi", (
        Ask("tindakan", "begun", quiet=True),
        Ask("tanggal", "day"),
        Ask("dari", "actor"),
        Ask("kepada", "receivers"),
        Ask("instruksi"),
        Ask("catatan"),
        Ask("cara", "again"),
        Ask("dicatat_oleh", "receiver_of_letter", only=_PAPER, needed=True),
    )),
    Form("koordinasi", "Koordinasi dengan pemohon", "rencana", (
        Ask("tanggal", "day"),
        Ask("oleh", "actor"),
        Ask("cara"),
        Ask("hasil"),
        Ask("jalur"),
        Ask("dengan", "applicant", quiet=True),
    )),
    Form("kegiatan", "Kegiatan dan jadwalnya", "rencana", (
        Ask("nama", "activity_name"),
        Ask("jenis_kegiatan", "activity_kind", quiet=True),
        Ask("sifat_keamanan", "secrecy", quiet=True),
        Ask("mitra", "partners", quiet=True),
        Ask("peserta_diharapkan", "expected"),
        Ask(f"{_BOOKED}.mulai"),
        Ask(f"{_BOOKED}.selesai"),
        Ask(f"{_BOOKED}.ruang", "wished_room"),
        Ask(f"{_BOOKED}.dipesan.tanggal", "talk_day"),
        Ask(f"{_BOOKED}.dipesan.oleh", "talker"),
        Ask("penanggung_jawab", "actor"),
        Ask(f"{_BOOKED}.ditetapkan.tanggal", "fixed_day"),
        Ask(f"{_BOOKED}.ditetapkan.oleh", "talker",
            only=(f"{_BOOKED}.ditetapkan.tanggal", ANSWERED)),
        Ask(f"{_BOOKED}.ditetapkan.dasar", "talk", quiet=True,
            only=(f"{_BOOKED}.ditetapkan.tanggal", ANSWERED)),
    )),
    Form("kegiatan", "Penetapan jadwal", "balasan", (
        Ask(f"{_FIXED}.tanggal", "day"),
        Ask(f"{_FIXED}.oleh", "talker"),
        Ask(f"{_FIXED}.dasar", "ground", quiet=True),
    ), adds=(_FIXED,)),
    Form("kegiatan", "Tugas yang dikerjakan", "siap", (
        Ask("ceklis.-.kunci", quiet=True),
        Ask("ceklis.-.tugas", "step"),
        Ask("ceklis.-.tanggal", "day"),
        Ask("ceklis.-.oleh", "actor"),
    ), adds=("ceklis.-",)),
    Form("kegiatan", "Dokumentasi", "laksana", (
        Ask("dokumentasi.-.tanggal", "day"),
        Ask("dokumentasi.-.oleh", "actor"),
        Ask("dokumentasi.-.jenis"),
        Ask("dokumentasi.-.judul"),
    ), adds=("dokumentasi.-",)),
    Form("kegiatan", "Laporan kegiatan", "laksana", (
        Ask("laporan.-.tanggal", "day"),
        Ask("laporan.-.oleh", "actor"),
        Ask("laporan.-.isi"),
        Ask("laporan.-.jenis", "report_kind", quiet=True),
    ), adds=("laporan.-",)),
    Form("presensi", "Jumlah hadir", "laksana", (
        Ask("kegiatan", "activity", quiet=True),
        Ask("jadwal", "slot", quiet=True),
        Ask("sesi", "session", quiet=True),
        Ask("jumlah.total"),
        Ask("jumlah.anak"),
        Ask("jumlah.remaja"),
        Ask("jumlah.dewasa"),
        Ask("jumlah.pendamping"),
        Ask("lokasi_berkas"),
        Ask("dicatat.tanggal", "session_day"),
        Ask("dicatat.oleh", "actor"),
    )),
    Form("publikasi", "Halaman publikasi", "laksana", (
        Ask("judul"),
        Ask("ringkasan"),
        Ask("isi"),
        Ask("jenis", "page_kind", quiet=True),
        Ask("mengapa", only=("jenis", "berita_kegiatan")),
        Ask("bagaimana", only=("jenis", "berita_kegiatan")),
        Ask("terbit", "day"),
        Ask("penulis", "actor"),
        Ask("kegiatan", "activities", quiet=True),
    )),
    Form("surat-keluar", "Konsep surat", "rencana", (
        Ask("jenis_surat", quiet=True),
        Ask("isi_jawaban", only=("jenis_surat", "balasan")),
        Ask("alasan", only=("isi_jawaban", "menolak"), needed=True),
        Ask("hal", "answer_subject"),
        Ask("kepada.nama"),
        Ask("konsep.-.tanggal", "day"),
        Ask("konsep.-.oleh", "actor"),
        Ask("konsep.-.isi"),
        Ask("konsep.-.versi", "version", quiet=True),
        Ask("kepada.mitra", "partner", quiet=True),
        Ask("sifat_keamanan", "secrecy", quiet=True),
        Ask("sifat_kecepatan", "speed", quiet=True),
        Ask("kode_klasifikasi", "code", quiet=True),
    )),
    Form("surat-keluar", "Versi baru konsep", "rencana", (
        Ask("konsep.-.tanggal", "day"),
        Ask("konsep.-.oleh", "actor"),
        Ask("konsep.-.perubahan"),
        Ask("konsep.-.isi"),
        Ask("konsep.-.versi", "version", quiet=True),
    ), adds=(_DRAFT,)),
    Form("surat-keluar", "Penelitian konsep", "balasan", (
        Ask(f"{_REVIEW}.tanggal", "day"),
        Ask(f"{_REVIEW}.oleh", "actor"),
        Ask(f"{_REVIEW}.hasil"),
        Ask(f"{_REVIEW}.catatan", only=(f"{_REVIEW}.hasil", "tidak"), needed=True),
    ), adds=(_REVIEW,)),
    Form("surat-keluar", "Tanda tangan dan nomor surat", "balasan", (
        Ask(f"{_SIGNED}.tanggal", "day"),
        Ask(f"{_SIGNED}.oleh", "actor"),
        Ask(f"{_SIGNED}.cara"),
        Ask(f"{_SIGNED}.jabatan_tercetak", "printed_post"),
        Ask("tanggal_surat", "signed_day"),
        Ask("nomor", "number"),
        Ask("seri", "series", quiet=True),
    ), adds=(_SIGNED, "seri", "nomor", "tanggal_surat", "kode_periksa")),
    Form("surat-keluar", "Pengiriman surat", "balasan", (
        Ask("pengiriman.-.tanggal", "day"),
        Ask("pengiriman.-.oleh", "actor"),
        Ask("pengiriman.-.cara"),
        Ask("pengiriman.-.penerima"),
    ), adds=("pengiriman.-",)),
    Form("surat-keluar", "Jawaban pemohon", "balasan", (
        Ask("jawaban.-.tanggal", "day"),
        Ask("jawaban.-.isi"),
        Ask("jawaban.-.catatan"),
    ), adds=("jawaban.-",)),
    Form("penutupan", "Penutupan berkas", "laksana", (
        Ask("hasil", "closed"),
        Ask("alasan", only=("hasil", "ditolak ditarik dibatalkan"), needed=True),
        Ask("tanggal", "day"),
        Ask("oleh", "actor"),
        Ask("lokasi_berkas", "shelf"),
        Ask("bukti", "evidence", quiet=True),
        Ask("kode_klasifikasi", "code", quiet=True),
    )),
)  # fmt: skip
FORMS: Mapping[str, Form] = {one.name: one for one in _ALL}
NAMES: Mapping[str, str] = {
    "permohonan": "{tahun}-{acak}",
    "disposisi": "{berkas}-{urut}",
    "koordinasi": "{berkas}-k{urut}",
    "surat-keluar": "{berkas}-s{urut}",
    "kegiatan": "{berkas}-g{urut}",
    "presensi": "{kegiatan}-{jadwal}-{sesi}",
    "penutupan": "{berkas}",
    "publikasi": "{judul}",
    "mitra": "{nama}",
}
"""How the house names a new record of each kind; ids are given once and never changed."""
DRAWN: Mapping[str, tuple[str, str]] = {
    "permohonan": ("tautan_lacak", "token"),
    "kegiatan": (f"{_BOOKED}.uid", "uid"),
    "surat-keluar/penandatanganan": ("kode_periksa", "token"),
}
"""What is drawn by chance at creation, and of which sort: by form."""
NUMBERS: Mapping[str, str] = {
    "permohonan": f"{_LETTER}.nomor_agenda",
    "surat-keluar/penandatanganan": "nomor",
}
"""The question that is answered with an own number, by form."""
