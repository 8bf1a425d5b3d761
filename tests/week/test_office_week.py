"""A week of an office: six people, six branches, three collisions, and a main that is never wrong.

Monday everybody proposes; then one after the other is merged, and who comes second gives way as
the guides say (`docs/portal/panduan/konflik.md`, `nomor.md`).
"""

import subprocess
from types import SimpleNamespace

import pytest
from tests.week.calendar import ROOMS, clock
from tests.week.office import Clone, Desk, server
from tests.week.records import (
    ANNOUNCED,
    request,
    talk,
    training,
    writing_class,
)

GREEN = "{} catatan diperiksa: 0 kesalahan, 0 peringatan\n"
PEOPLE = ("Dewi", "Eko", "Fitri", "Gani", "Hana", "Iwan")
LETTER, CLASS_RECORD = "surat-keluar/2026-a1-s1", "kegiatan/kelas-menulis"
CLAIM = "nomor/masuk-2026-0003"
HERE = "records/contoh"
FIRST = ("2026-04-06", "2026-04-20T09", "2026-04-20T11")  # the class before it was moved, and when
SECOND = ("2026-04-09", "2026-04-20T13", "2026-04-20T15")
SAME_RECORD = (
    f"{HERE}/{CLASS_RECORD}.yml:1:1 error CAB002 cabang «origin/hana/kelas» dan "
    "«origin/iwan/kelas» mengubah tempat yang sama dalam catatan ini: «jadwal»"
)


def same_number(first):
    """What is told of the number that two requests took."""
    return (
        f"{HERE}/{CLAIM}.yml:1:1 error CAB002 nomor «masuk-2026-0003» diambil dua kali: "
        f"cabang «origin/{first}» untuk «permohonan/2026-b1» dan "
        "«origin/eko/permohonan» untuk «permohonan/2026-b2»"
    )


TAKEN = "Aula sudah dipakai «Diskusi mitra»: Senin, 27 April 2026, 09.00–11.00 WIB"


def same_room(first):
    """What is told of the hall and its half."""
    return (
        f"{HERE}/kegiatan/pelatihan-kader.yml:11:12 error CAB001 cabang «origin/{first}» dan "
        f"«origin/gani/pelatihan» bertabrakan bila digabung: [RNG001] {TAKEN}"
    )


def review(clone, title):
    """A part of what the proposal says of itself."""
    code, out = clone.literasi("review", "origin/main")
    assert code == 0
    return out.partition(f"### {title}\n\n")[2].partition("\n\n")[0].split("\n")


@pytest.fixture
def week(tmp_path, monkeypatch):
    """The office on Monday morning, without the settings of whoever runs this."""
    for name in ("AUTHOR", "COMMITTER"):
        monkeypatch.setenv(f"GIT_{name}_NAME", "Meja Contoh")
        monkeypatch.setenv(f"GIT_{name}_EMAIL", "meja@contoh.invalid")
        monkeypatch.setenv(f"GIT_{name}_DATE", clock(6))
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", "/dev/null")
    monkeypatch.setenv("GIT_CONFIG_NOSYSTEM", "1")
    bare = server(tmp_path, clock(3), kegiatan__kelas_menulis=writing_class())
    people = {name.lower(): Clone(bare, name) for name in PEOPLE}
    desk = Desk(bare, "Meja")
    start = desk.git("rev-parse", "HEAD")
    return SimpleNamespace(desk=desk, start=start, people=people.values(), **people)


def test_a_week(week):
    """Every collision is told before main has it, and main is right on every evening."""
    monday(week)
    tuesday(week)
    wednesday(week)
    thursday(week)
    friday(week)


def monday(week):
    """All propose; alone each but one is right, together three pairs are not."""
    _requests(week)
    _bookings(week)
    told = {one.who: one.literasi("check", "--base", "origin/main") for one in week.people}
    assert told == {
        "Dewi": (0, GREEN.format(37)), "Eko": (0, GREEN.format(37)),
        "Fitri": (0, GREEN.format(37)), "Gani": (0, GREEN.format(36)),
        "Hana": (0, GREEN.format(35)),
        "Iwan": (1, (
            f"{HERE}/{LETTER}.yml:5:6 error BAS004 «Hal» berubah dari «Balasan permohonan "
            "kunjungan» menjadi «Jawaban permohonan kunjungan»\n"
            "    → kembalikan isinya; perubahan dibuat sebagai surat atau adendum baru yang "
            "menunjuk naskah ini\n"
        )),
    }  # fmt: skip
    week.iwan.edit(LETTER, subject=("hal: Jawaban permohonan", "hal: Balasan permohonan"))
    week.iwan.propose(clock(6, 4), "Kembalikan hal surat")
    assert week.iwan.literasi("check", "--base", "origin/main") == (0, GREEN.format(35))
    assert week.desk.met() == [
        SAME_RECORD, same_room("fitri/diskusi"), same_number("dewi/permohonan"),
    ]  # fmt: skip
    week.desk.merge("dewi/permohonan", clock(6, 7))
    assert week.desk.literasi("check") == (0, GREEN.format(37))


def _requests(week):
    """Two clerks take a number without knowing of each other."""
    for one, name, subject in (
        (week.dewi, "2026-b1", "Permohonan bedah buku"),
        (week.eko, "2026-b2", "Permohonan pameran"),
    ):
        one.begin(f"{one.who.lower()}/permohonan")
        one.add(f"permohonan/{name}", request(subject))
        given = (0, f"{HERE}/permohonan/{name}.yml: 0003\n")
        assert one.literasi("number", "sync") == given
        one.propose(clock(6, 2), subject)
        assert review(one, "Buku kantor")[1] == (
            f"  - baris baru: 0003, 2026-04-06, PKK Contoh, 2026-04-02 &#40;permohonan/{name}&#41;"
        )


def _bookings(week):
    """Two take one hall, two move one class; one of them also rewrites a letter long sent."""
    week.fitri.begin("fitri/diskusi")
    week.fitri.add("kegiatan/diskusi-mitra", talk())
    week.fitri.add("publikasi/diskusi-mitra", ANNOUNCED)
    week.gani.begin("gani/pelatihan")
    week.gani.add("kegiatan/pelatihan-kader", training())
    week.hana.begin("hana/kelas")
    week.hana.add(CLASS_RECORD, writing_class("2026-04-20T13", "2026-04-20T15", FIRST))
    week.iwan.begin("iwan/kelas")
    week.iwan.add(CLASS_RECORD, writing_class("2026-04-13T09", "2026-04-13T11", FIRST))
    week.iwan.edit(LETTER, subject=("hal: Balasan permohonan", "hal: Jawaban permohonan"))
    for one in (week.fitri, week.gani, week.hana, week.iwan):
        one.propose(clock(6, 3), "Ubah jadwal")
    assert review(week.hana, "Kalender") == [
        (
            "- **pindah**: Kelas menulis, dari Senin, 20 April 2026, 09.00–11.00 WIB, "
            "Ruang Baca ke Senin, 20 April 2026, 13.00–15.00 WIB, Ruang Baca"
        )
    ]


def tuesday(week):
    """The number: Git refuses the second claim; its clerk lets go of it and gets the next."""
    assert week.desk.met() == [SAME_RECORD, same_room("fitri/diskusi"), same_number("main")]
    with pytest.raises(subprocess.CalledProcessError):
        week.desk.merge("eko/permohonan", clock(7, 2))
    week.desk.git("merge", "--abort")
    week.eko.remove(f"{HERE}/{CLAIM}.yml")
    week.eko.edit("permohonan/2026-b2", number=('nomor_agenda: "0003"', "nomor_agenda: otomatis"))
    week.eko.propose(clock(7, 3), "Nomor menunggu")
    assert week.desk.met() == [SAME_RECORD, same_room("fitri/diskusi")]
    week.desk.merge("eko/permohonan", clock(7, 4))
    assert week.desk.literasi("check") == (0, (
        f"{HERE}/permohonan/2026-b2.yml:8:17 warning NOM006 nomor belum diberikan\n"
        "    → jalankan: literasi number sync\n"
    ))  # fmt: skip
    given = (0, f"{HERE}/permohonan/2026-b2.yml: 0004\n")
    assert week.desk.literasi("number", "sync", "--push") == given
    assert week.desk.git("rev-parse", "HEAD") == week.desk.git("rev-parse", "origin/main")
    assert week.desk.literasi("check") == (0, GREEN.format(39))


def wednesday(week):
    """The room: right alone, wrong together; who comes second takes a time told free."""
    week.desk.merge("fitri/diskusi", clock(8, 2))
    assert week.gani.literasi("check", "--base", "origin/main") == (0, GREEN.format(36))
    assert week.desk.met() == [SAME_RECORD, same_room("main")]
    week.desk.git("merge", "--quiet", "--no-ff", "-m", "coba", "origin/gani/pelatihan")
    code, out = week.desk.literasi("check")
    week.desk.git("reset", "--quiet", "--hard", "origin/main")
    assert (code, out.splitlines()[:2]) == (1, [
        f"{HERE}/kegiatan/pelatihan-kader.yml:11:12 error RNG001 {TAKEN}",
        ("    → pindahkan atau batalkan salah satunya; yang lebih dulu ditetapkan bertahan; "
        "kosong: Aula A Senin, 27 April 2026, 11.00–13.00 WIB; "
        "Aula A Senin, 4 Mei 2026, 10.00–12.00 WIB"),
    ])  # fmt: skip
    week.gani.add("kegiatan/pelatihan-kader", training("2026-04-27T11:00", "2026-04-27T13:00"))
    week.gani.propose(clock(8, 3), "Pindah jam")
    assert week.desk.met() == [SAME_RECORD]
    week.desk.merge("gani/pelatihan", clock(8, 4))
    assert week.desk.literasi("check") == (0, GREEN.format(42))


def thursday(week):
    """The same record: the second merges main, is shown the marks, and moves the class on."""
    week.desk.merge("hana/kelas", clock(9, 2))
    week.iwan.git("fetch", "--quiet")
    with pytest.raises(subprocess.CalledProcessError):
        week.iwan.git("merge", "origin/main", when=clock(9, 3))
    code, out = week.iwan.literasi("check")
    assert (code, out.splitlines()[0]) == (1, (
        f"{HERE}/{CLASS_RECORD}.yml:11:1 error YML001 penanda konflik Git masih tertinggal di "
        "sini: isi «HEAD» (di bawah baris 11) dan isi «origin/main» (di bawah baris 14)"
    ))  # fmt: skip
    week.iwan.add(CLASS_RECORD, writing_class("2026-04-13T13", "2026-04-13T15", FIRST, SECOND))
    week.iwan.propose(clock(9, 3), "Gabung main")
    assert week.iwan.literasi("check", "--base", "origin/main") == (0, GREEN.format(42))
    assert review(week.iwan, "Kalender") == [
        (
            "- **pindah**: Kelas menulis, dari Senin, 20 April 2026, 13.00–15.00 WIB, "
            "Ruang Baca ke Senin, 13 April 2026, 13.00–15.00 WIB, Ruang Baca"
        )
    ]
    assert week.desk.met() == []
    week.desk.merge("iwan/kelas", clock(9, 4))
    assert week.desk.literasi("check") == (0, GREEN.format(42))


def friday(week):
    """A talk is called off; all is merged, the check is green and the calendars are right."""
    week.fitri.begin("fitri/batal")
    week.fitri.add("kegiatan/diskusi-mitra", talk(cancelled=True))
    week.fitri.propose(clock(10, 2), "Batal")
    assert week.fitri.literasi("check", "--base", "origin/main") == (0, GREEN.format(42))
    week.desk.merge("fitri/batal", clock(10, 3))
    assert week.desk.met() == []
    assert week.desk.literasi("check", "--strict", "--base", week.start) == (0, GREEN.format(42))
    assert {room: week.desk.events(room, "2026-04-10") for room in ROOMS} == ROOMS
