"""The forms of letters and agreements: drafted, reviewed, signed, numbered, sent, answered."""

from literasi.drafting.form import OURS, UNANSWERED, Ask, Form

_REVIEW, _DRAFT, _SIGNED = "konsep.$.penelitian.-", "konsep.-", "penandatanganan"
_PARTY, _US, _THEM = "penandatanganan.-", "pihak.kita", "pihak.mereka"
_HERE, _THERE = "kantor kita", "mitra"

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

PAPERS = (
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
        Ask("seri", "series", quiet=True),
        Ask("nomor", "number"),
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
        Ask("dasar_kewenangan.jenis", only=(f"{_PARTY}.pihak", OURS), needed=True),
        Ask("dasar_kewenangan.nomor", only=("dasar_kewenangan.jenis", "surat_kuasa"), needed=True,
            about="surat kuasa"),
        Ask("dasar_kewenangan.tanggal", only=("dasar_kewenangan.jenis", "surat_kuasa"),
            about="surat kuasa"),
        Ask(f"{_PARTY}.tanggal", "day"),
        Ask(f"{_PARTY}.cara", "again"),
        Ask(f"{_PARTY}.oleh", "actor", only=(f"{_PARTY}.pihak", OURS), needed=True),
    ), adds=(_PARTY,), also=("dasar_kewenangan.jenis",)),
    Form("perjanjian", "Tanggal dan nomor perjanjian", "perjanjian", (
        Ask("tanggal", "signed_by_all"),
        Ask("seri", "series", quiet=True),
        Ask(f"{_US}.nomor", "number", about=_HERE),
        Ask(f"{_THEM}.nomor", about=_THERE),
        Ask("tanpa_nomor", only=(f"{_THEM}.nomor", UNANSWERED)),
        Ask("tempat"),
        Ask("jangka_waktu.mulai"),
        Ask("jangka_waktu.selesai"),
        Ask("asli"),
    ), adds=("tanggal", "seri", f"{_US}.nomor", "kode_periksa"),
        also=(f"{_THEM}.nomor", "tanpa_nomor", "tempat", "jangka_waktu.mulai", "asli"),
        called="perjanjian/nomor"),
)  # fmt: skip
