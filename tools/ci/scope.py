"""Say whether the program has to be tested: `uji=ya`, or `uji=tidak` when only records changed.

It takes the base; without one, or when Git cannot compare, everything is tested.
"""

import subprocess
import sys

_RECORDS = "records/"


def needed(paths: list[str]) -> bool:
    """Test unless there is something to look at, and all of it is records."""
    return not paths or any(not one.startswith(_RECORDS) for one in paths)


def changed(base: str) -> list[str]:
    """List what came since the branches parted; an empty list when that is not known."""
    if not base or base.startswith("-"):
        return []
    command = ("git", "diff", "--name-only", "-z", "--no-renames", f"{base}...HEAD", "--")
    done = subprocess.run(command, capture_output=True, text=True, check=False)  # noqa: S603
    return [one for one in done.stdout.split("\0") if one] if done.returncode == 0 else []


def main() -> None:
    """Print a line for the host's file of outputs."""
    base = sys.argv[1] if len(sys.argv) > 1 else ""
    sys.stdout.write(f"uji={'ya' if needed(changed(base)) else 'tidak'}\n")


if __name__ == "__main__":
    main()
