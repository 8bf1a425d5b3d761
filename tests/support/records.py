"""Plain records that tests put into a catalogue."""

from literasi.records.office import Instansi
from literasi.records.reference import Ruang

OFFICE = Instansi(
    kode="kendal", nama="Dinas Contoh", nama_singkat="Contoh", pemerintah="P", wilayah="W",
    kota="Kendal", contoh=True, zona="Asia/Jakarta", warna="#000000", opd="D", jam_kerja=(),
    peran=(), instruksi_disposisi=(), seri=(),
)  # fmt: skip
ROOM = Ruang(nama="Ruang", jenis="ruang", contoh=True, kapasitas=())
