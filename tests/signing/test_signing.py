"""What a verdict says of a PDF, held against PDFs whose story is known."""

import io
import zlib
from datetime import UTC, datetime

import pytest
from asn1crypto.crl import CertificateList
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pyhanko.pdf_utils.generic import NumberObject
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.validation.dss import DocumentSecurityStore
from tests.signing.authority import SIGNED, authority, paper, person, revoked, sign

from literasi.signing.pdf import MOST_BYTES, examine
from literasi.signing.trust import read_roots
from literasi.signing.verdict import Change, Kind, Readability, Trust, Verdict
from literasi.signing.wording import Level, remarks

NOW = datetime(2026, 11, 23, 17, tzinfo=UTC)
LATER = datetime(2030, 1, 1, tzinfo=UTC)
CA = authority()
HEAD = person(CA)
DEAN = person(CA, "Mira Contoh")
CLOCK = person(CA, "Cap Waktu Contoh", stamps=True)
ROOTS = read_roots(CA.pem)
SIGNED_ONCE = sign(paper(), HEAD)
SIGNED_TWICE = sign(SIGNED_ONCE, DEAN, "Kedua")


def judged(raw, roots=ROOTS, moment=NOW):
    return examine(raw, roots, moment)


def brief(verdict):
    return [(one.certificate.subject, one.change, one.trust) for one in verdict.signed]


def appended(raw, change):
    """The same file with a further revision."""
    writer = IncrementalPdfFileWriter(io.BytesIO(raw))
    change(writer)
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def retitled(writer):
    page = writer.root["/Pages"]["/Kids"][0]
    page["/Rotate"] = NumberObject(90)
    writer.update_container(page)


def test_a_signed_file_says_who_when_and_that_it_is_unchanged():
    (one,) = judged(SIGNED_ONCE).signed
    found = one.certificate
    assert (found.subject, found.issuer) == ("Retno Contoh", "Penerbit Contoh")
    assert found.sha256 == HEAD.parsed.sha256.hex()
    assert (one.field, one.kind) == ("Kesatu", Kind.SIGNATURE)
    assert (one.claimed, one.stamp) == (SIGNED, None)
    assert (one.change, one.trust, one.judged_at) == (Change.NONE, Trust.TRUSTED, NOW)


def test_two_signatures_both_hold():
    assert brief(judged(SIGNED_TWICE)) == [
        ("Retno Contoh", Change.SIGNED_ON, Trust.TRUSTED),
        ("Mira Contoh", Change.NONE, Trust.TRUSTED),
    ]


def test_a_change_after_signing_is_told_from_a_further_signature():
    verdict = judged(appended(SIGNED_TWICE, retitled))
    assert brief(verdict) == [
        ("Retno Contoh", Change.OTHER, Trust.TRUSTED),
        ("Mira Contoh", Change.OTHER, Trust.TRUSTED),
    ]


def test_a_flipped_byte_breaks_the_signature():
    at = SIGNED_ONCE.index(b"/Producer") + 12
    flipped = bytearray(SIGNED_ONCE)
    flipped[at] ^= 1
    assert brief(judged(bytes(flipped))) == [("Retno Contoh", Change.BROKEN, Trust.TRUSTED)]


def test_bytes_behind_the_last_signed_one_are_told():
    padded = judged(SIGNED_ONCE + b"\n%ekor\n")
    assert brief(padded) == [("Retno Contoh", Change.PADDED, Trust.TRUSTED)]


def test_an_authority_that_nobody_trusts_is_unknown():
    other = authority("Penerbit Lain")
    raw = sign(paper(), person(other))
    assert brief(judged(raw)) == [("Retno Contoh", Change.NONE, Trust.UNKNOWN)]


def test_an_authority_of_the_same_name_is_another_one():
    raw = sign(paper(), person(authority("Penerbit Contoh")))
    assert [one.trust for one in judged(raw).signed] == [Trust.UNKNOWN]


def test_without_trusted_roots_nothing_is_claimed():
    assert brief(judged(SIGNED_ONCE, roots=())) == [("Retno Contoh", Change.NONE, Trust.UNJUDGED)]


@pytest.mark.parametrize(
    ("moment", "trust"),
    [(LATER, Trust.EXPIRED), (datetime(2025, 1, 1, tzinfo=UTC), Trust.EARLY)],
)
def test_a_certificate_counts_only_while_it_is_valid(moment, trust):
    assert [one.trust for one in judged(SIGNED_ONCE, moment=moment).signed] == [trust]


def test_a_trusted_time_stamp_keeps_a_signature_after_its_certificate_expired():
    short = person(CA, until=datetime(2026, 6, 1, tzinfo=UTC))
    (one,) = judged(sign(paper(), short, stamper=CLOCK)).signed
    assert (one.trust, one.judged_at) == (Trust.TRUSTED, SIGNED)
    assert one.stamp is not None
    assert (one.stamp.moment, one.stamp.authority) == (SIGNED, "Cap Waktu Contoh")


def test_a_time_stamp_of_a_stranger_proves_no_time():
    short = person(CA, until=datetime(2026, 6, 1, tzinfo=UTC))
    stranger = person(authority("Jam Lain"), "Cap Waktu Lain", stamps=True)
    (one,) = judged(sign(paper(), short, stamper=stranger)).signed
    assert (one.trust, one.judged_at) == (Trust.EXPIRED, NOW)
    assert one.stamp is not None
    assert one.stamp.trust is Trust.UNKNOWN


def test_a_revoked_certificate_is_told_from_the_data_in_the_file():
    out = io.BytesIO(SIGNED_ONCE)
    contents = PdfFileReader(out).embedded_signatures[0].pkcs7_content.hex().encode()
    out.seek(0)
    crl = revoked(CA, HEAD, datetime(2026, 5, 1, tzinfo=UTC))
    DocumentSecurityStore.add_dss(out, contents, crls=[CertificateList.load(crl)])
    verdict = judged(out.getvalue())
    assert brief(verdict) == [("Retno Contoh", Change.KEPT_ALIVE, Trust.REVOKED)]
    assert verdict.revocation


def test_a_plain_file_holds_no_signature():
    verdict = judged(paper())
    assert verdict == Verdict(Readability.READ)
    (said,) = remarks(verdict, "Asia/Jakarta")
    assert said.level is Level.NOTE
    assert said.text.startswith("tidak ada tanda tangan elektronik di dalam berkas; gambar")


def stripped(writer):
    del writer.root["/AcroForm"]
    writer.update_root()


def test_a_signature_that_was_taken_away_is_no_plain_file():
    verdict = judged(appended(SIGNED_ONCE, stripped))
    assert verdict == Verdict(Readability.READ, removed=True)
    assert [one.level for one in remarks(verdict, "Asia/Jakarta")] == [Level.BAD]


@pytest.mark.parametrize(
    ("raw", "readability"),
    [
        (b"", Readability.NOT_PDF),
        (b"PK\x03\x04 bukan", Readability.NOT_PDF),
        (b"%PDF-1.7\n", Readability.BROKEN),
        (SIGNED_ONCE[: len(SIGNED_ONCE) // 2], Readability.BROKEN),
        (SIGNED_ONCE[:-40], Readability.BROKEN),
        (b"%PDF-1.7\n" + b"startxref\n0\n%%EOF\n" * 101, Readability.BROKEN),
        (b"%PDF-1.7\n" + b" " * MOST_BYTES, Readability.TOO_BIG),
    ],
    ids=["empty", "zip", "head", "half", "tail", "revisions", "big"],
)
def test_what_cannot_be_examined_is_said(raw, readability):
    assert judged(raw) == Verdict(readability)


def bomb():
    """A PDF of some 100 kB whose table of objects unpacks to 100 MB."""
    packed = zlib.compress(bytes(100 * 1024 * 1024), 9)
    head = b"%PDF-1.7\n"
    table = (
        b"1 0 obj\n<</Type/XRef/W[1 8 8]/Size 6000000/Root 2 0 R/Filter/FlateDecode/Length "
        + str(len(packed)).encode()
        + b">>\nstream\n"
        + packed
        + b"\nendstream\nendobj\n"
    )
    return head + table + b"startxref\n" + str(len(head)).encode() + b"\n%%EOF\n"


def nested():
    deep = b"[" * 200_000 + b"]" * 200_000
    body = b"%PDF-1.7\n1 0 obj\n<</Type/Catalog/Pages " + deep + b">>\nendobj\n"
    at = str(len(body)).encode()
    table = b"xref\n0 2\n0000000000 65535 f \n0000000009 00000 n \n"
    return body + table + b"trailer\n<</Size 2/Root 1 0 R>>\nstartxref\n" + at + b"\n%%EOF\n"


@pytest.mark.parametrize("make", [bomb, nested])
def test_a_hostile_file_is_refused(make):
    assert judged(make()) == Verdict(Readability.BROKEN)


@settings(max_examples=60, suppress_health_check=list(HealthCheck))
@given(st.lists(st.tuples(st.integers(0, len(SIGNED_TWICE) - 1), st.integers(0, 255)), max_size=6))
def test_no_mutated_file_raises_or_passes_for_the_signed_one(places):
    raw = bytearray(SIGNED_TWICE)
    for at, byte in places:
        raw[at] = byte
    verdict = judged(bytes(raw))
    assert all(one.text.isprintable() for one in remarks(verdict, "Asia/Jakarta"))
    whole = [one for one in verdict.signed if one.sound and one.trust is Trust.TRUSTED]
    covered = _covered(SIGNED_TWICE)
    touched = any(SIGNED_TWICE[at] != byte and at in covered for at, byte in places)
    assert not (touched and len(whole) == 2)


def _covered(raw):
    """The places that the last signature covers: all but its own value."""
    last = PdfFileReader(io.BytesIO(raw)).embedded_signatures[-1]
    first, length, second, rest = last.byte_range
    return {*range(first, first + length), *range(second, second + rest)}


def test_a_hostile_name_stays_on_its_line():
    raw = sign(paper(), person(CA, "Retno\n  baik        semua cocok \u202e\x1b[31m"))
    said = [one.text for one in remarks(judged(raw), "Asia/Jakarta")]
    assert said[0].startswith("tanda tangan 1: Retno baik semua cocok ")
    assert all(text.isprintable() for text in said)


def test_the_words_of_two_signatures():
    said = remarks(judged(SIGNED_TWICE), "Asia/Jakarta")
    first, second = (f"{one.certificate.serial_number:x}" for one in (HEAD, DEAN))
    claimed = (
        "23 April 2026, 09.30 WIB menurut komputer penanda tangan; tidak dibuktikan cap waktu"
    )
    chain = (
        "rantai sertifikat sampai ke penerbit yang dipercaya kantor "
        "(berlaku 1 Januari 2026 sampai 1 Januari 2028; dinilai per 24 November 2026)"
    )
    assert [(one.level.value, one.text) for one in said] == [
        ("catatan", ("tanda tangan 1: Retno Contoh; sertifikat dari Penerbit Contoh, "
                    f"nomor seri {first}")),
        ("catatan", f"tanda tangan 1: {claimed}"),
        ("baik", "tanda tangan 1: sesudahnya hanya ditambah tanda tangan atau isian formulir"),
        ("baik", f"tanda tangan 1: {chain}"),
        ("catatan", ("tanda tangan 2: Mira Contoh; sertifikat dari Penerbit Contoh, "
                    f"nomor seri {second}")),
        ("catatan", f"tanda tangan 2: {claimed}"),
        ("baik", "tanda tangan 2: berkas tidak berubah sejak ditandatangani"),
        ("baik", f"tanda tangan 2: {chain}"),
        ("catatan", ("berkas tidak membawa data pencabutan (bukan LTV); "
                    "pencabutan sertifikat tidak diperiksa")),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("raw", "count"),
    [(CA.pem, 1), (CA.der, 1), (CA.pem + authority("Lain").pem, 2)],
    ids=["pem", "der", "two"],
)
def test_roots_are_read(raw, count):
    found = read_roots(raw)
    assert found is not None
    assert len(found) == count


@pytest.mark.parametrize(
    "raw", [b"", b"bukan sertifikat", CA.der[:-5], b"-----BEGIN CERTIFICATE-----\nAAAA\n"]
)
def test_what_is_no_certificate_is_refused(raw):
    assert read_roots(raw) is None
