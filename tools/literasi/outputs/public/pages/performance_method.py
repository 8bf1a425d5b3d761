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
        "Permohonan hanya dihitung jumlahnya, tanpa hasilnya. Jumlah 1 sampai 4 disembunyikan "
        "(tanda •) agar tidak menunjuk kepada siapa pun, dan jumlah setahun ikut disembunyikan bila dari "
        "situ angka tadi dapat dihitung. Permohonan yang bersifat terbatas atau rahasia tidak "
        "dihitung."
    ),
    (
        "Pemakaian ruang ialah bagian jam buka ketika seluruh atau sebagian ruang terpakai, tanpa "
        "waktu menyiapkan dan membereskan. Bulan berjalan memuat pemakaian yang sudah direncanakan."
    ),
)
