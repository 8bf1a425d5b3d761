"""`literasi review` as a workflow runs it, in real repositories."""

import html
import re
import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.compare.archive import ACTIVITY, CLAIM, PAGE, text
from tests.compare.history import Archive

from literasi.outputs.office.review import MARKER, words

TOP = f"{MARKER}\n## Isi usulan perubahan ini\n\n"
TRAINING = "kegiatan/2026-a2-g1"
HOSTILE = (
    "Halo @kepala !3 #12 GH-7 <img src=x onerror=y> [a](http://x.y) `b` | ~bug 5fc2ae91b |- ::"
)


@pytest.fixture
def archive(tmp_path):
    found = Archive(tmp_path / "arsip")
    found.git("checkout", "--quiet", "-b", "usul")
    return found


def review(root, *words):
    done = subprocess.run(
        [sys.executable, "-m", "literasi", "--root", str(root), "review", *words],
        capture_output=True, check=False,
    )  # fmt: skip
    return done.returncode, done.stdout.decode(), done.stderr.decode()


def told(archive, edits, day=20, base="main"):
    archive.take(day, edits)
    code, out, err = review(archive.root, base)
    assert (code, err) == (0, "")
    assert out.startswith(TOP)
    return out


def part(out, title):
    """The lines below a heading, without the zero-width spaces."""
    _, _, rest = out.partition(f"### {title}\n\n")
    return rest.partition("\n\n#")[0].replace("&#8203;", "").splitlines()


def request(subject="Permohonan bedah buku", number="0003"):
    return {
        "permohonan/2026-a3": text("permohonan/2026-a2")
        .replace('"0002"', f'"{number}"')
        .replace("2026-03-16T09", "2026-03-19T09")
        .replace("hal: Permohonan pelatihan", f"hal: {subject}"),
        f"nomor/masuk-2026-{number}": text("nomor/masuk-2026-0002")
        .replace("2026-a2", "2026-a3")
        .replace("0002", number),
    }


def test_a_new_request_says_its_case_its_next_step_and_its_line_in_the_books(archive):
    out = told(archive, request())
    assert part(out, "Berkas") == [
        (
            "- **2026-a3** (contoh), Permohonan bedah buku, PKK Contoh: berkas baru → "
            "**Belum dimulai**"
        ),
        "  - berikutnya langkah 2, Mendisposisi surat, oleh Ani Contoh &#40;Kepala&#41;",
    ]
    assert part(out, "Buku kantor") == [
        "- Buku Agenda Surat Masuk 2026 (contoh): 1 baris baru",
        "  - baris baru: 0003, 2026-03-19, PKK Contoh, 2026-03-13 &#40;permohonan/2026-a3&#41;",
        "- Daftar Surat Permohonan 2026 (contoh): 1 baris baru",
        (
            "  - baris baru: 2026-a3, 2026-03-19, PKK Contoh, Permohonan bedah buku "
            "&#40;permohonan/2026-a3&#41;"
        ),
    ]
    assert part(out, "Pemeriksaan")[0] == (
        "Tidak ada temuan baru; 1 kesalahan sudah ada sebelum usulan ini."
    )
    assert out.endswith("Tidak terpengaruh: kalender, yang tampil untuk umum, tenggat.\n")


def test_a_disposition_asks_the_head_who_gave_it_and_keeps_its_limit(archive):
    new = text("disposisi/2026-a2-1").replace("2026-a2", "2026-a3")
    new = new.replace("cara: kertas", 'cara: kertas\nbatas_waktu: "2026-03-25"')
    archive.take(20, request())
    archive.git("branch", "--quiet", "-f", "main")
    out = told(archive, {"disposisi/2026-a3-1": new.replace("2026-03-16", "2026-03-20")}, 21)
    assert part(out, "Yang harus menyetujui") == [
        (
            "- **Ani Contoh &#40;Kepala&#41;**, sebab disposisi adalah keputusan pimpinan: "
            "<code>records/contoh/disposisi/2026-a3-1.yml</code>"
        )
    ]
    assert part(out, "Tenggat") == [
        "- 25 Maret 2026: batas waktu disposisi 2026-a3-1 &#40;berkas 2026-a3&#41;"
    ]
    assert "  - berikutnya langkah 3, Berkoordinasi, oleh Budi Contoh &#40;Kepala Bidang&#41;" in (
        part(out, "Berkas")
    )


def test_a_paper_disposition_wants_a_second_clerk(archive):
    by = "dicatat_oleh:\n  pejabat: cita\n  peran: staf\n"
    out = told(archive, {"disposisi/2026-a2-1": text("disposisi/2026-a2-1") + by})
    assert part(out, "Yang harus menyetujui")[-1] == (
        "- **Seorang rekan**, sebab disposisi di atas kertas dicocokkan dengan aslinya oleh "
        "petugas kedua: <code>records/contoh/disposisi/2026-a2-1.yml</code>"
    )


def moved(to):
    return (
        text(TRAINING)
        .replace("2026-03-25T09:00", f"{to}T09:00")
        .replace("2026-03-25T11:00", f"{to}T11:00")
    )


def test_a_moved_activity_says_from_when_to_when(archive):
    out = told(archive, {TRAINING: moved("2026-03-30")})
    assert part(out, "Kalender") == [
        (
            "- **pindah**: Pelatihan PKK Contoh, dari Rabu, 25 Maret 2026, 09.00–11.00 WIB, "
            "Aula A ke Senin, 30 Maret 2026, 09.00–11.00 WIB, Aula A"
        )
    ]
    assert (
        "  - «Jadwal ke-1 · Mulai» berubah dari «2026-03-25T09:00» menjadi «2026-03-30T09:00»"
        in (part(out, "Catatan"))
    )


def test_a_cancelled_activity_says_which_use_is_gone(archive):
    act = '    dibatalkan:\n      tanggal: "2026-03-19"\n      alasan: Hujan lebat.\nceklis:'
    out = told(archive, {TRAINING: ("ceklis:", act)})
    assert part(out, "Kalender") == [
        "- **batal**: Pelatihan PKK Contoh, Rabu, 25 Maret 2026, 09.00–11.00 WIB, Aula A"
    ]


def test_a_clash_names_both_and_what_is_free(archive):
    new = text(TRAINING).replace("berkas: 2026-a2\n", "").replace("Pelatihan PKK", "Rapat")
    out = told(archive, {"kegiatan/rapat": new.replace("7b1de0a4", "7b1de0a5")})
    assert part(out, "Kalender") == [
        "- **baru**: Rapat Contoh, Rabu, 25 Maret 2026, 09.00–11.00 WIB, Aula A",
        (
            "- **Tabrakan**: Aula A: «Rapat Contoh» dan «Pelatihan PKK Contoh» pada Rabu, 25 "
            "Maret 2026, 09.00–11.00 WIB; keduanya sudah tetap"
        ),
        "  - kosong: Aula A Senin, 30 Maret 2026, 09.00–11.00 WIB; Aula B pada jam yang sama",
    ]
    assert part(out, "Pemeriksaan")[0] == (
        "1 kesalahan baru; **1 kesalahan harus diperbaiki dahulu**; "
        "1 kesalahan sudah ada sebelum usulan ini."
    )


def test_what_becomes_public_for_the_first_time_stands_in_bold(archive):
    new = text(PAGE).replace("2026-a1-g1", "2026-a2-g1").replace("2026-03-12", "2026-03-19")
    first, fields = part(told(archive, {"publikasi/pelatihan": new}), "Yang tampil untuk umum")[:2]
    assert first == (
        "- **baru**: halaman «Siswa SD Contoh Berkunjung» di "
        "<code>publikasi/contoh/pelatihan/</code>"
    )
    assert fields.startswith("  - tampil untuk umum pertama kali: **Jadwal · Mulai**, ")
    assert "**Nama kegiatan**" in fields
    assert "Penulis" not in fields


def test_a_page_that_is_dated_later_says_from_when(archive):
    new = text(PAGE).replace("2026-a1-g1", "2026-a2-g1").replace("2026-03-12", "2026-03-28")
    out = told(archive, {"publikasi/pelatihan": new})
    assert part(out, "Yang tampil untuk umum")[0].endswith(
        "<code>publikasi/contoh/pelatihan/</code>, tampil mulai 28 Maret 2026"
    )


def test_a_field_added_to_a_public_activity_is_told_apart_from_a_changed_one(archive):
    out = told(
        archive, {ACTIVITY: ("jenis_kegiatan: kunjungan", "jenis_kegiatan: diskusi\nkuota: 20")}
    )
    assert part(out, "Yang tampil untuk umum") == [
        (
            "- **berubah**: halaman «Siswa SD Contoh Berkunjung» di "
            "<code>publikasi/contoh/kunjungan-sd-contoh/</code>"
        ),
        "  - tampil untuk umum pertama kali: **Kuota**",
        "  - berubah: Jenis kegiatan",
    ]


def test_a_withdrawn_page_is_said_to_go(archive):
    act = 'ditarik:\n  tanggal: "2026-03-19"\n  oleh:\n    pejabat: ani\n    peran: kepala\n'
    out = told(archive, {PAGE: text(PAGE) + act + "  alasan: Keliru.\n"})
    [only] = part(out, "Yang tampil untuk umum")
    assert only.startswith("- **ditarik**: halaman ")


def test_internal_edits_are_no_public_effect(archive):
    out = told(
        archive,
        {ACTIVITY: ("berkas: 2026-a1\n", "berkas: 2026-a1\nkebutuhan_khusus: Kursi roda\n")},
    )
    assert "### Yang tampil untuk umum" not in out


def test_a_deletion_is_bold_and_says_what_was_there(archive):
    out = told(archive, {"koordinasi/2026-a2-k1": None})
    assert part(out, "Catatan") == [
        (
            "- <code>records/contoh/koordinasi/2026-a2-k1.yml</code> (Koordinasi, **dihapus**): "
            "koordinasi dengan pemohon pada 17 Maret 2026: Disepakati jadwal kegiatan.; "
            "jalur langsung"
        )
    ]
    assert "BAS006" in out


def test_a_record_that_cannot_be_read_is_no_crash(archive):
    out = told(archive, {CLAIM: "skema: 1\n  x: [\n", "permohonan/2026-a2": "skema: satu\n"})
    assert "catatan ini belum dapat dibaca; lihat hasil pemeriksaan di bawah" in out
    assert "permohonan/2026-a2.yml" in out


def test_nothing_changed_is_one_sentence(archive):
    assert told(archive, {}) == f"{TOP}Tidak ada catatan yang berubah.\n"


def test_what_main_did_since_is_not_told(archive):
    archive.take(20, request())
    archive.git("checkout", "--quiet", "main")
    archive.take(21, {"mitra/pkk-contoh": ("nama: PKK Contoh", "nama: PKK Contoh Satu")})
    code, out, _ = review(archive.root, "main", "usul")
    assert (code, "mitra/pkk-contoh" in out) == (0, False)
    assert out.count("permohonan/2026-a3.yml") == 2


def test_hostile_text_stays_text(archive):
    out = told(archive, request(subject=repr(HOSTILE)))
    assert "&#8203;kepala" in out
    shown = html.unescape(out)
    for alive in (r"@\w", r"#\d", r"!\d", r"~\w", r"GH-\d", r"://", r"5fc2ae91b"):
        assert re.search(alive, shown) is None
    assert set(re.findall(r"<.*?>", out)) == {MARKER, "<code>", "</code>"}
    assert not re.search(r"`|\]\(|\|", out)


@given(st.text(alphabet="@#!~$%&^<>[]()`*_|:/.ghGH-1a \n\u2028", max_size=40))
def test_no_text_of_a_record_comes_alive(text):
    made = words(text)
    assert "\n" not in made
    assert not re.search(r"[<>\[\]()`*_|~!$^]|@(?!&#8203;)|%(?!&#8203;)|:(?=//)", made)
    assert not re.search(r"[#!~$%^&@]\w|GH-\d", html.unescape(made), re.IGNORECASE)


def test_the_same_commits_give_the_same_bytes(archive):
    one = told(archive, request())
    assert review(archive.root, "main") == (0, one, "")


def test_the_summary_can_be_written_to_a_file(archive, tmp_path):
    out = told(archive, request())
    assert review(archive.root, "main", "--output", str(tmp_path / "ulasan.md")) == (0, "", "")
    assert (tmp_path / "ulasan.md").read_bytes() == out.encode()


@pytest.mark.parametrize("words", [("tidak-ada",), ("main", "tidak-ada"), ("--", "--all")])
def test_an_unknown_name_is_the_operators_mistake(archive, words):
    assert review(archive.root, *words) == (
        2, "", (f"acuan Git «{words[-1]}» tidak dikenal\n"
        "→ periksa ejaannya, atau ambil dahulu: git fetch origin\n"),
    )  # fmt: skip
