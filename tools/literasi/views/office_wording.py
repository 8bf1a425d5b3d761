"""The office's cases in plain Indonesian: tables, one case in full, and its story."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from literasi.cases.acts import Act
from literasi.cases.posts import holders
from literasi.cases.state import CaseState
from literasi.cases.worktime.wording import in_words
from literasi.records.catalogue import Office
from literasi.records.sop import Duration
from literasi.values.dates import (
    format_clock,
    format_date,
    format_span,
    has_time,
    parse_date,
    parse_moment,
)
from literasi.values.markdown import plain
from literasi.views.office_agenda import Owed
from literasi.views.office_cases import CaseRow, Desk, Task, capital, step_name
from literasi.views.office_retention_text import retention_line

_NONE = "–"
_STATES = {"plt": "Plt. ", "plh": "Plh. "}


def act_words(act: str) -> str:
    """Write an act as records do: `2 Februari 2026`, with `, 09.10` where it has a time."""
    clock = f", {format_clock(parse_moment(act))}" if has_time(act) else ""
    return f"{format_date(parse_date(act))}{clock}"


def standard_words(time: Duration) -> str:
    """Write a standard as printed: `5 menit`."""
    return f"{time.nilai} {time.satuan}"


def steps_words(row: CaseRow) -> str:
    """Write the steps a case waits at."""
    if row.final:
        return _NONE
    if row.closing:
        return "menunggu penutupan"
    return "; ".join(f"{one.step} {one.action}" for one in row.tasks)


def who_words(row: CaseRow) -> str:
    """Write the posts a case waits for."""
    roles = dict.fromkeys(name for one in row.tasks for name in one.role_names)
    return ", ".join(roles) or _NONE


def cases_table(desks: Iterable[Desk]) -> str:
    """Write one line for each case, in columns."""
    head = ("BERKAS", "INSTANSI", "MITRA", "JALUR", "KEADAAN", "LANGKAH", "MENUNGGU", "SEJAK")
    lines = [
        (one.berkas, one.office, one.partner, one.path or _NONE, one.state_name,
         steps_words(one), who_words(one), act_words(one.since))
        for desk in desks
        for one in desk.cases
    ]  # fmt: skip
    return table([head, *lines]) if lines else "Belum ada berkas.\n"


def table(lines: Sequence[tuple[str, ...]], widest: int = 44) -> str:
    """Align cells in columns; a long cell is cut, for the detail tells it whole."""
    cells = [[_cut(plain(cell), widest) for cell in line] for line in lines]
    widths = [max(len(line[i]) for line in cells) for i in range(len(cells[0]))]
    rows = ("  ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True))
            for line in cells)  # fmt: skip
    return "".join(f"{one.rstrip()}\n" for one in rows)


def _cut(text: str, widest: int) -> str:
    return text if len(text) <= widest else f"{text[: widest - 1]}…"


def inbox_text(desks: Iterable[Desk], role: str | None) -> str:
    """Write what waits, office by office, the most urgent first."""
    return "\n".join(_lines(_inbox(one, role)) for one in desks)


def _inbox(desk: Desk, role: str | None) -> Iterator[str]:
    yield f"{desk.office_name}"
    mine = [one for one in desk.tasks if role is None or role in one.roles]
    for one in mine:
        yield from _task(one)
    if not mine:
        yield "  Tidak ada yang menunggu."
    if desk.waiting and role is None:
        yield "  Menunggu jawaban pemohon:"
        for one in desk.waiting:
            mark = "! " if one.silent else "  "
            what = f"{one.action} ({one.partner})"
            yield f"  {mark}{one.berkas}  {what}, sejak {act_words(one.since)}"
            yield from (f"      {words}" for words in answer_words(one))
    if desk.closing and role is None:
        yield "  Menunggu penutupan berkas:"
        for row in desk.closing:
            yield f"    {row.berkas}  {row.subject} ({row.partner})"
    if role is None:
        yield from _agreements(desk)
        yield from _retention(desk)


def _agreements(desk: Desk) -> Iterator[str]:
    """Write the agreements that end soon, and what the parties still owe."""
    if desk.endings:
        yield "  Perjanjian yang akan berakhir:"
        for one in desk.endings:
            when = f"{format_date(one.last)} ({ending_words(one.days)})"
            yield f"    {one.berkas}  {one.partner}, {when}"
    if desk.soon:
        yield "  Kewajiban perjanjian yang belum dipenuhi:"
        for due in desk.soon:
            mark = "! " if due.days < 0 else "  "
            yield f"  {mark}{due.berkas}  {due.what} ({debtor_words(due)})"
            yield f"      paling lambat {format_date(due.until)} ({ending_words(due.days)})"


def _retention(desk: Desk) -> Iterator[str]:
    """Write one line about records whose time has come, and one about those without a row."""
    counted = retention_line(desk.retention)
    if counted:
        yield f"  Arsip jatuh tempo menurut JRA: {counted} (lihat: literasi retention)"
    unruled = sum(one.unruled for one in desk.retention)
    if unruled:
        yield f"  Arsip tanpa ketentuan JRA: {unruled} (lihat: literasi retention)"


def answer_words(one: Task) -> Iterator[str]:
    """Write until when the applicant was asked to answer, and how long that is past."""
    if one.answer_by is not None:
        until = f"jawaban ditunggu sampai {format_date(one.answer_by)}"
        yield f"{until}; lewat {one.silent}, ingatkan pemohon" if one.silent else until


def ending_words(days: int) -> str:
    """Write how far a day is: `hari ini`, `7 hari lagi`, `lewat 3 hari`."""
    if days == 0:
        return "hari ini"
    return f"{days} hari lagi" if days > 0 else f"lewat {-days} hari"


def debtor_words(due: Owed) -> str:
    """Write who owes: our office, or the partner by name."""
    return f"kantor kita kepada {due.partner}" if due.ours else due.partner


def _task(one: Task) -> Iterator[str]:
    mark = "! " if one.late else "  "
    yield f"{mark}{one.berkas}  langkah {one.step}: {one.action}"
    yield f"      {one.subject} ({one.partner})"
    who = ", ".join(one.holders or one.role_names)
    yield f"      untuk {who}; sejak {act_words(one.since)} ({one.waited})"
    if one.late:
        yield f"      lewat waktu baku {one.late} (batas {act_words(one.due or one.since)})"
    elif one.due:
        yield f"      batas {act_words(one.due)}"
    elif one.session:
        yield f"      pertemuan berikutnya {act_words(one.session)}"


def detail_text(state: CaseState, row: CaseRow, day: date, link: str | None) -> str:
    """Write one case in full; `link` is the applicant's own and no one else's."""
    return _lines(_detail(state, row, day, link))


def _detail(state: CaseState, row: CaseRow, day: date, link: str | None) -> Iterator[str]:
    yield from heading(state, row, day)
    if link is not None:
        yield f"Tautan lacak: {link}"
        yield "  Berikan hanya kepada pemohon; pemegang tautan dapat melihat keadaan berkas ini."
    yield ""
    yield "Langkah yang sudah dijalani:"
    for done in state.done:
        added = " (tambahan, bukan langkah SOP)" if done.step.ekstensi else ""
        dates = ", ".join(dict.fromkeys(format_date(parse_date(e.when)) for e in done.events))
        begun = "" if done.complete else " (belum selesai)"
        yield f"  {step_name(done.step):>4}  {done.step.kegiatan}{added}: {dates}{begun}"
        yield f"        bukti: {', '.join(dict.fromkeys(e.entry.ref for e in done.events))}"
    yield from _counts(state)
    yield ""
    yield from coming(state, row)


def _counts(state: CaseState) -> Iterator[str]:
    for draft in state.drafts:
        refused = f", ditolak {draft.refused} kali" if draft.refused else ""
        yield f"Naskah {draft.paper}: {draft.versions} versi konsep{refused}"
    for loop in state.loops:
        label = f" ({loop.label})" if loop.label else ""
        back = f"langkah {step_name(loop.source)} ke {step_name(loop.target)}{label}"
        yield f"Kembali dari {back}: {loop.count} kali"
    one = state.series
    if one.all:
        silent = f", {len(one.silent)} lewat tanpa catatan kehadiran" if one.silent else ""
        yield f"Pertemuan: {len(one.held)} terlaksana, {len(one.planned)} direncanakan{silent}"


def heading(state: CaseState, row: CaseRow, day: date) -> Iterator[str]:
    """Write what a case is about and where it stands."""
    yield f"Berkas {row.berkas}: {row.subject}"
    yield f"{row.partner}; {state.case.office.profile.value.nama_singkat}"
    yield f"SOP: {row.sop}"
    if row.path:
        yield f"Jalur: {row.path}"
    yield f"Keadaan per {format_date(day)}: {row.state_name}"


def coming(state: CaseState, row: CaseRow) -> Iterator[str]:
    """Write what a case waits for, and what may follow."""
    if row.final and state.end is not None:
        yield f"Berkas berakhir {act_words(state.end.event.when)}; tidak ada langkah lagi."
        return
    if row.closing:
        ends = ", ".join(one.nama for one in state.case.sop.value.akhir)
        yield f"Semua langkah sudah dijalani. Berikutnya: catat penutupan ({ends})."
    for one in row.tasks:
        what = "Menunggu pemohon" if one.applicant else "Menunggu"
        who = ", ".join(one.holders or one.role_names)
        since = act_words(one.since)
        yield f"{what}: langkah {one.step}, {one.action}, oleh {who}, sejak {since}."
        if one.late:
            yield f"  Lewat waktu baku {one.late} (batas {act_words(one.due or one.since)})."
        elif one.due:
            yield f"  Batas menurut waktu baku: {act_words(one.due)}."
        yield from (f"  {capital(words)}." for words in answer_words(one))
        yield from (f"  Sesudah itu {move}" for move in one.next_steps)
    zone = state.case.office.zone
    for session in state.series.planned[:1]:
        yield f"Pertemuan berikutnya: {format_span(session.start, session.end, zone)}."


def story_text(state: CaseState, row: CaseRow, acts: Iterable[Act], day: date) -> str:
    """Write a case as a story: every act in order, then what is next."""
    return _lines([*heading(state, row, day), "", *_story(state, acts), *coming(state, row)])


def _story(state: CaseState, acts: Iterable[Act]) -> Iterator[str]:
    for act in acts:
        label = f": {act.label}" if act.label else ""
        added = " (tambahan)" if act.step.ekstensi else ""
        yield act_words(act.event.when)
        yield f"  Langkah {step_name(act.step)}{added}, {act.step.kegiatan}{label}"
        who = actor_words(state.case.office, act)
        yield f"  {who}catatan {act.event.entry.ref}"
        if act.took is not None:
            yield f"  lamanya {in_words(act.took)}{_against(act)}"
    if state.end is not None:
        yield act_words(state.end.event.when)
        yield f"  {capital(state.end.final.nama)}; catatan {state.end.event.entry.ref}"
    yield ""


def _against(act: Act) -> str:
    if act.standard is None:
        return ""
    late = f", lewat {in_words(act.late)}" if act.late else ""
    return f" (waktu baku {standard_words(act.standard)}{late})"


def actor_words(office: Office, act: Act) -> str:
    """Write who acted and in which post, with Plt. or Plh. where that was so."""
    if act.actor is None:
        return ""
    day = act.event.when[:10]
    held = {one.id: one for one in holders(office, act.actor.peran, day)}
    official = office.pejabat.get(act.actor.pejabat)
    name = official.value.nama if official else act.actor.pejabat
    role = next((one.nama for one in office.profile.value.peran if one.kunci == act.actor.peran),
                act.actor.peran)  # fmt: skip
    holder = held.get(act.actor.pejabat)
    acting = _STATES.get(holder.status, "") if holder else ""
    return f"oleh {name} ({acting}{role}); "


def _lines(lines: Iterable[str]) -> str:
    """Keep each line one line: nothing of a record can forge another."""
    return "".join(f"{_indented(one)}\n" for one in lines)


def _indented(line: str) -> str:
    body = line.lstrip(" ")
    return " " * (len(line) - len(body)) + plain(body)
