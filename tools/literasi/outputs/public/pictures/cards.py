"""The cards that shared links show: title, kind, office and day, beside the picture."""

import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache, partial
from hashlib import blake2b
from pathlib import Path

from PIL import Image, ImageDraw, ImageFont

from literasi.outputs.public.card_words import CardWords, portal_words, words_of
from literasi.outputs.public.media import CARD, DEFAULT_CARD, card_path
from literasi.outputs.public.motif import motif, variant
from literasi.outputs.public.pictures.encoders import STATE, card_jpeg
from literasi.outputs.public.pictures.photos import cover
from literasi.values.artifact import Artifact
from literasi.values.keeping import Kept, fresh
from literasi.views.public_models import Publication, PublicSite

_RECIPE = b"card 3"  # raise it when a card looks different
_FONTS = Path(__file__).parents[3] / "fonts"
_CREAM, _INK, _SOFT, _OCHRE = "#fbf3e4", "#221a14", "#5a5048", "#d9982b"
_LEFT, _SPLIT, _WRAP = 64, 760, 640
_PICTURE = (CARD[0] - _SPLIT, CARD[1])
_TITLES = ((60, 4), (52, 5), (44, 6))
"""Sizes to try for a title, each with the lines that have room."""
Draw = ImageDraw.ImageDraw


@dataclass(frozen=True, slots=True)
class _Side:
    """What stands on the right: a photo, known by its digest, or the pattern of a kind."""

    photo: bytes | None
    digest: str
    kind: str
    variant: int


def cards(site: PublicSite, photos: Mapping[str, bytes], kept: Kept = fresh) -> Iterator[Artifact]:
    """Yield the card of every publication that can be read, and the one for all other pages.

    Cards that show the same photo follow each other: reading it takes most of the time.
    """
    offices = {one.code: one for one in site.offices}
    digests = {source: _digest(data) for source, data in photos.items()}
    for one in sorted(site.publications, key=_source):
        if one.withdrawn is None:
            words = words_of(one, offices[one.office])
            photo = photos.get(_source(one))
            side = _Side(photo, digests.get(_source(one), _NONE), one.kind, variant(one.id))
            yield _card(card_path(one.office, one.id), words, side, kept)
    yield _card(DEFAULT_CARD, portal_words(site), _Side(None, _NONE, "pengumuman", 1), kept)


def _digest(photo: bytes) -> str:
    return blake2b(photo, digest_size=32).hexdigest()


_NONE = _digest(b"")


def _source(one: Publication) -> str:
    return one.pictures[0].source if one.pictures else ""


def _card(path: str, words: CardWords, side: _Side, kept: Kept) -> Artifact:
    said = json.dumps((*words.all(), side.kind, side.variant, side.digest), ensure_ascii=False)
    key = b"\0".join((STATE, _RECIPE, said.encode()))
    return Artifact(path, kept(key, partial(_drawn, words, side)))


def _drawn(words: CardWords, side: _Side) -> bytes:
    image = Image.new("RGB", CARD, _CREAM)
    image.paste(_right(words, side), (_SPLIT, 0))
    draw = ImageDraw.Draw(image)
    draw.rectangle((_SPLIT - 10, 0, _SPLIT - 1, CARD[1]), fill=words.colour)
    _head(draw, words)
    _title(draw, words.title)
    _foot(draw, words)
    return card_jpeg(image)


def _right(words: CardWords, side: _Side) -> Image.Image:
    if side.photo is not None:
        return _covered(side.photo)
    return _pattern(side.kind, side.variant, words.colour)


@lru_cache(maxsize=1)
def _covered(photo: bytes) -> Image.Image:
    return cover(photo, _PICTURE)


@lru_cache(maxsize=16)
def _pattern(kind: str, number: int, colour: str) -> Image.Image:
    ground = Image.new("RGB", (_PICTURE[0] * 2, _PICTURE[1] * 2))
    draw = ImageDraw.Draw(ground)
    for shape in motif(kind, number, colour, ground.size):
        draw.polygon(shape.points, fill=shape.colour)
    return ground.resize(_PICTURE, Image.Resampling.LANCZOS)


def _head(draw: Draw, words: CardWords) -> None:
    font = _font(28, bold=True)
    width = round(draw.textlength(words.kind, font))
    draw.rounded_rectangle((_LEFT, 56, _LEFT + width + 44, 108), 26, fill=words.colour)
    draw.text((_LEFT + 22, 82), words.kind, _CREAM, font, anchor="lm")


def _title(draw: Draw, title: str) -> None:
    for size, most in _TITLES:
        font = _font(size, bold=True)
        lines = _wrapped(title, partial(draw.textlength, font=font))
        if len(lines) <= most:
            break
    shown = lines[:most]
    if len(lines) > most:
        shown[-1] = _shortened(shown[-1], partial(draw.textlength, font=font))
    for number, line in enumerate(shown):
        draw.text((_LEFT, 146 + number * round(size * 1.16)), line, _INK, font)


def _foot(draw: Draw, words: CardWords) -> None:
    draw.rectangle((_LEFT, 488, _LEFT + 96, 494), fill=_OCHRE)
    draw.text((_LEFT, 512), words.when, _INK, _font(30, bold=True))
    font = next((one for one in map(_font, (26, 24, 22)) if one.getlength(words.office) <= _WRAP),
                _font(22))  # fmt: skip
    office = _shortened(words.office, partial(draw.textlength, font=font))
    draw.text((_LEFT, 556), office, _SOFT, font)


def _wrapped(title: str, measure: Callable[[str], float]) -> list[str]:
    lines = [""]
    for word in title.split():
        longer = f"{lines[-1]} {word}".strip()
        if measure(longer) <= _WRAP or not lines[-1]:
            lines[-1] = longer
        else:
            lines.append(word)
    return [_shortened(line, measure) for line in lines]


def _shortened(line: str, measure: Callable[[str], float]) -> str:
    """Cut a line to the column, with an ellipsis where something is missing."""
    if measure(line) <= _WRAP:
        return line
    while line and measure(f"{line}…") > _WRAP:
        line = line[:-1]
    return f"{line.rstrip()}…"


@cache
def _font(size: int, *, bold: bool = False) -> ImageFont.FreeTypeFont:
    name = "LiberationSans-Bold.ttf" if bold else "LiberationSans-Regular.ttf"
    # The plain layout engine: the other one depends on what the machine has installed.
    return ImageFont.truetype(_FONTS / name, size, layout_engine=ImageFont.Layout.BASIC)
