"""Each office's colour, from its record, made readable on light and on dark ground."""

import re
from collections.abc import Iterable

from literasi.values.artifact import Artifact, text
from literasi.views.public_models import Office

PATH = "assets/kantor.css"
_COLOUR = re.compile(r"#[0-9a-f]{6}")
_CODE = re.compile(r"[a-z0-9]+")
_PLAIN = "#0b5e6f"
_LIGHT_GROUND = "#fbf3e4"
_DARK_GROUND = "#1b2730"
_READABLE = 4.6  # WCAG 2.2 AA asks 4.5 : 1 for text
Rgb = tuple[int, int, int]


def stylesheet(offices: Iterable[Office]) -> Artifact:
    """Write `--kantor` (ground of badges, bars) and `--kantor-teks` (text) for each office."""
    return text(
        PATH, "".join(_rules(office) for office in offices if _CODE.fullmatch(office.code))
    )


def office_ink(office: Office) -> str:
    """Give an office's colour as it can be read on light ground."""
    colour = office.colour if _COLOUR.fullmatch(office.colour) else _PLAIN
    return readable(colour, _LIGHT_GROUND, (0, 0, 0))


def readable(colour: str, ground: str, toward: Rgb) -> str:
    """Move a colour toward black or white until it can be read on its ground."""
    start = _rgb(colour)
    for step in range(21):
        mixed = _mix(start, toward, step / 20)
        if contrast(mixed, _rgb(ground)) >= _READABLE:
            return _hex(mixed)
    return _hex(toward)


def contrast(one: Rgb, other: Rgb) -> float:
    """Give the contrast ratio of WCAG 2.2."""
    low, high = sorted((_luminance(one), _luminance(other)))
    return (high + 0.05) / (low + 0.05)


def _rules(office: Office) -> str:
    colour = office.colour if _COLOUR.fullmatch(office.colour) else _PLAIN
    light = office_ink(office)
    dark = readable(colour, _DARK_GROUND, (255, 255, 255))
    one = f'[data-kantor="{office.code}"]'
    return (
        f"{one} {{ --kantor: {light}; --kantor-teks: {light}; }}\n"
        f'[data-md-color-scheme="slate"] {one} {{ --kantor: {dark}; --kantor-teks: {dark}; }}\n'
    )


def _luminance(colour: Rgb) -> float:
    red, green, blue = (_linear(channel / 255) for channel in colour)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(channel: float) -> float:
    return channel / 12.92 if channel <= 0.04045 else float(((channel + 0.055) / 1.055) ** 2.4)


def _mix(one: Rgb, other: Rgb, share: float) -> Rgb:
    red, green, blue = (round(a + (b - a) * share) for a, b in zip(one, other, strict=True))
    return red, green, blue


def _rgb(colour: str) -> Rgb:
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


def _hex(colour: Rgb) -> str:
    return "#{:02x}{:02x}{:02x}".format(*colour)
