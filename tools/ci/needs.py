"""Judge the jobs that the required one waited for, as GitHub's `toJSON(needs)` on standard input.

    needs.py [--advisory JOB]…

Anything but `success` is a failure, `skipped` too. An advisory job must have run to its end, but
what it found is told, not required.
"""

import argparse
import json
import sys
from collections.abc import Collection, Iterator


def judged(
    needs: dict[str, dict[str, str]], advisory: Collection[str]
) -> Iterator[tuple[str, str]]:
    """Yield every job that did not succeed, with the level of the message."""
    for name, one in sorted(needs.items()):
        result = one.get("result", "")
        if result != "success":
            told = name in advisory and result == "failure"
            yield ("warning" if told else "error"), f"{name}: {result or 'tidak diketahui'}"


def main() -> None:
    """Print GitHub's annotations; exit 1 when one job failed, was skipped, or none was named."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--advisory", action="append", default=[])
    words = parser.parse_args()
    needs = json.load(sys.stdin)
    found = list(judged(needs, words.advisory))
    unknown = [("error", f"{one}: tidak ada") for one in words.advisory if one not in needs]
    empty = [] if needs else [("error", "tidak ada pekerjaan yang ditunggu")]
    for level, said in (*found, *unknown, *empty):
        sys.stdout.write(f"::{level} title=wajib::{said}\n")
    sys.exit(1 if unknown or empty or any(level == "error" for level, _ in found) else 0)


if __name__ == "__main__":
    main()
