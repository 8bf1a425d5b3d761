"""What the pictures of pages cost: from photos of twelve megapixels, and with nothing changed.

Run from the root: `.venv/bin/python tools/bench/photos.py [--photos 20] [--rounds 5]`. Beside our
way stands the one written by hand (each photo decoded whole, each width made from it), with our
encoders' settings and with Pillow's own. Figures are told only when both make the same files,
formats, sizes and nearly the same pixels, and when no file of ours carries metadata.
"""

import argparse
import sys
import tempfile
from functools import partial
from pathlib import Path

from kit.measure import Run, cpu, good, in_turn
from kit.photos import photo
from kit.report import Report
from kit.trees import gone
from PIL import Image, ImageChops, ImageStat

PEERS = Path(__file__).parent / "kit" / "peers"
OURS, AGAIN, SAME = (
    "ours, from nothing",
    "ours, photos unchanged",
    "by hand, our encoders' settings",
)
THEIRS, JPEG, JPEG_HAND = (
    "by hand, Pillow's own settings",
    "ours, JPEG alone",
    "by hand, JPEG alone",
)
START = "the start of our program, no photo"
ALL, ALONE = ".jpg,.webp,.avif", ".jpg"
APART = 5.0  # mean difference of a pixel's brightness, of 255, that two ways may have
METADATA = ("exif", "icc_profile", "xmp", "comment", "photoshop")


def main() -> None:
    """Draw photos, measure all ways in turn, compare what they made, judge the goals."""
    asked = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    asked.add_argument("--photos", type=int, default=20)
    asked.add_argument("--rounds", type=int, default=5)
    options = asked.parse_args()
    report = Report("photos", "Seeded JPEG photos of twelve megapixels, one process for all.")
    with tempfile.TemporaryDirectory(prefix="literasi-bench-") as name:
        here = Path(name)
        (here / "photos").mkdir()
        (here / "none").mkdir()
        for number in range(options.photos):
            (here / "photos" / f"foto-{number:05}.jpg").write_bytes(photo(number))
        runs = in_turn(_ways(here), options.rounds)
        _guard(here / "ours", here / "same")
        _guard(here / "jpeg", here / "jpeg-hand")
    for way, some in runs.items():
        report.measured(way, options.photos, some)
    _ratios(report, options.photos, runs)
    report.end()


def _ways(here: Path) -> dict[str, partial[Run]]:
    photos = here / "photos"
    return {
        OURS: partial(_cold, here, "ours"),
        AGAIN: partial(_run, "our_photos.py", photos, here / "again", here / "ours-shelf"),
        START: partial(_run, "our_photos.py", here / "none", here / "start", here / "start-shelf"),
        SAME: partial(_run, "naive_photos.py", photos, here / "same", ALL, "same"),
        THEIRS: partial(_run, "naive_photos.py", photos, here / "theirs", ALL),
        JPEG: partial(_cold, here, "jpeg", "jpeg"),
        JPEG_HAND: partial(_run, "naive_photos.py", photos, here / "jpeg-hand", ALONE, "same"),
    }


def _cold(here: Path, output: str, *more: str) -> Run:
    shelf = here / f"{output}-shelf"
    gone(shelf)
    return _run("our_photos.py", here / "photos", here / output, shelf, *more)


def _run(script: str, photos: Path, output: Path, *more: str | Path) -> Run:
    gone(output)
    output.mkdir()
    return good(sys.executable, PEERS / script, photos, output, *more)


def _guard(ours: Path, theirs: Path) -> None:
    """Stop before figures of other files, sizes or pixels are told, or of files with metadata."""
    names = sorted(one.name for one in ours.iterdir())
    if names != sorted(one.name for one in theirs.iterdir()):
        sys.exit(f"DOES NOT COUNT: other files in {ours.name} and {theirs.name}")
    for name in names:
        with Image.open(ours / name) as mine, Image.open(theirs / name) as other:
            if mine.getexif() or any(key in mine.info for key in METADATA):
                sys.exit(f"DOES NOT COUNT: {name} carries metadata")
            if (mine.size, mine.format) != (other.size, other.format):
                sys.exit(f"DOES NOT COUNT: {name} differs in size or format")
            apart = ImageChops.difference(mine.convert("L"), other.convert("L"))
            if ImageStat.Stat(apart).mean[0] > APART:
                sys.exit(f"DOES NOT COUNT: {name} shows something else")


def _ratios(report: Report, count: int, runs: dict[str, list[Run]]) -> None:
    """Judge both goals of photos; what a photo costs, not the start of the program for all."""
    start = cpu(runs[START])
    spared = (cpu(runs[AGAIN]) - start) / (cpu(runs[OURS]) - start)
    what = "photos unchanged / from nothing, without the program's start"
    report.goal("15", what, count, must=1 / 50, found=max(0.0001, spared), parts=True)
    for what, ours, theirs in (
        ("JPEG alone, from nothing / by hand", JPEG, JPEG_HAND),
        ("three formats / by hand, our encoders' settings", OURS, SAME),
        ("three formats / by hand, Pillow's own settings", OURS, THEIRS),
    ):
        found = cpu(runs[ours]) / cpu(runs[theirs])
        report.goal("16", what, count, must=0.45, found=found)


if __name__ == "__main__":
    main()
