"""A line of a list of people, and what may be counted of it without naming anybody."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields

CHILD_BELOW = 18  # years; a child is below eighteen (UU 35/2014)
TEEN_FROM = 13  # years; our bound between «anak» and «remaja» in totals, where a list gives ages
CHILD, TEEN, ADULT, COMPANION = "anak", "remaja", "dewasa", "pendamping"
CLASSES = (CHILD, TEEN, ADULT, COMPANION)
MALE, FEMALE = "L", "P"


@dataclass(frozen=True, slots=True)
class Person:
    """One line as the clerk's list has it; what the list does not say is empty.

    `lahir` is a date (ISO), `umur` whole years at the session, `kelas` one of CLASSES,
    `status` what became of a registration, `wali` and `izin_wali` the parent and their consent.
    """

    nama: str
    alamat: str = ""
    telepon: str = ""
    surel: str = ""
    jenis_kelamin: str = ""
    umur: str = ""
    lahir: str = ""
    kelas: str = ""
    lembaga: str = ""
    jabatan: str = ""
    wali: str = ""
    izin_wali: str = ""
    status: str = ""

    @property
    def is_child(self) -> bool:
        """Tell a child: by class, else by age; a companion is none."""
        if self.kelas:
            return self.kelas in {CHILD, TEEN}
        return self.umur.isdecimal() and int(self.umur) < CHILD_BELOW


FIELDS = tuple(one.name for one in fields(Person))
WAITING = "menunggu"
CANCELLED = "batal"


def age_class(age: int) -> str:
    """Give the class of an age in whole years."""
    if age < TEEN_FROM:
        return CHILD
    return TEEN if age < CHILD_BELOW else ADULT


def class_of(person: Person) -> str:
    """Give the class of a person as listed, else by age; empty where neither is known."""
    return person.kelas or (age_class(int(person.umur)) if person.umur.isdecimal() else "")


def totals(people: Iterable[Person]) -> Mapping[str, int]:
    """Count people as attendance records do: sexes and classes only where every line has one."""
    every = tuple(people)
    found = {"total": len(every)}
    sexes = [one.jenis_kelamin for one in every]
    if every and all(sexes):
        found |= {"laki_laki": sexes.count(MALE), "perempuan": sexes.count(FEMALE)}
    classes = [class_of(one) for one in every]
    if every and all(classes):
        found |= {name: classes.count(name) for name in CLASSES}
    return found
