"""What an office does when keys are lost, changed, or people come and go: rehearsed here."""

import shutil

import pytest
from tests.sealing.office import ACTIVITY, DAY, everything, make

from literasi.sealing.envelope import draw

REGISTERED = """Nama,HP,Umur,Nama wali,Persetujuan wali,Status
Durian Contoh Kanari,089900000004,15,Erbis Contoh,ya,diterima
Gandaria Contoh Kanari,089900000005,16,,,diterima
Jambu Contoh Kanari,089900000006,20,,,daftar tunggu
Kecapi Contoh Kanari,089900000007,20,,,batal
"""


@pytest.fixture
def office(tmp_path):
    """An office with two officers and one sealed list."""
    found = make(tmp_path)
    assert found.attend().code == 0
    return found


def seal(office):
    return office.seals()[0]


def opens(office, officer):
    done = office.run("seal", "open", seal(office), "--csv", *office.me(officer))
    return done.code == 0 and done.out.count("Contoh Kanari") == 3


def test_a_new_officer_opens_what_was_sealed_before(office):
    office.officer("cita", *office.me("ani"))
    assert [opens(office, one) for one in ("ani", "budi", "cita")] == [True] * 3


def test_a_new_officer_cannot_admit_himself(office):
    path = str(office.identity("durian"))
    public = office.good("keys", "identity", path, "--no-passphrase").out.strip()
    before = everything(office.keys)
    told = office.run("keys", "add", "durian", public, "--identity", path)
    assert (told.code, told.err.splitlines()[-2]) == (
        2, "tidak satu pun kunci data dapat dibuka; tidak ada yang diubah",
    )  # fmt: skip
    assert everything(office.keys) == before


def test_an_officer_who_left_opens_nothing_any_more_and_the_office_is_warned(office):
    told = office.good("keys", "remove", "ani", *office.me("budi"))
    assert told.err == (
        "ani dicoret; 1 kunci dibungkus ulang\n"
        "kunci yang pernah disalin ani tetap dapat membuka segel lama; ganti kunci datanya:\n"
        "literasi keys rotate --by PEJABAT\n"
        "baru 1 petugas: bila identitasnya hilang, semua segel tidak dapat dibuka lagi;"
        " daftarkan satu lagi\n"
    )
    assert [opens(office, one) for one in ("ani", "budi")] == [False, True]


def test_keys_that_a_leaver_copied_are_worthless_after_rotation(office):
    copied = office.folder / "salinan"
    shutil.copytree(office.keys, copied)
    office.good("keys", "remove", "ani", *office.me("budi"))
    office.good("keys", "rotate", "--by", "cita", "--as-of", DAY, *office.me("budi"))
    told = office.run("seal", "open", seal(office), "--csv", "--keys", str(copied),
                      *office.me("ani"))  # fmt: skip
    assert (told.code, told.out) == (2, "")
    assert opens(office, "budi")
    assert office.record("segel", seal(office)).count("alasan: ganti_kunci") == 1
    assert office.run("check", "--as-of", DAY).code == 0


def test_a_lost_identity_is_replaced_by_another_officer(office):
    office.identity("ani").unlink()
    assert not opens(office, "ani")
    office.officer("ani", *office.me("budi"))
    assert [opens(office, one) for one in ("ani", "budi")] == [True, True]


def test_when_every_identity_is_lost_the_lists_are_lost_and_the_totals_stand(office):
    for one in ("ani", "budi"):
        office.identity(one).unlink()
    path = str(office.identity("baru"))
    office.good("keys", "identity", path, "--no-passphrase")
    assert not opens(office, "baru")
    assert office.run("check", "--as-of", DAY).code == 0


def test_the_last_officer_cannot_be_struck_off(office):
    office.good("keys", "remove", "ani", *office.me("budi"))
    told = office.run("keys", "remove", "budi", *office.me("budi"))
    assert told.err == "«budi» petugas terakhir\n→ daftarkan penggantinya dahulu\n"


def test_a_damaged_key_is_named_and_the_others_are_wrapped_all_the_same(office):
    office.good("seal", "list", str(office.list(REGISTERED)), "--as", "pendaftaran", "--for",
                f"kegiatan/{ACTIVITY}", "--by", "cita", "--as-of", DAY)  # fmt: skip
    broken, *_ = sorted((office.keys / "contoh/kunci").iterdir())
    broken.write_bytes(broken.read_bytes()[:50])
    told = office.good("keys", "rewrap", *office.me("ani"))
    assert told.err == (
        f"kunci {broken.stem}: identitas ini tidak dapat membuka kuncinya, atau berkas kuncinya"
        " rusak\n1 kunci dibungkus ulang\n"
    )


def test_a_key_that_a_backup_brings_back_is_refused_and_destroyed_again(office):
    shutil.copytree(office.keys, office.folder / "cadangan")
    name = seal(office)
    age = office.tree / f"records/contoh/segel/{name}.age"
    kept = age.read_bytes()
    office.good("forget", name, "--reason", "permintaan", "--by", "cita", "--as-of", DAY)
    shutil.copytree(office.folder / "cadangan", office.keys, dirs_exist_ok=True)
    age.write_bytes(kept)
    (key,) = (one.stem for one in (office.keys / "contoh/kunci").iterdir())
    told = office.run("keys", "check", "--as-of", DAY)
    assert (told.code, told.out.splitlines()[-1]) == (
        1, f"kunci {key}: hidup kembali, seharusnya musnah",
    )  # fmt: skip
    assert office.run("seal", "open", name, *office.me("ani")).code == 2
    again = office.good("keys", "check", "--again", "--as-of", DAY)
    assert again.out.splitlines()[-1] == f"kunci {key}: dimusnahkan lagi"
    assert list((office.keys / "contoh/kunci").iterdir()) == []


def test_a_store_that_lost_a_key_is_told_before_anybody_needs_it(office):
    (key,) = (office.keys / "contoh/kunci").iterdir()
    key.unlink()
    told = office.run("keys", "check", "--as-of", DAY)
    assert (told.code, told.out.splitlines()[-1]) == (
        1,
        f"segel {seal(office)}: kunci {key.stem} tidak ada; pulihkan dari cadangan gudang kunci",
    )


def test_registrations_are_counted_and_sealed_and_a_withdrawal_leaves_them_anew(office):
    office.good("seal", "list", str(office.list(REGISTERED)), "--as", "pendaftaran", "--for",
                f"kegiatan/{ACTIVITY}", "--by", "cita", "--as-of", DAY)  # fmt: skip
    assert "pendaftaran:\n  pendaftar: 2\n  daftar_tunggu: 1\n" in office.record(
        "kegiatan", ACTIVITY
    )
    name = office.seals()[-1]
    office.good("forget", name, "--row", "1", "--reason", "persetujuan_ditarik", "--by", "cita",
                "--as-of", DAY, *office.me("ani"))  # fmt: skip
    assert "Durian" not in office.opened(name)
    assert office.opened(name).count("Contoh Kanari") == 3
    assert "baris: 3\n" in office.record("segel", name)
    assert office.run("check", "--as-of", DAY).code == 0


def test_consents_are_sealed_for_a_publication(office):
    office.good("seal", "list", str(office.list(REGISTERED)), "--as", "persetujuan", "--for",
                "publikasi/kunjungan-sd-contoh", "--by", "cita", "--as-of", DAY)  # fmt: skip
    assert "Erbis Contoh" in office.opened(office.seals()[-1])


def test_a_list_for_the_wrong_kind_of_record_is_refused(office):
    path = str(office.list(REGISTERED))
    words = ("seal", "list", path, "--as", "pendaftaran", "--by", "cita", "--for")
    assert office.run(*words, "presensi/x").err.splitlines()[0] == (
        "pendaftaran tidak disegel untuk «presensi/x»"
    )
    assert office.run(*words, "kegiatan/x").err.splitlines()[0] == "tidak ada kegiatan/x"


def test_a_contact_is_asked_for_or_taken_from_the_portals_form(office):
    said = "Kedondong Contoh Kanari\nKepala Sekolah\n089900000008\n\n\n"
    office.good("seal", "contact", "2026-a1", "--by", "cita", "--as-of", DAY, said=said)
    name = office.seals()[-1]
    assert office.opened(name).splitlines()[1] == (
        "1,Kedondong Contoh Kanari,089900000008,Kepala Sekolah,"
    )
    assert f"kontak_tersegel: segel/{name}\n" in office.record("permohonan", "2026-a1")
    path = office.tree / "records/contoh/permohonan/2026-a2.yml"
    path.write_text(path.read_text("utf-8") + "kontak_tersegel: Lemari B2\n", "utf-8")
    form = office.list(
        '{"kontak": {"nama": "Lengkeng\\nContoh", "telepon": "089900000009", "surel": 7,'
        ' "penanda_tangan": "Mangga Contoh", "jabatan": "Ketua", "lain": ["x"]}}', "form.json",
    )  # fmt: skip
    told = office.good("seal", "contact", "2026-a2", "--from", str(form), "--by", "cita",
                       "--as-of", DAY)  # fmt: skip
    assert told.err.splitlines()[1:] == [
        "rujukan lama «Lemari B2» diganti; musnahkan atau pindahkan isinya",
        "hapus «form.json» bila tidak diperlukan lagi",
    ]
    assert office.opened(office.seals()[-1]).splitlines()[1:] == [
        "1,Lengkeng Contoh,089900000009,,", "2,Mangga Contoh,,Ketua,",
    ]  # fmt: skip
    assert office.run("check", "--as-of", DAY).code == 0


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("[]", "«form.json» tidak memuat kontak"),
        ("{", "«form.json» tidak memuat kontak"),
        ("[" * 9000, "«form.json» tidak memuat kontak"),
        ('{"kontak": {"nama": ["x"]}}', "nama narahubung kosong"),
        ('{"kontak": {"nama": "' + "x" * 301 + '"}}', "isian lebih dari 300 huruf"),
        (" " * 70_000, "«form.json» tidak memuat kontak"),
    ],
)
def test_a_form_that_a_stranger_wrote_is_judged(office, text, message):
    form = str(office.list(text, "form.json"))
    told = office.run("seal", "contact", "2026-a1", "--from", form, "--by", "cita")
    assert (told.code, told.err.splitlines()[0]) == (2, message)


def test_a_locked_identity_asks_for_its_passphrase(office):
    path, words = office.identity("terkunci"), "rak buku nomor tujuh\n"
    public = (
        office.good("keys", "identity", str(path), said=words * 2).out.strip().splitlines()[-1]
    )
    office.good("keys", "add", "terkunci", public, *office.me("ani"))
    assert (path.stat().st_mode & 0o077, b"AGE-SECRET" in path.read_bytes()) == (0, False)
    told = office.run("attendance", "totals", *office.me("terkunci"), said=words)
    assert (told.code, told.out.count("total 3")) == (0, 1)
    wrong = office.run("attendance", "totals", *office.me("terkunci"), said="salah\n")
    assert wrong.err.splitlines()[-2] == "kata sandi tidak cocok"


def test_what_an_officer_gets_wrong_is_told_with_the_remedy(office):
    path = str(office.identity("ani"))
    cases = {
        ("keys", "identity", path, "--no-passphrase"): f"«{path}» sudah ada",
        ("keys", "identity", str(office.tree / "x")): (
            f"berkas identitas «{office.tree / 'x'}» berada di dalam repositori Git"
        ),
        ("keys", "add", "Ani B", draw().public, *office.me("ani")): (
            "nama petugas «Ani B» tidak sah"
        ),
        ("keys", "add", "x", "age1x", *office.me("ani")): "kunci publik tidak terbaca",
        ("keys", "remove", "siapa", *office.me("ani")): "petugas «siapa» tidak terdaftar",
        ("keys", "rewrap"): "untuk membuka segel diperlukan identitas petugas",
        ("keys", "rewrap", "--identity", f"{path}-x"): f"berkas identitas «{path}-x» tidak ada",
        ("seal", "open", "zzzz", *office.me("ani")): "tidak ada segel untuk «zzzz»",
        ("keys", "check", "--keys", str(office.tree / "kunci")): (
            f"gudang kunci «{office.tree / 'kunci'}» berada di dalam repositori Git"
        ),
        ("keys", "check", "--keys", path): f"«{path}» bukan folder",
        ("forget", seal(office)): "segel, alasan, dan petugasnya harus disebut",
        ("forget", "zzzz", "--reason", "permintaan", "--by", "cita"): "segel «zzzz» tidak ada",
        ("forget", seal(office), "--row", "9", "--reason", "permintaan", "--by", "cita",
         *office.me("ani")): "baris 9 tidak ada: segel ini memuat 3 orang",
        ("forget", seal(office), "--row", "1", "--reason", "masa_simpan_berakhir", "--by", "cita",
         *office.me("ani")): "alasan «masa_simpan_berakhir» berlaku bagi seluruh daftar",
    }  # fmt: skip
    told = {words: office.run(*words) for words in cases}
    assert {words: one.code for words, one in told.items()} == dict.fromkeys(cases, 2)
    assert {words: one.err.splitlines()[0] for words, one in told.items()} == cases
