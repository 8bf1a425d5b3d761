"""The golden reports: one file a form, of findings that hold whatever a hostile record can say.

`python -m tests.cli.reports_by_hand` writes them anew; the diff is what the change means.
"""

from dataclasses import replace
from pathlib import Path

from literasi.cli.reports import FORMATS, Report, terminal
from literasi.cli.reports.screen import Paint
from literasi.values.finding import Finding, Related, Severity
from literasi.values.mark import Mark

FOLDER = Path(__file__).parent / "laporan"
SITE = "https://literasi.example/portal/"
NAME = "records/a/mitra/b.yml"
LONG = "records/a/mitra/panjang.yml"
ODD = "records/a/mitra/%,:|\n\x1b[31m\udcff é.yml"
FILE = (
    "skema: 1\r\n"
    "nama: 日本語 e\u0301 «TBM»\r\n"
    "jenis:\ttbm\r\n"
    "jadwal:\r\n"
    "  - mulai: satu\r\n"
    "    selesai: dua\r\n"
    "\r\n"
    "contoh: \x1b[31m\xa0\u202etrue\r\n"
)
SOURCES = {
    NAME: FILE.encode(),
    LONG: f"a: 1\nbesar: {'语' * 60}di sini{'x' * 60}\nb: 2\n".encode(),
    ODD: b"nama: \xff\xfe salah\n",
}
HOSTILE = (
    "salah |<script>alert(1)</script>`x` [sini](https://jahat.example/) @kepala #12 %0A::error:: "
    "{0} www.jahat.example\r\nrecords/a.yml:1:1 error ABC001 palsu\x1b[31m\u202e\udcff"
)
FINDINGS = (
    Finding(
        Mark(ODD, 1, 7, 1, 9), "ABC001", HOSTILE, "tulis `a|b`, [x](y)", pointer="/nama",
        related=(Related(Mark(NAME, 2, 7, 2, 10), "di [sini](9), juga"),
                 Related(Mark("records/[x](1).yml"), "tidak ada")),
    ),
    Finding(Mark(NAME, 2, 7, 2, 10), "LOK001", "huruf lebar", "pakai huruf Latin"),
    Finding(Mark(NAME, 2, 11, 2, 13), "LOK001", "tanda di atas huruf", severity=Severity.WARNING),
    Finding(Mark(NAME, 3, 7, 3, 8), "LOK001", "ada tab", "pakai spasi", pointer="/jenis"),
    Finding(Mark(NAME, 4, 1, 8, 1), "LOK001", "seluruh daftar", pointer="/jadwal"),
    Finding(Mark(NAME, 5, 5, 8, 1), "LOK001", "satu butir", pointer="/jadwal/0"),
    Finding(Mark(NAME, 8, 9, 8, 20), "LOK001", "tanda tak terlihat", pointer="/contoh"),
    Finding(Mark(NAME, 9), "LOK001", "di akhir berkas"),
    Finding(Mark(NAME, 99), "LOK001", "di luar berkas"),
    Finding(Mark(NAME, 2, 7, 2, 10), "LOK001", "tidak menghalangi", severity=Severity.NOTE),
    Finding(Mark(LONG, 2, 68, 2, 75), "ABC001", "baris panjang", pointer="/besar"),
    Finding(Mark(LONG, 2, 8, 2, 10), "ABC001", "baris panjang", pointer="/besar"),
    Finding(Mark(LONG, 2, 8, 2, 10), "ABC001", "baris panjang", "lain", pointer="/besar"),
)  # fmt: skip
REPORT = Report(FINDINGS, 3, SITE, "0.0.0", SOURCES)


def built() -> dict[str, bytes]:
    """Write every form, and the terminal's with and without colours."""
    forms = {f"{name}.txt": form(REPORT) for name, form in FORMATS.items()}
    forms["terminal.txt"] = terminal.write(REPORT, 60, Paint(on=False))
    coloured = terminal.write(replace(REPORT, findings=FINDINGS[:2]), 60, Paint(on=True))
    forms["terminal-warna.txt"] = coloured.replace("\x1b", "␛")
    return {name: text.encode("utf-8", "backslashreplace") for name, text in forms.items()}


if __name__ == "__main__":
    FOLDER.mkdir(exist_ok=True)
    for name, content in built().items():
        (FOLDER / name).write_bytes(content)
