"""The office's day in one message: sessions, what is late, what waits for which post.

It leaves the house by WhatsApp or e-mail, so it names posts and cases, never who applied and no
contact; of a restricted case not even the subject. WhatsApp folds a text after some 3,000
characters and people stop reading long before, so a list is cut, and what is left out is counted.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from literasi.values.dates import format_date, format_day
from literasi.values.markdown import plain
from literasi.views.office_cases import Task
from literasi.views.office_digest import Digest, Session
from literasi.views.office_wording import ending_words

LONGEST = 2_000  # characters of a message
_LINE = 150  # characters of one item
_HIDDEN = "berkas terbatas"
_CONTACTS = re.compile(
    r"[^\s@<>]+@[^\s@<>]*[^\s@<>),.;]"  # an e-mail address
    r"|(?:https?://|www\.|wa\.me/)\S*[^\s),.;]"
    r"|(?:\+|\b0|\b62)[0-9][0-9 .()-]{6,}[0-9]",  # a telephone number, however grouped
    re.IGNORECASE,
)
# WhatsApp's own marks, as look-alikes: nothing of a record may turn bold or struck out.
_MARKS = str.maketrans({"*": "∗", "_": "‗", "~": "∼", "`": "ʻ"})


@dataclass(frozen=True, slots=True)
class Part:
    """A list with its title; every item is one line of plain text."""

    title: str
    items: tuple[str, ...]


def title(digest: Digest) -> str:
    """Name the message: whose it is, and of which day."""
    return f"Ringkasan kerja {plain(digest.desk.office_name)}, {format_day(digest.day)}"


def parts(digest: Digest) -> tuple[Part, ...]:
    """Sort the day into its lists; an empty one is left out."""
    found = tuple(Part(_line(name), tuple(map(_line, items))) for name, items in _lists(digest))
    return tuple(one for one in found if one.items)


def whatsapp(digest: Digest) -> str:
    """Write the message for WhatsApp, as many items of each list as there is room for."""
    wanted = parts(digest)
    most = max((len(one.items) for one in wanted), default=0)
    for limit in range(most, 0, -1):
        text = _message(digest, wanted, limit)
        if len(text) <= LONGEST:
            return text
    return _message(digest, wanted, 0)[:LONGEST]


def _message(digest: Digest, wanted: Iterable[Part], limit: int) -> str:
    lines = [f"*{title(digest).translate(_MARKS)}*", *_notes(digest)]
    for one in wanted:
        left = len(one.items) - limit
        lines += ["", f"*{one.title.translate(_MARKS)}* ({len(one.items)})"]
        lines += [f"• {item.translate(_MARKS)}" for item in one.items[:limit]]
        lines += [f"• dan {left} lagi"] if left > 0 else []
    return "".join(f"{line}\n" for line in lines)


def body(digest: Digest) -> str:
    """Write the same lists in full, for an e-mail."""
    lines = [title(digest), *_notes(digest)]
    for one in parts(digest):
        lines += ["", f"{one.title} ({len(one.items)})", *(f"- {item}" for item in one.items)]
    return "".join(f"{line}\n" for line in lines)


def _notes(digest: Digest) -> list[str]:
    example = " Data contoh, bukan kejadian nyata." if digest.desk.example else ""
    notes = [f"Internal, tidak untuk diteruskan ke luar kantor.{example}"]
    return notes if parts(digest) else [*notes, "", "Tidak ada yang menunggu hari ini."]


def _lists(digest: Digest) -> Iterator[tuple[str, Iterator[str]]]:
    desk, role = digest.desk, digest.role
    mine = [one for one in desk.tasks if role is None or role in one.roles]
    yield "Pertemuan hari ini", (_session(digest, one) for one in digest.sessions)
    yield "Lewat waktu baku", (_task(digest, one) for one in mine if one.late)
    for post in sorted({_post(one) for one in mine if not one.late}):
        waits = [one for one in mine if not one.late and _post(one) == post]
        yield f"Menunggu {post}", (_task(digest, one) for one in waits)
    if role is None:
        yield "Menunggu jawaban pemohon", (_answer(digest, one) for one in desk.waiting)
        closing = (f"{one.berkas}{_about(digest, one.berkas)}" for one in desk.closing)
        yield "Menunggu penutupan berkas", closing
        yield "Perjanjian dan kewajiban", _agreements(digest)


def _post(one: Task) -> str:
    return ", ".join(sorted(one.role_names)) or "penanggung jawab yang belum ditetapkan"


def _session(digest: Digest, one: Session) -> str:
    name = _HIDDEN if one.berkas in digest.restricted else _unnamed(digest, one.berkas, one.name)
    return ", ".join((one.hours, name, *one.rooms))


def _task(digest: Digest, one: Task) -> str:
    """Write one step; what is late says so first, and for whom, for its list is not by post."""
    about = f"langkah {one.step}: {one.action}{_about(digest, one.berkas)}"
    if one.late:
        return f"{one.berkas} lewat {one.late}, {_post(one)}, {about}"
    if one.due:
        return f"{one.berkas} batas {_day(one.due)}, {about}"
    if one.session:
        return f"{one.berkas} pertemuan {_day(one.session)}, {about}"
    return f"{one.berkas} {about}"


def _day(moment: str) -> str:
    return format_date(date.fromisoformat(moment[:10]))


def _answer(digest: Digest, one: Task) -> str:
    until = f", ditunggu sampai {format_date(one.answer_by)}" if one.answer_by else ""
    late = f", lewat {one.silent}, ingatkan pemohon" if one.silent else ""
    return f"{one.berkas}{until}{late}: {one.action}{_about(digest, one.berkas)}"


def _agreements(digest: Digest) -> Iterator[str]:
    for one in digest.desk.endings:
        yield f"{one.berkas} berakhir {format_date(one.last)} ({ending_words(one.days)})"
    for due in digest.desk.soon:
        who = "kantor kita" if due.ours else "mitra"
        what = _HIDDEN if due.berkas in digest.restricted else _unnamed(
            digest, due.berkas, due.what)  # fmt: skip
        yield f"{due.berkas} {what} ({who}), {format_date(due.until)} ({ending_words(due.days)})"


def _about(digest: Digest, berkas: str) -> str:
    """Add what the case is about, in brackets."""
    subject = next((one.subject for one in digest.desk.cases if one.berkas == berkas), "")
    said = _HIDDEN if berkas in digest.restricted else _unnamed(digest, berkas, subject)
    return f" ({said})" if said else ""


def _unnamed(digest: Digest, berkas: str | None, text: str) -> str:
    """Take the applicant's name out of a text."""
    partner = next((one.partner for one in digest.desk.cases if one.berkas == berkas), "")
    return re.sub(re.escape(partner), "pemohon", text, flags=re.IGNORECASE) if partner else text


def _line(text: str) -> str:
    """Keep one item one line of decent length, and every contact out of it."""
    said = _CONTACTS.sub("[kontak]", plain(text)).strip()
    return said if len(said) <= _LINE else f"{said[: _LINE - 1].rstrip()}…"
