"""How far a rule looks: what a change of one record can do to what it says.

A rule that is tied looks at records that name each other, and beside them at what stands fixed; it
never compares strangers. Any other rule looks at whole kinds. Nothing here is believed: tests
give each rule only what stands here, in every case and over the shipped records, and it must say
what it says of the whole archive.
"""

from collections.abc import Mapping

LOOSE = frozenset({
    "permohonan", "disposisi", "koordinasi", "surat-keluar", "perjanjian", "kegiatan", "presensi",
    "segel", "publikasi", "penutupan", "penutupan-buku", "nomor",
})  # fmt: skip
"""The kinds of which an archive has thousands; all others stand fixed, and few change them."""

TIED = frozenset({
    "DSP001", "FOT001", "FOT002", "IDN001", "IDN003", "NOM008", "NOM009", "PJB001", "PJB002",
    "PKS002", "PKS003", "PKS004", "PKS005", "PKS006", "PKS007", "PKS008", "PRI001", "PUB001",
    "RNG009", "RUJ001", "SGL003", "SOP001", "SOP002", "SOP003", "SOP004", "SOP005", "SOP006",
    "SOP007", "SOP008", "SOP009", "TGL001", "TGL002", "TGL003",
})  # fmt: skip
"""Rules that look at records which name each other, and at fixed ones."""

_NUMBERED = frozenset({"disposisi", "perjanjian", "permohonan", "surat-keluar"})
_PAPERS = frozenset({"disposisi", "koordinasi", "penutupan", "perjanjian", "surat-keluar"})

READS: Mapping[str, frozenset[str]] = {
    **dict.fromkeys(
        ("ALT001", "IDN004", "ORG001", "RNG001", "RNG002", "RNG003", "RNG004", "RNG005", "RNG006",
         "RNG008"), frozenset({"kegiatan"}),
    ),
    **dict.fromkeys(("NOM003", "NOM005", "NOM006", "NOM010"), _NUMBERED),
    **dict.fromkeys(("NOM001", "NOM002"), _NUMBERED | {"nomor"}),
    "IDN002": _PAPERS,
    "JRA001": frozenset({"penutupan", "perjanjian", "permohonan", "surat-keluar"}),
    "NOM007": frozenset({"permohonan", "surat-keluar"}),
    "PKS001": frozenset({"kegiatan", "perjanjian"}),
    **dict.fromkeys(("SGL001", "SGL002"), frozenset({"segel"})),
    "TGL004": frozenset({"kegiatan", "perjanjian", "publikasi"}),
    "TKN001": frozenset({"perjanjian", "permohonan", "surat-keluar"}),
    **dict.fromkeys(
        ("NOM004", "SOP010", "SOP011", "SOP012", "SOP013", "SOP014", "SOP015", "SOP016", "SOP017",
         "SOP018", "SOP019", "SOP020"), frozenset[str](),
    ),
}  # fmt: skip
"""Loose kinds of which a rule opens records, of all offices; a rule without a line opens all."""
