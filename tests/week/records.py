"""What the people of this week record."""

_WHO = "  pejabat: cita\n  peran: staf\n"
_MEETING = f"""\
skema: 1
nama: {{name}}
jenis_kegiatan: {{kind}}
sifat_keamanan: biasa
penanggung_jawab:
{_WHO}jadwal:
  - kunci: a
    uid: {{uid}}
    mulai: "{{start}}"
    selesai: "{{end}}"
    ruang:
      - {{room}}
    dipesan:
      tanggal: "{{booked}}"
      oleh:
        pejabat: cita
        peran: staf
    ditetapkan:
      tanggal: "{{fixed}}"
      oleh:
        pejabat: cita
        peran: staf
"""
_REQUEST = """\
skema: 1
sop: layanan-1
asal: surat
hal: {subject}
pemohon:
  mitra: pkk-contoh
surat_masuk:
  nomor_agenda: otomatis
  seri: masuk
  tanggal_surat: "2026-04-02"
  tanggal_terima: "2026-04-06T08:30"
  hal: {subject}
  kode_klasifikasi: "041"
  sifat_keamanan: biasa
  sifat_kecepatan: biasa
  sumber: langsung
  diterima_oleh:
    pejabat: cita
    peran: staf
  diteruskan_ke: kepala
"""
_MOVED = """\
      - tanggal: "{day}"
        oleh:
          pejabat: cita
          peran: staf
        alasan: Pengajar berhalangan pada waktu semula.
        dari:
          mulai: "{start}"
          selesai: "{end}"
          ruang:
            - ruang-baca
"""
_CANCELLED = """\
    dibatalkan:
      tanggal: "2026-04-10"
      oleh:
        pejabat: cita
        peran: staf
      alasan: Narasumber sakit.
"""
UIDS = {number: f"00000000-0000-4000-8000-{number:012d}" for number in (1, 2, 3)}
CLASS, TALK, TRAINING = UIDS.values()


def request(subject):
    """A request that waits for its number."""
    return _REQUEST.format(subject=subject)


def writing_class(start="2026-04-20T09", end="2026-04-20T11", *moves):
    """The writing class, fixed in March; each move is its day and the hours before it."""
    text = _MEETING.format(
        name="Kelas menulis", kind="kelas_rutin", uid=CLASS, start=f"{start}:00", end=f"{end}:00",
        room="ruang-baca", booked="2026-03-30", fixed=moves[-1][0] if moves else "2026-03-31",
    )  # fmt: skip
    acts = [_MOVED.format(day=day, start=f"{old}:00", end=f"{until}:00")
            for day, old, until in moves]  # fmt: skip
    return "".join([text, *(["    dipindah:\n"] if moves else []), *acts])


def talk(*, cancelled=False):
    """A public talk in the whole hall."""
    text = _MEETING.format(
        name="Diskusi mitra", kind="diskusi", uid=TALK, room="aula", booked="2026-04-06",
        start="2026-04-27T09:00", end="2026-04-27T11:00", fixed="2026-04-06",
    )  # fmt: skip
    return text + (_CANCELLED if cancelled else "")


def training(start="2026-04-27T10:00", end="2026-04-27T12:00"):
    """A training in one half of the hall."""
    return _MEETING.format(
        name="Pelatihan kader", kind="pelatihan", uid=TRAINING, room="aula-a", start=start,
        end=end, booked="2026-04-06", fixed="2026-04-06",
    )  # fmt: skip


ANNOUNCED = f"""\
skema: 1
jenis: pengumuman
judul: Diskusi mitra di aula
ringkasan: Kantor dan mitra berbicara tentang taman baca.
isi: Kantor dan mitra berbicara tentang taman baca. Terbuka untuk umum.
terbit: "2026-04-06"
kegiatan:
  - diskusi-mitra
penulis:
{_WHO}"""
