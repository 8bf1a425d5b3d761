"""Ten thousand files that nobody would write, and what the product makes of each.

`python -m tests.laboratorium.fuzz FIRST STOP` runs a slice under a limit of memory, and prints
one line of JSON: how many files, how many were valid, the most CPU seconds and the number of
that file, and how many bytes of memory the slice came to need at most.
"""

# ruff: noqa: E501 -- tables read better with one case a line

import json
import random
import resource
import sys
import time
import traceback

from tests.rules.arsip import base
from tests.support.tree import schemas, shipped

from literasi.cli.reports import FORMATS, Report, terminal
from literasi.documents.yaml12 import read
from literasi.gate.check import check
from literasi.judging import judge
from literasi.records.location import locate
from literasi.repair.guide import Guide
from literasi.repair.record import repair

SEED = 20260211
SECONDS, BYTES = 2.0, 200 * 1024 * 1024
TOKENS = (
    ": ", "- ", "\n", "\n  ", "\r\n", "\r", "\t", "  ", "#", " #", "&a ", "*a", "!t ", "<<: ", "? ", "|\n", ">-\n",
    "---\n", "...\n", "%YAML 1.1\n", "[", "]", "{", "}", ",", '"', "'", "\\", "\\u00", "“", "”", "~", "null", "true",
    "0x1F", "1e999", "-.inf", "2026-02-30", "10:30", "nama: ", "jadwal:\n  - ", "skema: 1\n", "kunci", "@", "`", "```\n",
    "<<<<<<< HEAD\n", "| a | b |\n", "\ufeff", "\u00a0", "\u200b", "\u2028", "\u202e", "\x85", "\0", "\x1b[2J", "😀",
    "e\u0301", "ﷺ", "\U000e0041", "\ud7ff", "١٢٣",
)  # fmt: skip
RECORDS = tuple((path, raw) for path, raw in shipped().records)


def file(number):
    """The file of a number: a path whose kind it pretends to be, and its bytes."""
    dice = random.Random(f"{SEED}-{number}")  # noqa: S311  no secret, a fixed sequence
    path, raw = dice.choice(RECORDS)
    make = MAKERS[number % len(MAKERS)]
    return path, make(dice, raw)


def _flipped(dice, raw):
    made = bytearray(raw)
    for _ in range(dice.choice((1, 2, 5, 40))):
        made[dice.randrange(len(made))] = dice.randrange(256)
    return bytes(made)


def _cut(dice, raw):
    first, last = sorted(dice.randrange(len(raw) + 1) for _ in range(2))
    return dice.choice((raw[:first], raw[first:], raw[:first] + raw[last:]))


def _spliced(dice, raw):
    text = raw.decode()
    for _ in range(dice.choice((1, 3, 10))):
        at = dice.randrange(len(text) + 1)
        text = text[:at] + dice.choice(TOKENS) + text[at:]
    return text.encode("utf-8", "surrogatepass")


def _mixed(dice, raw):
    """Lines of two records, some moved, doubled, or indented otherwise."""
    lines = raw.decode().split("\n")
    more = dice.choice(RECORDS)[1].decode().split("\n")
    for _ in range(dice.choice((1, 4, 20))):
        at = dice.randrange(len(lines) + 1)
        lines[at:at] = [" " * dice.choice((0, 0, 1, 2, 4)) + dice.choice(more)]
        del lines[dice.randrange(len(lines))]
    return "\n".join(lines).encode()


def _grammar(dice, _raw):
    """YAML-like text of random parts."""
    return "".join(
        dice.choice(TOKENS) for _ in range(dice.choice((5, 50, 50, 500, 500, 5000)))
    ).encode("utf-8", "surrogatepass")


def _deep(dice, raw):
    depth = dice.choice((10, 29, 31, 500, 20_000))
    opening = dice.choice(("[", "{a: ", "- ", "? ", "{", "a:\n" + " "))
    body = opening * depth
    if opening.startswith("a:"):
        body = "".join(f"{' ' * one}a:\n" for one in range(min(depth, 700)))
    return raw + f"zz: {body}".encode() if dice.random() < 0.5 else body.encode()


def _long(dice, raw):
    """One line or one item of a record, again and again, mostly with a mistake in it."""
    lines = raw.decode().split("\n")
    at = dice.randrange(len(lines))
    item = dice.choice(
        (
            lines[at],
            f"  - {dice.choice(TOKENS)}",
            "  - tanggal: 2/5/2026\n    ruang: []",
            f"k%d: {dice.choice(TOKENS)}",
            "  - 2026-02-30",
            "x%d",
        )
    )
    many = dice.choice((30, 30, 100, 100, 300, 300, 1000, 3000, 8000))
    new = [item.replace("%d", str(one)) for one in range(many)]
    return "\n".join([*lines[:at], *new, *lines[at:]]).encode("utf-8", "surrogatepass")[
        : 600 * 1024
    ]


def _huge(dice, raw):
    """One text of a record blown up."""
    text = raw.decode()
    sign = dice.choice(
        (
            "a",
            " ",
            "a: ",
            "“",
            '"',
            "'",
            "\t",
            "-",
            "1",
            "*",
            "08",
            "a@",
            ".",
            "\\",
            "\u00a0",
            "é",
            "😀",
            "a b",
            "[",
            ", ",
            "#",
            "|",
        )
    )
    at = dice.randrange(len(text))
    return (
        text[:at] + sign * dice.choice((300, 1000, 1000, 3000, 30_000, 200_000)) + text[at:]
    ).encode()[: 600 * 1024]


def _odd(dice, raw):
    """Any character of Unicode strewn in."""
    text = list(raw.decode())
    for _ in range(dice.choice((1, 20, 400))):
        text.insert(
            dice.randrange(len(text) + 1),
            chr(
                dice.choice(
                    (
                        dice.randrange(0x250),
                        dice.randrange(0xD800),
                        dice.randrange(0xE000, 0x110000),
                    )
                )
            ),
        )
    return "".join(text).encode()


def _noise(dice, _raw):
    return dice.randbytes(dice.choice((0, 1, 3, 100, 10_000)))


def _keys(dice, raw):
    """Many keys that are nearly right."""
    names = [line.split(":")[0].strip(" -") for line in raw.decode().split("\n") if ":" in line]
    lines = []
    for one in range(dice.choice((5, 20, 20, 200, 2000))):
        name = list(dice.choice(names) or "a")
        name[dice.randrange(len(name))] = chr(97 + one % 26)
        lines.append(f"{''.join(name)}{one}: {dice.choice(('2/5/2026', 'ya', '10.30', 'A B'))}")
    return raw + "\n".join(lines).encode()


def _tabbed(dice, raw):
    return raw.replace(b"  ", b"\t", dice.choice((1, 5, -1))).replace(
        b": ", b":\xc2\xa0", dice.choice((0, 1, -1))
    )


MAKERS = (_flipped, _cut, _spliced, _mixed, _grammar, _deep, _long, _huge, _odd, _noise, _keys, _tabbed)  # fmt: skip


def tried(path, raw):
    """Send a file through reader, gate, rules, repair and every report; tell whether it is valid."""
    kind = locate(path).kind
    document, surprises = read(path, raw)
    wrong = ()
    if document is not None:
        valid, wrong = check(schemas(), kind, document, raw)
        assert (valid is None) == bool(wrong)
        if valid is not None:
            place = "records/contoh/" + path.split("/", 2)[2] if "libur" not in path else path
            judge(schemas(), sorted({**dict(base()), place: raw}.items()), ())
    findings = (*surprises, *wrong)
    assert document is not None or findings
    report = Report(findings, 1, "https://contoh.invalid/", "0", {path: raw})
    for form in FORMATS.values():
        assert isinstance(form(report), str)
    terminal.write(report, 80, lambda text, *_colours, **_how: text)
    done = repair(Guide(schemas(), kind, "WIB"), path, raw)
    assert len(done.raw) <= 2 * len(raw) + 100
    return not findings


def main(first, stop):
    """Run a slice of the files; the first that raises, or takes too long, ends it."""
    for warm in RECORDS[:20]:
        tried(*warm)
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024
    _limit(BYTES)
    most, slowest, valid = 0.0, -1, 0
    for number in range(first, stop):
        path, raw = file(number)
        start = time.process_time()
        try:
            valid += tried(path, raw)
        except BaseException:  # noqa: BLE001  any at all is what is looked for
            print(  # noqa: T201  the parent process reads it
                f"berkas {number} ({path}, {MAKERS[number % len(MAKERS)].__name__})",
                file=sys.stderr,
            )
            traceback.print_exc()
            sys.exit(1)
        took = time.process_time() - start
        if took > most:
            most, slowest = took, number
    after = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024
    told = {
        "files": stop - first,
        "valid": valid,
        "seconds": round(most, 3),
        "slowest": slowest,
        "bytes": after - before,
    }
    print(json.dumps(told))  # noqa: T201


def _limit(more):
    """Let the process take so many bytes beyond what it holds now; asking for more raises."""
    with open("/proc/self/statm", encoding="ascii") as pages:  # noqa: PTH123
        now = int(pages.read().split()[0]) * resource.getpagesize()
    resource.setrlimit(resource.RLIMIT_AS, (now + more, now + more))


if __name__ == "__main__":
    main(int(sys.argv[1]), int(sys.argv[2]))
