"""One kind of personal data that the records have a place for, and what is done with it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Processing:
    """A line of the record of processing (UU 27/2022 art. 31), in the schema's own words.

    `place` is `<jenis>:<pointer>`; `access` is the property's `x-akses`; `special` is specific
    data in the sense of art. 4, such as children's.
    """

    place: str
    what: str
    whose: str
    special: bool
    purpose: str
    basis: str
    kept: str
    seen_by: tuple[str, ...]
    access: str
