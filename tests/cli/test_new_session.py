"""What happens at the desk of `literasi new` when something is not as it should be."""

from subprocess import CalledProcessError

import pytest
from tests.support import clerk, desk
from tests.support.project import tree
from tests.support.repository import Repository

REQUEST = (
    "giri mulya", "Kunjungan literasi", "kunjungan", "", "23 November 2026", "24-11-2026",
    "langsung", "dimas", "1303", "041.4", "", "", "33",
)  # fmt: skip
DAY = ("--as-of", "2026-11-24")


@pytest.fixture
def office(tmp_path):
    return clerk.office(tmp_path / "kantor")


def records(root):
    return tree(root / "records")


def test_nothing_is_written_before_the_clerk_agrees(office):
    before = records(office)
    done = clerk.new(office, "permohonan", *DAY, typed=(*REQUEST, "3"))
    assert (done.exit_code, done.stdout) == (0, "")
    assert done.stderr.endswith("tidak ada yang ditulis\n")
    assert records(office) == before


def test_a_session_that_is_broken_off_writes_nothing(office):
    before = records(office)
    done = clerk.new(office, "permohonan", *DAY, typed=REQUEST[:5])
    assert (done.exit_code, done.stdout) == (1, "")
    assert records(office) == before


def test_a_wrong_answer_is_told_in_the_words_of_check_and_asked_again(office):
    """The tab breaks the pattern of a short text, as `check` words it for the same record."""
    typed = (REQUEST[0], "Kunjungan\tliterasi", *REQUEST[1:4], "30 Februari 2026", *REQUEST[4:])
    done = clerk.new(office, "permohonan", *DAY, typed=(*typed, "", "t"))
    told = [line.strip() for line in done.stderr.splitlines() if "✗" in line]
    assert told == [
        ("✗ Hal «Kunjungan literasi» tidak sesuai bentuknya; "
         "Tulis dalam satu baris, tanpa ganti baris dan tanpa tab"),
        ("✗ Tanggal surat «30 Februari 2026» tidak sesuai bentuknya; "
         "Tanggal ditulis TTTT-BB-HH, misalnya 2026-02-11 untuk 11 Februari 2026"),
    ]  # fmt: skip
    assert done.exit_code == 0
    assert len(clerk.written(done)) == 2


def test_a_draft_that_breaks_a_rule_is_not_offered_for_writing_until_it_is_mended(office):
    """The letter is dated after its receipt; what the finding points at stands first."""
    wrong = (*REQUEST[:4], "30 November 2026", *REQUEST[5:])
    typed = (*wrong, "ubah", "surat_masuk.tanggal_surat", "20 November 2026", "", "t")
    done = clerk.new(office, "permohonan", *DAY, typed=typed)
    first = done.stderr.split("Temuan pemeriksaan:")[1].split("Bagaimana")[0]
    assert "TGL002" in first
    assert [line.strip() for line in first.splitlines()[-2:]] == [
        "1. ubah satu jawaban", "2. jangan tulis apa pun",
    ]  # fmt: skip
    assert done.exit_code == 0
    assert len(clerk.written(done)) == 2
    assert desk.run(office, "check", *DAY)[0] == 0


def test_an_answer_of_the_second_of_two_like_records_can_be_changed(office):
    """Two hops of one sheet: the record's name tells them apart, and its id stays."""
    first = clerk.new(office, "permohonan", *DAY, typed=(*REQUEST, "", "t"))
    berkas = clerk.written(first)[1].rpartition("/")[2].removesuffix(".yml")
    hops = ("", "", "", "koordinasikan", "", "daring", "", "", "", "", "jadwalkan", "", "")
    change = ("2", f"({berkas}-2): catatan", "Utamakan ruang anak.", "1", "t")
    done = clerk.new(office, "--berkas", berkas, *DAY, typed=(*hops, *change))
    assert done.exit_code == 0
    notes = ["catatan: " in (office / one).read_text("utf-8") for one in clerk.written(done)]
    assert [one.rpartition("/")[2] for one in clerk.written(done)] == [
        f"{berkas}-1.yml", f"{berkas}-2.yml",
    ]  # fmt: skip
    assert notes == [False, True]


def test_a_number_can_be_changed_before_it_is_written(office):
    """The claim of the first one is not left behind."""
    change = ("2", "nomor_agenda", "1310", "1", "t")
    done = clerk.new(office, "permohonan", *DAY, typed=(*REQUEST, *change))
    assert clerk.written(done)[0] == "records/kendal/nomor/masuk-2026-1310.yml"
    assert len(clerk.written(done)) == 2
    assert "cara: kertas" in (office / clerk.written(done)[0]).read_text("utf-8")


def test_a_number_of_somebody_else_is_refused_at_once(office):
    first = clerk.new(office, "permohonan", *DAY, typed=(*REQUEST, "", "t"))
    name = clerk.written(first)[1].rpartition("/")[2].removesuffix(".yml")
    again = clerk.new(office, "permohonan", *DAY, typed=(*REQUEST[:9], "", *REQUEST[9:], "", "t"))
    assert (
        f"✗ nomor «1303» sudah diambil untuk permohonan/{name}; pilih nomor lain" in again.stderr
    )
    assert clerk.written(again)[0] == "records/kendal/nomor/masuk-2026-1304.yml"


def test_a_word_that_means_several_is_not_guessed(office):
    done = clerk.new(office, "permohonan", *DAY, typed=("contoh", *REQUEST, "", "t"))
    assert "✗ «contoh» dapat berarti: " in done.stderr
    assert done.exit_code == 0


HOSTILE = "Judul: [a] # b & *c 'd' \"e\" {{ f }} --- %g @h `i` !j | > ~"


def test_what_yaml_would_read_otherwise_stays_the_text_that_was_typed(office):
    typed = (REQUEST[0], "bunyi \x07", HOSTILE, REQUEST[2], "0x1F", *REQUEST[4:], "", "t")
    done = clerk.new(office, "permohonan", *DAY, typed=typed)
    assert "✗ teks ini memuat karakter U+0007 sebagai kode; hapus kode itu dari teks ini" in (
        done.stderr
    )
    assert done.exit_code == 0
    lines = (office / clerk.written(done)[1]).read_text("utf-8").splitlines()
    assert lines[3] == ('hal: "Judul: [a] # b & *c \'d\' \\"e\\" {{ f }} --- %g @h `i` !j | > ~"')
    assert '  nomor_surat: "0x1F"' in lines
    assert desk.run(office, "check", *DAY)[0] == 0


def test_the_berkas_is_found_by_what_the_clerk_remembers(office):
    """By school, place, date and number; `find` and `new --berkas` look in the same way."""
    typed = (*REQUEST[:3], "077/SDGM/2026", *REQUEST[4:], "", "t")
    done = clerk.new(office, "permohonan", *DAY, typed=typed)
    berkas = clerk.written(done)[1].rpartition("/")[2].removesuffix(".yml")
    partner = (office / "records/kendal/mitra/c-sd-contoh-giri-mulya.yml").read_text("utf-8")
    place = next(one for one in partner.splitlines() if one.startswith("wilayah")).split(": ")[1]
    for words in ("giri mulya", place.split()[-1], "23 November 2026", "077/SDGM/2026"):
        _, out, _ = desk.run(office, "find", words, *DAY)
        assert [line.split()[0] for line in out.splitlines()[1:]] == [berkas]
        asked = clerk.new(office, "--berkas", words, *DAY, "--no-input")
        assert (asked.exit_code, "belum ada jawaban" in str(asked.exception)) == (1, True)


def test_an_unknown_berkas_is_named_and_asked_for_again(office):
    done = clerk.new(office, *DAY, typed=("tidak ada sama sekali", "", *REQUEST, "3"))
    assert "✗ tidak ada berkas yang cocok dengan «tidak ada sama sekali»" in done.stderr
    assert done.exit_code == 0


def test_a_branch_holds_the_new_records_and_nothing_else(office):
    git = Repository(office)
    git.git("config", "user.name", "Uji")
    git.git("config", "user.email", "uji@contoh.invalid")
    git.commit("2026-11-24T02:00:00Z")
    (office / "catatan-sendiri.txt").write_text("belum selesai", "utf-8")
    done = clerk.new(office, "permohonan", "--branch", *DAY, typed=(*REQUEST, "", "t"))
    assert done.exit_code == 0
    berkas = clerk.written(done)[1].rpartition("/")[2].removesuffix(".yml")
    assert git.git("branch", "--show-current") == f"catat-{berkas}-permohonan"
    assert git.git("log", "-1", "--format=%s") == f"{berkas}: surat permohonan"
    assert git.git("show", "--name-only", "--format=", "HEAD").splitlines() == clerk.written(done)
    assert git.git("status", "--porcelain") == "?? catatan-sendiri.txt"


def test_a_branch_needs_a_repository_before_anything_is_asked(office):
    code, out, err = desk.run(office, "new", "permohonan", "--branch", *DAY)
    assert (code, out, err) == (2, "", (
        "folder ini bukan repositori Git\n"
        "→ jalankan tanpa --branch, atau buat repositori dahulu: git init\n"
    ))  # fmt: skip


def test_two_clerks_who_take_one_number_meet_in_git(office):
    """The claim is a file of its own: the second branch does not merge."""
    git = Repository(office)
    git.git("config", "user.name", "Uji")
    git.git("config", "user.email", "uji@contoh.invalid")
    git.commit("2026-11-24T02:00:00Z")
    for name in ("satu", "dua"):
        git.git("switch", "--quiet", "--create", name, "main")
        clerk.new(office, "permohonan", *DAY, typed=(*REQUEST, "", "t"))
        git.commit("2026-11-24T03:00:00Z")
    with pytest.raises(CalledProcessError):
        git.git("merge", "satu")
    assert "AA records/kendal/nomor/masuk-2026-1303.yml" in git.git("status", "--porcelain")


HOP = ("", "", "", "koordinasikan", "", "daring", "t", "", "t")


def test_a_single_match_is_only_asked_for(office):
    """Of one berkas there is nothing to choose; «t» leads back to the search."""
    first = clerk.new(office, "permohonan", *DAY, typed=(*REQUEST, "", "t"))
    berkas = clerk.written(first)[1].rpartition("/")[2].removesuffix(".yml")
    done = clerk.new(office, *DAY, typed=("giri mulya", "t", "giri mulya", "", *HOP))
    assert clerk.written(done) == [f"records/kendal/disposisi/{berkas}-1.yml"]
    assert done.stderr.count(": berkas ini? [Y/t]: ") == 2


def test_answers_that_may_be_changed_are_named_as_they_were_asked(office):
    done = clerk.new(office, "permohonan", *DAY, typed=(*REQUEST, "2", "nomor agenda", "", "3"))
    listed = done.stderr.partition("jangan tulis apa pun\n")[2].partition("Jawaban")[0]
    names = [line.rpartition(": ")[2] for line in listed.splitlines()]
    assert names[1:4] == ["Mitra", "Hal", "Jenis kegiatan"]
    assert "Nomor agenda" in names


def test_one_berkas_stays_on_the_branch_that_is_checked_out(office):
    """One berkas, one proposal: the second sitting commits beside the first."""
    git = Repository(office)
    git.git("config", "user.name", "Uji")
    git.git("config", "user.email", "uji@contoh.invalid")
    git.commit("2026-11-24T02:00:00Z")
    first = clerk.new(office, "permohonan", "--branch", *DAY, typed=(*REQUEST, "", "t"))
    berkas = clerk.written(first)[1].rpartition("/")[2].removesuffix(".yml")
    done = clerk.new(office, "--branch", "--berkas", berkas, *DAY, typed=HOP)
    assert clerk.written(done) == [f"records/kendal/disposisi/{berkas}-1.yml"]
    branches = git.git("branch", "--format=%(refname:short)").splitlines()
    assert branches == [f"catat-{berkas}-permohonan", "main"]
    assert git.git("log", "main..", "--format=%s").splitlines() == [
        f"{berkas}: disposisi", f"{berkas}: surat permohonan",
    ]  # fmt: skip
    told = clerk.new(office, "--berkas", berkas, *DAY, typed=HOP).stderr
    assert told.endswith(
        "langkah Git:\n"
        f"  git add records/kendal/disposisi/{berkas}-2.yml\n"
        f"  git commit -m '{berkas}: disposisi'\n"
        f"  git push -u origin catat-{berkas}-permohonan\n"
    )


def test_a_branch_needs_a_name_to_sign_with_before_anything_is_asked(office, monkeypatch):
    git = Repository(office)
    git.commit("2026-11-24T02:00:00Z")
    monkeypatch.setenv("GIT_AUTHOR_NAME", "")
    monkeypatch.setenv("GIT_AUTHOR_EMAIL", "")
    code, out, err = desk.run(office, "new", "permohonan", "--branch", *DAY)
    assert (code, out) == (2, "")
    assert err.startswith("Git belum tahu siapa Anda\n")
