"""How `literasi federate` bears many sites: 514 made-up offices, in four runs one after another.

Run from the root of the repository: `.venv/bin/python tools/bench/federate.py [--sites 514]`.
The offices are served on 127.0.0.1 by this process, with what our own builders write of them; each
run is a process of its own: the first, one with nothing changed, one with a third of the sites
changed, one in which 5 % are down or hostile. Fetching and joining are measured alone too
(`--only-fetch`), as printing the pages is the site engine's work.
"""

import argparse
import os
import platform
import re
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT))
sys.path.insert(0, str(Path(__file__).parent))

from kit.measure import Run, run  # noqa: E402
from tests.support.offices import DAY, code_of, name_of, site_files  # noqa: E402
from tests.support.web import Web, served  # noqa: E402

SITES = 514
WRONG = ("mati", "lambat", "besar", "putus", "500", "bom", "http://10.0.0.1/", "rusak", "skrip")
HEAD = (
    "| run | wall s | CPU s | peak MB | requests | 304 | MB sent | fresh | late | not read |\n"
    + "|---" * 10 + "|"
)  # fmt: skip


def listed(web: Web, count: int, folder: Path) -> Path:
    """Write the list of the sites."""
    lines = ["skema: 1", "nama: Portal Literasi Nusantara Contoh",
             "alamat: https://literasi.nusantara.example/", "situs:"]  # fmt: skip
    for number in range(count):
        code = code_of(number)
        lines += [f"  - kode: {code}", f"    nama: {name_of(number)}",
                  f"    alamat: {web.address(code)}"]  # fmt: skip
    path = folder / "nusantara.yml"
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path


def broken(web: Web, count: int) -> None:
    """Let every twentieth site fail, each in another way."""
    for at, number in enumerate(range(0, count, 20)):
        code, fault = code_of(number), WRONG[at % len(WRONG)]
        files = web.sites[code]
        if fault == "rusak":
            web.sites[code] = {path: raw[:-30] for path, raw in files.items()}
        elif fault == "skrip":
            web.sites[code] = {path: raw.replace(b"Contoh", b"<script>alert(1)</script>")
                               for path, raw in files.items()}  # fmt: skip
        else:
            web.faults[code] = fault


def measured(web: Web, path: Path, name: str, *extra: str) -> str:
    """Run once, and give a row of the table."""
    web.asked.clear()
    web.sent = 0
    began = time.monotonic()
    done: Run = run(
        sys.executable, "-m", "literasi", "federate", path, "--allow-private", "127.0.0.1",
        "--as-of", DAY.isoformat(), "--timeout", "20", "--output", path.parent / "site",
        "--state", path.parent / "salinan", *extra,
    )  # fmt: skip
    wall = time.monotonic() - began
    if done.code:
        sys.exit(done.complaint.decode())
    states = re.findall(r"(\d+) (?:mutakhir|tertunda|tidak)", done.output.decode())
    unchanged = sum(status == 304 for _, status in web.asked)
    cells = (name, f"{wall:.1f}", f"{done.cpu:.1f}", f"{done.memory:.0f}", len(web.asked),
             unchanged, f"{web.sent / 1e6:.2f}", *states)  # fmt: skip
    return "| " + " | ".join(str(one) for one in cells) + " |"


def main() -> None:
    """Make the sites, run four times, print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sites", type=int, default=SITES)
    parser.add_argument("--only-fetch", action="store_true", help="without printing the pages")
    asked = parser.parse_args()
    extra = ("--no-build",) if asked.only_fetch else ()
    with tempfile.TemporaryDirectory(prefix="literasi-federasi-") as name, served() as web:
        path = listed(web, asked.sites, Path(name))
        for number in range(asked.sites):
            code = code_of(number)
            web.sites[code] = site_files(number, web.address(code))
        size = sum(len(raw) for files in web.sites.values() for raw in files.values())
        print(f"{asked.sites} sites, {size / 1e6:.1f} MB of answers, {os.cpu_count()} cores, "
              f"Python {platform.python_version()}\n\n{HEAD}")  # fmt: skip
        print(measured(web, path, "first", *extra), flush=True)
        print(measured(web, path, "nothing changed", *extra), flush=True)
        for number in range(0, asked.sites, 3):
            code = code_of(number)
            web.sites[code] = site_files(number, web.address(code), revision=1)
        print(measured(web, path, "a third changed", *extra), flush=True)
        broken(web, asked.sites)
        print(measured(web, path, "5 % down or hostile", *extra), flush=True)


if __name__ == "__main__":
    main()
