"""The forms of an activity: booking, registration, its day, who came, its report and page."""

from literasi.drafting.form import ANSWERED, Ask, Form

_BOOKED, _FIXED, _OPEN = "jadwal.-", "jadwal.$.ditetapkan", "pendaftaran"
_SEALED = (
    "Nama pendaftar tidak ditulis di catatan. Daftarnya disegel, dan jumlah pendaftar terisi dari"
    " situ:\n  literasi seal list DAFTAR.xlsx --as pendaftaran --for {ref} --by PEJABAT"
)

ACTIVITY = (
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
)  # fmt: skip
