"""What an office promises and how it was rated, as the public reads it."""

from dataclasses import dataclass
from typing import Annotated

from literasi.views.provenance import Derived, Public


@dataclass(frozen=True, slots=True)
class Standard:
    """The service standard of an office (UU 25/2009); procedure and time are the SOP's."""

    requirements: Annotated[tuple[str, ...], Public("instansi:/layanan/persyaratan")] = ()
    products: Annotated[tuple[str, ...], Public("instansi:/layanan/produk")] = ()
    cost: Annotated[str | None, Public("instansi:/layanan/biaya")] = None
    pledge: Annotated[str | None, Public("instansi:/layanan/maklumat")] = None
    information: Annotated[str | None, Public("instansi:/layanan/ppid/nama")] = None
    information_url: Annotated[str | None, Public("instansi:/layanan/ppid/url")] = None
    information_note: Annotated[str | None, Public("instansi:/layanan/ppid/keterangan")] = None
    source: Annotated[str | None, Public("instansi:/layanan/sumber")] = None


@dataclass(frozen=True, slots=True)
class Survey:
    """One survey of satisfaction with at least five answers (PermenPANRB 14/2017)."""

    year: Annotated[str, Public("instansi:/survei_kepuasan/*/tahun")]
    period: Annotated[str | None, Public("instansi:/survei_kepuasan/*/periode")]
    respondents: Annotated[int, Public("instansi:/survei_kepuasan/*/responden")]
    elements: Annotated[tuple[tuple[str, int], ...], Public("instansi:/survei_kepuasan/*/unsur")]
    """Names of the nine elements with their means in hundredths, 100 to 400."""
    index: Annotated[int, Derived("the mean of the public means, in hundredths, 2500 to 10000")]
    grade: Annotated[str, Derived("the letter of the index, A to D")]
    source: Annotated[str | None, Public("instansi:/survei_kepuasan/*/sumber")]
