"""Where an application starts: what is needed, how it goes on, how long, and the forms."""

from collections.abc import Iterator

from literasi.outputs.public.html import NOTHING, Html, join, lines, tag, text, words
from literasi.outputs.public.pages.address import (
    APPLY,
    Place,
    form_address,
    form_download,
    sop_address,
)
from literasi.outputs.public.pages.directory import Directory
from literasi.outputs.public.pages.page import Page, heading, html, title
from literasi.outputs.public.pages.parts import (
    as_of,
    breadcrumb,
    bullets,
    empty,
    example_badge,
    facts,
)
from literasi.outputs.public.pages.service_facts import UNKNOWN
from literasi.outputs.public.pages.service_time import standard_time
from literasi.outputs.public.pages.sop_doubts import find
from literasi.outputs.public.pages.sop_flow import official, step_name
from literasi.outputs.public.pages.words import count
from literasi.views.public_models import Office
from literasi.views.service_models import Standard
from literasi.views.sop_models import Practice, Sop, Step

SEES = ("offices", "sops")
_LEAD = (
    "Sekolah, komunitas, desa, dan lembaga dapat mengajak perpustakaan berkegiatan bersama. "
    "Isi formulir sekitar sepuluh menit, cetak suratnya, lalu kirim sendiri ke kantor."
)
_BRING = (
    "Nama lembaga, dan nama serta jabatan pimpinan yang menandatangani.",
    "Tujuan kegiatan dan perkiraan jumlah orang yang datang.",
    "Dua atau tiga pilihan tanggal beserta jamnya.",
    "Nomor telepon atau WhatsApp narahubung.",
)
_WAYS = (
    ("Surat permohonan", "untuk dicetak atau disimpan sebagai PDF, ditandatangani, dan dicap."),
    ("Teks pesan", "untuk WhatsApp atau surel."),
    ("File permohonan", "yang dibaca program kantor, sehingga isian tidak diketik ulang."),
)
_PRIVATE = (
    "Formulir bekerja di peramban Anda. Isian tidak dikirim ke server mana pun dan tidak "
    "disimpan, kecuali Anda sendiri memilih menyimpan draf di perangkat."
)
_PRACTICE = (
    "Waktu standar hanya waktu mengerjakan. Waktu praktik dihitung sejak catatan langkah "
    "sebelumnya, jadi termasuk menunggu giliran dan menunggu tanggal kegiatan."
)
_NO_SOP = "Belum ada SOP yang dicatat."
_NO_OFFICE = "Belum ada kantor yang dicatat."


def pages(site: Directory) -> Iterator[Page]:
    """Make the page where applicants choose an office."""
    place = Place(f"{APPLY}index.md")
    chosen = tuple(_choice(place, site, one) for one in site.view.offices)
    offices = tag("ul", lines(*chosen), class_="lit-kantor-daftar") if chosen else None
    blocks = (
        html(breadcrumb(place, ("Kerja sama", "kerja-sama/"))),
        title("Ajukan kerja sama"),
        html(tag("p", text(_LEAD), class_="lit-awal")),
        heading(2, "Pilih kantor", "kantor"),
        html(offices or empty(_NO_OFFICE)),
        html(tag("p", text(_PRIVATE))),
        heading(2, "Siapkan lebih dahulu", "siapkan"),
        html(bullets(tuple(text(one) for one in _BRING))),
        heading(2, "Yang Anda peroleh dari formulir", "hasil"),
        html(tag("ul", lines(*(_way(*one) for one in _WAYS)))),
        heading(2, "Sesudah surat sampai di kantor", "proses"),
        html(tag("p", text(_PRACTICE))),
        html(_processes(place, site)),
        heading(2, "Tanpa formulir", "surat"),
        html(_by_hand(place)),
        html(as_of(site.today)),
    )
    yield Page(place, "Ajukan kerja sama", _LEAD, blocks)


def _way(name: str, about: str) -> Html:
    return tag("li", words(tag("strong", text(name)), text(about)))


def _choice(place: Place, site: Directory, office: Office) -> Html:
    known = office.standard or Standard()
    needed = bullets(tuple(text(one) for one in known.requirements))
    form = tag("a", text("Isi formulir"), href=place.to(form_address(office)), class_="lit-tombol",
               aria_label=f"Isi formulir {office.short_name}")  # fmt: skip
    saved = tag("a", text("Unduh formulir (satu file, tanpa internet)"), download=True,
                href=place.to(form_download(office)))  # fmt: skip
    times = lines(*(tag("p", standard_time(place, one)) for one in _sops(site, office)))
    return tag(
        "li",
        tag("p", text(office.government), class_="lit-kicker"),
        tag("h3", text(office.name)),
        facts(
            ("Persyaratan", needed if known.requirements else UNKNOWN),
            ("Waktu menurut SOP", times or UNKNOWN),
            ("Biaya", text(known.cost) if known.cost else UNKNOWN),
        ),
        tag("p", form, class_="lit-aksi"),
        tag("p", saved),
        tag("p", example_badge()) if office.example_note else NOTHING,
        class_="lit-kantor-kartu",
        data_kantor=office.code,
    )


def _sops(site: Directory, office: Office) -> tuple[Sop, ...]:
    return tuple(one for one in site.view.sops if one.office == office.code and one.newest)


def _processes(place: Place, site: Directory) -> Html:
    style = tag("link", rel="stylesheet", href=place.to("assets/ajukan.css"))
    return tag("div", style, *(_process(place, site, one) for one in site.view.offices))


def _process(place: Place, site: Directory, office: Office) -> Html:
    found = tuple(_flow(place, one) for one in _sops(site, office))
    return tag(
        "details",
        tag("summary", text(office.name)),
        lines(*found) if found else empty(_NO_SOP),
        class_="lit-proses",
        data_kantor=office.code,
    )


def _flow(place: Place, sop: Sop) -> Html:
    took = {one.step: one for one in sop.practice}
    steps = (_step(sop, one, took.get(one.key)) for one in official(sop))
    link = tag("a", text(sop.title), href=place.to(sop_address(sop)))
    return lines(tag("p", link), tag("ul", lines(*steps)))


def _step(sop: Sop, step: Step, took: Practice | None) -> Html:
    name = join((tag("strong", text(step_name(step))), text(" "), text(step.action)))
    times = (_standard(sop, step), *((_took(took),) if took else ()))
    return tag("li", name, tag("br"), tag("small", text("; ".join(times))))


def _standard(sop: Sop, step: Step) -> str:
    """Write the printed time in words: doubts are explained on the page of the SOP."""
    if step.time is None:
        return "waktu standar tidak tercantum"
    doubt = find(sop, step.time.doubt)
    if step.time.value is None:
        return "waktu standar tidak terbaca dengan pasti"
    unsure = " (terbaca meragukan)" if doubt and doubt.settled is None else ""
    return f"standar {step.time.value} {step.time.unit}{unsure}"


def _took(one: Practice) -> str:
    cases = count(one.cases, "berkas")
    return f"dalam praktik separuh dari {cases}: {one.median.words} atau kurang"


def _by_hand(place: Place) -> Html:
    """Show how a letter is made up, for those who write it themselves."""
    offices = tag("a", text("alamat dan kontak kantor"), href=place.to("layanan/"))
    letter = (
        "Kop lembaga: nama dan alamat",
        "Nomor, lampiran, hal: Permohonan …; tempat dan tanggal surat",
        "Yth. Kepala (nama kantor perpustakaan) di (tempat)",
        "Tujuan kegiatan, jenisnya, dan perkiraan jumlah orang",
        "Dua atau tiga pilihan tanggal beserta jamnya; ruang dan kebutuhan bila ada",
        "Narahubung: nama dan nomor telepon",
        "Jabatan, tanda tangan, cap, dan nama pimpinan",
    )
    return lines(
        tag("p", words(text("Surat permohonan biasa juga diterima. Kirim atau antarkan ke"),
                       offices), text(". Susunannya:")),
        tag("ol", lines(*(tag("li", text(one)) for one in letter)), class_="lit-urutan"),
    )  # fmt: skip
