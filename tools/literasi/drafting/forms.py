"""The forms: which properties of which kind are asked in which order, and what fills them.

Nothing else knows a single kind. A property that stands in no question can still be given with
`--set`; one of which the berkas says everything (`quiet`) costs the clerk no answer.
"""

from collections.abc import Mapping

from literasi.drafting.form import ANSWERED, OURS, UNANSWERED, Ask, Form

_PAPER = ("cara", "kertas srikandi")
_BOOKED, _LETTER = "jadwal.-", "surat_masuk"
_REVIEW, _DRAFT = "konsep.$.penelitian.-", "konsep.-"
_SIGNED, _FIXED = "penandatanganan", "jadwal.$.ditetapkan"
_PARTY, _OPEN = "penandatanganan.-", "pendaftaran"
_US, _THEM = "pihak.kita", "pihak.mereka"
_HERE, _THERE = "kantor kita", "mitra"
_SEALED = (
    "Nama pendaftar tidak ditulis di catatan. Daftarnya disegel, dan jumlah pendaftar terisi dari"
    " situ:\n  literasi seal list DAFTAR.xlsx --as pendaftaran --for {ref} --by PEJABAT"
)

_NEW_DRAFT = (
    Ask("konsep.-.tanggal", "day"),
    Ask("konsep.-.oleh", "actor"),
    Ask("konsep.-.perubahan"),
    Ask("konsep.-.isi"),
    Ask("konsep.-.versi", "version", quiet=True),
)
_REVIEWED = (
    Ask(f"{_REVIEW}.tanggal", "day"),
    Ask(f"{_REVIEW}.oleh", "actor"),
    Ask(f"{_REVIEW}.hasil"),
    Ask(f"{_REVIEW}.catatan", only=(f"{_REVIEW}.hasil", "tidak"), needed=True),
)
_SENT = (
    Ask("pengiriman.-.tanggal", "day"),
    Ask("pengiriman.-.oleh", "actor"),
    Ask("pengiriman.-.cara"),
    Ask("pengiriman.-.penerima"),
)
_ANSWER = (
    Ask("jawaban.-.tanggal", "day"),
    Ask("jawaban.-.isi"),
    Ask("jawaban.-.catatan"),
)

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
    Form("permohonan", "Program dinas sendiri", "surat", (
        Ask("hal"),
        Ask("jenis_kegiatan", needed=True),
        Ask("program.direncanakan", "day"),
        Ask("program.oleh"),
        Ask("program.dasar"),
        Ask("usulan.tanggal"),
        Ask("usulan.jumlah_peserta"),
        Ask("sop", "only", quiet=True),
        Ask("program.nama", "subject", quiet=True),
    ), fixed={"asal": "program_dinas"}, called="program-dinas"),
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
        Ask(f"{_FIXED}.oleh", "actor"),
        Ask(f"{_FIXED}.dasar", "ground", quiet=True),
    ), adds=(_FIXED,)),
    Form("kegiatan", "Tugas yang dikerjakan", "siap", (
        Ask("ceklis.-.kunci", quiet=True),
        Ask("ceklis.-.tugas", "step"),
        Ask("ceklis.-.tanggal", "day"),
        Ask("ceklis.-.oleh", "actor"),
    ), adds=("ceklis.-",)),
    Form("kegiatan", "Pendaftaran peserta", "pendaftaran", (
        Ask(f"{_OPEN}.dibuka", "day"),
        Ask(f"{_OPEN}.cara"),
        Ask("kuota"),
        Ask("biaya"),
        Ask(f"{_OPEN}.ditutup"),
    ), adds=(f"{_OPEN}.dibuka",), also=(f"{_OPEN}.cara", f"{_OPEN}.ditutup", "kuota", "biaya"),
        called="kegiatan/pendaftaran", told=_SEALED),
    Form("kegiatan", "Penutupan pendaftaran", "pendaftaran_tutup", (
        Ask(f"{_OPEN}.ditutup", "day"),
        Ask(f"{_OPEN}.pendaftar"),
        Ask(f"{_OPEN}.daftar_tunggu"),
    ), adds=(f"{_OPEN}.ditutup",), also=(f"{_OPEN}.pendaftar", f"{_OPEN}.daftar_tunggu"),
        called="kegiatan/pendaftaran-ditutup", told=_SEALED),
    Form("kegiatan", "Tahap hari pelaksanaan", "hari", (
        Ask("tahapan.-.kunci", quiet=True),
        Ask("tahapan.-.tanggal", "stage_day"),
        Ask("tahapan.-.oleh", "own_actor"),
    ), adds=("tahapan.-",)),
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
    Form("kegiatan", "Arsip kegiatan", "laksana", (
        Ask("arsip.tanggal", "day"),
        Ask("arsip.oleh", "actor"),
        Ask("arsip.daftar"),
        Ask("arsip.lokasi"),
    ), adds=("arsip",)),
    Form("kegiatan", "Laporan diterima pimpinan", "laksana", (
        Ask("laporan_diterima.tanggal", "day"),
        Ask("laporan_diterima.oleh", "actor"),
    ), adds=("laporan_diterima",)),
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
    Form("surat-keluar", "Versi baru konsep", "rencana", _NEW_DRAFT, adds=(_DRAFT,)),
    Form("surat-keluar", "Penelitian konsep", "balasan", _REVIEWED, adds=(_REVIEW,)),
    Form("surat-keluar", "Tanda tangan dan nomor surat", "balasan", (
        Ask(f"{_SIGNED}.tanggal", "day"),
        Ask(f"{_SIGNED}.oleh", "actor"),
        Ask(f"{_SIGNED}.cara"),
        Ask(f"{_SIGNED}.jabatan_tercetak", "printed_post"),
        Ask("tanggal_surat", "signed_day"),
        Ask("nomor", "number"),
        Ask("seri", "series", quiet=True),
    ), adds=(_SIGNED, "seri", "nomor", "tanggal_surat", "kode_periksa")),
    Form("surat-keluar", "Pengiriman surat", "balasan", _SENT, adds=("pengiriman.-",)),
    Form("surat-keluar", "Jawaban pemohon", "balasan", _ANSWER, adds=("jawaban.-",)),
    Form("perjanjian", "Konsep perjanjian", "rencana", (
        Ask("jenis"),
        Ask("adendum_dari", only=("jenis", "adendum"), needed=True),
        Ask("judul", "agreement_title"),
        Ask("tentang"),
        Ask("ruang_lingkup"),
        Ask(f"{_US}.urutan", "first_place", about=_HERE),
        Ask(f"{_US}.wakil_nama", "our_name", about=_HERE),
        Ask(f"{_US}.wakil_jabatan", "our_post", about=_HERE),
        Ask(f"{_THEM}.mitra", "partner", quiet=True, needed=True, fresh="mitra"),
        Ask(f"{_THEM}.wakil_nama", about=_THERE),
        Ask(f"{_THEM}.wakil_jabatan", about=_THERE),
        Ask(f"{_THEM}.nomor", about=_THERE),
        Ask("jangka_waktu.mulai"),
        Ask("jangka_waktu.selesai"),
        Ask("klausul", "clauses"),
        Ask("dasar", "laws"),
        Ask("konsep.-.tanggal", "day"),
        Ask("konsep.-.oleh", "actor"),
        Ask("konsep.-.isi"),
        Ask("konsep.-.versi", "version", quiet=True),
        Ask(f"{_THEM}.urutan", "other_place", quiet=True),
    )),
    Form("perjanjian", "Kewajiban satu pihak", "rencana", (
        Ask("kewajiban.-.pihak"),
        Ask("kewajiban.-.uraian"),
        Ask("kewajiban.-.tenggat"),
    ), adds=("kewajiban.-",)),
    Form("perjanjian", "Versi baru konsep perjanjian", "rencana", _NEW_DRAFT, adds=(_DRAFT,)),
    Form("perjanjian", "Penelitian konsep perjanjian", "balasan", _REVIEWED, adds=(_REVIEW,)),
    Form("perjanjian", "Pengiriman konsep perjanjian", "balasan", _SENT, adds=("pengiriman.-",)),
    Form("perjanjian", "Jawaban mitra", "balasan", _ANSWER, adds=("jawaban.-",)),
    Form("perjanjian", "Tanda tangan satu pihak", "perjanjian", (
        Ask(f"{_PARTY}.pihak", "unsigned"),
        Ask(f"{_PARTY}.tanggal", "day"),
        Ask(f"{_PARTY}.cara", "again"),
        Ask(f"{_PARTY}.oleh", "actor", only=(f"{_PARTY}.pihak", OURS), needed=True),
        Ask("dasar_kewenangan.jenis", only=(f"{_PARTY}.pihak", OURS), needed=True),
        Ask("dasar_kewenangan.nomor", only=("dasar_kewenangan.jenis", "surat_kuasa"), needed=True),
        Ask("dasar_kewenangan.tanggal", only=("dasar_kewenangan.jenis", "surat_kuasa")),
    ), adds=(_PARTY,), also=("dasar_kewenangan.jenis",)),
    Form("perjanjian", "Tanggal dan nomor perjanjian", "perjanjian", (
        Ask("tanggal", "signed_by_all"),
        Ask(f"{_US}.nomor", "number", about=_HERE),
        Ask(f"{_THEM}.nomor", about=_THERE),
        Ask("tanpa_nomor", only=(f"{_THEM}.nomor", UNANSWERED)),
        Ask("tempat"),
        Ask("jangka_waktu.mulai"),
        Ask("jangka_waktu.selesai"),
        Ask("asli"),
        Ask("seri", "series", quiet=True),
    ), adds=("tanggal", "seri", f"{_US}.nomor", "kode_periksa"),
        also=(f"{_THEM}.nomor", "tanpa_nomor", "tempat", "jangka_waktu.mulai", "asli"),
        called="perjanjian/nomor"),
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
    "perjanjian": "{berkas}-p{urut}",
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
    "perjanjian/nomor": ("kode_periksa", "token"),
}
"""What is drawn by chance at creation, and of which sort: by form."""
NUMBERS: Mapping[str, str] = {
    "permohonan": f"{_LETTER}.nomor_agenda",
    "surat-keluar/penandatanganan": "nomor",
    "perjanjian/nomor": f"{_US}.nomor",
}
"""The question that is answered with an own number, by form."""
