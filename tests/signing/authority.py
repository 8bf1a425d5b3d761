"""A certificate authority of our own, and PDFs that people of it signed.

Everything is made anew in each run but for the dates; no key is kept anywhere.
"""

import io
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import cache

import typst
from asn1crypto import keys, pem
from asn1crypto import x509 as asn1
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.sign import PdfSignatureMetadata, PdfSigner, SimpleSigner
from pyhanko.sign.fields import SigFieldSpec, SigSeedSubFilter
from pyhanko.sign.timestamps import DummyTimeStamper
from pyhanko_certvalidator.registry import SimpleCertificateStore

SIGNED = datetime(2026, 4, 23, 2, 30, tzinfo=UTC)
SINCE, UNTIL = datetime(2026, 1, 1, tzinfo=UTC), datetime(2028, 1, 1, tzinfo=UTC)


@dataclass(frozen=True)
class Identity:
    """A name with its key and certificate."""

    key: ec.EllipticCurvePrivateKey | rsa.RSAPrivateKey
    certificate: x509.Certificate

    @property
    def der(self):
        return self.certificate.public_bytes(serialization.Encoding.DER)

    @property
    def pem(self):
        return pem.armor("CERTIFICATE", self.der)

    @property
    def parsed(self):
        return asn1.Certificate.load(self.der)

    @property
    def private(self):
        der = self.key.private_bytes(
            serialization.Encoding.DER,
            serialization.PrivateFormat.PKCS8,
            serialization.NoEncryption(),
        )
        return keys.PrivateKeyInfo.load(der)


def authority(name="Penerbit Contoh"):
    """A root certificate."""
    return _issue(
        name, None, since=datetime(2020, 1, 1, tzinfo=UTC), until=datetime(2040, 1, 1, tzinfo=UTC)
    )


def person(issuer, name="Retno Contoh", since=SINCE, until=UNTIL, *, stamps=False):
    """Somebody (or a time stamping service) whom an authority vouches for."""
    return _issue(name, issuer, since, until, stamps=stamps)


def _issue(name, issuer, since, until, *, stamps=False):
    key = (
        rsa.generate_private_key(65537, 2048)
        if stamps
        else ec.generate_private_key(ec.SECP256R1())
    )
    subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])
    built = (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(issuer.certificate.subject if issuer else subject)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(since)
        .not_valid_after(until)
        .add_extension(x509.BasicConstraints(ca=issuer is None, path_length=None), critical=True)
        .add_extension(_usage(root=issuer is None), critical=True)
    )
    if issuer is not None:
        built = built.add_extension(_where_revoked(), critical=False)
    if stamps:
        purpose = x509.ExtendedKeyUsage([ExtendedKeyUsageOID.TIME_STAMPING])
        built = built.add_extension(purpose, critical=True)
    return Identity(key, built.sign(issuer.key if issuer else key, hashes.SHA256()))


def _usage(*, root):
    return x509.KeyUsage(
        digital_signature=True, content_commitment=True, key_cert_sign=root, crl_sign=root,
        key_encipherment=False, data_encipherment=False, key_agreement=False,
        encipher_only=False, decipher_only=False,
    )  # fmt: skip


def _where_revoked():
    name = x509.UniformResourceIdentifier("http://contoh.invalid/daftar.crl")
    return x509.CRLDistributionPoints([x509.DistributionPoint([name], None, None, None)])


def revoked(issuer, who, when):
    """The authority's own list (CRL) that takes a certificate back."""
    entry = (
        x509.RevokedCertificateBuilder()
        .serial_number(who.certificate.serial_number)
        .revocation_date(when)
        .build()
    )
    built = (
        x509.CertificateRevocationListBuilder()
        .issuer_name(issuer.certificate.subject)
        .last_update(when)
        .next_update(when + timedelta(days=3650))
        .add_revoked_certificate(entry)
        .sign(issuer.key, hashes.SHA256())
    )
    return built.public_bytes(serialization.Encoding.DER)


@cache
def paper(words="Perjanjian Kerja Sama"):
    """A small PDF."""
    return typst.compile(words.encode(), format="pdf")


class _Pen(PdfSigner):
    """A signing program whose clock stands."""

    def init_signing_session(self, *arguments, **named):
        session = super().init_signing_session(*arguments, **named)
        session.system_time = SIGNED
        return session


def sign(raw, who, field="Kesatu", *, stamper=None):
    """Sign a PDF as a further revision, as signing programs do (PAdES B-B, or B-T)."""
    registry = SimpleCertificateStore()
    signer = SimpleSigner(signing_cert=who.parsed, signing_key=who.private, cert_registry=registry)
    meta = PdfSignatureMetadata(
        field_name=field, md_algorithm="sha256", subfilter=SigSeedSubFilter.PADES
    )
    clock = stamper and DummyTimeStamper(
        tsa_cert=stamper.parsed, tsa_key=stamper.private, fixed_dt=SIGNED
    )
    pen = _Pen(meta, signer, timestamper=clock, new_field_spec=SigFieldSpec(field))
    out = io.BytesIO()
    pen.sign_pdf(IncrementalPdfFileWriter(io.BytesIO(raw)), output=out)
    return out.getvalue()
