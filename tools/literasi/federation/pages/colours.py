"""The colour of each site: that of its first office, made readable on light and on dark ground."""

from collections import defaultdict
from collections.abc import Iterator

from literasi.federation.models import Joint, Source
from literasi.federation.pages.shelf import published
from literasi.outputs.public.html import lines, tag
from literasi.outputs.public.media import PATTERN
from literasi.outputs.public.motif import motif, variant
from literasi.outputs.public.pages.colours import readable
from literasi.values.artifact import Artifact, text

_PLAIN = "#0b5e6f"
_LIGHT, _DARK = "#fbf3e4", "#1b2730"


def stylesheet(joint: Joint) -> Artifact:
    """Write the rules: one pair for all sites of a colour, as every page loads them."""
    groups: dict[str, list[str]] = defaultdict(list)
    for one in joint.sources:
        groups[_colour(one)].append(f'[data-kantor="{one.site.code}"]')
    rules = "".join(_rules(colour, marks) for colour, marks in sorted(groups.items()))
    return text("assets/kantor.css", rules)


def pattern(source: Source, kind: str, link: str) -> str:
    """Give the path of the pattern on a publication's card: always the same one."""
    ink = _ink(source).removeprefix("#")
    return f"assets/pola/{kind.replace('_', '-')}-{variant(link)}-{ink}.svg"


def patterns(joint: Joint) -> Iterator[Artifact]:
    """Draw each pattern that a card shows, once."""
    wanted = {
        pattern(one, each.kind, each.link): (each.kind, variant(each.link), _ink(one))
        for one in joint.sources
        for each in published(one, joint.day)
    }
    width, height = PATTERN
    for path, (kind, number, ink) in sorted(wanted.items()):
        shapes = (
            tag("polygon", points=" ".join(f"{x},{y}" for x, y in one.points), fill=one.colour)
            for one in motif(kind, number, ink, PATTERN)
        )
        box = f"0 0 {width} {height}"
        drawn = tag("svg", lines(*shapes), xmlns="http://www.w3.org/2000/svg", viewBox=box,
                    width=width, height=height)  # fmt: skip
        yield text(path, drawn)


def _rules(colour: str, marks: list[str]) -> str:
    light, dark = _on_light(colour), readable(colour, _DARK, (255, 255, 255))
    at_night = f'[data-md-color-scheme="slate"] :is({", ".join(marks)})'
    return (
        f"{', '.join(marks)} {{ --kantor: {light}; --kantor-teks: {light}; }}\n"
        f"{at_night} {{ --kantor: {dark}; --kantor-teks: {dark}; }}\n"
    )


def _ink(source: Source) -> str:
    return _on_light(_colour(source))


def _on_light(colour: str) -> str:
    return readable(colour, _LIGHT, (0, 0, 0))


def _colour(source: Source) -> str:
    offices = source.shown.offices if source.shown else ()
    return offices[0].colour if offices else _PLAIN
