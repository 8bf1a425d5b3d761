"""Where connections may go: the public internet, what was opened by hand, and nowhere else."""

import ssl
from datetime import UTC, datetime, timedelta
from ipaddress import ip_address, ip_network

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID
from tests.support.federated import LIMIT, put
from tests.support.offices import code_of
from tests.support.web import served

from literasi.shell.reach import RefusedError, is_open
from literasi.shell.web import Visit

INSIDE = (
    "127.0.0.1", "127.255.0.9", "10.1.2.3", "172.16.0.1", "192.168.1.1", "169.254.169.254",
    "100.64.0.1", "0.0.0.1", "255.255.255.255", "224.0.0.1", "240.0.0.1", "192.0.2.1", "::", "::1",
    "fe80::1", "fe80::1%eth0", "fc00::1", "ff02::1", "::ffff:127.0.0.1", "::ffff:10.0.0.1",
    "64:ff9b::7f00:1", "64:ff9b::a00:1", "2002:7f00:1::", "2002:a00:1::", "2001:db8::1",
)  # fmt: skip
OUTSIDE = ("1.1.1.1", "8.8.8.8", "2606:4700::1111", "::ffff:8.8.8.8", "64:ff9b::808:808")


@pytest.mark.parametrize("place", INSIDE)
def test_an_address_inside_is_not_open(place):
    assert not is_open(place, ())


@pytest.mark.parametrize("place", OUTSIDE)
def test_an_address_of_the_internet_is_open(place):
    assert is_open(place, ())


def test_a_network_opened_by_hand_opens_nothing_else():
    opened = (ip_network("10.0.0.0/8"), ip_network("::1"))
    assert [one for one in INSIDE if is_open(one, opened)] == [
        "10.1.2.3", "::1", "::ffff:10.0.0.1", "64:ff9b::a00:1", "2002:a00:1::",
    ]  # fmt: skip


@pytest.fixture
def certificate(tmp_path):
    """A certificate of this machine's own address, which nobody trusts by itself."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "Situs Contoh")])
    now = datetime.now(UTC)
    made = (
        x509.CertificateBuilder().subject_name(name).issuer_name(name)
        .public_key(key.public_key()).serial_number(1)
        .not_valid_before(now - timedelta(days=1)).not_valid_after(now + timedelta(days=1))
        .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        .add_extension(x509.SubjectAlternativeName([x509.IPAddress(ip_address("127.0.0.1"))]),
                       critical=False)
        .sign(key, hashes.SHA256())
    )  # fmt: skip
    path = tmp_path / "situs.pem"
    path.write_bytes(
        key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8,
                          serialization.NoEncryption())
        + made.public_bytes(serialization.Encoding.PEM)
    )  # fmt: skip
    return path


def asked(certificate):
    """Ask a site under TLS for its description."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate)
    with served(tls=context) as web, Visit(LIMIT) as visit:
        put(web, 1)
        answer = visit.get(f"{web.address(code_of(1))}.well-known/literasi.json", 9999, {})
        return answer.content == web.sites[code_of(1)][".well-known/literasi.json"]


def test_a_certificate_that_nobody_trusts_is_refused(certificate):
    with pytest.raises(RefusedError, match=r"^sambungan aman \(TLS\) gagal$"):
        asked(certificate)


def test_a_site_under_a_trusted_certificate_is_read(certificate, monkeypatch):
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
    assert asked(certificate)
