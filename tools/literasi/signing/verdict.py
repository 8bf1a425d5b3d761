"""What an examination of a PDF found, as facts; `wording` says them.

A certified electronic signature (TTE) is one whose certificate a recognised authority issued
(PP 71/2019). Whether an authority is recognised is told by the roots that the office trusts,
never by the file itself.
"""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class Readability(StrEnum):
    """Whether the bytes could be examined at all."""

    READ = "terbaca"
    NOT_PDF = "bukan_pdf"
    BROKEN = "rusak"
    LOCKED = "terkunci"
    TOO_BIG = "terlalu_besar"


class Trust(StrEnum):
    """Whether the certificate leads to a trusted root, and why not."""

    TRUSTED = "tepercaya"
    UNJUDGED = "tidak_dinilai"  # no trusted roots were given
    UNKNOWN = "penerbit_tidak_dikenal"
    EXPIRED = "kedaluwarsa"
    EARLY = "belum_berlaku"
    REVOKED = "dicabut"
    UNFIT = "tidak_layak"  # wrong purpose, weak algorithm, broken chain


class Change(StrEnum):
    """What happened to the file after it was signed."""

    NONE = "tidak_berubah"
    SIGNED_ON = "hanya_ditambah_tanda_tangan"  # further signatures, form filling
    KEPT_ALIVE = "hanya_data_validasi"  # revocation data, time stamps (PAdES B-LT, B-LTA)
    PADDED = "ditambah_bita"  # bytes behind the end that show nothing
    OTHER = "berubah"
    BROKEN = "isi_tidak_cocok"  # the signed bytes themselves are not what was signed


class Kind(StrEnum):
    """A person's (or seal's) signature, or a time stamp over the whole file."""

    SIGNATURE = "tanda_tangan"
    STAMP = "cap_waktu_dokumen"


@dataclass(frozen=True, slots=True)
class Certificate:
    """The certificate that made a signature; times are UTC, numbers hexadecimal."""

    subject: str
    issuer: str
    serial: str
    since: datetime
    until: datetime
    sha256: str


@dataclass(frozen=True, slots=True)
class Stamp:
    """A time stamp (RFC 3161) over a signature: proof that it existed at `moment`."""

    moment: datetime
    authority: str
    trust: Trust


@dataclass(frozen=True, slots=True)
class Signed:
    """One signature; `claimed` is what the signer's computer said, which proves nothing.

    `judged_at` is the moment for which the certificate was judged: that of a trusted stamp,
    else that of the examination.
    """

    field: str
    kind: Kind
    certificate: Certificate
    claimed: datetime | None
    stamp: Stamp | None
    change: Change
    trust: Trust
    judged_at: datetime

    @property
    def sound(self) -> bool:
        """Tell whether what was signed still stands as it was signed."""
        return self.change not in {Change.OTHER, Change.BROKEN}


@dataclass(frozen=True, slots=True)
class Verdict:
    """The whole examination; `odd` counts signatures in a form that cannot be judged.

    `revocation` tells whether the file carries revocation data of its own (LTV), `removed`
    whether it still holds the bytes of a signature that a later version took away.
    """

    readability: Readability
    signed: tuple[Signed, ...] = ()
    odd: int = 0
    revocation: bool = False
    removed: bool = False
