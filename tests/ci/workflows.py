"""The hosts' workflow files as data; every value is the text that stands there."""

import re
from functools import cache
from pathlib import Path
from typing import NamedTuple

import yaml

ROOT = Path(__file__).parents[2]
FOLDER = ROOT / ".github" / "workflows"
NAMES = tuple(sorted(path.name for path in FOLDER.glob("*.yml")))
SCRIPTS = tuple(sorted(path.name for path in (ROOT / "tools" / "ci").glob("*.sh")))


class Step(NamedTuple):
    """A step with the job and the file it stands in."""

    file: str
    job: str
    data: dict

    @property
    def run(self):
        return self.data.get("run", "")


@cache
def workflow(name):
    """One workflow; `on` is a word here, as it is to the host, not YAML 1.1's `true`."""
    return yaml.load((FOLDER / name).read_text("utf-8"), yaml.BaseLoader)  # noqa: S506  plain text only


@cache
def gitlab():
    return yaml.load((ROOT / ".gitlab-ci.yml").read_text("utf-8"), yaml.BaseLoader)  # noqa: S506


def jobs():
    return [(name, key, job) for name in NAMES for key, job in workflow(name)["jobs"].items()]


def steps():
    return [Step(name, key, one) for name, key, job in jobs() for one in job.get("steps", ())]


def shell():
    """Every piece of shell that a host runs, with its place."""
    found = [(f"{one.file} {one.job}", one.run) for one in steps() if one.run]
    for key, job in gitlab().items():
        if isinstance(job, dict):
            for part in ("before_script", "script"):
                found += [(f".gitlab-ci.yml {key}", line) for line in job.get(part, ())]
    own = {"browser.sh", "full.sh", "lock.sh", "test.sh"}
    scripts = [ROOT / "tools" / "ci" / one for one in SCRIPTS if one not in own]
    return found + [(one.name, one.read_text("utf-8")) for one in scripts]


_COMMAND = re.compile(
    r'(?:\.venv/bin/literasi|"\$\{LITERASI:-\.venv/bin/literasi\}") (?P<words>(?:[^|>&;\n]|\\\n)*)'
)


def commands():
    """Every `literasi …` that a host runs: its place, its words, its options."""
    for place, text in shell():
        for found in _COMMAND.finditer(text):
            words = found["words"].replace("\\\n", " ")
            names = [one for one in words.split() if re.fullmatch("[a-z][a-z-]*", one)]
            yield place, tuple(names), tuple(sorted(set(re.findall(r"--[a-z][a-z-]*", words))))
