"""The digest: what it tells, what it never tells, and that it fits and cannot be steered."""

from dataclasses import replace
from datetime import date
from email import message_from_bytes, policy

import pytest
from hypothesis import given
from hypothesis import strategies as st

from literasi.outputs.office.digest import LONGEST, body, whatsapp
from literasi.outputs.office.digest_mail import mail
from literasi.views.office_agenda import Ending, Owed
from literasi.views.office_cases import CaseRow, Desk, Task
from literasi.views.office_digest import Digest, Session

FRIDAY, DAY = date(2026, 11, 20), date(2026, 11, 23)
SCHOOL = "SD Contoh Sumber Ilmu"


def task(berkas="2026-a1", subject="Permohonan kunjungan", **more):
    plain = Task(
        office="contoh", berkas=berkas, subject=subject, partner=SCHOOL, step="2",
        action="Mendisposisi surat", roles=("kepala_dinas",), role_names=("Kepala Dinas",),
        holders=("Retno Contoh (Kepala Dinas)",), since="2026-11-20", waited="1 hari kerja",
        due=None, late=None, session=None, applicant=False, next_steps=(),
    )  # fmt: skip
    return replace(plain, **more)


def case(berkas="2026-a1", subject="Permohonan kunjungan"):
    return CaseRow("contoh", berkas, subject, SCHOOL, "", "", "", "", final=False,
                   since="2026-11-20", tasks=(), closing=False, applicant=None)  # fmt: skip


def digest(*tasks, **more):
    cases = tuple(case(one.berkas, one.subject) for one in tasks)
    desk = Desk("contoh", "Dinas Contoh", example=False, cases=cases, tasks=tasks, waiting=(),
                closing=(), endings=(), meetings=(), zone="Asia/Jakarta")  # fmt: skip
    own = {key: more.pop(key) for key in ("sessions", "restricted", "role") if key in more}
    return Digest(replace(desk, **more), DAY, **own)


WHOLE = """\
*Ringkasan kerja Dinas Contoh, Senin, 23 November 2026*
Internal, tidak untuk diteruskan ke luar kantor.

*Pertemuan hari ini* (2)
• 09.00–11.00 WIB, Dongeng bersama pemohon, Aula, Teras
• 13.00–14.00 WIB, berkas terbatas, Ruang Rapat

*Lewat waktu baku* (1)
• 2026-a1 lewat 3 jam kerja, Kepala Dinas, langkah 2: Mendisposisi surat (Permohonan kunjungan)

*Menunggu Kepala Dinas* (2)
• 2026-a2 batas 24 November 2026, langkah 2: Mendisposisi surat (berkas terbatas)
• 2026-a3 pertemuan 1 Desember 2026, langkah 2: Mendisposisi surat (Permohonan kunjungan)

*Menunggu Kasubag, Staf* (1)
• 2026-a4 langkah 2: Mendisposisi surat (Permohonan kunjungan)

*Menunggu penanggung jawab yang belum ditetapkan* (1)
• 2026-a5 langkah 2: Mendisposisi surat

*Menunggu jawaban pemohon* (2)
• 2026-a6, ditunggu sampai 20 November 2026, lewat 1 hari kerja, ingatkan pemohon: Menjawab
• 2026-a7: Menjawab

*Menunggu penutupan berkas* (1)
• 2026-a1 (Permohonan kunjungan)

*Perjanjian dan kewajiban* (3)
• 2026-a1 berakhir 30 November 2026 (7 hari lagi)
• 2026-a1 Mengirim laporan (kantor kita), 22 November 2026 (lewat 1 hari)
• 2026-a2 berkas terbatas (mitra), 23 November 2026 (hari ini)
"""


def full():
    owed = Owed("contoh", "2026-a1", "p1", 0, SCHOOL, ours=True, what="Mengirim laporan",
                until=date(2026, 11, 22), days=-1)  # fmt: skip
    found = digest(
        task(late="3 jam kerja"),
        task("2026-a2", due="2026-11-24T10:00"),
        task("2026-a3", session="2026-12-01T09:00"),
        task("2026-a4", role_names=("Staf", "Kasubag")),
        task("2026-a5", subject="", role_names=()),
        waiting=(
            task(
                "2026-a6", action="Menjawab", answer_by=date(2026, 11, 20), silent="1 hari kerja"
            ),
            task("2026-a7", action="Menjawab"),
        ),
        closing=(case(),),
        endings=(Ending("contoh", "2026-a1", SCHOOL, date(2026, 11, 30), 7, 7),),
        owed=(owed, replace(owed, berkas="2026-a2", ours=False, until=DAY, days=0)),
        sessions=(
            Session("09.00–11.00 WIB", f"Dongeng bersama {SCHOOL}", ("Aula", "Teras"), "2026-a1"),
            Session("13.00–14.00 WIB", "Rapat rahasia", ("Ruang Rapat",), "2026-a2"),
        ),
        restricted=frozenset({"2026-a2"}),
    )
    order = sorted(found.desk.tasks, key=lambda one: one.order)
    return replace(found, desk=replace(found.desk, tasks=tuple(order)))


def sections(text):
    head, *rest = text.split("\n\n")
    return [head, *sorted(one.strip() for one in rest)]


def test_the_day_in_one_message():
    assert sections(whatsapp(full())) == sections(WHOLE)


def test_a_role_gets_its_own_work_only():
    mine = whatsapp(replace(full(), role="kepala_kantor"))
    titles = [line for line in mine.splitlines() if line.startswith("*")]
    assert titles[1:] == ["*Pertemuan hari ini* (2)"]


def test_an_empty_day_is_said():
    assert whatsapp(digest(example=True)) == (
        "*Ringkasan kerja Dinas Contoh, Senin, 23 November 2026*\n"
        "Internal, tidak untuk diteruskan ke luar kantor. "
        "Data contoh, bukan kejadian nyata.\n\nTidak ada yang menunggu hari ini.\n"
    )


def test_what_does_not_fit_is_counted():
    text = whatsapp(digest(*(task(f"2026-{number:03}") for number in range(90))))
    shown = text.count("• 2026-")
    assert text.endswith(f"• dan {90 - shown} lagi\n")
    assert 1500 < len(text) <= LONGEST
    assert body(digest(*(task(f"2026-{n:03}") for n in range(90)))).count("- 2026-") == 90


@pytest.mark.parametrize(
    ("subject", "said"),
    [
        ("Hubungi 0812-3456-7890 atau +62 812 3456 7890", "Hubungi [kontak] atau [kontak]"),
        ("Surel a.b@contoh.invalid, situs https://x.invalid/y", "Surel [kontak], situs [kontak]"),
        ("Lewat wa.me/62812345 saja", "Lewat [kontak] saja"),
        (f"Kunjungan {SCHOOL.upper()} tahun 2026", "Kunjungan pemohon tahun 2026"),
        ("Kelas 5 tahun 2026/2027", "Kelas 5 tahun 2026/2027"),
    ],
)
def test_contacts_and_the_applicants_name_stay_inside(subject, said):
    text = body(digest(task(subject=subject)))
    assert text.splitlines()[-1] == f"- 2026-a1 langkah 2: Mendisposisi surat ({said})"


def test_nothing_of_a_record_becomes_a_format():
    text = whatsapp(digest(task(subject="*tebal* _miring_ ~coret~ ```kode```\n> kutipan")))
    assert text.splitlines()[-1] == (
        "• 2026-a1 langkah 2: Mendisposisi surat (∗tebal∗ ‗miring‗ ∼coret∼ ʻʻʻkodeʻʻʻ > kutipan)"
    )


HEADERS = ["From", "To", "Subject", "Date", "Message-ID", "Auto-Submitted", "X-Unsent",
           "Content-Type", "Content-Transfer-Encoding", "MIME-Version"]  # fmt: skip


def read(raw):
    return message_from_bytes(raw, policy=policy.default)


def content(message):
    """The text with the line ends of a file; a mail's own are CR LF."""
    return message.get_content().replace("\r\n", "\n")


def test_a_mail_is_a_draft_for_the_office():
    told = replace(full(), role="kepala_dinas", address="kantor@contoh.invalid")
    raw = mail(told)
    assert raw == mail(told)
    message = read(raw)
    assert message.keys() == HEADERS
    assert [message[name] for name in HEADERS[:7]] == [
        "Dinas Contoh <kantor@contoh.invalid>",
        "Dinas Contoh <kantor@contoh.invalid>",
        "Ringkasan kerja Dinas Contoh, Senin, 23 November 2026",
        "Mon, 23 Nov 2026 06:00:00 +0700",
        "<ringkasan-contoh-kepala-dinas-2026-11-23@literasi.invalid>",
        "auto-generated",
        "1",
    ]
    assert content(message) == body(told)


def test_without_an_address_whoever_sends_it_fills_it_in():
    assert read(mail(full()))["To"] == "Dinas Contoh:;"


@given(
    name=st.text(min_size=1, max_size=60),
    post=st.text(min_size=1, max_size=60),
    subject=st.text(max_size=300),
)
def test_no_text_of_a_record_steers_a_message(name, post, subject):
    told = digest(task(subject=subject, role_names=(post,)), office_name=name)
    text = whatsapp(told)
    assert len(text) <= LONGEST
    assert len(text.splitlines()) == 5
    assert [line.count("*") for line in text.splitlines()] == [2, 0, 0, 2, 0]
    raw = mail(told)
    assert raw.isascii()
    message = read(raw)
    assert message.keys() == HEADERS
    assert content(message) == body(told)
