"""What a letter says, what it never says, and what it asks for when something is missing."""

import io
from datetime import date

import docx
import pytest
from tests.outputs.letters.papers import LATE, SITE, catalogue, changed, opened, text, write

from literasi.outputs import qr
from literasi.outputs.office.letters import shipped
from literasi.records.parts import Draft, Signature
from literasi.values.blocks import DRAFT_MARK
from literasi.values.errors import OperatorError

SHOWN = ("balasan", "2026-k02b-s1")


def letter(key="2026-k02b-s1"):
    return catalogue().offices[0].surat_keluar[key].value


def lacking(kind, key, known, day=LATE):
    """What a paper lacks: place, message and hint of each finding."""
    written = write(kind, key, day, known=known)
    assert written.content == b""
    return [(f"{one.mark.path}:{one.mark.line}:{one.mark.column}", one.message, one.hint)
            for one in written.missing]  # fmt: skip


def with_text(words, **values):
    draft = letter().konsep[-1]
    new = Draft(draft.versi, draft.tanggal, draft.oleh, words)
    return changed("kendal", "surat_keluar", "2026-k02b-s1", konsep=(new,), **values)


def lines(content):
    return text(content).splitlines()


def block(content):
    """The lines of the signature block: the last cell of the letter."""
    return lines(content)[-1].split(" | ")[-1].split(" / ")


def test_a_signed_letter_carries_no_draft_mark_and_an_unsigned_one_on_every_page():
    signed = opened(write(*SHOWN).content)
    draft = opened(write(*SHOWN, date(2026, 4, 6)).content)
    for word, expected in ((signed, False), (draft, True)):
        section = word.sections[0]
        heads = (section.first_page_header, section.header)
        found = [DRAFT_MARK in [one.text for one in head.paragraphs] for head in heads]
        assert found == [expected, expected]


DRAFT = date(2026, 4, 6)
UNSIGNED = "Kode ini alamat halaman, bukan tanda tangan elektronik."


def pictures(content):
    """The names of the pictures in a DOCX, with their bytes."""
    return {str(part.partname): part.blob
            for part in opened(content).part.package.iter_parts()
            if "media" in str(part.partname)}  # fmt: skip


@pytest.mark.parametrize(
    ("kind", "key"),
    [SHOWN, ("pembatalan", "2026-k07h-s2"), ("undangan", "2026-m10c-s2")],
)
def test_an_issued_letter_carries_the_code_of_its_page_and_says_it_is_no_signature(kind, key):
    code = next(one.surat_keluar[key] for one in catalogue().offices
                if key in one.surat_keluar).value.kode_periksa  # fmt: skip
    address = f"{SITE}periksa/{code}/"
    content = write(kind, key).content
    assert pictures(content) == {"/word/media/image1.png": qr.png(address)}
    told = f"Keaslian surat ini dapat diperiksa di / {address} / {UNSIGNED} / "
    assert told in text(content)
    (shape,) = opened(content).inline_shapes
    assert (shape.width.mm, shape.height.mm) == (24, 24)
    assert shape._inline.docPr.get("descr") == "Kode QR alamat pemeriksaan surat ini"
    assert write(kind, key).content == content


def test_a_letter_without_a_page_carries_no_code():
    restricted = changed("kendal", "surat_keluar", SHOWN[1], sifat_keamanan="terbatas")
    uncoded = changed("kendal", "surat_keluar", SHOWN[1], kode_periksa=None)
    for written in (
        write(*SHOWN, DRAFT),
        write(*SHOWN, srikandi=True),
        write(*SHOWN, known=restricted),
        write(*SHOWN, known=uncoded),
    ):
        assert (pictures(written.content), "periksa" in text(written.content)) == ({}, False)


def test_an_offices_template_without_a_place_for_the_code_still_works():
    word = docx.Document()
    word.add_paragraph("{{ nomor }}")
    target = io.BytesIO()
    word.save(target)
    content = write(*SHOWN, own={"surat.docx": target.getvalue()}).content
    assert pictures(content) == {}
    assert text(content).splitlines()[-1] == "041.4/236/Dinarpus/2026"


def test_no_paper_holds_a_picture_a_signature_or_the_footer_of_an_electronic_one():
    for kind, key, day in ((*SHOWN, DRAFT), ("disposisi", "2026-k02b", LATE)):
        word = opened(write(kind, key, day).content)
        names = {str(part.partname) for part in word.part.package.iter_parts()}
        assert [one for one in names if "media" in one or "image" in one] == []
        everything = "".join(part.blob.decode("utf-8", "replace").lower()
                             for part in word.part.package.iter_parts())  # fmt: skip
        assert [
            one for one in ("bsre", "elektronik", "<w:drawing", "<w:pict") if one in everything
        ] == []


def test_acts_after_the_day_are_not_known():
    draft = text(write(*SHOWN, date(2026, 4, 6)).content)
    assert letter().nomor not in draft
    assert "7 April 2026" not in draft
    with pytest.raises(OperatorError) as error:
        write(*SHOWN, date(2026, 4, 1))
    assert error.value.remedy == "beri --as-of 2026-04-02 atau sesudahnya"


def test_the_properties_carry_the_berkas_and_the_text_does_not():
    content = write(*SHOWN).content
    core = opened(content).core_properties
    found = (core.identifier, core.title, core.language, core.created.date(), core.content_status)
    assert found == ("2026-k02b", letter().hal, "id-ID", date(2026, 4, 7), "Final")
    assert "2026-k02b" not in text(content)


@pytest.mark.parametrize(("size", "width", "height"), [("a4", 210, 297), ("f4", 215, 330)])
def test_the_paper_is_the_offices(size, width, height):
    word = opened(write(*SHOWN, known=changed("kendal", "profile", "", kertas=size)).content)
    section = word.sections[0]
    assert (round(section.page_width.mm), round(section.page_height.mm)) == (width, height)


def test_the_disposition_sheet_is_half_a_folio_whatever_the_office_prints_on():
    section = opened(write("disposisi", "2026-k02b").content).sections[0]
    assert (round(section.page_width.mm), round(section.page_height.mm)) == (215, 165)


def test_pages_are_numbered_from_the_second_on():
    section = opened(write(*SHOWN).content).sections[0]
    fields = [head._element.xpath(".//w:instrText") for head in
              (section.first_page_header, section.header)]  # fmt: skip
    assert [[one.text.strip() for one in each] for each in fields] == [[], ["PAGE"]]


def test_the_room_for_a_signature_is_three_centimetres():
    word = opened(write(*SHOWN).content)
    cell = word.tables[-1].rows[-1].cells[-1]
    found = [one for one in cell.paragraphs if one.paragraph_format.space_before
             and one.paragraph_format.space_after and not one.text]  # fmt: skip
    room = found[-1].paragraph_format
    assert round((room.space_before + room.space_after) / 360_000, 1) == 3.0  # EMU in a cm


def test_a_signer_who_is_no_example_has_pangkat_and_nip():
    known = changed("kendal", "pejabat", "retno", contoh=False, gelar_depan="Dra.",
                    gelar_belakang="M.Si.", pangkat="Pembina Utama Muda, IV/c",
                    nip="000000000000000000")  # fmt: skip
    assert block(write(*SHOWN, known=known).content)[-3:] == [
        "Dra. Retno Contoh, M.Si.", "Pembina Utama Muda, IV/c", "NIP 00000000 000000 0 000",
    ]  # fmt: skip


def test_a_missing_nip_is_a_finding_at_the_official():
    known = changed("kendal", "pejabat", "retno", contoh=False, pangkat="Pembina, IV/a")
    hint = "isi pada catatan pejabat ini; dicetak di bawah nama penanda tangan"
    assert lacking(*SHOWN, known) == [
        ("records/kendal/pejabat/retno.yml:1:1", "NIP penanda tangan belum ada", hint)
    ]


def test_a_signed_letter_without_a_number_is_a_finding():
    known = changed("kendal", "surat_keluar", "2026-k02b-s1", nomor="otomatis")
    place, message, hint = lacking(*SHOWN, known)[0]
    assert place == "records/kendal/surat-keluar/2026-k02b-s1.yml:52:8"
    assert message == "nomor surat belum diberikan, masih «otomatis»"
    assert hint == "jalankan: literasi number sync"


def test_a_signer_without_the_post_on_that_day_is_a_finding():
    act = letter().penandatanganan
    later = Signature("2026-04-20T09:00", letter("2026-k07g-s1").penandatanganan.oleh, act.cara,
                      act.jabatan_tercetak)  # fmt: skip
    known = changed("kendal", "surat_keluar", "2026-k02b-s1", penandatanganan=later)
    found = [message for _, message, _ in lacking(*SHOWN, known)]
    assert found == ["«bagus» tidak memegang jabatan itu pada tanggal tanda tangan"]


@pytest.mark.parametrize(
    ("role", "official", "behalf", "posts"),
    [
        ("sekretaris", "bagus", "an", ["a.n. {head}", "{own},"]),
        ("kepala_bidang", "wahyu", "ub", ["a.n. {head}", "u.b.", "{own},"]),
    ],
)
def test_a_signature_on_behalf_names_the_head_first(role, official, behalf, posts):
    office = catalogue().offices[0]
    own = office.pejabat[official].value.jabatan[0].jabatan
    act = letter().penandatanganan
    actor = type(act.oleh)(official, role)
    given = Signature("2026-04-07", actor, "basah", own, behalf)
    known = changed("kendal", "surat_keluar", "2026-k02b-s1", penandatanganan=given)
    head = "Kepala Dinas Kearsipan dan Perpustakaan Kabupaten Kendal"
    expected = [one.format(head=head, own=own) for one in posts]
    assert block(write(*SHOWN, known=known).content)[: len(posts)] == expected


def test_copies_are_numbered_at_the_foot():
    known = changed("kendal", "surat_keluar", "2026-k02b-s1",
                    tembusan=("Kepala Bidang Perpustakaan", "Arsip"))  # fmt: skip
    assert lines(write(*SHOWN, known=known).content)[-3:] == [
        "Tembusan:", "1. Kepala Bidang Perpustakaan", "2. Arsip",
    ]  # fmt: skip


def test_an_attachment_begins_a_page_with_the_letters_number_and_date():
    known = with_text("Isi surat.\n\n# Lampiran\n\nDaftar alat.", lampiran="1 (satu) lembar")
    content = write(*SHOWN, known=known).content
    found = lines(content)
    at = found.index("LAMPIRAN SURAT")
    assert found[at : at + 6] == [
        "LAMPIRAN SURAT",
        "Nomor | : | 041.4/236/Dinarpus/2026",
        "Tanggal | : | 7 April 2026",
        "Hal | : | Balasan permohonan kunjungan literasi",
        "",
        "Daftar alat.",
    ]
    page = next(one for one in opened(content).paragraphs if one.text == "LAMPIRAN SURAT")
    assert page.paragraph_format.page_break_before is True


def test_an_attachment_that_the_head_does_not_count_is_a_finding():
    known = with_text("Isi surat.\n\n# Lampiran\n\nDaftar alat.", lampiran="-")
    found = [message for _, message, _ in lacking(*SHOWN, known)]
    assert found == ["naskah memuat lampiran tetapi baris Lampiran kosong"]


def test_an_acceptance_without_text_is_worded_from_the_request_and_the_schedule():
    found = lines(write(*SHOWN, known=with_text(None)).content)
    at = next(number for number, one in enumerate(found) if one.startswith("Menindaklanjuti"))
    assert found[at : at + 7] == [
        (
            "Menindaklanjuti surat Saudara Nomor 421.3/112/SMP-CB/III/2026 tanggal 26 Maret 2026 "
            "hal Permohonan kunjungan dan kelas literasi, dengan hormat kami sampaikan bahwa "
            "pada prinsipnya kami menerima permohonan dimaksud, dengan jadwal sebagai berikut:"
        ),
        "hari, tanggal | : | Selasa, 14 April 2026",
        "waktu | : | pukul 08.00–11.00 WIB",
        "tempat | : | Aula",
        "acara | : | Kunjungan dan kelas literasi SMP Negeri Contoh Bahari",
        "",
        "Demikian disampaikan, atas perhatian dan kerja sama Saudara diucapkan terima kasih.",
    ]


def test_a_refusal_without_text_asks_for_reason_and_alternative():
    known = with_text(None, isi_jawaban="menolak", alasan="Ruang penuh.")
    found = [message for _, message, _ in lacking(*SHOWN, known)]
    assert found == ["isi surat penolakan belum ditulis: sebut alasan dan tawaran pengganti"]


def test_a_withdrawal_without_text_names_the_letter_and_from_when_it_is_void():
    key = "2026-k07h-s2"
    draft = letter(key).konsep[-1]
    new = Draft(draft.versi, draft.tanggal, draft.oleh)
    known = changed("kendal", "surat_keluar", key, konsep=(new,))
    assert (
        "Sehubungan dengan surat kami Nomor 041/256/Dinarpus/2026 tanggal 14 April 2026 hal "
        "Balasan permohonan pemakaian aula, dengan hormat kami sampaikan bahwa surat tersebut "
        "dibatalkan dan dinyatakan tidak berlaku sejak tanggal surat itu."
    ) in lines(write("pembatalan", key, known=known).content)


def test_a_letter_that_changes_another_must_name_it():
    key = "2026-k07h-s2"
    draft = letter(key).konsep[-1]
    new = Draft(draft.versi, draft.tanggal, draft.oleh, "Surat kami dibatalkan.")
    known = changed("kendal", "surat_keluar", key, konsep=(new,))
    assert [message for _, message, _ in lacking("pembatalan", key, known)] == [
        "naskah tidak menyebut surat yang dimaksud, Nomor 041/256/Dinarpus/2026"
    ]


def test_a_session_without_attendance_stops_the_report():
    office = catalogue().offices[0]
    stray = office.presensi["2026-k04d-g1-rabu-20260902"].value
    known = changed("kendal", "presensi", "2026-k04d-g1-rabu-20260902", kegiatan="lain")
    assert stray.jadwal == "rabu"
    assert {message for _, message, _ in lacking("laporan-kegiatan", "2026-k04d-g1", known)} == {
        "presensi pertemuan Rabu, 2 September 2026 belum dicatat"
    }


def test_a_hop_that_was_cancelled_stays_on_the_sheet_and_says_so():
    known = changed("kendal", "disposisi", "2026-k02b-2", membatalkan="2026-k02b-1")
    found = text(write("disposisi", "2026-k02b", known=known).content)
    assert "Jawab tertulis karena jumlah siswa besar; batas 7 April 2026; DIBATALKAN" in found
    assert "membatalkan disposisi 2026-k02b-1" in found


@pytest.mark.parametrize(
    ("kind", "key", "message"),
    [
        ("balasan", "tidak-ada", "surat keluar «tidak-ada» tidak ada"),
        ("undangan", "2026-k02b-s1", "«2026-k02b-s1» berjenis surat balasan, bukan undangan"),
        ("disposisi", "tidak-ada", "berkas «tidak-ada» tidak ada"),
        ("disposisi", "2026-m08a",
         "berkas «2026-m08a» tidak bermula dari surat, jadi tidak didisposisi"),
        ("laporan-kegiatan", "tidak-ada", "kegiatan «tidak-ada» tidak ada"),
        ("berita-acara", "2026-k02b-g1", "presensi «2026-k02b-g1» tidak ada"),
    ],
)  # fmt: skip
def test_a_wrong_id_says_what_would_be_right(kind, key, message):
    with pytest.raises(OperatorError) as error:
        write(kind, key)
    assert error.value.message == message


def test_a_disposition_is_not_written_for_srikandi():
    with pytest.raises(OperatorError) as error:
        write("disposisi", "2026-k02b", srikandi=True)
    assert error.value.remedy == "pakai --mode cetak"


def test_the_same_record_gives_the_same_bytes():
    for kind, key in (SHOWN, ("laporan-kegiatan", "2026-k04d-g1"), ("disposisi", "2026-k05e")):
        assert write(kind, key).content == write(kind, key).content


def test_every_shipped_letter_and_report_can_be_written():
    written = [
        write(letter.value.jenis_surat, letter.id).missing
        for office in catalogue().offices for letter in office.surat_keluar.values()
    ] + [
        write("laporan-kegiatan", one.id).missing
        for office in catalogue().offices for one in office.kegiatan.values()
        if one.value.laporan
    ]  # fmt: skip
    assert [one for one in written if one] == []


def test_the_offices_own_template_goes_before_ours():
    own = {"balasan.docx": shipped()["berita-acara.docx"]}
    with pytest.raises(OperatorError) as error:
        write(*SHOWN, own=own)
    assert error.value.message.startswith("templat «balasan.docx» salah")
