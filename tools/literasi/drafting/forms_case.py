"""The forms of a case itself: who asks, the request, its dispositions, the talks, the end."""

from literasi.drafting.form import Ask, Form

_PAPER = ("cara", "kertas srikandi")
_LETTER = "surat_masuk"

CASE = (
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
