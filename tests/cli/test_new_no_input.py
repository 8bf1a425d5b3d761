"""`literasi new --no-input`: everything from the command line, or nothing at all."""

import pytest
from tests.support import clerk, desk
from tests.support.project import tree

DAY = ("--as-of", "2026-11-24")
GIVEN = {
    "pemohon.mitra": "c-sd-contoh-giri-mulya",
    "hal": "Kunjungan literasi",
    "jenis_kegiatan": "kunjungan",
    "surat_masuk.tanggal_surat": "2026-11-23",
    "surat_masuk.tanggal_terima": "2026-11-24",
    "surat_masuk.sumber": "langsung",
    "surat_masuk.diterima_oleh": "dimas/staf_pustakawan",
    "surat_masuk.nomor_agenda": "otomatis",
    "surat_masuk.kode_klasifikasi": "041.4",
    "surat_masuk.sifat_keamanan": "biasa",
}


@pytest.fixture
def office(tmp_path):
    return clerk.office(tmp_path / "kantor")


def ask(office, *words, **changed):
    said = {**GIVEN, **{key.replace("__", "."): value for key, value in changed.items()}}
    sets = [word for key, value in said.items() if value is not None
            for word in ("--set", f"{key}={value}")]  # fmt: skip
    return desk.run(office, "new", "permohonan", "--no-input", *DAY, *sets, *words)


def test_a_request_is_written_from_what_was_given(office):
    code, out, _ = ask(office)
    assert (code, out.count("ditulis: records/kendal/permohonan/2026-")) == (0, 1)
    assert desk.run(office, "check", *DAY)[0] == 0


def test_a_number_that_still_waits_is_told_with_what_gives_it(office):
    assert ask(office)[2].startswith(
        "nomor masih «otomatis»; sebelum langkah berikut jalankan: literasi number sync\n"
    )


def test_a_property_that_no_question_asks_can_be_given(office):
    code, out, _ = ask(office, ringkasan="Baris satu\nbaris: dua")
    text = (office / out.removeprefix("ditulis: ").strip()).read_text("utf-8")
    assert (code, "ringkasan: |-\n  Baris satu\n  baris: dua\n" in text) == (0, True)


def test_all_that_is_missing_is_listed_with_its_question_and_an_example(office):
    before = tree(office / "records")
    code, out, err = ask(office, hal=None, surat_masuk__tanggal_terima=None)
    assert (code, out, err) == (2, "", (
        "belum ada jawaban:\n"
        "  --set hal='Permohonan kunjungan literasi'  Hal: Pokok permohonan atau nama program"
        " dalam satu baris; jangan memuat nama orang atau nomor telepon.\n"
        "  --set surat_masuk.tanggal_terima='2026-02-02'  Tanggal terima: Tanggal, atau tanggal"
        " dan jam, surat diterima di kantor.\n"
        "→ beri --set KUNCI=NILAI, atau jalankan tanpa --no-input\n"
    ))  # fmt: skip
    assert tree(office / "records") == before


def test_wrong_answers_are_told_together_in_the_words_of_check(office):
    before = tree(office / "records")
    code, out, err = ask(
        office, surat_masuk__tanggal_surat="besok", surat_masuk__sumber="merpati",
        hal="satu\ndua",
    )  # fmt: skip
    assert (code, out, err) == (2, "", (
        "jawaban yang tidak dapat dipakai:\n"
        "hal: Hal «satu dua» tidak sesuai bentuknya; "
        "Tulis dalam satu baris, tanpa ganti baris dan tanpa tab\n"
        "surat_masuk.tanggal_surat: Tanggal surat «besok» tidak sesuai bentuknya; "
        "Tanggal ditulis TTTT-BB-HH, misalnya 2026-02-11 untuk 11 Februari 2026\n"
        "surat_masuk.sumber: «merpati» tidak ada dalam daftar; "
        "ketik nomornya atau sebagian namanya\n"
        "→ betulkan --set itu\n"
    ))  # fmt: skip
    assert tree(office / "records") == before


def test_a_key_that_no_property_has_is_told_before_anything_is_asked(office):
    done = clerk.new(office, "permohonan", *DAY, "--set", "halnya=x")
    assert str(done.exception).startswith(
        "jawaban yang tidak dapat dipakai:\nhalnya: isian ini tidak dikenal; yang ditanyakan: "
    )
    assert "Mitra" not in done.stderr


def test_a_wrong_answer_on_the_command_line_is_asked_again_when_somebody_is_there(office):
    sets = ("--set", "pemohon.mitra=giri mulya", "--set", "hal=satu\tdua")
    done = clerk.new(office, "permohonan", *DAY, *sets, typed=("Kunjungan literasi",))
    prompts = ("Mitra:", "Hal:", "Jenis kegiatan:")
    asked = [line for line in done.stderr.splitlines() if line.startswith(prompts)]
    assert [line.split(":")[0] for line in asked] == ["Hal", "Jenis kegiatan"]


def test_a_draft_that_breaks_a_rule_is_not_written(office):
    before = tree(office / "records")
    code, _, err = ask(office, surat_masuk__tanggal_surat="2026-11-30")
    assert (code, "tidak ada yang ditulis" in err, "TGL002" in err) == (2, True, True)
    assert tree(office / "records") == before


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("permohonan", "--set", "hal"), "«--set hal» bukan KUNCI=NILAI"),
        (("disposisi",), "belum jelas catatan ini untuk berkas mana"),
        (("disposisi", "--berkas", "2026-tidak"), "berkas «2026-tidak» tidak jelas"),
        (("permohonan", "--by", "dimas"), "--by, --received, --class, --to, --sop"),
        (("permohonan", "--office", "antah"), "instansi «antah» tidak ada"),
    ],
)
def test_what_a_script_says_wrongly_is_told_with_its_remedy(office, words, told):
    code, out, err = desk.run(office, "new", *words, "--no-input", *DAY)
    assert (code, out) == (2, "")
    assert err.startswith(told)
    assert "\n→ " in err


def test_the_next_step_is_taken_where_no_kind_is_named(office):
    _, out, _ = ask(office, surat_masuk__nomor_agenda="17")
    berkas = out.splitlines()[-1].rpartition("/")[2].removesuffix(".yml")
    sets = ("tanggal=2026-11-24", "dari=retno/kepala_dinas", "kepada=kepala_bidang/wahyu",
            "instruksi=koordinasikan, jadwalkan", "cara=srikandi",
            "dicatat_oleh=dimas/staf_pustakawan")  # fmt: skip
    words = [word for one in sets for word in ("--set", one)]
    code, told, _ = desk.run(office, "new", "--berkas", berkas, "--no-input", *DAY, *words)
    assert (code, told) == (0, f"ditulis: records/kendal/disposisi/{berkas}-1.yml\n")
