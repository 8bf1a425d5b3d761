"""One comment on a proposal, edited in place: what to ask of the host, from hostile parts.

What a fork's run left behind is data: read within limits, never unpacked to disk, never executed.
"""

import io
import re
import zipfile
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from hosts import Entry, Host, Request, written_by

MARKER = "<!-- literasi-review -->"
NAME, NUMBER, TEXT = "usulan", "nomor", "ringkasan.md"
_NUMBER = re.compile(r"[1-9][0-9]{0,8}")
_SHA = re.compile(r"[0-9a-f]{40}|[0-9a-f]{64}")
_LARGEST = {NUMBER: 20, TEXT: 260_000}  # bytes; a review has at most 60.000 characters
_LONGEST = 62_000  # characters; hosts refuse comments beyond some 65.000
_CONTROLS = re.compile(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ufeff]")
_FENCE = re.compile(r"~{3,}")


def artifact(listed: Entry) -> int | None:
    """Find the newest artifact of the first stage; nothing when that stage came to nothing."""
    ids = [
        one["id"]
        for one in listed.get("artifacts", [])
        if one.get("name") == NAME and not one.get("expired")
    ]
    return max(map(int, ids), default=None)


def number(archive: bytes) -> str:
    """Read the proposal's number; anything but a plain number is refused."""
    found = member(archive, NUMBER).strip()
    if not _NUMBER.fullmatch(found):
        raise SystemExit("nomor usulan di dalam artefak tidak sah")
    return found


def proposals(listed: Iterable[Entry]) -> Iterator[tuple[str, str]]:
    """Give number and commit of the open proposals, from a host that is asked on a timer."""
    for one in listed:
        found = str(one.get("iid") or one["number"]), str(one.get("sha") or one["head"]["sha"])
        if not _NUMBER.fullmatch(found[0]) or not _SHA.fullmatch(found[1]):
            raise SystemExit("nomor atau komit usulan tidak sah")
        yield found


@dataclass(frozen=True, slots=True)
class Proposal:
    """What the host itself says of the proposal: its commit, and whether it came from outside."""

    head: str
    outside: bool


def proposal(told: Entry) -> Proposal:
    """Read the host's answer; a deleted fork has no repository any more and is outside."""
    head, base = told["head"], told["base"]
    theirs = (head.get("repo") or {}).get("id")
    return Proposal(str(head["sha"]), theirs is None or theirs != base["repo"]["id"])


def body(text: str, one: Proposal, link: str) -> str:
    """Write the comment: the summary, and below it where it comes from.

    A fork can make its run say anything, so its summary is shown as plain text in a fence.
    """
    clean = _CONTROLS.sub(" ", text)
    first, _, rest = clean.partition("\n")
    if first.strip() != MARKER:
        raise SystemExit("ringkasan tidak diawali penandanya")
    rest = rest[:_LONGEST].replace("<!--", "&lt;!--")
    said = _fenced(rest) if one.outside else rest.strip()
    return f"{MARKER}\n{said}\n\n{_source(one, link)}\n"


def plan(host: Host, number: str, entries: list[Entry], me: str, text: str) -> Request | None:
    """Edit our own comment, write the first one, or do nothing."""
    mine = [
        one for one in entries
        if written_by(host, one, me) and str(one.get("body", "")).startswith(MARKER)
    ]  # fmt: skip
    if not mine:
        return Request("POST", host.comments.format(number), {"body": text})
    old = min(mine, key=lambda one: int(one["id"]))
    if str(old["body"]).replace("\r\n", "\n").strip() == text.strip():
        return None
    place = (number, old["id"]) if host.comment.count("{}") == 2 else (old["id"],)
    return Request(host.change, host.comment.format(*place), {"body": text})


def member(archive: bytes, name: str) -> str:
    """Read one small text of the archive, whatever size it claims to have."""
    try:
        with zipfile.ZipFile(io.BytesIO(archive)) as opened, opened.open(name) as part:
            raw = part.read(_LARGEST[name] + 1)
    except Exception as error:  # hostile bytes: whatever the reader says of them
        raise SystemExit(f"artefak tidak terbaca: «{name}»") from error
    if len(raw) > _LARGEST[name]:
        raise SystemExit(f"artefak terlalu besar: «{name}»")
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError as error:
        raise SystemExit(f"artefak bukan teks: «{name}»") from error


def _fenced(text: str) -> str:
    longest = max((len(one) for one in _FENCE.findall(text)), default=2)
    fence = "~" * (longest + 1)
    warning = "**Usulan dari luar kantor.** Teks ini dibuat oleh isi usulan itu sendiri."
    return f"{warning}\n\n{fence}text\n{text.strip()}\n{fence}"


def _source(one: Proposal, link: str) -> str:
    return f"Menurut komit {one.head[:7]}. [Temuan dan pratinjau]({link})"
