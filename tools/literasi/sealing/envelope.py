"""The envelope: bytes sealed for keys, and opened with them; the one place that speaks age.

The format is `age-encryption.org/v1`: authenticated, so a changed or cut file never opens.
"""

from collections.abc import Iterable
from dataclasses import dataclass

import pyrage

from literasi.values.errors import OperatorError

HEAD = b"age-encryption.org/v1\n"
_PASSPHRASE = b"-> scrypt "
_MARK = "AGE-SECRET-KEY-1"


@dataclass(frozen=True, slots=True)
class Key:
    """A secret key and the public one that belongs to it; the secret is never shown."""

    secret: str
    public: str

    def __repr__(self) -> str:
        """Keep the secret out of tracebacks."""
        return f"Key(public={self.public!r})"


class UnreadableError(Exception):
    """Sealed bytes that do not open: damaged, or sealed for other keys; nothing more is known."""


def draw() -> Key:
    """Draw a new key from the system's source of randomness."""
    identity = pyrage.x25519.Identity.generate()
    return Key(str(identity), str(identity.to_public()))


def key_of(text: str) -> Key:
    """Read the secret key in a key file as `age-keygen` writes it: comments, then one key."""
    lines = [one.strip() for one in text.splitlines()]
    found = [one for one in lines if one.startswith(_MARK)]
    try:
        identity = pyrage.x25519.Identity.from_str("".join(found))  # two in one line are none
    except pyrage.IdentityError as error:
        remedy = "sebut berkas yang dibuat dengan: literasi keys identity"
        raise OperatorError("berkas identitas tidak memuat satu kunci rahasia", remedy) from error
    return Key(str(identity), str(identity.to_public()))


def public_key(text: str) -> str:
    """Read a public key (`age1…`), or refuse it."""
    try:
        return str(pyrage.x25519.Recipient.from_str(text.strip()))
    except pyrage.RecipientError as error:
        remedy = "salin seluruh kunci publik petugas itu, diawali age1"
        raise OperatorError("kunci publik tidak terbaca", remedy) from error


def seal(plain: bytes, keys: Iterable[str]) -> bytes:
    """Seal bytes for public keys: each of them opens them alone."""
    recipients = [pyrage.x25519.Recipient.from_str(public_key(one)) for one in keys]
    return bytes(pyrage.encrypt(plain, recipients))


def unseal(sealed: bytes, secrets: Iterable[str]) -> bytes:
    """Open sealed bytes with any of these secret keys."""
    try:
        identities = [pyrage.x25519.Identity.from_str(one) for one in secrets]
        return bytes(pyrage.decrypt(sealed, identities))
    except (pyrage.DecryptError, pyrage.IdentityError) as error:
        raise UnreadableError from error


def lock(plain: bytes, words: str) -> bytes:
    """Seal an officer's own key with a passphrase (scrypt; one to two seconds by design)."""
    return bytes(pyrage.passphrase.encrypt(plain, words))


def unlock(sealed: bytes, words: str) -> bytes:
    """Open what a passphrase locks."""
    try:
        return bytes(pyrage.passphrase.decrypt(sealed, words))
    except pyrage.DecryptError as error:
        raise UnreadableError from error


def is_locked(raw: bytes) -> bool:
    """Tell a key file that asks for a passphrase."""
    return raw.startswith(HEAD + _PASSPHRASE)
