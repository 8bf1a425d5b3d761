"""Each field of a public view says which public property it was copied from."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Public:
    """Copied from properties marked `publik`, written `<jenis>:/<pointer>`."""

    properties: tuple[str, ...]

    def __init__(self, *properties: str) -> None:
        object.__setattr__(self, "properties", properties)


@dataclass(frozen=True, slots=True)
class Derived:
    """Held by no single property; the reason says why it may be public."""

    reason: str


@dataclass(frozen=True, slots=True)
class Linked:
    """Shown only on the page whose address is the secret code (`x-akses: tautan`) of its record.

    The properties may be internal: who has the code has the letter in hand, or asked for it.
    """

    reason: str
    properties: tuple[str, ...]

    def __init__(self, reason: str, *properties: str) -> None:
        object.__setattr__(self, "reason", reason)
        object.__setattr__(self, "properties", properties)
