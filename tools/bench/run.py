"""Run the benchmarks one after another: `make bench`, or `make bench BENCH="--quick check rooms"`.

Each writes its results to build/bench/. `--peers` also runs peers that are no dependency of the
project, `--quick` takes small sizes once (to see that all runs, not to judge), `--adopt` takes
the results over into the docs and renews their tables and plots.
"""

import argparse
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).parent
NAMES = (
    "check", "build", "photos", "rooms", "history", "portal", "search", "sealing", "states",
    "federate",
)  # fmt: skip
QUICK = {
    "check": ("--counts", "300", "1000", "--rounds", "1"),
    "build": ("--sizes", "50", "--rounds", "1"),
    "photos": ("--photos", "3", "--rounds", "1"),
    "rooms": ("--bookings", "2000", "--small", "400", "--repeats", "1"),
    "history": ("--commits", "100", "1000", "--records", "300", "--rounds", "1"),
    "portal": ("--sizes", "0"),
    "search": ("--sizes", "0"),
    "sealing": ("--rows", "500"),
    "states": ("1000",),
    "federate": ("--sites", "10", "--only-fetch"),
}


def main() -> None:
    """Run them; end with 1 when one of them failed or its guard spoke."""
    asked = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    asked.add_argument("names", nargs="*", metavar="NAME", help=", ".join(NAMES))
    for option in ("--peers", "--quick", "--adopt"):
        asked.add_argument(option, action="store_true")
    options = asked.parse_args()
    if unknown := sorted(set(options.names) - set(NAMES)):
        asked.error(f"unknown: {', '.join(unknown)}")
    failed = []
    for name in options.names or NAMES:
        print(f"\n== {name}", flush=True)
        more = [*(QUICK[name] if options.quick else ())]
        more += ["--peers"] if options.peers and name == "build" else []
        done = subprocess.run([sys.executable, HERE / f"{name}.py", *more], check=False)
        failed += [name] if done.returncode else []
    if options.adopt:
        subprocess.run([sys.executable, HERE / "plot.py", "--adopt"], check=True)
    if failed:
        sys.exit(f"failed: {', '.join(failed)}")


if __name__ == "__main__":
    main()
