"""How the numbers were reckoned, in the same words on pages and in the annual report."""

METHOD = (
    (
        "Kegiatan, pertemuan, dan peserta dihitung dari kegiatan yang sudah diumumkan atau "
        "dilaporkan dan tidak dibatalkan. Kegiatan yang tidak diumumkan tidak dihitung."
    ),
    (
        "Peserta ialah jumlah pada daftar hadir, tanpa pendamping; orang yang datang dua kali "
        "dihitung dua kali. Kegiatan yang berlangsung beberapa bulan dihitung pada setiap "
        "bulannya, tetapi satu kali dalam angka setahun."
    ),
    (
        "Permohonan hanya dihitung jumlahnya, tanpa hasilnya. Agar angka tidak menunjuk kepada "
        "siapa pun, jumlah 1 sampai 4 tidak ditampilkan: angkanya digabung menjadi triwulan, "
        "semester, atau setahun sampai setiap jumlah nol atau sedikitnya 5. Permohonan yang "
        "bersifat terbatas atau rahasia tidak dihitung."
    ),
    (
        "Pemakaian ruang ialah bagian jam buka ketika seluruh atau sebagian ruang terpakai, tanpa "
        "waktu menyiapkan dan membereskan. Bulan berjalan memuat pemakaian yang sudah "
        "direncanakan."
    ),
)
