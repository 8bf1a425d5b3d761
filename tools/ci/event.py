"""Read what a run is about from the host's own file, so that no text of it reaches a shell script.

    event.py base FILE     what to compare with: a branch or a commit; nothing where there is none
    event.py number FILE   the proposal's number; nothing where there is none
    event.py trunk FILE    the main branch
    event.py gitlab TARGET BEFORE   the base on GitLab, which tells it in variables

Every answer is checked by its shape: a branch may be named like an option or a command.
"""

import json
import re
import sys
from pathlib import Path
from typing import Any

_SHA = re.compile(r"(?!0+$)(?:[0-9a-f]{40}|[0-9a-f]{64})")
_BRANCH = re.compile(r"(?!.*(?:\.\.|//|@\{))[A-Za-z0-9_][A-Za-z0-9_./+-]*")
_NUMBER = re.compile(r"[1-9][0-9]{0,8}")


def base(event: dict[str, Any]) -> str:
    """Name what the proposal goes to, what a merge group builds on, or what was there before."""
    if "pull_request" in event:
        return f"origin/{_checked(_BRANCH, event['pull_request']['base']['ref'])}"
    if "merge_group" in event:
        return _checked(_SHA, event["merge_group"]["base_sha"])
    before = event.get("before") or ""
    return before if _SHA.fullmatch(before) and not event.get("forced") else ""


def number(event: dict[str, Any]) -> str:
    """Give the proposal's number."""
    pull = event.get("pull_request")
    return _checked(_NUMBER, str(pull["number"])) if pull else ""


def trunk(event: dict[str, Any]) -> str:
    """Name the main branch; a timer's event does not always tell."""
    told = (event.get("repository") or {}).get("default_branch") or "main"
    return _checked(_BRANCH, told)


def _checked(shape: re.Pattern[str], text: str) -> str:
    if not shape.fullmatch(text):
        raise SystemExit("isi peristiwa tidak dikenal")
    return text


def main() -> None:
    """Print one answer."""
    task, file, *more = sys.argv[1:]
    if task == "gitlab":
        pull = {"pull_request": {"base": {"ref": file}}} if file else {"before": more[0]}
        sys.stdout.write(base(pull))
        return
    event = json.loads(Path(file).read_text("utf-8"))
    sys.stdout.write({"base": base, "number": number, "trunk": trunk}[task](event))


if __name__ == "__main__":
    main()
