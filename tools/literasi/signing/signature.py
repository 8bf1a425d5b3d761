"""One signature: is it whole, whose is it, and does its certificate lead to a trusted root."""

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from asn1crypto import x509
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.ades.report import AdESFailure, AdESIndeterminate
from pyhanko.sign.diff_analysis import ModificationLevel
from pyhanko.sign.validation import validate_pdf_signature, validate_pdf_timestamp
from pyhanko.sign.validation.dss import DocumentSecurityStore
from pyhanko.sign.validation.pdf_embedded import EmbeddedPdfSignature, collect_embedded_signatures
from pyhanko.sign.validation.status import (
    DocumentTimestampStatus,
    PdfSignatureStatus,
    SignatureCoverageLevel,
    SignatureStatus,
    TimestampSignatureStatus,
)
from pyhanko_certvalidator import ValidationContext

from literasi.signing.trust import Root
from literasi.signing.verdict import Certificate, Change, Kind, Signed, Stamp, Trust
from literasi.values.markdown import plain

_MOST_NAME = 200
_CHANGES = {
    ModificationLevel.NONE: Change.NONE,
    ModificationLevel.LTA_UPDATES: Change.KEPT_ALIVE,
    ModificationLevel.FORM_FILLING: Change.SIGNED_ON,
}
_TRUST = {
    AdESFailure.REVOKED: Trust.REVOKED,
    AdESIndeterminate.REVOKED_NO_POE: Trust.REVOKED,
    AdESIndeterminate.REVOKED_CA_NO_POE: Trust.REVOKED,
    AdESFailure.NOT_YET_VALID: Trust.EARLY,
    AdESIndeterminate.NOT_YET_VALID: Trust.EARLY,
    AdESIndeterminate.EXPIRED: Trust.EXPIRED,
    AdESIndeterminate.OUT_OF_BOUNDS_NO_POE: Trust.EXPIRED,
    AdESIndeterminate.OUT_OF_BOUNDS_NOT_REVOKED: Trust.EXPIRED,
    AdESIndeterminate.NO_CERTIFICATE_CHAIN_FOUND: Trust.UNKNOWN,
    AdESIndeterminate.CERTIFICATE_CHAIN_GENERAL_FAILURE: Trust.UNKNOWN,
}


@dataclass(frozen=True, slots=True)
class Ground:
    """What signatures are judged on: trusted roots, a moment, and what the file brings along."""

    roots: tuple[Root, ...]
    moment: datetime
    store: DocumentSecurityStore | None

    def context(self, moment: datetime) -> ValidationContext:
        """Judge as of a moment; nothing is fetched, so only embedded revocation data counts."""
        # An authority's list is fetched after signing: it speaks of the time before too.
        wanted: dict[str, Any] = {
            "trust_roots": list(self.roots),
            "moment": moment,
            "allow_fetching": False,
            "retroactive_revinfo": True,
        }
        if self.store is None:
            return ValidationContext(**wanted)
        return self.store.as_validation_context(wanted)


def signatures(reader: PdfFileReader, ground: Ground) -> tuple[Signed, ...]:
    """Judge every signature, in the order in which they were added."""
    return tuple(_signed(one, ground) for one in collect_embedded_signatures(reader))


def _signed(one: EmbeddedPdfSignature, ground: Ground) -> Signed:
    if one.sig_object_type == "/DocTimeStamp":
        return _stamp_of_file(one, ground)
    status = validate_pdf_signature(one, ground.context(ground.moment))
    moment, stamp = ground.moment, _stamp(status.timestamp_validity, ground)
    if stamp is not None and stamp.trust is Trust.TRUSTED:
        moment = stamp.moment  # it existed then, so the certificate is judged as of then
        status = validate_pdf_signature(one, ground.context(moment))
    return Signed(
        field=_name(one.fq_name),
        kind=Kind.SIGNATURE,
        certificate=_certificate(one.signer_cert),
        claimed=_utc(one.self_reported_timestamp),
        stamp=stamp,
        change=_change(status),
        trust=_trust(status, ground, moment),
        judged_at=moment,
    )


def _stamp_of_file(one: EmbeddedPdfSignature, ground: Ground) -> Signed:
    status = validate_pdf_timestamp(one, ground.context(ground.moment))
    return Signed(
        field=_name(one.fq_name),
        kind=Kind.STAMP,
        certificate=_certificate(one.signer_cert),
        claimed=None,
        stamp=_stamp(status, ground),
        change=_change(status),
        trust=_trust(status, ground, ground.moment),
        judged_at=ground.moment,
    )


def _stamp(status: TimestampSignatureStatus | None, ground: Ground) -> Stamp | None:
    if status is None or not (status.intact and status.valid):
        return None
    authority = _who(status.signing_cert.subject)
    trust = _trust(status, ground, ground.moment)
    return Stamp(status.timestamp.astimezone(UTC), authority, trust)


def _change(status: PdfSignatureStatus | DocumentTimestampStatus) -> Change:
    if not (status.intact and status.valid):
        return Change.BROKEN
    level = status.modification_level
    if level is None or status.docmdp_ok is False:
        return Change.OTHER
    if (
        level is ModificationLevel.NONE
        and status.coverage is not SignatureCoverageLevel.ENTIRE_FILE
    ):
        return Change.PADDED
    return _CHANGES.get(level, Change.OTHER)


def _trust(status: SignatureStatus, ground: Ground, moment: datetime) -> Trust:
    if status.revocation_details is not None:
        return Trust.REVOKED
    if not ground.roots:
        return Trust.UNJUDGED
    if status.trust_problem_indic is not None:
        if moment < status.signing_cert.not_valid_before:
            return Trust.EARLY  # the library says only that something in the chain failed
        return _TRUST.get(status.trust_problem_indic, Trust.UNFIT)
    return Trust.TRUSTED if status.validation_path is not None else Trust.UNKNOWN


def _certificate(found: x509.Certificate) -> Certificate:
    return Certificate(
        subject=_who(found.subject),
        issuer=_who(found.issuer),
        serial=f"{found.serial_number:x}",
        since=found.not_valid_before.astimezone(UTC),
        until=found.not_valid_after.astimezone(UTC),
        sha256=found.sha256.hex(),
    )


def _utc(moment: datetime | None) -> datetime | None:
    """Give a claimed time in UTC; one without a zone is taken as UTC."""
    if moment is None:
        return None
    return moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)


def _who(found: x509.Name) -> str:
    """Write `Retno Contoh (Dinas Contoh)`, or the whole name where it has no common one."""
    parts = found.native
    common, organisation = parts.get("common_name"), parts.get("organization_name")
    if not isinstance(common, str):
        return _name(found.human_friendly)
    if isinstance(organisation, str) and organisation != common:
        return _name(f"{common} ({organisation})")
    return _name(common)


def _name(text: str) -> str:
    """Keep a name from a certificate on one short line; it is what its author wanted it to be."""
    clean = "".join(sign for sign in plain(text) if sign.isprintable())
    return clean if len(clean) <= _MOST_NAME else f"{clean[: _MOST_NAME - 1]}…"
