"""The signature block: whose post, whose name, by the posts held on the signing day.

Plt. and Plh. stand before the name of the post; a.n. is one level below, u.b. two (tata naskah
dinas). In letters the name carries academic titles, and below it stand pangkat and NIP.
"""

from dataclasses import dataclass

from literasi.cases.posts import full_name, holders, in_force
from literasi.records.catalogue import Entry, Office
from literasi.records.office import Pejabat, Term
from literasi.records.parts import Signature
from literasi.values.blocks import Missing
from literasi.views.letters.paper import Text, lacks

_ACTING = {"plt": "Plt. ", "plh": "Plh. "}
_TOP = "struktural"


@dataclass(frozen=True, slots=True)
class PenandaTangan:
    """The lines of a signature block; `ruang` is what stands where the signature will.

    `keterangan` are the lines below the name: pangkat and NIP; empty for an example official,
    whose record may hold neither.
    """

    jabatan: tuple[Text, ...]
    nama: Text
    keterangan: tuple[Text, ...]
    ruang: str = ""


SRIKANDI = PenandaTangan(
    ("${jabatan_pengirim}",), "${nama_pengirim}", ("NIP ${nip_pengirim}",), "${ttd_pengirim}"
)


def signed(office: Office, act: Signature, paper: Entry[object]) -> PenandaTangan:
    """Write the block of a signature that was given, its post as the record keeps it."""
    day, official = act.tanggal[:10], office.pejabat.get(act.oleh.pejabat)
    if official is None:
        gone = _no_official(paper, act.oleh.pejabat)
        return PenandaTangan((act.jabatan_tercetak,), gone, ())
    post = _post(official, act, day, paper)
    if isinstance(post, Missing):
        return PenandaTangan((post,), full_name(official.value), ())
    return named(official, (*_on_behalf(office, act, day), f"{act.jabatan_tercetak},"))


def _post(
    official: Entry[Pejabat], act: Signature, day: str, paper: Entry[object]
) -> Term | Missing:
    for term in official.value.jabatan:
        if term.peran == act.oleh.peran and in_force(term, day):
            return term
    message = f"«{act.oleh.pejabat}» tidak memegang jabatan itu pada tanggal tanda tangan"
    hint = f"periksa masa jabatannya di {official.mark().path}, atau penanda tangannya"
    return lacks(paper, ("penandatanganan", "oleh"), message, hint)


def _no_official(paper: Entry[object], key: str) -> Missing:
    message = f"pejabat «{key}» tidak ada, namanya tidak dapat dicetak"
    at = ("penandatanganan", "oleh", "pejabat")
    return lacks(paper, at, message, "tulis pengenal pejabat yang menandatangani")


def _on_behalf(office: Office, act: Signature, day: str) -> tuple[str, ...]:
    """Write the lines above the signer's own post; what the record already prints stays alone."""
    printed = act.jabatan_tercetak.lower()
    if act.atas_nama is None or printed.startswith(("a.n.", "u.b.")):
        return ()
    top = f"a.n. {head_post(office, day)}"
    return (top,) if act.atas_nama == "an" else (top, "u.b.")


def expected(office: Office, day: str, paper: Entry[object]) -> PenandaTangan:
    """Write the block of a draft: who would sign on that day, the head or who stands in."""
    role = head_role(office)
    found = holders(office, role, day) if role else ()
    if not found:
        message = f"tidak ada pejabat yang memegang jabatan kepala kantor pada {day}"
        at = () if role is None else ("penandatanganan",)
        gap = lacks(paper, at, message, "catat jabatan di folder pejabat, lalu ulangi")
        return PenandaTangan((gap,), gap, ())
    official = office.pejabat[found[0].id]
    return named(official, (f"{post_of(official, role or '', day)},",))


def named(official: Entry[Pejabat], posts: tuple[Text, ...]) -> PenandaTangan:
    """Write a block for an official: name with titles, pangkat and NIP."""
    return PenandaTangan(posts, full_name(official.value), tuple(_below(official)))


def _below(official: Entry[Pejabat]) -> list[Text]:
    person = official.value
    if person.contoh and not (person.pangkat or person.nip):
        return []
    hint = "isi pada catatan pejabat ini; dicetak di bawah nama penanda tangan"
    rank: Text = person.pangkat or lacks(official, (), "pangkat penanda tangan belum ada", hint)
    if person.nip is None:
        return [rank, lacks(official, (), "NIP penanda tangan belum ada", hint)]
    nip = person.nip
    return [rank, f"NIP {nip[:8]} {nip[8:14]} {nip[14:15]} {nip[15:]}"]


def head_role(office: Office) -> str | None:
    """Give the role of who heads the office: the first structural one of its list."""
    return next((one.kunci for one in office.profile.value.peran if one.jenis == _TOP), None)


def head_post(office: Office, day: str) -> str:
    """Name the post of the head as it was called on a day."""
    role = head_role(office) or ""
    for official in office.pejabat.values():
        for term in official.value.jabatan:
            if term.peran == role and in_force(term, day):
                return term.jabatan
    return next((one.nama for one in office.profile.value.peran if one.kunci == role), role)


def post_of(official: Entry[Pejabat], role: str, day: str) -> str:
    """Name the post that an official held in a role on a day, with Plt. or Plh. before it."""
    held = [one for one in official.value.jabatan if one.peran == role and in_force(one, day)]
    if not held:
        return official.value.jabatan[-1].jabatan
    term = min(held, key=lambda one: one.status not in _ACTING)
    return f"{_ACTING.get(term.status, '')}{term.jabatan}"
