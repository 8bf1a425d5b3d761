"""`literasi inbox --format whatsapp|email`, as a user or a workflow runs it."""

from email import message_from_bytes, policy

from tests.cli.test_number import HERE, archive, put
from tests.cli.test_status import literasi
from tests.rules.arsip import base

PROFILE = dict(base())[f"{HERE}/instansi.yml"].decode()
MORNING = (
    dict(base())[f"{HERE}/kegiatan/2026-a1-g1.yml"].decode()
    .replace("2026-03-11T08:00", "2026-03-25T08:00")
    .replace("2026-03-11T10:00", "2026-03-25T08:30")
)  # fmt: skip


def test_the_message_is_for_one_office():
    code, out, err = literasi("inbox", "--format", "whatsapp", "--as-of", "2026-12-09")
    assert (code, out) == (2, "")
    assert err == "ringkasan ditulis untuk satu instansi\n→ beri --office: kendal, mojokerto\n"


def test_the_shipped_offices_day_fits_and_names_no_partner():
    asked = ("inbox", "--office", "kendal", "--as-of", "2026-12-03", "--format", "whatsapp")
    code, out, err = literasi(*asked)
    assert (code, err) == (0, "")
    lines = out.splitlines()
    assert lines[0] == "*Ringkasan kerja Dinarpus Kendal, Kamis, 3 Desember 2026*"
    assert lines[3] == "*Pertemuan hari ini* (1)"
    assert lines[4].startswith("• 09.00–11.00 WIB, Bedah buku ")
    assert len(out) <= 2000
    assert "Komunitas Ibu Membaca Contoh" not in out
    assert "Laras Contoh" not in out


def test_a_single_office_need_not_be_named_and_its_own_address_is_used(tmp_path):
    root = archive(tmp_path / "arsip")
    put(root, "instansi.yml", f"{PROFILE}kontak:\n  surel: kantor@contoh.invalid\n")
    asked = ("inbox", "--as-of", "2026-03-20", "--format", "email")
    code, out, _ = literasi(*asked, root=root)
    message = message_from_bytes(out.encode(), policy=policy.default)
    assert (code, message["To"].addresses[0].addr_spec) == (0, "kantor@contoh.invalid")
    assert message["Date"] == "Fri, 20 Mar 2026 06:00:00 +0700"
    assert message.get_content().startswith(f"{message['Subject']}\r\nInternal, ")


def test_a_restricted_activity_is_not_named(tmp_path):
    root, name = archive(tmp_path / "arsip"), f"{HERE}/kegiatan/2026-a2-g1.yml"
    put(root, "kegiatan/2026-a1-g1.yml", MORNING)
    asked = ("inbox", "--as-of", "2026-03-25", "--format", "whatsapp")
    lines = literasi(*asked, root=root)[1].splitlines()
    assert lines[3:6] == [
        "*Pertemuan hari ini* (2)",
        "• 08.00–08.30 WIB, Kunjungan pemohon, Ruang Baca",
        "• 09.00–11.00 WIB, Pelatihan pemohon, Aula A",
    ]
    closed = (root / name).read_text("utf-8").replace("keamanan: biasa", "keamanan: terbatas")
    for text, said in ((closed, "berkas"), (closed.replace("berkas: 2026-a2\n", ""), "kegiatan")):
        (root / name).write_text(text, encoding="utf-8")
        lines = literasi(*asked, root=root)[1].splitlines()
        assert lines[5] == f"• 09.00–11.00 WIB, {said} terbatas, Aula A"
