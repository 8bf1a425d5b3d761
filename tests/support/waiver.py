"""A waiver, the one kind that the shipped records need none of."""

PATH = "records/kendal/pengecualian/contoh.yml"
TEXT = """\
skema: 1
aturan: SOP010
catatan: sop/kerjasama-literasi-1
alasan: Pengecualian contoh untuk pengujian.
disetujui:
  pejabat: retno
  peran: kepala_dinas
tanggal: "2026-02-10"
hingga: "2026-12-31"
"""
