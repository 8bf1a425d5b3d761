"""Indonesian words for the keys that public views carry."""

from literasi.values.labels import ACTIVITIES, AGREEMENTS, PUBLICATIONS, ROOMS

_WORDS = {**ACTIVITIES, **AGREEMENTS, **PUBLICATIONS, **ROOMS}


def label(key: str) -> str:
    """Give the words for a key; an unknown key is written out as it is, without underscores."""
    plain = key.replace("_", " ")
    return _WORDS.get(key, plain[:1].upper() + plain[1:])


def tag_label(tag: str) -> str:
    """Give the words of a tag: `kelas-rutin` is `kelas rutin`."""
    return tag.replace("-", " ")


def count(number: int, noun: str) -> str:
    """Write a number with its noun; Indonesian nouns do not change."""
    return f"{thousands(number)} {noun}"


def thousands(number: int) -> str:
    """Write `1.250`, with the full stop of Indonesian thousands."""
    return f"{number:,}".replace(",", ".")


def listed(items: tuple[str, ...]) -> str:
    """Write `a`, `a dan b` or `a, b, dan c`."""
    if len(items) < 3:
        return " dan ".join(items)
    return f"{', '.join(items[:-1])}, dan {items[-1]}"
