"""The letterhead: first page only, from the office's own lines or from its profile."""

from dataclasses import dataclass

from literasi.records.office import Address, Contact, Instansi


@dataclass(frozen=True, slots=True)
class Kop:
    """The letterhead: `pemerintah` above `dinas` (larger), then address and contacts."""

    pemerintah: str
    dinas: str
    baris: tuple[str, ...]


def kop(profile: Instansi) -> Kop:
    """Take the lines of the office; what it does not state is not printed, never invented."""
    if len(profile.kop) >= 2:
        first, second, *rest = profile.kop
        return Kop(first, second, tuple(rest) or _lines(profile))
    return Kop(profile.pemerintah.upper(), _short(profile).upper(), _lines(profile))


def _short(profile: Instansi) -> str:
    """Leave the region out of the office's name; the line above says it."""
    return profile.nama.removesuffix(f" {profile.wilayah}")


def _lines(profile: Instansi) -> tuple[str, ...]:
    found = (_address(profile.alamat), _contact(profile.kontak))
    return tuple(one for one in found if one)


def _address(place: Address | None) -> str:
    if place is None:
        return ""
    parts = (place.jalan, place.kecamatan, place.kota)
    line = ", ".join(one for one in parts if one)
    return f"{line} {place.kode_pos}" if place.kode_pos else line


def _contact(contact: Contact | None) -> str:
    if contact is None:
        return ""
    parts = (
        ("Telepon", contact.telepon), ("Laman", contact.laman), ("Pos-el", contact.surel),
    )  # fmt: skip
    return ", ".join(f"{name} {value}" for name, value in parts if value)
